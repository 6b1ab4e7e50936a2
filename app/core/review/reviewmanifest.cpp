// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewmanifest.h"

#include "core/plugin/application.h"
#include "core/review/reviewjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp {

namespace {

constexpr double gridStep_m = 0.001;

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

/// How areas, lengths and shares were measured. Manifests without it are of reviews that GEOS
/// measured in floating point, on the coordinates as they are.
QJsonObject measuringJson(const engine::GridOrigin &grid)
{
    return { { key("method"), key("overlay engine") }, { key("grid_m"), gridStep_m },
        { key("origin"), QJsonArray{ grid.x_m, grid.y_m } } };
}

} // namespace

QJsonObject ReviewManifest::build(
        const Review &review, const ReviewBasis &basis, const std::vector<const Theme *> &catalogue)
{
    QJsonArray themes;
    for (const Theme *theme : catalogue)
        themes.append(themeJson(*theme, review.at, basis.sources.value(theme->id)));
    return QJsonObject{ { key("program"), key("spp") },
        { key("program_version"), Application::version() }, { key("language"), review.language },
        { key("at"), dateJson(review.at) },
        { key("profile"),
                QJsonObject{ { key("id"), basis.profileId },
                        { key("version"), basis.profileVersion },
                        { key("sha256"), basis.profileSha256 } } },
        { key("territory"),
                QJsonObject{ { key("id"), basis.territoryId }, { key("crs"), basis.crs },
                        { key("schema_version"), basis.schemaVersion } } },
        { key("datum_operation"), datumJson(basis.datum) },
        { key("tolerance_m2"), roundedJson(review.tolerance_m2) },
        { key("measuring"), measuringJson(review.grid) },
        { key("subject_accuracy_m"), roundedJson(review.subject.accuracy_m) },
        { key("themes"), themes }, { key("packs"), packsJson(review) },
        { key("rules_not_applied"), QJsonArray::fromStringList(review.rulesNotApplied) },
        { key("proposal_sha256"), sha256(review.proposal.toJson()) } };
}

} // namespace spp
