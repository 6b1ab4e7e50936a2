// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/hydrographdesk.h"

#include "flood/ui/charts/chartinks.h"
#include "flood/ui/charts/chartpage.h"
#include "flood/ui/charts/charttext.h"
#include "flood/ui/charts/placechips.h"
#include "flood/ui/charts/shownplaces.h"
#include "flood/ui/momenttext.h"
#include "flood/ui/shownflood.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QComboBox>
#include <QJsonObject>

#include <qgsapplication.h>

#include <algorithm>

namespace spp::flood {

namespace {

/// What one flood says; `places` in its CRS, in the order in which they are kept.
Result<ReadFlood> readFlood(
        const DepthSeriesPtr &series, const std::vector<MapPoint> &places, Feedback &feedback)
{
    ReadFlood read;
    read.series = series;
    if (!series)
        return read;
    SPP_ASSIGN(read.graphs, hydrographs(*series, places, feedback));
    SPP_ASSIGN(read.gauges, series->gauges());
    return read;
}

} // namespace

HydrographDesk::HydrographDesk(
        Workbench &workbench, ShownFlood &shown, ShownPlaces &carrier, QAction *tool)
    : m_workbench(workbench)
    , m_shown(shown)
    , m_carrier(carrier)
    , m_tool(tool)
    , m_page(new ChartPage(QStringLiteral("hydrograph"), tool, workbench))
    , m_chips(new PlaceChips)
    , m_quantity(new QComboBox)
    , m_gauges(new QComboBox)
    , m_export(workbench)
{
    m_quantity->setObjectName(QStringLiteral("hydrographQuantity"));
    m_quantity->addItems(QStringList{ QString(), QString() });
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_gauges->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_gauges->setObjectName(QStringLiteral("hydrographGauges"));
    m_page->addField(m_quantity);
    m_page->addField(m_gauges);
    m_page->addField(m_chips);
    m_export.serve(*m_page->table());
    connect(&shown, &ShownFlood::floodChanged, this, &HydrographDesk::floodChanged);
    connect(&shown, &ShownFlood::stepChanged, this, &HydrographDesk::showMoment);
    connect(m_quantity, qOverload<int>(&QComboBox::currentIndexChanged), this,
            &HydrographDesk::show);
    connect(m_gauges, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        if (index > 0)
            addGauge(m_gauges->itemText(index));
        m_gauges->setCurrentIndex(0);
    });
    connect(m_chips, &PlaceChips::removed, this, &HydrographDesk::remove);
    connect(m_page->chart(), &FloodChart::picked, this, [this](double x) {
        if (m_show)
            m_shown.setStep(m_show->stepAt(x));
    });
    connect(m_page->chart(), &FloodChart::stepAsked, this, &HydrographDesk::stepBy);
    connect(m_page->table(), &TablePage::chosen, this, [this](const QVariant &key) {
        if (m_show)
            m_shown.setStep(m_show->stepOfKey(key));
    });
    retranslate();
}

HydrographDesk::~HydrographDesk()
{
    if (m_page && !m_page->parent())
        delete m_page;
}

QMap<int, QgsPointXY> HydrographDesk::places() const
{
    QMap<int, QgsPointXY> places;
    for (const KeptPlace &kept : m_places) {
        if (kept.gauge.isEmpty())
            places.insert(kept.number, kept.place);
    }
    return places;
}

int HydrographDesk::freeNumber() const
{
    for (int number = 1; number <= ChartInks::places; ++number) {
        if (std::none_of(m_places.begin(), m_places.end(),
                    [&](const KeptPlace &kept) { return kept.number == number; }))
            return number;
    }
    return 0;
}

void HydrographDesk::add(const QgsPointXY &place) { keep({ freeNumber(), place, {} }); }

void HydrographDesk::addGauge(const QString &name)
{
    const bool isKept = std::any_of(m_places.begin(), m_places.end(),
            [&](const KeptPlace &kept) { return kept.gauge == name; });
    if (!isKept)
        keep({ freeNumber(), {}, name });
}

