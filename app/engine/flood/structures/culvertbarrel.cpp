// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/culvertbarrel.h"

#include "base/words.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

constexpr double pi = 3.14159265358979323846;

/// Arc of an ellipse with half axes a (across) and b (up), from its lowest point up by `angle`
/// (0 … π) on one side, by Simpson's rule with 16 parts: better than 1e-5 up to axes of 1 : 3.
double ellipseArc(double a, double b, double angle)
{
    constexpr int parts = 16;
    const auto speed = [&](double t) {
        const double across = a * std::cos(t);
        const double up = b * std::sin(t);
        return std::sqrt(across * across + up * up);
    };
    double sum = speed(0.0) + speed(angle);
    for (int i = 1; i < parts; ++i)
        sum += (i % 2 ? 4.0 : 2.0) * speed(angle * i / parts);
    return sum * angle / (3.0 * parts);
}

/// Of an ellipse with half axes a and b, filled from its lowest point.
BarrelSection ellipseSection(double a, double b, double depth)
{
    const double angle = std::acos(std::clamp(1.0 - depth / b, -1.0, 1.0));
    BarrelSection section;
    section.area_m2 = a * b * (angle - std::sin(angle) * std::cos(angle));
    section.width_m = 2.0 * a * std::sin(angle);
    section.perimeter_m = a == b ? 2.0 * a * angle : 2.0 * ellipseArc(a, b, angle);
    return section;
}

BarrelSection archSection(double span, double rise, double depth)
{
    const double a = 0.5 * span;
    const double angle = std::asin(std::clamp(depth / rise, 0.0, 1.0));
    BarrelSection section;
    section.area_m2 = a * rise * (angle + std::sin(angle) * std::cos(angle));
    section.width_m = 2.0 * a * std::cos(angle);
    // The arc from the springing up: that of the standing ellipse, seen from its side.
    section.perimeter_m = span + 2.0 * ellipseArc(rise, a, angle);
    return section;
}

BarrelSection boxSection(double span, double rise, double depth)
{
    BarrelSection section;
    section.area_m2 = span * depth;
    section.width_m = span;
    section.perimeter_m = span + 2.0 * depth + (depth >= rise ? span : 0.0);
    return section;
}

BarrelSection pipeArchSection(const Barrel &barrel, double depth)
{
    const double a = 2.0 * barrel.fullArea_m2 / (pi * barrel.rise_m);
    return ellipseSection(a, 0.5 * barrel.rise_m, depth);
}

} // namespace

Result<void> checkBarrel(const Barrel &barrel)
{
    if (!(barrel.span_m > 0.0) || !(barrel.rise_m > 0.0) || !std::isfinite(barrel.span_m)
            || !std::isfinite(barrel.rise_m))
        return Error::badInput(
                translate("spp::engine", "a culvert's span and rise must be above 0 m"))
                .advise(translate(
                        "spp::engine", "Give the inner width and height of one barrel in metres."));
    if (barrel.shape == BarrelShape::Circular && barrel.span_m != barrel.rise_m)
        return Error::badInput(
                translate("spp::engine",
                        "a circular culvert has one diameter, not a span and a rise"))
                .advise(translate("spp::engine", "Make both the same, or take the ellipse."));
    if (barrel.shape == BarrelShape::PipeArch
            && (!(barrel.fullArea_m2 > 0.0) || barrel.fullArea_m2 > barrel.span_m * barrel.rise_m))
        return Error::badInput(translate("spp::engine",
                                       "a pipe arch needs its full area, at most span times rise"))
                .advise(translate("spp::engine", "Take the area in m² from the maker's table."));
    return {};
}

BarrelSection barrelSection(const Barrel &barrel, double depth_m)
{
    const double depth = std::clamp(depth_m, 0.0, barrel.rise_m);
    switch (barrel.shape) {
    case BarrelShape::Box:
        return boxSection(barrel.span_m, barrel.rise_m, depth);
    case BarrelShape::Arch:
        return archSection(barrel.span_m, barrel.rise_m, depth);
    case BarrelShape::PipeArch:
        return pipeArchSection(barrel, depth);
    case BarrelShape::Circular:
    case BarrelShape::Ellipse:
        break;
    }
    return ellipseSection(0.5 * barrel.span_m, 0.5 * barrel.rise_m, depth);
}

} // namespace spp::engine
