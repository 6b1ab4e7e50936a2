// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/proposaldrawing.h"

#include "flood/ui/proposal/builtstructure.h"
#include "flood/ui/proposal/drawingnumbers.h"
#include "flood/ui/proposal/picktool.h"
#include "flood/ui/proposal/proposaldesk.h"
#include "flood/ui/proposal/proposaloverlay.h"
#include "flood/ui/proposal/proposalwords.h"
#include "gui/look/icons.h"
#include "gui/workbench/workbench.h"

#include <QAction>

#include <qgsmapcanvas.h>

namespace spp::flood {

namespace {

DrawTool::Shape shapeFor(DrawnKind kind)
{
    return isStructure(kind) ? DrawTool::Shape::Ends
            : isArea(kind)   ? DrawTool::Shape::Area
                             : DrawTool::Shape::Line;
}

} // namespace

ProposalDrawing::ProposalDrawing(Workbench &workbench, ProposalDesk &desk)
    : m_workbench(workbench)
    , m_desk(desk)
    , m_overlay(new ProposalOverlay(workbench.canvas()))
    , m_pickAction(new QAction(this))
    , m_remove(new QAction(this))
{
    const Result<ProposedStyle> style = ProposedStyle::load({});
    if (style)
        m_overlay->setStyle(*style);
    else
        workbench.report(tr("The style of proposals cannot be read"), style.error());
    makeTools();
    makeActions();
    connect(&desk, &ProposalDesk::baseChanged, this, [this] {
        m_overlay->setRim(m_desk.rim());
        if (!m_desk.canDraw())
            drop();
        showEnabled();
        showThings();
    });
    connect(&desk, &ProposalDesk::proposalChanged, this, &ProposalDrawing::showThings);
    connect(&desk, &ProposalDesk::chosenChanged, this, &ProposalDrawing::showThings);
    retranslate();
    showEnabled();
}

ProposalDrawing::~ProposalDrawing() = default;

void ProposalDrawing::makeTools()
{
    QgsMapCanvas *canvas = m_workbench.canvas();
    m_draw = std::make_unique<DrawTool>(canvas);
    m_pick = std::make_unique<PickTool>(canvas);
    connect(m_draw.get(), &DrawTool::finished, this, &ProposalDrawing::finished);
    connect(m_draw.get(), &CornerTool::cancelled, this, &ProposalDrawing::drop);
    m_pick->setThings([this] { return m_desk.things(); }, [this] { return m_desk.chosen(); });
    m_pick->setNote([this](const DrawnThing &thing) { return noteOf(thing); });
    connect(m_pick.get(), &PickTool::picked, &m_desk, &ProposalDesk::choose);
    connect(m_pick.get(), &PickTool::moved, this, &ProposalDrawing::moved);
    connect(m_pick.get(), &PickTool::moving, this, [this](const DrawnThing &thing) {
        m_overlay->setMoving(thing.ref ? std::optional<DrawnThing>(thing) : std::nullopt);
    });
    connect(m_pick.get(), &PickTool::deleteAsked, this, &ProposalDrawing::removeChosen);
    connect(m_pick.get(), &PickTool::editAsked, this, &ProposalDrawing::editAsked);
    connect(m_pick.get(), &PickTool::left, this, &ProposalDrawing::drop);
    connect(canvas, &QgsMapCanvas::mapToolSet, this, [this](QgsMapTool *tool) {
        m_pickAction->setChecked(tool == m_pick.get());
        if (tool == m_draw.get())
            return;
        // Another tool was taken up: what was being drawn is given up with this one.
        m_placeAnswer = {};
        if (m_kind) {
            m_kind.reset();
            emit kindChanged();
        }
        showEnabled();
    });
}

void ProposalDrawing::makeActions()
{
    for (int i = 0; i <= int(DrawnKind::Pump); ++i) {
        const auto kind = DrawnKind(i);
        auto *action = new QAction(this);
        QString name = proposalwords::iconName(kind);
        name[0] = name.at(0).toUpper();
        action->setObjectName(QStringLiteral("floodDraw") + name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, kind] { takeUp(kind); });
        m_kinds.push_back(action);
        m_workbench.addAction(Workbench::Place::Command, action);
    }
    m_pickAction->setObjectName(QStringLiteral("floodPick"));
    m_pickAction->setCheckable(true);
    connect(m_pickAction, &QAction::triggered, this, &ProposalDrawing::takePick);
    m_workbench.addAction(Workbench::Place::Command, m_pickAction);
    m_remove->setObjectName(QStringLiteral("floodRemove"));
    connect(m_remove, &QAction::triggered, this, &ProposalDrawing::removeChosen);
    m_workbench.addAction(Workbench::Place::Command, m_remove);
}

