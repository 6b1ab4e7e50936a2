// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariothemes.h"

#include "core/data/postgresaddress.h"
#include "core/data/territory.h"
#include "core/review/territoryfeaturesource.h"
#include "flood/simulation/shapecarrier.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

Result<QDate> dateOf(const YamlReader &entry, const QString &theme)
{
    SPP_ASSIGN(const QString text, entry.text("date", QString()));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return entry.problem(Texts::tr("\"%1\" is no date.").arg(text));
    if (text.isEmpty() && theme == QLatin1String("zones"))
        return entry.problem(Texts::tr("Zones need a \"date\" on which they are in force."));
    return date;
}

Result<ScenarioShape> shapeOf(
        const YamlReader &entry, const Feature &feature, engine::ShapeKind kind)
{
    ScenarioShape shape;
    const engine::WkbOutcome read = feature.geometry
            ? engine::readWkb(feature.geometry->wkb(), shape.shape)
            : engine::WkbOutcome{ false, engine::Remark::Empty, {} };
    if (!read.ok || shape.shape.kind != kind)
        return entry
                .problem(Texts::tr("A feature of the theme has another kind of geometry than is"
                                   " wanted here."))
                .atFeature(std::to_string(feature.id));
    for (auto field = feature.attributes.begin(); field != feature.attributes.end(); ++field)
        shape.fields.insert(field.key(), field.value());
    return shape;
}

/// A server has no file to hash: what was read of it takes the file's place.
InputFile contentOf(const QString &name, const std::vector<Feature> &features)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Feature &feature : features) {
        hash.addData(QByteArray::number(feature.id));
        if (feature.geometry) {
            const auto wkb = feature.geometry->wkb();
            hash.addData(QByteArray::fromRawData(wkb.data(), int(wkb.size())));
        }
        const QJsonObject fields = QJsonObject::fromVariantMap(feature.attributes);
        hash.addData(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    }
    return { name, QString::fromLatin1(hash.result().toHex()) };
}

} // namespace

Result<std::unique_ptr<Territory>> territoryOf(const YamlReader &entry, ScenarioContext &context)
{
    SPP_ASSIGN(const QString named, entry.text("territory"));
    return Territory::open(PostgresAddress::isAddress(named) ? named : context.input(named),
            Territory::Access::ReadOnly);
}

Result<std::vector<ScenarioShape>> shapesOfTheme(
        const YamlReader &entry, ScenarioContext &context, engine::ShapeKind kind)
{
    SPP_ASSIGN(const QString named, entry.text("territory"));
    SPP_ASSIGN(const QString theme, entry.text("theme"));
    SPP_ASSIGN(const QDate date, dateOf(entry, theme));
    SPP_ASSIGN(const auto territory, territoryOf(entry, context));
    const bool onServer = PostgresAddress::isAddress(named);
    const QString source = onServer ? PostgresAddress::withoutSecrets(named) : named;
    SPP_ASSIGN(const ShapeCarrier carrier,
            ShapeCarrier::make(context, territory->crs(), source, territory.get()));
    if (!territory->theme(theme))
        return entry.problem(Texts::tr("The territory has no theme \"%1\".").arg(theme));
    TerritoryFeatureSource reader(*territory);
    SPP_ASSIGN(const engine::Box extent, carrier.extentInSource(context.grid));
    SPP_ASSIGN(const std::vector<Feature> features, reader.features(theme, extent, date));
    const InputFile content = contentOf(source + QLatin1Char(' ') + theme, features);
    context.themes.push_back({ named, theme, content.sha256 });
    if (onServer)
        context.contents.push_back(content);
    std::vector<ScenarioShape> shapes;
    for (const Feature &feature : features) {
        SPP_ASSIGN(ScenarioShape shape, shapeOf(entry, feature, kind));
        SPP_TRY(carrier.carry(shape.shape));
        shapes.push_back(std::move(shape));
    }
    if (shapes.empty())
        return entry.problem(Texts::tr("The theme has nothing on the terrain."));
    return shapes;
}

} // namespace spp::flood
