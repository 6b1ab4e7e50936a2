// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "../review/smalltown.h"
#include "support/testdata.h"
#include "tests.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <ogrsf_frmts.h>

using namespace spp;
using namespace spp::test;

/// `spp overlay` as a user runs it.
class OverlayCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_town = std::make_unique<SmallTown>();
        qputenv("XDG_CACHE_HOME", m_town->file("cache").toUtf8());
    }
    void cleanup() { qputenv("XDG_CACHE_HOME", m_cacheBefore); }

    void writesATableThatOthersRead()
    {
        const ProgramRun run = overlay({ "--with", "zones,facilities", "--json" }, "o.gpkg");
        QVERIFY2(run.exitCode == 0, run.standardError.constData());
        const QJsonObject json = QJsonDocument::fromJson(run.standardOutput).object();
        QCOMPARE(json["schema"].toString(), QString("spp.overlay/1"));
        QCOMPARE(json["subjects"].toInt(), 4);
        QCOMPARE(json["themes"].toArray().size(), 2);
        QCOMPARE(json["warnings"].toArray().size(), 1);
        GDALAllRegister();
        const GDALDatasetUniquePtr file(
                GDALDataset::Open(m_town->file("o.gpkg").toUtf8().constData(), GDAL_OF_VECTOR));
        QVERIFY(file);
        OGRLayer *layer = file->GetLayerByName("overlay");
        QVERIFY(layer);
        QCOMPARE(layer->GetFeatureCount(), json["rows"].toInt());
        int school = 0;
        for (const auto &feature : layer)
            school += QByteArray(feature->GetFieldAsString("class")) == "school" ? 1 : 0;
        QCOMPARE(school, 1);
        QCOMPARE(QDir(m_town->file("")).entryList({ "o.*" }, QDir::Files), QStringList("o.gpkg"));
    }

    void spreadsheetIsReadByOthers()
    {
        QCOMPARE(overlay({ "--with", "zones" }, "o.xlsx").exitCode, 0);
        GDALAllRegister();
        const GDALDatasetUniquePtr file(
                GDALDataset::Open(m_town->file("o.xlsx").toUtf8().constData(), GDAL_OF_VECTOR));
        QVERIFY(file);
        QCOMPARE(file->GetLayer(0)->GetFeatureCount(), GIntBig(6));
    }

    void endsWith_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("done") << QStringList{ "--with", "zones" } << "o.csv" << 0;
        QTest::newRow("no theme") << QStringList{} << "o.csv" << 2;
        QTest::newRow("unknown theme") << QStringList{ "--with", "roads" } << "o.csv" << 2;
        QTest::newRow("unknown ending") << QStringList{ "--with", "zones" } << "o.doc" << 2;
        QTest::newRow("no date") << QStringList{ "--with", "zones", "--at", "x" } << "o.csv" << 2;
        QTest::newRow("threads") << QStringList{ "--with", "zones", "--threads", "-1" } << "o.csv"
                                 << 2;
        for (const char *ending : { "csv", "gpkg", "xlsx" }) {
            QTest::addRow("no such folder, %s", ending)
                    << QStringList{ "--with", "zones" } << QString("no/such/o.") + ending << 4;
        }
    }
    void endsWith()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, name);
        const ProgramRun run = overlay(arguments, name);
        QTEST(run.exitCode, "code");
        QCOMPARE(QFileInfo::exists(m_town->file(name)), run.exitCode == 0);
    }

    void fileThatIsNoTerritory()
    {
        QCOMPARE(runSpp({ "overlay", m_town->write("t.sqlite", "x"), "--subject", "parcels",
                                "--with", "zones", "--out", m_town->file("o.csv") })
                         .exitCode,
                3);
    }

private:
    ProgramRun overlay(const QStringList &arguments, const QString &name) const
    {
        QStringList all{ "overlay", m_town->path(), "--subject", "parcels", "--out",
            m_town->file(name) };
        if (!arguments.contains("--at"))
            all += QStringList{ "--at", "2026-03-01" };
        return runSpp(all + arguments);
    }

    const QByteArray m_cacheBefore = qgetenv("XDG_CACHE_HOME");
    std::unique_ptr<SmallTown> m_town;
};

std::unique_ptr<QObject> makeOverlayCommandTest() { return std::make_unique<OverlayCommandTest>(); }

#include "test_overlaycommand.moc"
