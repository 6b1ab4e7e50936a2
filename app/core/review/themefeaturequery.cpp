// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/themefeaturequery.h"

#include "core/data/themetable.h"

namespace spp {

namespace {

constexpr int idColumn = 0;
constexpr int geometryColumn = 1;
constexpr int firstField = 2;

QString selectSql(const Dialect &dialect, const Theme &theme)
{
    const QString table = ThemeTable::name(theme);
    const QString geometry = sqlName(table) + QStringLiteral(".geom");
    QString sql = QStringLiteral("SELECT %1.id, %2")
                          .arg(sqlName(table), dialect.geometryAsWkb(geometry));
    for (const ThemeField &field : theme.fields)
        sql += QStringLiteral(", %1.%2").arg(sqlName(table), sqlName(field.name));
    sql += QStringLiteral(" FROM %1 WHERE %2")
                   .arg(sqlName(table), dialect.boxMeets(table, QStringLiteral("geom"), 1));
    if (theme.id == QLatin1String("parcels"))
        sql += QStringLiteral(" AND %1.end_lifespan IS NULL").arg(sqlName(table));
    return sql + QStringLiteral(" ORDER BY %1.id").arg(sqlName(table));
}

QVariant fieldValue(const ThemeField &field, const QVariant &stored)
{
    return field.type == ThemeField::Type::Boolean && stored.isValid() ? QVariant(stored.toBool())
                                                                       : stored;
}

} // namespace

Result<std::unique_ptr<ThemeFeatureQuery>> ThemeFeatureQuery::create(
        Database &database, const Theme &theme)
{
    std::unique_ptr<ThemeFeatureQuery> query(new ThemeFeatureQuery);
    query->m_theme = theme.id;
    query->m_fields = theme.fields;
    SPP_ASSIGN(query->m_statement, database.prepare(selectSql(database.dialect(), theme)));
    return query;
}

Result<std::vector<Feature>> ThemeFeatureQuery::read(const engine::Box &box)
{
    std::vector<Feature> features;
    m_statement->reset();
    m_statement->bindAll({ box.xmin, box.ymin, box.xmax, box.ymax });
    while (true) {
        SPP_ASSIGN(const bool more, m_statement->step());
        if (!more)
            break;
        if (m_statement->bytes(geometryColumn).empty())
            continue;
        auto feature = currentRow();
        if (!feature) {
            m_statement->reset();
            return feature.error();
        }
        // The index rounds boxes outwards; what only it lets through is not in the box.
        if (feature->geometry->bounds().intersects(box))
            features.push_back(std::move(*feature));
    }
    m_statement->reset();
    return features;
}

Result<Feature> ThemeFeatureQuery::currentRow() const
{
    Feature feature;
    feature.id = m_statement->value(idColumn).toLongLong();
    auto geometry = engine::Geometry::fromWkb(m_statement->bytes(geometryColumn));
    if (!geometry) {
        return geometry.error()
                .inLayer(m_theme.toStdString())
                .atFeature(std::to_string(feature.id));
    }
    feature.geometry = std::make_shared<const engine::Geometry>(std::move(*geometry));
    for (size_t i = 0; i < m_fields.size(); ++i) {
        feature.attributes.insert(
                m_fields[i].name, fieldValue(m_fields[i], m_statement->value(firstField + int(i))));
    }
    return feature;
}

} // namespace spp
