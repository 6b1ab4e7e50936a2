// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"

#include "core/data/pendingfile.h"
#include "core/data/postgresdatabase.h"
#include "core/data/schema.h"
#include "core/data/schemamigration.h"
#include "core/data/sqlitedatabase.h"
#include "core/data/territorybuilder.h"
#include "core/data/territoryfile.h"
#include "core/data/themecatalogue.h"
#include "core/data/themetable.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spp {

struct Territory::Private {
    QString path;
    std::unique_ptr<Database> database;
    QMap<QString, QString> meta;
    DatumOperation datum;
    std::vector<Theme> themes;
};

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Territory)
};

Error tooNew(const QString &path, int version)
{
    return Error::badInput(Texts::tr("The territory was made by a newer version of SPP (its schema "
                                     "is %1, this program knows %2).")
                                   .arg(version)
                                   .arg(Schema::latest())
                                   .toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Update SPP on this computer.").toStdString());
}

Error tooOld(const QString &path, int version)
{
    return Error::badInput(
            Texts::tr("The territory has the older schema %1, this program reads %2.")
                    .arg(version)
                    .arg(Schema::latest())
                    .toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr(
                    "Run a command that writes to it, such as \"spp theme set\": it makes "
                    "a backup beside the file and brings it up to date.")
                            .toStdString());
}

/// Writers bring an older schema up to date, readers refuse it; nobody opens a newer one. Answers
/// whether it must be brought up to date.
Result<bool> isOutdated(Database &database, Territory::Access access)
{
    Result<int> version = Schema::version(database);
    if (!version)
        return version.error().inFile(database.place().toStdString());
    if (*version > Schema::latest())
        return tooNew(database.place(), *version);
    if (*version == Schema::latest())
        return false;
    if (access == Territory::Access::ReadOnly)
        return tooOld(database.place(), *version);
    return true;
}

Result<std::unique_ptr<Database>> openFile(const QString &path, Territory::Access access)
{
    const bool writes = access == Territory::Access::ReadWrite;
    SPP_TRY(TerritoryFile::checkReadable(path));
    SPP_TRY(TerritoryFile::refuseNetworkShare(path));
    if (writes)
        SPP_TRY(TerritoryFile::checkWritable(path));
    SPP_ASSIGN(auto database,
            SqliteDatabase::open(path,
                    writes ? SqliteDatabase::Mode::ReadWrite : TerritoryFile::readingMode(path)));
    SPP_ASSIGN(const bool outdated, isOutdated(*database, access));
    if (outdated) {
        SPP_ASSIGN(const QString backup,
                SchemaMigration::run(*database, Schema::steps(), Actor::current()));
    }
    if (writes)
        SPP_TRY(database->useWriteAheadLog());
    return std::unique_ptr<Database>(std::move(database));
}

Result<std::unique_ptr<Database>> openOnServer(const QString &address, Territory::Access access)
{
    SPP_ASSIGN(const PostgresAddress parsed, PostgresAddress::parse(address));
    SPP_ASSIGN(auto database,
            PostgresDatabase::open(parsed,
                    access == Territory::Access::ReadWrite ? PostgresDatabase::Mode::ReadWrite
                                                           : PostgresDatabase::Mode::ReadOnly));
    SPP_ASSIGN(const bool outdated, isOutdated(*database, access));
    if (outdated)
        SPP_TRY(SchemaMigration::migrate(*database, Schema::steps(), Actor::current(), {}));
    return std::unique_ptr<Database>(std::move(database));
}

Result<void> createFile(const QString &path, const Profile &profile,
        const std::vector<Theme> &pluginThemes, const Actor &actor)
{
    SPP_TRY(TerritoryFile::refuseNetworkShare(path));
    PendingFile file(path);
    SPP_TRY(file.checkTarget());
    const auto build = [&]() -> Result<void> {
        SPP_ASSIGN(const auto database,
                SqliteDatabase::open(file.path(), SqliteDatabase::Mode::Create));
        SPP_TRY(TerritoryBuilder::build(*database, profile, pluginThemes, actor));
        return database->useWriteAheadLog();
    };
    if (const Result<void> built = build(); !built)
        return file.named(built.error());
    return file.publish();
}

Result<void> createOnServer(const QString &address, const Profile &profile,
        const std::vector<Theme> &pluginThemes, const Actor &actor)
{
    SPP_ASSIGN(const PostgresAddress parsed, PostgresAddress::parse(address));
    SPP_ASSIGN(const auto database, PostgresDatabase::open(parsed, PostgresDatabase::Mode::Create));
    return TerritoryBuilder::build(*database, profile, pluginThemes, actor);
}

Result<QMap<QString, QString>> readMeta(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT key, value FROM territory_meta")));
    QMap<QString, QString> meta;
    for (const auto &row : rows)
        meta.insert(row[0].toString(), row[1].toString());
    return meta;
}

DatumOperation datumOf(const QMap<QString, QString> &meta)
{
    return { meta.value(QStringLiteral("datum_name")),
        meta.value(QStringLiteral("datum_description")), meta.value(QStringLiteral("datum_crs")),
        meta.value(QStringLiteral("datum_helmert")), meta.value(QStringLiteral("datum_source")) };
}

} // namespace

