// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "measure.h"
#include "planting.h"
#include "sites.h"

#include <algorithm>
#include <cmath>

namespace spp::samples {

namespace {

const Corridor &corridor(const std::vector<Corridor> &all, const std::string &id)
{
    for (const Corridor &one : all)
        if (one.id == id)
            return one;
    return all.front();
}

/// Rows of houses that face the corridors.
const Choice at110 = { { 2040.0, 300.0, 2100.0, 780.0 }, West, Face::Lane, 0, Kind::House };
const Choice wideAt110 = { { 2040.0, 160.0, 2100.0, 1170.0 }, West, Face::Lane, 0, Kind::Garden };
const Choice at22 = { { 520.0, 1536.5, 1500.0, 1580.0 }, South, Face::Lane, 0, Kind::House };
const Choice atLane = { { 300.0, 200.0, 620.0, 240.5 }, North, Face::Lane, 0, Kind::House };
const Choice atStreet = { { 901.5, 666.5, 940.0, 789.0 }, West, Face::Street, 0, Kind::House };
const Choice atFairway = { { 1480.0, 148.0, 1536.0, 1000.0 }, East, Face::Canal, 0, Kind::House };
const Choice atDyke = { { 300.0, 148.0, 1500.0, 180.0 }, South, Face::Levee, 0, Kind::House };
const Choice atCanal = { { 640.0, 750.0, 2300.0, 789.0 }, North, Face::Canal, 0, Kind::House };

Choice later(Choice choice, int skip)
{
    choice.skip = skip;
    return choice;
}

Polyline closed(Ring ring)
{
    ring.push_back(ring.front());
    return ring;
}

void plantCorridors(Planter &planter, const std::vector<Corridor> &all)
{
    struct Pair {
        const char *name;
        const char *corridor;
        Choice choice;
        double inside_m2;
    };
    const Pair pairs[] = {
        { "power-110", "power-110", at110, 12.4 },
        { "power-22", "power-22", at22, 5.2 },
        { "road", "road", atLane, 8.0 },
        { "red-line", "red-line", atStreet, 3.1 },
        { "fairway", "fairway", atFairway, 9.3 },
        { "dyke", "dyke", atDyke, 10.5 },
        { "canal", "canal", atCanal, 4.6 },
    };
    for (const Pair &pair : pairs) {
        const std::string name = pair.name;
        const Corridor &near = corridor(all, pair.corridor);
        // The canal's strip has a range in law: the twin stands clear of its wider reading.
        const Corridor &far = corridor(all, name == "canal" ? "canal-wide" : pair.corridor);
        planter.reachInto(name + "-in", later(pair.choice, 1), near, pair.inside_m2);
        planter.standOff(name + "-out", later(pair.choice, 3), far, 0.60);
    }
    planter.standOff("canal-possible", later(atCanal, 5), corridor(all, "canal-wide"), -0.50);
}

void plantAccuracy(Planter &planter, const std::vector<Corridor> &all)
{
    const Corridor &power = corridor(all, "power-110");
    // Wide plots: the 0.10 m that the accuracies leave open must be more than a sliver.
    planter.standOff("certainty-030", later(wideAt110, 1), power, 0.30);
    planter.standOff("certainty-060", later(wideAt110, 2), power, 0.60);
    planter.reachInto("sliver-04", later(at110, 9), power, 0.4);
    planter.reachInto("sliver-16", later(at110, 11), power, 1.6);
}

/// Houses whose outcome depends on the proposal, the plan or the raster only.
void markHouses(Planter &planter)
{
    // Houses with a garden behind: what another cell allows does not touch them.
    const auto inRow = [](const BoardRect &row) {
        return [row](const Parcel &p) {
            return p.plot.kind == Kind::House && p.plot.face == Face::Street
                    && p.plot.rect.width() < 22.0 && row.contains(p.plot.rect.centre());
        };
    };
    const auto sized = [](const Parcel &p, double from_m2, double to_m2) {
        return area(p.ring) > from_m2 && area(p.ring) < to_m2;
    };
    planter.markWhere(
            "house-a",
            [&](const Parcel &p) {
                return sized(p, 104.0, 130.0) && inRow({ 901.5, 666.5, 1043.5, 789.0 })(p);
            },
            "town house");
    planter.markWhere("adjusted-in", inRow({ 1056.5, 396.5, 1085.0, 500.0 }),
            "inside the boundary of the local adjustment");
    planter.markWhere("adjusted-out", inRow({ 1015.0, 396.5, 1043.5, 500.0 }),
            "across the street from the local adjustment");
    const Choice quarter = { { 901.5, 396.5, 930.0, 500.0 }, West, Face::Street, 2, Kind::House };
    planter.mark("flood-in", quarter, "flood depth raised on the plot, 100 years");
    planter.mark("flood-out", later(quarter, 8), "flood depth raised less on the plot, 100 years");
    planter.markWhere(
            "net-plot",
            [&](const Parcel &p) {
                return p.plot.kind == Kind::House && p.plot.face == Face::Province
                        && sized(p, 108.0, 160.0)
                        && BoardRect{ 1206.5, 470.0, 1348.5, 570.0 }.contains(p.plot.rect.centre());
            },
            "part of the plot lies in the road reservation");
    const Choice greened = { { 1056.5, 259.5, 1193.5, 290.0 }, South, Face::Lane, 2, Kind::House };
    planter.mark("zone-in", greened, "house in a cell planned as a public garden");
    const Choice housing = { { 1160.0, 300.0, 1193.5, 383.5 }, East, Face::Street, 2, Kind::House };
    planter.mark("zone-out", housing, "house in a cell planned for houses");
}

void markFields(Planter &planter)
{
    const auto open = [](const Parcel &parcel, Kind kind, const BoardRect &region) {
        return parcel.plot.kind == kind && parcel.plot.face == Face::None
                && region.contains(parcel.plot.rect.centre());
    };
    const BoardRect west = { 60.0, 1240.0, 440.0, 1450.0 };
    const BoardRect orchards = { 1640.0, 300.0, 1740.0, 480.0 };
    planter.markWhere(
            "rice-in", [&](const Parcel &p) { return open(p, Kind::Paddy, west); },
            "specialised rice land");
    planter.markWhere(
            "rice-out", [&](const Parcel &p) { return open(p, Kind::Orchard, orchards); },
            "orchard, no rice");
    const auto mixed = [](const Parcel &p) {
        return p.plot.kind == Kind::Garden && p.plot.landUse == "ONT"
                && BoardRect{ 660.0, 260.0, 888.0, 500.0 }.contains(p.plot.rect.centre());
    };
    planter.markWhere("multi-class", mixed, "residential land with garden, two classes");
}

void markRecovery(Planter &planter)
{
    const auto garden = [](const Parcel &p) {
        return p.plot.kind == Kind::Garden && p.plot.landUse == "ONT" && p.plot.front == North
                && p.plot.face == Face::Lane && p.plot.rect.width() > 18.0;
    };
    planter.markWhere("recovery-in", garden, "a recovery decision takes land in its middle");
    planter.markWhere("recovery-out", garden, "no recovery decision");
}

void markDistances(Planter &planter, const std::vector<Parcel> &parcels)
{
    const MapPoint school = sitePoint(parcels, "kindergarten");
    const auto ring = [school](double from, double to) {
        return [school, from, to](const Parcel &p) {
            const double away = distance(school, school, closed(p.ring));
            return p.plot.kind == Kind::House && away > from && away < to;
        };
    };
    planter.markWhere("service-in", ring(492.0, 496.0), "492 to 496 m from the kindergarten");
    planter.markWhere("service-out", ring(504.0, 508.0), "504 to 508 m from the kindergarten");

    const Choice atCemetery
            = { { 499.5, cemetery.v0, 540.0, cemetery.v1 }, West, Face::Lane, 0, Kind::House };
    const Corridor hundred = { "cemetery", closed(cemeteryRing()), 100.0 };
    planter.standOff("cemetery-out", later(atCemetery, 2), hundred, 0.60);
    planter.standOff("cemetery-in", later(atCemetery, 4), hundred, -0.80);
    const Choice atPump = { { 1425.0, 829.5, 1460.0, 870.0 }, South, Face::Lane, 0, Kind::House };
    const Corridor fifteen = { "wastewater pump", closed(mapRing(pumpHouse)), 15.0 };
    planter.standOff("pump-out", later(atPump, 1), fifteen, 0.60);
    planter.standOff("pump-in", later(atPump, 3), fifteen, -0.90);
}

} // namespace

std::vector<Planted> plantCases(std::vector<Parcel> &parcels, const Layout &layout)
{
    const std::vector<Corridor> corridors = plantedCorridors(layout);
    Planter planter(parcels);
    plantCorridors(planter, corridors);
    plantAccuracy(planter, corridors);
    markHouses(planter);
    markFields(planter);
    markRecovery(planter);
    markDistances(planter, parcels);
    return planter.planted();
}

void reserveRoadLand(std::vector<Parcel> &parcels, const Layout &layout)
{
    for (const RoadLine &road : layout.roads) {
        if (road.redLineWidth_m < 40.0)
            continue;
        const Polyline centre = mapLine(road.from, road.to);
        for (Parcel &parcel : parcels) {
            if (parcel.plot.face != Face::Province || !parcel.netPlotArea_m2)
                continue;
            const double inside = areaInside(parcel.ring, centre, road.redLineWidth_m / 2.0);
            parcel.roadReservation_m2 = tenth(std::max(*parcel.roadReservation_m2, inside));
            parcel.netPlotArea_m2 = tenth(parcel.legalArea_m2 - *parcel.roadReservation_m2);
        }
    }
}

} // namespace spp::samples
