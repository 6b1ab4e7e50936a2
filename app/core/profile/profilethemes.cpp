// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/profilethemes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ProfileThemes)
};

template <typename T>
Result<T> oneOf(const YamlReader &reader, const char *key, const QString &written,
        const std::vector<std::pair<QString, T>> &choices)
{
    QStringList names;
    for (const auto &choice : choices) {
        if (choice.first == written)
            return choice.second;
        names << choice.first;
    }
    return reader.problem(Texts::tr("\"%1\" cannot be \"%2\".").arg(QLatin1String(key), written))
            .advise(Texts::tr("Choose one of: %1.")
                            .arg(names.join(QStringLiteral(", ")))
                            .toStdString());
}

Result<ThemeField::Type> readType(const YamlReader &field)
{
    SPP_ASSIGN(const QString written, field.text("type"));
    return oneOf<ThemeField::Type>(field, "type", written,
            { { QStringLiteral("text"), ThemeField::Type::Text },
                    { QStringLiteral("integer"), ThemeField::Type::Integer },
                    { QStringLiteral("real"), ThemeField::Type::Real },
                    { QStringLiteral("date"), ThemeField::Type::Date },
                    { QStringLiteral("boolean"), ThemeField::Type::Boolean } });
}

Result<ThemeGeometry> readGeometry(const YamlReader &theme)
{
    SPP_ASSIGN(const QString written, theme.text("geometry"));
    return oneOf<ThemeGeometry>(theme, "geometry", written,
            { { QStringLiteral("none"), ThemeGeometry::None },
                    { QStringLiteral("point"), ThemeGeometry::Point },
                    { QStringLiteral("line"), ThemeGeometry::Line },
                    { QStringLiteral("polygon"), ThemeGeometry::Polygon },
                    { QStringLiteral("any"), ThemeGeometry::Any },
                    { QStringLiteral("raster"), ThemeGeometry::Raster } });
}

Result<ThemeField> readField(const YamlReader &reader)
{
    static const QRegularExpression columnName(QStringLiteral("^[a-z][a-z0-9_]*$"));
    SPP_TRY(reader.allowOnly({ QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("vi"),
            QStringLiteral("en"), QStringLiteral("aliases"), QStringLiteral("required"),
            QStringLiteral("personal") }));
    ThemeField field;
    SPP_ASSIGN(field.name, reader.text("name"));
    if (!columnName.match(field.name).hasMatch())
        return reader.problem(
                Texts::tr("\"%1\" is not a field name: lower-case letters, digits, _.")
                        .arg(field.name));
    SPP_ASSIGN(field.type, readType(reader));
    SPP_ASSIGN(field.title.vi, reader.text("vi", QString()));
    SPP_ASSIGN(field.title.en, reader.text("en"));
    SPP_ASSIGN(field.aliases, reader.list("aliases"));
    SPP_ASSIGN(field.required, reader.boolean("required", false));
    SPP_ASSIGN(field.personal, reader.boolean("personal", false));
    return field;
}

Result<void> readFields(const YamlReader &reader, Theme &theme)
{
    SPP_ASSIGN(const std::vector<YamlReader> fields, reader.maps("fields"));
    for (const YamlReader &entry : fields) {
        SPP_ASSIGN(ThemeField field, readField(entry));
        if (theme.field(field.name))
            return entry.problem(Texts::tr("The field \"%1\" is given twice.").arg(field.name));
        theme.fields.push_back(std::move(field));
    }
    return {};
}

/// What a profile may already know about the data; an office states the rest later.
Result<void> readFacts(const YamlReader &reader, Theme &theme)
{
    SPP_ASSIGN(theme.owner, reader.text("owner", QString()));
    SPP_ASSIGN(theme.source, reader.text("source", QString()));
    SPP_ASSIGN(theme.licence, reader.text("licence", QString()));
    SPP_ASSIGN(theme.legalBasis, reader.text("legal_basis", QString()));
    SPP_ASSIGN(theme.accuracy_m, reader.number("accuracy_m"));
    SPP_ASSIGN(theme.valueAccuracy, reader.number("value_accuracy"));
    SPP_ASSIGN(const std::optional<double> days, reader.number("stale_after_days"));
    if (days)
        theme.staleAfterDays = static_cast<int>(*days);
    return {};
}

QString defaultTable(const Theme &theme)
{
    if (theme.geometry == ThemeGeometry::Raster)
        return QStringLiteral("raster");
    return QStringLiteral("theme_") + QString(theme.id).replace(QLatin1Char('-'), QLatin1Char('_'));
}

Result<Theme> readTheme(const YamlReader &reader)
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    static const QRegularExpression tableName(QStringLiteral("^[a-z][a-z0-9_]*$"));
    SPP_TRY(reader.allowOnly({ QStringLiteral("id"), QStringLiteral("title"),
            QStringLiteral("geometry"), QStringLiteral("table"), QStringLiteral("fields"),
            QStringLiteral("owner"), QStringLiteral("source"), QStringLiteral("licence"),
            QStringLiteral("legal_basis"), QStringLiteral("accuracy_m"),
            QStringLiteral("value_accuracy"), QStringLiteral("stale_after_days") }));
    Theme theme;
    SPP_ASSIGN(theme.id, reader.text("id"));
    if (!kebab.match(theme.id).hasMatch())
        return reader.problem(
                Texts::tr("\"%1\" is not a theme id: lower-case letters, digits, hyphens.")
                        .arg(theme.id));
    SPP_ASSIGN(theme.title, reader.localised("title"));
    SPP_ASSIGN(theme.geometry, readGeometry(reader));
    SPP_ASSIGN(theme.table, reader.text("table", defaultTable(theme)));
    if (!tableName.match(theme.table).hasMatch())
        return reader.problem(Texts::tr("\"%1\" is not a table name.").arg(theme.table));
    theme.contributedBy = QStringLiteral("profile");
    SPP_TRY(readFields(reader, theme));
    SPP_TRY(readFacts(reader, theme));
    return theme;
}

} // namespace

Result<std::vector<Theme>> readThemes(const YamlReader &profile)
{
    std::vector<Theme> themes;
    QSet<QString> ids;
    SPP_ASSIGN(const std::vector<YamlReader> entries, profile.maps("themes"));
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(Theme theme, readTheme(entry));
        if (ids.contains(theme.id))
            return entry.problem(Texts::tr("The theme \"%1\" is given twice.").arg(theme.id));
        ids.insert(theme.id);
        themes.push_back(std::move(theme));
    }
    return themes;
}

} // namespace spp
