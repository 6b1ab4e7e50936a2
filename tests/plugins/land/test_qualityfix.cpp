// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/batchfix.h"
#include "land/records/recordcommit.h"
#include "land/records/recordtakeback.h"
#include "landtown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

struct Plot {
    const char *number;
    const char *sheet;
    double x, y; ///< metres from (586000, 1109700)
    const char *corners;
};

/// One place for each kind of defect, 50 m and more from the next.
const Plot plots[] = {
    { "1", "40", 0, 0, "0 0,10 0,10 10,0 10" }, // the same boundary twice
    { "2", "40", 0, 0, "0 0,10 0,10 10,0 10" },
    { "3", "40", 100, 0, "0 0,10 0,10.7 5,10 10,0 10" }, // overlap
    { "4", "40", 100, 0, "10 0,20 0,20 10,10 10,10 5" },
    { "5", "40", 200, 0, "0 0,10 0,10 4,9 4,9 5,10 5,10 10,0 10" }, // gap
    { "6", "40", 200, 0, "10 0,20 0,20 10,10 10,10 5,10 4" },
    { "7", "40", 300, 0, "0 0,10 0,10 10,0 10" }, // missing node
    { "8", "40", 300, 0, "10 0,20 0,20 10,10 10,10.004 5" },
    { "9", "40", 400, 0, "0 0,10 0,10 10,0 10" }, // near nodes
    { "10", "40", 400, 0, "10.004 0,20 0,20 10,10 10" },
    { "11", "40", 500, 0, "0 0,10 0,10 10,0 10" }, // sliver
    { "12", "40", 500, 0, "10 0,10.06 5,10 10" },
    { "13", "40", 600, 0, "0 0,10 0,10 10,0 10" }, // two sheets
    { "14", "41", 600, 0, "10 0,20 0,20 10,10 10,10.004 5" },
    { "15", "40", 700, 0, "0 0,10 10,10 0,0 12" }, // crosses itself: for a person
};

QString wktOf(const Plot &plot)
{
    QStringList corners;
    for (const QString &corner : QString::fromLatin1(plot.corners).split(QLatin1Char(','))) {
        corners.append(
                QStringLiteral("%1 %2")
                        .arg(586000.0 + plot.x + corner.section(QLatin1Char(' '), 0, 0).toDouble(),
                                0, 'f', 4)
                        .arg(1109700.0 + plot.y + corner.section(QLatin1Char(' '), 1).toDouble(), 0,
                                'f', 4));
    }
    corners.append(corners.front());
    return QStringLiteral("POLYGON((%1))").arg(corners.join(QLatin1Char(',')));
}

const Actor officer{ QStringLiteral("Chi nhánh VPĐKĐĐ"), QStringLiteral("Người thử"),
    QStringLiteral("thu@example.vn") };

QStringList told(const QualityReport &report)
{
    QStringList all;
    for (const QualityDefect &defect : report.defects()) {
        if (defect.rule->code.startsWith(QLatin1String("GEO")))
            all.append(defect.rule->code);
    }
    return all;
}

} // namespace