bool HydrographDesk::keep(const KeptPlace &place)
{
    if (place.number == 0) {
        m_page->note(tr("%1 places are the most: remove one first.").arg(ChartInks::places));
        return false;
    }
    m_places.push_back(place);
    emit placesChanged();
    readAgain();
    return true;
}

void HydrographDesk::remove(int number)
{
    m_places.erase(std::remove_if(m_places.begin(), m_places.end(),
                           [&](const KeptPlace &kept) { return kept.number == number; }),
            m_places.end());
    emit placesChanged();
    if (m_task)
        readAgain();
    else
        drop(number);
}

/// What was read of a place is let go of; the rest need not be read again.
void HydrographDesk::drop(int number)
{
    m_show.reset();
    for (std::size_t i = 0; i < m_readPlaces.size(); ++i) {
        if (m_readPlaces[i].number != number)
            continue;
        const auto at = std::ptrdiff_t(i);
        m_readPlaces.erase(m_readPlaces.begin() + at);
        for (ReadFlood *read : { &m_read.flood, &m_read.before }) {
            if (read->series)
                read->graphs.erase(read->graphs.begin() + at);
        }
        break;
    }
    show();
}

void HydrographDesk::forget()
{
    m_places.clear();
    emit placesChanged();
    readAgain();
}

/// Gauges belong to their flood.
void HydrographDesk::floodChanged()
{
    m_places.erase(std::remove_if(m_places.begin(), m_places.end(),
                           [](const KeptPlace &kept) { return !kept.gauge.isEmpty(); }),
            m_places.end());
    m_show.reset();
    m_read = {};
    m_readPlaces.clear();
    emit placesChanged();
    readAgain();
}

/// In the CRS of a flood, one for each kept place; a gauge is nowhere.
Result<std::vector<MapPoint>> HydrographDesk::placesIn(const DepthSeriesPtr &series)
{
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    std::vector<MapPoint> places(m_places.size(), MapPoint{ nowhere, nowhere });
    for (std::size_t i = 0; series && i < m_places.size(); ++i) {
        if (!m_places[i].gauge.isEmpty())
            continue;
        SPP_ASSIGN(const auto one, m_carrier.places(series, { m_places[i].place }));
        places[i] = one.front();
    }
    return places;
}

/// What is drawn stays until the new numbers are there.
void HydrographDesk::readAgain()
{
    ++m_asked;
    if (m_task)
        m_task->cancel();
    m_task = nullptr;
    if (m_shown.flood())
        startReading();
    show();
}

void HydrographDesk::startReading()
{
    const DepthSeriesPtr flood = m_shown.flood();
    const DepthSeriesPtr before = m_shown.before();
    const auto inFlood = placesIn(flood);
    const auto inBefore = placesIn(before);
    if (!inFlood || !inBefore) {
        m_workbench.report(tr("The hydrographs could not be read"),
                inFlood ? inBefore.error() : inFlood.error());
        return;
    }
    auto *job = new Job<Read>(
            tr("Reading hydrographs"), this,
            [flood, before, inFlood = *inFlood, inBefore = *inBefore](
                    Feedback &feedback) -> Result<Read> {
                Read read;
                SPP_ASSIGN(read.flood, readFlood(flood, inFlood, feedback));
                SPP_ASSIGN(read.before, readFlood(before, inBefore, feedback));
                return read;
            },
            [this, asked = m_asked](Result<Read> read) {
                if (asked == m_asked)
                    take(std::move(read));
            });
    m_task = job;
    QgsApplication::taskManager()->addTask(job);
}

void HydrographDesk::take(Result<Read> read)
{
    m_task = nullptr;
    m_show.reset();
    if (read) {
        m_read = std::move(*read);
        m_readPlaces = m_places;
    } else if (read.error().code != ErrorCode::Cancelled) {
        m_workbench.report(tr("The hydrographs could not be read"), read.error());
    }
    show();
}

