// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/findingrows.h"

#include "core/data/territory.h"
#include "core/review/findingtext.h"
#include "core/review/proposaltext.h"
#include "core/review/reviewwords.h"
#include "dossier/papers/paperformat.h"

#include <algorithm>

namespace spp::paper {

namespace {

using RowValues = QMap<QString, QString>;

QString key(const char *name) { return QString::fromLatin1(name); }

/// The mark of an open legal question is a sign of the packs; a paper says it in words already.
QString plain(QString text)
{
    return text.remove(QStringLiteral("⚖ ")).remove(QStringLiteral("⚖")).trimmed();
}

QString outcomeWord(const Finding &finding)
{
    return finding.decision.vi.isEmpty()
            ? reviewwords::outcome(finding.outcome, finding.severity).vi
            : finding.decision.vi;
}

/// Never broken between number and unit.
QString orDash(QString text)
{
    return text.isEmpty() ? QStringLiteral("-")
                          : text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

/// "Số tầng 4 hoặc Mật độ xây dựng 70 %"; empty when nothing is offered.
QString wouldPass(const Finding &finding, const Review &review)
{
    QStringList ways;
    for (const WouldPass &way : finding.wouldPass)
        ways << proposaltext::title(review, way.field).vi + QLatin1Char(' ')
                        + quantity(way.value, way.unit);
    return ways.join(QStringLiteral(" hoặc "));
}

/// Conflicts first, then what is to be weighed, what is not known, what is fine.
int order(const Finding &finding)
{
    switch (finding.outcome) {
    case Outcome::Conflict:
        return 0;
    case Outcome::NotCertain:
        return 1;
    case Outcome::Unknown:
        return 2;
    case Outcome::Pass:
        return 3;
    }
    return 4;
}

QString groupTitle(const Finding &finding)
{
    switch (finding.outcome) {
    case Outcome::Conflict:
        return QStringLiteral("Nội dung không phù hợp");
    case Outcome::NotCertain:
        return QStringLiteral("Nội dung chưa chắc chắn, cần xem xét");
    case Outcome::Unknown:
        return QStringLiteral("Nội dung chưa xác định được");
    case Outcome::Pass:
        return QStringLiteral("Nội dung phù hợp");
    }
    return {};
}

class RowMaker {
public:
    RowMaker(PaperData &data, const Review &review, const Territory &territory,
            const PaperCase &facts)
        : m_data(data)
        , m_review(review)
        , m_territory(territory)
        , m_facts(facts)
    {
    }

    void run()
    {
        std::vector<Finding> findings = m_review.findings;
        std::stable_sort(findings.begin(), findings.end(),
                [](const Finding &a, const Finding &b) { return order(a) < order(b); });
        for (const Finding &finding : findings) {
            addFinding(finding);
            addQuestion(finding);
        }
        addMissing(findings);
        addOwners();
        addProposal();
        addThemes();
    }

private:
    void add(const char *set, RowValues row)
    {
        auto &rows = m_data.rows[key(set)];
        row.insert(key("no"), QString::number(rows.size() + 1));
        rows.push_back(std::move(row));
    }

    void addFinding(const Finding &finding)
    {
        const RowValues row{
            { key("group"), groupTitle(finding) },
            { key("message"), plain(finding.message.vi) },
            { key("citation"), plain(finding.citation.vi) },
            { key("limit"), orDash(FindingText::limit(finding).vi) },
            { key("measured"), orDash(FindingText::measured(finding).vi) },
            { key("outcome"), outcomeWord(finding) },
            { key("answer"), m_facts.answers.value(finding.ruleId) },
            { key("would_pass"), wouldPass(finding, m_review) },
        };
        add("findings", row);
        if (finding.outcome == Outcome::Conflict)
            add("conflicts", row);
        if (finding.outcome == Outcome::NotCertain)
            add("uncertain", row);
    }

    /// Other offices are asked about what touches or may touch what they keep.
    void addQuestion(const Finding &finding)
    {
        const bool open
                = finding.outcome == Outcome::Conflict || finding.outcome == Outcome::NotCertain;
        if (!open || finding.theme.isEmpty() || finding.severity == Severity::Information)
            return;
        const Theme *theme = m_territory.theme(finding.theme);
        const RowValues row{ { key("theme"), m_review.themeTitles.value(finding.theme).vi },
            { key("message"), plain(finding.message.vi) },
            { key("citation"), plain(finding.citation.vi) },
            { key("owner"), theme ? theme->owner : QString() } };
        add("questions", row);
        if (theme && !theme->owner.isEmpty())
            m_owners << theme->owner;
    }

    void addMissing(const std::vector<Finding> &findings)
    {
        QStringList asked;
        for (const Finding &finding : findings) {
            if (finding.outcome == Outcome::Unknown)
                addMissingInputs(finding, asked);
        }
        for (const Finding &finding : findings) {
            if (finding.outcome == Outcome::Conflict && !finding.wouldPass.empty())
                add("missing",
                        { { key("item"), plain(finding.message.vi) },
                                { key("state"), QStringLiteral("không đúng quy định") },
                                { key("demand"),
                                        QStringLiteral("Điều chỉnh: ")
                                                + wouldPass(finding, m_review) },
                                { key("citation"), plain(finding.citation.vi) } });
        }
    }

    /// What the rule would read and the proposal does not say: only what its message complains of.
    void addMissingInputs(const Finding &finding, QStringList &asked)
    {
        for (const QString &name : finding.readFields) {
            const QString title = m_review.inputs.value(name).titleVi;
            const bool complained = !title.isEmpty() && finding.message.vi.contains(title);
            if (!complained || m_review.proposal.values.contains(name) || asked.contains(name))
                continue;
            asked << name;
            add("missing",
                    { { key("item"), title }, { key("state"), QStringLiteral("thiếu") },
                            { key("demand"), QStringLiteral("Bổ sung vào hồ sơ, thuyết minh") },
                            { key("citation"), plain(finding.citation.vi) } });
        }
    }

    void addOwners()
    {
        QStringList names = m_facts.consulted.isEmpty() ? m_owners : m_facts.consulted;
        names.removeDuplicates();
        for (const QString &name : names)
            add("owners", { { key("name"), name } });
    }

    void addProposal()
    {
        const QVariantMap &values = m_review.proposal.values;
        for (auto it = values.begin(); it != values.end(); ++it) {
            add("proposal",
                    { { key("title"), proposaltext::title(m_review, it.key()).vi },
                            { key("value"),
                                    proposaltext::value(m_review, it.key(), it.value()).vi } });
        }
    }

    void addThemes()
    {
        for (const Theme &theme : m_territory.themes()) {
            if (!m_review.themeTitles.contains(theme.id))
                continue;
            const ThemeState state = theme.stateOn(m_review.at);
            if (state == ThemeState::Absent)
                continue;
            add("themes",
                    { { key("title"), theme.title.vi }, { key("version"), theme.version },
                            { key("updated"), shortDate(theme.updatedOn) },
                            { key("source"), theme.source },
                            { key("state"), reviewwords::state(state).vi } });
        }
    }

    PaperData &m_data;
    const Review &m_review;
    const Territory &m_territory;
    const PaperCase &m_facts;
    QStringList m_owners;
};

} // namespace

void addFindingRows(
        PaperData &data, const Review &review, const Territory &territory, const PaperCase &facts)
{
    RowMaker(data, review, territory, facts).run();
}

} // namespace spp::paper
