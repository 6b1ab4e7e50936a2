// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/parceldraft.h"

#include "land/records/jsontext.h"

#include <QJsonArray>

namespace spp::land {

namespace {

QJsonValue toJson(const std::string &wkb)
{
    return QString::fromLatin1(QByteArray::fromStdString(wkb).toBase64());
}

std::string bytesFrom(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

QJsonObject toJson(const ParcelFacts &facts)
{
    return { { key("sheet"), facts.sheet }, { key("number"), facts.number },
        { key("commune_code"), orNull(facts.communeCode) },
        { key("former_commune"), orNull(facts.formerCommune) },
        { key("land_use"), orNull(facts.landUse) },
        { key("legal_area_m2"), orNull(facts.legalArea_m2) },
        { key("code12"), orNull(facts.code12) }, { key("address"), orNull(facts.address) },
        { key("land_user"), orNull(facts.landUser) } };
}

ParcelFacts factsFrom(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json.value(key(name)).toString(); };
    ParcelFacts facts;
    facts.sheet = text("sheet");
    facts.number = text("number");
    facts.communeCode = text("commune_code");
    facts.formerCommune = text("former_commune");
    facts.landUse = text("land_use");
    facts.legalArea_m2 = numberFrom(json.value(key("legal_area_m2")));
    facts.code12 = text("code12");
    facts.address = text("address");
    facts.landUser = text("land_user");
    return facts;
}

QJsonObject toJson(const ParcelDraft &draft)
{
    QJsonArray parents;
    for (const ParcelKey parent : draft.parents)
        parents.append(parent);
    return { { key("key"), draft.key }, { key("facts"), toJson(draft.facts) },
        { key("outline"), toJson(draft.outline) }, { key("map_area_m2"), draft.mapArea_m2 },
        { key("parents"), parents }, { key("keeps_number"), draft.keepsNumber } };
}

ParcelDraft draftFrom(const QJsonObject &json)
{
    ParcelDraft draft;
    draft.key = json.value(key("key")).toVariant().toLongLong();
    draft.facts = factsFrom(json.value(key("facts")).toObject());
    draft.outline = bytesFrom(json.value(key("outline")));
    draft.mapArea_m2 = json.value(key("map_area_m2")).toDouble();
    for (const QJsonValue &parent : json.value(key("parents")).toArray())
        draft.parents.push_back(parent.toVariant().toLongLong());
    draft.keepsNumber = json.value(key("keeps_number")).toBool();
    return draft;
}

QJsonObject toJson(const OutlineChange &change)
{
    return { { key("key"), change.key }, { key("before"), toJson(change.before) },
        { key("after"), toJson(change.after) },
        { key("map_area_before_m2"), change.mapAreaBefore_m2 },
        { key("map_area_after_m2"), change.mapAreaAfter_m2 } };
}

OutlineChange changeFrom(const QJsonObject &json)
{
    return { json.value(key("key")).toVariant().toLongLong(), bytesFrom(json.value(key("before"))),
        bytesFrom(json.value(key("after"))), json.value(key("map_area_before_m2")).toDouble(),
        json.value(key("map_area_after_m2")).toDouble() };
}

template <typename T>
QJsonArray toArray(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

template <typename T, typename Read>
std::vector<T> listFrom(const QJsonValue &array, Read read)
{
    std::vector<T> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(read(value.toObject()));
    return values;
}

} // namespace

QJsonObject toJson(const EditStep &step)
{
    return { { key("operation"), step.operation }, { key("request"), step.request },
        { key("retired"), toArray(step.retired) }, { key("created"), toArray(step.created) },
        { key("followed"), toArray(step.followed) } };
}

std::optional<EditStep> editStepFrom(const QJsonObject &json)
{
    EditStep step;
    step.operation = json.value(key("operation")).toString();
    if (step.operation.isEmpty())
        return std::nullopt;
    step.request = json.value(key("request")).toObject();
    step.retired = listFrom<ParcelDraft>(json.value(key("retired")), draftFrom);
    step.created = listFrom<ParcelDraft>(json.value(key("created")), draftFrom);
    step.followed = listFrom<OutlineChange>(json.value(key("followed")), changeFrom);
    return step;
}

} // namespace spp::land