Territory::Territory()
    : d(std::make_unique<Private>())
{
}

Territory::~Territory() = default;

Result<std::unique_ptr<Territory>> Territory::create(const QString &path, const Profile &profile,
        const std::vector<Theme> &pluginThemes, const Actor &actor)
{
    SPP_TRY(PostgresAddress::isAddress(path) ? createOnServer(path, profile, pluginThemes, actor)
                                             : createFile(path, profile, pluginThemes, actor));
    return open(path, Access::ReadWrite);
}

Result<std::unique_ptr<Territory>> Territory::open(const QString &path, Access access)
{
    std::unique_ptr<Territory> territory(new Territory);
    territory->d->path = path;
    SPP_ASSIGN(territory->d->database,
            PostgresAddress::isAddress(path) ? openOnServer(path, access) : openFile(path, access));
    Database &database = *territory->d->database;
    SPP_ASSIGN(territory->d->meta, readMeta(database));
    territory->d->datum = datumOf(territory->d->meta);
    database.useSrid(territory->srid());
    SPP_TRY(territory->reloadThemes());
    return territory;
}

QString Territory::path() const { return d->path; }

QString Territory::name() const
{
    return PostgresAddress::isAddress(d->path) ? d->database->place()
                                               : QFileInfo(d->path).fileName();
}

QString Territory::shortName(const QString &path)
{
    const Result<PostgresAddress> address = PostgresAddress::parse(path);
    return address ? address->schema() : QFileInfo(path).completeBaseName();
}

Database &Territory::database() { return *d->database; }

QString Territory::meta(const QString &key) const { return d->meta.value(key); }

QString Territory::id() const { return meta(QStringLiteral("id")); }

int Territory::schemaVersion() const { return meta(QStringLiteral("schema_version")).toInt(); }

QString Territory::crs() const { return meta(QStringLiteral("crs")); }

int Territory::srid() const { return meta(QStringLiteral("srid")).toInt(); }

const DatumOperation &Territory::datum() const { return d->datum; }

QString Territory::profileId() const { return meta(QStringLiteral("profile_id")); }

QString Territory::profileVersion() const { return meta(QStringLiteral("profile_version")); }

const std::vector<Theme> &Territory::themes() const { return d->themes; }

const Theme *Territory::theme(const QString &id) const
{
    for (const Theme &theme : d->themes) {
        if (theme.id == id)
            return &theme;
    }
    return nullptr;
}

Result<void> Territory::updateTheme(const Theme &theme)
{
    SPP_TRY(ThemeCatalogue::update(database(), theme));
    return reloadThemes();
}

Result<void> Territory::registerTheme(const Theme &theme)
{
    SPP_ASSIGN(const auto transaction, Transaction::begin(database()));
    SPP_TRY(ThemeTable::create(database(), theme, srid()));
    SPP_TRY(ThemeCatalogue::insert(database(), theme));
    SPP_TRY(transaction->commit());
    return reloadThemes();
}

Result<void> Territory::reloadThemes()
{
    SPP_ASSIGN(d->themes, ThemeCatalogue::read(database()));
    return {};
}

} // namespace spp
