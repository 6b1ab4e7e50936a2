// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/parcelfacts.h"

#include "core/data/territory.h"
#include "core/data/zonesinforce.h"
#include "core/map/landusecolours.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ParcelFacts)
};

QString zoneName(const Feature &zone)
{
    QStringList parts;
    for (const char *field : { "code", "function_code", "function_name" }) {
        const QString text = zone.attributes.value(QString::fromLatin1(field)).toString();
        if (!text.isEmpty() && !parts.contains(text))
            parts.append(text);
    }
    return parts.join(QStringLiteral(" · "));
}

Result<QStringList> zonesAt(Territory &territory, const Parcel &parcel, QDate at)
{
    SPP_ASSIGN(const auto inForce, ZonesInForce::create(territory, at));
    const engine::Geometry &outline = *parcel.feature.geometry;
    SPP_ASSIGN(const std::vector<Feature> zones, inForce->features(outline.bounds()));
    QStringList names;
    for (const Feature &zone : zones) {
        if (!zone.geometry || !zone.geometry->contains(outline.pointInside()))
            continue;
        const QString name = zoneName(zone);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

Result<ParcelFacts> ParcelFacts::read(Territory &territory, const Parcel &parcel, QDate at,
        const LandUseColours &colours, double areaDifference_percent)
{
    if (!parcel.feature.geometry)
        return Error::badInput(Texts::tr("The parcel has no geometry.").toStdString())
                .atFeature(parcel.number.toStdString());
    ParcelFacts facts;
    facts.id = parcel.id;
    facts.sheet = parcel.sheet;
    facts.number = parcel.number;
    facts.commune = parcel.communeName.isEmpty() ? parcel.communeCode : parcel.communeName;
    facts.legalArea_m2 = parcel.legalArea_m2;
    facts.mapArea_m2 = parcel.mapArea_m2 ? parcel.mapArea_m2
                                         : std::optional<double>(parcel.feature.geometry->area());
    if (facts.legalArea_m2 && facts.mapArea_m2) {
        facts.areasDiffer = std::abs(*facts.legalArea_m2 - *facts.mapArea_m2)
                > *facts.legalArea_m2 * areaDifference_percent / 100.0;
    }
    for (const LandClass &land : parcel.landClasses) {
        facts.landUses.push_back({ land.code, colours.name(land.code, LocalisedText::language()),
                colours.colour(land.code), land.area_m2 });
    }
    if (auto zones = zonesAt(territory, parcel, at))
        facts.zones = std::move(*zones);
    else
        facts.zonesKnown = false;
    return facts;
}

} // namespace spp
