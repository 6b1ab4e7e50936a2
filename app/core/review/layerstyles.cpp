// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/layerstyles.h"

namespace spp {

Result<void> writeLayerStyles(
        const QMap<QString, QString> &styles, QDate date, GeoPackageWriter &writer)
{
    if (styles.isEmpty())
        return {};
    const QStringList layers = writer.layerNames();
    std::vector<OutputField> fields;
    for (const char *name : { "f_table_catalog", "f_table_schema", "f_table_name",
                 "f_geometry_column", "styleName", "styleQML", "styleSLD" })
        fields.push_back({ QString::fromLatin1(name), OutputField::Type::Text });
    fields.push_back({ QStringLiteral("useAsDefault"), OutputField::Type::Integer });
    for (const char *name : { "description", "owner", "ui", "update_time" })
        fields.push_back({ QString::fromLatin1(name), OutputField::Type::Text });
    SPP_ASSIGN(const int table,
            writer.addLayer(QStringLiteral("layer_styles"), engine::Geometry::Kind::Null, fields));
    const QString nothing = QLatin1String("");
    const QString when = date.toString(Qt::ISODate) + QStringLiteral("T00:00:00.000Z");
    for (const QString &layer : layers) {
        if (!styles.contains(layer))
            continue;
        SPP_TRY(writer.addRow(table, nullptr,
                { nothing, nothing, layer, QStringLiteral("geom"), layer, styles.value(layer),
                        nothing, 1, nothing, nothing, nothing, when }));
    }
    return {};
}

} // namespace spp
