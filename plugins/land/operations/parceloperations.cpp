// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/parceloperations.h"

#include "engine/cadastre/areasplit.h"
#include "engine/cadastre/lineoffset.h"
#include "engine/cadastre/nodeedits.h"
#include "engine/cadastre/parcelmerge.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::ParcelOperations)
};

QJsonArray toJson(const QPointF &place) { return { place.x(), place.y() }; }

QJsonArray toJson(const std::vector<QPointF> &line)
{
    QJsonArray array;
    for (const QPointF &place : line)
        array.append(toJson(place));
    return array;
}

QJsonObject toJson(const CutAlong &direction)
{
    QJsonObject json;
    if (direction.side)
        json.insert(key("side"), *direction.side);
    if (direction.azimuth_deg)
        json.insert(key("azimuth_deg"), *direction.azimuth_deg);
    return json;
}

std::vector<engine::GridPoint> onGrid(const LandGrid &grid, const std::vector<QPointF> &line)
{
    std::vector<engine::GridPoint> points;
    for (const QPointF &place : line)
        points.push_back(grid.point(place));
    return points;
}

std::vector<engine::ParcelId> idsOf(const std::vector<ParcelKey> &parcels)
{
    return { parcels.begin(), parcels.end() };
}

/// The ends of a side in the direction of the fabric: counter-clockwise, against the numbers.
struct Side {
    engine::NodeId from;
    engine::NodeId to;
};

Result<Side> sideOf(const LocalFabric &place, ParcelKey parcel, int number)
{
    const int next = number == int(place.corners(parcel).size()) ? 1 : number + 1;
    SPP_ASSIGN(const auto first, place.corner(parcel, number));
    SPP_ASSIGN(const auto second, place.corner(parcel, next));
    return Side{ second, first };
}

Result<engine::CutDirection> directionOf(
        const LocalFabric &place, ParcelKey parcel, const CutAlong &along)
{
    if (along.side.has_value() == along.azimuth_deg.has_value()) {
        return Error::usage(
                Texts::tr("Say along which side or along which azimuth to cut.").toStdString());
    }
    if (along.azimuth_deg)
        return engine::CutDirection::alongAzimuth(*along.azimuth_deg, true);
    SPP_ASSIGN(const Side side, sideOf(place, parcel, *along.side));
    return engine::CutDirection::alongSide(place.fabric(), side.from, side.to);
}

engine::AreaSplitOptions splitOptions(bool manyParts)
{
    engine::AreaSplitOptions options;
    options.manyPieces = manyParts ? engine::ManyPieces::Allow : engine::ManyPieces::Refuse;
    return options;
}

StepRequest split(ParcelKey parcel, QJsonObject request)
{
    request.insert(key("parcel"), parcel);
    return { key("split"), request, { parcel }, false, false, true };
}

StepRequest boundaryChange(const char *operation, ParcelKey parcel, QJsonObject request)
{
    request.insert(key("parcel"), parcel);
    return { key(operation), request, { parcel }, true, false, false };
}

/// The preview of what the engine planned, or the reason why it did not.
template <typename Plan>
Result<Preview> previewOfPlan(EditSession &session, const LocalFabric &place,
        const engine::Attempt<Plan> &plan, const engine::FabricEdit Plan::*edit,
        const StepRequest &request)
{
    if (!plan)
        return toError(plan.refusal(), place);
    return previewOf(session, place, (*plan).*edit, request);
}

Result<engine::FabricEdit> editOr(
        const engine::Attempt<engine::FabricEdit> &edit, const LocalFabric &place)
{
    return edit ? Result<engine::FabricEdit>(*edit) : toError(edit.refusal(), place);
}

Result<Preview> previewOfSplit(EditSession &session, const LocalFabric &place,
        const engine::Attempt<engine::AreaSplit> &split, const StepRequest &request)
{
    if (!split)
        return toError(split.refusal(), place);
    return previewOf(session, place, split->cut.edit, request);
}

