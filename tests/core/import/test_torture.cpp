// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Every file of the public torture sets goes through the import: none may crash it, each is taken
// or refused with a reason, and what plain GDAL and GEOS call valid is never lost.
#include "importfixture.h"
#include "support/testdata.h"

#include <QDir>
#include <QDirIterator>

#include <geos_c.h>

using namespace spp;
using namespace spp::test;

namespace {

/// Copies a whole archive into a folder.
void extract(const QString &archive, const QString &folder)
{
    const QString root = QStringLiteral("/vsizip/") + archive;
    char **list = VSIReadDirRecursive(root.toUtf8().constData());
    for (int i = 0; i < CSLCount(list); ++i) {
        const QString name = QString::fromUtf8(list[i]);
        if (name.endsWith(QLatin1Char('/'))) {
            QDir().mkpath(folder + QLatin1Char('/') + name);
            continue;
        }
        QDir().mkpath(QFileInfo(folder + QLatin1Char('/') + name).path());
        unzip(archive, name, folder + QLatin1Char('/') + name);
    }
    CSLDestroy(list);
}

/// Features of a layer whose geometry GEOS, given it by plain GDAL, calls valid and not empty.
int validFeatures(OGRLayer &layer)
{
    int valid = 0;
    GEOSContextHandle_t context = GEOS_init_r();
    for (auto &&feature : layer) {
        const OGRGeometry *geometry = feature->GetGeometryRef();
        if (!geometry || geometry->IsEmpty())
            continue;
        std::unique_ptr<OGRGeometry> flat(geometry->getLinearGeometry());
        flat->flattenTo2D();
        GEOSGeometry *geos = flat->exportToGEOS(context);
        valid += geos && GEOSisValid_r(context, geos) == 1;
        GEOSGeom_destroy_r(context, geos);
    }
    GEOS_finish_r(context);
    return valid;
}

struct LayerCount {
    QString name;
    int valid = 0;
};

/// What a plain reading of a file gives.
std::vector<LayerCount> plainReading(const QString &path)
{
    std::vector<LayerCount> layers;
    if (path.endsWith(QLatin1String("gx_track_without_when.kml")))
        return layers; // this file crashes GDAL 3.6 itself
    CPLPushErrorHandler(CPLQuietErrorHandler);
    const char *options[] = { "WRITE_GFS=NO", nullptr };
    auto *dataset = GDALDataset::FromHandle(GDALOpenEx(qPrintable(path), GDAL_OF_VECTOR, nullptr,
            path.endsWith(QLatin1String(".gml")) ? options : nullptr, nullptr));
    for (int i = 0; dataset && i < dataset->GetLayerCount(); ++i) {
        OGRLayer *layer = dataset->GetLayer(i);
        layers.push_back({ QString::fromUtf8(layer->GetName()), validFeatures(*layer) });
    }
    if (dataset)
        GDALClose(dataset);
    CPLPopErrorHandler();
    return layers;
}

} // namespace

class TestTorture : public QObject {
    Q_OBJECT

private:
    /// One line for the golden file: what plain GDAL found, and what became of it.
    QString lineFor(
            Fixture &fixture, const QString &file, const QString &shown, const LayerCount &layer)
    {
        ImportOptions options;
        options.theme = QStringLiteral("anything");
        options.source = file;
        options.layer = layer.name;
        options.crs = QStringLiteral("EPSG:3857"); // coordinates as they are, whatever they mean
        options.existing = ImportOptions::Existing::Append;
        options.acceptIncomplete = true;
        const auto report = fixture.import(options);
        const QString head
                = QStringLiteral("%1\t%2\tvalid %3").arg(shown, layer.name).arg(layer.valid);
        if (!report) {
            if (report.error().reason.empty())
                QTest::qFail("refused without a reason", __FILE__, __LINE__);
            if (layer.valid > 0)
                m_lost.append(
                        head + QLatin1Char(' ') + QString::fromStdString(report.error().text()));
            return head + QStringLiteral("\trefused");
        }
        if (report->accepted + report->rejected < report->read)
            m_lost.append(head + QStringLiteral(": features unaccounted for"));
        if (report->accepted < layer.valid)
            m_lost.append(head + QStringLiteral(": accepted only %1").arg(report->accepted));
        return head
                + QStringLiteral("\tread %1 accepted %2 repaired %3 rejected %4")
                          .arg(report->read)
                          .arg(report->accepted)
                          .arg(report->repaired)
                          .arg(report->rejected);
    }

    QStringList m_lost;

private slots:
    void everyFileIsTakenOrRefusedWithAReason()
    {
        const QString sets = sharedFolder(QStringLiteral("data/torture-sets"));
        if (sets.isEmpty()) {
            qInfo("the torture sets are not here");
            return;
        }
        GDALAllRegister();
        QTemporaryDir folder;
        Fixture fixture(sourceFolder() + QStringLiteral("/tests/data/profiles/anything"));
        QStringList lines;
        for (const char *name : { "clipper2", "earcut-fixtures", "flatgeobuf", "gdal-ogr", "qgis" })
            extract(QStringLiteral("%1/%2.zip").arg(sets, QLatin1String(name)), folder.path());
        QStringList files;
        QDirIterator walk(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
        files.sort();
        QVERIFY(files.size() > 300);
        for (const QString &file : files) {
            const QString shown = QDir(folder.path()).relativeFilePath(file);
            std::vector<LayerCount> layers = plainReading(file);
            if (layers.empty())
                layers.push_back({}); // what GDAL does not open is tried all the same
            for (const LayerCount &layer : layers)
                lines.append(lineFor(fixture, file, shown, layer));
        }
        QVERIFY2(m_lost.isEmpty(), qPrintable(QLatin1Char('\n') + m_lost.join(QLatin1Char('\n'))));
        compareWithGolden(lines);
    }

private:
    static void compareWithGolden(const QStringList &lines)
    {
        QFile golden(sourceFolder() + QStringLiteral("/tests/core/import/torture.golden"));
        const QByteArray content = (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
        if (qEnvironmentVariableIsSet("SPP_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(content);
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(QLatin1Char('\n'));
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i], expected.value(i));
        QCOMPARE(lines.size() + 1, expected.size());
    }
};

QTEST_GUILESS_MAIN(TestTorture)
#include "test_torture.moc"
