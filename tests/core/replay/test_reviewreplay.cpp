// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "archivedtown.h"
#include "tests.h"

#include "core/replay/recordedfeaturesource.h"
#include "core/review/reviewjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

using Kind = ReplayDifference::Kind;

QByteArray pretty(const ReplayReport &report) { return report.text().toUtf8(); }

/// Moves the first vertex of a polygon's ring in its WKB, given in hex; the last one follows, since
/// it closes the ring.
QString moved(const QString &hex, double east_m)
{
    const auto geometry
            = orStop(engine::Geometry::fromWkb(QByteArray::fromHex(hex.toLatin1()).toStdString()));
    QString wkt = QString::fromStdString(geometry.wkt(6));
    const int start = wkt.lastIndexOf('(') + 1;
    const QString x = wkt.mid(start, wkt.indexOf(' ', start) - start);
    wkt.replace(x + ' ' + wkt.mid(start + x.size() + 1).section(',', 0, 0),
            QString::number(x.toDouble() + east_m, 'f', 6) + ' '
                    + wkt.mid(start + x.size() + 1).section(',', 0, 0));
    const std::string wkb = orStop(engine::Geometry::fromWkt(wkt.toStdString())).wkb();
    return QString::fromLatin1(QByteArray::fromStdString(wkb).toHex());
}

} // namespace

/// An archived review is made again: identical, or what differs is named.
class ReviewReplayTest : public QObject {
    Q_OBJECT

private slots:
    void sameInputsGiveTheSameBytes_data()
    {
        QTest::addColumn<QStringList>("parcels");
        QTest::addColumn<QByteArray>("coverage");
        QTest::addColumn<QStringList>("packs");
        QTest::newRow("conflict") << QStringList{ "#1" } << QByteArray("70") << QStringList();
        QTest::newRow("nothing proposed")
                << QStringList{ "34/14" } << QByteArray() << QStringList();
        QTest::newRow("two parcels")
                << QStringList{ "#1", "34/13" } << QByteArray("55.5") << QStringList();
        QTest::newRow("named pack") << QStringList{ "34/13" } << QByteArray("60")
                                    << QStringList{ SmallTown::pack("town-2026") };
        QTest::newRow("far from everything")
                << QStringList{ "#3" } << QByteArray() << QStringList();
    }
    void sameInputsGiveTheSameBytes()
    {
        QFETCH(QStringList, parcels);
        QFETCH(QByteArray, coverage);
        QFETCH(QStringList, packs);
        const ArchivedTown archived(parcels, coverage, packs);
        const ReplayReport report = archived.replay();
        QVERIFY2(report.identical, pretty(report));
        QVERIFY(report.sameResults);
        QCOMPARE(ReviewJson::bytes(report.document), archived.read("review.json"));
        const ReplayReport live = archived.replayOnTerritory();
        QVERIFY2(live.identical, pretty(live));
    }

    void replayNeedsNoTerritory()
    {
        const ArchivedTown archived({ "#1" }, "70");
        QVERIFY(QFile::remove(archived.town().path()));
        QVERIFY(archived.replay().identical);
    }

    void inAnotherLanguageTheReviewIsRepeatedInItsOwn()
    {
        LocalisedText::setLanguage("vi");
        const ArchivedTown archived({ "#1" }, "70");
        LocalisedText::setLanguage("en");
        const ReplayReport report = archived.replay();
        QVERIFY2(report.identical, pretty(report));
        const ReplayReport live = archived.replayOnTerritory();
        QVERIFY2(live.identical, pretty(live));
        QCOMPARE(LocalisedText::language(), QString("en"));
    }

    /// The manifest tells that the file is another one.
    void vertexOfTheInputsMovedByAMillimetre()
    {
        const ArchivedTown archived({ "34/13" }, "55");
        move(archived, "parcels");
        const ReplayReport report = archived.replay();
        QVERIFY(!report.identical);
        QCOMPARE(places(report, Kind::File), (QStringList{ "inputs/case.json sha256" }));
        QVERIFY2(places(report, Kind::Input).contains("subject area_m2"), pretty(report));
    }

