// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territorybuilder.h"

#include "core/data/adminunits.h"
#include "core/data/auditlog.h"
#include "core/data/schema.h"
#include "core/data/themecatalogue.h"
#include "core/data/themetable.h"
#include "core/plugin/application.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QUuid>

#include <proj.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::TerritoryBuilder)
};

struct ProjDeleter {
    void operator()(PJ_CONTEXT *context) const { proj_context_destroy(context); }
    void operator()(PJ *object) const { proj_destroy(object); }
};

QString shippedFolder(const QString &profileId)
{
    return QDir(Application::resourceFolder()).filePath(QStringLiteral("profiles/") + profileId);
}

/// The folder of a profile that does not come with the program; empty for a shipped one.
QString foreignFolder(const Profile &profile)
{
    const bool shipped = QDir(profile.folder).canonicalPath()
            == QDir(shippedFolder(profile.id)).canonicalPath();
    return shipped || profile.folder.isEmpty() ? QString() : QDir(profile.folder).absolutePath();
}

std::vector<std::pair<QString, QString>> facts(const Profile &profile, int srid)
{
    return { { "id", QUuid::createUuid().toString(QUuid::WithoutBraces) },
        { "created_at", QDateTime::currentDateTimeUtc().toString(Qt::ISODate) },
        { "program_version", Application::version() }, { "crs", profile.crs },
        { "srid", QString::number(srid) }, { "datum_name", profile.datum.name },
        { "datum_description", profile.datum.description }, { "datum_crs", profile.datum.datumCrs },
        { "datum_helmert", profile.datum.helmert }, { "datum_source", profile.datum.source },
        { "profile_id", profile.id }, { "profile_version", profile.version },
        { "profile_sha256", profile.sha256 }, { "profile_folder", foreignFolder(profile) },
        { "title_vi", profile.title.vi }, { "title_en", profile.title.en },
        { "commune_box_crs", profile.communeBoxCrs },
        { "languages", profile.languages.join(QLatin1Char(',')) },
        { "tolerance_m2", QString::number(profile.tolerance_m2, 'g', 17) } };
}

Result<void> insertFacts(Database &database, const Profile &profile, int srid)
{
    for (const auto &[key, value] : facts(profile, srid)) {
        SPP_TRY(database.run(
                QStringLiteral("INSERT INTO territory_meta(key, value) VALUES (?1, ?2)"),
                { key, value.isNull() ? QStringLiteral("") : value }));
    }
    return {};
}

std::vector<Theme> allThemes(const Profile &profile, const std::vector<Theme> &pluginThemes)
{
    std::vector<Theme> themes = profile.themes;
    for (const Theme &theme : pluginThemes) {
        // The profile may say more of a theme than the plugin that brings it.
        const bool known = std::any_of(themes.begin(), themes.end(),
                [&theme](const Theme &other) { return other.id == theme.id; });
        if (!known)
            themes.push_back(theme);
    }
    return themes;
}

} // namespace

Result<int> TerritoryBuilder::srid(const QString &crs)
{
    bool ok = false;
    const int code = crs.section(QLatin1Char(':'), 1, 1).toInt(&ok);
    if (ok && code > 0)
        return code;
    return Error::crsMismatch(
            Texts::tr("\"%1\" is not a coordinate reference system; write it like "
                      "EPSG:5897.")
                    .arg(crs)
                    .toStdString());
}

Result<ReferenceSystem> TerritoryBuilder::reference(const QString &crs)
{
    SPP_ASSIGN(const int code, srid(crs));
    const std::unique_ptr<PJ_CONTEXT, ProjDeleter> context(proj_context_create());
    proj_log_level(context.get(), PJ_LOG_NONE);
    const std::unique_ptr<PJ, ProjDeleter> object(
            proj_create(context.get(), crs.toUtf8().constData()));
    if (!object) {
        return Error::crsMismatch(Texts::tr("The coordinate reference system %1 is not known.")
                                          .arg(crs)
                                          .toStdString());
    }
    const char *wkt = proj_as_wkt(context.get(), object.get(), PJ_WKT1_GDAL, nullptr);
    const char *text = proj_as_proj_string(context.get(), object.get(), PJ_PROJ_4, nullptr);
    ReferenceSystem reference;
    reference.srid = code;
    reference.authority = crs.section(QLatin1Char(':'), 0, 0).toLower();
    reference.name = QString::fromUtf8(proj_get_name(object.get()));
    reference.proj = text ? QString::fromUtf8(text) : QStringLiteral("");
    reference.wkt = wkt ? QString::fromUtf8(wkt) : QStringLiteral("");
    return reference;
}

Result<void> TerritoryBuilder::buildTables(
        Database &database, const QString &crs, int version, const std::vector<Theme> &themes)
{
    SPP_ASSIGN(const ReferenceSystem system, reference(crs));
    database.useSrid(system.srid);
    SPP_TRY(database.prepareTerritory(system));
    for (const SchemaStep &step : Schema::steps()) {
        if (step.version <= version)
            SPP_TRY(Schema::apply(database, step, system.srid));
    }
    for (const Theme &theme : themes)
        SPP_TRY(ThemeTable::create(database, theme, system.srid));
    return {};
}

Result<void> TerritoryBuilder::build(Database &database, const Profile &profile,
        const std::vector<Theme> &pluginThemes, const Actor &actor)
{
    const std::vector<Theme> themes = allThemes(profile, pluginThemes);
    SPP_ASSIGN(const int code, srid(profile.crs));
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_TRY(buildTables(database, profile.crs, Schema::latest(), themes));
    for (const Theme &theme : themes)
        SPP_TRY(ThemeCatalogue::insert(database, theme));
    SPP_TRY(insertFacts(database, profile, code));
    SPP_TRY(AdminUnits::insert(database, profile));
    SPP_TRY(AuditLog::append(database, actor, QStringLiteral("territory.create"), profile.id,
            { { QStringLiteral("profile_version"), profile.version },
                    { QStringLiteral("profile_sha256"), profile.sha256 },
                    { QStringLiteral("crs"), profile.crs },
                    { QStringLiteral("datum"), profile.datum.name } }));
    return transaction->commit();
}

} // namespace spp
