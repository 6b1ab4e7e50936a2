// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalldossier.h"

#include "core/seal/dossiermanifest.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace spp;
using namespace spp::test;

class TestDossierManifest : public QObject {
    Q_OBJECT

private slots:
    void listsEveryFileSortedAndNotItself()
    {
        const SmallDossier dossier;
        dossier.write("seal.json", "{}");
        dossier.write(".hidden", "x");
        QStringList names;
        for (const auto &file : orStop(DossierManifest::ofFolder(dossier.path())).files)
            names.append(file.name);
        QCOMPARE(names,
                (QStringList{ ".hidden", "dossier.pdf", "inputs/case.json",
                        "inputs/rules/01-a.yaml", "review.json" }));
    }

    void namesAreTheSameHoweverTheFolderIsNamed()
    {
        const SmallDossier dossier;
        const QString byPath = QDir(dossier.path()).absolutePath();
        const QString relative = QDir::current().relativeFilePath(byPath);
        QVERIFY(!QDir::isAbsolutePath(relative));
        const QStringList names = DossierManifest::namesIn(byPath);
        QVERIFY(names.contains("inputs/case.json"));
        QCOMPARE(DossierManifest::namesIn(relative), names);
        QCOMPARE(DossierManifest::namesIn(relative + "/"), names);
    }

    void readsBackWhatItWroteAndWritesTheSameBytes()
    {
        const SmallDossier dossier;
        const auto manifest = orStop(DossierManifest::read(dossier.path()));
        QCOMPARE(manifest.facts["language"].toString(), QString("vi"));
        QCOMPARE(manifest.file("inputs/case.json")->bytes, 9);
        // As sha256sum gives it.
        QCOMPARE(manifest.file("inputs/case.json")->sha256,
                QString("e8c628edc9968ef0c668f54e0ba2636b35503357eb1aca0ddc828aeace432f67"));
        QCOMPARE(manifest.bytes(), dossier.read("manifest.json"));
        QVERIFY(!manifest.file("nothing"));
    }

    void hashOfAPrefixIsThatOfTheSealedBytes()
    {
        const SmallDossier dossier;
        const QString before = orStop(DossierManifest::sha256Of(dossier.file("review.json")));
        const QByteArray bytes = dossier.read("review.json");
        dossier.write("review.json", bytes + "more");
        QVERIFY(orStop(DossierManifest::sha256Of(dossier.file("review.json"))) != before);
        QCOMPARE(orStop(DossierManifest::sha256Of(dossier.file("review.json"), bytes.size())),
                before);
        QVERIFY(!DossierManifest::sha256Of(dossier.file("review.json"), 10000).ok());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("leads out") << QByteArray("../x");
        QTest::newRow("absolute") << QByteArray("/etc/passwd");
        QTest::newRow("not in its plain form") << QByteArray("inputs//a");
        QTest::newRow("itself") << QByteArray("manifest.json");
        QTest::newRow("the seal") << QByteArray("seal.json");
        QTest::newRow("nothing") << QByteArray("");
    }
    void refuses()
    {
        QFETCH(QByteArray, entry);
        const auto manifest = [](const QByteArray &name) {
            return DossierManifest::fromBytes(
                    "{\"schema\":\"spp.dossier/1\",\"files\":[{\"name\":\"" + name
                    + "\",\"bytes\":1,\"sha256\":\"" + QByteArray(64, 'a') + "\"}]}");
        };
        QVERIFY(manifest("inputs/a").ok());
        QVERIFY(!manifest(entry).ok());
    }

    void refusesAnotherDocument()
    {
        QVERIFY(!DossierManifest::fromBytes("{\"schema\":\"spp.dossier/2\"}").ok());
        QVERIFY(!DossierManifest::fromBytes("{").ok());
        const SmallDossier dossier;
        QFile::remove(dossier.file("manifest.json"));
        QVERIFY(!DossierManifest::read(dossier.path()).ok());
    }

    void symbolicLinkIsRefused()
    {
        const SmallDossier dossier;
        QVERIFY(QFile::link(dossier.file("review.json"), dossier.file("link.json")));
        const auto manifest = DossierManifest::ofFolder(dossier.path());
        QVERIFY(!manifest.ok());
        QVERIFY(QString::fromStdString(manifest.error().file).endsWith("link.json"));
    }
};

QTEST_GUILESS_MAIN(TestDossierManifest)
#include "test_dossiermanifest.moc"
