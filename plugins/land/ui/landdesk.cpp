// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landdesk.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "gui/frame/browsetool.h"
#include "gui/workbench/workbench.h"
#include "land/ui/landwords.h"
#include "land/ui/sessionhistory.h"

#include <QUndoStack>

#include <qgsgeometry.h>
#include <qgsmapcanvas.h>

#include <algorithm>

namespace spp::land {

namespace {

constexpr int quiet_ms = 300;

QgsGeometry geometryOf(const std::string &wkb)
{
    QgsGeometry geometry;
    geometry.fromWkb(QByteArray(wkb.data(), int(wkb.size())));
    return geometry;
}

bool isSameActor(const Actor &a, const Actor &b)
{
    return a.identity == b.identity && a.person == b.person && a.office == b.office;
}

bool isBlank(const ChangeRecord &record)
{
    return record.kind.isEmpty() && record.decisionNumber.isEmpty() && record.note.isEmpty()
            && record.documents.empty() && record.consents.empty();
}

} // namespace

LandDesk::LandDesk(Workbench &workbench)
    : m_workbench(workbench)
    , m_history(std::make_unique<SessionHistory>(*this, *workbench.undoStack()))
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(quiet_ms);
    connect(&m_keepSoon, &QTimer::timeout, this, &LandDesk::keepRecord);
}

LandDesk::~LandDesk() = default;

bool LandDesk::canWrite() const { return m_workbench.territory() && !m_workbench.isReadOnly(); }

void LandDesk::openTerritory()
{
    const Result<Profile> profile = m_workbench.territory()->profile();
    const Result<ChangeKinds> kinds = profile ? ChangeKinds::load(OfficeFiles(*profile))
                                              : Result<ChangeKinds>(profile.error());
    if (kinds)
        m_kinds = *kinds;
    else
        m_workbench.report(tr("The kinds of change records could not be read"), kinds.error());
    emit recordChanged();
    emit sessionChanged();
    emit registerChanged();
}

void LandDesk::closeTerritory()
{
    keepRecord();
    // Nothing was done yet: there is nothing to come back to.
    if (m_session && m_session->steps().empty() && isBlank(m_record)) {
        if (const Result<void> closed = m_session->close(); !closed)
            m_workbench.report(tr("The session could not be closed"), closed.error());
    }
    m_session.reset();
    m_record = {};
    m_selection.clear();
    m_preview.reset();
    m_refusal.reset();
    m_committed.reset();
    emit recordChanged();
    emit sessionChanged();
    emit selectionChanged();
    emit previewChanged();
    emit committedChanged();
}

Result<EditSession *> LandDesk::begun()
{
    if (m_session)
        return m_session.get();
    if (!canWrite())
        return Error::environment(tr("The territory cannot be written.").toStdString());
    SPP_ASSIGN(m_session,
            EditSession::begin(
                    *m_workbench.territory(), m_record, m_workbench.application().actor()));
    if (m_committed) {
        m_committed.reset();
        emit committedChanged();
    }
    emit sessionChanged();
    return m_session.get();
}

void LandDesk::setRecord(const ChangeRecord &record)
{
    m_record = record;
    m_keepSoon.start();
}

void LandDesk::keepRecord()
{
    m_keepSoon.stop();
    if (!m_session && !isBlank(m_record) && canWrite())
        (void)begun(); // what was filled in outlives the program too
    if (!m_session)
        return;
    if (const Result<void> kept = m_session->setRecord(m_record); !kept)
        m_workbench.report(tr("The change record could not be kept"), kept.error());
}

/// The kind that is usual for what the officer does first, unless one was chosen.
void LandDesk::proposeKind(const QString &operation)
{
    if (!m_record.kind.isEmpty())
        return;
    const ChangeKind *usual = m_kinds.usualFor(operation);
    m_record.kind = usual ? usual->id : QString();
    keepRecord();
    emit recordChanged();
}

std::vector<OpenSession> LandDesk::leftBehind()
{
    if (m_session || !canWrite())
        return {};
    Result<std::vector<OpenSession>> open = EditSession::open(*m_workbench.territory());
    if (!open) {
        m_workbench.report(tr("Unfinished work could not be looked for"), open.error());
        return {};
    }
    std::vector<OpenSession> own;
    for (OpenSession &session : *open) {
        if (isSameActor(session.actor, m_workbench.application().actor()))
            own.push_back(std::move(session));
    }
    return own;
}

void LandDesk::resume(qlonglong session)
{
    auto taken = EditSession::resume(
            *m_workbench.territory(), session, m_workbench.application().actor());
    if (!taken) {
        m_workbench.report(tr("The work cannot be taken up again"), taken.error());
        return;
    }
    m_session = std::move(*taken);
    m_record = m_session->record();
    m_committed.reset();
    m_history->rebuild(m_session.get());
    emit committedChanged();
    emit recordChanged();
    afterSteps();
}

