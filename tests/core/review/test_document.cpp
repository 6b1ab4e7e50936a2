// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalltown.h"
#include "tests.h"

#include "core/plugin/plugin.h"
#include "core/review/casearchive.h"
#include "core/review/evidencegeopackage.h"
#include "core/review/reviewer.h"
#include "core/review/reviewjson.h"
#include "core/review/reviewtext.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "core/review/textlayout.h"
#include "core/rules/corerulekinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

#include <sqlite3.h>

using namespace spp;
using namespace spp::test;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One value of a GeoPackage, read with plain SQLite.
QString value(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    QString text = QStringLiteral("no row");
    if (sqlite3_open_v2(qPrintable(path), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
            && sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK
            && sqlite3_step(statement) == SQLITE_ROW)
        text = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return text;
}

struct Done {
    Review review;
    QByteArray json;
};

Done review(const SmallTown &town, const QString &geoPackage = {})
{
    Contributions contributions;
    addCoreRuleKinds(contributions);
    const auto territory = town.open();
    ReviewRequest request;
    request.at = townDay();
    request.caseNumber = QStringLiteral("000.00.19.H13-260301-0001");
    request.subject = orStop(SubjectReader(*territory).parcels({ "#1" }));
    request.proposalPath = town.write("p.yaml", "coverage_percent: 70\n");
    TerritoryFeatureSource source(*territory);
    Feedback feedback;
    Done done;
    done.review = orStop(Reviewer(*territory, contributions).run(request, source, feedback));
    done.json = ReviewJson::bytes(ReviewJson::document(done.review));
    if (!geoPackage.isEmpty())
        orStop(EvidenceGeoPackage::write(done.review, source, territory->crs(), geoPackage));
    return done;
}

QStringList keys(const QJsonValue &value) { return value.toObject().keys(); }

} // namespace

