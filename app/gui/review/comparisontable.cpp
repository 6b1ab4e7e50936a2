// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/comparisontable.h"

#include "gui/review/inputtext.h"
#include "gui/review/markicon.h"
#include "gui/review/verdictlook.h"

#include <QPushButton>

#include <algorithm>
#include <map>

namespace spp {

struct ComparisonTable::Row {
    QString what;
    TableCell first;
    TableCell second;
    bool differs = false;
};

namespace {

const Finding *findingOf(const ComparisonTable::Side &side, const QString &rule)
{
    if (!side.review || !side.isUpToDate)
        return nullptr;
    for (const Finding &finding : side.review->findings) {
        if (finding.ruleId == rule)
            return &finding;
    }
    return nullptr;
}

TableCell outcomeCell(const Finding *finding)
{
    if (!finding)
        return {};
    return { VerdictLook::word(finding->outcome) + QStringLiteral(": ") + finding->message.text(),
        VerdictLook::rank(finding->outcome), markIcon(finding->outcome),
        finding->outcome == Outcome::Conflict };
}

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent)
    : TablePage(QStringLiteral("comparison"), parent)
    , m_keep(new QPushButton)
{
    m_keep->setObjectName(QStringLiteral("keepAsFirst"));
    addButton(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &ComparisonTable::keepAsked);
    retranslate();
}

void ComparisonTable::setInputs(const std::vector<ProposalInput> &inputs)
{
    m_inputs = inputs;
    retranslate();
}

void ComparisonTable::setFirst(const Side &side)
{
    m_first = side;
    m_hasFirst = true;
    retranslate();
}

void ComparisonTable::setSecond(const Side &side)
{
    m_second = side;
    retranslate();
}

QString ComparisonTable::value(const ProposalInput &input, const QVariantMap &proposal) const
{
    const QVariant value = proposal.value(input.name);
    if (!value.isValid())
        return tr("Not stated");
    if (input.type == ProposalInput::Type::Boolean)
        return value.toBool() ? tr("Yes") : tr("No");
    if (input.type == ProposalInput::Type::Choice)
        return input.wordOf(value.toString()).text();
    const QString unit = inputtext::unit(input.unit);
    return inputtext::write(input, value) + (unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
}

std::vector<ComparisonTable::Row> ComparisonTable::rows() const
{
    std::vector<Row> rows;
    for (const ProposalInput &input : m_inputs) {
        const QString first = value(input, m_first.proposal);
        const QString second = value(input, m_second.proposal);
        if (!m_first.proposal.contains(input.name) && !m_second.proposal.contains(input.name))
            continue;
        rows.push_back({ LocalisedText{ input.titleVi, input.titleEn }.text(),
                { first, {}, {}, false }, { second, {}, {}, false }, first != second });
    }
    std::map<QString, bool> rules;
    for (const Side *side : { &m_first, &m_second }) {
        for (const Finding &finding :
                side->review && side->isUpToDate ? side->review->findings : std::vector<Finding>())
            rules[finding.ruleId] = true;
    }
    for (const auto &[rule, known] : rules) {
        const Finding *first = findingOf(m_first, rule);
        const Finding *second = findingOf(m_second, rule);
        const bool differs = !first || !second || first->outcome != second->outcome;
        rows.push_back({ rule, outcomeCell(first), outcomeCell(second),
                differs && m_first.review && m_second.review && m_second.isUpToDate });
    }
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return row.differs; });
    return rows;
}

void ComparisonTable::retranslate()
{
    TablePage::retranslate();
    setWindowTitle(tr("Comparison"));
    m_keep->setText(tr("Keep the form as proposal A"));
    setHeader({ tr("Differs"), tr("What"), tr("Proposal A"), tr("Proposal B (the form)") });
    setEmptyText(tr("Keep a checked proposal as A, change the form, check again: both stand here "
                    "side by side."));
    m_changed = 0;
    std::vector<std::vector<TableCell>> cells;
    for (const Row &row : m_hasFirst ? rows() : std::vector<Row>()) {
        m_changed += row.differs;
        cells.push_back({ { row.differs ? tr("Yes") : QString(), row.differs ? 0 : 1, {}, false },
                { row.what, {}, {}, false }, row.first, row.second });
    }
    setRows(cells, {});
}

} // namespace spp
