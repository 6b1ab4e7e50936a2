// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// A comparison as a feature that rule packs read.
#include "core/data/auditlog.h"
#include "core/data/themetable.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/hazard/floodthemes.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ComparisonRecord)
};

const QString theme = QStringLiteral("flood-changes");

double rounded(double value, double step) { return std::round(value / step) * step; }

QByteArray multiPolygon(const engine::Geometry &site)
{
    std::vector<engine::Geometry> parts;
    parts.push_back(site.clone());
    const std::string wkb = engine::Geometry::collect(std::move(parts)).wkb();
    return QByteArray(wkb.data(), int(wkb.size()));
}

QString sourceName(const QString &name) { return QStringLiteral("spp flood compare: ") + name; }

/// Where the features come from: the comparison itself, told apart by the hash of what it compared.
Result<qlonglong> writeSource(
        Territory &territory, const Comparison &comparison, const QString &name)
{
    const QByteArray document
            = QJsonDocument(comparisonJson(comparison)).toJson(QJsonDocument::Compact);
    const QByteArray sha256 = QCryptographicHash::hash(document, QCryptographicHash::Sha256);
    SPP_TRY(territory.database().run(
            QStringLiteral("INSERT INTO source (theme, name, layer, sha256, crs, operation, "
                           "crs_verified, encoding, imported_at, read_count, accepted_count, "
                           "repaired_count, rejected_count, report) VALUES (?1, ?2, NULL, ?3, ?4, "
                           "'', 1, 'none', ?5, ?6, ?6, 0, 0, ?7)"),
            { theme, sourceName(name), QString::fromLatin1(sha256.toHex()), territory.crs(),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                    qlonglong(comparison.pairs.size()), QString::fromUtf8(document) }));
    return territory.database().lastSerial();
}

Result<void> removeEarlier(Territory &territory, const QString &table, const QString &name)
{
    SPP_TRY(territory.database().run(
            QStringLiteral("DELETE FROM %1 WHERE comparison = ?1").arg(sqlName(table)), { name }));
    return territory.database().run(
            QStringLiteral("DELETE FROM source WHERE theme = ?1 AND name = ?2"),
            { theme, sourceName(name) });
}

/// One row per pair, in the order of the columns below.
Result<void> writeRows(Territory &territory, const Comparison &comparison, const QString &name,
        QDate date, qlonglong source)
{
    constexpr double millimetre = 0.001;
    SPP_ASSIGN(const auto writer,
            territory.database().writeRows(ThemeTable::name(*territory.theme(theme)),
                    { key("comparison"), key("base"), key("proposal"), key("case_number"),
                            key("compared_on"), key("threshold_m"), key("neighbours_raised"),
                            key("neighbours_unknown"), key("greatest_rise_m"),
                            key("greatest_rise_cm"), key("displaced_m3"), key("newly_wet_m2"),
                            key("source_id"), key("geom") },
                    key("geom")));
    for (const PairComparison &pair : comparison.pairs) {
        const double rise = rounded(pair.greatestOffsiteRise_m, millimetre);
        const QVariant values[] = { name, pair.base, pair.proposal,
            comparison.site.caseNumber.isEmpty() ? QVariant() : comparison.site.caseNumber,
            date.toString(Qt::ISODate), comparison.threshold_m, qlonglong(pair.raised.size()),
            pair.parcelsUnknown, rise, rounded(rise * 100.0, 0.1),
            rounded(pair.change.displaced_m3, 1.0), rounded(pair.change.newlyWet_m2, 1.0), source,
            multiPolygon(*comparison.site.geometry) };
        int column = 0;
        for (const QVariant &value : values)
            writer->bind(column++, value);
        SPP_TRY(writer->write());
    }
    return writer->finish();
}

Result<qlonglong> countRows(Territory &territory)
{
    const QString table = ThemeTable::name(*territory.theme(theme));
    SPP_ASSIGN(const QVariant count,
            territory.database().single(
                    QStringLiteral("SELECT count(*) FROM %1").arg(sqlName(table))));
    return count.toLongLong();
}

/// The catalogue counts what the table holds.
Result<void> updateCatalogue(Territory &territory, const Comparison &comparison, QDate date)
{
    Theme now = *territory.theme(theme);
    SPP_ASSIGN(now.featureCount, countRows(territory));
    now.extent.include(comparison.site.geometry->bounds());
    now.updatedOn = date;
    now.source = QStringLiteral("spp flood compare");
    return territory.updateTheme(now);
}

} // namespace

Result<void> recordComparison(Territory &territory, const Comparison &comparison,
        const QString &name, QDate date, const Actor &actor)
{
    if (!comparison.site.geometry || !comparison.parcels)
        return Error::usage(Texts::tr("Only a comparison with a site and with parcels can be "
                                      "recorded.")
                                    .toStdString())
                .advise(Texts::tr("Say --case, --zone, --parcel or --site.").toStdString());
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory.database()));
    SPP_ASSIGN(const Theme *changes, ensureTheme(territory, theme));
    SPP_TRY(removeEarlier(territory, ThemeTable::name(*changes), name));
    SPP_ASSIGN(const qlonglong source, writeSource(territory, comparison, name));
    SPP_TRY(writeRows(territory, comparison, name, date, source));
    SPP_TRY(updateCatalogue(territory, comparison, date));
    SPP_TRY(AuditLog::append(territory.database(), actor, key("flood.compare"),
            key("comparison:") + name, comparison.manifest));
    return transaction->commit();
}

Result<std::optional<QDate>> recordedOn(Territory &territory, const QString &name)
{
    const Theme *changes = territory.theme(theme);
    if (!changes || changes->featureCount == 0)
        return std::optional<QDate>();
    SPP_ASSIGN(const auto rows,
            territory.database().rows(
                    QStringLiteral("SELECT max(compared_on) FROM %1 WHERE comparison = ?1 HAVING "
                                   "count(*) > 0")
                            .arg(sqlName(ThemeTable::name(*changes))),
                    { name }));
    if (rows.empty())
        return std::optional<QDate>();
    return std::optional<QDate>(QDate::fromString(rows[0][0].toString(), Qt::ISODate));
}

Result<QJsonObject> recordedDocument(Territory &territory, const QString &name)
{
    SPP_ASSIGN(const auto rows,
            territory.database().rows(
                    QStringLiteral("SELECT report FROM source WHERE theme = ?1 AND name = ?2 ORDER "
                                   "BY id"),
                    { theme, sourceName(name) }));
    if (rows.empty())
        return QJsonObject();
    return QJsonDocument::fromJson(rows.back()[0].toString().toUtf8()).object();
}

Result<void> removeRecord(Territory &territory, const QString &name, const Actor &actor)
{
    SPP_ASSIGN(const auto recorded, recordedOn(territory, name));
    if (!recorded)
        return Error::usage(Texts::tr("No comparison \"%1\" is recorded.").arg(name).toStdString());
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory.database()));
    Theme now = *territory.theme(theme);
    SPP_TRY(removeEarlier(territory, ThemeTable::name(now), name));
    SPP_ASSIGN(now.featureCount, countRows(territory));
    if (now.featureCount == 0)
        now.extent = {};
    SPP_TRY(territory.updateTheme(now));
    SPP_TRY(AuditLog::append(territory.database(), actor, key("flood.compare.remove"),
            key("comparison:") + name, {}));
    return transaction->commit();
}

} // namespace spp::flood
