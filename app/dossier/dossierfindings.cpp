// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/findingorder.h"
#include "core/review/findingtext.h"
#include "core/review/proposaltext.h"
#include "core/review/reviewwords.h"
#include "dossier/dossiercontent.h"
#include "dossier/printednumber.h"

#include <QPainter>

namespace spp {

namespace {

QString orDash(QString quantity)
{
    return quantity.isEmpty() ? QStringLiteral("–")
                              : quantity.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString reviewText(const Finding &finding)
{
    return reviewwords::outcome(finding.outcome, finding.severity).text();
}

} // namespace

QString printedWouldPass(const Finding &finding, const Review &review, const DossierLook &look)
{
    QStringList alternatives;
    for (const WouldPass &change : finding.wouldPass) {
        alternatives.append(proposaltext::title(review, change.field).text() + QLatin1Char(' ')
                + printedQuantity(change.value, change.unit));
    }
    return alternatives.isEmpty() ? QString()
                                  : look.text("would_pass") + QStringLiteral(": ")
                    + alternatives.join(QStringLiteral("; "));
}

void DossierContent::situationMap()
{
    constexpr double noteHeight_mm = 5.0;
    m_flow.heading(m_look.text("situation_map"),
            m_maps.height_mm(DossierMaps::Kind::Situation) + noteHeight_mm);
    std::vector<size_t> findings = withOutcome(Outcome::Conflict);
    m_flow.block(m_maps.height_mm(DossierMaps::Kind::Situation),
            [this, findings](QPainter &painter, const QRectF &box) {
                return m_maps.draw(
                        painter, box.topLeft(), DossierMaps::Kind::Situation, review(), findings);
            });
    m_flow.paragraph(m_look.text("axes"), m_look.small());
}

void DossierContent::sheetMap()
{
    m_flow.space(3.0);
    const std::vector<size_t> findings = withOutcome(Outcome::Conflict);
    m_flow.block(m_maps.height_mm(DossierMaps::Kind::Sheet),
            [this, findings](QPainter &painter, const QRectF &box) {
                return m_maps.draw(
                        painter, box.topLeft(), DossierMaps::Kind::Sheet, review(), findings);
            });
    m_flow.paragraph(m_look.text("axes"), m_look.small());
}

void DossierContent::conflictMaps()
{
    const std::vector<size_t> conflicts = withOutcome(Outcome::Conflict);
    if (conflicts.empty())
        return;
    constexpr double captionHeight_mm = 14.0;
    const FindingOrder order(review());
    const double height = m_maps.height_mm(DossierMaps::Kind::Conflict);
    m_flow.heading(m_look.text("conflict_maps"), height + captionHeight_mm);
    for (const size_t index : conflicts) {
        const Finding &finding = review().findings[index];
        const bool placed = finding.evidence && !finding.evidence->isEmpty();
        QString text = finding.message.text();
        if (!placed)
            text += QLatin1Char(' ') + m_look.text("whole_subject");
        const QString head = m_look.text("finding") + QLatin1Char(' ')
                + QString::number(order.numberOf(index)) + QStringLiteral(": ") + text;
        const PrintedText caption(head, m_look.body(), m_flow.width_mm(), m_look.substitutes);
        m_flow.block(caption.height_mm() + height + 3.0,
                [this, caption, index](QPainter &painter, const QRectF &box) {
                    caption.draw(painter, box.topLeft());
                    return m_maps.draw(painter,
                            box.topLeft() + QPointF(0, caption.height_mm() + 0.5),
                            DossierMaps::Kind::Conflict, review(), { index });
                });
    }
}

Cell DossierContent::resultCell(const Finding &finding) const
{
    QString word = reviewText(finding);
    Cell cell{ { word, m_look.tableBold(), markOf(finding) } };
    const QString decision = finding.decision.text();
    if (!decision.isEmpty() && decision.compare(word, Qt::CaseInsensitive) != 0)
        cell.push_back({ decision, m_look.table() });
    if (finding.certainty != Certainty::Unknown)
        cell.push_back({ reviewwords::certainty(finding.certainty).text(), m_look.small() });
    if (finding.belowTolerance)
        cell.push_back({ m_look.text("below_tolerance"), m_look.small() });
    return cell;
}

Cell DossierContent::answerCell(const Finding &finding) const
{
    const auto answer = m_input.answers.constFind(finding.ruleId);
    if (answer == m_input.answers.constEnd())
        return {};
    const char *key = answer->answer == QLatin1String("agree") ? "agree"
            : answer->answer == QLatin1String("disagree")      ? "disagree"
                                                               : "not_relevant";
    return { { m_look.text(key), m_look.tableBold() }, { answer->reason, m_look.table() },
        { answer->by, m_look.small() } };
}

std::vector<Cell> DossierContent::findingRow(size_t index) const
{
    const Finding &finding = review().findings[index];
    const FindingOrder order(review());
    Cell what{ { finding.message.text(), m_look.table() } };
    what.push_back({ printedWouldPass(finding, review(), m_look), m_look.tableBold() });
    what.push_back({ m_look.text("citation") + QStringLiteral(": ") + finding.citation.text()
                    + QStringLiteral(" (") + reviewwords::verified(finding.verified).text()
                    + QStringLiteral("). ") + finding.ruleId,
            m_look.small() });
    std::vector<Cell> row{ { { QString::number(order.numberOf(index)), m_look.tableBold() } }, what,
        { { orDash(FindingText::measured(finding).text()), m_look.table() } },
        { { orDash(FindingText::limit(finding).text()), m_look.table() } },
        { { orDash(FindingText::margin(finding).text()), m_look.table() } }, resultCell(finding) };
    if (!m_input.answers.isEmpty())
        row.push_back(answerCell(finding));
    return row;
}

void DossierContent::findingTable(const std::vector<size_t> &findings)
{
    const bool isAnswered = !m_input.answers.isEmpty();
    std::vector<Column> columns{ { m_look.text("item"), isAnswered ? 10.0 : 8.0 },
        { m_look.text("findings"), isAnswered ? 58.0 : 78.0 },
        { m_look.text("measured"), 22, Qt::AlignRight },
        { m_look.text("limit"), 20, Qt::AlignRight }, { m_look.text("margin"), 22, Qt::AlignRight },
        { m_look.text("result"), 32 } };
    if (isAnswered)
        columns.push_back({ m_look.text("officer_answer"), 36 });
    std::vector<std::vector<Cell>> rows;
    for (const size_t index : findings)
        rows.push_back(findingRow(index));
    m_flow.table(columns, rows);
}

void DossierContent::findings()
{
    const std::pair<Outcome, const char *> groups[]
            = { { Outcome::Conflict, "conflict" }, { Outcome::NotCertain, "not_certain" },
                  { Outcome::Unknown, "unknown" }, { Outcome::Pass, "fine" } };
    for (const auto &[outcome, word] : groups) {
        const std::vector<size_t> findings = withOutcome(outcome);
        if (findings.empty())
            continue;
        m_flow.heading(m_look.text("findings") + QString::fromUtf16(u" – ") + m_look.text(word)
                + QStringLiteral(" (%1)").arg(findings.size()));
        findingTable(findings);
    }
}

} // namespace spp
