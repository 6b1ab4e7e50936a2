// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/mapactions.h"

#include "core/data/territory.h"
#include "gui/look/icons.h"
#include "gui/map/backdroplist.h"
#include "gui/map/backdropmenu.h"
#include "gui/map/bookmarkpopup.h"
#include "gui/map/cornertabledialog.h"
#include "gui/map/identifytool.h"
#include "gui/map/infopanel.h"
#include "gui/map/mapcorners.h"
#include "gui/map/measurepanel.h"
#include "gui/map/measuretool.h"
#include "gui/map/printmapdialog.h"
#include "gui/map/sitedrawtool.h"
#include "gui/workbench/workbench.h"
#include "gui/workbench/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>

#include <qgsmapcanvas.h>

namespace spp {

namespace {

const QString infoPage = QStringLiteral("map.information");
const QString measurePage = QStringLiteral("map.measurement");
constexpr int spacing = 8;

} // namespace

MapActions::MapActions(Workbench &workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_bookmarks(std::make_unique<Bookmarks>(Bookmarks::defaultFolder()))
    , m_backdrops(std::make_unique<BackdropList>(workbench))
{
    makeTools();
    makeActions();
    makeCorners();
    workbench.canvas()->installEventFilter(this);
    connect(&workbench, &Workbench::territoryOpened, this, &MapActions::territoryOpened);
    connect(&workbench, &Workbench::territoryClosing, this, [this] {
        m_site->setVertices({});
        m_measure->clear();
        (void)m_bookmarks->open({});
        // After those who close it have done so.
        QMetaObject::invokeMethod(this, &MapActions::setEnabled, Qt::QueuedConnection);
    });
    retranslate();
    setEnabled();
    if (workbench.territory())
        territoryOpened();
}

MapActions::~MapActions()
{
    delete m_popup;
    delete m_backdropMenu;
    delete m_print;
}

void MapActions::makeTools()
{
    QgsMapCanvas *canvas = m_workbench.canvas();
    m_identify = std::make_unique<IdentifyTool>(m_workbench);
    m_measure = std::make_unique<MeasureTool>(canvas);
    m_site = std::make_unique<SiteDrawTool>(canvas, m_workbench.undoStack());
    m_workbench.addDrawerPage({ infoPage, new InfoPanel(m_workbench, m_identify.get()) });
    m_measurePanel = new MeasurePanel(m_measure.get());
    m_workbench.addDrawerPage({ measurePage, m_measurePanel });
    connect(m_identify.get(), &IdentifyTool::identified, this, [this](const auto &results) {
        if (!results.isEmpty())
            m_workbench.showDrawerPage(infoPage);
    });
    const auto leave
            = [canvas](CornerTool *tool) { return [canvas, tool] { canvas->unsetMapTool(tool); }; };
    connect(m_measure.get(), &CornerTool::cancelled, this, leave(m_measure.get()));
    connect(m_site.get(), &CornerTool::cancelled, this, leave(m_site.get()));
    connect(m_site.get(), &SiteDrawTool::reopened, this, &MapActions::drawingReopened);
    connect(m_site.get(), &SiteDrawTool::finished, this, [this, canvas](const QgsGeometry &site) {
        canvas->unsetMapTool(m_site.get());
        emit siteMade(site, tr("Drawn site"));
    });
    for (CornerTool *tool :
            { static_cast<CornerTool *>(m_measure.get()), static_cast<CornerTool *>(m_site.get()) })
        connect(tool, &CornerTool::snapsChanged, this, &MapActions::setSnaps);
}

QAction *MapActions::make(const char *name, const char *icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setProperty("iconName", QLatin1String(icon));
    action->setShortcut(shortcut);
    m_actions.append(action);
    return action;
}

void MapActions::bindTool(const char *name, QgsMapTool *tool)
{
    QAction *taken = action(QLatin1String(name));
    taken->setCheckable(true);
    connect(taken, &QAction::triggered, this, [this, tool](bool on) { takeUp(tool, on); });
}

void MapActions::makeActions()
{
    make("identify", "identify", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    make("measureLength", "measure", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    make("measureArea", "area", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    make("drawSite", "draw", QKeySequence(Qt::CTRL | Qt::Key_D));
    make("snapping", "magnet", QKeySequence(Qt::Key_F9))->setCheckable(true);
    make("bookmarks", "bookmark", QKeySequence(Qt::CTRL | Qt::Key_B));
    make("backdrops", "backdrop", {});
    make("printMap", "print", QKeySequence(QKeySequence::Print));
    make("cornerTable", "table", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    bindTool("identify", m_identify.get());
    bindTool("drawSite", m_site.get());
    for (const bool area : { false, true }) {
        QAction *measure
                = action(area ? QStringLiteral("measureArea") : QStringLiteral("measureLength"));
        measure->setCheckable(true);
        connect(measure, &QAction::triggered, this, [this, area](bool on) {
            m_measure->setWhat(area ? MeasureTool::What::Area : MeasureTool::What::Length);
            if (on)
                m_workbench.showDrawerPage(measurePage);
            takeUp(m_measure.get(), on);
        });
    }
    connect(m_workbench.canvas(), &QgsMapCanvas::mapToolSet, this, [this](QgsMapTool *tool) {
        const bool area = m_measure->what() == MeasureTool::What::Area;
        action(QStringLiteral("identify"))->setChecked(tool == m_identify.get());
        action(QStringLiteral("drawSite"))->setChecked(tool == m_site.get());
        action(QStringLiteral("measureLength"))->setChecked(tool == m_measure.get() && !area);
        action(QStringLiteral("measureArea"))->setChecked(tool == m_measure.get() && area);
    });
    action(QStringLiteral("snapping"))->setChecked(true);
    connect(action(QStringLiteral("snapping")), &QAction::toggled, this, &MapActions::setSnaps);
    connect(action(QStringLiteral("bookmarks")), &QAction::triggered, this, [this] {
        if (!m_popup)
            m_popup = new BookmarkPopup(m_workbench, *m_bookmarks, m_workbench.canvas()->window());
        m_popup->openOver(m_workbench.canvas());
    });
    connect(action(QStringLiteral("backdrops")), &QAction::triggered, this,
            &MapActions::showBackdrops);
    connect(action(QStringLiteral("printMap")), &QAction::triggered, this, &MapActions::printMap);
    connect(action(QStringLiteral("cornerTable")), &QAction::triggered, this,
            &MapActions::pasteCorners);
    for (const char *name : { "measureLength", "measureArea", "snapping" })
        m_measurePanel->addTool(action(QLatin1String(name)));
    setIcons();
    // The ways to a site stand in the panel that asks for one, the rest of measuring on its page.
    const QStringList elsewhere{ QStringLiteral("drawSite"), QStringLiteral("cornerTable"),
        QStringLiteral("measureArea"), QStringLiteral("snapping") };
    for (QAction *made : std::as_const(m_actions))
        m_workbench.addAction(elsewhere.contains(made->objectName()) ? Workbench::Place::Command
                                                                     : Workbench::Place::MapTool,
                made);
}

void MapActions::makeCorners()
{
    QgsMapCanvas *canvas = m_workbench.canvas();
    new ScaleBarCorner(canvas);
    new NorthCorner(canvas);
    m_attribution = new AttributionCorner(canvas);
    connect(m_backdrops.get(), &BackdropList::changed, this,
            [this] { m_attribution->setText(m_backdrops->attribution()); });
    m_attribution->setText(m_backdrops->attribution());
}

QAction *MapActions::action(const QString &name) const
{
    for (QAction *made : m_actions) {
        if (made->objectName() == name)
            return made;
    }
    return nullptr;
}

void MapActions::retranslate()
{
    const auto say = [this](const char *name, const QString &text, const QString &more = {}) {
        QAction *named = action(QLatin1String(name));
        named->setText(text);
        const QString keys = named->shortcut().toString(QKeySequence::NativeText);
        QString tip = keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
        if (!more.isEmpty())
            tip += QLatin1Char('\n') + more;
        named->setToolTip(tip);
    };
    const QString typed = tr("Digits: distance; Tab: bearing; or X (north), a blank, Y (east).");
    say("identify", tr("What is here"), tr("Lists what all shown themes have at a point."));
    say("measureLength", tr("Measure a length"), typed);
    say("measureArea", tr("Measure an area"), typed);
    say("drawSite", tr("Draw a site"), typed);
    say("snapping", tr("Snap to corners and sides"));
    say("bookmarks", tr("Bookmarks"));
    say("backdrops", tr("Backdrops"));
    say("printMap", tr("Print the map…"));
    say("cornerTable", tr("Site from a corner table…"));
}

void MapActions::setIcons()
{
    for (QAction *made : std::as_const(m_actions))
        made->setIcon(Icons::named(made->property("iconName").toString()));
}

void MapActions::setEnabled()
{
    const bool open = m_workbench.territory() != nullptr;
    for (QAction *made : std::as_const(m_actions))
        made->setEnabled(open);
}

bool MapActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        setIcons();
    return QObject::eventFilter(watched, event);
}

void MapActions::territoryOpened()
{
    setEnabled();
    if (const Result<void> opened = m_bookmarks->open(m_workbench.territory()->id()); !opened)
        m_workbench.report(tr("Read the bookmarks"), opened.error());
}

void MapActions::takeUp(QgsMapTool *tool, bool taken)
{
    if (taken)
        m_workbench.canvas()->setMapTool(tool);
    else
        m_workbench.canvas()->unsetMapTool(tool);
}

void MapActions::setSnaps(bool snaps)
{
    m_site->setSnaps(snaps);
    m_measure->setSnaps(snaps);
    action(QStringLiteral("snapping"))->setChecked(snaps);
}

void MapActions::printMap()
{
    if (!m_print) {
        m_print = new PrintMapDialog(m_workbench, m_workbench.canvas()->window());
        m_print->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_print->show();
    m_print->raise();
}

void MapActions::pasteCorners()
{
    auto *dialog = new CornerTableDialog(
            m_workbench, CornerTableDialog::Use::Site, m_workbench.canvas()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CornerTableDialog::siteMade, this, &MapActions::siteMade);
    // What was copied a moment ago is most likely the table.
    const QString copied = QApplication::clipboard()->text();
    if (copied.count(QLatin1Char('\n')) > 1)
        dialog->setText(copied);
    dialog->show();
}

void MapActions::showBackdrops()
{
    QgsMapCanvas *canvas = m_workbench.canvas();
    if (!m_backdropMenu)
        m_backdropMenu = new BackdropMenu(*m_backdrops, canvas->window());
    m_backdropMenu->popup(canvas->mapToGlobal(QPoint(spacing, spacing)));
}

} // namespace spp