void HydrographDesk::show()
{
    if (!m_page)
        return;
    showFields();
    const bool isLevel = m_quantity->currentIndex() == 1 && m_quantity->isEnabled();
    m_show = std::make_unique<HydrographShow>(m_readPlaces, m_read.flood, m_read.before, isLevel);
    QVariantList keys;
    const auto rows = m_show->rows(keys);
    m_page->table()->setHeader(m_show->header());
    m_page->table()->setRows(rows, keys);
    m_page->note(m_show->leavesBeforeOut()
                    ? tr("The earlier state has no times that fit: it is left out.")
                    : QString());
    m_page->chart()->show(m_show->hasLines() ? m_show->chart() : ChartContent());
    showMoment();
    m_page->hint(hint(*m_show));
}

void HydrographDesk::showFields()
{
    std::vector<PlaceChips::Chip> chips;
    for (const KeptPlace &kept : m_places)
        chips.push_back({ kept.number, kept.gauge });
    m_chips->setChips(chips);
    const bool hasGround = m_read.flood.hasGround();
    m_quantity->setEnabled(hasGround);
    m_quantity->setToolTip(hasGround || m_readPlaces.empty()
                    ? QString()
                    : tr("Levels need the ground, which this flood does not know"));
    QStringList names{ tr("Gauge…") };
    for (const GaugeRecord &gauge : m_read.flood.gauges)
        names.append(gauge.name);
    m_gauges->clear();
    m_gauges->addItems(names);
    m_gauges->setVisible(names.size() > 1);
}

QString HydrographDesk::hint(const HydrographShow &show) const
{
    const QString keys = m_tool->shortcut().toString(QKeySequence::NativeText);
    if (!m_shown.flood())
        return tr(
                "Choose a flood first. Then click a place on the map: its water over time is drawn "
                "here.");
    if (m_places.empty())
        return tr("Click a place on the map (%1): its water over time is drawn here.").arg(keys);
    if (show.hasLines())
        return {};
    if (m_task)
        return tr("Reading…");
    QStringList lines{ m_shown.flood()->steps() == 0
                ? tr("This flood has only its greatest depth, nothing over time:")
                : tr("Nothing is known here.") };
    for (std::size_t i = 0; i < m_readPlaces.size() && i < m_read.flood.graphs.size(); ++i) {
        const QString depth = metresText(m_read.flood.graphs[i].greatest_m);
        lines.append(m_read.before.series && i < m_read.before.graphs.size()
                        ? tr("%1: %2 m, before %3 m")
                                  .arg(m_readPlaces[i].name(), depth,
                                          metresText(m_read.before.graphs[i].greatest_m))
                        : tr("%1: %2 m").arg(m_readPlaces[i].name(), depth));
    }
    return lines.join(QLatin1Char('\n'));
}

void HydrographDesk::showMoment()
{
    if (!m_page || !m_show || !m_show->hasLines() || !m_shown.flood())
        return;
    const auto x = m_show->axisPlace(m_shown.step());
    m_page->chart()->setMoment(x, x ? momentText(*m_shown.flood(), m_shown.step()) : QString());
}

void HydrographDesk::stepBy(int steps)
{
    if (m_shown.flood())
        m_shown.setStep(m_shown.step() + steps);
}

void HydrographDesk::retranslate()
{
    if (!m_page)
        return;
    m_page->setTitle(tr("Hydrographs"));
    const QSignalBlocker quiet(m_quantity);
    m_quantity->setItemText(0, tr("Depth"));
    m_quantity->setItemText(1, tr("Level"));
    show();
}

QJsonArray HydrographDesk::state() const
{
    QJsonArray list;
    for (const KeptPlace &kept : m_places) {
        if (kept.gauge.isEmpty())
            list.append(QJsonArray{ kept.number, kept.place.x(), kept.place.y() });
    }
    return list;
}

void HydrographDesk::restore(const QJsonArray &places)
{
    m_places.clear();
    for (const QJsonValue &value : places) {
        const QJsonArray one = value.toArray();
        const int number = one.at(0).toInt();
        if (one.size() == 3 && number >= 1 && number <= ChartInks::places)
            m_places.push_back({ number, { one.at(1).toDouble(), one.at(2).toDouble() }, {} });
    }
    emit placesChanged();
    readAgain();
}

} // namespace spp::flood
