// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/legacytext.h"
#include "madeupsheet.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

/// Two squares of ten metres side by side.
std::vector<SheetTerritory::Parcel> twoSquares()
{
    return { { QStringLiteral("1"), QStringLiteral("POLYGON (%1)").arg(squareText(0, 0, 10)) },
        { QStringLiteral("2"), QStringLiteral("POLYGON (%1)").arg(squareText(10, 0, 10)) } };
}

/// What the import of a sheet must give back; a list of what differs.
QStringList differences(const SheetContent &before, const SheetContent &after)
{
    QStringList different;
    if (before.parcels.size() != after.parcels.size())
        different.append(QStringLiteral("%1 parcels").arg(after.parcels.size()));
    for (size_t i = 0; i < std::min(before.parcels.size(), after.parcels.size()); ++i) {
        const SheetParcel &one = before.parcels[i];
        const SheetParcel &other = after.parcels[i];
        const double area = one.legalArea_m2.value_or(std::round(one.mapArea_m2 * 10) / 10);
        const bool same = one.number == other.number && one.landUse == other.landUse
                && std::abs(area - other.legalArea_m2.value_or(-1)) < 1e-9
                && isSame(shapeOf(one), shapeOf(other));
        if (!same)
            different.append(one.number);
    }
    return different;
}

/// Cancels when it is asked for the n-th time.
class CancelAt final : public Feedback {
public:
    explicit CancelAt(int times)
        : m_left(times)
    {
    }
    bool isCancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

ProgramRun runLimited(int blocks, const QStringList &arguments)
{
    return runProgram(QStringLiteral("bash"),
            QStringList{ QStringLiteral("-c"),
                    QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$@\"").arg(blocks),
                    QStringLiteral("full"), sppProgram() }
                    + arguments);
}

} // namespace

/// `spp parcel sheet`: a sheet written as DGN and imported again is the same sheet.
class TestParcelSheet : public QObject {
    Q_OBJECT

private slots:
    void aThousandParcelsComeBackCornerByCorner()
    {
        SheetTerritory before;
        before.plant(bentNet(40, 25));
        const auto report = before.write(before.options());
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->parcels, 1031);
        QVERIFY2(report->differences.empty(),
                report->differences.empty() ? "" : qPrintable(report->differences.front().reason));
        QCOMPARE(report->readBack, report->parcels);
        QCOMPARE(report->largestMove_m < 1e-9, true);
        QVERIFY(report->cornersAdded.isEmpty());
        QVERIFY(report->sharedSides > 1900);

