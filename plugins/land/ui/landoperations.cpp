// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landoperations.h"

#include "core/data/territory.h"
#include "gui/frame/browsetool.h"
#include "gui/workbench/workbench.h"
#include "land/ui/createform.h"
#include "land/ui/createoperation.h"
#include "land/ui/deskpanel.h"
#include "land/ui/draftoverlay.h"
#include "land/ui/previewcard.h"
#include "land/ui/selecttool.h"
#include "land/ui/surveyform.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <qgsmapcanvas.h>

namespace spp::land {

namespace {

QString workspaceId() { return QStringLiteral("land"); }

} // namespace

LandOperations::LandOperations(
        Workbench &workbench, LandDesk &desk, DeskPanel &panel, DraftOverlay &overlay)
    : m_workbench(workbench)
    , m_desk(desk)
    , m_panel(panel)
    , m_overlay(overlay)
    , m_surveyPage(panel.form->survey())
{
    m_create = std::make_unique<CreateOperation>(workbench, desk, panel);
    makeTools();
    makeCommands();
    connect(&desk, &LandDesk::selectionChanged, this, &LandOperations::showChosen);
    connect(&desk, &LandDesk::sessionChanged, this, &LandOperations::showEnabled);
    connect(panel.form, &OperationForm::edited, this, [this] {
        showSides();
        tryForm();
        m_line->askAgain();
        if (m_operation == DeskOperation::Create)
            m_create->proposeAgain();
    });
    connect(panel.form, &OperationForm::workChosen, this, [this] {
        m_desk.dropPreview();
        takeTool();
    });
    connect(panel.form, &OperationForm::boundaryFileAsked, this, &LandOperations::askForBoundary);
    connect(panel.form->survey(), &SurveyForm::fileAsked, this, &LandOperations::askForSurvey);
    connect(panel.preview->accept, &QPushButton::clicked, this, &LandOperations::accept);
    connect(&panel, &DeskPanel::retranslated, this, [this] {
        retranslate();
        showChosen();
    });
    panel.installEventFilter(this);
    panel.form->survey()->installEventFilter(this);
    retranslate();
    showEnabled();
    showChosen();
}

LandOperations::~LandOperations() = default;

void LandOperations::makeTools()
{
    QgsMapCanvas *canvas = m_workbench.canvas();
    m_select = std::make_unique<SelectTool>(canvas);
    m_line = std::make_unique<LineTool>(canvas);
    m_corners = std::make_unique<CornerEditor>(canvas);
    connect(m_select.get(), &SelectTool::clicked, this, &LandOperations::clicked);
    connect(m_select.get(), &SelectTool::taken, this, &LandOperations::accept);
    m_select->setStepBack([this] { return stepBack(); });
    connect(m_line.get(), &LineTool::taken, this, &LandOperations::accept);
    connect(m_line.get(), &CornerTool::cancelled, this, &LandOperations::dropTool);
    connect(m_line.get(), &CornerTool::changed, this, [this] {
        if (m_line->vertices().isEmpty() && m_line->isActive() && !m_isAccepting)
            m_desk.dropPreview();
    });
    connect(m_corners.get(), &CornerEditor::taken, this, &LandOperations::accept);
    connect(m_corners.get(), &CornerEditor::dropped, &m_desk, &LandDesk::dropPreview);
    connect(m_corners.get(), &CornerTool::cancelled, this, &LandOperations::dropTool);
    // When another tool is laid down, the mouse is ours again.
    connect(canvas, &QgsMapCanvas::mapToolSet, this, [this](QgsMapTool *) {
        if (m_isActive)
            QTimer::singleShot(0, this, [this] {
                if (m_isActive && qobject_cast<BrowseTool *>(m_workbench.canvas()->mapTool()))
                    m_workbench.canvas()->setMapTool(m_select.get());
            });
    });
}

void LandOperations::addCommand(DeskOperation operation, const char *name, const char *keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setProperty("keys", QLatin1String(keys));
    connect(action, &QAction::triggered, this, [this, operation] { trigger(operation); });
    m_commands.push_back({ operation, action, keys });
    m_panel.addOperation(operation, action);
    m_workbench.addAction(Workbench::Place::Command, action);
}

void LandOperations::makeCommands()
{
    addCommand(DeskOperation::SplitByLine, "landSplitByLine", "S");
    addCommand(DeskOperation::SplitByArea, "landSplitByArea", "Shift+S");
    addCommand(DeskOperation::Merge, "landMerge", "M");
    addCommand(DeskOperation::AdjustBoundary, "landAdjustBoundary", "B");
    addCommand(DeskOperation::Corners, "landCorners", "C");
    addCommand(DeskOperation::Project, "landProject", "P");
    addCommand(DeskOperation::Facts, "landFacts", "F");
    addCommand(DeskOperation::Survey, "landSurvey", "T");
    addCommand(DeskOperation::Create, "landCreate", "N");
    addCommand(DeskOperation::Retire, "landRetire", "R");
}

void LandOperations::retranslate()
{
    const auto say = [this](DeskOperation operation, const QString &text, const QString &tip) {
        for (const Command &command : m_commands) {
            if (command.operation != operation)
                continue;
            command.action->setText(text);
            command.action->setToolTip(
                    QStringLiteral("%1 (%2)\n%3").arg(text, QLatin1String(command.keys), tip));
        }
    };
    say(DeskOperation::SplitByLine, tr("Split by line"), tr("Draw the line across the parcel"));
    say(DeskOperation::SplitByArea, tr("Split by area"),
            tr("Cut off an area, in a ratio, or into equal parts"));
    say(DeskOperation::Merge, tr("Merge"), tr("Make one parcel of several"));
    say(DeskOperation::AdjustBoundary, tr("Adjust boundary"),
            tr("Move a side until the parcel has an area; the neighbour follows"));
    say(DeskOperation::Corners, tr("Corners"), tr("Move, insert or delete corners"));
    say(DeskOperation::Project, tr("Cut by project"),
            tr("Cut all parcels that a boundary or a strip crosses"));
    say(DeskOperation::Facts, tr("Change facts"), tr("Land class, land user, address, legal area"));
    say(DeskOperation::Survey, tr("From survey"),
            tr("Set corners to where a traverse or coordinates find them; the neighbours follow"));
    say(DeskOperation::Create, tr("New parcel"),
            tr("Draw or type a parcel on ground that belongs to none"));
    say(DeskOperation::Retire, tr("Retire parcels"), tr("End parcels without successors"));
    // What people call them besides.
    const auto alsoCall = [this](DeskOperation operation, const QString &names) {
        for (const Command &command : m_commands) {
            if (command.operation == operation)
                command.action->setProperty("otherNames", names);
        }
    };
    const QString split = tr("Split parcel; divide parcel");
    alsoCall(DeskOperation::SplitByLine, split);
    alsoCall(DeskOperation::SplitByArea, split);
    alsoCall(DeskOperation::Merge, tr("Merge parcels; join parcels"));
    alsoCall(DeskOperation::Corners, tr("Move corner; insert corner; delete corner"));
    alsoCall(DeskOperation::Survey,
            tr("Correct from survey; traverse; Bowditch; least squares; coordinates"));
    alsoCall(DeskOperation::Create, tr("Create parcel; draw parcel"));
    alsoCall(DeskOperation::Project, tr("Cut parcels by project boundary; widen road"));
    m_panel.form->setHint(hint());
}

void LandOperations::showEnabled()
{
    for (const Command &command : m_commands)
        command.action->setEnabled(m_desk.canWrite());
}

bool LandOperations::eventFilter(QObject *watched, QEvent *event)
{
    // Enter in a field takes what is previewed.
    const bool isForm = watched == &m_panel || watched == m_surveyPage;
    if (isForm && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_desk.preview()) {
            accept();
            return true;
        }
        if (key == Qt::Key_Escape && stepBack())
            return true;
    }
    return QObject::eventFilter(watched, event);
}