    /// The recomputation tells it also where somebody mended the manifest.
    void vertexOfTheInputsMovedAndTheManifestMended()
    {
        const ArchivedTown archived({ "34/13" }, "55");
        move(archived, "parcels");
        archived.listAgain();
        const ReplayReport report = archived.replay();
        QVERIFY(!report.identical);
        QVERIFY(places(report, Kind::File).isEmpty());
        QVERIFY2(places(report, Kind::Input).contains("subject area_m2"), pretty(report));
    }

    void vertexOfAThemeInTheInputsMovedChangesTheFinding()
    {
        const ArchivedTown archived({ "#1" });
        QJsonObject themes = QJsonDocument::fromJson(archived.read("inputs/themes.json")).object();
        QJsonArray list = themes["themes"].toArray();
        for (int i = 0; i < list.size(); ++i) {
            QJsonObject one = list[i].toObject();
            if (one["theme"].toObject()["id"].toString() != "canals")
                continue;
            QJsonArray features = one["features"].toArray();
            QVERIFY(!features.isEmpty());
            QJsonObject canal = features[0].toObject();
            const auto geometry = orStop(engine::Geometry::fromWkb(
                    QByteArray::fromHex(canal["wkb"].toString().toLatin1()).toStdString()));
            const engine::Box box = geometry.bounds();
            // 5 cm lie in the parcel; its eastern side goes 1 mm further.
            const auto wider
                    = engine::Geometry::box({ box.xmin, box.ymin, box.xmax + 0.001, box.ymax });
            canal["wkb"] = QString::fromLatin1(QByteArray::fromStdString(wider.wkb()).toHex());
            features[0] = canal;
            one["features"] = features;
            list[i] = one;
        }
        themes["themes"] = list;
        archived.write("inputs/themes.json", QJsonDocument(themes).toJson());
        archived.listAgain();
        const ReplayReport report = archived.replay();
        QVERIFY(!report.identical && !report.sameResults);
        QVERIFY2(places(report, Kind::Verdict).contains("canals area_m2"), pretty(report));
        QVERIFY2(places(report, Kind::Finding).join(' ').contains("town.canal"), pretty(report));
    }

    void vertexOfTheTerritoryMovedByAMillimetre()
    {
        const ArchivedTown archived({ "34/13" }, "55");
        moveInTerritory(archived, "parcel", 2);
        const ReplayReport report = archived.replayOnTerritory();
        QVERIFY(!report.identical);
        const QStringList inputs = places(report, Kind::Input);
        QVERIFY2(inputs.contains("subject 34/13 geometry"), pretty(report));
        QVERIFY2(report.text().contains("moved by up to 0.001 m"), pretty(report));
        QVERIFY2(inputs.contains("subject area_m2"), pretty(report));
        QVERIFY(archived.replay().identical); // the archive itself is as it was
    }

    /// A neighbour that no rule judges.
    void movedNeighbourIsNamedAlthoughNoResultChanges()
    {
        const ArchivedTown near({ "34/13" }, "55");
        near.town().run("UPDATE theme_facilities SET geom = ShiftCoords(geom, 0.001, 0)");
        const ReplayReport seen = near.replayOnTerritory();
        QVERIFY(!seen.identical);
        QVERIFY2(places(seen, Kind::Input).contains("facilities #1 geometry"), pretty(seen));
        QVERIFY(seen.sameResults);
    }

    void changesOfTheTerritoryAreNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("place");
        QTest::newRow("accuracy of a theme")
                << "UPDATE theme SET accuracy_m = 5 WHERE id = 'canals'" << int(Kind::Input)
                << "canals accuracy_m";
        QTest::newRow("version of a theme") << "UPDATE theme SET version = 'B' WHERE id = 'canals'"
                                            << int(Kind::Input) << "canals version";
        QTest::newRow("legal area") << "UPDATE parcel SET legal_area_m2 = 201 WHERE id = 1"
                                    << int(Kind::Input) << "subject legal_area_m2";
        QTest::newRow("feature removed")
                << "DELETE FROM theme_canals" << int(Kind::Input) << "canals #1 feature";
        QTest::newRow("feature removed, its verdict")
                << "DELETE FROM theme_canals" << int(Kind::Verdict) << "canals answer";
        QTest::newRow("source of a theme")
                << "INSERT INTO source(theme, name, sha256, crs, operation, crs_verified, encoding,"
                   " imported_at, read_count, accepted_count, repaired_count, rejected_count,"
                   " report) VALUES ('canals', 'k.shp', 'abc', 'EPSG:5897', 'none', 1, 'utf8',"
                   " '2026', 1, 1, 0, 0, '{}')"
                << int(Kind::Input) << "canals sources / k.shp";
    }
    void changesOfTheTerritoryAreNamed()
    {
        QFETCH(QString, sql);
        QFETCH(int, kind);
        QFETCH(QString, place);
        const ArchivedTown archived({ "#1" }, "55");
        archived.town().run(sql);
        const ReplayReport report = archived.replayOnTerritory();
        QVERIFY(!report.identical);
        QVERIFY2(places(report, Kind(kind)).contains(place), pretty(report));
    }

    void retiredParcelCannotBeReviewedAgain()
    {
        const ArchivedTown archived({ "34/14" });
        archived.town().run("DELETE FROM parcel WHERE id = 4");
        const ReplayReport report = archived.replayOnTerritory();
        QVERIFY(!report.identical && !report.sameResults && report.document.isEmpty());
        QCOMPARE(report.differences.back().where, QString("subject"));
    }

    void changedPackIsNamed()
    {
        const ArchivedTown archived({ "#1" }, "58");
        const QString name = "inputs/rules/01-town-2021.yaml";
        const QByteArray pack = archived.read(name);
        QVERIFY(pack.contains("60"));
        archived.write(name, QByteArray(pack).replace("60", "50"));
        const ReplayReport report = archived.replay();
        QVERIFY(!report.identical);
        QVERIFY2(places(report, Kind::Pack).contains("town-2021 sha256"), pretty(report));
        QVERIFY(places(report, Kind::File).contains(name + " sha256"));
        QVERIFY2(places(report, Kind::Finding).contains("town.coverage outcome"), pretty(report));
    }

    void otherProgramIsNamedAndTheResultsAreTheSame()
    {
        const ArchivedTown archived({ "#1" }, "70");
        QJsonObject review = QJsonDocument::fromJson(archived.read("review.json")).object();
        QJsonObject manifest = review["manifest"].toObject();
        manifest["program_version"] = "0.0.1";
        review["manifest"] = manifest;
        archived.write("review.json", ReviewJson::bytes(review));
        archived.listAgain();
        const ReplayReport report = archived.replay();
        QVERIFY(!report.identical && report.sameResults);
        QCOMPARE(places(report, Kind::Program), (QStringList{ "spp program_version" }));
        QCOMPARE(report.programBefore, QString("0.0.1"));
        QCOMPARE(report.differences.size(), size_t(1));
    }

    /// Before reviews were measured on the millimetre grid, nothing was said of how they were.
    void otherMeasuringIsNamed()
    {
        const ArchivedTown archived({ "34/13" });
        const auto without = [&archived](const char *file, const char *part, const char *name) {
            QJsonObject json = QJsonDocument::fromJson(archived.read(file)).object();
            QJsonObject inner = json[QLatin1String(part)].toObject();
            QVERIFY(inner.contains(QLatin1String(name)));
            inner.remove(QLatin1String(name));
            json[QLatin1String(part)] = inner;
            archived.write(file, QJsonDocument(json).toJson());
        };
        without("review.json", "manifest", "measuring");
        without("inputs/case.json", "basis", "grid_origin");
        archived.listAgain();
        const ReplayReport report = archived.replay();
        QVERIFY(report.sameResults);
        QVERIFY(!report.identical);
        const QStringList programs = places(report, ReplayDifference::Kind::Program);
        QVERIFY2(!programs.isEmpty() && programs.first().startsWith("spp measuring"),
                qPrintable(programs.join('|')));
        QCOMPARE(report.differences.size(), size_t(programs.size()));
    }

    void changedResultIsNamed()
    {
        const ArchivedTown archived({ "#1" }, "70");
        const QByteArray review = archived.read("review.json");
        archived.write("review.json", QByteArray(review).replace("\"conflict\"", "\"pass\""));
        const ReplayReport report = archived.replay();
        QVERIFY(!report.identical && !report.sameResults);
        QVERIFY2(places(report, Kind::Finding).contains("town.coverage outcome"), pretty(report));
    }

    void whitespaceAloneIsStillADifference()
    {
        const ArchivedTown archived({ "#1" }, "70");
        archived.write("review.json", archived.read("review.json") + "\n");
        archived.listAgain();
        const ReplayReport report = archived.replay();
        QVERIFY(!report.identical && report.sameResults);
        QCOMPARE(report.differences.size(), size_t(1));
    }

    void signatureAppendedToThePdfIsNoDifference()
    {
        const ArchivedTown archived({ "#1" }, "70");
        archived.write("dossier.pdf", "%PDF-1.7\n");
        archived.listAgain();
        archived.write("dossier.pdf", "%PDF-1.7\nsigned");
        QVERIFY(archived.replay().identical);
        archived.write("dossier.pdf", "%PDF-1.6\nsigned");
        QVERIFY(!archived.replay().identical);
    }

    void folderWithoutInputsIsRefused()
    {
        const ArchivedTown archived({ "#1" });
        Feedback feedback;
        QVERIFY(QFile::remove(archived.file("inputs/case.json")));
        const auto report
                = ReviewReplay(archived.folder(), archived.contributions()).fromInputs(feedback);
        QVERIFY(!report.ok() && report.error().code == ErrorCode::BadInput);
        QVERIFY(QString::fromStdString(report.error().file).endsWith("case.json"));
    }

    void cancelledReplayIsAnError()
    {
        class Stop : public Feedback {
            bool isCancelled() const override { return true; }
        } stop;
        const ArchivedTown archived({ "#1" });
        const auto report
                = ReviewReplay(archived.folder(), archived.contributions()).fromInputs(stop);
        QVERIFY(!report.ok() && report.error().code == ErrorCode::Cancelled);
    }

