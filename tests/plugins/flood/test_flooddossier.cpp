// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The sections on floods of a printed dossier.
#include "floodtown.h"

#include "core/data/territory.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pdfText(const QString &folder, const QStringList &options = {})
{
    const ProgramRun run
            = runProgram("pdftotext", options + QStringList{ folder + "/dossier.pdf", "-" });
    return QString::fromUtf8(run.standardOutput).simplified();
}

/// As `pdftotext -bbox-layout` writes it.
const QRegularExpression &wordOfPage()
{
    static const QRegularExpression word(QStringLiteral("<word[^>]*>([^<]*)</word>"));
    return word;
}

/// A fill on parcel 1 (south-west): dry there, 0.53 m of water elsewhere.
std::vector<float> filled()
{
    std::vector<float> cells = everywhere(0.53f);
    for (const std::size_t cell : { 12u, 13u, 18u, 19u })
        cells[cell] = 0.0f;
    return cells;
}

/// Nothing is known of the western column.
std::vector<float> partlyKnown()
{
    std::vector<float> cells = everywhere(1.25f);
    for (const std::size_t cell : { 0u, 6u, 12u, 18u })
        cells[cell] = std::nanf("");
    return cells;
}

QString make(const FloodTown &town, const char *name, const char *language = "vi",
        const char *parcel = "1/1")
{
    const QString folder = town.file(name);
    const ProgramRun run = runSpp({ "--lang", language, "dossier", "create", town.territory(),
            "--parcel", parcel, "--at", "2026-11-22", "--out", folder, "--rules",
            sourceFolder() + "/resources/rules/flood-offsite.yaml" });
    if (run.exitCode != 0)
        qFatal("%s", run.standardError.constData());
    return folder;
}

} // namespace

class TestFloodDossier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyScenarioIsARow_data();
    void everyScenarioIsARow();
    void speaksEnglishToo();
    void wordsStayWhole_data();
    void wordsStayWhole();
    void onlyChangesOfTheGroundAreListed();
    void otherSettingsAreSaid();
    void twoPrintsAreTheSameAndReplayIsIdentical();
    void aTerritoryWithoutScenariosPrintsNothing();
    void theOfficeSaysTheUnit();
    void manyScenariosGoOnOverPages();
    void aDamagedScenarioIsNamedInItsPlace();

private:
    FloodTown m_town;
    QString m_dossier;
};

void TestFloodDossier::initTestCase()
{
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
    const QString speed = m_town.raster("speed.tif", everywhere(0.4f));
    const QString duration = m_town.raster("duration.tif", everywhere(30.0f));
    const auto add
            = [&](const char *id, const std::vector<float> &cells, const QStringList &options) {
                  QCOMPARE(m_town.addScenario(id, cells, options).exitCode, 0);
              };
    add("t100", everywhere(0.5f),
            { "--return-period", "100", "--gates", "open", "--target-year", "2050", "--speed",
                    speed, "--duration", duration, "--title",
                    QString::fromUtf8("Lũ tần suất 1 % trên sông Hậu kết hợp triều cường, cống mở, "
                                      "nước biển dâng 23 cm") });
    add("t100-fill", filled(), { "--return-period", "100" });
    add("y2011", partlyKnown(), {});
    QCOMPARE(m_town.flood({ "compare", "--base", "t100", "--proposal", "t100-fill", "--parcel",
                                  "1/1", "--record", "fill-1", "--at", "2026-11-20" })
                     .exitCode,
            1);
    m_dossier = make(m_town, "vi");
}

void TestFloodDossier::everyScenarioIsARow_data()
{
    QTest::addColumn<QString>("said");
    for (const char *said : { "Ngập lụt", "Lũ tần suất 1 % trên", "T = 100 năm", "cống mở",
                 "năm 2050", "0,5 m", "0,1 – dưới 0,7", "0,4 m/s", "30 h", "khô", "cống: chưa rõ",
                 "1,25 m", "50 % chưa", "Thang cấp: Độ sâu ngập 0,1 / 0,7 / 1,5 m",
                 "Nguồn kịch bản t100: test model; t100.tif (SHA-256", "không coi là khô",
                 "Thay đổi ngập do dự án", "t100 -> t100-fill", "20/11/2026", "nhiều nhất",
                 "200 m³", "(0,01 m)", "spp flood compare",
                 "t100 -> t100-fill: chưa rõ hai bên tính giống nhau hay không (lưới con, cỡ ô" })
        QTest::newRow(said) << QString::fromUtf8(said);
}

