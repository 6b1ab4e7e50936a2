// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/damagetable.h"

#include "flood/ui/answers/answernumbers.h"

#include <QLabel>

namespace spp::flood {

namespace {

TableCell words(const QString &text) { return { text, {}, {}, false }; }

TableCell none() { return words(QString::fromUtf16(u"–")); }

TableCell number(double value, int decimals)
{
    return { answernumbers::fixed(value, decimals), value, {}, false, true };
}

} // namespace

QString familyName(const ExposureReport &report, const DamageFamily &family)
{
    QStringList names;
    for (const std::size_t i : family.scenarios)
        names.append(report.scenarios[i].scenario.id);
    return names.join(QStringLiteral(", "));
}

DamageTable::DamageTable(QWidget *parent)
    : TablePage(QStringLiteral("floodDamageTable"), parent)
    , m_notes(new QLabel)
{
    m_notes->setProperty("muted", true);
    addField(m_notes);
    translate();
}

void DamageTable::show(const ExposurePtr &report)
{
    m_report = report;
    translate();
}

void DamageTable::setNotes(const QStringList &notes)
{
    m_notes->setText(notes.isEmpty() ? QString() : tr("Notes: %1").arg(notes.size()));
    m_notes->setToolTip(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void DamageTable::fill()
{
    std::vector<std::vector<TableCell>> rows;
    if (m_report && m_report->hasDamage) {
        for (std::size_t i = 0; i < m_report->damage.size(); ++i) {
            const FloodScenario &scenario = m_report->scenarios[i].scenario;
            TableCell probability = none();
            if (scenario.returnPeriod_years)
                probability = { answernumbers::probability(*scenario.returnPeriod_years),
                    *scenario.returnPeriod_years, {}, false };
            rows.push_back({ words(scenario.id), probability, number(m_report->damage[i], 1),
                    number(double(m_report->damageUnknown[i]), 0), none(), none() });
        }
        for (const DamageFamily &family : m_report->families)
            rows.push_back({ words(familyName(*m_report, family)), words(tr("average year")),
                    none(), none(), number(family.expected.withoutTail, 2),
                    number(family.expected.withTail, 2) });
    }
    setRows(rows, {});
}

void DamageTable::translate()
{
    setWindowTitle(tr("Damage"));
    setHeader({ tr("Scenarios"), tr("Probability"), tr("Floor destroyed (m²)"),
            tr("Buildings not known"), tr("A year, without tail (m²)"),
            tr("A year, with tail (m²)") });
    setEmptyText(!m_report ? tr("Calculate the exposure of buildings to see their damage.")
                    : m_report->hasDamage
                    ? tr("Nothing fits the filter.")
                    : tr("Damage needs buildings among the subjects, and depths in every "
                         "scenario."));
    fill();
}

} // namespace spp::flood
