// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sites.h"

#include <cstdio>
#include <cstdlib>

namespace spp::samples {

namespace {

constexpr double lanefront_u = 499.5;

BoardRect cemeteryBoard()
{
    const double v0 = 1236.0;
    const double v1 = 1312.0;
    const double east = lanefront_u - 101.2 / scale({ 450.0, (v0 + v1) / 2.0 });
    return { east - 58.0, v0, east, v1 };
}

} // namespace

const BoardRect cemetery = cemeteryBoard();

Ring cemeteryRing() { return mapRing(cemetery); }

void dedicateCemetery(std::vector<Plot> &plots)
{
    for (Plot &plot : plots) {
        if (cemetery.contains(plot.rect.centre())) {
            plot.kind = Kind::Public;
            plot.landUse = "NTD";
            plot.purpose = "cemetery";
        }
    }
}

MapPoint sitePoint(const std::vector<Parcel> &parcels, const std::string &purpose)
{
    for (const Parcel &parcel : parcels) {
        if (parcel.plot.purpose == purpose) {
            const MapPoint middle = centroid(parcel.ring);
            return rounded(middle.e, middle.n);
        }
    }
    std::fprintf(stderr, "no site for %s\n", purpose.c_str());
    std::exit(1);
}

} // namespace spp::samples
