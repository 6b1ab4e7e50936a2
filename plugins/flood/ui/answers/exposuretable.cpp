// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/exposuretable.h"

#include "flood/ui/answers/answernumbers.h"
#include "flood/ui/answers/classbrush.h"
#include "flood/ui/elidingbox.h"

#include <QComboBox>
#include <QTableView>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr double hectare_m2 = 10000.0;
constexpr double kilometre_m = 1000.0;
const QString totals = QStringLiteral("total");
const QString communes = QStringLiteral("commune");

TableCell words(const QString &text) { return { text, {}, {}, false }; }

TableCell none() { return words(QString::fromUtf16(u"–")); }

TableCell number(double value, int decimals, const char *unit = "")
{
    QString text = answernumbers::fixed(value, decimals);
    if (*unit != '\0')
        text += QChar(QChar::Nbsp) + QString::fromUtf8(unit);
    return { text, value, {}, false, true };
}

/// Square metres are told in hectares, as offices do.
TableCell sizeOf(const SumLine &line)
{
    if (line.unit == QLatin1String("m2"))
        return number(line.sum.size / hectare_m2, 4, "ha");
    if (line.unit == QLatin1String("m"))
        return number(line.sum.size / kilometre_m, 3, "km");
    return none();
}

} // namespace

ExposureTable::ExposureTable(QWidget *parent)
    : TablePage(QStringLiteral("floodExposureTable"), parent)
    , m_level(new ElidingBox)
{
    m_level->setObjectName(QStringLiteral("exposureLevel"));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addField(m_level);
    connect(m_level, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
            &ExposureTable::fill);
    translate();
}

void ExposureTable::show(const ExposurePtr &report)
{
    m_report = report;
    translate();
}

void ExposureTable::setCommunes(const QMap<QString, QString> &names)
{
    m_communes = names;
    fill();
}

void ExposureTable::setNoScenarios(bool isWithout)
{
    m_isWithoutScenarios = isWithout;
    translate();
}

void ExposureTable::fillLevels()
{
    const QVariant before = m_level->currentData();
    const QSignalBlocker quiet(m_level);
    m_level->clear();
    m_level->addItem(tr("Whole territory"), totals);
    m_level->addItem(tr("By commune"), communes);
    for (std::size_t i = 0; m_report && i < m_report->areas.size(); ++i) {
        const Theme &theme = m_report->areas[i].set->theme();
        m_level->addItem(tr("By area: %1").arg(theme.title.text()), theme.id);
    }
    m_level->setCurrentIndex(std::max(0, m_level->findData(before)));
}

std::vector<SumLine> ExposureTable::lines() const
{
    const QString level = m_level->currentData().toString();
    if (level == totals)
        return totalLines(*m_report);
    std::vector<SumLine> all = sumLines(*m_report);
    all.erase(std::remove_if(all.begin(), all.end(),
                      [&](const SumLine &line) {
                          return level == communes
                                  ? line.level != SumLine::Level::Commune
                                  : line.subject != level || line.level != SumLine::Level::Area;
                      }),
            all.end());
    return all;
}

std::vector<TableCell> ExposureTable::row(const SumLine &line) const
{
    const FloodScenario &scenario = line.use->scenario;
    TableCell probability = none();
    if (scenario.returnPeriod_years)
        probability = { answernumbers::probability(*scenario.returnPeriod_years),
            *scenario.returnPeriod_years, {}, false };
    const TableCell hazardClass{ m_report->classTitle(line.hazardClass), line.hazardClass,
        classIcon(m_report->scheme, line.hazardClass), false };
    const QString place = line.level == SumLine::Level::Commune
            ? m_communes.value(line.place, line.place)
            : line.place;
    const bool hasPeople
            = m_report->hasPeople && line.isCounted && line.subject == QLatin1String("buildings");
    return { words(line.title), words(place), words(scenario.id), probability, hazardClass,
        line.isCounted ? number(double(line.sum.count), 0) : none(), sizeOf(line),
        hasPeople ? number(line.sum.people, 0) : none() };
}

void ExposureTable::fill()
{
    std::vector<std::vector<TableCell>> rows;
    if (m_report) {
        for (const SumLine &line : lines())
            rows.push_back(row(line));
    }
    setRows(rows, {});
    table()->setColumnHidden(1, m_level->currentData().toString() == totals);
    table()->setColumnHidden(7, !m_report || !m_report->hasPeople);
}

void ExposureTable::translate()
{
    setWindowTitle(tr("Exposure"));
    m_level->setToolTip(tr("What the classes are added up by"));
    m_level->setAccessibleName(m_level->toolTip());
    setHeader({ tr("Subject"), tr("Place"), tr("Scenario"), tr("Probability"), tr("Class"),
            tr("Number"), tr("Size"), tr("People") });
    const bool isOfCrops = m_report && m_report->subjects.empty() && m_report->areas.empty();
    setEmptyText(m_isWithoutScenarios ? tr("The territory has no flood scenario yet.")
                    : isOfCrops       ? tr("Crops alone were measured; see the page Damage.")
                    : m_report        ? tr("Nothing fits the filter.")
                                      : tr("Choose scenarios and subjects, then calculate."));
    fillLevels();
    fill();
}

} // namespace spp::flood
