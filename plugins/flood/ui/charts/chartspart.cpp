// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/chartspart.h"

#include "flood/ui/charts/chartinks.h"
#include "flood/ui/charts/chartmarks.h"
#include "flood/ui/charts/chartpage.h"
#include "flood/ui/charts/hydrographdesk.h"
#include "flood/ui/charts/placetool.h"
#include "flood/ui/charts/sectiondesk.h"
#include "flood/ui/shownflood.h"
#include "gui/look/icons.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QEvent>
#include <QJsonArray>

#include <qgsmapcanvas.h>

namespace spp::flood {

namespace {

const QString hydrographPage = QStringLiteral("flood.hydrographs");
const QString sectionPage = QStringLiteral("flood.section");

} // namespace

ChartsPart::ChartsPart(Workbench &workbench, ShownFlood &shown)
    : m_workbench(workbench)
    , m_shown(shown)
    , m_carrier(workbench)
    , m_askPlace(
              make("floodHydrograph", "hydrograph", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)))
    , m_askLine(make("floodSection", "section", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)))
    , m_placeTool(std::make_unique<PlaceTool>(workbench.canvas()))
    , m_sectionTool(std::make_unique<SectionTool>(workbench.canvas()))
    , m_hydrographs(std::make_unique<HydrographDesk>(workbench, shown, m_carrier, m_askPlace))
    , m_section(std::make_unique<SectionDesk>(workbench, shown, m_carrier, m_askLine))
    , m_marks(std::make_unique<ChartMarks>(workbench.canvas()))
{
    bind(m_askPlace, m_placeTool.get(), hydrographPage);
    bind(m_askLine, m_sectionTool.get(), sectionPage);
    connect(m_placeTool.get(), &PlaceTool::placed, m_hydrographs.get(), &HydrographDesk::add);
    connect(m_sectionTool.get(), &SectionTool::drawn, this, [this](const auto &line) {
        m_section->setLine(line);
        showMarks();
    });
    connect(m_placeTool.get(), &CornerTool::cancelled, this, [this] { leave(m_placeTool.get()); });
    connect(m_sectionTool.get(), &CornerTool::cancelled, this,
            [this] { leave(m_sectionTool.get()); });
    connect(m_hydrographs.get(), &HydrographDesk::placesChanged, this, &ChartsPart::showMarks);
    connect(m_section.get(), &SectionDesk::pointedAt, this,
            [this](double distance_m) { m_marks->setOnLine(distance_m); });
    connect(&shown, &ShownFlood::floodChanged, this, [this] {
        m_carrier.keepOnly(m_shown.flood(), m_shown.before());
        showEnabled();
    });
    workbench.canvas()->installEventFilter(this);
    if (const auto inks = ChartInks::read(); !inks)
        workbench.report(tr("Read the colours of charts"), inks.error());
    retranslate();
    setIcons();
    showEnabled();
    showMarks();
}

ChartsPart::~ChartsPart() = default;

QAction *ChartsPart::make(const char *name, const char *icon, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setProperty("iconName", QLatin1String(icon));
    action->setShortcut(keys);
    action->setCheckable(true);
    m_workbench.addAction(Workbench::Place::Command, action);
    return action;
}

void ChartsPart::bind(QAction *action, QgsMapTool *tool, const QString &page)
{
    connect(action, &QAction::triggered, this, [this, tool, page](bool on) {
        if (!on) {
            leave(tool);
            return;
        }
        m_workbench.showWorkspace(QStringLiteral("flood"));
        m_workbench.showDrawerPage(page);
        m_workbench.canvas()->setMapTool(tool);
    });
    connect(m_workbench.canvas(), &QgsMapCanvas::mapToolSet, this,
            [action, tool](QgsMapTool *set) { action->setChecked(set == tool); });
}

void ChartsPart::leave(QgsMapTool *tool) { m_workbench.canvas()->unsetMapTool(tool); }

std::vector<DrawerPage> ChartsPart::drawerPages()
{
    return { { hydrographPage, m_hydrographs->page() }, { sectionPage, m_section->page() } };
}

void ChartsPart::openTerritory() { showEnabled(); }

void ChartsPart::closeTerritory()
{
    leave(m_placeTool.get());
    leave(m_sectionTool.get());
    m_carrier.keepOnly({}, {});
    m_hydrographs->forget();
    m_section->setLine({});
    showMarks();
    showEnabled();
}

void ChartsPart::activate()
{
    m_isActive = true;
    showMarks();
}

void ChartsPart::deactivate()
{
    m_isActive = false;
    leave(m_placeTool.get());
    leave(m_sectionTool.get());
    showMarks();
}

void ChartsPart::showMarks()
{
    m_marks->setPlaces(m_hydrographs->places());
    m_marks->setLine(m_section->line());
    m_marks->setVisible(m_isActive);
}

/// The tools need a flood to ask.
void ChartsPart::showEnabled()
{
    const bool hasFlood = m_shown.flood() != nullptr;
    m_askPlace->setEnabled(hasFlood);
    m_askLine->setEnabled(hasFlood);
    if (!hasFlood) {
        leave(m_placeTool.get());
        leave(m_sectionTool.get());
    }
}

void ChartsPart::retranslate()
{
    const auto say = [](QAction *action, const QString &text, const QString &more) {
        action->setText(text);
        action->setToolTip(
                QStringLiteral("%1 (%2)\n%3")
                        .arg(text, action->shortcut().toString(QKeySequence::NativeText), more));
    };
    say(m_askPlace, tr("Water at a place"), tr("Click on the map: depth or level over time."));
    say(m_askLine, tr("Section along a line"), tr("Draw on the map: ground and water along it."));
    m_askPlace->setProperty("otherNames", tr("Hydrograph; depth over time"));
    m_askLine->setProperty("otherNames", tr("Cross-section; profile"));
    m_hydrographs->retranslate();
    m_section->retranslate();
}

void ChartsPart::setIcons()
{
    for (QAction *action : { m_askPlace, m_askLine })
        action->setIcon(Icons::named(action->property("iconName").toString()));
}

bool ChartsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setIcons();
    return FloodPart::eventFilter(watched, event);
}

QJsonObject ChartsPart::state() const
{
    QJsonArray line;
    for (const QgsPointXY &corner : m_section->line())
        line.append(QJsonArray{ corner.x(), corner.y() });
    return { { QStringLiteral("places"), m_hydrographs->state() },
        { QStringLiteral("line"), line } };
}

void ChartsPart::restore(const QJsonObject &state)
{
    m_hydrographs->restore(state.value(QStringLiteral("places")).toArray());
    QVector<QgsPointXY> line;
    const QJsonArray corners = state.value(QStringLiteral("line")).toArray();
    for (const QJsonValue &corner : corners)
        line.append({ corner.toArray().at(0).toDouble(), corner.toArray().at(1).toDouble() });
    m_section->setLine(line);
    showMarks();
}

} // namespace spp::flood
