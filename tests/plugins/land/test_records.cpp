// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/auditlog.h"
#include "core/data/territoryverify.h"
#include "land/operations/parceloperations.h"
#include "land/records/lineage.h"
#include "land/records/recordcommit.h"
#include "land/records/recordtakeback.h"
#include "landtown.h"
#include "recordtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

double sumOf(Territory &territory, const char *column)
{
    const auto sum = territory.database().single(
            QStringLiteral("SELECT total(%1) FROM parcel WHERE end_lifespan IS NULL")
                    .arg(QLatin1String(column)));
    return sum ? sum->toDouble() : -1.0;
}

} // namespace

class TestRecords : public QObject {
    Q_OBJECT

private slots:
    void init();
    void splitIsCommittedWithLineage();
    void legalAreasAddUp();
    void mergeNeedsLikeParcels();
    void neighbourFollowsANewCorner();
    void adjustedBoundaryMakesVersions();
    void sessionOutlivesTheProgram();
    void undoAndRedo();
    void whatLeavesAGapIsRefused();
    void someoneElseWasFaster();
    void numbersGoOnAfterTheLargest();
    void takenBackIsAsBefore();
    void sentRecordIsNotTakenBack();
    void projectBoundaryCutsInOneBatch();
    void factsChange();

private:
    std::unique_ptr<EditSession> begin(const char *kind)
    {
        auto session = EditSession::begin(*m_territory, record(kind), officer());
        return session ? std::move(*session) : nullptr;
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_territory;
    int m_count = 0;
};

void TestRecords::init()
{
    m_territory = makeLandTown(m_folder.filePath(QString::number(++m_count)), 4);
}

void TestRecords::splitIsCommittedWithLineage()
{
    const auto session = begin("split");
    const auto preview
            = splitByLine(*session, 6, { { 585713.0, 1109700.0 }, { 585713.0, 1109730.0 } });
    MUST(preview);
    QCOMPARE(preview->step.retired.size(), std::size_t(1));
    QCOMPARE(preview->step.created.size(), std::size_t(2));
    QCOMPARE(preview->outerChange_m2, 0.0);
    MUST(session->add(preview->step));
    const auto committed = commit(*session);
    MUST(committed);
    QCOMPARE(committed->record.number.mid(4), QStringLiteral("/0001"));
    QCOMPARE(committed->retired, std::vector<qlonglong>{ 6 });
    QCOMPARE(committed->created.size(), std::size_t(2));
    QCOMPARE(committed->followed.size(), std::size_t(2)); // above and below
    const auto links = lineageOf(m_territory->database(), 6);
    MUST(links);
    QCOMPARE(links->size(), std::size_t(2));
    QCOMPARE(links->front().sharedArea_m2 + links->back().sharedArea_m2, 100.0);
    const auto present = presentParcelsOf(m_territory->database(), 6);
    QCOMPARE(*present, committed->created);
    const auto open = EditSession::open(*m_territory);
    QVERIFY(open->empty());
    QCOMPARE(*AuditLog::verify(m_territory->database()), QString());
    QCOMPARE(sumOf(*m_territory, "map_area_m2"), 1600.0);
    const auto codes = m_territory->database().rows(
            QStringLiteral("SELECT code12 FROM parcel WHERE created_by IS NOT NULL"));
    QVERIFY((*codes)[0][0].toString().size() == 12 && (*codes)[0][0] != (*codes)[1][0]);
}

void TestRecords::legalAreasAddUp()
{
    // Papers say 100.1 for a parcel that the map makes 100: thirds of it are not whole tenths.
    QVERIFY(m_territory->database()
                    .run(QStringLiteral("UPDATE parcel SET legal_area_m2 = 100.1 WHERE id = 6"))
                    .ok());
    const auto session = begin("split");
    CutAlong north;
    north.azimuth_deg = 0.0;
    const auto preview = splitByRatio(*session, 6, north, { 1, 1, 1 });
    MUST(preview);
    std::vector<double> legal;
    for (const ParcelDraft &child : preview->step.created)
        legal.push_back(child.facts.legalArea_m2.value_or(-1));
    std::sort(legal.begin(), legal.end());
    QCOMPARE(legal, (std::vector<double>{ 33.3, 33.4, 33.4 }));
    MUST(session->add(preview->step));
    MUST(commit(*session));
    QVERIFY(std::abs(sumOf(*m_territory, "legal_area_m2") - 1600.1) < 1e-9);
    // A parcel whose papers are silent has children whose papers are silent.
    QVERIFY(m_territory->database()
                    .run(QStringLiteral("UPDATE parcel SET legal_area_m2 = NULL WHERE id = 1"))
                    .ok());
    const auto other = begin("split");
    const auto silent = splitByRatio(*other, 1, north, { 1, 1 });
    MUST(silent);
    QVERIFY(!silent->step.created.front().facts.legalArea_m2);
}

void TestRecords::mergeNeedsLikeParcels()
{
    QVERIFY(m_territory->database()
                    .run(QStringLiteral("UPDATE parcel SET land_use = 'CLN' WHERE id = 2"))
                    .ok());
    const auto session = begin("merge");
    const auto refused = merge(*session, { 1, 2 });
    QVERIFY(!refused);
    QVERIFY2(refused.error().reason.find("land class") != std::string::npos,
            refused.error().reason.c_str());
    const auto apart = merge(*session, { 5, 7 });
    QVERIFY(!apart);
    QVERIFY2(apart.error().reason.find("do not share") != std::string::npos,
            apart.error().reason.c_str());
    const auto merged = merge(*session, { 5, 6 });
    MUST(merged);
    QCOMPARE(merged->step.created.size(), std::size_t(1));
    QCOMPARE(*merged->step.created.front().facts.legalArea_m2, 200.0);
    QCOMPARE(merged->step.created.front().facts.number, QStringLiteral("17"));
}

void TestRecords::neighbourFollowsANewCorner()
{
    const auto session = begin("boundary");
    // Corner 1 is the north-western one, so side 1 is the northern one.
    const auto preview = insertCorner(*session, 6, 1, { 585715.0, 1109720.0 }, 0.001);
    MUST(preview);
    QCOMPARE(preview->step.created.size(), std::size_t(1));
    QVERIFY(preview->step.created.front().keepsNumber);
    QCOMPARE(preview->step.created.front().facts.number, QStringLiteral("6"));
    QCOMPARE(preview->step.followed.size(), std::size_t(1));
    QCOMPARE(preview->step.followed.front().key, ParcelKey(10));
}

void TestRecords::adjustedBoundaryMakesVersions()
{
    const auto session = begin("boundary");
    const auto preview = adjustBoundary(*session, 6, 2, 120.0, engine::AdjustMode::Parallel);
    MUST(preview);
    QCOMPARE(preview->outerChange_m2, 0.0);
    // The eastern neighbour gives 20 m²; those above and below get a corner on their sides or
    // share the moved ends.
    MUST(session->add(preview->step));
    MUST(commit(*session));
    const auto areas = m_territory->database().rows(
            QStringLiteral("SELECT number, map_area_m2, legal_area_m2 FROM parcel WHERE number IN "
                           "('6', '7') AND end_lifespan IS NULL ORDER BY number"));
    QCOMPARE((*areas)[0][1].toDouble(), 120.0);
    QCOMPARE((*areas)[1][1].toDouble(), 80.0);
    QCOMPARE((*areas)[0][2].toDouble(), 120.0);
    QCOMPARE((*areas)[1][2].toDouble(), 80.0);
    QCOMPARE(sumOf(*m_territory, "map_area_m2"), 1600.0);
    QCOMPARE(sumOf(*m_territory, "legal_area_m2"), 1600.0);
}

void TestRecords::sessionOutlivesTheProgram()
{
    qlonglong id = 0;
    {
        const auto session = begin("split");
        id = session->id();
        const auto preview
                = splitByLine(*session, 6, { { 585713.0, 1109700.0 }, { 585713.0, 1109730.0 } });
        MUST(preview);
        MUST(session->add(preview->step));
        // The session ends here without commit, as a crash would end it.
    }
    const auto open = EditSession::open(*m_territory);
    MUST(open);
    QCOMPARE(open->size(), std::size_t(1));
    QCOMPARE(open->front().steps, 1);
    QCOMPARE(open->front().record.decisionNumber, QStringLiteral("15/QĐ-UBND"));
    const auto session = EditSession::resume(*m_territory, id, officer());
    MUST(session);
    QCOMPARE((*session)->state().drafts().size(), std::size_t(2));
    const auto merged = merge(**session, { -1, -2 });
    MUST(merged);
    MUST((*session)->add(merged->step));
    // What was split and merged again is one new parcel of one old one.
    const auto committed = commit(**session);
    MUST(committed);
    QCOMPARE(committed->created.size(), std::size_t(1));
    QCOMPARE(lineageOf(m_territory->database(), 6)->size(), std::size_t(1));
}

void TestRecords::undoAndRedo()
{
    const QString before = registerDump(*m_territory);
    const auto session = begin("split");
    const auto preview
            = splitByLine(*session, 6, { { 585713.0, 1109700.0 }, { 585713.0, 1109730.0 } });
    MUST(session->add(preview->step));
    QVERIFY(!session->parcels().find(6));
    MUST(session->undo());
    MUST(session->parcels().find(6));
    QVERIFY(!session->canUndo());
    QVERIFY(!session->undo());
    MUST(session->redo());
    QVERIFY(!session->parcels().find(6));
    MUST(session->undo());
    QVERIFY(!commit(*session)); // there is nothing to commit
    MUST(session->close());
    QCOMPARE(registerDump(*m_territory), before);
}

void TestRecords::whatLeavesAGapIsRefused()
{
    const auto session = begin("boundary");
    // The middle corner pulled over into parcel 1 crosses sides.
    const auto crossing = moveCorner(*session, 6, 4, { 585700.0, 1109690.0 });
    QVERIFY(!crossing);
    QVERIFY(crossing.error().code == ErrorCode::BadInput);
    QVERIFY2(crossing.error().text().find("X 1109") != std::string::npos,
            crossing.error().text().c_str());
    QVERIFY(!session->canUndo());
}

void TestRecords::someoneElseWasFaster()
{
    const auto slow = begin("split");
    const auto preview
            = splitByLine(*slow, 6, { { 585713.0, 1109700.0 }, { 585713.0, 1109730.0 } });
    MUST(slow->add(preview->step));
    const auto fast = begin("merge");
    const auto merged = merge(*fast, { 6, 7 });
    MUST(fast->add(merged->step));
    MUST(commit(*fast));
    const QString before = registerDump(*m_territory);
    const auto late = commit(*slow);
    QVERIFY(!late);
    QVERIFY2(late.error().reason.find("somebody else") != std::string::npos,
            late.error().reason.c_str());
    QCOMPARE(registerDump(*m_territory), before);
    QCOMPARE(EditSession::open(*m_territory)->size(), std::size_t(1));
}

void TestRecords::numbersGoOnAfterTheLargest()
{
    plantParcel(*m_territory, QStringLiteral("34"), QStringLiteral("120a"),
            QStringLiteral("POLYGON((0 0,1 0,1 1,0 0))"), 1.0);
    const auto session = begin("split");
    CutAlong north;
    north.azimuth_deg = 0.0;
    const auto preview = splitByRatio(*session, 6, north, { 1, 1 });
    MUST(preview);
    QCOMPARE(preview->step.created[0].facts.number, QStringLiteral("121"));
    QCOMPARE(preview->step.created[1].facts.number, QStringLiteral("122"));
    MUST(session->add(preview->step));
    const auto more = splitByRatio(*session, -1, north, { 1, 1 });
    MUST(more);
    QCOMPARE(more->step.created[0].facts.number, QStringLiteral("123"));
}

void TestRecords::takenBackIsAsBefore()
{
    const QString before = registerDump(*m_territory);
    std::vector<qlonglong> records;
    for (int i = 0; i < 3; ++i) {
        const auto session = begin("boundary");
        const auto preview = i == 1
                ? adjustBoundary(*session, 11, 2, 120.0, engine::AdjustMode::Parallel)
                : splitByLine(*session, i == 0 ? 6 : 1,
                        i == 0 ? std::vector<QPointF>{ { 585713.0, 1109700.0 },
                                { 585713.0, 1109730.0 } }
                               : std::vector<QPointF>{
                                       { 585690.0, 1109704.0 }, { 585730.0, 1109704.0 } });
        MUST(preview);
        MUST(session->add(preview->step));
        const auto committed = commit(*session);
        MUST(committed);
        records.push_back(committed->record.id);
    }
    // An earlier one on which a later one built cannot go first.
    for (auto id = records.rbegin(); id != records.rend(); ++id)
        MUST(takeBack(*m_territory, *id, officer()));
    QCOMPARE(registerDump(*m_territory), before);
    QVERIFY(!takeBack(*m_territory, records.front(), officer()));
    const auto log = m_territory->database().single(
            QStringLiteral("SELECT count(*) FROM audit_log WHERE action LIKE 'record.%'"));
    QCOMPARE(log->toInt(), 6);
    QCOMPARE(*AuditLog::verify(m_territory->database()), QString());
}

void TestRecords::sentRecordIsNotTakenBack()
{
    const auto session = begin("merge");
    const auto merged = merge(*session, { 5, 6 });
    MUST(session->add(merged->step));
    const auto committed = commit(*session);
    MUST(committed);
    QVERIFY(m_territory->database()
                    .run(QStringLiteral("INSERT INTO change_delivery(change_record_id, event, "
                                        "office, person, identity, happened_at) VALUES (?1, "
                                        "'sent', '', '', '', '2026-11-26')"),
                            { committed->record.id })
                    .ok());
    const auto refused = takeBack(*m_territory, committed->record.id, officer());
    QVERIFY(!refused);
    QVERIFY2(refused.error().reason.find("was sent") != std::string::npos,
            refused.error().reason.c_str());
}

void TestRecords::projectBoundaryCutsInOneBatch()
{
    const auto session = begin("recovery");
    const auto cut = cutByBoundary(
            *session, engine::Geometry::box({ 585705.0, 1109705.0, 585725.0, 1109725.0 }));
    MUST(cut);
    // 1, 2, 3, 5, 7, 9, 10 and 11 are cut, 6 lies within.
    QCOMPARE(cut->preview.step.retired.size(), std::size_t(8));
    QCOMPARE(cut->preview.step.created.size(), std::size_t(16));
    QCOMPARE(cut->inside.size(), std::size_t(9));
    double inside_m2 = 0.0;
    for (const ParcelKey key : cut->inside) {
        for (const ParcelDraft &draft : cut->preview.step.created) {
            if (draft.key == key)
                inside_m2 += draft.mapArea_m2;
        }
        if (key == 6)
            inside_m2 += 100.0;
    }
    QCOMPARE(inside_m2, 400.0);
    MUST(session->add(cut->preview.step));
    MUST(commit(*session));
    QCOMPARE(sumOf(*m_territory, "map_area_m2"), 1600.0);
    QCOMPARE(sumOf(*m_territory, "legal_area_m2"), 1600.0);
    Feedback silent;
    const auto problems = TerritoryVerify::run(*m_territory, silent);
    MUST(problems);
    for (const TerritoryProblem &problem : *problems)
        QVERIFY2(
                problem.kind == TerritoryProblem::Kind::MissingSource, qPrintable(problem.message));
}

void TestRecords::factsChange()
{
    const auto session = begin("transfer");
    FactChange change;
    QVERIFY(!changeFacts(*session, 6, change));
    change.landUser = QStringLiteral("Nguyễn Văn C");
    const auto preview = changeFacts(*session, 6, change);
    MUST(preview);
    MUST(session->add(preview->step));
    MUST(commit(*session));
    const auto users = m_territory->database().rows(
            QStringLiteral("SELECT land_user, number, end_lifespan IS NULL FROM parcel WHERE "
                           "number = '6' ORDER BY id"));
    QCOMPARE((*users)[0][0].toString(), QStringLiteral("Trần Thị B"));
    QCOMPARE((*users)[0][2].toInt(), 0);
    QCOMPARE((*users)[1][0].toString(), QStringLiteral("Nguyễn Văn C"));
    QCOMPARE((*users)[1][2].toInt(), 1);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "test_records.moc"