void TestFloodDossier::everyScenarioIsARow()
{
    QFETCH(QString, said);
    const QString text = pdfText(m_dossier).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    QVERIFY2(text.contains(said), qPrintable(text));
}

void TestFloodDossier::speaksEnglishToo()
{
    const QString text = pdfText(make(m_town, "en", "en"));
    for (const char *said : { "Flood changes by projects", "gates open", "Share wet", "at most",
                 "0.1 – under", "Source of the scenario y2011" })
        QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(text));
    QVERIFY(!text.contains(QString::fromUtf8("chưa rõ")));
    QVERIFY(!text.contains("Crop damage by floods")); // no table of the office
}

void TestFloodDossier::wordsStayWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("said");
    for (const char *said : { "T = 100 năm", "Tần suất", "nhiều nhất 3 cm" })
        QTest::newRow(said) << "vi" << QString::fromUtf8(said);
    for (const char *said : { "T = 100 years", "Deepest", "Duration", "at most 3 cm" })
        QTest::newRow(said) << "en" << QString::fromUtf8(said);
}

/// On one line of their column, which has the width for them.
void TestFloodDossier::wordsStayWhole()
{
    QFETCH(QString, language);
    QFETCH(QString, said);
    const QString folder = language == "vi" ? m_dossier : make(m_town, "whole", "en");
    const ProgramRun run
            = runProgram("pdftotext", { "-bbox-layout", folder + "/dossier.pdf", "-" });
    const QStringList lines = QString::fromUtf8(run.standardOutput).split("</line>");
    const bool isWhole = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
        QStringList words;
        for (auto word = wordOfPage().globalMatch(line); word.hasNext();)
            words.append(word.next().captured(1));
        const QString text
                = words.join(QLatin1Char(' ')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
        return text.contains(said);
    });
    QVERIFY2(isWhole, run.standardOutput.constData());
}

/// A neighbour that touches the filled parcel is not of the project.
void TestFloodDossier::onlyChangesOfTheGroundAreListed()
{
    const QString text = pdfText(make(m_town, "neighbour", "vi", "1/2"));
    QVERIFY(text.contains(QString::fromUtf8("Nguồn kịch bản t100")));
    QVERIFY(!text.contains("t100 -> t100-fill"));
}

void TestFloodDossier::otherSettingsAreSaid()
{
    FloodTown town;
    town.raster("dem.tif", everywhere(0.0f));
    const auto add = [&town](const char *id, const QByteArray &scenario) {
        const QString out = town.file(id);
        const QByteArray file = QByteArray(id) + ".yaml";
        QCOMPARE(
                runSpp({ "flood", "simulate", town.text(file.constData(), scenario), "--out", out })
                        .exitCode,
                0);
        QCOMPARE(
                town.flood({ "add-scenario", id, "--run", out, "--source", "office" }).exitCode, 0);
    };
    add("fine", closedTown());
    add("coarse", closedTown("subgrid: {cell: 20}\n"));
    const ProgramRun compared = town.flood({ "compare", "--base", "fine", "--proposal", "coarse",
            "--parcel", "1/1", "--record", "cells", "--at", "2026-11-20" });
    QVERIFY2(compared.exitCode <= 1, compared.standardError.constData());
    const QString text = pdfText(make(town, "settings", "en"));
    QVERIFY2(text.contains(QString::fromUtf8("fine -> coarse: computed with other sub-grid, cell "
                                             "size, what differs is not the project's alone.")),
            qPrintable(text));
}

