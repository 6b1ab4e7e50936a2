// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/application.h"
#include "dossier/pdfsignaturefields.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

using namespace spp;
using namespace spp::test;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pdfText(const QString &pdf, const QStringList &options = {})
{
    const ProgramRun run = runProgram("pdftotext", options + QStringList{ pdf, "-" });
    // Line breaks inside a sentence depend on the width of the column.
    return QString::fromUtf8(run.standardOutput).simplified();
}

} // namespace

/// The printed dossier of the sample case: what is on its pages and in its folder.
class DossierTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QString why;
        m_territory = sampleTerritory(&why);
        QVERIFY2(!m_territory.isEmpty(), qPrintable(why));
        m_dossier = make("first", "vi");
        QVERIFY(!m_dossier.isEmpty());
    }

    void pagesSayEverything_data()
    {
        QTest::addColumn<QString>("said");
        for (const char *said : { "Thửa đất số 243, tờ bản đồ số 25", "199,8 m²",
                     "Sơ đồ vị trí khu đất", "Không phù hợp (5)", "Chưa chắc chắn (3)",
                     "Phù hợp nếu: Mật độ xây dựng (thuần) 70 %", "Kết luận chắc chắn",
                     "Đường dây điện", "Có liên quan", "Nghị định 217/2026/NĐ-CP", "EPSG:5897",
                     "Seven-parameter VN-2000", "Sai số cho phép về diện tích", "Người thụ lý",
                     "Trưởng phòng", "Chú giải", "Tỷ lệ 1:500", "Y 573480", "X 1107740", "Trang 1/",
                     "plan-2026-local.gpkg" })
            QTest::newRow(said) << QString::fromUtf8(said);
    }
    void pagesSayEverything()
    {
        QFETCH(QString, said);
        if (said.startsWith("Tỷ lệ "))
            said = said.mid(6);
        QVERIFY2(pdfText(m_dossier + "/dossier.pdf").contains(said),
                qPrintable(pdfText(m_dossier + "/dossier.pdf").left(3000)));
    }

    void speaksEnglish()
    {
        const QString text = pdfText(make("english", "en") + "/dossier.pdf");
        for (const char *said : { "Parcel 243, map sheet 25", "Conflict (5)", "Would pass if",
                     "Head of division", "Page 1/" })
            QVERIFY2(text.contains(said), said);
        QVERIFY(!text.contains(QString::fromUtf8("Không phù hợp")));
    }

    void everyConflictHasAMap()
    {
        const QString text = pdfText(m_dossier + "/dossier.pdf", { "-raw" });
        for (int i = 1; i <= 5; ++i)
            QVERIFY(text.contains(QString::fromUtf8("Nội dung %1: ").arg(i)));
        // A legend beside each of them and beside the situation map.
        QCOMPARE(text.count(QString::fromUtf8("Chú giải")), 6);
    }

    void twoRunsGiveTheSameBytesAndPixels()
    {
        const QString again = make("again", "vi");
        const QStringList names = QDir(m_dossier).entryList(QDir::Files);
        QCOMPARE(names,
                QStringList({ "dossier.pdf", "manifest.json", "review.gpkg", "review.json" }));
        for (const QString &name : names)
            QVERIFY2(content(m_dossier + '/' + name) == content(again + '/' + name),
                    qPrintable(name));
        const auto pixels = [](const QString &folder) {
            return runProgram("pdftoppm", { "-r", "50", folder + "/dossier.pdf" }).standardOutput;
        };
        const QByteArray first = pixels(m_dossier);
        QVERIFY(first.size() > 1000000);
        QVERIFY(first == pixels(again));
    }

    void nothingIsCutOff()
    {
        const ProgramRun run
                = runProgram("pdftotext", { "-bbox", m_dossier + "/dossier.pdf", "-" });
        const QRegularExpression word("<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" "
                                      "xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)<");
        auto words = word.globalMatch(QString::fromUtf8(run.standardOutput));
        int count = 0;
        while (words.hasNext()) {
            const QRegularExpressionMatch match = words.next();
            ++count;
            const double most[] = { match.captured(3).toDouble(), match.captured(4).toDouble() };
            const bool inside = match.captured(1).toDouble() >= 50.0
                    && match.captured(2).toDouble() >= 25.0 && most[0] <= 595.0 - 35.0
                    && most[1] <= 842.0 - 25.0;
            QVERIFY2(inside, qPrintable(match.captured(0)));
        }
        QVERIFY(count > 2000);
    }

    void onlyTheShippedFontIsUsed()
    {
        const QStringList lines = QString::fromUtf8(
                runProgram("pdffonts", { m_dossier + "/dossier.pdf" }).standardOutput)
                                          .trimmed()
                                          .split('\n')
                                          .mid(2);
        QVERIFY(!lines.isEmpty());
        const QRegularExpression shipped("^OpenSans(-Bold|-Italic)? .* yes ");
        for (const QString &line : lines)
            QVERIFY2(shipped.match(line).hasMatch(), qPrintable(line));
    }

    void signatureFieldsAreEmptyAndReadable()
    {
        const QString pdf = m_dossier + "/dossier.pdf";
        const ProgramRun run = runProgram("pdfsig", { pdf });
        const QString said = QString::fromUtf8(run.standardOutput);
        QVERIFY2(said.contains("Signature Field Name: officer"), run.standardOutput);
        QVERIFY2(said.contains("Signature Field Name: head_of_division"), run.standardOutput);
        QCOMPARE(said.count("is not signed"), 2);
        const ProgramRun info = runProgram("pdfinfo", { pdf }, { "TZ=UTC" });
        QVERIFY2(info.standardError.isEmpty(), info.standardError);
        QVERIFY(info.standardOutput.contains("AcroForm"));
        QVERIFY(info.standardOutput.contains("Sun Nov 22 00:00:00 2026"));
    }

    void fieldsAreRefusedForOtherFiles()
    {
        const std::vector<PdfSignatureField> fields{ { "officer", {}, 0, QRectF(10, 10, 50, 20) } };
        for (const QByteArray &pdf : { QByteArray(), QByteArray("%PDF-1.4\nnothing\n"),
                     QByteArray("%PDF-1.5\nstartxref\n3\n%%EOF\n") })
            QVERIFY(!withSignatureFields(pdf, fields));
        const QByteArray pdf = content(m_dossier + "/dossier.pdf");
        QVERIFY2(!withSignatureFields(pdf, fields), "it has a form already");
    }

    void manifestListsTheFiles()
    {
        const QJsonObject manifest
                = QJsonDocument::fromJson(content(m_dossier + "/manifest.json")).object();
        QCOMPARE(manifest["schema"].toString(), QString("spp.dossier/1"));
        QStringList names;
        for (const QJsonValue &value : manifest["files"].toArray()) {
            const QString name = value.toObject()["name"].toString();
            const QByteArray bytes = content(m_dossier + '/' + name);
            names.append(name);
            QCOMPARE(value.toObject()["bytes"].toInt(), int(bytes.size()));
            QCOMPARE(value.toObject()["sha256"].toString().toLatin1(),
                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
        QStringList outside = names;
        outside.erase(std::remove_if(outside.begin(), outside.end(),
                              [](const QString &name) { return name.startsWith("inputs/"); }),
                outside.end());
        QCOMPARE(outside, QStringList({ "dossier.pdf", "review.gpkg", "review.json" }));
        for (const char *name :
                { "inputs/case.json", "inputs/proposal.json", "inputs/themes.json" })
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        QStringList present;
        for (QDirIterator it(m_dossier, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString name = QDir(m_dossier).relativeFilePath(it.next());
            if (name != "manifest.json")
                present.append(name);
        }
        present.sort();
        QCOMPARE(names, present);
        const QByteArray hash = QCryptographicHash::hash(
                content(m_dossier + "/review.json"), QCryptographicHash::Sha256);
        QVERIFY(pdfText(m_dossier + "/dossier.pdf").contains(hash.toHex().left(16)));
    }

    void replaysFromItsOwnInputs()
    {
        const ProgramRun same = runSpp({ "replay", m_dossier, "--json" });
        QVERIFY2(same.exitCode == 0, same.standardOutput + same.standardError);
    }

    void sealHoldsUntilAByteChanges()
    {
        QTemporaryDir office;
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        const auto asBefore = qScopeGuard([&before] {
            qputenv("XDG_CONFIG_HOME", before);
            qunsetenv("SPP_SEAL_PASSPHRASE");
        });
        qputenv("XDG_CONFIG_HOME", office.path().toUtf8());
        qputenv("SPP_SEAL_PASSPHRASE", "correct horse battery staple");
        const QString sealed = make("sealed", "vi");
        QCOMPARE(runSpp({ "seal", "create", "--office", "Office" }).exitCode, 0);
        const ProgramRun applied = runSpp({ "seal", "apply", sealed, "--date", "2026-11-22" });
        QVERIFY2(applied.exitCode == 0, applied.standardError);
        const ProgramRun valid = runSpp({ "dossier", "verify", sealed });
        QVERIFY2(valid.exitCode == 0, valid.standardOutput + valid.standardError);
        QFile file(sealed + "/inputs/themes.json");
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        char byte = 0;
        QVERIFY(file.getChar(&byte));
        file.seek(file.size() / 2);
        QVERIFY(file.putChar(byte == '0' ? '1' : '0'));
        file.close();
        const ProgramRun changed = runSpp({ "dossier", "verify", sealed });
        QCOMPARE(changed.exitCode, 1);
        QVERIFY2(changed.standardOutput.contains("inputs/themes.json"), changed.standardOutput);
    }

    void answersOfACaseArePrinted()
    {
        const QString territory = m_folder.filePath("answers.sqlite");
        QVERIFY(QFile::copy(m_territory, territory));
        const ProgramRun reviewed = runSpp({ "review", territory, "--parcel", "25/243",
                "--proposal", proposal(), "--at", "2026-11-22", "--case", "2026-0412", "--out",
                m_folder.filePath("reviewed") });
        QCOMPARE(reviewed.exitCode, 1);
        const QJsonObject review
                = QJsonDocument::fromJson(content(m_folder.filePath("reviewed/review.json")))
                          .object();
        QString rule;
        for (const QJsonValue &finding : review["findings"].toArray()) {
            if (finding.toObject()["outcome"].toString() == "conflict")
                rule = finding.toObject()["rule"].toString();
        }
        const ProgramRun answered = runSpp({ "case", "answer", territory, "2026-0412", rule,
                "--answer", "disagree", "--reason", QString::fromUtf8("Đã xác minh") });
        QVERIFY2(answered.exitCode == 0, answered.standardError);
        const QString folder = m_folder.filePath("answered");
        const ProgramRun printed = runSpp({ "dossier", "create", territory, "--case", "2026-0412",
                "--lang", "vi", "--out", folder });
        QVERIFY2(printed.exitCode == 1, printed.standardError);
        const QString text = pdfText(folder + "/dossier.pdf");
        QVERIFY(text.contains("2026-0412"));
        for (const char *said : { "Không đồng ý", "Đã xác minh" })
            QVERIFY2(text.contains(QString::fromUtf8(said)), said);
    }

    void geoPackageOpensStyled()
    {
        QVERIFY(Application::startQgis());
        const auto symbolLayers = [&](const char *layerName) {
            const QString uri
                    = m_dossier + "/review.gpkg|layername=" + QString::fromLatin1(layerName);
            QgsVectorLayer layer(uri, "layer", "ogr");
            return layer.isValid() ? layer.renderer()->dump() : QString();
        };
        // The casing of the subject: two lines on each other; QGIS's own default has one fill.
        QVERIFY2(symbolLayers("subject").contains("SINGLE"), qPrintable(symbolLayers("subject")));
        QgsVectorLayer power(m_dossier + "/review.gpkg|layername=theme_power_lines", "x", "ogr");
        QVERIFY(power.isValid());
        QgsVectorLayer plain(power.source(), "x", "ogr");
        bool found = false;
        plain.loadDefaultStyle(found);
        QVERIFY(found);
    }

private:
    /// Folder of a new dossier of the sample case; empty when it failed.
    static QString proposal()
    {
        return sourceFolder() + "/data-samples/phong-dien/cases/shop-house-six-storeys.yaml";
    }

    QString make(const char *name, const char *language)
    {
        const QString folder = m_folder.filePath(QString::fromLatin1(name));
        const ProgramRun run = runSpp(
                { "--lang", language, "dossier", "create", m_territory, "--parcel", "25/243",
                        "--proposal", proposal(), "--at", "2026-11-22", "--out", folder });
        if (run.exitCode != 1)
            qWarning("%s", run.standardError.constData());
        return run.exitCode == 1 ? folder : QString();
    }

    QTemporaryDir m_folder;
    QString m_territory;
    QString m_dossier;
};

QTEST_MAIN(DossierTest)
#include "test_dossier.moc"
