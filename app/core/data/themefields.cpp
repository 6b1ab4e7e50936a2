// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/themefields.h"

#include <QJsonObject>

#include <array>

namespace spp {

namespace {

template <typename T>
struct Word {
    T value;
    const char *text;
};

constexpr std::array geometryWords = {
    Word<ThemeGeometry>{ ThemeGeometry::None, "none" },
    Word<ThemeGeometry>{ ThemeGeometry::Point, "point" },
    Word<ThemeGeometry>{ ThemeGeometry::Line, "line" },
    Word<ThemeGeometry>{ ThemeGeometry::Polygon, "polygon" },
    Word<ThemeGeometry>{ ThemeGeometry::Any, "any" },
    Word<ThemeGeometry>{ ThemeGeometry::Raster, "raster" },
};

constexpr std::array typeWords = {
    Word<ThemeField::Type>{ ThemeField::Type::Text, "text" },
    Word<ThemeField::Type>{ ThemeField::Type::Integer, "integer" },
    Word<ThemeField::Type>{ ThemeField::Type::Real, "real" },
    Word<ThemeField::Type>{ ThemeField::Type::Date, "date" },
    Word<ThemeField::Type>{ ThemeField::Type::Boolean, "boolean" },
};

constexpr std::array stateWords = {
    Word<ThemeState>{ ThemeState::Absent, "absent" },
    Word<ThemeState>{ ThemeState::Present, "present" },
    Word<ThemeState>{ ThemeState::Stale, "stale" },
};

template <typename Words, typename T>
QString word(const Words &words, T value)
{
    for (const auto &candidate : words) {
        if (candidate.value == value)
            return QString::fromLatin1(candidate.text);
    }
    return {};
}

template <typename T, typename Words>
T meaning(const Words &words, const QString &text, T fallback)
{
    for (const auto &candidate : words) {
        if (text == QLatin1String(candidate.text))
            return candidate.value;
    }
    return fallback;
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(QDate date) { return orNull(date.toString(Qt::ISODate)); }

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const engine::Box &box)
{
    if (box.isEmpty())
        return {};
    return QJsonArray{ box.xmin, box.ymin, box.xmax, box.ymax };
}

} // namespace

QString toString(ThemeGeometry geometry) { return word(geometryWords, geometry); }

QString toString(ThemeField::Type type) { return word(typeWords, type); }

QString toString(ThemeState state) { return word(stateWords, state); }

ThemeGeometry themeGeometryFromString(const QString &text)
{
    return meaning(geometryWords, text, ThemeGeometry::Any);
}

QJsonArray toJson(const std::vector<ThemeField> &fields)
{
    QJsonArray json;
    for (const ThemeField &field : fields) {
        json.append(QJsonObject{ { QStringLiteral("name"), field.name },
                { QStringLiteral("type"), toString(field.type) },
                { QStringLiteral("vi"), field.title.vi }, { QStringLiteral("en"), field.title.en },
                { QStringLiteral("aliases"), QJsonArray::fromStringList(field.aliases) },
                { QStringLiteral("required"), field.required },
                { QStringLiteral("personal"), field.personal } });
    }
    return json;
}

std::vector<ThemeField> themeFieldsFromJson(const QJsonArray &json)
{
    std::vector<ThemeField> fields;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        ThemeField field;
        field.name = object[QLatin1String("name")].toString();
        field.type = meaning(
                typeWords, object[QLatin1String("type")].toString(), ThemeField::Type::Text);
        field.title = { object[QLatin1String("vi")].toString(),
            object[QLatin1String("en")].toString() };
        for (const QJsonValue &alias : object[QLatin1String("aliases")].toArray())
            field.aliases.append(alias.toString());
        field.required = object[QLatin1String("required")].toBool();
        field.personal = object[QLatin1String("personal")].toBool();
        fields.push_back(std::move(field));
    }
    return fields;
}

QJsonObject toJson(const Theme &theme, QDate at)
{
    return { { QStringLiteral("id"), theme.id },
        { QStringLiteral("title"),
                QJsonObject{ { QStringLiteral("vi"), theme.title.vi },
                        { QStringLiteral("en"), theme.title.en } } },
        { QStringLiteral("geometry"), toString(theme.geometry) },
        { QStringLiteral("contributed_by"), theme.contributedBy },
        { QStringLiteral("state"), toString(theme.stateOn(at)) },
        { QStringLiteral("owner"), orNull(theme.owner) },
        { QStringLiteral("source"), orNull(theme.source) },
        { QStringLiteral("version"), orNull(theme.version) },
        { QStringLiteral("licence"), orNull(theme.licence) },
        { QStringLiteral("legal_basis"), orNull(theme.legalBasis) },
        { QStringLiteral("accuracy_m"), orNull(theme.accuracy_m) },
        { QStringLiteral("value_accuracy"), orNull(theme.valueAccuracy) },
        { QStringLiteral("valid_from"), orNull(theme.validFrom) },
        { QStringLiteral("valid_to"), orNull(theme.validTo) },
        { QStringLiteral("stale_after_days"), orNull(theme.staleAfterDays) },
        { QStringLiteral("updated_on"), orNull(theme.updatedOn) },
        { QStringLiteral("feature_count"), theme.featureCount },
        { QStringLiteral("extent"), orNull(theme.extent) },
        { QStringLiteral("whole_territory"), theme.coverageWkb.empty() } };
}

} // namespace spp
