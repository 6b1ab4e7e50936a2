// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/viewpart.h"

#include "core/data/territory.h"
#include "flood/ui/elidingbox.h"
#include "flood/ui/opening/openingdialog.h"
#include "flood/ui/shownflood.h"
#include "flood/ui/view/framesdialog.h"
#include "flood/ui/view/legendbox.h"
#include "flood/ui/view/scenariolist.h"
#include "flood/ui/view/timebar.h"
#include "gui/map/cornertool.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <qgsmapcanvas.h>

namespace spp::flood {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;

} // namespace

ViewPart::ViewPart(Workbench &workbench, ShownFlood &shown)
    : m_workbench(workbench)
    , m_canvas(workbench.canvas())
    , m_shown(shown)
    , m_shelf(workbench)
    , m_map(workbench)
    , m_frames(workbench)
    , m_section(new QWidget)
    , m_list(new ScenarioList)
    , m_time(new TimeBar)
    , m_scaleText(new QLabel)
    , m_scaleBox(new ElidingBox)
    , m_legend(new LegendBox)
    , m_swipe(new QAction(this))
{
    m_swipe->setObjectName(QStringLiteral("floodSwipe"));
    makeSection();
    connectWidgets();
    m_workbench.addAction(Workbench::Place::Command, m_swipe);
    m_canvas->installEventFilter(this);
    retranslate();
    showFlood();
}

ViewPart::~ViewPart()
{
    if (!m_section->parent())
        delete m_section;
}

void ViewPart::makeSection()
{
    m_scaleBox->setObjectName(QStringLiteral("floodScale"));
    m_scaleBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scaleBox->setMinimumContentsLength(8);
    auto *scale = new QHBoxLayout;
    scale->setSpacing(gap);
    scale->addWidget(m_scaleText);
    scale->addWidget(m_scaleBox, 1);
    auto *column = new QVBoxLayout(m_section);
    column->setContentsMargins(margin, 0, margin, gap);
    column->setSpacing(gap);
    column->addWidget(m_list);
    column->addWidget(m_time);
    column->addLayout(scale);
    column->addWidget(m_legend);
}

void ViewPart::connectWidgets()
{
    connect(m_list, &ScenarioList::showAsked, this, [this](const FloodChoice &choice) {
        choose(choice, m_before ? m_before->choice : FloodChoice());
    });
    connect(m_list, &ScenarioList::beforeAsked, this, [this](const FloodChoice &choice) {
        choose(m_flood ? m_flood->choice : FloodChoice(), choice);
    });
    connect(m_list, &ScenarioList::openRunAsked, this, &ViewPart::askForRun);
    connect(m_list, &ScenarioList::openFileAsked, this, &ViewPart::askForFile);
    connect(m_list, &ScenarioList::enterFileAsked, this, &ViewPart::openFile);
    connect(m_list, &ScenarioList::enterAsked, this, &ViewPart::enter);
    connect(m_list, &ScenarioList::removeAsked, this, &ViewPart::remove);
    connect(m_list->swipe(), &QToolButton::clicked, this,
            [this](bool on) { m_map.swipe().setOn(on); });
    connect(m_swipe, &QAction::triggered, this,
            [this] { m_map.swipe().setOn(!m_map.swipe().isOn()); });
    connect(&m_map.swipe(), &MapSwipe::toggled, m_list->swipe(), &QToolButton::setChecked);
    connect(&m_map, &FloodMap::failed, this, &ViewPart::fail);
    connect(&m_shelf, &FloodShelf::changed, this, [this] { m_list->setRows(m_shelf.rows()); });
    connect(m_time, &TimeBar::stepAsked, &m_shown, &ShownFlood::setStep);
    connect(m_time, &TimeBar::framesAsked, this, &ViewPart::askForFrames);
    m_time->setReadiness([this](int step) { return m_map.isReady(step); });
    connect(m_scaleBox, QOverload<int>::of(&QComboBox::activated), this,
            [this](int index) { useScale(m_scaleBox->itemData(index).toString()); });
    connect(&m_shown, &ShownFlood::floodChanged, this, &ViewPart::followOthers);
    connect(&m_shown, &ShownFlood::stepChanged, this, [this] {
        m_time->setStep(m_shown.step());
        m_map.setStep(m_shown.step());
    });
    connect(&m_shown, &ShownFlood::scenariosAreOthers, &m_shelf, &FloodShelf::reload);
    connect(&m_workbench, &Workbench::themesChanged, this, [this] {
        m_shelf.reload();
        m_map.layersAreGone();
    });
}