Result<BoundaryCut> previewOfCut(EditSession &session, const LocalFabric &place,
        const engine::Attempt<engine::CutPlan> &plan, const StepRequest &request)
{
    if (!plan)
        return toError(plan.refusal(), place);
    if (plan->edit.isEmpty()) {
        return Error::badInput(Texts::tr("The boundary cuts no parcel.").toStdString())
                .advise(Texts::tr("Check its coordinate system and its place.").toStdString());
    }
    BoundaryCut cut;
    SPP_ASSIGN(cut.preview, previewOf(session, place, plan->edit, request));
    for (const engine::CutPiece &piece : plan->pieces) {
        if (!piece.inside)
            continue;
        const auto made = cut.preview.newKeys.find(piece.parcel);
        cut.inside.push_back(made == cut.preview.newKeys.end() ? piece.parcel : made->second);
    }
    return cut;
}

} // namespace

Result<Preview> splitByLine(
        EditSession &session, ParcelKey parcel, const std::vector<QPointF> &line)
{
    SPP_ASSIGN(const auto place, LocalFabric::around(session, { parcel }));
    return previewOfPlan(session, place,
            engine::splitByLine(place.fabric(), parcel, onGrid(place.grid(), line)),
            &engine::CutPlan::edit, split(parcel, { { key("line"), toJson(line) } }));
}

Result<Preview> splitByArea(EditSession &session, ParcelKey parcel, const CutAlong &direction,
        double area_m2, bool manyParts)
{
    SPP_ASSIGN(const auto place, LocalFabric::around(session, { parcel }));
    SPP_ASSIGN(const auto along, directionOf(place, parcel, direction));
    QJsonObject request = toJson(direction);
    request.insert(key("area_m2"), area_m2);
    return previewOfSplit(session, place,
            engine::splitByArea(place.fabric(), parcel, along, area_m2, splitOptions(manyParts)),
            split(parcel, request));
}

Result<Preview> splitFromPoint(
        EditSession &session, ParcelKey parcel, const QPointF &from, double area_m2)
{
    SPP_ASSIGN(const auto place, LocalFabric::around(session, { parcel }));
    return previewOfSplit(session, place,
            engine::splitFromPoint(place.fabric(), parcel, place.grid().point(from), area_m2),
            split(parcel, { { key("point"), toJson(from) }, { key("area_m2"), area_m2 } }));
}

Result<Preview> splitByRatio(EditSession &session, ParcelKey parcel, const CutAlong &direction,
        const std::vector<double> &ratio, bool manyParts)
{
    SPP_ASSIGN(const auto place, LocalFabric::around(session, { parcel }));
    SPP_ASSIGN(const auto along, directionOf(place, parcel, direction));
    QJsonArray numbers;
    for (const double number : ratio)
        numbers.append(number);
    QJsonObject request = toJson(direction);
    request.insert(key("ratio"), numbers);
    return previewOfSplit(session, place,
            engine::splitByRatio(place.fabric(), parcel, along, ratio, splitOptions(manyParts)),
            split(parcel, request));
}

namespace {

/// One record makes one parcel of parcels that are alike (Land Law 31/2024, Art. 220).
Result<void> checkAlike(const LocalFabric &place, const std::vector<ParcelKey> &parcels)
{
    const ParcelFacts &first = place.parcel(parcels.front()).facts;
    for (const ParcelKey parcel : parcels) {
        const ParcelFacts &facts = place.parcel(parcel).facts;
        const bool sameUse = facts.landUse == first.landUse;
        if (sameUse && facts.landUser == first.landUser)
            continue;
        return Error::usage((sameUse ? Texts::tr("Parcels %1 and %2 have different land users.")
                                     : Texts::tr("Parcels %1 and %2 have different land classes."))
                                    .arg(first.number, facts.number)
                                    .toStdString())
                .advise(Texts::tr("Record the transfer or the change of use first, or say that "
                                  "the parcels may be mixed.")
                                .toStdString());
    }
    return {};
}

} // namespace

