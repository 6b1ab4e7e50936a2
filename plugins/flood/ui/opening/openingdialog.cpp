// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/opening/openingdialog.h"

#include "core/plugin/application.h"
#include "flood/hazard/hazardschemes.h"
#include "flood/ui/opening/sourceform.h"
#include "flood/ui/opening/statementform.h"
#include "flood/ui/opening/zonesform.h"
#include "gui/look/look.h"
#include "gui/look/steadyfields.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <qgsapplication.h>

namespace spp::flood {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int width_px = 1000;
constexpr int least_px = 320; ///< of the height: what scrolls has some of it
constexpr int frame_px = 40; ///< of the window around it
constexpr int noticeLines = 4; ///< what will be made, and what speaks against it
enum From { File, Zones };

template <typename Widget>
Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

OpeningDialog::OpeningDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_territory(workbench.territory()->path())
    , m_fromText(new QLabel)
    , m_from(named(new QComboBox, "openingFrom"))
    , m_path(named(new QLineEdit, "openingPath"))
    , m_browse(named(new QPushButton, "openingBrowse"))
    , m_source(new SourceForm)
    , m_zones(new ZonesForm)
    , m_stands(new QLabel)
    , m_statement(new StatementForm)
    , m_making(named(new QLabel, "openingMaking"))
    , m_problem(named(new QLabel, "openingProblem"))
    , m_bar(named(new QProgressBar, "openingProgress"))
    , m_show(named(new QPushButton, "openingShow"))
    , m_close(named(new QPushButton, "openingClose"))
    , m_make(named(new QPushButton, "openingMake"))
{
    setObjectName(QStringLiteral("openingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    loadChoices();
    connectWidgets();
    keepFromWheel(this);
    retranslate();
    m_path->setFocus();
}

void OpeningDialog::makeLayout()
{
    m_from->addItems({ QString(), QString() });
    m_stands->setProperty("strong", true);
    m_making->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_browse->setAutoDefault(false);
    m_show->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    auto *place = new QHBoxLayout;
    place->setSpacing(gap);
    place->addWidget(m_fromText);
    place->addWidget(m_from);
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    place->addStretch();
    m_from->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *content = new QWidget;
    auto *columns = new QGridLayout(content);
    columns->setHorizontalSpacing(margin);
    columns->setVerticalSpacing(gap);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_source, 0, 0, 2, 1);
    columns->addWidget(m_zones, 0, 0, 2, 1, Qt::AlignTop);
    columns->addWidget(m_stands, 0, 1);
    columns->addWidget(m_statement, 1, 1, Qt::AlignTop);
    columns->setColumnStretch(0, 2);
    columns->setColumnStretch(1, 1);
    columns->setRowStretch(1, 1);
    // Scrolls on a small screen; the file above it and the buttons below stay.
    auto *area = named(new QScrollArea, "openingForms");
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_bar, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_show);
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addLayout(place);
    column->addWidget(area, 1);
    column->addWidget(m_making);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    fit(*area);
}

/// As high as all of it needs. Where the screen has no room for that, what few floods need is
/// folded away.
void OpeningDialog::fit(QScrollArea &area)
{
    const QSize screenful = screen()->availableGeometry().size() - QSize(frame_px, frame_px);
    const auto wanted = [&] {
        ensurePolished();
        area.widget()->layout()->activate();
        return layout()->sizeHint().height() - area.sizeHint().height()
                + area.widget()->minimumSizeHint().height()
                + noticeLines * fontMetrics().lineSpacing();
    };
    const bool isRoomy = wanted() <= screenful.height();
    m_source->setFurtherOpen(isRoomy);
    m_statement->setFutureOpen(isRoomy);
    setMinimumSize(std::min(Look::scaled(width_px), screenful.width()), least_px);
    resize(minimumWidth(), std::min(wanted(), screenful.height()));
}

void OpeningDialog::connectWidgets()
{
    connect(m_from, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
            &OpeningDialog::check);
    connect(m_path, &QLineEdit::editingFinished, this, &OpeningDialog::takePath);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString path = askForPath();
        if (!path.isEmpty())
            openFile(path);
    });
    connect(m_source, &SourceForm::changed, this, &OpeningDialog::check);
    connect(m_source, &SourceForm::furtherAsked, this, &OpeningDialog::addFurther);
    connect(m_zones, &ZonesForm::changed, this, &OpeningDialog::check);
    connect(m_statement, &StatementForm::changed, this, &OpeningDialog::check);
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit showAsked(m_source->choice());
        close();
    });
    connect(m_close, &QPushButton::clicked, this, &OpeningDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &OpeningDialog::make);
}

