// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "core/import/importer.h"
#include "land/sheets/sheetshape.h"
#include "land/sheets/sheetwriter.h"

#include <cpl_conv.h>
#include <gdal.h>

#include <QDir>
#include <QTemporaryDir>

namespace spp::test {

const QString phongDien = QStringLiteral("31299");

/// The seed file with metres and millimetres that comes with GDAL.
inline QString metreSeed()
{
    GDALAllRegister();
    const char *path = CPLFindFile("gdal", "seed_3d.dgn");
    if (!path)
        qFatal("GDAL came without its seed_3d.dgn");
    return QString::fromUtf8(path);
}

/// A territory of the profile can-tho with parcels that a test plants.
class SheetTerritory {
public:
    SheetTerritory()
    {
        const Result<Profile> profile = Profile::load(QStringLiteral("can-tho"));
        if (!profile)
            qFatal("%s", profile.error().text().c_str());
        auto made = Territory::create(path(QStringLiteral("t.sqlite")), *profile, {}, Actor());
        if (!made)
            qFatal("%s", made.error().text().c_str());
        m_territory = std::move(*made);
    }

    struct Parcel {
        QString number;
        QString wkt;
        QString landUse = QStringLiteral("ODT");
        QVariant legalArea = 100.0;
        QString sheet = QStringLiteral("12");
        QString commune = phongDien;
        QString former = {};
    };
    void plant(const std::vector<Parcel> &parcels)
    {
        const auto transaction = Transaction::begin(database());
        for (const Parcel &parcel : parcels)
            plant(parcel);
        if (!transaction || !(*transaction)->commit())
            qFatal("the parcels could not be planted");
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Territory &territory() { return *m_territory; }
    Database &database() { return m_territory->database(); }

    land::SheetOptions options() const
    {
        land::SheetOptions options;
        options.sheet = QStringLiteral("12");
        options.seed = metreSeed();
        options.output = path(QStringLiteral("out.dgn"));
        return options;
    }
    Result<land::SheetReport> write(const land::SheetOptions &options)
    {
        Feedback silent;
        return land::writeSheet(*m_territory, options, silent);
    }
    Result<ImportReport> import(const QString &sheet)
    {
        ImportOptions options;
        options.theme = QStringLiteral("parcels");
        options.source = sheet;
        options.crs = QStringLiteral("EPSG:5897");
        Feedback silent;
        return importVector(*m_territory, options, silent);
    }
    land::SheetContent content(const QString &commune = {})
    {
        Feedback silent;
        Result<land::SheetContent> read
                = land::readSheet(*m_territory, QStringLiteral("12"), commune, silent);
        if (!read)
            qFatal("%s", read.error().text().c_str());
        return std::move(*read);
    }
    /// Everything in the folder but the territory.
    QStringList files() const
    {
        QStringList names
                = QDir(m_folder.path())
                          .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        names.erase(
                std::remove_if(names.begin(), names.end(),
                        [](const QString &name) { return name.startsWith(QLatin1String("t.")); }),
                names.end());
        return names;
    }

private:
    void plant(const Parcel &parcel)
    {
        const Result<engine::Geometry> shape = engine::Geometry::fromWkt(parcel.wkt.toStdString());
        if (!shape)
            qFatal("%s", qPrintable(parcel.wkt));
        std::vector<engine::Geometry> parts;
        parts.push_back(shape->clone());
        const std::string wkb = engine::Geometry::collect(std::move(parts)).wkb();
        const Result<void> planted = database().run(
                QStringLiteral("INSERT INTO parcel(sheet, number, commune_code, former_commune, "
                               "land_use, legal_area_m2, land_user, code12, begin_lifespan, geom) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'Nguyễn Thị Rất Là Dài Tên Để Thử "
                               "Nghiệm', 'w3g1p4tk6c5t', '2020-01-01', %1)")
                        .arg(database().dialect().geometryFromWkb(QStringLiteral("?7"))),
                { parcel.sheet, parcel.number, parcel.commune, parcel.former, parcel.landUse,
                        parcel.legalArea, QByteArray::fromStdString(wkb) });
        if (!planted)
            qFatal("%s", planted.error().text().c_str());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_territory;
};

} // namespace spp::test
