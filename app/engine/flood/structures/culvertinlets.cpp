// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/culvertinlets.h"

namespace spp::engine {

const std::vector<CulvertInlet> &culvertInlets()
{
    // clang-format off
    static const std::vector<CulvertInlet> inlets = {
        { 1, "Circular concrete", "square edge with headwall", 1, 0.0098, 2.0, 0.0398, 0.67, false },
        { 2, "Circular concrete", "groove end with headwall", 1, 0.0018, 2.0, 0.0292, 0.74, false },
        { 3, "Circular concrete", "groove end projecting", 1, 0.0045, 2.0, 0.0317, 0.69, false },
        { 4, "Circular corrugated metal", "headwall", 1, 0.0078, 2.0, 0.0379, 0.69, false },
        { 5, "Circular corrugated metal", "mitered to slope", 1, 0.0210, 1.33, 0.0463, 0.75, true },
        { 6, "Circular corrugated metal", "projecting", 1, 0.0340, 1.50, 0.0553, 0.54, false },
        { 7, "Circular, beveled ring", "bevels of 45 degrees", 1, 0.0018, 2.50, 0.0300, 0.74, false },
        { 8, "Circular, beveled ring", "bevels of 33.7 degrees", 1, 0.0018, 2.50, 0.0243, 0.83, false },
        { 9, "Box, flared wingwalls", "flares of 30 to 75 degrees", 1, 0.026, 1.0, 0.0347, 0.81, false },
        { 10, "Box, flared wingwalls", "flares of 90 or 15 degrees", 1, 0.061, 0.75, 0.0400, 0.80, false },
        { 11, "Box, flared wingwalls", "straight sides", 1, 0.061, 0.75, 0.0423, 0.82, false },
        { 12, "Box, flared wingwalls, top edge beveled", "flare of 45 degrees, bevel 0.043 D", 2, 0.510, 0.667, 0.0309, 0.80, false },
        { 13, "Box, flared wingwalls, top edge beveled", "flares of 18 to 33.7 degrees, bevel 0.083 D", 2, 0.486, 0.667, 0.0249, 0.83, false },
        { 14, "Box, headwall of 90 degrees", "chamfer of 19 mm", 2, 0.515, 0.667, 0.0375, 0.79, false },
        { 15, "Box, headwall of 90 degrees", "bevel of 45 degrees", 2, 0.495, 0.667, 0.0314, 0.82, false },
        { 16, "Box, headwall of 90 degrees", "bevel of 33.7 degrees", 2, 0.486, 0.667, 0.0252, 0.865, false },
        { 17, "Box, skewed headwall", "chamfer of 19 mm, skew of 45 degrees", 2, 0.545, 0.667, 0.04505, 0.73, false },
        { 18, "Box, skewed headwall", "chamfer of 19 mm, skew of 30 degrees", 2, 0.533, 0.667, 0.0425, 0.705, false },
        { 19, "Box, skewed headwall", "chamfer of 19 mm, skew of 15 degrees", 2, 0.522, 0.667, 0.0402, 0.68, false },
        { 20, "Box, skewed headwall", "bevel of 45 degrees, skew of 10 to 45 degrees", 2, 0.498, 0.667, 0.0327, 0.75, false },
        { 21, "Box, wingwalls not offset, top chamfer of 19 mm", "flare of 45 degrees", 2, 0.497, 0.667, 0.0339, 0.803, false },
        { 22, "Box, wingwalls not offset, top chamfer of 19 mm", "flare of 18.4 degrees", 2, 0.493, 0.667, 0.0361, 0.806, false },
        { 23, "Box, wingwalls not offset, top chamfer of 19 mm", "flare of 18.4 degrees, inlet skew of 30 degrees", 2, 0.495, 0.667, 0.0386, 0.71, false },
        { 24, "Box, wingwalls offset, top beveled", "flare of 45 degrees, bevel 0.042 D", 2, 0.497, 0.667, 0.0302, 0.835, false },
        { 25, "Box, wingwalls offset, top beveled", "flare of 33.7 degrees, bevel 0.083 D", 2, 0.495, 0.667, 0.0252, 0.881, false },
        { 26, "Box, wingwalls offset, top beveled", "flare of 18.4 degrees, bevel 0.083 D", 2, 0.493, 0.667, 0.0227, 0.887, false },
        { 27, "Corrugated metal box", "headwall of 90 degrees", 1, 0.0083, 2.0, 0.0379, 0.69, false },
        { 28, "Corrugated metal box", "thick wall projecting", 1, 0.0145, 1.75, 0.0419, 0.64, false },
        { 29, "Corrugated metal box", "thin wall projecting", 1, 0.0340, 1.50, 0.0496, 0.57, false },
        { 30, "Lying ellipse, concrete", "square edge with headwall", 1, 0.0100, 2.0, 0.0398, 0.67, false },
        { 31, "Lying ellipse, concrete", "groove end with headwall", 1, 0.0018, 2.50, 0.0292, 0.74, false },
        { 32, "Lying ellipse, concrete", "groove end projecting", 1, 0.0045, 2.0, 0.0317, 0.69, false },
        { 33, "Standing ellipse, concrete", "square edge with headwall", 1, 0.0100, 2.0, 0.0398, 0.67, false },
        { 34, "Standing ellipse, concrete", "groove end with headwall", 1, 0.0018, 2.50, 0.0292, 0.74, false },
        { 35, "Standing ellipse, concrete", "groove end projecting", 1, 0.0095, 2.0, 0.0317, 0.69, false },
        { 36, "Pipe arch, corrugated metal, corner radius 0.46 m", "headwall of 90 degrees", 1, 0.0083, 2.0, 0.0379, 0.69, false },
        { 37, "Pipe arch, corrugated metal, corner radius 0.46 m", "mitered to slope", 1, 0.0300, 1.0, 0.0463, 0.75, true },
        { 38, "Pipe arch, corrugated metal, corner radius 0.46 m", "projecting", 1, 0.0340, 1.50, 0.0496, 0.57, false },
        { 39, "Pipe arch, structural plate, corner radius 0.46 m", "projecting", 1, 0.0300, 1.50, 0.0496, 0.57, false },
        { 40, "Pipe arch, structural plate, corner radius 0.46 m", "no bevels", 1, 0.0088, 2.0, 0.0368, 0.68, false },
        { 41, "Pipe arch, structural plate, corner radius 0.46 m", "bevels of 33.7 degrees", 1, 0.0030, 2.0, 0.0269, 0.77, false },
        { 42, "Pipe arch, structural plate, corner radius 0.79 m", "projecting", 1, 0.0300, 1.50, 0.0496, 0.57, false },
        { 43, "Pipe arch, structural plate, corner radius 0.79 m", "no bevels", 1, 0.0088, 2.0, 0.0368, 0.68, false },
        { 44, "Pipe arch, structural plate, corner radius 0.79 m", "bevels of 33.7 degrees", 1, 0.0030, 2.0, 0.0269, 0.77, false },
        { 45, "Arch, corrugated metal", "headwall of 90 degrees", 1, 0.0083, 2.0, 0.0379, 0.69, false },
        { 46, "Arch, corrugated metal", "mitered to slope", 1, 0.0300, 1.0, 0.0473, 0.75, true },
        { 47, "Arch, corrugated metal", "thin wall projecting", 1, 0.0340, 1.50, 0.0496, 0.57, false },
        { 48, "Circular, tapered inlet", "smooth throat", 2, 0.534, 0.555, 0.0196, 0.90, false },
        { 49, "Circular, tapered inlet", "rough throat", 2, 0.519, 0.640, 0.0210, 0.90, false },
        { 50, "Elliptical inlet face, tapered", "beveled edges", 2, 0.536, 0.622, 0.0368, 0.83, false },
        { 51, "Elliptical inlet face, tapered", "square edges", 2, 0.5035, 0.719, 0.0478, 0.80, false },
        { 52, "Elliptical inlet face, tapered", "thin edge projecting", 2, 0.547, 0.800, 0.0598, 0.75, false },
        { 53, "Rectangular, tapered inlet", "throat", 2, 0.475, 0.667, 0.0179, 0.97, false },
        { 54, "Rectangular concrete, side tapered", "less favourable edges", 2, 0.560, 0.667, 0.0446, 0.85, false },
        { 55, "Rectangular concrete, side tapered", "more favourable edges", 2, 0.560, 0.667, 0.0378, 0.87, false },
        { 56, "Rectangular concrete, slope tapered", "less favourable edges", 2, 0.500, 0.667, 0.0446, 0.65, false },
        { 57, "Rectangular concrete, slope tapered", "more favourable edges", 2, 0.500, 0.667, 0.0378, 0.71, false },
    };
    // clang-format on
    return inlets;
}

const CulvertInlet *culvertInlet(int code)
{
    const std::vector<CulvertInlet> &all = culvertInlets();
    return code >= 1 && code <= int(all.size()) ? &all[std::size_t(code - 1)] : nullptr;
}

} // namespace spp::engine