/// What the territory and its profile have to choose from.
void OpeningDialog::loadChoices()
{
    Territory &territory = *m_workbench.territory();
    const auto profile = territory.profile();
    if (!profile) {
        setProblem(QString::fromStdString(profile.error().text()));
        return;
    }
    m_profile = *profile;
    QStringList systems = m_profile.sourceCrsChoices;
    systems.removeAll(territory.crs());
    systems.prepend(territory.crs());
    m_source->setCrsChoices(systems);
    m_source->clear();
    const OfficeFiles files(m_profile);
    std::vector<NamedHazardScheme> schemes;
    if (const auto loaded = HazardSchemes::load(files))
        schemes = loaded->all();
    m_zones->setChoices(territory.themes(), std::move(schemes));
    if (const auto table = FutureTable::load(files))
        m_statement->setPathways(table->all());
    QStringList ids;
    if (const auto scenarios = ScenarioRegister(territory).list()) {
        for (const FloodScenario &one : *scenarios)
            ids.append(one.id);
    }
    m_statement->setTaken(ids);
}

bool OpeningDialog::isOfZones() const { return m_from->currentIndex() == Zones; }

QString OpeningDialog::askForPath()
{
    const QString present = m_path->text().trimmed();
    return QFileDialog::getOpenFileName(this, tr("Result of a flood model"),
            present.isEmpty() ? QDir::homePath() : QFileInfo(present).absolutePath(),
            tr("Results (*.nc *.tif *.tiff *.asc *.2dm *.dat *.hdf *.slf *.xmdf);;All files (*)"));
}

void OpeningDialog::takePath()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && path != m_opened && !m_isRunning)
        openFile(path);
}

/// One at a time; the forms wait until it is over.
template <typename T>
void OpeningDialog::start(const QString &title, std::function<Result<T>(Feedback &)> work,
        std::function<void(Result<T>)> finish)
{
    m_isRunning = true;
    auto *job = new Job<T>(
            title, this, std::move(work), [this, finish = std::move(finish)](Result<T> result) {
                m_isRunning = false;
                check();
                finish(std::move(result));
            });
    m_bar->setRange(0, 100);
    m_bar->setValue(0);
    connect(job, &QgsTask::progressChanged, m_bar,
            [bar = m_bar](double percent) { bar->setValue(int(percent)); });
    m_task = job;
    check();
    QgsApplication::taskManager()->addTask(job);
}

void OpeningDialog::openFile(const QString &path, const QString &variable)
{
    m_from->setCurrentIndex(File);
    m_opened = path;
    m_path->setText(QDir::toNativeSeparators(path));
    m_source->clear();
    m_statement->suggestId(QFileInfo(path).completeBaseName());
    start<OpenedContents>(
            tr("Reading what the file holds"),
            [path, profile = m_profile](
                    Feedback &feedback) { return openContents(path, profile, feedback); },
            [this, variable](Result<OpenedContents> contents) {
                if (contents)
                    m_source->setContents(std::move(*contents), variable);
                else if (contents.error().code == ErrorCode::Cancelled)
                    setProblem(tr("Reading was stopped."));
                else
                    setProblem(windowText(contents.error()));
            });
}

