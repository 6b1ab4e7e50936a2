// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/geopackageoverlay.h"

#include "core/review/geopackagewriter.h"

#include <QFile>

namespace spp {

namespace {

const QString tableName = QStringLiteral("overlay");

std::vector<OutputField> fields(const OverlayColumns &columns)
{
    using Type = OutputField::Type;
    std::vector<OutputField> list{ { "subject_id", Type::Integer }, { "theme", Type::Text },
        { "class", Type::Text }, { "area_m2", Type::Real }, { "share", Type::Real },
        { "length_m", Type::Real }, { "count", Type::Integer } };
    if (columns.plan)
        list.push_back({ "plan", Type::Text });
    if (columns.values) {
        for (const char *name : { "mean", "minimum", "maximum" })
            list.push_back({ name, Type::Real });
    }
    list.push_back({ "unknown", Type::Text });
    return list;
}

} // namespace

GeoPackageOverlay::GeoPackageOverlay(const QString &path, const OverlayColumns &columns)
    : m_path(path)
    , m_beside(path + QStringLiteral(".part"))
    , m_columns(columns)
{
}

GeoPackageOverlay::~GeoPackageOverlay()
{
    m_table.reset();
    QFile::remove(m_beside);
}

Result<std::unique_ptr<OverlayWriter>> GeoPackageOverlay::create(
        const QString &path, const QString &crs, QDate date, const OverlayColumns &columns)
{
    std::unique_ptr<GeoPackageOverlay> writer(new GeoPackageOverlay(path, columns));
    const std::vector<OutputField> list = fields(columns);
    SPP_ASSIGN(const auto empty, GeoPackageWriter::create(writer->m_beside, crs, date));
    SPP_TRY(empty->addLayer(tableName, engine::Geometry::Kind::Null, list));
    SPP_TRY(empty->finish());
    SPP_ASSIGN(writer->m_table, PlainTable::open(writer->m_beside, tableName, int(list.size())));
    return std::unique_ptr<OverlayWriter>(std::move(writer));
}

void GeoPackageOverlay::textOrNull(std::string_view value)
{
    if (value.empty())
        m_table->null();
    else
        m_table->copiedText(value);
}

Result<void> GeoPackageOverlay::add(const OverlayRecord &record)
{
    PlainTable &table = *m_table;
    table.integer(record.subject);
    textOrNull(record.theme);
    textOrNull(record.classValue);
    if (record.unknown.empty()) {
        table.real(record.area_m2);
        table.real(record.share);
        table.real(record.length_m);
        table.integer(record.count);
    } else {
        for (int i = 0; i < 4; ++i)
            table.null();
    }
    if (m_columns.plan)
        textOrNull(record.plan);
    if (m_columns.values) {
        for (const double value : { record.values ? record.values->mean : 0.0,
                     record.values ? record.values->minimum : 0.0,
                     record.values ? record.values->maximum : 0.0 }) {
            if (record.values)
                table.real(value);
            else
                table.null();
        }
    }
    textOrNull(record.unknown);
    return table.endRow();
}

Result<void> GeoPackageOverlay::finish(Feedback &)
{
    SPP_TRY(m_table->finish());
    m_table.reset();
    return replaceFile(m_beside, m_path);
}

} // namespace spp