void ViewPart::openTerritory()
{
    m_list->setReadOnly(m_workbench.isReadOnly());
    loadScales();
    m_shelf.reload();
}

void ViewPart::closeTerritory()
{
    ++m_opening; // what is being opened is of the territory that goes
    m_frames.cancel();
    if (m_dialog)
        m_dialog->close();
    if (m_openingDialog)
        m_openingDialog->close();
    take({}, {});
    m_shelf.clear();
    m_list->setProblem({});
}

void ViewPart::loadScales()
{
    OfficeFiles files;
    if (const Territory *territory = m_workbench.territory()) {
        if (const Result<Profile> profile = territory->profile())
            files = OfficeFiles(*profile);
    }
    m_scales.clear();
    if (auto loaded = flood::loadScales(files))
        m_scales = std::move(*loaded);
    else
        m_workbench.report(tr("The colours of floods cannot be read"), loaded.error());
}

void ViewPart::activate()
{
    m_isActive = true;
    m_swipe->setShortcut(Qt::Key_B);
}

void ViewPart::deactivate()
{
    m_isActive = false;
    m_swipe->setShortcut({});
    m_time->play(false);
    m_map.swipe().setOn(false);
}

void ViewPart::retranslate()
{
    m_scaleText->setText(tr("Colours"));
    m_scaleBox->setAccessibleName(m_scaleText->text());
    m_swipe->setText(tr("Before and after of a flood"));
    m_swipe->setProperty("otherNames", tr("Swipe; compare two floods on the map"));
    m_list->setRows(m_shelf.rows());
    m_map.retranslate();
    fillScales();
    showHindrance();
}

void ViewPart::choose(const FloodChoice &flood, const FloodChoice &before)
{
    const int opening = ++m_opening;
    m_list->setProblem({});
    m_wantedStep = m_flood && m_flood->choice == flood ? m_shown.step() : m_wantedStep;
    if (!flood) {
        take({}, {});
        return;
    }
    const auto openBefore = [this, opening, before](const OpenedFloodPtr &opened) {
        if (!before || before == opened->choice) {
            take(opened, {});
            return;
        }
        m_shelf.open(before, [this, opening, opened](Result<OpenedFloodPtr> other) {
            if (opening != m_opening)
                return;
            take(opened, other ? *other : OpenedFloodPtr());
            if (!other)
                fail(other.error());
        });
    };
    if (m_flood && m_flood->choice == flood) {
        openBefore(m_flood);
        return;
    }
    m_shelf.open(flood, [this, opening, openBefore](Result<OpenedFloodPtr> opened) {
        if (opening != m_opening)
            return;
        if (opened)
            openBefore(*opened);
        else
            fail(opened.error());
    });
}

void ViewPart::take(OpenedFloodPtr flood, OpenedFloodPtr before)
{
    m_flood = std::move(flood);
    m_before = std::move(before);
    m_isTelling = true;
    m_shown.show(m_flood ? m_flood->depths : nullptr, m_before ? m_before->depths : nullptr);
    m_isTelling = false;
    showFlood();
    const int step = std::exchange(m_wantedStep, DepthSeries::greatest);
    if (m_time->moves())
        m_shown.setStep(step);
}

/// Another part of the workspace shows something: a run that was just made.
void ViewPart::followOthers()
{
    if (m_isTelling)
        return;
    ++m_opening;
    m_flood = floodOf(m_shown.flood());
    m_before = floodOf(m_shown.before());
    for (const OpenedFloodPtr &flood : { m_flood, m_before }) {
        if (flood && flood->choice)
            m_shelf.add(flood->choice);
    }
    showFlood();
}

