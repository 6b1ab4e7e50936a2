// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/migrationsource.h"

#include "core/data/fileproblem.h"
#include "core/import/importer.h"
#include "core/import/opensource.h"
#include "core/import/sourcecrs.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::MigrationSource)
};

/// Files of this name are territories; a broken one must not be taken for something else.
bool mustBeTerritory(const QString &path)
{
    return !QFileInfo(path).isFile() || QFileInfo(path).suffix() == QLatin1String("sqlite");
}

QString digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

ImportOptions importOptions(const MigrationOptions &options, const QString &crs)
{
    ImportOptions import;
    import.theme = QStringLiteral("parcels");
    import.source = options.from;
    import.layer = options.layer;
    import.encoding = options.encoding;
    import.fields = options.fields;
    import.crs = crs;
    import.swapAxes = options.swapAxes;
    import.keepExtra = true;
    import.actor = options.actor;
    if (!options.commune.isEmpty())
        import.constants.insert(QStringLiteral("former_commune"), options.commune);
    return import;
}

} // namespace

Result<std::unique_ptr<MigrationSource>> MigrationSource::open(
        const MigrationOptions &options, Territory &target, Feedback &feedback)
{
    std::unique_ptr<MigrationSource> source(new MigrationSource);
    auto opened = Territory::open(options.from, Territory::Access::ReadOnly);
    if (!opened && mustBeTerritory(options.from))
        return opened.error();
    if (!opened) {
        SPP_TRY(source->importFrom(options, target, feedback));
        return source;
    }
    source->m_territory = std::move(*opened);
    if (source->m_territory->id() == target.id()) {
        return Error::usage(Texts::tr("The source and the territory are the same.").toStdString())
                .inFile(options.from.toStdString());
    }
    source->m_name = source->m_territory->name();
    source->m_sha256 = digestOf(options.from);
    source->m_crs = options.sourceCrs.isEmpty() ? source->m_territory->crs() : options.sourceCrs;
    return source;
}

Result<void> MigrationSource::importFrom(
        const MigrationOptions &options, Territory &target, Feedback &feedback)
{
    SPP_ASSIGN(Profile profile, target.profile());
    SourceCrs crs;
    {
        SPP_ASSIGN(const OpenSource source,
                OpenSource::open(options.from, options.layer, ThemeGeometry::Polygon, false));
        SPP_ASSIGN(crs,
                SourceCrs::claimed(profile, source.layer().crsDefinition(), options.sourceCrs));
    }
    if (!crs.isProjected) {
        return Error::badInput(
                Texts::tr("%1 has no metres: legal boundaries are migrated between projected "
                          "systems.")
                        .arg(crs.code)
                        .toStdString())
                .inFile(options.from.toStdString())
                .advise(Texts::tr("State the system that the cadastre was made in with "
                                  "--source-crs, or bring the data in with spp import.")
                                .toStdString());
    }
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return Error::environment(systemWords(m_folder->errorString()).toStdString());
    profile.crs = crs.code;
    SPP_ASSIGN(m_territory,
            Territory::create(m_folder->filePath(QStringLiteral("source.sqlite")), profile, {},
                    options.actor));
    SPP_ASSIGN(m_import, importVector(*m_territory, importOptions(options, crs.code), feedback));
    m_name = m_import->source;
    m_sha256 = m_import->sha256;
    m_crs = crs.code;
    return {};
}

} // namespace spp::land
