// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/parceloperations.h"
#include "land/records/recordcommit.h"
#include "landtown.h"
#include "recordtest.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

class TestRecordRules : public QObject {
    Q_OBJECT

private slots:
    void init();
    void mortgageNeedsConsent();
    void seizureRefuses();
    void disputeRefusesItsPart();
    void kindMustFitTheChange();
    void plotsSmallerThanTheDecisionAreRefused();
    void areasOfSeveralLandClassesAreNeitherInventedNorLost();

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

void TestRecordRules::init()
{
    m_territory = makeLandTown(m_folder.filePath(QString::number(++m_count)), 4);
}

namespace {

Restriction restriction(Restriction::Kind kind, qlonglong parcel)
{
    Restriction restriction;
    restriction.parcel = parcel;
    restriction.kind = kind;
    restriction.caseNumber = QStringLiteral("77/2026");
    restriction.begins = QDate(2026, 1, 1);
    return restriction;
}

} // namespace

void TestRecordRules::mortgageNeedsConsent()
{
    const auto id
            = addRestriction(m_territory->database(), restriction(Restriction::Kind::Mortgage, 6));
    MUST(id);
    const auto session = begin("split");
    CutAlong north;
    north.azimuth_deg = 0.0;
    const auto preview = splitByRatio(*session, 6, north, { 1, 1 });
    MUST(preview);
    QCOMPARE(preview->consentsNeeded.size(), std::size_t(1));
    MUST(session->add(preview->step));
    const auto refused = commit(*session);
    QVERIFY(!refused);
    QVERIFY2(refused.error().reason.find("77/2026") != std::string::npos,
            refused.error().reason.c_str());
    ChangeRecord with = session->record();
    with.consents = { { *id, QStringLiteral("Văn bản 12/NH") } };
    MUST(session->setRecord(with));
    const auto committed = commit(*session);
    MUST(committed);
    // It binds the children as well.
    const auto on = restrictionsOn(
            m_territory->database(), committed->created.front(), QDate(2026, 11, 26));
    MUST(on);
    QCOMPARE(on->size(), std::size_t(1));
    // Not after it has ended.
    MUST(endRestriction(m_territory->database(), *id, QDate(2026, 11, 27)));
    QCOMPARE(
            restrictionsOn(m_territory->database(), committed->created.front(), QDate(2026, 11, 28))
                    ->size(),
            std::size_t(0));
}

void TestRecordRules::seizureRefuses()
{
    MUST(addRestriction(m_territory->database(), restriction(Restriction::Kind::Seizure, 6)));
    const auto session = begin("merge");
    const auto refused = merge(*session, { 5, 6 });
    QVERIFY(!refused);
    QVERIFY2(refused.error().reason.find("seized (case 77/2026)") != std::string::npos,
            refused.error().reason.c_str());
    Restriction nameless = restriction(Restriction::Kind::Seizure, 6);
    nameless.caseNumber.clear();
    QVERIFY(!addRestriction(m_territory->database(), nameless));
}

void TestRecordRules::disputeRefusesItsPart()
{
    Restriction dispute = restriction(Restriction::Kind::Dispute, 6);
    std::vector<engine::Geometry> parts;
    parts.push_back(engine::Geometry::box({ 585710.0, 1109710.0, 585712.0, 1109720.0 }));
    dispute.part = engine::Geometry::collect(std::move(parts)).wkb();
    MUST(addRestriction(m_territory->database(), dispute));
    const auto session = begin("split");
    // Beside the part: allowed. Through it, or joining it with another parcel: refused.
    MUST(splitByLine(*session, 6, { { 585713.0, 1109700.0 }, { 585713.0, 1109730.0 } }));
    const auto through
            = splitByLine(*session, 6, { { 585711.0, 1109700.0 }, { 585711.0, 1109730.0 } });
    QVERIFY(!through);
    QVERIFY2(through.error().reason.find("A part of parcel 6") != std::string::npos,
            through.error().reason.c_str());
    QVERIFY(!merge(*session, { 5, 6 }));
}

/// Where a class lies is not recorded: a split leaves its area to be stated, a merge adds it up.
void TestRecordRules::areasOfSeveralLandClassesAreNeitherInventedNorLost()
{
    Database &database = m_territory->database();
    const auto classes = [&](qlonglong parcel) {
        QStringList texts;
        const auto rows = database.rows(
                "SELECT land_use, area_m2 FROM parcel_land_class WHERE parcel_id = ?1 ORDER BY id",
                { parcel });
        for (const auto &row : rows ? *rows : std::vector<std::vector<QVariant>>())
            texts.append(row[0].toString() + ' ' + row[1].toString());
        return texts.join(", ");
    };
    for (const auto &[parcel, use, area_m2] : { std::make_tuple(5, "ODT", 60.0), { 5, "CLN", 40.0 },
                 { 6, "ODT", 70.5 }, { 6, "CLN", 29.5 } }) {
        MUST(database.run("INSERT INTO parcel_land_class(parcel_id, commune_code, sheet, number, "
                          "land_use, area_m2) SELECT id, commune_code, sheet, number, ?2, ?3 FROM "
                          "parcel WHERE id = ?1",
                { parcel, QString::fromLatin1(use), area_m2 }));
    }
    const auto whole = begin("merge");
    const auto merged = merge(*whole, { 5, 6 });
    MUST(merged);
    QCOMPARE(merged->classDoubts, QString());
    MUST(whole->add(merged->step));
    const auto one = commit(*whole);
    MUST(one);
    QCOMPARE(classes(one->created.front()), QStringLiteral("ODT 130.5, CLN 69.5"));
    QVERIFY(one->classesToState.empty());

    const auto halves = begin("split");
    CutAlong north;
    north.azimuth_deg = 0.0;
    const auto split = splitByRatio(*halves, one->created.front(), north, { 1, 1 });
    MUST(split);
    QVERIFY2(split->classDoubts.contains(QString::fromUtf8("ODT 130.5 m²"))
                    && split->classDoubts.contains("CLN 69.5"),
            qPrintable(split->classDoubts));
    MUST(halves->add(split->step));
    const auto two = commit(*halves);
    MUST(two);
    QCOMPARE(two->classesToState, two->created);
    for (const qlonglong parcel : two->created)
        QCOMPARE(classes(parcel), QStringLiteral("ODT , CLN "));
}

void TestRecordRules::kindMustFitTheChange()
{
    for (const char *kind : { "", "no-such-kind", "transfer" }) {
        const auto session = begin(kind);
        const auto preview
                = splitByLine(*session, 6, { { 585713.0, 1109700.0 }, { 585713.0, 1109730.0 } });
        MUST(preview);
        QVERIFY(preview->plotDoubts.contains(QStringLiteral("ODT")));
        MUST(session->add(preview->step));
        const auto refused = commit(*session);
        QVERIFY2(!refused, kind);
        QVERIFY(refused.error().code == ErrorCode::Usage);
    }
}

void TestRecordRules::plotsSmallerThanTheDecisionAreRefused()
{
    const QString folder = profileWithMinimumPlots(m_folder.filePath(QStringLiteral("profile")));
    m_territory = makeLandTown(m_folder.filePath(QStringLiteral("plots.sqlite")), 3, folder);
    const auto session = begin("split");
    CutAlong north;
    north.azimuth_deg = 0.0;
    const auto small = splitByArea(*session, 5, north, 39.0);
    QVERIFY(!small);
    QVERIFY2(small.error().reason.find("99/2026") != std::string::npos,
            small.error().reason.c_str());
    const auto exact = splitByArea(*session, 5, north, 40.0);
    MUST(exact);
    QVERIFY(exact->plotDoubts.isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordRules)
#include "test_recordrules.moc"
