// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/themecatalogue.h"

#include "core/data/themefields.h"
#include "core/data/themetable.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ThemeCatalogue)
};

const QString definitionColumns
        = QStringLiteral("id, title_vi, title_en, geometry, table_name, fields, contributed_by");
const QString statedColumns = QStringLiteral(
        "owner, source, version, licence, legal_basis, accuracy_m, value_accuracy, valid_from, "
        "valid_to, stale_after_days, updated_on, feature_count, xmin, ymin, xmax, ymax, coverage");
constexpr int statedCount = 17;

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

template <typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::vector<QVariant> statedValues(const Theme &theme)
{
    const bool empty = theme.extent.isEmpty();
    const auto edge = [empty](double value) { return empty ? QVariant() : QVariant(value); };
    return { orNull(theme.owner), orNull(theme.source), orNull(theme.version),
        orNull(theme.licence), orNull(theme.legalBasis), orNull(theme.accuracy_m),
        orNull(theme.valueAccuracy), theme.validFrom, theme.validTo, orNull(theme.staleAfterDays),
        theme.updatedOn, theme.featureCount, edge(theme.extent.xmin), edge(theme.extent.ymin),
        edge(theme.extent.xmax), edge(theme.extent.ymax),
        theme.coverageWkb.empty() ? QVariant()
                                  : QVariant(QByteArray::fromStdString(theme.coverageWkb)) };
}

std::optional<double> real(const QVariant &value)
{
    return value.isValid() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

QDate date(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

void readDefinition(Theme &theme, const std::vector<QVariant> &row)
{
    theme.id = row[0].toString();
    theme.title = { row[1].toString(), row[2].toString() };
    theme.geometry = themeGeometryFromString(row[3].toString());
    theme.table = row[4].toString();
    theme.fields = themeFieldsFromJson(QJsonDocument::fromJson(row[5].toString().toUtf8()).array());
    theme.contributedBy = row[6].toString();
}

void readStated(Theme &theme, const std::vector<QVariant> &row)
{
    theme.owner = row[7].toString();
    theme.source = row[8].toString();
    theme.version = row[9].toString();
    theme.licence = row[10].toString();
    theme.legalBasis = row[11].toString();
    theme.accuracy_m = real(row[12]);
    theme.valueAccuracy = real(row[13]);
    theme.validFrom = date(row[14]);
    theme.validTo = date(row[15]);
    if (row[16].isValid())
        theme.staleAfterDays = row[16].toInt();
    theme.updatedOn = date(row[17]);
    theme.featureCount = row[18].toLongLong();
    if (row[19].isValid()) {
        theme.extent = { row[19].toDouble(), row[20].toDouble(), row[21].toDouble(),
            row[22].toDouble() };
    }
    theme.coverageWkb = row[23].toByteArray().toStdString();
}

QString placeholders(int from, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("?%1").arg(from + i));
    return list.join(QStringLiteral(", "));
}

} // namespace

Result<std::vector<Theme>> ThemeCatalogue::read(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT %1, %2 FROM theme ORDER BY id")
                                  .arg(definitionColumns, statedColumns)));
    std::vector<Theme> themes;
    for (const std::vector<QVariant> &row : rows) {
        Theme theme;
        readDefinition(theme, row);
        readStated(theme, row);
        themes.push_back(std::move(theme));
    }
    return themes;
}

Result<void> ThemeCatalogue::insert(Database &database, const Theme &theme)
{
    const QString contributedBy
            = theme.contributedBy.isEmpty() ? QStringLiteral("profile") : theme.contributedBy;
    const QString fields
            = QString::fromUtf8(QJsonDocument(toJson(theme.fields)).toJson(QJsonDocument::Compact));
    const auto text = [](const QString &value) { return value.isNull() ? QString("") : value; };
    std::vector<QVariant> values = { theme.id, text(theme.title.vi), text(theme.title.en),
        toString(theme.geometry), ThemeTable::name(theme), fields, contributedBy };
    const std::vector<QVariant> stated = statedValues(theme);
    values.insert(values.end(), stated.begin(), stated.end());
    return database.run(
            QStringLiteral("INSERT INTO theme(%1, %2) VALUES (%3)")
                    .arg(definitionColumns, statedColumns, placeholders(1, int(values.size()))),
            values);
}

Result<void> ThemeCatalogue::update(Database &database, const Theme &theme)
{
    std::vector<QVariant> values = statedValues(theme);
    values.push_back(theme.id);
    SPP_TRY(database.run(QStringLiteral("UPDATE theme SET (%1) = (%2) WHERE id = ?%3")
                                 .arg(statedColumns, placeholders(1, statedCount))
                                 .arg(statedCount + 1),
            values));
    if (database.changes() == 1)
        return {};
    return Error::usage(
            Texts::tr("The territory has no theme \"%1\".").arg(theme.id).toStdString());
}

} // namespace spp