void ViewPart::showFlood()
{
    const FloodScale *scale = scaleOf(m_scale);
    m_map.show(scale ? m_flood : nullptr, m_before, scale ? *scale : FloodScale());
    m_time->setSeries(m_flood ? m_flood->depths : nullptr);
    m_list->setChosen(
            m_flood ? m_flood->choice : FloodChoice(), m_before ? m_before->choice : FloodChoice());
    m_legend->setScale(m_flood && scale ? *scale : FloodScale());
    fillScales();
    showHindrance();
    for (QWidget *widget : { static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_scaleText),
                 static_cast<QWidget *>(m_scaleBox), static_cast<QWidget *>(m_legend) })
        widget->setVisible(m_flood != nullptr);
    emit summaryChanged(m_flood ? m_flood->depths->title() : tr("none is shown"));
    if (m_before && scale && !m_before->canShow(*scale))
        m_list->setProblem(
                tr("“%1” has nothing to show in these colours.").arg(m_before->depths->title()));
}

const FloodScale *ViewPart::scaleOf(const QString &id) const
{
    const FloodScale *fallback = nullptr;
    for (const FloodScale &scale : m_scales) {
        if (!m_flood || !m_flood->canShow(scale))
            continue;
        if (scale.id() == id)
            return &scale;
        if (!fallback)
            fallback = &scale;
    }
    return fallback;
}

void ViewPart::fillScales()
{
    const FloodScale *used = scaleOf(m_scale);
    m_scaleBox->clear();
    bool wasOfMoments = true;
    for (const FloodScale &scale : m_scales) {
        if (!m_flood || !m_flood->canShow(scale))
            continue;
        if (wasOfMoments && !scale.isOfMoments())
            m_scaleBox->insertSeparator(m_scaleBox->count());
        wasOfMoments = scale.isOfMoments();
        m_scaleBox->addItem(scale.title(), scale.id());
        if (&scale == used)
            m_scaleBox->setCurrentIndex(m_scaleBox->count() - 1);
    }
    if (used && used->scheme()) {
        const QString confirm = used->scheme()->confirm.text();
        m_scaleBox->setToolTip(used->scheme()->source.text()
                + (confirm.isEmpty() ? QString()
                                     : QLatin1Char('\n') + tr("To be confirmed: %1").arg(confirm)));
    }
}

void ViewPart::useScale(const QString &id)
{
    m_scale = id;
    const FloodScale *scale = scaleOf(id);
    if (!scale)
        return;
    m_list->setProblem({});
    const int step = m_shown.step();
    const bool isSwiping = m_map.swipe().isOn();
    showFlood();
    m_time->setStep(step);
    if (m_time->moves())
        m_map.setStep(step);
    m_map.swipe().setOn(isSwiping);
}

void ViewPart::showHindrance()
{
    const FloodScale *scale = scaleOf(m_scale);
    const bool hasMoments = m_flood && m_flood->depths->steps() > 0;
    m_time->setHindrance(hasMoments && scale && !scale->isOfMoments()
                    ? tr("This is known for the whole time alone. Choose depth classes to see the "
                         "moments.")
                    : QString());
}

void ViewPart::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_time->play(false);
    m_list->setProblem(QString::fromStdString(error.text()));
    m_list->setChosen(
            m_flood ? m_flood->choice : FloodChoice(), m_before ? m_before->choice : FloodChoice());
}

void ViewPart::enter(const FloodChoice &run, const RunForm::Statement &statement)
{
    m_shelf.enter(run, statement, [this](Result<QString> id) {
        if (!id) {
            m_list->form()->setProblem(QString::fromStdString(id.error().text()));
            return;
        }
        m_list->form()->hide();
        m_workbench.tell(tr("The run is in the territory as the scenario %1.").arg(*id));
        m_shown.scenariosChanged(); // the list too reads them again
    });
}

void ViewPart::remove(const FloodChoice &choice)
{
    if (m_flood && m_flood->choice == choice)
        take({}, {});
    else if (m_before && m_before->choice == choice)
        take(m_flood, {});
    if (const Result<void> removed = m_shelf.remove(choice); !removed)
        fail(removed.error());
    else if (choice.kind == FloodChoice::Kind::Scenario)
        m_shown.scenariosChanged();
}

bool ViewPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && event->type() == QEvent::KeyPress && m_isActive) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Who draws means space and arrows for the drawing.
        const bool isDrawing = qobject_cast<CornerTool *>(m_canvas->mapTool());
        if (!isDrawing && key->modifiers() == Qt::NoModifier && m_time->takeKey(key->key()))
            return true;
    }
    return FloodPart::eventFilter(watched, event);
}

} // namespace spp::flood
