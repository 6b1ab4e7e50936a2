// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/recordcommit.h"

#include "land/records/recordwriter.h"
#include "land/records/restrictioncheck.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RecordCommit)
};

Result<void> checkRecord(EditSession &session)
{
    if (session.position() == 0)
        return Error::usage(Texts::tr("The session holds no change.").toStdString());
    if (session.record().kind.isEmpty())
        return Error::usage(
                Texts::tr("The record does not say what kind of change it is.").toStdString());
    return {};
}

Result<void> checkRestrictions(EditSession &session, const SessionOutcome &outcome)
{
    SPP_ASSIGN(const auto problems,
            restrictionProblems(session.territory().database(), QDate::currentDate(),
                    session.record().consents, outcome.retired, outcome.created, outcome.shared));
    if (problems.empty())
        return {};
    return toError(problems.front());
}

} // namespace

Result<CommittedRecord> commit(EditSession &session)
{
    SPP_TRY(checkRecord(session));
    Territory &territory = session.territory();
    SPP_ASSIGN(const auto codes, ParcelCode::of(territory));
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory.database()));
    SPP_ASSIGN(const SessionOutcome outcome, outcomeOf(session));
    SPP_TRY(checkRestrictions(session, outcome));
    RecordWriter writer(territory, session.actor(), *codes);
    SPP_ASSIGN(auto committed, writer.write(session.record(), outcome, session.state().followed()));
    SPP_TRY(session.close());
    SPP_TRY(transaction->commit());
    SPP_TRY(territory.reloadThemes());
    return committed;
}

} // namespace spp::land
