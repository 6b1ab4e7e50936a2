// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "serverfixture.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"
#include "tests.h"

#include "core/data/adminunits.h"
#include "core/data/territoryverify.h"
#include "core/map/territorylayers.h"
#include "core/plugin/application.h"

#include <qgsvectorlayer.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ogrsf_frmts.h>

using namespace spp;
using namespace spp::test;

namespace {

QStringList csvFields(const QByteArray &line)
{
    // Only the first fields are read, which hold no commas.
    return QString::fromUtf8(line).split(QLatin1Char(','));
}

QList<QStringList> csvRows(const QString &name)
{
    QFile file(sourceFolder() + "/data-samples/phong-dien/" + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    QList<QStringList> rows;
    file.readLine();
    while (!file.atEnd())
        rows.append(csvFields(file.readLine()));
    return rows;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The sample, imported into a file and into a schema by the same commands, is one territory: what
/// is asked of either is answered with the same bytes.
class SameContentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QString why;
        const QString sample = sampleTerritory(&why);
        QVERIFY2(!sample.isEmpty(), qPrintable(why));
        m_file = m_folder.filePath("sample.sqlite");
        QVERIFY(QFile::copy(sample, m_file));
        m_address = server().address("phong_dien");
        const QString failed = importSample(m_address);
        QVERIFY2(failed.isEmpty(), qPrintable(failed));
    }

    void theServerFindsItSound()
    {
        const ProgramRun run = runSpp({ "territory", "verify", m_address });
        QVERIFY2(run.exitCode == 0, run.standardOutput + run.standardError);
    }

    void theCatalogueIsTheSame()
    {
        QJsonObject both[2];
        for (int i = 0; i < 2; ++i) {
            const ProgramRun run
                    = runSpp({ "territory", "info", i ? m_address : m_file, "--json" });
            QVERIFY2(run.exitCode == 0, run.standardError);
            both[i] = QJsonDocument::fromJson(run.standardOutput).object();
            for (const char *own : { "id", "file", "bytes", "created_at" })
                both[i].remove(QLatin1String(own));
            QJsonObject audit = both[i]["audit"].toObject();
            audit.remove("head"); // hashes the times too
            both[i]["audit"] = audit;
        }
        QCOMPARE(both[1], both[0]);
        QVERIFY(both[0]["themes"].toArray().size() > 10);
    }

    void theRowsAreTheSame_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("parcels")
                << "SELECT id, sheet, number, commune_code, land_use, legal_area_m2, map_area_m2, "
                   "address, created_by, source_id, extra, GEOMETRY FROM parcel ORDER BY id";
        QTest::newRow("land classes")
                << "SELECT id, parcel_id, sheet, number, land_use, area_m2, term, origin FROM "
                   "parcel_land_class ORDER BY id";
        QTest::newRow("zones")
                << "SELECT id, plan_version, code, function_code, coverage_max_percent, "
                   "far_max, storeys_max, extra, GEOMETRY FROM zone ORDER BY id";
        QTest::newRow("power lines") << "SELECT id, voltage_kv, insulated, name, half_width_m, "
                                        "GEOMETRY FROM theme_power_lines ORDER BY id";
        QTest::newRow("roads") << "SELECT id, name, GEOMETRY FROM theme_roads ORDER BY id";
        QTest::newRow("communes") << "SELECT * FROM admin_unit ORDER BY code";
        QTest::newRow("former communes") << "SELECT * FROM former_unit ORDER BY id";
        QTest::newRow("rasters") << "SELECT * FROM raster ORDER BY id";
        QTest::newRow("cells") << "SELECT * FROM raster_tile ORDER BY 1, 2, 3";
        QTest::newRow("rejected") << "SELECT * FROM rejected_feature ORDER BY id";
        QTest::newRow("sources")
                << "SELECT id, theme, name, layer, sha256, crs, operation, crs_verified, encoding, "
                   "read_count, accepted_count, repaired_count, rejected_count FROM source ORDER "
                   "BY "
                   "id";
        QTest::newRow("actions") << "SELECT sequence, action, subject FROM audit_log ORDER BY 1";
    }
    void theRowsAreTheSame()
    {
        QFETCH(QString, sql);
        const auto file = openTerritory(m_file, Territory::Access::ReadOnly);
        const auto schema = openTerritory(m_address, Territory::Access::ReadOnly);
        std::unique_ptr<Statement> rows[2];
        for (int i = 0; i < 2; ++i) {
            Database &database = (i ? schema : file)->database();
            QString asked = sql;
            asked.replace("GEOMETRY", database.dialect().geometryAsWkb("geom"));
            auto prepared = database.prepare(asked);
            QVERIFY2(prepared, prepared ? "" : prepared.error().text().c_str());
            rows[i] = std::move(*prepared);
        }
        int count = 0;
        while (true) {
            const auto more = rows[0]->step();
            const auto moreThere = rows[1]->step();
            QVERIFY2(moreThere, moreThere ? "" : moreThere.error().text().c_str());
            QCOMPARE(*moreThere, *more);
            if (!*more)
                break;
            ++count;
            for (int column = 0; column < rows[0]->columnCount(); ++column) {
                const QVariant value = rows[0]->value(column);
                QVERIFY2(rows[1]->value(column) == value,
                        qPrintable(QString("row %1, %2: %3 is not %4")
                                           .arg(count)
                                           .arg(rows[0]->columnName(column),
                                                   rows[1]->value(column).toString(),
                                                   value.toString())));
            }
        }
        QVERIFY(count > 0 || sql.contains("rejected_feature"));
    }

