// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_cadastre: what the parcel fabric costs: splits of a parcel of a thousand corners, the drag
// of a corner on a large territory, the check of a coverage with seeded defects. The peer is what
// GEOS takes for the same answer in the same run; answers are compared before a time is printed.
#include "engine/cadastre/nodeedits.h"
#include "engine/cadastre/parcelcut.h"
#include "engine/cadastre/seededdefects.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <set>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

double cpu_s(std::clock_t since) { return double(std::clock() - since) / CLOCKS_PER_SEC; }

/// A parcel whose outline wavers around a circle, and a square one around it.
ParcelFabric roundParcel(int corners)
{
    std::vector<GridPoint> circle;
    for (int i = 0; i < corners; ++i) {
        const double angle = 6.283185307179586 * i / corners;
        const double radius = 100.0 + 3.0 * std::sin(17.0 * angle) + 0.2 * std::cos(311.0 * angle);
        circle.push_back(at(radius * std::cos(angle), radius * std::sin(angle)));
    }
    GridRings inner;
    inner.points = circle;
    inner.ringEnd = { circle.size() };
    inner.shell = { 1 };
    GridRings outer = shape({ { { -200, -200 }, { 200, -200 }, { 200, 200 }, { -200, 200 } } });
    outer.points.insert(outer.points.end(), circle.rbegin(), circle.rend());
    outer.ringEnd.push_back(outer.points.size());
    outer.shell.push_back(0);
    return fabricOf({ inner, outer });
}

/// The way of a GIS: boundary and line noded, areas made of them, those inside kept.
std::vector<double> splitByGeos(const GridRings &shape, GridPoint from, GridPoint to)
{
    const auto context = geosContext();
    const Geometry polygon = polygonOnGrid(viewsOf(shape));
    const double xy[] = { double(from.x), double(from.y), double(to.x), double(to.y) };
    Geometry line(GEOSGeom_createLineString_r(
            context, GEOSCoordSeq_copyFromBuffer_r(context, xy, 2, 0, 0)));
    std::vector<Geometry> parts;
    parts.push_back(polygon.boundary());
    parts.push_back(std::move(line));
    const Geometry all = Geometry::collect(std::move(parts));
    const Geometry noded(GEOSNode_r(context, all.get()));
    const GEOSGeometry *lines[] = { noded.get() };
    const Geometry faces(GEOSPolygonize_r(context, lines, 1));
    std::vector<double> areas;
    for (int i = 0; i < GEOSGetNumGeometries_r(context, faces.get()); ++i) {
        const Geometry face(GEOSGeom_clone_r(context, GEOSGetGeometryN_r(context, faces.get(), i)));
        if (polygon.contains(face.pointInside()))
            areas.push_back(face.area());
    }
    std::sort(areas.begin(), areas.end());
    return areas;
}

bool measureSplit(int corners)
{
    const ParcelFabric fabric = roundParcel(corners);
    const GridRings shape = fabric.shape(1);
    constexpr int lines = 50;
    double own = 0.0;
    double geos = 0.0;
    double largest = 0.0;
    double worst = 0.0;
    for (int i = 0; i < lines; ++i) {
        const double angle = 0.0617 * i;
        const GridPoint from = at(120.0 * std::cos(angle), 120.0 * std::sin(angle));
        const GridPoint to = at(-120.0 * std::cos(angle + 0.3), -120.0 * std::sin(angle + 0.3));
        const std::clock_t start = std::clock();
        const auto plan = splitByLine(fabric, 1, { from, to });
        const bool good = plan.ok() && checkEdit(fabric, plan->edit).ok();
        const double once = cpu_s(start);
        own += once;
        worst = std::max(worst, once);
        const std::clock_t startGeos = std::clock();
        const std::vector<double> theirs = splitByGeos(shape, from, to);
        geos += cpu_s(startGeos);
        if (!good || theirs.size() != plan->pieces.size()) {
            std::fprintf(stderr, "split %d: refused, or another number of pieces\n", i);
            return false;
        }
        std::vector<double> ours;
        for (const CutPiece &piece : plan->pieces)
            ours.push_back(0.5 * double(piece.doubledArea_mm2));
        std::sort(ours.begin(), ours.end());
        for (std::size_t k = 0; k < ours.size(); ++k)
            largest = std::max(largest, std::abs(ours[k] - theirs[k]) / 1e6);
    }
    // Half a millimetre and the line's snapping to nodes, along half the circle and the line.
    if (largest > 2.0e-3 * 500.0) {
        std::fprintf(stderr, "GEOS differs by %g m2\n", largest);
        return false;
    }
    std::printf("split, %d corners: %.3f ms with check (worst %.3f); GEOS %.3f ms without; "
                "areas differ by %.1e m2 (new nodes are on the grid)\n",
            corners, 1e3 * own / lines, 1e3 * worst, 1e3 * geos / lines, largest);
    return true;
}

