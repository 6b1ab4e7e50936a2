// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/exactjson.h"

#include <QJsonArray>

namespace spp::exactjson {

namespace {

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

constexpr std::array fieldTypes{ "text", "integer", "real", "date", "boolean" };
constexpr std::array geometryKinds{ "none", "point", "line", "polygon", "any", "raster" };

template <size_t count>
Result<int> placeOf(const QJsonValue &json, const std::array<const char *, count> &names)
{
    for (size_t i = 0; i < count; ++i) {
        if (json.toString() == QLatin1String(names[i]))
            return int(i);
    }
    return notUsable(json.toString());
}

QJsonObject fieldJson(const ThemeField &field)
{
    return { { key("name"), field.name }, { key("type"), key(fieldTypes[size_t(field.type)]) },
        { key("title"), text(field.title) },
        { key("aliases"), QJsonArray::fromStringList(field.aliases) },
        { key("required"), field.required }, { key("personal"), field.personal } };
}

Result<ThemeField> field(const QJsonObject &json)
{
    ThemeField field;
    field.name = json.value(key("name")).toString();
    SPP_ASSIGN(const int type, placeOf(json.value(key("type")), fieldTypes));
    field.type = ThemeField::Type(type);
    field.title = text(json.value(key("title")));
    for (const QJsonValue &alias : json.value(key("aliases")).toArray())
        field.aliases.append(alias.toString());
    field.required = json.value(key("required")).toBool();
    field.personal = json.value(key("personal")).toBool();
    return field;
}

/// Facts of the catalogue that are texts, by their name.
struct TextFact {
    const char *name;
    QString Theme::*fact;
};
constexpr TextFact textFacts[] = { { "id", &Theme::id }, { "table", &Theme::table },
    { "contributed_by", &Theme::contributedBy }, { "owner", &Theme::owner },
    { "source", &Theme::source }, { "version", &Theme::version }, { "licence", &Theme::licence },
    { "legal_basis", &Theme::legalBasis } };

struct DateFact {
    const char *name;
    QDate Theme::*fact;
};
constexpr DateFact dateFacts[] = { { "valid_from", &Theme::validFrom },
    { "valid_to", &Theme::validTo }, { "updated_on", &Theme::updatedOn } };

} // namespace

QJsonObject theme(const Theme &theme)
{
    QJsonArray fields;
    for (const ThemeField &one : theme.fields)
        fields.append(fieldJson(one));
    QJsonObject json{ { key("title"), text(theme.title) },
        { key("geometry"), key(geometryKinds[size_t(theme.geometry)]) }, { key("fields"), fields },
        { key("accuracy_m"), optional(theme.accuracy_m) },
        { key("value_accuracy"), optional(theme.valueAccuracy) },
        { key("stale_after_days"),
                theme.staleAfterDays ? QJsonValue(*theme.staleAfterDays)
                                     : QJsonValue(QJsonValue::Null) },
        { key("feature_count"), theme.featureCount }, { key("extent"), box(theme.extent) } };
    for (const TextFact &one : textFacts)
        json.insert(key(one.name), theme.*one.fact);
    for (const DateFact &one : dateFacts)
        json.insert(key(one.name), date(theme.*one.fact));
    return json;
}

Result<Theme> theme(const QJsonObject &json)
{
    Theme theme;
    for (const TextFact &one : textFacts)
        theme.*one.fact = json.value(key(one.name)).toString();
    for (const DateFact &one : dateFacts)
        theme.*one.fact = date(json.value(key(one.name)));
    theme.title = text(json.value(key("title")));
    SPP_ASSIGN(const int kind, placeOf(json.value(key("geometry")), geometryKinds));
    theme.geometry = ThemeGeometry(kind);
    for (const QJsonValue &one : json.value(key("fields")).toArray()) {
        SPP_ASSIGN(ThemeField read, field(one.toObject()));
        theme.fields.push_back(std::move(read));
    }
    SPP_ASSIGN(theme.accuracy_m, optional(json.value(key("accuracy_m"))));
    SPP_ASSIGN(theme.valueAccuracy, optional(json.value(key("value_accuracy"))));
    const QJsonValue days = json.value(key("stale_after_days"));
    if (days.isDouble())
        theme.staleAfterDays = days.toInt();
    theme.featureCount = qlonglong(json.value(key("feature_count")).toDouble());
    SPP_ASSIGN(theme.extent, box(json.value(key("extent"))));
    return theme;
}

} // namespace spp::exactjson