    void reviewsAreTheSame_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QMap<QString, QString> places;
        for (const QStringList &row : csvRows("places.csv"))
            places.insert(row[0], row[1] + '/' + row[2]);
        int taken = 0;
        const QList<QStringList> planted = csvRows("planted.csv");
        for (int i = 0; i < planted.size(); i += 4) {
            const QStringList &row = planted[i];
            QStringList arguments{ "--parcel", places.value(row[1]), "--at",
                row[3].isEmpty() ? QString("2026-11-22") : row[3] };
            if (!row[2].isEmpty())
                arguments << "--proposal"
                          << sourceFolder() + "/data-samples/phong-dien/cases/" + row[2] + ".yaml";
            QTest::newRow(qPrintable(row[0])) << arguments;
            ++taken;
        }
        QVERIFY(taken >= 12);
    }
    void reviewsAreTheSame()
    {
        QFETCH(QStringList, arguments);
        QByteArray both[2];
        for (int i = 0; i < 2; ++i) {
            const QString where = i ? m_address : m_file;
            const ProgramRun run
                    = runSpp(QStringList{ "review", where } + arguments + QStringList{ "--json" });
            QVERIFY2(run.exitCode <= 1, run.standardError);
            both[i] = run.standardOutput;
            both[i].replace(openTerritory(where, Territory::Access::ReadOnly)->id().toUtf8(), "ID");
        }
        QVERIFY(both[0].contains("\"ID\""));
        QCOMPARE(both[1], both[0]);
    }

    void screensAreTheSame()
    {
        QByteArray both[2];
        QByteArray summaries[2];
        for (int i = 0; i < 2; ++i) {
            const QString out = m_folder.filePath(QString("screen-%1.gpkg").arg(i));
            // Every theme, and a quick pack; the others are in the reviews.
            const ProgramRun run = runSpp({ "screen", i ? m_address : m_file, "--out", out, "--at",
                    "2026-11-22", "--rules", "zone-function", "--compute", "here" });
            QVERIFY2(run.exitCode <= 1, run.standardError);
            both[i] = fileBytes(out);
            summaries[i] = run.standardOutput;
        }
        QVERIFY(both[0].size() > 150000);
        summaries[1].replace("Computed here. As asked for.\n", ""); // a file has no choice
        QCOMPARE(summaries[1], summaries[0]);
        QVERIFY(both[1] == both[0]);
    }

    /// The server measures: the same rows in the same order, areas to 1e-6 m² per feature.
    void screensOnTheServerAgree()
    {
        GDALAllRegister();
        GDALDatasetUniquePtr both[2];
        for (int i = 0; i < 2; ++i) {
            const QString out = m_folder.filePath(QString("server-%1.gpkg").arg(i));
            const ProgramRun run = runSpp({ "screen", m_address, "--out", out, "--at", "2026-11-22",
                    "--rules", "zone-function", "--compute", i ? "server" : "here", "--json" });
            QVERIFY2(run.exitCode <= 1, run.standardError);
            const QJsonObject compute
                    = QJsonDocument::fromJson(run.standardOutput).object()["compute"].toObject();
            QCOMPARE(compute["where"].toString(), QString(i ? "server" : "here"));
            QVERIFY(!i || compute["parallel"].toBool());
            both[i].reset(GDALDataset::Open(out.toUtf8().constData(), GDAL_OF_VECTOR));
            QVERIFY(both[i]);
        }
        for (const char *table : { "overlay", "finding", "unknown", "theme", "rule" })
            compareTables(*both[0]->GetLayerByName(table), *both[1]->GetLayerByName(table));
    }

    void commandsAreTheSame_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("parcel find") << QStringList{ "parcel", "find", "FILE", "25/243", "--json" };
        QTest::newRow("parcel find by coordinates")
                << QStringList{ "parcel", "find", "FILE", "X=1110200 Y=577500", "--json" };
        QTest::newRow("parcel find by words")
                << QStringList{ "parcel", "find", "FILE", "tran thi mau ap mau 2", "--json" };
        QTest::newRow("parcel find by the beginning of a common word")
                << QStringList{ "parcel", "find", "FILE", "m", "--json" };
        QTest::newRow("parcel find with people")
                << QStringList{ "parcel", "find", "FILE", "1/2 võ", "--with-personal", "--json" };
        QTest::newRow("territory reindex")
                << QStringList{ "territory", "reindex", "FILE", "--json" };
        QTest::newRow("theme list") << QStringList{ "theme", "list", "FILE", "--json" };
        QTest::newRow("plan list") << QStringList{ "plan", "list", "FILE", "--json" };
        QTest::newRow("plan list on a day")
                << QStringList{ "plan", "list", "FILE", "--at", "2026-06-01", "--json" };
        QTest::newRow("case open") << QStringList{ "case", "open", "FILE", "HS-1", "--received",
            "2026-11-20", "--procedure", "house-permit", "--officer", "Lê C", "--json" };
        QTest::newRow("case list") << QStringList{ "case", "list", "FILE", "--json" };
        QTest::newRow("case queue")
                << QStringList{ "case", "queue", "FILE", "--at", "2026-11-22", "--json" };
        QTest::newRow("case summary")
                << QStringList{ "case", "summary", "FILE", "--at", "2026-11-22", "--json" };
    }
    void commandsAreTheSame()
    {
        QFETCH(QStringList, arguments);
        ProgramRun both[2];
        for (int i = 0; i < 2; ++i) {
            QStringList asked = arguments;
            asked.replaceInStrings("FILE", i ? m_address : m_file);
            both[i] = runSpp(asked);
            both[i].standardOutput.replace(
                    openTerritory(i ? m_address : m_file, Territory::Access::ReadOnly)
                            ->id()
                            .toUtf8(),
                    "ID");
        }
        QVERIFY2(both[0].exitCode == 0, both[0].standardError);
        QVERIFY2(both[1].exitCode == 0, both[1].standardError);
        QCOMPARE(withoutTimes(both[1].standardOutput), withoutTimes(both[0].standardOutput));
    }

    void aReviewIsKeptAsACase()
    {
        for (const QString &where : { m_file, m_address }) {
            const ProgramRun run = runSpp({ "review", where, "--parcel", "25/243", "--case", "HS-2",
                    "--at", "2026-11-22" });
            QVERIFY2(run.exitCode <= 1, run.standardError);
            const ProgramRun shown = runSpp({ "case", "show", where, "HS-2", "--json" });
            QVERIFY2(shown.exitCode == 0, shown.standardError);
            QVERIFY(shown.standardOutput.contains("corridors.power"));
        }
        const ProgramRun sound = runSpp({ "territory", "verify", m_address });
        QVERIFY2(sound.exitCode == 0, sound.standardOutput);
    }

    void exportsAreTheSame()
    {
        QByteArray both[2];
        for (int i = 0; i < 2; ++i) {
            const QString out = m_folder.filePath(QString("zones-%1/zones.geojson").arg(i));
            QDir(m_folder.path()).mkpath(QString("zones-%1").arg(i));
            const ProgramRun run = runSpp({ "export", i ? m_address : m_file, "zones", out });
            QVERIFY2(run.exitCode == 0, run.standardError);
            both[i] = fileBytes(out);
        }
        QVERIFY(!both[0].isEmpty());
        QCOMPARE(both[1], both[0]);
    }

    void theMapShowsIt()
    {
        QVERIFY(Application::startQgis());
        const auto territory = openTerritory(m_address, Territory::Access::ReadOnly);
        const Theme *parcels = territory->theme("parcels");
        const auto layer = TerritoryLayers::open(*territory, *parcels);
        QVERIFY(layer->isValid());
        QCOMPARE(layer->crs().authid(), territory->crs());
        QgsFeatureIterator features = layer->getFeatures();
        QgsFeature feature;
        qlonglong count = 0;
        while (features.nextFeature(feature))
            ++count;
        QCOMPARE(count, parcels->featureCount);
    }

