// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The loops of RowKernel, compiled once per level of the processor: each source that includes this
// is compiled for its level, with everything here in an unnamed namespace. No inline function of a
// header may come in (the linker would keep one copy for all levels), so the standard library is
// left alone but for sqrt, which is one instruction.
#include "engine/flood/kernel/faceflux.h"

#include <cmath>
#include <cstdint>

namespace spp::engine::flood {

namespace {

inline double higher(double a, double b) { return a > b ? a : b; }
inline double outOf(double q) { return q > 0.0 ? q : 0.0; }

// Says that no array of a loop overlaps with another one, so that its columns may go in lanes.
#if defined(__clang__)
#define SPP_LANES _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define SPP_LANES _Pragma("GCC ivdep")
#else
#define SPP_LANES __pragma(loop(ivdep))
#endif

void fluxes(const FluxRows &rows, const StepNumbers &numbers, int first, int last)
{
    const StepNumbers step = numbers;
    const double *depth = rows.depth;
    const double *bed = rows.bed;
    const double *friction = rows.friction;
    const double *qx = rows.qx;
    const double *qy = rows.qy;
    const double *qySouth = rows.qySouth;
    {
        const double *sill = rows.sillX;
        double *newQx = rows.newQx;
        SPP_LANES
        for (int c = first; c < last; ++c) {
            const double west = bed[c - 1] + depth[c - 1];
            const double east = bed[c] + depth[c];
            const double weighted = step.own * qx[c] + step.neighbour * (qx[c - 1] + qx[c + 1]);
            const double across = 0.25 * ((qy[c - 1] + qy[c]) + (qySouth[c - 1] + qySouth[c]));
            const double h = higher(west, east) - sill[c];
            newQx[c] = faceFlux(h, h, east - west, weighted, qx[c], across,
                    0.5 * (friction[c - 1] + friction[c]), step);
        }
    }
    const double *depthNorth = rows.depthNorth;
    const double *bedNorth = rows.bedNorth;
    const double *frictionNorth = rows.frictionNorth;
    const double *qxNorth = rows.qxNorth;
    const double *qyNorth = rows.qyNorth;
    const double *sill = rows.sillY;
    double *newQy = rows.newQy;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const double north = bedNorth[c] + depthNorth[c];
        const double south = bed[c] + depth[c];
        const double weighted = step.own * qy[c] + step.neighbour * (qyNorth[c] + qySouth[c]);
        const double across = 0.25 * ((qxNorth[c] + qxNorth[c + 1]) + (qx[c] + qx[c + 1]));
        const double h = higher(north, south) - sill[c];
        newQy[c] = faceFlux(h, h, south - north, weighted, qy[c], across,
                0.5 * (frictionNorth[c] + friction[c]), step);
    }
}

void sectionFluxes(const SectionRows &rows, const StepNumbers &numbers, int first, int last)
{
    const StepNumbers step = numbers;
    const double *level = rows.level;
    const double *qx = rows.qx;
    const double *qy = rows.qy;
    const double *qySouth = rows.qySouth;
    {
        const double *depth = rows.depthX;
        const double *wetDepth = rows.wetDepthX;
        const double *friction = rows.frictionX;
        double *newQx = rows.newQx;
        SPP_LANES
        for (int c = first; c < last; ++c) {
            const double weighted = step.own * qx[c] + step.neighbour * (qx[c - 1] + qx[c + 1]);
            const double across = 0.25 * ((qy[c - 1] + qy[c]) + (qySouth[c - 1] + qySouth[c]));
            newQx[c] = faceFlux(depth[c], wetDepth[c], level[c] - level[c - 1], weighted, qx[c],
                    across, friction[c], step);
        }
    }
    const double *levelNorth = rows.levelNorth;
    const double *qxNorth = rows.qxNorth;
    const double *qyNorth = rows.qyNorth;
    const double *depth = rows.depthY;
    const double *wetDepth = rows.wetDepthY;
    const double *friction = rows.frictionY;
    double *newQy = rows.newQy;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const double weighted = step.own * qy[c] + step.neighbour * (qyNorth[c] + qySouth[c]);
        const double across = 0.25 * ((qxNorth[c] + qxNorth[c + 1]) + (qx[c] + qx[c + 1]));
        newQy[c] = faceFlux(depth[c], wetDepth[c], level[c] - levelNorth[c], weighted, qy[c],
                across, friction[c], step);
    }
}