bool measureDrag(int side)
{
    const std::clock_t build = std::clock();
    ParcelFabric fabric = fabricOf(ParcelCoverage{ side, side, 20.0, 5 });
    const double build_s = cpu_s(build);
    std::printf("fabric: %zu parcels, %u nodes, %.0f bytes a parcel, built in %.2f s CPU\n",
            fabric.parcelCount(), fabric.nextNode(),
            double(fabric.bytes()) / double(fabric.parcelCount()), build_s);
    const double middle = 10.0 * side;
    const NodeId node = fabric.nearestNode(at(middle, middle), 20000.0);
    const GridPoint start = fabric.place(node);
    constexpr int moves = 1000;
    const std::clock_t drag = std::clock();
    int accepted = 0;
    for (int i = 1; i <= moves; ++i) {
        const auto plan = moveNode(fabric, node, { start.x + i % 100, start.y + i % 70 });
        accepted += plan.ok() && checkEdit(fabric, *plan).ok();
    }
    const double each = cpu_s(drag) / moves;
    std::printf("drag of a corner: %.4f ms a move, %d of %d allowed\n", 1e3 * each, accepted, moves);
    return accepted > 0;
}

bool measureLongDrag(int corners)
{
    const ParcelFabric fabric = roundParcel(corners);
    const GridPoint start = fabric.place(100);
    constexpr int moves = 20;
    const std::clock_t drag = std::clock();
    int accepted = 0;
    for (int i = 1; i <= moves; ++i) {
        const auto plan = moveNode(fabric, 100, { start.x + i % 5, start.y });
        accepted += plan.ok() && checkEdit(fabric, *plan).ok();
    }
    std::printf("drag on a boundary of %d corners: %.2f ms a move\n", corners,
            1e3 * cpu_s(drag) / moves);
    return accepted > 0;
}

/// The way of a GIS: the intersection of every two neighbours, and the holes of the union.
struct PairwiseAnswer {
    std::set<std::pair<ParcelId, ParcelId>> overlaps;
    int holes = 0;
};

PairwiseAnswer pairwise(const ParcelFabric &fabric)
{
    const auto context = geosContext();
    const std::vector<ParcelId> parcels = fabric.parcelIds();
    std::vector<Geometry> polygons;
    for (const ParcelId parcel : parcels) {
        Geometry polygon = polygonOnGrid(viewsOf(fabric.shape(parcel)));
        if (!polygon.isValid())
            polygon = Geometry(GEOSMakeValid_r(context, polygon.get()));
        polygons.push_back(std::move(polygon));
    }
    PairwiseAnswer answer;
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        for (const ParcelId other : fabric.parcelsNear(fabric.box(parcels[i]))) {
            if (other <= parcels[i])
                continue;
            const Geometry &polygon = polygons[std::size_t(other - 1)];
            const Geometry common(
                    GEOSIntersection_r(context, polygons[i].get(), polygon.get()));
            if (common.isNull() || common.area() > 1e4)
                answer.overlaps.emplace(parcels[i], other);
        }
    }
    const Geometry all(GEOSUnaryUnion_r(context, Geometry::collect(std::move(polygons)).get()));
    for (int i = 0; i < GEOSGetNumGeometries_r(context, all.get()); ++i) {
        const GEOSGeometry *part = GEOSGetGeometryN_r(context, all.get(), i);
        answer.holes += std::max(0, GEOSGetNumInteriorRings_r(context, part));
    }
    return answer;
}

bool measureCheck(int side, int defects)
{
    const DefectiveTown town = defectiveTown(ParcelCoverage{ side, side, 20.0, 11 }, defects);
    CoverageCheckOptions options;
    options.threads = 1;
    const std::clock_t start = std::clock();
    const auto found = checkCoverage(town.fabric, options);
    const double own = cpu_s(start);
    const std::string difference
            = found ? differenceOf(town.defects, *found) : found.error().text();
    if (!difference.empty()) {
        std::fprintf(stderr, "%s", difference.c_str());
        return false;
    }
    const std::clock_t startGeos = std::clock();
    const PairwiseAnswer answer = pairwise(town.fabric);
    const double geos = cpu_s(startGeos);
    for (const CoverageDefect &defect : *found) {
        if (defect.kind == DefectKind::Overlap
                && answer.overlaps.count({ defect.parcels[0], defect.parcels[1] }) == 0) {
            std::fprintf(stderr, "GEOS does not find an overlap\n");
            return false;
        }
    }
    std::printf("check: %zu parcels, %d seeded defects all found, none false: %.3f s CPU; "
                "intersections and union of GEOS %.3f s, %.1fx (%zu pairs, %d holes)\n",
            town.fabric.parcelCount(), defects, own, geos, geos / own, answer.overlaps.size(),
            answer.holes);
    return true;
}

} // namespace

int main()
{
    const bool good = measureSplit(1000) && measureDrag(500) && measureLongDrag(20000)
            && measureCheck(317, 200);
    return good ? 0 : 1;
}