private:
    static void compareTables(OGRLayer &one, OGRLayer &other)
    {
        QCOMPARE(other.GetFeatureCount(), one.GetFeatureCount());
        const int count = one.GetLayerDefn()->GetFieldIndex("count");
        auto there = other.begin();
        for (const auto &feature : one) {
            for (int field = 0; field < feature->GetFieldCount(); ++field) {
                const QByteArray name = feature->GetFieldDefnRef(field)->GetNameRef();
                if (feature->GetFieldDefnRef(field)->GetType() != OFTReal) {
                    QCOMPARE((*there)->GetFieldAsString(field), feature->GetFieldAsString(field));
                    continue;
                }
                const double features = count < 0 ? 1e4 : feature->GetFieldAsInteger(count);
                const double apart
                        = (*there)->GetFieldAsDouble(field) - feature->GetFieldAsDouble(field);
                QVERIFY2(std::abs(apart) <= 1e-6 * features,
                        name + ": " + QByteArray::number(apart));
            }
            ++there;
        }
    }

    static QByteArray withoutTimes(QByteArray json)
    {
        static const QRegularExpression time("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
        return QString::fromUtf8(json).replace(time, "TIME").toUtf8();
    }

    QTemporaryDir m_folder;
    QString m_file;
    QString m_address;
};

std::unique_ptr<QObject> makeSameContentTest() { return std::make_unique<SameContentTest>(); }

#include "test_samecontent.moc"
