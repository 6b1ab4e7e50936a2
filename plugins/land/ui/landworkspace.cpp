// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landworkspace.h"

#include "core/data/territory.h"
#include "core/map/landusecolours.h"
#include "core/plugin/application.h"
#include "gui/look/icons.h"
#include "gui/review/foldsection.h"
#include "gui/workbench/workbench.h"
#include "land/ui/consentlist.h"
#include "land/ui/createform.h"
#include "land/ui/deskpanel.h"
#include "land/ui/draftoverlay.h"
#include "land/ui/landdesk.h"
#include "land/ui/landdrawer.h"
#include "land/ui/landoperations.h"
#include "land/ui/landtools.h"
#include "land/ui/landwords.h"
#include "land/ui/levelbar.h"
#include "land/ui/previewcard.h"
#include "land/ui/recordform.h"
#include "land/ui/sessionhistory.h"
#include "land/ui/surveyform.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

#include <qgsmapcanvas.h>

#include <algorithm>

namespace spp::land {

namespace {

QString named(const QStringList &numbers)
{
    constexpr int most = 12;
    return numbers.size() <= most
            ? numbers.join(QStringLiteral(", "))
            : numbers.mid(0, most).join(QStringLiteral(", ")) + QStringLiteral(" …");
}

} // namespace

LandWorkspace::LandWorkspace(Workbench &workbench)
    : m_workbench(workbench)
    , m_panel(new DeskPanel)
    , m_overlay(new DraftOverlay(workbench.canvas()))
    , m_desk(std::make_unique<LandDesk>(workbench))
    , m_operations(std::make_unique<LandOperations>(workbench, *m_desk, *m_panel, *m_overlay))
    , m_drawer(std::make_unique<LandDrawer>(workbench, *m_desk, *m_operations))
    , m_survey(m_panel->form->survey())
    , m_tools(std::make_unique<LandTools>(workbench, *m_desk, *m_drawer->registerPage()))
    , m_commit(new QAction(this))
    , m_levelBar(new LevelBar(workbench.canvas()))
    , m_levels(new QAction(this))
{
    connect(&workbench, &Workbench::territoryOpened, this, &LandWorkspace::territoryOpened);
    connect(&workbench, &Workbench::territoryClosing, this, &LandWorkspace::territoryClosing);
    connect(&workbench, &Workbench::parcelPicked, this,
            [this](qlonglong parcel) { m_desk->select({ parcel }); });
    connect(m_desk.get(), &LandDesk::recordChanged, this, &LandWorkspace::showRecord);
    connect(m_desk.get(), &LandDesk::sessionChanged, this, &LandWorkspace::showSession);
    connect(m_desk.get(), &LandDesk::previewChanged, this, &LandWorkspace::showPreview);
    connect(m_desk.get(), &LandDesk::committedChanged, this, &LandWorkspace::showMade);
    connect(m_panel->record, &RecordForm::edited, this, &LandWorkspace::recordEdited);
    connect(m_panel->consents, &ConsentList::consented, this, &LandWorkspace::consented);
    connect(m_panel->resume, &QPushButton::clicked, this, [this] { m_desk->resume(m_offered); });
    connect(m_panel->dismiss, &QPushButton::clicked, this, [this] { m_desk->giveUp(m_offered); });
    connect(m_panel->giveUp, &QPushButton::clicked, m_desk.get(),
            QOverload<>::of(&LandDesk::giveUp));
    connect(m_panel->primary, &QPushButton::clicked, m_desk.get(), &LandDesk::commit);
    connect(m_panel->takeBack, &QPushButton::clicked, this, &LandWorkspace::askTakeBack);
    connect(m_panel, &DeskPanel::retranslated, this, [this] {
        addCommands();
        m_tools->retranslate();
        showOffer();
        showSession();
        showPreview();
        showMade();
    });
    m_commit->setObjectName(QStringLiteral("landCommit"));
    connect(m_commit, &QAction::triggered, m_desk.get(), &LandDesk::commit);
    workbench.addAction(Workbench::Place::Command, m_commit);
    m_levels->setObjectName(QStringLiteral("landLevels"));
    connect(m_levels, &QAction::triggered, this, [this] {
        m_workbench.showWorkspace(id());
        m_levelBar->open();
    });
    workbench.addAction(Workbench::Place::Command, m_levels);
    addCommands();
    if (workbench.territory())
        territoryOpened();
    showRecord();
    showSession();
}

LandWorkspace::~LandWorkspace()
{
    m_desk->disconnect();
    if (m_survey && !m_survey->parent())
        delete m_survey;
    if (!m_panel->parent())
        delete m_panel;
}

QString LandWorkspace::title() const { return tr("Land"); }

QIcon LandWorkspace::icon() const { return Icons::forModeBar(QStringLiteral("land")); }

QWidget *LandWorkspace::panel() { return m_panel; }

std::vector<DrawerPage> LandWorkspace::drawerPages()
{
    std::vector<DrawerPage> pages = m_drawer->pages();
    pages.push_back({ QStringLiteral("land.survey"), m_survey });
    return pages;
}

void LandWorkspace::addCommands()
{
    m_commit->setText(tr("Commit the change record"));
    m_commit->setToolTip(m_commit->text());
    m_levels->setText(tr("Levels by number"));
    m_levels->setToolTip(tr("Show and hide levels of the cadastral map by their numbers"));
    m_levels->setProperty("otherNames", tr("Turn a level on or off; layer by number"));
}

void LandWorkspace::activate()
{
    m_operations->activate();
    m_levels->setShortcut(Qt::Key_L);
    showOffer();
}

void LandWorkspace::deactivate()
{
    m_operations->deactivate();
    m_levels->setShortcut({});
    if (m_levelBar)
        m_levelBar->hide();
}

void LandWorkspace::territoryOpened()
{
    m_desk->openTerritory();
    const Result<Profile> profile = m_workbench.territory()->profile();
    const Result<LandUseColours> colours = profile ? LandUseColours::read(profile->folder)
                                                   : Result<LandUseColours>(profile.error());
    std::vector<std::pair<QString, QString>> communes;
    for (const CommuneBox &commune : profile ? profile->communes : std::vector<CommuneBox>())
        communes.emplace_back(commune.code, commune.fullName);
    m_panel->form->create()->setCommunes(communes);
    if (colours)
        m_panel->form->setLandUses(*colours);
    else
        m_workbench.report(tr("The land classes could not be read"), colours.error());
    const Result<SurveyTolerances> tolerances = profile
            ? SurveyTolerances::load(OfficeFiles(*profile))
            : Result<SurveyTolerances>(profile.error());
    if (tolerances)
        m_panel->form->survey()->setTolerances(*tolerances);
    else
        m_workbench.report(tr("The tolerances of surveys could not be read"), tolerances.error());
    const OfficeFiles files = profile ? OfficeFiles(*profile) : OfficeFiles();
    const Result<LevelTable> levels = LevelTable::load(files);
    if (levels)
        m_levelBar->levels().open(*levels, files);
    else
        m_workbench.report(tr("The levels could not be read"), levels.error());
    showOffer();
}

void LandWorkspace::territoryClosing()
{
    m_desk->closeTerritory();
    m_overlay->setDrafts(nullptr);
    m_levelBar->hide();
    m_offered = 0;
}

/// The newest work that an earlier run of the program left; older work is offered after it.
void LandWorkspace::showOffer()
{
    const std::vector<OpenSession> left = m_desk->leftBehind();
    m_panel->offer->setVisible(!left.empty());
    m_offered = 0;
    if (left.empty())
        return;
    // What can be gone on with comes before what is open elsewhere.
    const auto free = std::find_if(
            left.rbegin(), left.rend(), [](const OpenSession &session) { return !session.isLive; });
    const OpenSession &newest = free == left.rend() ? left.back() : *free;
    m_offered = newest.id;
    const QString when
            = QLocale().toString(QDateTime::fromString(newest.startedAt, Qt::ISODate).toLocalTime(),
                    QLocale::ShortFormat);
    QStringList about;
    if (!newest.record.kind.isEmpty())
        about.append(landwords::kind(m_desk->kinds(), newest.record.kind));
    if (!newest.record.decisionNumber.isEmpty())
        about.append(newest.record.decisionNumber);
    about.append(tr("steps: %1").arg(newest.steps));
    const QString what = about.join(QStringLiteral(", "));
    m_panel->offerText->setText(newest.isLive
                    ? tr("Work of %1 is open in another window: %2.").arg(when, what)
                    : tr("Work of %1 was not committed: %2.").arg(when, what));
    m_panel->resume->setVisible(!newest.isLive);
    m_panel->dismiss->setVisible(!newest.isLive);
}

void LandWorkspace::showRecord()
{
    const QString person = m_workbench.application().actor().person;
    m_panel->record->setKinds(m_desk->kinds());
    m_panel->record->show(m_desk->record(), person);
    m_panel->recordSection->setSummary(m_panel->record->summary());
    showConsents();
}

void LandWorkspace::recordEdited()
{
    m_desk->setRecord(m_panel->record->record());
    m_panel->recordSection->setSummary(m_panel->record->summary());
    showSession();
}

void LandWorkspace::consented(qlonglong restriction, const QString &document)
{
    ChangeRecord record = m_desk->record();
    auto &consents = record.consents;
    consents.erase(std::remove_if(consents.begin(), consents.end(),
                           [restriction](const RestrictionConsent &consent) {
                               return consent.restriction == restriction;
                           }),
            consents.end());
    if (!document.isEmpty())
        consents.push_back({ restriction, document });
    m_desk->setRecord(record);
    m_panel->record->show(record, m_workbench.application().actor().person);
    showConsents();
}

void LandWorkspace::showConsents()
{
    m_panel->consents->show(m_desk->consentsNeeded(), m_desk->record().consents);
}

void LandWorkspace::showSession()
{
    const EditSession *session = m_desk->session();
    m_overlay->setDrafts(session);
    const int steps = session ? session->position() : 0;
    QString text;
    if (steps > 0) {
        text = tr("Steps in this record: %1").arg(steps) + QString::fromUtf16(u" · ")
                + SessionHistory::nameOf(session->steps()[std::size_t(steps - 1)]);
        if (m_desk->record().kind.isEmpty())
            text += QLatin1Char('\n') + tr("Choose the kind of the record before the commit.");
    }
    m_panel->steps->setText(text);
    m_panel->steps->setVisible(!text.isEmpty());
    const bool canWrite = m_desk->canWrite();
    m_panel->notice->setVisible(!canWrite);
    m_panel->notice->setText(tr("This territory is open for reading only: parcels can be looked "
                                "at, not changed."));
    m_panel->recordSection->setEnabled(canWrite);
    m_panel->giveUp->setVisible(session != nullptr);
    m_panel->primary->setEnabled(m_desk->canCommit());
    m_commit->setEnabled(m_desk->canCommit());
    showOffer();
    showConsents();
    m_drawer->showCompare();
}

void LandWorkspace::showPreview()
{
    if (m_desk->preview())
        m_panel->preview->show(*m_desk->preview());
    else if (m_desk->refusal())
        m_panel->preview->showRefusal(*m_desk->refusal());
    else
        m_panel->preview->clear();
    m_overlay->setPreview(m_desk->preview() ? &*m_desk->preview() : nullptr);
    if (m_desk->preview() && !m_desk->preview()->consentsNeeded.empty())
        showConsents();
    m_drawer->showCompare();
}

void LandWorkspace::showMade()
{
    const std::optional<CommittedRecord> &committed = m_desk->committed();
    m_panel->made->setVisible(committed.has_value());
    m_isAsking = false;
    if (!committed)
        return;
    const QString created = named(m_desk->numbersOf(committed->created));
    QString text
            = QStringLiteral("<b>%1</b><br>%2")
                      .arg(tr("Record %1 is committed").arg(committed->record.number),
                              tr("Retired: %1").arg(named(m_desk->numbersOf(committed->retired))));
    if (!created.isEmpty())
        text += QStringLiteral("<br>") + tr("New: <b>%1</b>").arg(created);
    if (!committed->classesToState.empty()) {
        text += QStringLiteral("<br>")
                + tr("State the land classes by hand: %1")
                          .arg(named(m_desk->numbersOf(committed->classesToState)));
    }
    m_panel->madeText->setText(text);
    m_panel->takeBack->setText(tr("Take the record back"));
}

/// Asked where the hand is: the second click does it.
void LandWorkspace::askTakeBack()
{
    const std::optional<CommittedRecord> &committed = m_desk->committed();
    if (!committed)
        return;
    if (!m_isAsking) {
        m_isAsking = true;
        m_panel->takeBack->setText(
                tr("Really take back? The new parcels go, the old ones stand again."));
        return;
    }
    m_isAsking = false;
    m_desk->takeBack(committed->record.id, committed->record.number);
}

} // namespace spp::land
