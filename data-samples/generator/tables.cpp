// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tables.h"

namespace spp::samples {

namespace {

using Type = Field::Type;

Value orNothing(const std::optional<double> &value) { return value ? Value(*value) : Value(); }

const char *communeCode = "31299";

} // namespace

Table parcelTable(const std::vector<Parcel> &parcels)
{
    Table table{ "thua_dat", Shape::Polygon,
        { { "soHieuToBanDo" }, { "soThuTuThua" }, { "xaId" }, { "xa_cu" }, { "loai_dat" },
                { "dt_phap_ly", Type::Real, 1 }, { "dt_lo_gioi", Type::Real, 1 },
                { "dt_phu_hop_quy_hoach", Type::Real, 1 }, { "dia_chi" }, { "nguoi_su_dung" } },
        {} };
    for (const Parcel &parcel : parcels) {
        table.rows.push_back({ { parcel.ring },
                { parcel.sheet, parcel.number, communeCode, "Xã Mẫu cũ", parcel.plot.landUse,
                        parcel.legalArea_m2, orNothing(parcel.roadReservation_m2),
                        orNothing(parcel.netPlotArea_m2), parcel.address, parcel.landUser } });
    }
    return table;
}

Table classTable(const std::vector<Parcel> &parcels)
{
    Table table{ "loai-dat-cua-thua", Shape::None,
        { { "xaId" }, { "soHieuToBanDo" }, { "soThuTuThua" }, { "loai_dat" },
                { "dien_tich", Type::Real, 1 }, { "thoi_han" }, { "nguon_goc" } },
        {} };
    for (const Parcel &parcel : parcels)
        for (const ClassRow &row : parcel.classes)
            table.rows.push_back({ {},
                    { communeCode, parcel.sheet, parcel.number, row.landUse, row.area_m2, row.term,
                            row.origin } });
    return table;
}

Table roadTable(const Layout &layout)
{
    Table table{ "duong_bo", Shape::Line,
        { { "ten_duong" }, { "cap_duong" }, { "do_thi", Type::Integer },
                { "lo_gioi", Type::Real, 1 }, { "mep_bao_ve", Type::Real, 1 } },
        {} };
    for (const RoadLine &road : layout.roads) {
        const Value width = road.redLineWidth_m > 0.0 ? Value(road.redLineWidth_m) : Value();
        table.rows.push_back({ { mapLine(road.from, road.to) },
                { road.name, road.roadClass, road.urban ? 1 : 0, width, road.stripEdge_m } });
    }
    return table;
}

Table redLineTable(const Layout &layout)
{
    Table table{ "chi_gioi_duong_do", Shape::Line, { { "name" }, { "lo_gioi", Type::Real, 1 } },
        {} };
    for (const RoadLine &road : layout.roads) {
        if (road.redLineWidth_m <= 0.0)
            continue;
        const Polyline centre = mapLine(road.from, road.to);
        for (double side : { 0.5, -0.5 })
            table.rows.push_back({ { offset(centre, side * road.redLineWidth_m) },
                    { road.name, road.redLineWidth_m } });
    }
    return table;
}

Table powerLineTable(double voltage_kv)
{
    Table table{ "duong_day_dien", Shape::Line,
        { { "name" }, { "dien_ap", Type::Real, 0 }, { "boc_cach_dien", Type::Integer },
                { "nua_be_rong", Type::Real, 2 } },
        {} };
    for (const PowerLine &line : powerLines())
        if (line.voltage_kv == voltage_kv)
            table.rows.push_back({ { line.line },
                    { line.name, line.voltage_kv, line.insulated ? 1 : 0, line.halfWidth_m } });
    return table;
}

Table powerDrawing(double voltage_kv)
{
    Table table{ "entities", Shape::Line, { { "Layer" } }, {} };
    for (const PowerLine &line : powerLines())
        if (line.voltage_kv == voltage_kv)
            table.rows.push_back({ { line.line }, { "DZ_110KV" } });
    return table;
}

Table fairwayTable(const Layout &layout)
{
    Table table{ "luong_duong_thuy", Shape::Polygon,
        { { "name" }, { "cap_luong" }, { "urban", Type::Integer } }, {} };
    for (const Band &band : layout.fairways)
        table.rows.push_back(
                { { mapRing(band.rect) }, { band.name, band.kind, band.flag ? 1 : 0 } });
    return table;
}

Table canalTable(const Layout &layout)
{
    Table table{ "kenh_thuy_loi", Shape::Polygon,
        { { "name" }, { "luu_luong", Type::Real, 1 }, { "kien_co", Type::Integer } }, {} };
    for (const Band &band : layout.canals)
        table.rows.push_back(
                { { mapRing(band.rect) }, { band.name, std::stod(band.kind), band.flag ? 1 : 0 } });
    return table;
}

Table dykeTable(const Layout &layout)
{
    Table table{ "de", Shape::Polygon, { { "name" }, { "cap_de" }, { "setting" } }, {} };
    for (const Band &band : layout.dykes)
        table.rows.push_back({ { mapRing(band.rect) },
                { band.name, band.kind, std::string(band.flag ? "residential" : "other") } });
    return table;
}

} // namespace spp::samples
