// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodmodel.h"

#include "plane.h"

#include <cmath>
#include <cstdio>

namespace spp::samples {

namespace {

constexpr const char *head = "# SPDX-FileCopyrightText: 2026 SPP contributors\n"
                             "# SPDX-License-Identifier: GPL-2.0-or-later\n"
                             "# Made up, as the whole sample: drawn by data-samples/generator.\n"
                             "scenario: 1\n";

struct Storm {
    int years;
    const char *meanTide_m;
    const char *rain_mmPerHour;
};

std::string pointText(BoardPoint place)
{
    const MapPoint point = toMap(place);
    char text[64];
    std::snprintf(text, sizeof text, "%.0f %.0f", std::round(point.e), std::round(point.n));
    return text;
}

std::string polygonText(const BoardRect &rect)
{
    return "[\"" + pointText({ rect.u0, rect.v0 }) + "\", \"" + pointText({ rect.u1, rect.v0 })
            + "\", \"" + pointText({ rect.u1, rect.v1 }) + "\", \""
            + pointText({ rect.u0, rect.v1 }) + "\"]";
}

std::string boundaryText(const char *name, const BoardRect &rim, const Storm &storm)
{
    return std::string("  - name: ") + name + "\n    kind: stage\n    polygon: " + polygonText(rim)
            + "\n    # Highest 6.2 h after the start.\n"
              "    curve: {sea: true, tide: {mean: "
            + storm.meanTide_m + ", constituents: [{name: M2, amplitude: 0.5, phase: 180}]}}\n";
}

std::string gaugeText(const char *name, BoardPoint place)
{
    return std::string("  - {name: ") + name + ", at: \"" + pointText(place) + "\"}\n";
}

std::string yamlOf(const Storm &storm, bool isOpen)
{
    std::string text = head;
    text += "title: \"Triều và mưa mẫu, T = " + std::to_string(storm.years) + " năm, cống "
            + (isOpen ? "mở" : "đóng") + "\"\n";
    text += "terrain: {raster: ../sources/terrain.tif, missing: wall}\n"
            "roughness: {manning: 0.04}\n"
            "end: {value: 10, unit: h}\n";
    text += std::string("initial: {level: ") + (storm.years == 100 ? "0.74" : "0.22")
            + "}\n"; // low water
    text += "boundaries:\n";
    text += boundaryText("Rạch Mẫu phía tây", { -40.0, -10.0, 5.0, 115.0 }, storm);
    text += boundaryText("Rạch Mẫu phía đông", { 2295.0, -10.0, 2340.0, 115.0 }, storm);
    text += std::string("rain: {curve: {times: [0, 3, 6], values: [0, ") + storm.rain_mmPerHour
            + ", 0], time_unit: h, unit: mm/h, after: zero}}\n";
    text += "losses: {constant: {value: 2, unit: mm/h}}\n";
    text += "structures:\n  - {name: Cống Kênh Lớn, kind: gate, from: \""
            + pointText({ 1560.0, 165.0 }) + "\", to: \"" + pointText({ 1560.0, 90.0 })
            + "\", sill: -0.6, width: 20, height: 3, control: {initial: " + (isOpen ? "1" : "0")
            + "}}\n";
    text += "gauges:\n" + gaugeText("Rạch Mẫu", { 1150.0, 60.0 })
            + gaugeText("Kênh Lớn trong cống", { 1560.0, 300.0 })
            + gaugeText("trung tâm", { 1125.0, 520.0 }) + gaugeText("ruộng", { 800.0, 1000.0 });
    text += "outputs: {gauge_every: {value: 10, unit: min}, frame_every: {value: 1, unit: h}}\n";
    return text;
}

/// The orchard parcel whose middle lies nearest to a place.
const Parcel &orchardAt(const std::vector<Parcel> &parcels, BoardPoint place)
{
    const MapPoint wanted = toMap(place);
    const Parcel *nearest = nullptr;
    double least = 1e12;
    for (const Parcel &parcel : parcels) {
        const MapPoint middle = centroid(parcel.ring);
        const double distance = std::hypot(middle.e - wanted.e, middle.n - wanted.n);
        if (parcel.plot.kind == Kind::Orchard && distance < least) {
            least = distance;
            nearest = &parcel;
        }
    }
    return *nearest;
}

std::string fillText(const Parcel &parcel)
{
    std::string text = head;
    text += "title: \"San lấp mẫu vườn cạnh Kênh Lớn\"\nbase: base.yaml\nlink: {parcels: [\""
            + parcel.sheet + '/' + parcel.number
            + "\"]}\nedits:\n  - name: nền mới\n    kind: fill\n    level: 2.2\n    polygon:\n";
    for (const MapPoint &corner : parcel.ring) {
        char point[64];
        std::snprintf(point, sizeof point, "      - \"%.3f %.3f\"\n", corner.e, corner.n);
        text += point;
    }
    return text;
}

} // namespace

std::vector<FloodModel> floodModels(const std::vector<Parcel> &parcels)
{
    const Storm often{ 10, "0.72", "20" };
    const Storm rare{ 100, "1.24", "40" };
    return { { "t10-open", yamlOf(often, true) }, { "base", yamlOf(rare, true) },
        { "t100-shut", yamlOf(rare, false) },
        { "fill", fillText(orchardAt(parcels, { 1700.0, 620.0 })) } };
}

} // namespace spp::samples
