// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalltown.h"
#include "tests.h"

#include "core/plugin/plugin.h"
#include "core/review/reviewer.h"
#include "core/review/reviewjson.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "core/rules/corerulekinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

namespace {

Result<Review> review(const SmallTown &town, ReviewRequest request, const QString &parcel)
{
    Contributions contributions;
    addCoreRuleKinds(contributions);
    const auto territory = town.open();
    request.subject = orStop(SubjectReader(*territory).parcels({ parcel }));
    TerritoryFeatureSource source(*territory);
    Feedback feedback;
    return Reviewer(*territory, contributions).run(request, source, feedback);
}

ReviewRequest on(QDate at)
{
    ReviewRequest request;
    request.at = at;
    return request;
}

Finding finding(const Review &review, const QString &rule)
{
    for (const Finding &one : review.findings) {
        if (one.ruleId == rule)
            return one;
    }
    qFatal("no finding of %s", qPrintable(rule));
}

} // namespace

/// Choice of packs, findings and the manifest.
class ReviewerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<SmallTown>(); }

    void packIsChosenByTheDateOfTheCase_data()
    {
        QTest::addColumn<QDate>("at");
        QTest::addColumn<QString>("used");
        QTest::newRow("last day of the old one") << QDate(2026, 12, 31) << "town-2021";
        QTest::newRow("first day of the new one") << QDate(2027, 1, 1) << "town-2026";
        QTest::newRow("before both") << QDate(2021, 7, 4) << "";
    }
    void packIsChosenByTheDateOfTheCase()
    {
        QFETCH(QDate, at);
        const Review done = orStop(review(*m_town, on(at), "#1"));
        QStringList used;
        for (const PackUse &choice : done.packs) {
            QVERIFY(!choice.reason.vi.isEmpty() && !choice.reason.en.isEmpty());
            if (choice.used)
                used.append(choice.pack->id);
        }
        QTEST(used.join(','), "used");
    }

    void replacedPackSaysByWhat()
    {
        const Review done = orStop(review(*m_town, on(QDate(2027, 1, 1)), "#1"));
        QVERIFY(done.packs[0].reason.en.contains("replaced by town-2026"));
        QVERIFY(done.packs[0].reason.vi.contains(QStringLiteral("được thay thế bởi town-2026")));
    }

    void namedPackRunsEvenWhenItIsNotInForce()
    {
        ReviewRequest request = on(QDate(2027, 1, 1));
        request.rulePacks = QStringList{ SmallTown::pack("town-2021") };
        const Review done = orStop(review(*m_town, request, "#1"));
        QVERIFY(done.packs[0].used);
        QVERIFY(done.packs[0].reason.en.contains("not in force"));
    }

    void oneFindingPerRuleInTheirOrder()
    {
        ReviewRequest request = on(townDay());
        request.proposalPath = m_town->write("p.yaml", "coverage_percent: 70\n");
        const Review done = orStop(review(*m_town, request, "#1"));
        QStringList rules;
        for (const Finding &one : done.findings)
            rules.append(one.ruleId);
        QCOMPARE(rules, (QStringList{ "town.canal", "town.coverage", "town.power" }));
        const Finding coverage = finding(done, "town.coverage");
        QCOMPARE(toString(coverage.outcome), QString("conflict"));
        QCOMPARE(*coverage.measured, 70.0);
        QCOMPARE(*coverage.limit, 60.0);
        QCOMPARE(coverage.wouldPass.front().value, 60.0);
        QVERIFY(done.hasConflict());
    }

    void wouldPassFedBackPassesAndOneStepLessFails()
    {
        ReviewRequest request = on(townDay());
        request.proposalPath = m_town->write("p.yaml", "coverage_percent: 70\n");
        const WouldPass change = finding(orStop(review(*m_town, request, "#1")), "town.coverage")
                                         .wouldPass.front();
        const auto outcomeWith = [&](double value) {
            request.proposalPath = m_town->write(
                    "q.yaml", "coverage_percent: " + QByteArray::number(value) + "\n");
            return toString(
                    finding(orStop(review(*m_town, request, "#1")), "town.coverage").outcome);
        };
        QCOMPARE(outcomeWith(change.value), QString("pass"));
        QCOMPARE(outcomeWith(change.value + 0.5), QString("conflict"));
    }

    void missingProposalValueIsUnknown()
    {
        const Review done = orStop(review(*m_town, on(townDay()), "#1"));
        QCOMPARE(toString(finding(done, "town.coverage").outcome), QString("unknown"));
    }

    void sliverIsListedAndNoConflict()
    {
        const Review done = orStop(review(*m_town, on(townDay()), "#1"));
        const Finding canal = finding(done, "town.canal");
        QVERIFY(canal.belowTolerance);
        QVERIFY(canal.outcome != Outcome::Conflict);
    }

    void emptyThemeMakesItsRuleUnknownAndChangesNoOther_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("rule");
        QTest::newRow("canals") << "canals"
                                << "town.canal";
        QTest::newRow("power lines") << "power-lines"
                                     << "town.power";
        QTest::newRow("a theme that no rule reads") << "facilities"
                                                    << "";
    }
    void emptyThemeMakesItsRuleUnknownAndChangesNoOther()
    {
        QFETCH(QString, theme);
        QFETCH(QString, rule);
        const Review before = orStop(review(*m_town, on(townDay()), "34/14"));
        m_town->empty(theme);
        const Review after = orStop(review(*m_town, on(townDay()), "34/14"));
        QCOMPARE(after.findings.size(), before.findings.size());
        for (size_t i = 0; i < before.findings.size(); ++i) {
            if (before.findings[i].ruleId == rule)
                QCOMPARE(toString(after.findings[i].outcome), QString("unknown"));
            else
                QCOMPARE(ReviewJson::finding(after.findings[i]),
                        ReviewJson::finding(before.findings[i]));
        }
    }

    void manifestNamesWhatWasRead()
    {
        m_town->run(
                "INSERT INTO source(theme, name, sha256, crs, operation, crs_verified, encoding,"
                " imported_at, read_count, accepted_count, repaired_count, rejected_count, report)"
                " VALUES ('canals', 'k.shp', 'abc', 'EPSG:5897', 'none', 1, 'utf8', '2026', 1, 1,"
                " 0, 0, '{}')");
        const QJsonObject manifest = orStop(review(*m_town, on(townDay()), "#1")).manifest;
        QCOMPARE(manifest["profile"].toObject()["id"].toString(), QString("review-town"));
        QCOMPARE(manifest["profile"].toObject()["sha256"].toString().size(), 64);
        QCOMPARE(manifest["datum_operation"].toObject()["name"].toString(), QString("EPSG:6960"));
        QVERIFY(manifest["datum_operation"].toObject()["helmert"].toString().contains("+x=-191.9"));
        QCOMPARE(manifest["territory"].toObject()["crs"].toString(), QString("EPSG:5897"));
        QCOMPARE(manifest["tolerance_m2"].toDouble(), 1.0);
        const QJsonObject measuring = manifest["measuring"].toObject();
        QCOMPARE(measuring["method"].toString(), QString("overlay engine"));
        QCOMPARE(measuring["grid_m"].toDouble(), 0.001);
        QCOMPARE(measuring["origin"].toArray(), (QJsonArray{ 1000000.0, 1000000.0 }));
        QCOMPARE(manifest["at"].toString(), QString("2026-03-01"));
        QCOMPARE(manifest["packs"].toArray().size(), 2);
        QCOMPARE(manifest["packs"].toArray()[0].toObject()["sha256"].toString().size(), 64);
        QCOMPARE(manifest["proposal_sha256"].toString().size(), 64);
        bool found = false;
        for (const QJsonValue &value : manifest["themes"].toArray()) {
            const QJsonObject theme = value.toObject();
            if (theme["id"].toString() != "canals")
                continue;
            found = true;
            QCOMPARE(theme["accuracy_m"].toDouble(), 0.2);
            QCOMPARE(theme["sources"].toArray()[0].toObject()["sha256"].toString(), QString("abc"));
        }
        QVERIFY(found);
    }

    void badProposalNamesEveryProblem()
    {
        ReviewRequest request = on(townDay());
        request.proposalPath = m_town->write("bad.yaml", "coverage_percent: -5\nstoreyz: 3\n");
        const auto done = review(*m_town, request, "#1");
        QVERIFY(!done.ok());
        QVERIFY(done.error().code == ErrorCode::BadInput);
        const QString text = QString::fromStdString(done.error().text());
        for (const char *words : { "bad.yaml", "coverage_percent", "storeyz", "storeys" })
            QVERIFY2(text.contains(words), qPrintable(text));
    }

    void brokenPackNamesFileLineAndColumn()
    {
        ReviewRequest request = on(townDay());
        request.rulePacks = QStringList{ m_town->write("broken.yaml", "pack: x\nversion: [1\n") };
        const auto done = review(*m_town, request, "#1");
        QVERIFY(!done.ok());
        QVERIFY(done.error().code == ErrorCode::BadInput);
        const QString text = QString::fromStdString(done.error().text());
        QVERIFY2(text.contains(QRegularExpression("broken\\.yaml:\\d+:\\d+")), qPrintable(text));
    }

    void cancelledReviewIsAnError()
    {
        class Stop : public Feedback {
            bool isCancelled() const override { return true; }
        } stop;
        Contributions contributions;
        addCoreRuleKinds(contributions);
        const auto territory = m_town->open();
        ReviewRequest request = on(townDay());
        request.subject = orStop(SubjectReader(*territory).parcels({ "#1" }));
        TerritoryFeatureSource source(*territory);
        const auto done = Reviewer(*territory, contributions).run(request, source, stop);
        QVERIFY(!done.ok() && done.error().code == ErrorCode::Cancelled);
    }

private:
    std::unique_ptr<SmallTown> m_town;
};

std::unique_ptr<QObject> makeReviewerTest() { return std::make_unique<ReviewerTest>(); }

#include "test_reviewer.moc"
