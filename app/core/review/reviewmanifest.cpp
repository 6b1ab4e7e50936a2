// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewmanifest.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/reviewjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp {

namespace {

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString sha256(const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString stateName(ThemeState state)
{
    switch (state) {
    case ThemeState::Present:
        return key("present");
    case ThemeState::Stale:
        return key("stale");
    case ThemeState::Absent:
        break;
    }
    return key("absent");
}

/// The imports behind each theme, in the order they were made.
Result<QMap<QString, QJsonArray>> sourcesByTheme(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT theme, name, sha256, crs, operation, crs_verified,"
                                         " rejected_count FROM source ORDER BY theme, id")));
    QMap<QString, QJsonArray> sources;
    for (const auto &row : rows) {
        sources[row[0].toString()].append(QJsonObject{ { key("name"), row[1].toString() },
                { key("sha256"), row[2].toString() }, { key("crs"), row[3].toString() },
                { key("operation"), row[4].toString() },
                { key("crs_verified"), row[5].toInt() != 0 },
                { key("rejected"), row[6].toInt() } });
    }
    return sources;
}

QJsonObject themeJson(const Theme &theme, QDate at, const QJsonArray &sources)
{
    return { { key("id"), theme.id }, { key("state"), stateName(theme.stateOn(at)) },
        { key("version"), textJson(theme.version) }, { key("owner"), textJson(theme.owner) },
        { key("updated_on"), dateJson(theme.updatedOn) },
        { key("valid_from"), dateJson(theme.validFrom) },
        { key("valid_to"), dateJson(theme.validTo) },
        { key("stale_after_days"),
                theme.staleAfterDays ? QJsonValue(*theme.staleAfterDays)
                                     : QJsonValue(QJsonValue::Null) },
        { key("accuracy_m"), roundedJson(theme.accuracy_m) },
        { key("value_accuracy"), roundedJson(theme.valueAccuracy) },
        { key("feature_count"), theme.featureCount }, { key("sources"), sources } };
}

QJsonArray packsJson(const Review &review)
{
    QJsonArray packs;
    for (const PackUse &choice : review.packs) {
        packs.append(QJsonObject{ { key("id"), choice.pack->id },
                { key("family"), choice.pack->family }, { key("version"), choice.pack->version },
                { key("sha256"), choice.pack->sha256 },
                { key("valid_from"), dateJson(choice.pack->validFrom) },
                { key("valid_to"), dateJson(choice.pack->validTo) }, { key("used"), choice.used },
                { key("reason"), choice.reason.text() },
                { key("rules"), int(choice.pack->rules.size()) },
                { key("not_encoded"), int(choice.pack->notEncoded.size()) } });
    }
    return packs;
}

QJsonObject datumJson(const DatumOperation &datum)
{
    return { { key("name"), textJson(datum.name) },
        { key("description"), textJson(datum.description) },
        { key("datum_crs"), textJson(datum.datumCrs) }, { key("helmert"), textJson(datum.helmert) },
        { key("source"), textJson(datum.source) } };
}

} // namespace

Result<QJsonObject> ReviewManifest::build(
        const Review &review, Territory &territory, const Profile &profile)
{
    SPP_ASSIGN(const auto sources, sourcesByTheme(territory.database()));
    QJsonArray themes;
    for (const Theme &theme : territory.themes())
        themes.append(themeJson(theme, review.at, sources.value(theme.id)));
    return QJsonObject{ { key("program"), key("spp") },
        { key("program_version"), Application::version() }, { key("language"), review.language },
        { key("at"), dateJson(review.at) },
        { key("profile"),
                QJsonObject{ { key("id"), territory.profileId() },
                        { key("version"), territory.profileVersion() },
                        { key("sha256"), profile.sha256 } } },
        { key("territory"),
                QJsonObject{ { key("id"), territory.id() }, { key("crs"), territory.crs() },
                        { key("schema_version"), territory.schemaVersion() } } },
        { key("datum_operation"), datumJson(territory.datum()) },
        { key("tolerance_m2"), roundedJson(review.tolerance_m2) },
        { key("subject_accuracy_m"), roundedJson(review.subject.accuracy_m) },
        { key("themes"), themes }, { key("packs"), packsJson(review) },
        { key("rules_not_applied"), QJsonArray::fromStringList(review.rulesNotApplied) },
        { key("proposal_sha256"), sha256(review.proposal.toJson()) } };
}

} // namespace spp