void limit(const LimitRows &rows, const StepNumbers &step, int first, int last)
{
    const double dxPerDt = step.dxPerDt;
    const double *depth = rows.depth;
    const double *qx = rows.qx;
    const double *qy = rows.qy;
    const double *qySouth = rows.qySouth;
    double *share = rows.share;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const double leaving
                = (outOf(-qx[c]) + outOf(qx[c + 1])) + (outOf(-qy[c]) + outOf(qySouth[c]));
        // A depth below nothing by rounding gives nothing; and what gives nothing is not divided.
        const double there = outOf(depth[c]) * dxPerDt;
        const bool scarce = leaving > there;
        share[c] = scarce ? there / (scarce ? leaving : 1.0) : 1.0;
    }
}

void depths(const DepthRows &rows, const StepNumbers &step, int first, int last)
{
    const double dtPerDx = step.dtPerDx;
    const double *depth = rows.depth;
    const double *qx = rows.qx;
    const double *qy = rows.qy;
    const double *qySouth = rows.qySouth;
    const double *shareNorth = rows.shareNorth;
    const double *share = rows.share;
    const double *shareSouth = rows.shareSouth;
    double *newDepth = rows.newDepth;
    double *newQx = rows.newQx;
    double *newQy = rows.newQy;
    double *flow2 = rows.flow2;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const double own = share[c];
        const double west = givenBy(qx[c], share[c - 1], own);
        const double east = givenBy(qx[c + 1], own, share[c + 1]);
        const double north = givenBy(qy[c], shareNorth[c], own);
        const double south = givenBy(qySouth[c], own, shareSouth[c]);
        newQx[c] = west;
        newQy[c] = north;
        newDepth[c] = depth[c] + dtPerDx * ((west - east) + (north - south));
        const double u = 0.5 * (west + east);
        const double v = 0.5 * (north + south);
        flow2[c] = u * u + v * v;
    }
}

/// How much of a face is wet.
inline double wetShare(double depth, double wetDepth)
{
    const bool wet = wetDepth > 0.0;
    return wet ? depth / (wet ? wetDepth : 1.0) : 0.0;
}

void sectionSpeeds(const SectionSpeedRows &rows, int first, int last)
{
    const double *qx = rows.qx;
    const double *qy = rows.qy;
    const double *qySouth = rows.qySouth;
    const double *shareNorth = rows.shareNorth;
    const double *share = rows.share;
    const double *shareSouth = rows.shareSouth;
    const double *depthX = rows.depthX;
    const double *wetDepthX = rows.wetDepthX;
    const double *depthY = rows.depthY;
    const double *wetDepthY = rows.wetDepthY;
    const double *depthYSouth = rows.depthYSouth;
    const double *wetDepthYSouth = rows.wetDepthYSouth;
    double *speed = rows.speed;
    double *froude2 = rows.froude2;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const double own = share[c];
        const double along
                = givenBy(qx[c], share[c - 1], own) + givenBy(qx[c + 1], own, share[c + 1]);
        const double down
                = givenBy(qy[c], shareNorth[c], own) + givenBy(qySouth[c], own, shareSouth[c]);
        const double areaX = depthX[c] + depthX[c + 1];
        const double areaY = depthY[c] + depthYSouth[c];
        const bool passesX = areaX > 0.0;
        const bool passesY = areaY > 0.0;
        const double someX = passesX ? areaX : 1.0;
        const double someY = passesY ? areaY : 1.0;
        const double u = passesX ? along / someX : 0.0;
        const double v = passesY ? down / someY : 0.0;
        const double widthX
                = wetShare(depthX[c], wetDepthX[c]) + wetShare(depthX[c + 1], wetDepthX[c + 1]);
        const double widthY
                = wetShare(depthY[c], wetDepthY[c]) + wetShare(depthYSouth[c], wetDepthYSouth[c]);
        speed[c] = std::sqrt(u * u + v * v);
        froude2[c] = u * u * widthX / (gravity * someX) + v * v * widthY / (gravity * someY);
    }
}