void LandOperations::activate()
{
    m_isActive = true;
    for (const Command &command : m_commands)
        command.action->setShortcut(QKeySequence(QLatin1String(command.keys)));
    if (m_workbench.territory())
        m_workbench.canvas()->setMapTool(m_select.get());
    m_overlay.setShown(true);
}

void LandOperations::deactivate()
{
    m_isActive = false;
    // Letters mean nothing in other workspaces.
    for (const Command &command : m_commands)
        command.action->setShortcut({});
    if (isOwnTool())
        m_workbench.canvas()->unsetMapTool(m_workbench.canvas()->mapTool());
    m_overlay.setShown(false);
}

bool LandOperations::isOwnTool() const
{
    const QgsMapTool *tool = m_workbench.canvas()->mapTool();
    return tool && (tool == m_select.get() || tool == m_line.get() || tool == m_corners.get());
}

void LandOperations::trigger(DeskOperation operation)
{
    if (!m_isActive)
        m_workbench.showWorkspace(workspaceId());
    choose(operation);
}

void LandOperations::choose(DeskOperation operation)
{
    m_operation = operation;
    m_create->forgetOutline();
    m_isWaiting = operation == DeskOperation::SplitByLine;
    m_desk.dropPreview();
    m_panel.setOperation(operation);
    showChosen();
    takeTool();
    if (operation == DeskOperation::Survey) {
        m_workbench.showDrawerPage(QStringLiteral("land.survey"));
        m_panel.form->survey()->focusTable();
    } else if (QLineEdit *field = m_panel.form->firstField()) {
        field->setFocus();
        field->selectAll();
    } else {
        m_workbench.canvas()->setFocus();
    }
    tryForm();
}