void ProposalDrawing::say(
        QAction *action, const QString &text, const QString &tip, const char *icon)
{
    const QString keys = action->property("keys").toString();
    action->setText(text);
    action->setToolTip(keys.isEmpty() ? QStringLiteral("%1\n%2").arg(text, tip)
                                      : QStringLiteral("%1 (%2)\n%3").arg(text, keys, tip));
    action->setIcon(Icons::named(QLatin1String(icon)));
}

void ProposalDrawing::retranslate()
{
    const QString typed
            = tr("Digits: distance; Tab: bearing; or X (north), a blank, Y (east). Enter ends.");
    for (int i = 0; i <= int(DrawnKind::Pump); ++i) {
        const auto kind = DrawnKind(i);
        QAction *action = m_kinds[std::size_t(i)];
        action->setProperty("keys", proposalwords::keys(kind));
        const QString what = isStructure(kind) ? tr("Two points: from where the water comes, to"
                                                    " where it goes.")
                : isArea(kind)                 ? tr("An area and the level of its new ground.")
                                               : tr("A line and the level of its crest.");
        say(action, tr("Draw: %1").arg(proposalwords::kind(kind)), what + QLatin1Char('\n') + typed,
                proposalwords::iconName(kind).toLatin1().constData());
        action->setIconText(proposalwords::shortKind(kind));
    }
    m_pickAction->setProperty("keys", QStringLiteral("V"));
    say(m_pickAction, tr("Choose and move what is drawn"),
            tr("Arrows: by 1 m, with Shift by 10 m; Delete removes; Enter edits."), "pick");
    m_pickAction->setIconText(tr("Choose"));
    m_remove->setProperty("keys", QStringLiteral("Del"));
    say(m_remove, tr("Remove from the proposal"), tr("Undo brings it back."), "close");
    m_remove->setIconText(tr("Remove"));
    m_overlay->update();
}

void ProposalDrawing::showEnabled()
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setEnabled(m_desk.canDraw());
        m_kinds[i]->setChecked(m_kind && std::size_t(*m_kind) == i);
    }
    m_pickAction->setEnabled(!m_desk.things().empty() && m_desk.canDraw());
    m_remove->setEnabled(bool(m_desk.chosen()));
}

void ProposalDrawing::showThings()
{
    m_overlay->setThings(m_desk.things(), m_desk.chosen());
    showEnabled();
}

void ProposalDrawing::activate()
{
    m_isActive = true;
    // Letters mean something in this workspace alone.
    for (QAction *action : m_kinds)
        action->setShortcut(QKeySequence(action->property("keys").toString()));
    m_pickAction->setShortcut(Qt::Key_V);
    m_overlay->setShown(true);
}

void ProposalDrawing::deactivate()
{
    m_isActive = false;
    for (QAction *action : m_kinds)
        action->setShortcut({});
    m_pickAction->setShortcut({});
    drop();
    m_overlay->setShown(false);
}

void ProposalDrawing::setLevel(std::optional<double> level_m)
{
    m_level_m = level_m;
    if (m_draw->isActive())
        m_draw->refuse({});
}

void ProposalDrawing::finish()
{
    if (m_draw->isActive() && m_kind)
        m_draw->finish();
}

void ProposalDrawing::focusMap() { m_workbench.canvas()->setFocus(); }

void ProposalDrawing::begin(DrawTool::Shape shape)
{
    m_workbench.canvas()->setMapTool(m_draw.get());
    m_draw->begin(
            shape, [this](const QVector<QgsPointXY> &corners) { return ask(corners); },
            [this] { return m_overlay->outlines(); });
    m_workbench.canvas()->setFocus();
}

void ProposalDrawing::takeUp(DrawnKind kind)
{
    if (!m_desk.canDraw())
        return;
    if (!m_isActive)
        m_workbench.showWorkspace(QStringLiteral("flood"));
    m_placeAnswer = {};
    m_level_m.reset();
    m_kind = kind;
    m_desk.choose({});
    begin(shapeFor(kind));
    showEnabled();
    emit kindChanged();
}

void ProposalDrawing::takePick()
{
    if (!m_isActive)
        m_workbench.showWorkspace(QStringLiteral("flood"));
    m_workbench.canvas()->setMapTool(m_pick.get());
    showEnabled();
}

/// Lays down whatever of ours is in the hand.
void ProposalDrawing::drop()
{
    QgsMapCanvas *canvas = m_workbench.canvas();
    for (QgsMapTool *tool :
            { static_cast<QgsMapTool *>(m_draw.get()), static_cast<QgsMapTool *>(m_pick.get()) }) {
        if (canvas->mapTool() == tool)
            canvas->unsetMapTool(tool);
    }
    m_placeAnswer = {};
    if (m_kind) {
        m_kind.reset();
        emit kindChanged();
    }
    showEnabled();
}

void ProposalDrawing::askPlace(std::function<void(const QgsPointXY &)> answer)
{
    if (!answer) {
        if (m_placeAnswer)
            drop();
        return;
    }
    drop();
    begin(DrawTool::Shape::Place);
    m_placeAnswer = std::move(answer);
}