void OpeningDialog::addFurther()
{
    const QString path = askForPath();
    if (path.isEmpty() || m_isRunning)
        return;
    start<OpenedContents>(
            tr("Reading what the file holds"),
            [path, profile = m_profile](
                    Feedback &feedback) { return openContents(path, profile, feedback); },
            [this](Result<OpenedContents> contents) {
                if (contents)
                    m_source->addFurther(*contents);
                else
                    setProblem(windowText(contents.error()));
            });
}

void OpeningDialog::make()
{
    NewScenario scenario;
    scenario.entry.scenario = m_statement->statement();
    scenario.entry.replace = m_statement->replaces();
    scenario.fromYear = m_statement->fromYear();
    if (isOfZones()) {
        scenario.entry.zones = m_zones->zones();
    } else {
        scenario.entry.sources = m_source->sources();
        scenario.entry.crs = m_source->crs();
    }
    start<QString>(
            tr("Putting the flood into the territory"),
            [path = m_territory, scenario, actor = m_workbench.application().actor()](
                    Feedback &feedback) { return makeScenario(path, scenario, actor, feedback); },
            [this](Result<QString> id) { made(id); });
}

void OpeningDialog::made(const Result<QString> &id)
{
    if (id) {
        emit scenarioMade(*id);
        close();
    } else if (id.error().code == ErrorCode::Cancelled) {
        setProblem(tr("Stopped. Nothing was put into the territory."));
    } else {
        setProblem(windowText(id.error()));
    }
}

void OpeningDialog::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void OpeningDialog::check()
{
    const bool isFile = !isOfZones();
    m_source->setVisible(isFile);
    m_zones->setVisible(!isFile);
    m_path->setVisible(isFile);
    m_browse->setVisible(isFile);
    m_show->setVisible(isFile);
    const QString reading = isFile ? m_source->problem() : m_zones->problem();
    const QString problem = reading.isEmpty() ? m_statement->problem() : reading;
    const bool isReadOnly = m_workbench.isReadOnly();
    const bool isEmpty = isFile && m_opened.isEmpty();
    for (QWidget *widget : { static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_path),
                 static_cast<QWidget *>(m_browse), static_cast<QWidget *>(m_zones),
                 static_cast<QWidget *>(m_statement) })
        widget->setEnabled(!m_isRunning);
    m_source->setEnabled(!m_isRunning && isFile && !m_source->sources().empty());
    m_bar->setVisible(m_isRunning);
    m_show->setEnabled(!m_isRunning && reading.isEmpty());
    m_make->setEnabled(!m_isRunning && problem.isEmpty() && !isReadOnly);
    m_close->setText(m_isRunning ? tr("Stop") : tr("Close"));
    const QString read = isFile ? m_source->summary() : m_zones->summary();
    m_making->setText(read.isEmpty() ? QString() : tr("Makes: %1.").arg(read));
    m_making->setVisible(!read.isEmpty());
    setProblem(m_isRunning    ? QString()
                    : isEmpty ? tr("Choose a file.")
                    : isReadOnly && reading.isEmpty()
                    ? tr("The territory is open for reading only: the flood can be shown, not put "
                         "into it.")
                    : problem);
}

void OpeningDialog::retranslate()
{
    setWindowTitle(tr("Open a flood"));
    m_fromText->setText(tr("From"));
    m_from->setItemText(File, tr("a file"));
    m_from->setItemText(Zones, tr("zones with classes"));
    m_from->setAccessibleName(m_fromText->text());
    m_path->setPlaceholderText(tr("NetCDF, mesh or raster"));
    m_path->setAccessibleName(tr("File"));
    m_browse->setText(tr("Choose…"));
    m_stands->setText(tr("What it stands for"));
    m_show->setText(tr("Only show"));
    m_show->setToolTip(tr("On the map, without putting it into the territory"));
    m_make->setText(tr("Put into the territory"));
    check();
}

void OpeningDialog::reject()
{
    if (m_isRunning && m_task)
        m_task->cancel();
    else
        QDialog::reject();
}

void OpeningDialog::closeEvent(QCloseEvent *event)
{
    if (m_task)
        m_task->cancel();
    QDialog::closeEvent(event);
}

void OpeningDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace spp::flood
