// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/zonesinforce.h"

#include "core/data/planregister.h"
#include "core/data/territory.h"
#include "core/data/zonelayers.h"

#include <QCoreApplication>

#include <map>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ZonesInForce)
};

using Stack = std::vector<PlanVersion>; ///< of one plan, the earliest first

bool hasPartialAdjustment(const Stack &stack)
{
    return std::any_of(stack.begin(), stack.end(),
            [](const PlanVersion &version) { return version.adjustedAttributes.has_value(); });
}

engine::Box boundsOf(const std::vector<std::vector<Feature>> &layers, engine::Box box)
{
    for (const std::vector<Feature> &layer : layers) {
        for (const Feature &zone : layer)
            box.include(zone.geometry->bounds());
    }
    return box;
}

QVariantMap planAttributes(const PlanVersion &version)
{
    return { { QStringLiteral("plan"), version.plan.id },
        { QStringLiteral("plan_version"), version.id() },
        { QStringLiteral("plan_level"), version.plan.level },
        { QStringLiteral("plan_title"), version.plan.title },
        { QStringLiteral("plan_decision"), version.decisionNumber },
        { QStringLiteral("plan_decision_date"), version.decisionDate.toString(Qt::ISODate) },
        { QStringLiteral("plan_in_force_from"), version.inForceFrom.toString(Qt::ISODate) } };
}

} // namespace

struct ZonesInForce::Private {
    Database *database = nullptr;
    std::vector<Stack> plans;
    QStringList fields;
    std::unique_ptr<Statement> zonesOf;
    std::map<QString, std::unique_ptr<engine::PreparedGeometry>> boundaries;

    Result<void> prepare();
    Result<const engine::PreparedGeometry *> boundary(const PlanVersion &version);
    Result<std::vector<Feature>> zones(const PlanVersion &version, const engine::Box &box);
    Result<std::vector<std::vector<Feature>>> layers(const Stack &stack, const engine::Box &box);
    Result<std::vector<Feature>> resolve(const Stack &stack, const engine::Box &box);
};

Result<void> ZonesInForce::Private::prepare()
{
    QString columns;
    for (const QString &field : fields)
        columns += QStringLiteral(", ") + sqlName(field);
    const Dialect &dialect = database->dialect();
    SPP_ASSIGN(zonesOf,
            database->prepare(QStringLiteral(
                    "SELECT id, %1%2 FROM zone WHERE plan_version = ?1 AND %3 ORDER BY id")
                                      .arg(dialect.geometryAsWkb(QStringLiteral("geom")), columns,
                                              dialect.boxMeets(QStringLiteral("zone"),
                                                      QStringLiteral("geom"), 2))));
    return {};
}

Result<const engine::PreparedGeometry *> ZonesInForce::Private::boundary(const PlanVersion &version)
{
    std::unique_ptr<engine::PreparedGeometry> &kept = boundaries[version.id()];
    if (kept)
        return kept.get();
    SPP_ASSIGN(const QVariant stored,
            database->single(
                    QStringLiteral("SELECT %1 FROM plan_version WHERE id = ?1")
                            .arg(database->dialect().geometryAsWkb(QStringLiteral("boundary"))),
                    { version.id() }));
    const QByteArray wkb = stored.toByteArray();
    if (wkb.isEmpty()) {
        return Error::badInput(Texts::tr("The version has no boundary.").toStdString())
                .atFeature(version.id().toStdString());
    }
    SPP_ASSIGN(auto shape, engine::Geometry::fromWkb({ wkb.constData(), size_t(wkb.size()) }));
    kept = std::make_unique<engine::PreparedGeometry>(std::move(shape));
    return kept.get();
}