RecordCounts record(const RecordRows &rows, const RecordNumbers &numbers, int first, int last)
{
    const double wet = numbers.wet_m;
    const double *depth = rows.depth;
    const double *newDepth = rows.newDepth;
    double *columnMax = rows.columnMax;
    std::int64_t crossings = 0;
    std::int64_t broken = 0;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const std::int64_t was = depth[c] > wet ? 1 : 0;
        const std::int64_t is = newDepth[c] > wet ? 1 : 0;
        crossings += was ^ is;
        broken += newDepth[c] >= -1e-9 ? 0 : 1;
        columnMax[c] = newDepth[c] > columnMax[c] ? newDepth[c] : columnMax[c];
    }
    float *maxDepth = rows.maxDepth;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const float h = float(newDepth[c]);
        maxDepth[c] = h > maxDepth[c] ? h : maxDepth[c];
    }
    return { crossings, broken };
}

void reach(const ReachRows &rows, const RecordNumbers &numbers, int first, int last)
{
    const double wet = numbers.wet_m;
    const double *newDepth = rows.newDepth;
    const double *flow2 = rows.flow2;
    const double *friction = rows.friction;
    const double deep = numbers.deepShare;
    const double steep = numbers.steep_m;
    double *columnReach = rows.columnReach;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const bool isWet = newDepth[c] > wet;
        const double h = isWet ? newDepth[c] : 1.0;
        // At a front the faces carry what is deep behind it, and the cell is not.
        const double most = gravity * h * h * h;
        const double flow = flow2[c] < most ? flow2[c] : most;
        const double root = inverseCubeRoot(h, 1);
        const double root2 = root * root;
        const double root4 = root2 * root2;
        const double slope = friction[c] * flow * (root4 * root4 * root2); // g n² q² / h^(10/3)
        const double sloping = isWet ? deep * newDepth[c] + steep * slope : 0.0;
        const double reach = sloping > newDepth[c] ? sloping : newDepth[c];
        columnReach[c] = reach > columnReach[c] ? reach : columnReach[c];
    }
}

void peaks(const PeakRows &rows, const RecordNumbers &numbers, int first, int last)
{
    const float slowest = numbers.slowest_m;
    const double *newDepth = rows.newDepth;
    const double *flow2 = rows.flow2;
    float *maxSpeed = rows.maxSpeed;
    float *maxFlow = rows.maxFlow;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const float h = float(newDepth[c]);
        const float flow = ::sqrtf(float(flow2[c]));
        const float speed = h > slowest ? flow / (h > slowest ? h : 1.0F) : 0.0F;
        maxFlow[c] = flow > maxFlow[c] ? flow : maxFlow[c];
        maxSpeed[c] = speed > maxSpeed[c] ? speed : maxSpeed[c];
    }
}

void sectionPeaks(const SectionPeakRows &rows, const RecordNumbers &numbers, int first, int last)
{
    const float slowest = numbers.slowest_m;
    const double *speeds = rows.speed;
    const double *level = rows.level;
    const double *lowest = rows.lowest;
    float *maxSpeed = rows.maxSpeed;
    float *maxFlow = rows.maxFlow;
    SPP_LANES
    for (int c = first; c < last; ++c) {
        const float deepest = float(level[c] - lowest[c]);
        const float speed = deepest > slowest ? float(speeds[c]) : 0.0F;
        const float flow = speed * deepest;
        maxFlow[c] = flow > maxFlow[c] ? flow : maxFlow[c];
        maxSpeed[c] = speed > maxSpeed[c] ? speed : maxSpeed[c];
    }
}

#undef SPP_LANES

} // namespace

} // namespace spp::engine::flood