void LandOperations::takeTool()
{
    QgsMapCanvas *canvas = m_workbench.canvas();
    if (!m_workbench.territory() || !m_isActive)
        return;
    const auto outlines = [this] { return m_overlay.drafts(); };
    const bool isProject = m_operation == DeskOperation::Project;
    const bool isCreating = m_operation == DeskOperation::Create;
    const bool isArea = isCreating
            || (isProject && m_panel.form->projectWork() == OperationForm::ProjectWork::Boundary);
    if ((m_operation == DeskOperation::SplitByLine && m_desk.selection().size() == 1) || isProject
            || isCreating) {
        m_isWaiting = false;
        canvas->setMapTool(m_line.get());
        m_line->begin([this](const QVector<QgsPointXY> &line) { return askLine(line); }, isArea,
                outlines);
    } else if (m_operation == DeskOperation::Corners) {
        canvas->setMapTool(m_corners.get());
        m_corners->begin(CornerEditor::What(int(m_panel.form->cornerWork())), cornerMaker());
    } else {
        canvas->setMapTool(m_select.get());
    }
    m_panel.form->setHint(hint());
}

void LandOperations::dropTool()
{
    m_desk.dropPreview();
    m_isWaiting = false;
    if (m_isActive)
        m_workbench.canvas()->setMapTool(m_select.get());
}

/// Escape and the right button while no tool draws.
bool LandOperations::stepBack()
{
    if (m_desk.preview() || m_desk.refusal()) {
        m_desk.dropPreview();
        return true;
    }
    if (!m_desk.selection().empty()) {
        m_desk.select({});
        return true;
    }
    return false;
}

void LandOperations::accept()
{
    m_isAccepting = true;
    const bool accepted = m_desk.accept();
    m_isAccepting = false;
    if (!accepted)
        return;
    m_create->forgetOutline();
    m_panel.form->create()->clear();
    takeTool(); // the next step of the same kind
}

void LandOperations::clicked(const QgsPointXY &place, bool adds)
{
    const ParcelKey parcel = m_desk.parcelAt(place.toQPointF());
    const bool gathers
            = adds || m_operation == DeskOperation::Merge || m_operation == DeskOperation::Retire;
    if (parcel == 0 && !adds)
        m_desk.select({});
    else if (parcel != 0 && gathers)
        m_desk.toggle(parcel);
    else if (parcel != 0)
        m_desk.select({ parcel });
    tryForm();
    if (m_isWaiting && m_desk.selection().size() == 1)
        takeTool();
}

} // namespace spp::land
