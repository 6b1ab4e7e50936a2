// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/batchfix.h"

#include <algorithm>

namespace spp::land {

namespace {

template <typename Listed>
auto withKey(std::vector<Listed> &list, ParcelKey key)
{
    return std::find_if(
            list.begin(), list.end(), [key](const Listed &one) { return one.key == key; });
}

void retire(EditStep &all, const ParcelDraft &parcel)
{
    const auto made = withKey(all.created, parcel.key);
    if (made != all.created.end())
        all.created.erase(made); // came and went within the batch
    else
        all.retired.push_back(parcel);
}

void follow(EditStep &all, const OutlineChange &change)
{
    const auto made = withKey(all.created, change.key);
    const auto known = withKey(all.followed, change.key);
    if (made != all.created.end()) {
        made->outline = change.after;
        made->mapArea_m2 = change.mapAreaAfter_m2;
    } else if (known != all.followed.end()) {
        known->after = change.after;
        known->mapAreaAfter_m2 = change.mapAreaAfter_m2;
    } else {
        all.followed.push_back(change);
    }
}

void need(Preview &all, const RestrictionProblem &problem)
{
    const bool isKnown = std::any_of(all.consentsNeeded.begin(), all.consentsNeeded.end(),
            [&problem](const RestrictionProblem &known) {
                return known.restriction.id == problem.restriction.id;
            });
    if (!isKnown)
        all.consentsNeeded.push_back(problem);
}

} // namespace

Result<std::vector<FixOutcome>> rehearseFixes(const QString &territoryPath,
        const SessionCopy &session, const QualityRun &run,
        const std::vector<const QualityDefect *> &defects, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, Territory::open(territoryPath, Territory::Access::ReadOnly));
    SPP_ASSIGN(const auto snapshot, ReadTransaction::begin(territory->database()));
    const auto rehearsal
            = EditSession::rehearse(*territory, session.steps, session.record, session.actor);
    return fixDefects(*rehearsal, run, defects, feedback);
}

Preview together(const std::vector<FixOutcome> &fixes)
{
    Preview all;
    all.step.operation = QStringLiteral("fix");
    for (const FixOutcome &fix : fixes) {
        for (const ParcelDraft &parcel : fix.step.retired)
            retire(all.step, parcel);
        for (const ParcelDraft &parcel : fix.step.created)
            all.step.created.push_back(parcel);
        for (const OutlineChange &change : fix.step.followed)
            follow(all.step, change);
        for (const RestrictionProblem &problem : fix.consentsNeeded)
            need(all, problem);
        all.outerChange_m2 += fix.outerChange_m2;
    }
    all.changesOuterEdge = all.outerChange_m2 != 0.0;
    return all;
}

} // namespace spp::land
