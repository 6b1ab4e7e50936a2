// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sites.h"
#include "tables.h"

#include <cstdio>
#include <cstdlib>

namespace spp::samples {

namespace {

using Type = Field::Type;

const Parcel &planted(const std::vector<Parcel> &parcels, const std::string &id)
{
    for (const Parcel &parcel : parcels)
        if (parcel.plantedId == id)
            return parcel;
    std::fprintf(stderr, "nothing planted as %s\n", id.c_str());
    std::exit(1);
}

/// A strip in the middle of a plot, well inside its borders.
Ring middleStrip(const BoardRect &plot)
{
    const BoardPoint middle = plot.centre();
    return mapRing({ middle.u - 3.0, middle.v - 6.0, middle.u + 3.0, middle.v + 6.0 });
}

} // namespace

Table facilityTable(const std::vector<Parcel> &parcels)
{
    struct Facility {
        const char *name;
        const char *purpose;
    };
    const Facility facilities[] = {
        { "Trường mầm non Mẫu", "kindergarten" },
        { "Trường tiểu học Mẫu", "primary-school" },
        { "Trạm y tế xã Mẫu", "health-post" },
        { "Chợ Mẫu", "unit-market" },
        { "Đội chữa cháy Mẫu", "fire-station" },
    };
    Table table{ "cong_trinh_dich_vu", Shape::Point,
        { { "ten" }, { "loai" }, { "dien_tich_dat", Type::Real, 1 } }, {} };
    for (const Facility &facility : facilities) {
        double plotArea = 0.0;
        for (const Parcel &parcel : parcels)
            if (parcel.plot.purpose == facility.purpose)
                plotArea = parcel.legalArea_m2;
        table.rows.push_back({ { { sitePoint(parcels, facility.purpose) } },
                { std::string(facility.name), std::string(facility.purpose), plotArea } });
    }
    return table;
}

Table nuisanceTable(const std::vector<Parcel> &)
{
    Table table{ "nguon_cach_ly", Shape::Polygon,
        { { "name" }, { "loai" }, { "capacity_m3_per_day", Type::Real, 0 },
                { "upwind", Type::Integer } },
        {} };
    table.rows.push_back({ { cemeteryRing() },
            { std::string("Nghĩa địa cát táng Mẫu"), std::string("cemetery-reburial"), Value(),
                    0 } });
    table.rows.push_back({ { mapRing(pumpHouse) },
            { std::string("Trạm bơm nước thải Mẫu"), std::string("wastewater-pump"), 180.0, 0 } });
    return table;
}

Table intakeTable()
{
    Table table{ "lay_nuoc", Shape::Point, { { "name" }, { "kind" } }, {} };
    table.rows.push_back({ { { toMap({ -300.0, 50.0 }) } },
            { std::string("Điểm lấy nước mặt Mẫu"), std::string("surface-water") } });
    return table;
}

Table recoveryTable(const std::vector<Parcel> &parcels)
{
    Table table{ "quyet_dinh_thu_hoi", Shape::Polygon,
        { { "decision" }, { "decided_on", Type::Date } }, {} };
    table.rows.push_back({ { middleStrip(planted(parcels, "recovery-in").plot.rect) },
            { std::string("00/QĐ-UBND (mẫu)"), std::string("2026-05-04") } });
    return table;
}

Table architectureTable()
{
    Table table{ "quy_che_kien_truc", Shape::Polygon,
        { { "name" }, { "kind" }, { "storeys_max", Type::Integer },
                { "coverage_max_percent", Type::Real, 0 } },
        {} };
    // Along the middle of streets and lanes: no plot is cut.
    table.rows.push_back({ { mapRing({ 650.0, 250.0, 895.0, 520.0 }) },
            { std::string("Khu dân cư ổn định Mẫu"), std::string("architecture-rules"), 4,
                    80.0 } });
    return table;
}

} // namespace spp::samples