/// The three forms in which a review leaves, and the one in which it stays.
class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<SmallTown>(); }

    void jsonHasTheShapeOfTheContract()
    {
        const QJsonObject json = ReviewJson::document(review(*m_town).review);
        QCOMPARE(
                json.keys(), (QStringList{ "case", "findings", "manifest", "schema", "verdicts" }));
        QCOMPARE(json["schema"].toString(), QString("spp.review/1"));
        for (const char *key : { "theme", "answer", "reason", "area_m2", "share" })
            QVERIFY2(keys(json["verdicts"].toArray().first()).contains(key), key);
        for (const char *key : { "rule", "pack", "outcome", "severity", "measured", "limit", "unit",
                     "margin", "certainty", "citation", "message", "decision", "would_pass",
                     "theme", "verified", "read_fields", "below_tolerance" })
            QVERIFY2(keys(json["findings"].toArray().first()).contains(key), key);
        const QJsonObject parcel = json["case"]
                                           .toObject()["subject"]
                                           .toObject()["parcels"]
                                           .toArray()
                                           .first()
                                           .toObject();
        QCOMPARE(parcel["legal_area_m2"].toDouble(), 200.0);
        QCOMPARE(parcel["net_plot_area_m2"].toDouble(), 180.0);
        QVERIFY(!QString::fromUtf8(ReviewJson::bytes(json)).contains(m_town->file("")));
        QVERIFY(!QString::fromUtf8(ReviewJson::bytes(json)).contains(QStringLiteral("Trần Thị B")));
    }

    void roundsAndNeverWritesNoNumber()
    {
        QCOMPARE(roundedJson(0.1 + 0.2).toDouble(), 0.3);
        QVERIFY(roundedJson(std::nullopt).isNull());
        QVERIFY(roundedJson(std::numeric_limits<double>::infinity()).isNull());
        QVERIFY(roundedJson(std::nan("")).isNull());
        QVERIFY(!std::signbit(roundedJson(-1e-9).toDouble()));
    }

    void sameInputsGiveTheSameBytes()
    {
        const QString a = m_town->file("a.gpkg");
        const QString b = m_town->file("b.gpkg");
        const Done first = review(*m_town, a);
        const Done second = review(*m_town, b);
        QCOMPARE(first.json, second.json);
        QCOMPARE(ReviewText::text(first.review), ReviewText::text(second.review));
        QVERIFY(readAll(a).size() > 0);
        QVERIFY(readAll(a) == readAll(b));
    }

    void geoPackageHoldsSubjectEvidenceAndThemesMet()
    {
        const QString path = m_town->file("e.gpkg");
        review(*m_town, path);
        QCOMPARE(value(path, "SELECT count(*) FROM subject"), QString("1"));
        QCOMPARE(value(path, "SELECT count(*) FROM evidence"), QString("3"));
        QCOMPARE(value(path,
                         "SELECT outcome || ' ' || measured || ' ' || \"limit\" FROM evidence"
                         " WHERE rule = 'town.coverage'"),
                QString("conflict 70.0 60.0"));
        QCOMPARE(value(path, "SELECT citation FROM evidence WHERE rule = 'town.canal'"),
                QString("Test rules 2021, 3"));
        QCOMPARE(value(path, "SELECT count(*) FROM theme_canals"), QString("1"));
        QCOMPARE(value(path,
                         "SELECT count(*) FROM gpkg_contents WHERE table_name ="
                         " 'theme_power_lines'"),
                QString("0"));
        QCOMPARE(value(path, "SELECT max(last_change) FROM gpkg_contents"),
                QString("2026-03-01T00:00:00.000Z"));
        // The canal reaches from 50 m west of the parcel; the surroundings end there as well.
        QCOMPARE(value(path, "SELECT count(*) FROM gpkg_contents WHERE min_x < 584949.9"),
                QString("0"));
    }

    void textFitsTheTerminalAndGroupsTheFindings()
    {
        for (const char *language : { "vi", "en" }) {
            LocalisedText::setLanguage(language);
            const QString text = ReviewText::text(review(*m_town).review);
            for (const QString &line : text.split('\n'))
                QVERIFY2(textlayout::width(line) <= 100, qPrintable(line));
            const bool vi = qstrcmp(language, "vi") == 0;
            const QString conflict
                    = vi ? QStringLiteral("Không phù hợp (1)") : QString("Conflicts (1)");
            QVERIFY2(text.contains(conflict), qPrintable(text));
            QVERIFY(text.contains(vi ? QStringLiteral("Phù hợp nếu: Mật độ xây dựng 60 %")
                                     : QString("Would pass if: Building coverage 60 %")));
            QVERIFY(text.contains(vi ? QStringLiteral("[Có liên quan]") : QString("[Applies]")));
            QVERIFY(text.contains(vi ? QStringLiteral("Thửa đất số 12, tờ bản đồ số 34, Cái Khế")
                                     : QStringLiteral("Parcel 12, map sheet 34, Cái Khế")));
        }
        LocalisedText::setLanguage(QStringLiteral("en"));
    }

    void caseIsKeptWithItsReviewAndFindings()
    {
        const Done done = review(*m_town);
        const auto territory = m_town->open(Territory::Access::ReadWrite);
        const Actor actor{ "Sở Xây dựng", "B", "b@example.vn" };
        orStop(CaseArchive::store(*territory, done.review, actor));
        orStop(CaseArchive::store(*territory, done.review, actor));
        Database &database = territory->database();
        QCOMPARE(orStop(database.single("SELECT count(*) FROM case_file")).toInt(), 1);
        QCOMPARE(orStop(database.single("SELECT count(*) FROM review")).toInt(), 2);
        QCOMPARE(orStop(database.single("SELECT count(*) FROM finding")).toInt(), 6);
        QCOMPARE(orStop(database.single("SELECT document FROM review LIMIT 1")).toString().toUtf8(),
                done.json);
        QCOMPARE(orStop(database.single(
                                "SELECT identity FROM audit_log WHERE action = 'case.review'"))
                         .toString(),
                QString("b@example.vn"));
    }

private:
    std::unique_ptr<SmallTown> m_town;
};

std::unique_ptr<QObject> makeDocumentTest() { return std::make_unique<DocumentTest>(); }

#include "test_document.moc"