private:
    /// The first vertex of the parcel under review, in the archived inputs.
    static void move(const ArchivedTown &archived, const QString &list)
    {
        QJsonObject json = QJsonDocument::fromJson(archived.read("inputs/case.json")).object();
        QJsonObject subject = json["subject"].toObject();
        QJsonArray parcels = subject[list].toArray();
        QJsonObject parcel = parcels[0].toObject();
        parcel["wkb"] = moved(parcel["wkb"].toString(), 0.001);
        subject["wkb"] = moved(subject["wkb"].toString(), 0.001);
        parcels[0] = parcel;
        subject[list] = parcels;
        json["subject"] = subject;
        archived.write("inputs/case.json", QJsonDocument(json).toJson());
    }

    static void moveInTerritory(const ArchivedTown &archived, const QString &table, int id)
    {
        QString hex;
        {
            const auto territory = archived.town().open();
            hex = orStop(territory->database().single(QStringLiteral(
                                 "SELECT hex(ST_AsBinary(geom)) FROM %1 WHERE id = %2")
                                                              .arg(table)
                                                              .arg(id)))
                          .toString();
        }
        archived.town().run(
                QStringLiteral("UPDATE %1 SET geom = GeomFromWKB(?1, 5897) WHERE id = %2")
                        .arg(table)
                        .arg(id),
                { QByteArray::fromHex(moved(hex, 0.001).toLatin1()) });
    }
};

std::unique_ptr<QObject> makeReviewReplayTest() { return std::make_unique<ReviewReplayTest>(); }

#include "test_reviewreplay.moc"
