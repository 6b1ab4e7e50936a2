// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/sectiondesk.h"

#include "flood/ui/charts/chartpage.h"
#include "flood/ui/charts/shownplaces.h"
#include "flood/ui/momenttext.h"
#include "flood/ui/shownflood.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QAction>

#include <qgsapplication.h>

#include <cmath>

namespace spp::flood {

namespace {

/// The step of `before` at the moment of a step of `flood`; none where it has nothing then.
std::optional<int> sameMoment(const DepthSeries &flood, const DepthSeries &before, int step)
{
    if (step == DepthSeries::greatest)
        return step;
    if (before.steps() == 0 || before.hasTimes() != flood.hasTimes())
        return std::nullopt;
    if (!flood.hasTimes())
        return step < before.steps() ? std::optional<int>(step) : std::nullopt;
    const double time_s = flood.time_s(step);
    const int nearest = nearestStep(before, time_s);
    // Not a picture of another hour.
    const double allowed_s = flood.steps() > 1
            ? 0.5 * (flood.time_s(flood.steps() - 1) - flood.time_s(0)) / (flood.steps() - 1)
            : 0.0;
    return std::abs(before.time_s(nearest) - time_s) <= allowed_s ? std::optional<int>(nearest)
                                                                  : std::nullopt;
}

} // namespace

SectionDesk::SectionDesk(
        Workbench &workbench, ShownFlood &shown, ShownPlaces &carrier, QAction *tool)
    : m_workbench(workbench)
    , m_shown(shown)
    , m_carrier(carrier)
    , m_tool(tool)
    , m_page(new ChartPage(QStringLiteral("section"), tool, workbench))
    , m_export(workbench)
{
    m_export.serve(*m_page->table());
    connect(&shown, &ShownFlood::floodChanged, this, &SectionDesk::floodChanged);
    connect(&shown, &ShownFlood::stepChanged, this, &SectionDesk::stepChanged);
    connect(m_page->chart(), &FloodChart::hovered, this, &SectionDesk::pointedAt);
    connect(m_page->chart(), &FloodChart::stepAsked, this, [this](int by) {
        if (m_shown.flood())
            m_shown.setStep(m_shown.step() + by);
    });
    connect(m_page->table(), &TablePage::chosen, this,
            [this](const QVariant &key) { emit pointedAt(key.toDouble()); });
    retranslate();
}

SectionDesk::~SectionDesk()
{
    if (m_page && !m_page->parent())
        delete m_page;
}

void SectionDesk::setLine(const QVector<QgsPointXY> &line)
{
    m_line = line;
    readAgain();
}

void SectionDesk::floodChanged()
{
    m_show.reset();
    m_read.reset();
    readAgain();
}

void SectionDesk::stepChanged()
{
    m_waits = m_task != nullptr;
    if (!m_waits)
        start();
}

/// Another line, or another flood: what is being read is of no use.
void SectionDesk::readAgain()
{
    ++m_asked;
    if (m_task)
        m_task->cancel();
    m_task = nullptr;
    m_waits = false;
    if (m_line.size() < 2) {
        m_show.reset();
        m_read.reset();
    }
    start();
    show();
}

void SectionDesk::start()
{
    const DepthSeriesPtr flood = m_shown.flood();
    const DepthSeriesPtr before = m_shown.before();
    if (!flood || m_line.size() < 2)
        return;
    const auto inFlood = m_carrier.line(flood, m_line);
    const auto inBefore = before ? m_carrier.line(before, m_line) : std::vector<LinePoint>();
    if (!inFlood || !inBefore) {
        m_workbench.report(
                tr("The section could not be read"), inFlood ? inBefore.error() : inFlood.error());
        return;
    }
    const int step = m_shown.step();
    auto *job = new Job<ReadSection>(
            tr("Reading a section"), this,
            [flood, before, step, inFlood = *inFlood, inBefore = *inBefore](
                    Feedback &feedback) -> Result<ReadSection> {
                ReadSection read;
                read.step = step;
                SPP_ASSIGN(read.now, sectionAt(*flood, inFlood, step, feedback));
                const auto then = before ? sameMoment(*flood, *before, step) : std::nullopt;
                if (then) {
                    SPP_ASSIGN(read.before, sectionAt(*before, inBefore, *then, feedback));
                }
                return read;
            },
            [this, asked = m_asked](Result<ReadSection> read) {
                if (asked == m_asked)
                    take(std::move(read));
            });
    m_task = job;
    QgsApplication::taskManager()->addTask(job);
}

void SectionDesk::take(Result<ReadSection> read)
{
    m_task = nullptr;
    m_show.reset();
    if (read) {
        m_read = std::move(*read);
        m_read->moment = momentText(*m_shown.flood(), m_read->step);
    } else if (read.error().code != ErrorCode::Cancelled) {
        m_read.reset();
        m_workbench.report(tr("The section could not be read"), read.error());
    }
    if (m_waits)
        start();
    m_waits = false;
    show();
}

void SectionDesk::show()
{
    if (!m_page)
        return;
    m_show.reset();
    if (m_read && !m_read->now.stretches.empty())
        m_show = std::make_unique<SectionShow>(*m_read);
    QVariantList keys;
    const auto rows = m_show ? m_show->rows(keys) : std::vector<std::vector<TableCell>>();
    m_page->table()->setHeader(m_show ? m_show->header() : QStringList());
    m_page->table()->setRows(rows, keys);
    QString note;
    if (m_show && m_show->leavesBeforeOut())
        note = tr("The ground of the earlier state is not known: its level is left out.");
    else if (m_show && m_shown.before() && !m_read->before)
        note = tr("The earlier state has nothing at this moment: it is left out.");
    m_page->note(note);
    const bool isDrawn = m_show && m_show->hasWater();
    m_page->chart()->show(isDrawn ? m_show->chart() : ChartContent());
    m_page->hint(hint());
}

QString SectionDesk::hint() const
{
    const QString keys = m_tool->shortcut().toString(QKeySequence::NativeText);
    if (!m_shown.flood())
        return tr(
                "Choose a flood first. Then draw a line on the map: ground and water along it are "
                "drawn here.");
    if (m_line.size() < 2)
        return tr("Draw a line on the map (%1): ground and water along it are drawn here.")
                .arg(keys);
    if (m_show && m_show->hasWater())
        return {};
    if (m_task)
        return tr("Reading…");
    return m_show && m_show->isOutside() ? tr("The line lies outside of this flood.")
                                         : tr("Nothing is known along this line.");
}

void SectionDesk::retranslate()
{
    if (!m_page)
        return;
    m_page->setTitle(tr("Section"));
    if (m_read && m_shown.flood())
        m_read->moment = momentText(*m_shown.flood(), m_read->step);
    show();
}

} // namespace spp::flood
