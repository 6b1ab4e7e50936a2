// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landdesk.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "gui/workbench/workbench.h"
#include "land/records/recordtakeback.h"
#include "land/records/restrictioncheck.h"
#include "land/records/sessionoutcome.h"
#include "land/ui/sessionhistory.h"

#include <qgsmapcanvas.h>

#include <algorithm>

// The record: what it still needs, its commit, and taking it back.

namespace spp::land {

/// Those of all steps together, and those of the preview that come on top.
void LandDesk::findConsents()
{
    m_consentsNeeded.clear();
    if (!m_session)
        return;
    if (m_session->canUndo()) {
        const Result<SessionOutcome> outcome = outcomeOf(*m_session);
        const auto problems = outcome
                ? restrictionProblems(m_workbench.territory()->database(), QDate::currentDate(),
                        m_record.consents, outcome->retired, outcome->created, outcome->shared)
                : Result<std::vector<RestrictionProblem>>(outcome.error());
        // What refuses says so at the commit, with its reason.
        for (const RestrictionProblem &problem :
                problems ? *problems : std::vector<RestrictionProblem>()) {
            if (problem.needsConsent)
                m_consentsNeeded.push_back(problem);
        }
    }
    if (!m_preview)
        return;
    for (const RestrictionProblem &problem : m_preview->consentsNeeded) {
        const bool isKnown = std::any_of(m_consentsNeeded.begin(), m_consentsNeeded.end(),
                [&problem](const RestrictionProblem &known) {
                    return known.restriction.id == problem.restriction.id;
                });
        if (!isKnown)
            m_consentsNeeded.push_back(problem);
    }
}

QStringList LandDesk::numbersOf(const std::vector<qlonglong> &parcels)
{
    QStringList numbers;
    for (const qlonglong parcel : parcels) {
        const Result<QVariant> number = m_workbench.territory()->database().single(
                QStringLiteral("SELECT number FROM parcel WHERE id = ?1"), { parcel });
        numbers.append(number ? number->toString() : QString::number(parcel));
    }
    return numbers;
}

bool LandDesk::canCommit() const
{
    return m_session && m_session->canUndo() && !m_record.kind.isEmpty();
}

bool LandDesk::commit()
{
    keepRecord();
    if (!canCommit())
        return false;
    Result<CommittedRecord> committed = land::commit(*m_session);
    if (!committed) {
        m_workbench.report(tr("The record was not committed"), committed.error());
        return false;
    }
    m_committed = std::move(*committed);
    closeSession();
    emit committedChanged();
    showRegister();
    return true;
}

void LandDesk::forgetCommitted()
{
    m_committed.reset();
    emit committedChanged();
}

bool LandDesk::takeBack(qlonglong record, const QString &number)
{
    const Result<void> taken
            = land::takeBack(*m_workbench.territory(), record, m_workbench.application().actor());
    if (!taken) {
        m_workbench.report(tr("Record %1 was not taken back").arg(number), taken.error());
        return false;
    }
    if (m_committed && m_committed->record.id == record)
        forgetCommitted();
    m_workbench.tell(
            tr("Record %1 was taken back: the parcels are what they were before it.").arg(number));
    afterSteps();
    showRegister();
    return true;
}

/// The parcels of the map are others now.
void LandDesk::showRegister()
{
    if (const Result<void> read = m_workbench.territory()->reloadThemes(); !read)
        m_workbench.report(tr("The themes could not be read again"), read.error());
    m_workbench.canvas()->refreshAllLayers();
    emit registerChanged();
    emit m_workbench.themesChanged();
}

} // namespace spp::land