Result<std::vector<Feature>> ZonesInForce::Private::zones(
        const PlanVersion &version, const engine::Box &box)
{
    zonesOf->reset();
    zonesOf->bindAll({ version.id(), box.xmin, box.ymin, box.xmax, box.ymax });
    std::vector<Feature> features;
    while (true) {
        SPP_ASSIGN(const bool more, zonesOf->step());
        if (!more)
            return features;
        Feature feature;
        feature.id = zonesOf->value(0).toLongLong();
        SPP_ASSIGN(auto geometry, engine::Geometry::fromWkb(zonesOf->bytes(1)));
        feature.geometry = std::make_shared<engine::Geometry>(std::move(geometry));
        feature.attributes = planAttributes(version);
        int column = 2;
        for (const QString &field : fields)
            feature.attributes.insert(field, zonesOf->value(column++));
        features.push_back(std::move(feature));
    }
}

Result<std::vector<std::vector<Feature>>> ZonesInForce::Private::layers(
        const Stack &stack, const engine::Box &box)
{
    std::vector<std::vector<Feature>> all;
    for (const PlanVersion &version : stack) {
        SPP_ASSIGN(auto layer, zones(version, box));
        all.push_back(std::move(layer));
    }
    return all;
}

Result<std::vector<Feature>> ZonesInForce::Private::resolve(
        const Stack &stack, const engine::Box &box)
{
    SPP_ASSIGN(auto zoneLayers, layers(stack, box));
    // A partial adjustment mixes a zone with all that lie below it, also outside the box.
    if (hasPartialAdjustment(stack)) {
        SPP_ASSIGN(zoneLayers, layers(stack, boundsOf(zoneLayers, box)));
    }
    const engine::Box reach = boundsOf(zoneLayers, box);
    ZoneLayers overlay(fields);
    for (size_t i = 0; i < stack.size(); ++i) {
        SPP_ASSIGN(const engine::PreparedGeometry *limit, boundary(stack[i]));
        if (limit->bounds().intersects(reach)) {
            SPP_TRY(overlay.add(std::move(zoneLayers[i]), *limit, stack[i].adjustedAttributes));
        }
    }
    std::vector<Feature> met;
    for (Feature &piece : overlay.take()) {
        if (piece.geometry->bounds().intersects(box))
            met.push_back(std::move(piece));
    }
    return met;
}

ZonesInForce::ZonesInForce()
    : d(std::make_unique<Private>())
{
}

ZonesInForce::~ZonesInForce() = default;

Result<std::unique_ptr<ZonesInForce>> ZonesInForce::create(Territory &territory, QDate at)
{
    SPP_ASSIGN(auto plans, PlanRegister(territory).inForce(at));
    return ofPlans(territory, std::move(plans));
}

Result<std::unique_ptr<ZonesInForce>> ZonesInForce::ofStack(
        Territory &territory, std::vector<PlanVersion> stack)
{
    std::vector<Stack> plans;
    plans.push_back(std::move(stack));
    return ofPlans(territory, std::move(plans));
}

Result<std::unique_ptr<ZonesInForce>> ZonesInForce::ofPlans(
        Territory &territory, std::vector<std::vector<PlanVersion>> plans)
{
    std::unique_ptr<ZonesInForce> zones(new ZonesInForce);
    zones->d->database = &territory.database();
    zones->d->plans = std::move(plans);
    if (const Theme *theme = territory.theme(QStringLiteral("zones"))) {
        for (const ThemeField &field : theme->fields)
            zones->d->fields.append(field.name);
    }
    SPP_TRY(zones->d->prepare());
    return zones;
}

Result<std::vector<Feature>> ZonesInForce::features(const engine::Box &box)
{
    std::vector<Feature> all;
    for (const Stack &stack : d->plans) {
        SPP_ASSIGN(std::vector<Feature> zones, d->resolve(stack, box));
        for (Feature &zone : zones)
            all.push_back(std::move(zone));
    }
    std::stable_sort(all.begin(), all.end(), [](const Feature &a, const Feature &b) {
        if (a.id != b.id)
            return a.id < b.id;
        const QString version = QStringLiteral("plan_version");
        return a.attributes.value(version).toString() < b.attributes.value(version).toString();
    });
    return all;
}

} // namespace spp
