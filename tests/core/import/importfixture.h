// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "core/import/importer.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace spp::test {

/// A feature as a test states it: WKT and texts.
struct GivenFeature {
    QString wkt; ///< empty: no geometry
    QStringList values;
};

/// What GDAL itself writes for the test, in any format it knows.
struct GivenSource {
    QString driver;
    QString crs; ///< "EPSG:5897"; empty for none
    QStringList fields; ///< all texts; ignored where the format has fixed fields
    std::vector<GivenFeature> features;
    QStringList layerOptions;
    OGRwkbGeometryType type = wkbUnknown;

    bool write(const QString &path) const
    {
        GDALAllRegister();
        GDALDriver *format = GetGDALDriverManager()->GetDriverByName(qPrintable(driver));
        GDALDataset *dataset = format
                ? format->Create(qPrintable(path), 0, 0, 0, GDT_Unknown, nullptr)
                : nullptr;
        if (!dataset)
            return false;
        OGRSpatialReference reference;
        reference.SetFromUserInput(qPrintable(crs));
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        CPLStringList options;
        for (const QString &option : layerOptions)
            options.AddString(qPrintable(option));
        OGRLayer *layer = dataset->CreateLayer(
                "given", crs.isEmpty() ? nullptr : &reference, type, options.List());
        if (!layer)
            return false;
        for (const QString &field : fields) {
            OGRFieldDefn definition(field.toUtf8().constData(), OFTString);
            if (layer->GetLayerDefn()->GetFieldIndex(field.toUtf8().constData()) < 0)
                layer->CreateField(&definition);
        }
        // One commit for all, where the format knows what that is.
        const bool together = dataset->TestCapability(ODsCTransactions)
                && dataset->StartTransaction() == OGRERR_NONE;
        bool good = true;
        for (const GivenFeature &given : features)
            good = add(*layer, given) && good;
        if (together)
            good = dataset->CommitTransaction() == OGRERR_NONE && good;
        GDALClose(dataset);
        return good;
    }

private:
    bool add(OGRLayer &layer, const GivenFeature &given) const
    {
        OGRFeature feature(layer.GetLayerDefn());
        OGRGeometry *geometry = nullptr;
        if (!given.wkt.isEmpty())
            OGRGeometryFactory::createFromWkt(qPrintable(given.wkt), nullptr, &geometry);
        feature.SetGeometryDirectly(geometry);
        for (int i = 0; i < given.values.size(); ++i) {
            const int field = layer.GetLayerDefn()->GetFieldIndex(fields[i].toUtf8().constData());
            if (field >= 0 && !given.values[i].isNull())
                feature.SetField(field, given.values[i].toUtf8().constData());
        }
        return layer.CreateFeature(&feature) == OGRERR_NONE;
    }
};

/// A square of 10 m; the numbers fill rows of 80 in Ninh Kiều (EPSG:5897).
inline QString square(int number, double east = 585000.0, double south = 1109700.0)
{
    const double x = east + 20.0 * (number % 80);
    const double north = south + 20.0 * (number / 80);
    const auto point = [](double px, double py) {
        return QStringLiteral("%1 %2").arg(px, 0, 'f', 3).arg(py, 0, 'f', 3);
    };
    return QStringLiteral("POLYGON ((%1, %2, %3, %4, %1))")
            .arg(point(x, north), point(x + 10, north), point(x + 10, north + 10),
                    point(x, north + 10));
}

/// Fields as cadastral sources call them: sheet, number, commune, land class, legal area.
inline const QStringList parcelFields{ QStringLiteral("SHTO"), QStringLiteral("SHTHUA"),
    QStringLiteral("MAXA"), QStringLiteral("LOAIDAT"), QStringLiteral("DTPL") };
inline const QString ninhKieu = QStringLiteral("31135");

inline GivenFeature parcel(int number, const QString &wkt)
{
    return { wkt,
        { QStringLiteral("34"), QString::number(number), ninhKieu, QStringLiteral("ODT"),
                QStringLiteral("99.5") } };
}