Result<Preview> merge(EditSession &session, const std::vector<ParcelKey> &parcels, bool mixed)
{
    if (parcels.size() < 2)
        return Error::usage(Texts::tr("Name at least two parcels.").toStdString());
    SPP_ASSIGN(const auto place, LocalFabric::around(session, parcels));
    if (!mixed)
        SPP_TRY(checkAlike(place, parcels));
    QJsonArray keys;
    for (const ParcelKey parcel : parcels)
        keys.append(parcel);
    return previewOfPlan(session, place, engine::mergeParcels(place.fabric(), idsOf(parcels)),
            &engine::MergePlan::edit,
            { key("merge"), { { key("parcels"), keys } }, parcels, false, false, false });
}

Result<Preview> adjustBoundary(
        EditSession &session, ParcelKey parcel, int side, double area_m2, engine::AdjustMode mode)
{
    const auto plan = [&](const LocalFabric &place) -> Result<engine::FabricEdit> {
        SPP_ASSIGN(const Side ends, sideOf(place, parcel, side));
        const auto made
                = engine::adjustBoundary(place.fabric(), parcel, ends.from, ends.to, area_m2, mode);
        return made ? Result<engine::FabricEdit>(made->edit) : toError(made.refusal(), place);
    };
    return previewWithin(session, plan,
            boundaryChange("adjust", parcel,
                    { { key("side"), side }, { key("area_m2"), area_m2 },
                            { key("mode"), int(mode) } }));
}

Result<Preview> moveCorner(EditSession &session, ParcelKey parcel, int corner, const QPointF &to)
{
    const auto plan = [&](const LocalFabric &place) -> Result<engine::FabricEdit> {
        SPP_ASSIGN(const auto node, place.corner(parcel, corner));
        return editOr(engine::moveNode(place.fabric(), node, place.grid().point(to)), place);
    };
    return previewWithin(session, plan,
            boundaryChange("move-corner", parcel,
                    { { key("corner"), corner }, { key("to"), toJson(to) } }));
}

Result<Preview> insertCorner(
        EditSession &session, ParcelKey parcel, int side, const QPointF &at, double tolerance_m)
{
    const auto plan = [&](const LocalFabric &place) -> Result<engine::FabricEdit> {
        SPP_ASSIGN(const Side ends, sideOf(place, parcel, side));
        return editOr(engine::insertNode(place.fabric(), ends.from, ends.to, place.grid().point(at),
                              tolerance_m * engine::millimetresPerMetre),
                place);
    };
    return previewWithin(session, plan,
            boundaryChange(
                    "insert-corner", parcel, { { key("side"), side }, { key("at"), toJson(at) } }));
}

Result<Preview> deleteCorner(EditSession &session, ParcelKey parcel, int corner, double tolerance_m)
{
    const auto plan = [&](const LocalFabric &place) -> Result<engine::FabricEdit> {
        SPP_ASSIGN(const auto node, place.corner(parcel, corner));
        return editOr(
                engine::deleteNode(place.fabric(), node, tolerance_m * engine::millimetresPerMetre),
                place);
    };
    return previewWithin(
            session, plan, boundaryChange("delete-corner", parcel, { { key("corner"), corner } }));
}

Result<BoundaryCut> cutByBoundary(EditSession &session, const engine::Geometry &boundary)
{
    SPP_ASSIGN(const auto place, LocalFabric::within(session, boundary.bounds()));
    SPP_ASSIGN(const auto rings, place.grid().rings(boundary.wkb()));
    return previewOfCut(session, place, engine::cutByBoundary(place.fabric(), rings),
            { key("cut-by-boundary"),
                    { { key("boundary"), QString::fromStdString(boundary.wkt()) } }, {}, false,
                    false, false });
}

Result<BoundaryCut> cutByOffset(
        EditSession &session, const std::vector<QPointF> &line, double distance_m)
{
    engine::Box box;
    for (const QPointF &place : line)
        box.include({ place.x(), place.y(), place.x(), place.y() });
    const engine::OffsetOptions options;
    SPP_ASSIGN(const auto place,
            LocalFabric::within(session, box.grown(std::abs(distance_m) * options.mitreLimit)));
    return previewOfCut(session, place,
            engine::cutByOffset(place.fabric(), onGrid(place.grid(), line), distance_m, options),
            { key("cut-by-offset"),
                    { { key("line"), toJson(line) }, { key("distance_m"), distance_m } }, {}, false,
                    false, false });
}

} // namespace spp::land
