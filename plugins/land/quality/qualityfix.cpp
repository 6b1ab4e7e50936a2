// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/qualityfix.h"

#include "engine/cadastre/coveragefix.h"
#include "engine/cadastre/editreach.h"
#include "engine/cadastre/gridlocation.h"
#include "land/operations/parceloperations.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::QualityFix)
};

/// Earlier fixes may have moved what is left of a defect by so much.
constexpr double samePlace_mm = 500.0;
constexpr double margin_m = 1.0;

class Fixing {
public:
    Fixing(EditSession &session, const QualityRun &run)
        : m_session(session)
        , m_options(coverageOptions(run.report.rules()))
    {
        m_options.threads = 1; // a place has some dozen parcels
    }

    /// Not made: the reason. An error: the work as a whole cannot go on.
    Result<FixOutcome> fix(const QualityDefect &defect)
    {
        FixOutcome outcome;
        outcome.defect = &defect;
        if (!hasFix(defect.rule->check)) {
            outcome.reason = Texts::tr("A person has to decide.");
            return outcome;
        }
        auto preview = propose(defect);
        if (preview) {
            outcome.step = preview->step;
            outcome.consentsNeeded = preview->consentsNeeded;
            outcome.outerChange_m2 = preview->outerChange_m2;
            SPP_TRY(m_session.add(std::move(preview->step)));
            outcome.made = true;
            return outcome;
        }
        const ErrorCode code = preview.error().code;
        if (code != ErrorCode::BadInput && code != ErrorCode::Usage)
            return preview.error();
        outcome.reason = QString::fromStdString(preview.error().reason);
        return outcome;
    }

    Result<Preview> propose(const QualityDefect &defect)
    {
        return defect.rule->check == QualityCheck::LandUseOutdated ? replaceCode(defect)
                                                                   : mend(defect);
    }

    Result<DefectState> state(const QualityDefect &defect)
    {
        if (!defect.place || !isOfTheCoverage(defect.rule->check))
            return DefectState::NotKnown;
        SPP_ASSIGN(const LocalFabric place, LocalFabric::within(m_session, boxOf(defect)));
        SPP_ASSIGN(const auto found, engine::checkCoverage(place.fabric(), m_options));
        return nearest(found, defect, place.grid().point(*defect.place)) ? DefectState::There
                                                                         : DefectState::Gone;
    }

private:
    static bool isOfTheCoverage(QualityCheck check)
    {
        return hasFix(check) && check != QualityCheck::LandUseOutdated;
    }

    Result<Preview> replaceCode(const QualityDefect &defect)
    {
        if (!defect.canFix)
            return Error::badInput(
                    Texts::tr("No single code in force takes its place.").toStdString());
        FactChange change;
        change.landUse = defect.detail.section(QStringLiteral(" → "), 1);
        return changeFacts(m_session, defect.parcels.front(), change);
    }

    /// The ground around a defect.
    static engine::Box boxOf(const QualityDefect &defect)
    {
        const QPointF &place = *defect.place;
        engine::Box box{ place.x(), place.y(), place.x(), place.y() };
        if (defect.region)
            box.include(defect.region->bounds());
        return box.grown(margin_m);
    }

    /// Looks at no more of the parcels around than the fix has to do with: one of them may be a
    /// street that goes through the whole town. Where the fix changes sides that reach farther than
    /// what was looked at, it looks again.
    Result<Preview> mend(const QualityDefect &defect)
    {
        if (!defect.place)
            return Error::badInput(Texts::tr("It has no place.").toStdString());
        engine::Box window = boxOf(defect);
        while (true) {
            const engine::Box looked = window;
            SPP_ASSIGN(auto preview, mendWithin(defect, window));
            if (preview)
                return std::move(*preview);
            if (looked == window)
                return Error::internal("a window that is too small does not grow");
        }
    }

