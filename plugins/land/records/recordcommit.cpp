// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/recordcommit.h"

#include "land/records/recordwriter.h"
#include "land/records/restrictioncheck.h"

#include <QCoreApplication>

#include <algorithm>

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

bool changesOutlines(const SessionOutcome &outcome)
{
    if (outcome.retired.size() != outcome.created.size())
        return true;
    return std::any_of(
            outcome.created.begin(), outcome.created.end(), [&](const ParcelDraft &child) {
                return std::none_of(outcome.retired.begin(), outcome.retired.end(),
                        [&](const ParcelDraft &parent) { return parent.outline == child.outline; });
            });
}

/// The kind must be one of the profile's, if it has a list, and one that may do what was done.
Result<void> checkKind(EditSession &session, const SessionOutcome &outcome)
{
    SPP_ASSIGN(const OfficeRules *rules, session.rules());
    const ChangeKinds &kinds = rules->kinds;
    const QString id = session.record().kind;
    const ChangeKind *kind = kinds.find(id);
    if (!kind && !kinds.all().empty()) {
        return Error::usage(Texts::tr("\"%1\" is no kind of change.").arg(id).toStdString())
                .advise(Texts::tr("Kinds are: %1.")
                                .arg(kinds.ids().join(QStringLiteral(", ")))
                                .toStdString());
    }
    if (kind && kind->changesGeometry == ChangeKind::Geometry::Never && changesOutlines(outcome)) {
        return Error::usage(Texts::tr("A record of the kind \"%1\" changes no outlines.")
                                    .arg(kind->title.text())
                                    .toStdString())
                .advise(Texts::tr("Choose the kind that fits, or undo the steps that change "
                                  "outlines.")
                                .toStdString());
    }
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
    SPP_TRY(checkKind(session, outcome));
    SPP_TRY(checkRestrictions(session, outcome));
    RecordWriter writer(territory, session.actor(), *codes);
    SPP_ASSIGN(auto committed, writer.write(session.record(), outcome, session.state().followed()));
    SPP_TRY(session.close());
    SPP_TRY(transaction->commit());
    SPP_TRY(territory.reloadThemes());
    return committed;
}

} // namespace spp::land
