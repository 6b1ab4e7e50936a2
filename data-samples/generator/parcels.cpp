// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "parcels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace spp::samples {

namespace {

constexpr double sheetSide_m = 500.0;
constexpr double rowHeight_m = 40.0;

/// Row of the sheet grid from the north, then column from the west.
std::pair<long, long> sheetCell(const Parcel &parcel)
{
    const MapPoint middle = centroid(parcel.ring);
    return { -static_cast<long>(std::floor(middle.n / sheetSide_m)),
        static_cast<long>(std::floor(middle.e / sheetSide_m)) };
}

/// Order of a parcel on its sheet: row from the north, in every second row from east to west.
std::tuple<long, double, double> zigzag(const Parcel &parcel)
{
    const MapPoint middle = centroid(parcel.ring);
    const double top = std::ceil(middle.n / sheetSide_m) * sheetSide_m;
    const long row = static_cast<long>(std::floor((top - middle.n) / rowHeight_m));
    return { row, row % 2 == 0 ? middle.e : -middle.e, middle.n };
}

const std::array<const char *, 10> familyNames
        = { "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ" };
const std::array<const char *, 2> middleNames = { "Văn", "Thị" };

/// Nobody is called like this: "Mẫu" means sample, and the number says the rest.
std::string madeUpName(Random &random, std::size_t serial)
{
    const std::string digits = std::to_string(serial);
    return std::string(familyNames[static_cast<std::size_t>(random.below(10))]) + " "
            + middleNames[static_cast<std::size_t>(random.below(2))] + " Mẫu "
            + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

std::string termOf(const std::string &landUse)
{
    const bool forever = landUse == "ODT" || landUse == "ONT";
    return forever ? "Lâu dài" : "50 năm";
}

/// Residential land with a garden: the legal classes add up to the legal area.
void addClasses(Parcel &parcel, Random &random)
{
    if (parcel.plot.kind != Kind::Garden || parcel.plot.landUse == "CLN")
        return;
    const double home = tenth(std::min(random.between(60.0, 300.0), 0.6 * parcel.legalArea_m2));
    const double rest = tenth(parcel.legalArea_m2 - home);
    const std::string &use = parcel.plot.landUse;
    parcel.classes
            = { { use, home, termOf(use), "CNQ-CTT" }, { "CLN", rest, termOf("CLN"), "CNQ-KTT" } };
}

std::string addressOf(const Parcel &parcel)
{
    return "Ấp Mẫu " + std::to_string(1 + parcel.plot.block % 7) + ", xã Phong Điền";
}

} // namespace

double tenth(double value) { return std::round(value * 10.0) / 10.0; }

void numberParcels(std::vector<Parcel> &parcels)
{
    std::sort(parcels.begin(), parcels.end(), [](const Parcel &a, const Parcel &b) {
        return std::make_tuple(sheetCell(a), zigzag(a)) < std::make_tuple(sheetCell(b), zigzag(b));
    });
    std::map<std::pair<long, long>, int> sheets;
    for (const Parcel &parcel : parcels)
        sheets.emplace(sheetCell(parcel), 0);
    int sheet = 0;
    for (auto &entry : sheets)
        entry.second = ++sheet;
    std::map<int, int> last;
    for (Parcel &parcel : parcels) {
        const int own = sheets[sheetCell(parcel)];
        parcel.sheet = std::to_string(own);
        parcel.number = std::to_string(++last[own]);
    }
}

void describeParcels(std::vector<Parcel> &parcels, Random &random)
{
    std::size_t serial = 0;
    for (Parcel &parcel : parcels) {
        ++serial;
        // Surveyed decades apart: within half a percent of the drawn area.
        parcel.legalArea_m2 = tenth(area(parcel.ring) * (1.0 + random.between(-0.005, 0.005)));
        parcel.address = addressOf(parcel);
        const bool office = parcel.plot.kind == Kind::Public;
        parcel.landUser = office ? "Ủy ban nhân dân xã Mẫu" : madeUpName(random, serial);
        addClasses(parcel, random);
        const bool built = parcel.plot.kind == Kind::House
                || (parcel.plot.kind == Kind::Garden && parcel.plot.landUse != "CLN");
        if (built) {
            parcel.roadReservation_m2 = 0.0;
            parcel.netPlotArea_m2 = parcel.legalArea_m2;
        }
    }
}

} // namespace spp::samples
