// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/casejson.h"

#include "core/replay/exactjson.h"

#include <QJsonArray>

namespace spp::exactjson {

namespace {

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QString textAt(const QJsonObject &json, const char *name)
{
    return json.value(key(name)).toString();
}

struct AreaFact {
    const char *name;
    std::optional<double> Parcel::*fact;
};
constexpr AreaFact areaFacts[] = { { "legal_area_m2", &Parcel::legalArea_m2 },
    { "map_area_m2", &Parcel::mapArea_m2 }, { "net_plot_area_m2", &Parcel::netPlotArea_m2 } };

struct TextFact {
    const char *name;
    QString Parcel::*fact;
};
constexpr TextFact textFacts[] = { { "sheet", &Parcel::sheet }, { "number", &Parcel::number },
    { "commune_code", &Parcel::communeCode }, { "commune_name", &Parcel::communeName } };

QJsonObject parcelJson(const Parcel &parcel)
{
    QJsonArray classes;
    for (const LandClass &one : parcel.landClasses) {
        classes.append(
                QJsonObject{ { key("code"), one.code }, { key("area_m2"), optional(one.area_m2) },
                        { key("term"), one.term }, { key("origin"), one.origin } });
    }
    QJsonObject json{ { key("id"), QString::number(parcel.id) }, { key("land_classes"), classes },
        { key("current"), parcel.current }, { key("wkb"), geometry(parcel.feature.geometry) },
        { key("attributes"), values(parcel.feature.attributes) } };
    for (const TextFact &one : textFacts)
        json.insert(key(one.name), parcel.*one.fact);
    for (const AreaFact &one : areaFacts)
        json.insert(key(one.name), optional(parcel.*one.fact));
    return json;
}

Result<Parcel> parcel(const QJsonObject &json)
{
    Parcel parcel;
    parcel.id = textAt(json, "id").toLongLong();
    parcel.current = json.value(key("current")).toBool();
    for (const TextFact &one : textFacts)
        parcel.*one.fact = textAt(json, one.name);
    for (const AreaFact &one : areaFacts) {
        SPP_ASSIGN(parcel.*one.fact, optional(json.value(key(one.name))));
    }
    for (const QJsonValue &value : json.value(key("land_classes")).toArray()) {
        const QJsonObject one = value.toObject();
        LandClass landClass{ textAt(one, "code"), {}, textAt(one, "term"), textAt(one, "origin") };
        SPP_ASSIGN(landClass.area_m2, optional(one.value(key("area_m2"))));
        parcel.landClasses.push_back(std::move(landClass));
    }
    parcel.feature.id = parcel.id;
    SPP_ASSIGN(parcel.feature.geometry, geometry(json.value(key("wkb"))));
    SPP_ASSIGN(parcel.feature.attributes, values(json.value(key("attributes")).toObject()));
    if (!parcel.feature.geometry)
        return notUsable(key("wkb"));
    return parcel;
}

} // namespace

QJsonObject subject(const Subject &subject)
{
    QJsonArray parcels;
    for (const Parcel &one : subject.parcels)
        parcels.append(parcelJson(one));
    return { { key("label"), subject.label }, { key("accuracy_m"), optional(subject.accuracy_m) },
        { key("wkb"), geometry(subject.geometry) }, { key("parcels"), parcels } };
}

Result<Subject> subject(const QJsonObject &json)
{
    Subject subject;
    subject.label = textAt(json, "label");
    SPP_ASSIGN(subject.accuracy_m, optional(json.value(key("accuracy_m"))));
    SPP_ASSIGN(subject.geometry, geometry(json.value(key("wkb"))));
    if (!subject.geometry)
        return notUsable(key("wkb"));
    for (const QJsonValue &value : json.value(key("parcels")).toArray()) {
        SPP_ASSIGN(Parcel one, parcel(value.toObject()));
        subject.parcels.push_back(std::move(one));
    }
    return subject;
}

QJsonValue site(const std::optional<SiteOrigin> &site)
{
    if (!site)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{ { key("file"), site->file }, { key("sha256"), site->sha256 },
        { key("crs"), site->crs }, { key("crs_from_file"), site->crsFromFile },
        { key("operation"), site->operation }, { key("commune"), site->commune } };
}

std::optional<SiteOrigin> site(const QJsonValue &json)
{
    if (!json.isObject())
        return {};
    const QJsonObject object = json.toObject();
    return SiteOrigin{ textAt(object, "file"), textAt(object, "sha256"), textAt(object, "crs"),
        object.value(key("crs_from_file")).toBool(), textAt(object, "operation"),
        textAt(object, "commune") };
}

QJsonObject basis(const ReviewBasis &basis)
{
    QJsonObject sources;
    for (auto each = basis.sources.begin(); each != basis.sources.end(); ++each)
        sources.insert(each.key(), each.value());
    QJsonObject json{ { key("profile_id"), basis.profileId },
        { key("profile_version"), basis.profileVersion },
        { key("profile_sha256"), basis.profileSha256 },
        { key("tolerance_m2"), number(basis.tolerance_m2) },
        { key("territory_id"), basis.territoryId }, { key("crs"), basis.crs },
        { key("schema_version"), basis.schemaVersion },
        { key("datum_operation"),
                QJsonObject{ { key("name"), basis.datum.name },
                        { key("description"), basis.datum.description },
                        { key("datum_crs"), basis.datum.datumCrs },
                        { key("helmert"), basis.datum.helmert },
                        { key("source"), basis.datum.source } } },
        { key("sources"), sources } };
    if (basis.grid)
        json.insert(
                key("grid_origin"), QJsonArray{ number(basis.grid->x_m), number(basis.grid->y_m) });
    return json;
}

Result<ReviewBasis> basis(const QJsonObject &json)
{
    ReviewBasis basis;
    basis.profileId = textAt(json, "profile_id");
    basis.profileVersion = textAt(json, "profile_version");
    basis.profileSha256 = textAt(json, "profile_sha256");
    SPP_ASSIGN(basis.tolerance_m2, number(json.value(key("tolerance_m2"))));
    basis.territoryId = textAt(json, "territory_id");
    basis.crs = textAt(json, "crs");
    basis.schemaVersion = json.value(key("schema_version")).toInt();
    const QJsonObject datum = json.value(key("datum_operation")).toObject();
    basis.datum = { textAt(datum, "name"), textAt(datum, "description"), textAt(datum, "datum_crs"),
        textAt(datum, "helmert"), textAt(datum, "source") };
    if (json.contains(key("grid_origin"))) {
        const QJsonArray origin = json.value(key("grid_origin")).toArray();
        basis.grid.emplace();
        SPP_ASSIGN(basis.grid->x_m, number(origin.at(0)));
        SPP_ASSIGN(basis.grid->y_m, number(origin.at(1)));
    }
    const QJsonObject sources = json.value(key("sources")).toObject();
    for (auto each = sources.begin(); each != sources.end(); ++each)
        basis.sources.insert(each.key(), each.value().toArray());
    return basis;
}

} // namespace spp::exactjson