void LandDesk::giveUp()
{
    if (!m_session)
        return;
    if (const Result<void> closed = m_session->close(); !closed) {
        m_workbench.report(tr("The session could not be closed"), closed.error());
        return;
    }
    closeSession();
}

void LandDesk::giveUp(qlonglong session)
{
    auto taken = EditSession::resume(
            *m_workbench.territory(), session, m_workbench.application().actor());
    const Result<void> closed = taken ? (*taken)->close() : Result<void>(taken.error());
    if (!closed)
        m_workbench.report(tr("The session could not be closed"), closed.error());
    emit sessionChanged();
}

void LandDesk::closeSession()
{
    m_keepSoon.stop();
    m_session.reset();
    m_record = {};
    m_history->rebuild(nullptr);
    emit recordChanged();
    afterSteps();
}

Result<ParcelDraft> LandDesk::parcel(ParcelKey key)
{
    if (!m_workbench.territory())
        return Error::usage(tr("No territory is open.").toStdString());
    return current().find(key);
}

CurrentParcels LandDesk::current()
{
    return { m_workbench.territory()->database(), m_session ? m_session->state() : m_noDrafts };
}

ParcelKey LandDesk::parcelAt(const QPointF &place_m)
{
    const QgsPointXY point(place_m);
    if (m_session) {
        const QgsGeometry place = QgsGeometry::fromPointXY(point);
        for (const ParcelDraft *draft : m_session->state().drafts()) {
            if (geometryOf(draft->outline).contains(place))
                return draft->key;
        }
    }
    const ParcelKey found = BrowseTool::parcelAt(point);
    const bool isGone = m_session && m_session->state().retired().count(found) > 0;
    return isGone ? 0 : found;
}

void LandDesk::select(const std::vector<ParcelKey> &parcels)
{
    m_selection = parcels;
    dropPreview();
    emit selectionChanged();
}

void LandDesk::toggle(ParcelKey parcel)
{
    std::vector<ParcelKey> parcels = m_selection;
    const auto there = std::find(parcels.begin(), parcels.end(), parcel);
    if (there == parcels.end())
        parcels.push_back(parcel);
    else
        parcels.erase(there);
    select(parcels);
}

bool LandDesk::propose(const Operation &operation)
{
    m_preview.reset();
    m_steps.clear();
    m_refusal.reset();
    const Result<EditSession *> session = begun();
    Result<Preview> preview = session ? operation(**session) : Result<Preview>(session.error());
    if (preview)
        m_preview = std::move(*preview);
    else
        m_refusal = preview.error();
    if (m_preview && !m_preview->consentsNeeded.empty())
        findConsents();
    emit previewChanged();
    return m_preview.has_value();
}

bool LandDesk::proposeSteps(std::vector<EditStep> steps, Preview together)
{
    const bool shown = propose(
            [&together](EditSession &) -> Result<Preview> { return std::move(together); });
    if (shown)
        m_steps = std::move(steps);
    return shown;
}

void LandDesk::dropPreview()
{
    if (!m_preview && !m_refusal)
        return;
    m_preview.reset();
    m_refusal.reset();
    emit previewChanged();
}

bool LandDesk::accept()
{
    if (!m_preview || !m_session)
        return false;
    const EditStep step = m_preview->step;
    const std::vector<EditStep> steps
            = m_steps.empty() ? std::vector<EditStep>{ step } : std::move(m_steps);
    m_steps.clear();
    const bool kept = std::all_of(
            steps.begin(), steps.end(), [this](const EditStep &one) { return keepStep(one); });
    if (!kept) {
        afterSteps(); // those before it stand
        return false;
    }
    proposeKind(steps.front().operation);
    // One new version goes on being edited.
    m_selection.clear();
    if (step.created.size() == 1 || (!step.created.empty() && step.created.front().keepsNumber))
        m_selection.push_back(step.created.front().key);
    afterSteps();
    return true;
}

bool LandDesk::keepStep(const EditStep &step)
{
    if (const Result<void> added = m_session->add(step); !added) {
        m_workbench.report(tr("The step could not be kept"), added.error());
        return false;
    }
    m_history->added(step);
    return true;
}

void LandDesk::undoStep(bool redo)
{
    if (!m_session)
        return;
    if (const Result<void> moved = redo ? m_session->redo() : m_session->undo(); !moved) {
        m_workbench.report(tr("The step could not be undone"), moved.error());
        // Later: the history is in the middle of its own step.
        QTimer::singleShot(0, this, [this] { m_history->rebuild(m_session.get()); });
    }
    afterSteps();
}

/// What is chosen and previewed may be gone.
void LandDesk::afterSteps()
{
    m_preview.reset();
    m_refusal.reset();
    findConsents();
    m_selection.erase(std::remove_if(m_selection.begin(), m_selection.end(),
                              [this](ParcelKey key) { return !parcel(key).ok(); }),
            m_selection.end());
    emit sessionChanged();
    emit previewChanged();
    emit selectionChanged();
}

} // namespace spp::land
