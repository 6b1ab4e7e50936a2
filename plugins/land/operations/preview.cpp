// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/preview.h"

#include "land/operations/plotcheck.h"
#include "land/records/landclasses.h"
#include "land/records/parcelnumbers.h"

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

/// What half a millimetre at each corner can change of an area, per metre of the perimeter
/// (engines.md F: 0.71 mm x perimeter).
constexpr double rounding_m = 0.00071;

class StepPlan {
public:
    StepPlan(EditSession &session, const LocalFabric &place, const engine::FabricEdit &edit,
            const StepRequest &request)
        : m_session(session)
        , m_place(place)
        , m_edit(edit)
        , m_request(request)
        , m_after(place.fabric())
        , m_nextKey(session.state().nextKey())
    {
    }

    Result<Preview> make()
    {
        m_preview.step.operation = m_request.operation;
        m_preview.step.request = m_request.request;
        const auto report = engine::commit(m_after, m_edit);
        if (!report)
            return toError(report.refusal(), m_place);
        m_preview.outerChange_m2 = double(report->doubledOuterChange_mm2)
                / (2.0 * engine::squareMillimetresPerSquareMetre);
        m_preview.changesOuterEdge = report->changesOuterEdge;
        SPP_TRY(sortChanges(*report));
        SPP_TRY(fillFacts());
        SPP_TRY(checkRestrictions());
        const EditStep &step = m_preview.step;
        SPP_ASSIGN(m_preview.classDoubts,
                landClassDoubts(m_session.territory().database(),
                        { step.retired, step.created, m_shared }));
        if (m_request.makesPlots)
            SPP_TRY(judgePlots());
        return std::move(m_preview);
    }

private:
    bool isSubject(ParcelKey key) const
    {
        return std::find(m_request.subjects.begin(), m_request.subjects.end(), key)
                != m_request.subjects.end();
    }

    /// Every parcel that the edit names, and every one whose area it changes.
    Result<void> sortChanges(const engine::EditReport &report)
    {
        std::map<ParcelKey, bool> touched;
        for (const engine::ParcelChange &change : m_edit.parcels)
            touched.emplace(change.parcel, true);
        for (const engine::AreaChange &change : report.areas)
            touched.emplace(change.parcel, true);
        for (const auto &[key, isTouched] : touched) {
            const bool wasThere = m_place.parcels().count(key) > 0;
            const bool isThere = m_after.hasParcel(key);
            if (wasThere && isThere)
                SPP_TRY(change(key));
            else if (wasThere)
                m_preview.step.retired.push_back(m_place.parcel(key));
            else if (isThere)
                SPP_TRY(create(key, false));
        }
        return {};
    }

    Result<void> change(ParcelKey key)
    {
        const ParcelDraft &before = m_place.parcel(key);
        SPP_ASSIGN(const std::string outline, outlineOf(key));
        SPP_ASSIGN(const auto geometry, engine::Geometry::fromWkb(before.outline));
        const double change_m2 = std::abs(m_after.area_m2(key) - before.mapArea_m2);
        if (!isSubject(key) && change_m2 <= rounding_m * geometry.length()) {
            m_preview.step.followed.push_back(
                    { key, before.outline, outline, before.mapArea_m2, m_after.area_m2(key) });
            return {};
        }
        m_preview.step.retired.push_back(before);
        return create(key, true);
    }

    Result<std::string> outlineOf(ParcelKey key) const
    {
        return m_place.grid().outline(m_after.shape(key));
    }

    Result<void> create(ParcelKey inFabric, bool isVersion)
    {
        ParcelDraft draft;
        draft.key = m_nextKey--;
        m_preview.newKeys[inFabric] = draft.key;
        SPP_ASSIGN(draft.outline, outlineOf(inFabric));
        draft.mapArea_m2 = m_after.area_m2(inFabric);
        draft.keepsNumber = isVersion;
        if (isVersion)
            draft.parents = { inFabric };
        m_preview.step.created.push_back(std::move(draft));
        return {};
    }