DrawTool::Answer ProposalDrawing::ask(const QVector<QgsPointXY> &corners) const
{
    if (!m_desk.canDraw())
        return {};
    return drawingNumbers(m_desk, m_kind.value_or(DrawnKind::Gate), m_desk.proposal().edits.size(),
            corners, m_level_m);
}

QString ProposalDrawing::noteOf(const DrawnThing &thing) const
{
    if (!m_desk.canDraw())
        return {};
    const DrawTool::Answer answer
            = drawingNumbers(m_desk, thing.kind, std::size_t(thing.ref.index), thing.corners,
                    isStructure(thing.kind) ? std::nullopt : std::optional<double>(thing.level_m));
    return answer.warning.isEmpty() ? answer.numbers
                                    : answer.numbers + QLatin1Char('\n') + answer.warning;
}

void ProposalDrawing::finished(const QVector<QgsPointXY> &corners)
{
    if (m_placeAnswer) {
        const auto answer = m_placeAnswer;
        drop();
        answer(corners.last());
        return;
    }
    if (!m_kind)
        return;
    const DrawnKind kind = *m_kind;
    if (!isStructure(kind) && !m_level_m) {
        m_draw->refuse(tr("Type the level in the panel, then Enter."));
        emit levelMissing();
        return;
    }
    QString why;
    if (!add(kind, corners, &why)) {
        if (!why.isEmpty())
            m_draw->refuse(why);
        return;
    }
    drop();
    if (isStructure(kind))
        emit structureDrawn();
}

void ProposalDrawing::takeRing(const QVector<QgsPointXY> &ring)
{
    const std::optional<double> level_m = m_level_m;
    if (!m_kind || !isArea(*m_kind))
        takeUp(DrawnKind::Fill);
    else
        m_level_m = level_m;
    m_draw->setVertices(ring);
    m_draw->finish();
}

bool ProposalDrawing::add(DrawnKind kind, const QVector<QgsPointXY> &corners, QString *why)
{
    const Result<std::vector<MapPoint>> shape = m_desk.shape(corners);
    if (!shape) {
        *why = QString::fromStdString(shape.error().text());
        return false;
    }
    if (!m_ready || !m_ready())
        return false;
    ProposalFile after = m_desk.proposal();
    const QString name = m_desk.freeName(proposalwords::kind(kind));
    ThingRef ref;
    if (isStructure(kind)) {
        const ProposedStructure structure
                = newStructure(*m_desk.base(), kind, name, shape->front(), shape->back());
        // Values can be mended afterwards; places that cannot work are refused here.
        if (const auto built = builtStructure(*m_desk.base(), structure); !built) {
            *why = QString::fromStdString(built.error().reason);
            return false;
        }
        after.structures.push_back(structure);
        ref = { ThingRef::Of::Structures, int(after.structures.size()) - 1 };
    } else {
        after.edits.push_back(
                { ProposedEdit::Kind(int(kind)), name, *shape, m_level_m.value_or(0.0) });
        ref = { ThingRef::Of::Edits, int(after.edits.size()) - 1 };
    }
    m_desk.change(tr("Draw: %1").arg(proposalwords::kind(kind)), after);
    m_desk.choose(ref);
    return true;
}

void ProposalDrawing::moved(const DrawnThing &thing)
{
    const Result<std::vector<MapPoint>> shape = m_desk.shape(thing.corners);
    if (!shape) {
        m_workbench.report(tr("It cannot be moved there"), shape.error());
        return;
    }
    ProposalFile after = m_desk.proposal();
    if (thing.ref.of == ThingRef::Of::Edits) {
        after.edits[std::size_t(thing.ref.index)].shape = *shape;
    } else {
        ProposedStructure &structure = after.structures[std::size_t(thing.ref.index)];
        std::size_t next = 0;
        for (std::optional<MapPoint> *end : { &structure.from, &structure.to }) {
            if (*end)
                *end = (*shape)[next++];
        }
        if (const auto built = builtStructure(*m_desk.base(), structure); !built) {
            m_workbench.report(tr("It cannot be moved there"), built.error());
            return;
        }
    }
    m_desk.change(tr("Move: %1").arg(thing.name), after);
}

void ProposalDrawing::removeChosen()
{
    const DrawnThing *thing = m_desk.thing(m_desk.chosen());
    if (!thing)
        return;
    ProposalFile after = m_desk.proposal();
    const auto at = std::ptrdiff_t(thing->ref.index);
    if (thing->ref.of == ThingRef::Of::Edits)
        after.edits.erase(after.edits.begin() + at);
    else
        after.structures.erase(after.structures.begin() + at);
    const QString name = thing->name;
    m_desk.choose({});
    m_desk.change(tr("Remove: %1").arg(name), after);
}

} // namespace spp::flood
