// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/surveycorrection.h"

#include "engine/cadastre/nodeedits.h"
#include "land/records/jsontext.h"
#include "land/survey/surveyreport.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SurveyCorrection)
};

/// Farther than this from the parcel nobody measures it: the coordinates are others.
constexpr double farAway_m = 2000.0;

engine::Box boxOf(const QPointF &place) { return { place.x(), place.y(), place.x(), place.y() }; }

Result<engine::Box> boxOf(EditSession &session, const std::vector<ParcelKey> &parcels)
{
    engine::Box box;
    for (const ParcelKey key : parcels) {
        SPP_ASSIGN(const ParcelDraft parcel, session.parcels().find(key));
        SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(parcel.outline));
        box.include(outline.bounds());
    }
    return box;
}

/// The coordinates belong to this place.
Result<void> checkPlace(
        const AdjustedSurvey &survey, const engine::Box &parcels, const QString &crs)
{
    if (!survey.crs.isEmpty() && survey.crs.compare(crs, Qt::CaseInsensitive) != 0) {
        return Error::crsMismatch(Texts::tr("The survey is in %1, the territory in %2.")
                                          .arg(survey.crs, crs)
                                          .toStdString())
                .inFile(survey.source.toStdString())
                .advise(Texts::tr("Bring its coordinates to the meridian of the territory first.")
                                .toStdString());
    }
    const engine::Box near = parcels.grown(farAway_m);
    for (const SurveyedPoint &point : survey.points) {
        const engine::Box at = boxOf(QPointF(point.place.east_m, point.place.north_m));
        if (near.intersects(at))
            continue;
        const bool exchanged
                = near.intersects(boxOf(QPointF(point.place.north_m, point.place.east_m)));
        return Error::crsMismatch(
                Texts::tr("Point %1 lies far away from the parcel.").arg(point.name).toStdString())
                .inFile(survey.source.toStdString())
                .atFeature(point.name.toStdString())
                .advise((exchanged ? Texts::tr("X (north) and Y (east) are exchanged.")
                                   : Texts::tr("Check the meridian of the coordinates and their "
                                               "order: X (north), then Y (east)."))
                                .toStdString());
    }
    return {};
}

Result<void> checkTolerance(const AdjustedSurvey &survey)
{
    if (survey.closure && isGross(*survey.closure)) {
        return Error::badInput(Texts::tr("The traverse does not close (%1): a gross error.")
                                       .arg(precisionText(survey.closure->ratio))
                                       .toStdString())
                .inFile(survey.source.toStdString())
                .advise(Texts::tr("Look for a leg or an angle that was mistaken.").toStdString());
    }
    if (survey.tolerance.verdict != ToleranceJudgement::Verdict::Outside)
        return {};
    return Error::badInput(Texts::tr("The survey is outside of every tolerance on record (%1).")
                                   .arg(survey.closure ? precisionText(survey.closure->ratio)
                                                       : methodName(survey.method))
                                   .toStdString())
            .inFile(survey.source.toStdString())
            .advise(Texts::tr("Measure again, or look for a gross error.").toStdString());
}

Result<void> checkMatches(
        const CorrectionRequest &request, const CornerMatches &matches, const LocalFabric &place)
{
    if (matches.corners.empty()) {
        return Error::badInput(Texts::tr("No point of the survey is within %1 m of a corner.")
                                       .arg(request.tolerance_m)
                                       .toStdString())
                .advise(Texts::tr("Say which corners the points are, or state a larger tolerance.")
                                .toStdString());
    }
    if (!request.takesMeasuredAreas || matches.measured.size() == request.parcels.size())
        return {};
    for (const ParcelKey parcel : request.parcels) {
        if (std::find(matches.measured.begin(), matches.measured.end(), parcel)
                != matches.measured.end())
            continue;
        return Error::badInput(
                Texts::tr("Parcel %1 was not measured all around, so that its area was not "
                          "measured.")
                        .arg(place.parcel(parcel).facts.number)
                        .toStdString())
                .atFeature(matches.unmeasured.join(QStringLiteral("; ")).toStdString())
                .advise(Texts::tr("Measure the other corners, or keep the legal area.")
                                .toStdString());
    }
    return {};
}

Result<engine::FabricEdit> movesOf(const LocalFabric &place, const CornerMatches &matches)
{
    std::vector<std::pair<engine::NodeId, engine::GridPoint>> targets;
    for (const CornerMatch &match : matches.corners)
        targets.emplace_back(match.node, place.grid().point(match.to));
    auto edit = engine::moveNodes(place.fabric(), targets);
    if (!edit)
        return toError(edit.refusal(), place);
    if (edit->isEmpty()) {
        return Error::badInput(
                Texts::tr("All corners lie where they were measured; nothing has to be corrected.")
                        .toStdString());
    }
    return std::move(*edit);
}