inline GivenSource parcels(int count)
{
    GivenSource source{ QStringLiteral("GPKG"), QStringLiteral("EPSG:5897"), parcelFields, {}, {},
        wkbPolygon };
    for (int i = 1; i <= count; ++i)
        source.features.push_back(parcel(i, square(i)));
    return source;
}

inline GivenSource one(const QString &wkt)
{
    GivenSource source = parcels(0);
    source.type = wkbUnknown;
    source.features.push_back(parcel(1, wkt));
    return source;
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Copies one file out of an archive.
inline bool unzip(const QString &archive, const QString &name, const QString &to)
{
    const QString from = QStringLiteral("/vsizip/%1/%2").arg(archive, name);
    VSILFILE *in = VSIFOpenL(from.toUtf8().constData(), "rb");
    if (!in)
        return false;
    QByteArray content;
    char block[65536];
    while (const size_t size = VSIFReadL(block, 1, sizeof block, in))
        content.append(block, int(size));
    VSIFCloseL(in);
    writeFile(to, content);
    return true;
}

/// A territory of the can-tho profile in a folder of its own.
class Fixture {
public:
    explicit Fixture(const QString &profile = QStringLiteral("can-tho"))
    {
        const Result<Profile> loaded = Profile::load(profile);
        if (!loaded)
            qFatal("%s", loaded.error().text().c_str());
        adopt(*loaded);
    }
    explicit Fixture(const Profile &profile) { adopt(profile); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Territory &territory() { return *m_territory; }
    Database &database() { return m_territory->database(); }

    ImportOptions options(const QString &theme, const QString &file) const
    {
        ImportOptions options;
        options.theme = theme;
        options.source = path(file);
        return options;
    }
    Result<ImportReport> import(const ImportOptions &options)
    {
        Feedback silent;
        return importVector(*m_territory, options, silent);
    }
    /// Writes the source and imports it into the parcels.
    Result<ImportReport> import(const GivenSource &source)
    {
        const QString file = QStringLiteral("source.gpkg");
        QFile::remove(path(file));
        if (!source.write(path(file)))
            qFatal("the source could not be written");
        return import(options(QStringLiteral("parcels"), file));
    }
    QVariant single(const QString &sql)
    {
        const Result<QVariant> value = database().single(sql);
        if (!value)
            qFatal("%s: %s", qPrintable(sql), value.error().text().c_str());
        return *value;
    }
    /// First column of all rows, joined by "|".
    QString column(const QString &sql)
    {
        const auto rows = database().rows(sql);
        if (!rows)
            qFatal("%s: %s", qPrintable(sql), rows.error().text().c_str());
        QStringList texts;
        for (const auto &row : *rows)
            texts.append(row[0].toString());
        return texts.join(QLatin1Char('|'));
    }
    /// Everything that an import may change, as one text to compare.
    QString state()
    {
        QStringList parts;
        for (const char *table : { "parcel", "source", "change_record", "audit_log",
                     "rejected_feature", "idx_parcel_geom" })
            parts.append(single(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
                                 .toString());
        parts.append(column(QStringLiteral("SELECT id || feature_count || coalesce(source, '') || "
                                           "coalesce(xmin, '') FROM theme ORDER BY id")));
        return parts.join(QLatin1Char(';'));
    }

private:
    void adopt(const Profile &profile)
    {
        auto made = Territory::create(path(QStringLiteral("t.sqlite")), profile, {}, Actor());
        if (!made)
            qFatal("%s", made.error().text().c_str());
        m_territory = std::move(*made);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_territory;
};

/// Stands in the theme "facilities" of the profile: points with name and kind.
inline ImportOptions facilities(const Fixture &fixture, const QString &file)
{
    ImportOptions options = fixture.options(QStringLiteral("facilities"), file);
    options.crs = QStringLiteral("EPSG:5897");
    options.constants.insert(QStringLiteral("kind"), QStringLiteral("school"));
    return options;
}

} // namespace spp::test
