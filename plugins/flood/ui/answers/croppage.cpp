// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/croppage.h"

#include "flood/crops/cropoutput.h"
#include "flood/ui/answers/answernumbers.h"
#include "flood/ui/elidingbox.h"

#include <QComboBox>
#include <QTableView>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr double hectare_m2 = 10000.0;
constexpr int placeColumn = 1;
const QString losses = QStringLiteral("losses");
const QString communes = QStringLiteral("communes");
const QString classes = QStringLiteral("classes");

TableCell words(const QString &text) { return { text, {}, {}, false }; }

TableCell none() { return words(QString::fromUtf16(u"–")); }

TableCell number(double value, int decimals)
{
    return { answernumbers::fixed(value, decimals), value, {}, false, true };
}

TableCell hectares(double area_m2) { return number(area_m2 / hectare_m2, 4); }

TableCell worth(const CropReport &crop, const std::optional<double> &lost_m2)
{
    const auto value = crop.worth(lost_m2);
    if (!value)
        return none();
    return { answernumbers::fixed(*value, 0) + QChar(QChar::Nbsp) + crop.value->unit, *value, {},
        false, true };
}

QString cropName(const CropReport &crop)
{
    return crop.crop.title.text() + QStringLiteral(": ") + crop.stageOf().title.text();
}

TableCell probability(const FloodScenario &scenario)
{
    if (!scenario.returnPeriod_years)
        return none();
    return { answernumbers::probability(*scenario.returnPeriod_years), *scenario.returnPeriod_years,
        {}, false };
}

} // namespace

CropPage::CropPage(QWidget *parent)
    : TablePage(QStringLiteral("floodCrops"), parent)
    , m_level(new ElidingBox)
{
    m_level->setObjectName(QStringLiteral("cropLevel"));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addField(m_level);
    connect(m_level, QOverload<int>::of(&QComboBox::currentIndexChanged), this, &CropPage::fill);
    translate();
}

void CropPage::show(const ExposurePtr &report)
{
    m_report = report;
    translate();
}

/// What an average year destroys, in two rows for each family of return periods.
void CropPage::addYears(const CropReport &crop, std::vector<std::vector<TableCell>> &rows) const
{
    for (const CropFamily &family : crop.families) {
        QStringList names;
        for (const std::size_t place : family.scenarios)
            names.append(m_report->scenarios[place].scenario.id);
        const auto add = [&](const QString &year, double engine::ExpectedDamage::*which) {
            const auto lost
                    = family.expected ? std::optional(*family.expected.*which) : std::nullopt;
            rows.push_back(
                    { words(cropName(crop)), words({}), words(names.join(QStringLiteral(", "))),
                            words(year), none(), hectares(family.leftOut_m2),
                            lost ? hectares(*lost) : words(tr("unknown")), worth(crop, lost) });
        };
        add(tr("average year, without tail"), &engine::ExpectedDamage::withoutTail);
        add(tr("average year, with tail"), &engine::ExpectedDamage::withTail);
    }
}

void CropPage::fillLosses(bool byCommune)
{
    setHeader({ tr("Crop"), tr("Place"), tr("Scenario"), tr("Probability"), tr("Wet (ha)"),
            tr("Not known (ha)"), tr("Lost (ha)"), tr("Value lost") });
    std::vector<std::vector<TableCell>> rows;
    for (const CropLine &line : m_report ? cropLines(*m_report) : std::vector<CropLine>()) {
        if (line.isTotal == byCommune)
            continue;
        rows.push_back({ words(cropName(*line.crop)),
                words(line.communeName.isEmpty() ? line.commune : line.communeName),
                words(line.use->scenario.id), probability(line.use->scenario),
                hectares(line.loss.wet_m2), hectares(line.loss.unknown_m2),
                line.lost_m2 ? hectares(*line.lost_m2) : words(tr("unknown")),
                worth(*line.crop, line.lost_m2) });
    }
    for (std::size_t i = 0; m_report && !byCommune && i < m_report->crops.crops.size(); ++i)
        addYears(m_report->crops.crops[i], rows);
    setRows(rows, {});
    table()->setColumnHidden(placeColumn, !byCommune);
}

void CropPage::fillClasses()
{
    setHeader({ tr("Crop"), tr("Scenario"), tr("Depth"), tr("Duration"), tr("Area (ha)") });
    std::vector<std::vector<TableCell>> rows;
    for (const CropClassLine &line :
            m_report ? cropClassLines(*m_report) : std::vector<CropClassLine>()) {
        TableCell depth = words(line.depthText());
        depth.order = line.depthFrom_m;
        TableCell duration = words(line.durationText());
        duration.order = line.durationFrom_h.value_or(-1.0);
        rows.push_back({ words(cropName(*line.crop)), words(line.use->scenario.id), depth, duration,
                hectares(line.area_m2) });
    }
    table()->setColumnHidden(placeColumn, false);
    setRows(rows, {});
}

void CropPage::fill()
{
    const QString level = m_level->currentData().toString();
    if (level == classes)
        fillClasses();
    else
        fillLosses(level == communes);
}

void CropPage::translate()
{
    setWindowTitle(tr("Crops"));
    const QVariant before = m_level->currentData();
    {
        const QSignalBlocker quiet(m_level);
        m_level->clear();
        m_level->addItem(tr("Whole territory"), losses);
        m_level->addItem(tr("By commune"), communes);
        m_level->addItem(tr("By depth and duration"), classes);
        m_level->setCurrentIndex(std::max(0, m_level->findData(before)));
    }
    m_level->setToolTip(tr("What the losses are added up by"));
    m_level->setAccessibleName(m_level->toolTip());
    setEmptyText(m_report && !m_report->crops.crops.empty()
                    ? tr("Nothing fits the filter.")
                    : tr("Choose a crop damage table under Subjects and a stage of growth, then "
                         "calculate."));
    fill();
}

void CropPage::retranslate()
{
    TablePage::retranslate();
    translate();
}

} // namespace spp::flood