class TestQualityFix : public QObject {
    Q_OBJECT

private slots:
    void init();
    void mendedAndTakenBack();
    void previewWritesNothing();
    void rehearsalSaysWhatFixesWillDo();
    void outdatedCodeIsReplaced();
    void seizureStandsAgainstAFix();

private:
    Result<QualityRun> check()
    {
        Feedback silent;
        return checkQuality(*m_territory, {}, silent);
    }
    std::vector<const QualityRule *> all(const QualityRun &run) const
    {
        std::vector<const QualityRule *> rules;
        for (const QualityRule &rule : run.report.rules().all()) {
            if (rule.code.startsWith(QLatin1String("GEO")))
                rules.push_back(&rule);
        }
        return rules;
    }
    std::unique_ptr<EditSession> begin(const char *kind)
    {
        ChangeRecord record;
        record.kind = QString::fromLatin1(kind);
        auto session = EditSession::begin(*m_territory, record, officer);
        return session ? std::move(*session) : nullptr;
    }
    void plant()
    {
        for (const Plot &plot : plots)
            plantParcel(*m_territory, QLatin1String(plot.sheet), QLatin1String(plot.number),
                    wktOf(plot), 100.0);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_territory;
    int m_count = 0;
};

void TestQualityFix::init()
{
    m_territory = makeLandTown(m_folder.filePath(QString::number(++m_count)), 2);
}

void TestQualityFix::mendedAndTakenBack()
{
    plant();
    const auto before = check();
    QVERIFY2(before.ok(), before.ok() ? "" : before.error().text().c_str());
    const QStringList seeded{ "GEO-01", "GEO-02", "GEO-03", "GEO-04", "GEO-05", "GEO-06", "GEO-07",
        "GEO-08" };
    QCOMPARE(told(before->report), seeded);
    const QString dump = registerDump(*m_territory);

    const auto session = begin("boundary");
    Feedback silent;
    const auto fixes = fixDefects(*session, *before, all(*before), silent);
    QVERIFY2(fixes.ok(), fixes.ok() ? "" : fixes.error().text().c_str());
    QCOMPARE(fixes->size(), std::size_t(8));
    for (const FixOutcome &fix : *fixes) {
        const bool isForAPerson = fix.defect->rule->code == QLatin1String("GEO-01");
        QVERIFY2(fix.made != isForAPerson,
                qPrintable(fix.defect->rule->code + QLatin1Char(' ') + fix.reason));
        QCOMPARE(fix.reason.isEmpty(), fix.made);
        QCOMPARE(fix.defect->canFix, fix.made);
    }
    const auto committed = commit(*session);
    QVERIFY2(committed.ok(), committed.ok() ? "" : committed.error().text().c_str());

    const auto after = check();
    QVERIFY(after.ok());
    QCOMPARE(told(after->report), QStringList{ "GEO-01" });

    const auto takenBack = takeBack(*m_territory, committed->record.id, officer);
    QVERIFY2(takenBack.ok(), takenBack.ok() ? "" : takenBack.error().text().c_str());
    QCOMPARE(registerDump(*m_territory), dump);
    QCOMPARE(told(check()->report), seeded);
}

void TestQualityFix::previewWritesNothing()
{
    plant();
    const QString dump = registerDump(*m_territory);
    const auto before = check();
    const auto session = begin("boundary");
    Feedback silent;
    QVERIFY(fixDefects(*session, *before, all(*before), silent).ok());
    QCOMPARE(registerDump(*m_territory), dump);
    QVERIFY(session->close().ok());
}

/// A batch that was tried elsewhere comes out as the fixes made one by one in the session.
void TestQualityFix::rehearsalSaysWhatFixesWillDo()
{
    plant();
    const auto before = check();
    QVERIFY(before.ok());
    std::vector<const QualityDefect *> defects;
    for (const QualityDefect &defect : before->report.defects()) {
        if (defect.rule->code.startsWith(QLatin1String("GEO")))
            defects.push_back(&defect);
    }
    const QString dump = registerDump(*m_territory);
    const auto session = begin("boundary");
    Feedback silent;
    const auto tried = rehearseFixes(m_territory->path(),
            { session->steps(), session->record(), session->actor() }, *before, defects, silent);
    QVERIFY2(tried.ok(), tried ? "" : tried.error().text().c_str());
    QCOMPARE(registerDump(*m_territory), dump);
    QVERIFY(session->steps().empty());
    for (const QualityDefect *defect : defects)
        QCOMPARE(*stateOf(*session, *before, *defect),
                defect->rule->check == QualityCheck::SelfCrossing ? DefectState::NotKnown
                                                                  : DefectState::There);
    const auto made = fixDefects(*session, *before, defects, silent);
    QVERIFY(made.ok());
    QCOMPARE(tried->size(), made->size());
    for (std::size_t i = 0; i < made->size(); ++i) {
        QCOMPARE((*tried)[i].made, (*made)[i].made);
        QCOMPARE(toJson((*tried)[i].step), toJson((*made)[i].step));
        if ((*made)[i].made)
            QCOMPARE(*stateOf(*session, *before, *defects[i]), DefectState::Gone);
    }
    // Together: no parcel stands in it that came and went in between.
    const Preview all = together(*tried);
    for (const ParcelDraft &parcel : all.step.created)
        QVERIFY(session->state().draft(parcel.key) != nullptr);
    for (const ParcelDraft &parcel : all.step.retired)
        QVERIFY(parcel.key > 0);
    QCOMPARE(all.step.retired.size(), session->state().retired().size());
}

void TestQualityFix::outdatedCodeIsReplaced()
{
    QVERIFY(m_territory->database()
                    .execute(QStringLiteral("UPDATE parcel SET land_use = 'BHK' WHERE id = 1"))
                    .ok());
    const auto before = check();
    QVERIFY(before.ok());
    const auto session = begin("correction");
    Feedback silent;
    const auto fixes = fixDefects(
            *session, *before, { before->report.rules().find(QStringLiteral("ATT-05")) }, silent);
    QVERIFY(fixes.ok());
    QCOMPARE(fixes->size(), std::size_t(1));
    QVERIFY2(fixes->front().made, qPrintable(fixes->front().reason));
    QCOMPARE(fixes->front().step.created.front().facts.landUse, QStringLiteral("HNK"));
    const auto committed = commit(*session);
    QVERIFY2(committed.ok(), committed.ok() ? "" : committed.error().text().c_str());
    QCOMPARE(check()->report.count(QStringLiteral("ATT-05")), std::size_t(0));
}

void TestQualityFix::seizureStandsAgainstAFix()
{
    plant();
    const auto id = m_territory->database().single(
            QStringLiteral("SELECT id FROM parcel WHERE sheet = '40' AND number = '12'"));
    QVERIFY(id.ok());
    const auto seized = m_territory->database().run(
            QStringLiteral("INSERT INTO parcel_restriction(parcel_id, kind, case_number, "
                           "begins_on) VALUES (?1, 'seizure', '7/THA', '2026-01-01')"),
            { id->toLongLong() });
    QVERIFY2(seized.ok(), seized.ok() ? "" : seized.error().text().c_str());
    const auto before = check();
    const auto session = begin("boundary");
    Feedback silent;
    const auto fixes = fixDefects(
            *session, *before, { before->report.rules().find(QStringLiteral("GEO-07")) }, silent);
    QVERIFY(fixes.ok());
    QCOMPARE(fixes->size(), std::size_t(1));
    QVERIFY(!fixes->front().made);
    QVERIFY2(fixes->front().reason.contains(QStringLiteral("7/THA")),
            qPrintable(fixes->front().reason));
}

QTEST_GUILESS_MAIN(TestQualityFix)
#include "test_qualityfix.moc"