    /// Nothing when parcels outside of the window may have to do with the fix; it is larger then.
    Result<std::optional<Preview>> mendWithin(const QualityDefect &defect, engine::Box &window)
    {
        SPP_ASSIGN(const LocalFabric place, LocalFabric::within(m_session, window));
        SPP_ASSIGN(const auto found, engine::checkCoverage(place.fabric(), m_options));
        const engine::CoverageDefect *here
                = nearest(found, defect, place.grid().point(*defect.place));
        if (!here) {
            return Error::badInput(
                    Texts::tr("It is no longer there: an earlier fix has changed the place.")
                            .toStdString());
        }
        const auto edit = engine::proposeFix(place.fabric(), *here);
        if (!edit)
            return toError(edit.refusal(), place);
        const engine::Box reach = metresOf(engine::reachOf(place.fabric(), *edit), place.grid());
        if (!reach.isEmpty() && !window.contains(reach)) {
            window.include(reach.grown(margin_m));
            return std::optional<Preview>();
        }
        StepRequest request;
        request.operation = QStringLiteral("fix");
        QJsonArray parcels;
        for (const engine::ParcelId id : here->parcels)
            parcels.append(qlonglong(id));
        request.request = { { key("code"), defect.rule->code }, { key("kind"), defect.kind },
            { key("parcels"), parcels } };
        if (here->kind == engine::DefectKind::Sliver
                || here->kind == engine::DefectKind::DuplicateParcel)
            request.subjects.assign(here->parcels.begin(), here->parcels.end());
        request.keepsNumbers = true;
        request.keepsLegalAreas = true;
        SPP_ASSIGN(auto preview, previewOf(m_session, place, *edit, request));
        return std::optional<Preview>(std::move(preview));
    }

    static engine::Box metresOf(const engine::GridBox &box, const LandGrid &grid)
    {
        const QPointF low = grid.metres({ box.xmin, box.ymin });
        const QPointF high = grid.metres({ box.xmax, box.ymax });
        return { low.x(), low.y(), high.x(), high.y() };
    }

    static const engine::CoverageDefect *nearest(const std::vector<engine::CoverageDefect> &found,
            const QualityDefect &defect, engine::GridPoint place)
    {
        const engine::CoverageDefect *best = nullptr;
        double least_mm = samePlace_mm;
        for (const engine::CoverageDefect &one : found) {
            const double distance_mm = engine::distance_mm_between(one.place, place);
            if (defect.kind == QLatin1String(engine::defectName(one.kind))
                    && distance_mm <= least_mm) {
                best = &one;
                least_mm = distance_mm;
            }
        }
        return best;
    }

    EditSession &m_session;
    engine::CoverageCheckOptions m_options;
};

} // namespace

bool hasFix(QualityCheck check)
{
    switch (check) {
    case QualityCheck::DuplicateParcel:
    case QualityCheck::Overlap:
    case QualityCheck::Gap:
    case QualityCheck::MissingNode:
    case QualityCheck::NearNodes:
    case QualityCheck::Sliver:
    case QualityCheck::SheetEdge:
    case QualityCheck::LandUseOutdated:
        return true;
    default:
        return false;
    }
}

Result<Preview> proposeFix(EditSession &session, const QualityRun &run, const QualityDefect &defect)
{
    if (!hasFix(defect.rule->check))
        return Error::usage(Texts::tr("A person has to decide.").toStdString());
    return Fixing(session, run).propose(defect);
}

Result<DefectState> stateOf(
        EditSession &session, const QualityRun &run, const QualityDefect &defect)
{
    return Fixing(session, run).state(defect);
}

Result<std::vector<FixOutcome>> fixDefects(EditSession &session, const QualityRun &run,
        const std::vector<const QualityRule *> &rules, Feedback &feedback)
{
    std::vector<const QualityDefect *> chosen;
    for (const QualityDefect &defect : run.report.defects()) {
        if (std::find(rules.begin(), rules.end(), defect.rule) != rules.end())
            chosen.push_back(&defect);
    }
    return fixDefects(session, run, chosen, feedback);
}

Result<std::vector<FixOutcome>> fixDefects(EditSession &session, const QualityRun &run,
        const std::vector<const QualityDefect *> &defects, Feedback &feedback)
{
    Fixing fixing(session, run);
    std::vector<FixOutcome> outcomes;
    for (const QualityDefect *defect : defects) {
        feedback.progress(qlonglong(outcomes.size()), qlonglong(defects.size()));
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("The check was stopped.").toStdString());
        SPP_ASSIGN(auto outcome, fixing.fix(*defect));
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

} // namespace spp::land