QJsonObject requestJson(const CorrectionRequest &request, const AdjustedSurvey &survey,
        const CornerMatches &matches)
{
    QJsonArray parcels;
    for (const ParcelKey parcel : request.parcels)
        parcels.append(parcel);
    return { { key("parcels"), parcels }, { key("tolerance_m"), request.tolerance_m },
        { key("takes_measured_areas"), request.takesMeasuredAreas },
        { key("survey"), surveyJson(survey) }, { key("corners"), cornersJson(matches) } };
}

/// Stated to a tenth of a square metre, and rounded as the area on the map is shown.
void takeMeasuredAreas(const CorrectionRequest &request, Preview &preview)
{
    for (ParcelDraft &draft : preview.step.created) {
        const bool isSubject = !draft.parents.empty()
                && std::find(request.parcels.begin(), request.parcels.end(), draft.parents.front())
                        != request.parcels.end();
        if (isSubject)
            draft.facts.legalArea_m2 = QString::number(draft.mapArea_m2, 'f', 1).toDouble();
    }
}

} // namespace

Result<SurveyCorrection> correctFromSurvey(
        EditSession &session, const CorrectionRequest &request, const AdjustedSurvey &survey)
{
    if (request.parcels.empty())
        return Error::usage(Texts::tr("Name at least one parcel.").toStdString());
    if (!(request.tolerance_m > 0.0))
        return Error::usage(Texts::tr("The tolerance must be above 0 m.").toStdString());
    SPP_ASSIGN(const engine::Box box, boxOf(session, request.parcels));
    SPP_TRY(checkPlace(survey, box, session.territory().crs()));
    SPP_TRY(checkTolerance(survey));
    SPP_ASSIGN(const auto place, LocalFabric::around(session, request.parcels));
    SurveyCorrection made;
    SPP_ASSIGN(made.matches,
            matchCorners(
                    place, request.parcels, survey.points, request.picks, request.tolerance_m));
    SPP_TRY(checkMatches(request, made.matches, place));
    const auto plan = [&](const LocalFabric &within) -> Result<engine::FabricEdit> {
        SPP_ASSIGN(const CornerMatches matches,
                matchCorners(within, request.parcels, survey.points, request.picks,
                        request.tolerance_m));
        return movesOf(within, matches);
    };
    SPP_ASSIGN(made.preview,
            previewWithin(session, plan,
                    { key("correct-from-survey"), requestJson(request, survey, made.matches),
                            request.parcels, true, true, false }));
    if (request.takesMeasuredAreas)
        takeMeasuredAreas(request, made.preview);
    made.preview.remarks = remarksOn(survey) + remarksOn(made.matches);
    return made;
}

QStringList remarksOn(const AdjustedSurvey &survey)
{
    QStringList remarks;
    if (survey.tolerance.verdict == ToleranceJudgement::Verdict::NotJudged)
        remarks.append(survey.tolerance.isOnRecord
                        ? Texts::tr("The survey was not judged: what the tolerances limit was not "
                                    "measured.")
                        : Texts::tr("The survey was not judged: no tolerance is on record."));
    if (survey.closure && !survey.closure->angle_deg && survey.isTurned)
        remarks.append(Texts::tr("The angles of the traverse are not closed."));
    if (!survey.network)
        return remarks;
    const engine::AdjustedNetwork &network = *survey.network;
    if (network.redundancy == 0)
        remarks.append(Texts::tr("Nothing controls the network: it has no redundancy."));
    if (!network.isGood)
        remarks.append(Texts::tr("The χ² test fails: the residuals do not fit the standard "
                                 "deviations."));
    if (network.worst < survey.residuals.size())
        remarks.append(
                Texts::tr("Suspect observation: %1.").arg(survey.residuals[network.worst].title));
    return remarks;
}

QStringList remarksOn(const CornerMatches &matches)
{
    QStringList remarks;
    if (!matches.unmatched.isEmpty())
        remarks.append(Texts::tr("Points that are no corner of the parcel: %1.")
                               .arg(matches.unmatched.join(QStringLiteral(", "))));
    if (!matches.unmeasured.isEmpty())
        remarks.append(Texts::tr("Corners that were not measured: %1.")
                               .arg(matches.unmeasured.join(QStringLiteral("; "))));
    return remarks;
}

} // namespace spp::land