void TestFloodDossier::twoPrintsAreTheSameAndReplayIsIdentical()
{
    const QString again = make(m_town, "again");
    for (const char *name : { "dossier.pdf", "review.json", "manifest.json" })
        QCOMPARE(content(m_dossier + '/' + name), content(again + '/' + name));
    const ProgramRun replay = runSpp({ "replay", m_dossier, "--json" });
    QCOMPARE(replay.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(replay.standardOutput).object();
    QVERIFY2(report["identical"].toBool(), replay.standardOutput.constData());
}

void TestFloodDossier::aTerritoryWithoutScenariosPrintsNothing()
{
    const FloodTown town;
    const QString text = pdfText(make(town, "dry"));
    QVERIFY(!text.contains(QString::fromUtf8("Ngập lụt")));
    QVERIFY(!text.contains(QString::fromUtf8("Thay đổi ngập do dự án Kịch bản")));
}

/// The first scheme of an office's own file is the one it reads depths by.
void TestFloodDossier::theOfficeSaysTheUnit()
{
    const FloodTown town;
    const QDir folder(town.file("urban"));
    QVERIFY(QDir().mkpath(folder.filePath("flood")));
    QVERIFY(QFile::copy(sourceFolder() + "/tests/data/profiles/flood-delta/profile.yaml",
            folder.filePath("profile.yaml")));
    QFile classes(folder.filePath("flood/hazard-classes.yaml"));
    QVERIFY(classes.open(QIODevice::WriteOnly));
    classes.write(R"YAML(schemes:
  - id: street
    title: {vi: "Ngập đường phố (dm)", en: "Streets (dm)"
}
    unit: dm
    source: "test"
    mark: M
    classes:
      - {id: low, title: {vi: "dưới 3 dm", en: "under 3 dm"}, colour: "#deebf7", below: {depth_m: 0.3}}
      - {id: high, title: {vi: "từ 3 dm", en: "3 dm and more"}, colour: "#084594"}
)YAML");
    classes.close();
    QFile parcels(town.file("one.geojson"));
    QVERIFY(parcels.open(QIODevice::WriteOnly));
    parcels.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)"
                  R"({"sheet":"1","number":"1"},"geometry":{"type":"Polygon","coordinates":)"
                  R"([[[700000,9300000],[700020,9300000],[700020,9300020],[700000,9300020],)"
                  R"([700000,9300000]]]}}],"crs":{"type":"name","properties":{"name":)"
                  R"("urn:ogc:def:crs:EPSG::32748"}}})");
    parcels.close();
    const QString territory = town.file("urban.sqlite");
    QCOMPARE(runSpp({ "territory", "create", territory, "--profile", folder.path() }).exitCode, 0);
    QCOMPARE(runSpp({ "import", territory, parcels.fileName(), "--theme", "parcels", "--crs",
                            "EPSG:32748", "--date", "2026-11-22" })
                     .exitCode,
            0);
    QCOMPARE(runSpp({ "flood", "add-scenario", territory, "t100", "--depth",
                            town.raster("t.tif", everywhere(0.45f)), "--source", "x" })
                     .exitCode,
            0);
    const QString out = town.file("urban-dossier");
    QCOMPARE(
            runSpp({ "--lang", "vi", "dossier", "create", territory, "--parcel", "1/1", "--out",
                           out, "--rules", sourceFolder() + "/resources/rules/flood-offsite.yaml" })
                    .exitCode,
            0);
    const QString text = pdfText(out).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    QVERIFY2(text.contains("4,5 dm"), qPrintable(text));
    QVERIFY(text.contains(QString::fromUtf8("từ 3 dm")));
}

void TestFloodDossier::manyScenariosGoOnOverPages()
{
    const FloodTown town;
    for (int i = 0; i < 24; ++i) {
        QCOMPARE(town.addScenario(qPrintable(QString("s%1").arg(i, 2, 10, QLatin1Char('0'))),
                             everywhere(0.1f * float(i)),
                             { "--title",
                                     QString::fromUtf8("Kịch bản triều cường kết hợp mưa lớn, cống "
                                                       "đóng, năm thứ %1")
                                             .arg(i) })
                         .exitCode,
                0);
    }
    const QString text = pdfText(make(town, "many"), { "-raw" });
    // The header is there again on each page.
    QVERIFY2(text.count(QString::fromUtf8("Tần suất Điều kiện")) >= 2, qPrintable(text));
    for (int i = 0; i < 24; ++i)
        QVERIFY(text.contains(QString("(s%1)").arg(i, 2, 10, QLatin1Char('0'))));
}

void TestFloodDossier::aDamagedScenarioIsNamedInItsPlace()
{
    const FloodTown town;
    QCOMPARE(town.addScenario("t100", everywhere(0.5f)).exitCode, 0);
    {
        auto territory = Territory::open(town.territory(), Territory::Access::ReadWrite);
        QVERIFY(territory);
        QVERIFY((*territory)->database().run("UPDATE raster_tile SET cells = x'00'"));
    }
    const QString text = pdfText(make(town, "damaged"));
    QVERIFY2(text.contains(QString::fromUtf8("Không lập được mục này")), qPrintable(text));
}

int main(int argc, char **argv)
{
    QGuiApplication program(argc, argv);
    TestFloodDossier test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_flooddossier.moc"
