// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/installation.h"

#include "core/plugin/application.h"
#include "core/profile/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <gdal.h>
#include <geos_c.h>
#include <proj.h>
#include <qgis.h>
#include <qgsapplication.h>
#include <sqlite3.h>

#include <spatialite.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Installation)
};

using Checks = std::vector<InstallationCheck>;

/// Below this an import of a city may not fit.
constexpr qint64 leastFreeBytes = 500LL * 1000 * 1000;

void addVersions(Checks &checks)
{
    checks.push_back({ QStringLiteral("qt"), QString::fromLatin1(qVersion()), {}, {} });
    checks.push_back({ QStringLiteral("qgis"), Qgis::version(), {}, {} });
    checks.push_back(
            { QStringLiteral("gdal"), QString::fromUtf8(GDALVersionInfo("RELEASE_NAME")), {}, {} });
    checks.push_back({ QStringLiteral("proj"), QString::fromUtf8(proj_info().version), {}, {} });
    checks.push_back({ QStringLiteral("geos"), QString::fromUtf8(GEOSversion()), {}, {} });
    InstallationCheck sqlite{ QStringLiteral("sqlite"), QString::fromUtf8(sqlite3_libversion()), {},
        {} };
    if (!sqlite3_compileoption_used("ENABLE_FTS5")) {
        sqlite.problem = Texts::tr("It cannot search for words (it has no FTS5).");
        sqlite.advice = Texts::tr("Install the SQLite of your distribution.");
    }
    checks.push_back(sqlite);
    checks.push_back(
            { QStringLiteral("spatialite"), QString::fromUtf8(spatialite_version()), {}, {} });
}

void addQgisData(Checks &checks)
{
    InstallationCheck check{ QStringLiteral("qgis-data"), {}, {}, {} };
    const Result<void> started = Application::startQgis();
    check.value = QgsApplication::pkgDataPath();
    if (!started)
        check.problem = QString::fromStdString(started.error().text());
    else if (!QFileInfo::exists(QgsApplication::srsDatabaseFilePath()))
        check.problem = Texts::tr("The data files of QGIS are not there.");
    if (!check.problem.isEmpty()) {
        check.advice = Texts::tr("Install QGIS completely, or name its folder in the environment "
                                 "variable SPP_QGIS_PREFIX.");
    }
    checks.push_back(check);
}

/// Formats that offices deliver; a GDAL without one of them would refuse their files.
void addFormats(Checks &checks)
{
    GDALAllRegister();
    QStringList missing;
    for (const char *format : { "ESRI Shapefile", "GPKG", "GeoJSON", "DXF", "DGN", "MapInfo File",
                 "CSV", "GML", "GTiff", "SQLite" }) {
        if (!GDALGetDriverByName(format))
            missing.append(QString::fromLatin1(format));
    }
    InstallationCheck check{ QStringLiteral("formats"), QString::number(GDALGetDriverCount()), {},
        {} };
    if (!missing.isEmpty()) {
        check.problem
                = Texts::tr("GDAL was built without: %1.").arg(missing.join(QStringLiteral(", ")));
        check.advice = Texts::tr("Install the GDAL of your distribution.");
    }
    checks.push_back(check);
}

void addProjDatabase(Checks &checks)
{
    PJ_CONTEXT *context = proj_context_create();
    const char *path = proj_context_get_database_path(context);
    InstallationCheck check{ QStringLiteral("proj-data"), QString::fromUtf8(path ? path : ""), {},
        {} };
    if (!path) {
        check.problem = Texts::tr("PROJ does not find its database proj.db.");
        check.advice = Texts::tr(
                "Install the package proj-data, or correct the environment variable PROJ_LIB.");
    }
    proj_context_destroy(context);
    checks.push_back(check);
}

/// Whether the PROJ database knows the operation that a profile pins, "EPSG:6960".
bool isKnownOperation(const QString &name)
{
    const QByteArray authority = name.section(QLatin1Char(':'), 0, 0).toUtf8();
    const QByteArray code = name.section(QLatin1Char(':'), 1).toUtf8();
    PJ_CONTEXT *context = proj_context_create();
    proj_log_level(context, PJ_LOG_NONE);
    PJ *operation = proj_create_from_database(
            context, authority, code, PJ_CATEGORY_COORDINATE_OPERATION, 0, nullptr);
    proj_destroy(operation);
    proj_context_destroy(context);
    return operation != nullptr;
}

InstallationCheck checkProfile(const QString &name)
{
    InstallationCheck check{ QStringLiteral("profile ") + name, {}, {}, {} };
    const Result<Profile> profile = Profile::load(name);
    if (!profile) {
        check.problem = QString::fromStdString(profile.error().text());
        check.advice = Texts::tr("Install SPP again, or correct the profile.");
        return check;
    }
    check.value = profile->version;
    const QString operation = profile->datum.name;
    if (operation.isEmpty())
        return check;
    check.value += QStringLiteral(", ") + operation;
    if (!isKnownOperation(operation)) {
        check.problem = Texts::tr("PROJ does not know the coordinate operation %1.").arg(operation);
        check.advice
                = Texts::tr("Install a PROJ database of version 8 or later (package proj-data).");
    }
    return check;
}

void addResources(Checks &checks)
{
    const QDir folder(Application::resourceFolder());
    InstallationCheck check{ QStringLiteral("resources"), folder.path(), {}, {} };
    const QStringList profiles = QDir(folder.filePath(QStringLiteral("profiles")))
                                         .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (profiles.isEmpty() || !folder.exists(QStringLiteral("rules"))) {
        check.problem = Texts::tr("Profiles or rule packs are missing.");
        check.advice = Texts::tr("Install SPP again, or name the folder in the environment "
                                 "variable SPP_DATA_DIR.");
    }
    checks.push_back(check);
    for (const QString &name : profiles)
        checks.push_back(checkProfile(name));
}

void addDisk(Checks &checks, const QString &name, const QString &folder)
{
    const QStorageInfo disk(folder);
    InstallationCheck check{ name,
        Texts::tr("%1, %2 MB free").arg(folder).arg(disk.bytesAvailable() / 1000000), {}, {} };
    QTemporaryFile probe(folder + QStringLiteral("/spp-XXXXXX"));
    if (!probe.open()) {
        check.problem = Texts::tr("Nothing can be written there.");
        check.advice = Texts::tr("Correct its permissions, or set TMPDIR to another folder.");
    } else if (disk.bytesAvailable() < leastFreeBytes) {
        check.problem = Texts::tr("The disk is almost full.");
        check.advice = Texts::tr("Make room before you import or review.");
    }
    checks.push_back(check);
}

} // namespace

std::vector<InstallationCheck> checkInstallation(Application &application)
{
    Checks checks;
    const Actor actor = application.actor();
    addVersions(checks);
    addQgisData(checks);
    addFormats(checks);
    addProjDatabase(checks);
    addResources(checks);
    addDisk(checks, QStringLiteral("temporary-folder"), QDir::tempPath());
    checks.push_back({ QStringLiteral("identity"),
            actor.isStated()
                    ? actor.person + QStringLiteral(" <") + actor.identity + QStringLiteral(">")
                    : Texts::tr("not stated"),
            {}, {} });
    return checks;
}

} // namespace spp