    /// Facts come from the parent with the most land in common; a version has its own.
    Result<void> fillFacts()
    {
        EditStep &step = m_preview.step;
        SPP_ASSIGN(m_shared, sharedLand(step.retired, step.created));
        const auto legal = legalAreasOfChildren(step.retired, step.created.size(), m_shared);
        ParcelNumbers numbers(m_session.territory().database(), m_session.state());
        for (std::size_t child = 0; child < step.created.size(); ++child) {
            ParcelDraft &draft = step.created[child];
            const ParcelDraft *main = mainParent(child);
            if (!main)
                continue;
            draft.facts = main->facts;
            if (!(draft.keepsNumber && m_request.keepsLegalAreas))
                draft.facts.legalArea_m2 = legal[child];
            if (draft.keepsNumber)
                continue;
            draft.facts.code12.clear();
            SPP_ASSIGN(
                    draft.facts.number, numbers.next(draft.facts.communeCode, draft.facts.sheet));
            addParents(child);
        }
        return {};
    }

    const ParcelDraft *mainParent(std::size_t child) const
    {
        const EditStep &step = m_preview.step;
        if (step.created[child].keepsNumber) {
            for (const ParcelDraft &parcel : step.retired) {
                if (parcel.key == step.created[child].parents.front())
                    return &parcel;
            }
        }
        // The largest comes first.
        for (const SharedLand &land : m_shared) {
            if (land.child == child)
                return &step.retired[land.parent];
        }
        return nullptr;
    }

    void addParents(std::size_t child)
    {
        EditStep &step = m_preview.step;
        for (const SharedLand &land : m_shared) {
            if (land.child == child)
                step.created[child].parents.push_back(step.retired[land.parent].key);
        }
    }

    /// Restrictions bind parcels of the territory; those that the session itself made are held to
    /// them when it is committed.
    Result<void> checkRestrictions()
    {
        const EditStep &step = m_preview.step;
        std::vector<ParcelDraft> parents;
        std::vector<std::size_t> placeOf(step.retired.size(), 0);
        for (std::size_t i = 0; i < step.retired.size(); ++i) {
            placeOf[i] = parents.size();
            if (step.retired[i].key > 0)
                parents.push_back(step.retired[i]);
        }
        std::vector<SharedLand> shared;
        for (SharedLand land : m_shared) {
            if (step.retired[land.parent].key < 0)
                continue;
            land.parent = placeOf[land.parent];
            shared.push_back(land);
        }
        SPP_ASSIGN(auto problems,
                restrictionProblems(m_session.territory().database(), QDate::currentDate(),
                        m_session.record().consents, parents, step.created, shared));
        for (RestrictionProblem &problem : problems) {
            if (!problem.needsConsent)
                return land::toError(problem);
            m_preview.consentsNeeded.push_back(std::move(problem));
        }
        return {};
    }

    Result<void> judgePlots()
    {
        SPP_ASSIGN(const OfficeRules *rules, m_session.rules());
        const auto checks = checkPlots(*rules, m_preview.step.created, QDate::currentDate());
        for (const PlotCheck &check : checks) {
            if (check.judgement.verdict == PlotJudgement::Verdict::TooSmall)
                return land::toError(check);
        }
        m_preview.plotDoubts = plotDoubts(checks);
        return {};
    }

    EditSession &m_session;
    const LocalFabric &m_place;
    const engine::FabricEdit &m_edit;
    const StepRequest &m_request;
    engine::ParcelFabric m_after;
    ParcelKey m_nextKey;
    Preview m_preview;
    std::vector<SharedLand> m_shared;
};

} // namespace

Result<Preview> previewOf(EditSession &session, const LocalFabric &place,
        const engine::FabricEdit &edit, const StepRequest &request)
{
    return StepPlan(session, place, edit, request).make();
}

Result<Preview> previewWithin(
        EditSession &session, const EditPlanner &plan, const StepRequest &request)
{
    SPP_ASSIGN(auto place, LocalFabric::around(session, request.subjects));
    SPP_ASSIGN(auto edit, plan(place));
    engine::Box reach = place.reachOf(edit);
    if (!reach.isEmpty() && !place.box().contains(reach)) {
        reach.include(place.box());
        SPP_ASSIGN(place, LocalFabric::within(session, reach));
        SPP_ASSIGN(edit, plan(place));
    }
    return previewOf(session, place, edit, request);
}

} // namespace spp::land