        SheetTerritory after;
        const auto imported = after.import(before.path(QStringLiteral("out.dgn")));
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QCOMPARE(imported->rejected, 0);
        QCOMPARE(imported->repaired, 0);
        const SheetContent content = after.content();
        QCOMPARE(content.communeCode, phongDien);
        QCOMPARE(differences(before.content(), content), QStringList());
    }

    void whatASheetCannotHoldIsListed()
    {
        SheetTerritory territory;
        auto parcels = twoSquares();
        parcels[0].legalArea = 99.97;
        parcels[1].legalArea = QVariant();
        territory.plant(parcels);
        const auto report = territory.write(territory.options());
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        const QJsonObject json = report->toJson();
        QStringList fields;
        for (const QJsonValue &one : json[QStringLiteral("not_held")].toArray())
            fields.append(one.toObject()[QStringLiteral("field")].toString());
        QCOMPARE(fields, QStringList({ QStringLiteral("code12"), QStringLiteral("land_user") }));
        const QJsonArray areas = json[QStringLiteral("areas_not_of_record")].toArray();
        QCOMPARE(areas.size(), 2);
        QCOMPARE(areas[0].toObject()[QStringLiteral("drawn")].toString(), QStringLiteral("100.0"));
        QCOMPARE(areas[0].toObject()[QStringLiteral("legal_area_m2")].toDouble(), 99.97);
        QVERIFY(areas[1].toObject()[QStringLiteral("legal_area_m2")].isNull());
        // The name of the land user stands neither in the sheet nor in the report.
        QFile file(territory.path(QStringLiteral("out.dgn")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Nguy"));
        QVERIFY(!QJsonDocument(json).toJson().contains("Nguy"));
    }

    void sidesAreDrawnOnceOnTheirLevels()
    {
        SheetTerritory territory;
        auto parcels = twoSquares();
        parcels.push_back({ QStringLiteral("3"),
                QStringLiteral("POLYGON (%1)")
                        .arg(ringText({ { 0, -5 }, { 20, -5 }, { 20, 0 }, { 10, 0 }, { 0, 0 } })),
                QStringLiteral("DGT") });
        parcels.push_back({ QStringLiteral("4"),
                QStringLiteral("POLYGON (%1)")
                        .arg(ringText(
                                { { 0, 10 }, { 10, 10 }, { 20, 10 }, { 20, 15 }, { 0, 15 } })),
                QStringLiteral("SON") });
        territory.plant(parcels);
        const auto report = territory.write(territory.options());
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->readBack, 4);
        QCOMPARE(report->sides, 13); // 4 + 3, and 3 more of each of the others
        QCOMPARE(report->sharedSides, 5);
        QCOMPARE(report->linesByLevel.keys(), QList<int>({ 10, 23, 31 }));
    }

    void aCornerOfTheNeighbourIsPutIntoTheSideAndSaid()
    {
        SheetTerritory territory;
        auto parcels = twoSquares();
        parcels.push_back({ QStringLiteral("3"),
                QStringLiteral("POLYGON (%1)")
                        .arg(ringText({ { 0, -5 }, { 20, -5 }, { 20, 0 }, { 0, 0 } })) });
        territory.plant(parcels);
        const auto report = territory.write(territory.options());
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->readBack, 3);
        QCOMPARE(report->cornersAdded.size(), 1);
        QCOMPARE(report->cornersAdded.value(QStringLiteral("3")), 1);
    }

    void parcelsThatOverlapAreSaidNotToComeBack()
    {
        SheetTerritory territory;
        territory.plant(
                { { QStringLiteral("1"), QStringLiteral("POLYGON (%1)").arg(squareText(0, 0, 10)) },
                        { QStringLiteral("2"),
                                QStringLiteral("POLYGON (%1)").arg(squareText(8, 0, 10)) } });
        const auto report = territory.write(territory.options());
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->readBack, 0);
        QCOMPARE(report->differences.size(), size_t(2));
    }

    void vietnameseTextsComeBackInEachEncoding_data()
    {
        QTest::addColumn<QString>("encoding");
        for (const char *name : { "tcvn3", "vni", "viscii", "cp1258" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void vietnameseTextsComeBackInEachEncoding()
    {
        QFETCH(QString, encoding);
        SheetTerritory before;
        before.plant(twoSquares());
        SheetOptions options = before.options();
        options.encoding = textEncodingFromName(encoding);
        const auto report = before.write(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->lostLetters, QStringList());
        QCOMPARE(report->warnings, QStringList());
        const LegacyText tables = *LegacyText::load();
        QFile file(options.output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(
                tables.encode(QStringLiteral("Xã Phong Điền"), *options.encoding).bytes));
        SheetTerritory after;
        const auto imported = after.import(options.output);
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QCOMPARE(after.content().communeCode, phongDien);
    }

    void aSheetOfSeveralCommunesIsAskedFor()
    {
        SheetTerritory territory;
        auto parcels = twoSquares();
        parcels[0].former = QStringLiteral("Xã Nhơn Ái");
        parcels[1].former = QStringLiteral("Xã Giai Xuân");
        territory.plant(parcels);
        const auto refused = territory.write(territory.options());
        QVERIFY(!refused);
        const QString text = QString::fromStdString(refused.error().text());
        QVERIFY2(text.contains(QStringLiteral("Nhơn Ái"))
                        && text.contains(QStringLiteral("Giai Xuân"))
                        && text.contains(QStringLiteral("--commune")),
                qPrintable(text));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *kind, ErrorCode code, const char *reason) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << int(code)
                                << QString::fromLatin1(reason);
        };
        row("no parcel on the sheet", ErrorCode::BadInput, "no current parcel on sheet 99");
        row("no seed", ErrorCode::Usage, "No seed file is named");
        row("seed in feet", ErrorCode::BadInput, "not the metre");
        row("seed is no design", ErrorCode::BadInput, "not a DGN file of version 7");
        row("output exists", ErrorCode::BadInput, "a file of this name already");
        row("no folder", ErrorCode::BadInput, "does not exist");
        row("unknown scale", ErrorCode::Usage, "no map scale 1:750");
        row("unknown commune", ErrorCode::BadInput, "no commune of this territory");
    }
    void refusals()
    {
        QFETCH(QString, kind);
        QFETCH(int, code);
        QFETCH(QString, reason);
        SheetTerritory territory;
        territory.plant(twoSquares());
        SheetOptions options = territory.options();
        QStringList left;
        if (kind.startsWith(QLatin1String("no parcel")))
            options.sheet = QStringLiteral("99");
        else if (kind == QLatin1String("no seed"))
            options.seed.clear();
        else if (kind == QLatin1String("seed in feet"))
            options.seed.replace(QLatin1String("seed_3d"), QLatin1String("seed_2d"));
        else if (kind == QLatin1String("seed is no design"))
            options.seed = territory.path(QStringLiteral("t.sqlite"));
        else if (kind == QLatin1String("no folder"))
            options.output = territory.path(QStringLiteral("none/out.dgn"));
        else if (kind == QLatin1String("unknown scale"))
            options.scale = 750;
        else if (kind == QLatin1String("unknown commune"))
            options.commune = QStringLiteral("Atlantis");
        else {
            QFile file(options.output);
            QVERIFY(file.open(QIODevice::WriteOnly));
            left.append(QStringLiteral("out.dgn"));
        }
        const auto refused = territory.write(options);
        QVERIFY(!refused);
        const std::string text = refused.error().text();
        QVERIFY2(QString::fromStdString(text).contains(reason), text.c_str());
        QCOMPARE(int(refused.error().code), code);
        QCOMPARE(territory.files(), left);
    }

    void aSheetBeyondTheUnitsOfTheSeedIsRefused()
    {
        SheetTerritory territory;
        // Ten million metres north: two to the 31st millimetres end long before.
        territory.plant({ { QStringLiteral("1"),
                QStringLiteral("POLYGON ((573000 9999990, 573010 9999990, 573010 9999999, 573000 "
                               "9999999, 573000 9999990))") } });
        const auto refused = territory.write(territory.options());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY(refused.error().reason.find("beyond what the units") != std::string::npos);
        QVERIFY(refused.error().reason.find("N -2147484 to 2147484 m") != std::string::npos);
        QCOMPARE(territory.files(), QStringList());
    }

    void cancellingLeavesNothing()
    {
        SheetTerritory territory;
        territory.plant(bentNet(20, 10));
        for (int times = 0; times < 5; ++times) {
            CancelAt feedback(times);
            const auto stopped = writeSheet(territory.territory(), territory.options(), feedback);
            QVERIFY2(!stopped || times > 3, qPrintable(QString::number(times)));
            if (stopped)
                break;
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
            QCOMPARE(territory.files(), QStringList());
        }
    }

    void theCommandTellsOfAFullDiskAndOfAFolderThatCannotBeWritten()
    {
        SheetTerritory territory;
        territory.plant(bentNet(20, 10));
        const QStringList arguments{ QStringLiteral("--lang"), QStringLiteral("en"),
            QStringLiteral("parcel"), QStringLiteral("sheet"),
            territory.path(QStringLiteral("t.sqlite")), QStringLiteral("--sheet"),
            QStringLiteral("12"), QStringLiteral("--seed"), metreSeed(), QStringLiteral("--out"),
            territory.path(QStringLiteral("out.dgn")), QStringLiteral("--json") };
        const ProgramRun full = runLimited(32, arguments);
        QVERIFY2(full.exitCode == 4, full.standardError);
        QVERIFY2(full.standardError.contains("could not be written"), full.standardError);
        QCOMPARE(territory.files(), QStringList());
        QStringList elsewhere = arguments;
        elsewhere[10] = QStringLiteral("/proc/out.dgn");
        const ProgramRun closed = runProgram(sppProgram(), elsewhere);
        QVERIFY2(closed.exitCode == 4, closed.standardError);
        const ProgramRun good = runProgram(sppProgram(), arguments);
        QVERIFY2(good.exitCode == 0, good.standardError);
        const QJsonObject json = QJsonDocument::fromJson(good.standardOutput).object();
        QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("spp.parcel-sheet/1"));
        QCOMPARE(territory.files(), QStringList{ QStringLiteral("out.dgn") });
        // Another program reads all of it.
        const ProgramRun info = runProgram(QStringLiteral("ogrinfo"),
                { QStringLiteral("-ro"), QStringLiteral("-so"), QStringLiteral("-al"),
                        territory.path(QStringLiteral("out.dgn")) });
        QCOMPARE(info.exitCode, 0);
        QVERIFY2(info.standardOutput.contains("Feature Count: "
                         + QByteArray::number(json[QStringLiteral("elements")].toInt())),
                info.standardOutput);
    }
};

QTEST_GUILESS_MAIN(TestParcelSheet)
#include "test_parcelsheet.moc"
