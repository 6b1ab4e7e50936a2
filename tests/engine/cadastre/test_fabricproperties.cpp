// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Random editing sessions: whatever is wished for, the coverage stays one without gaps and
// overlaps, and everything can be taken back. SPP_FABRIC_EDITS=100000 SPP_FABRIC_SIDE=100 makes
// the long session on ten thousand parcels.
#include "engine/cadastre/randomedits.h"

#include <QTest>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

ParcelFabric town(int side) { return fabricOf(ParcelCoverage{ side, side, 20.0, 7 }); }

void tell(const char *what, int accepted, int wished, const RandomEdits &session)
{
    QString refusals;
    for (const auto &[name, count] : session.refusals())
        refusals += QStringLiteral(" %1: %2;").arg(QString::fromStdString(name)).arg(count);
    qInfo("%s: %d of %d accepted;%s", what, accepted, wished, qPrintable(refusals));
}

} // namespace

class TestFabricProperties : public QObject {
    Q_OBJECT

private slots:
    void tenThousandSplits();
    void sessionsOfAllKinds_data();
    void sessionsOfAllKinds();
};

// The specification's property test.
void TestFabricProperties::tenThousandSplits()
{
    RandomEdits session(town(40), 1);
    const std::string start = session.fabric().dump();
    const int wished = fromEnvironment("SPP_FABRIC_SPLITS", 10000);
    int accepted = 0;
    for (int i = 0; i < wished; ++i) {
        accepted += session.attempt(EditKind::Split);
        QVERIFY2(session.fault().empty(), session.fault().c_str());
    }
    tell("splits", accepted, wished, session);
    QVERIFY(accepted >= wished * 8 / 10);
    QCOMPARE(session.expectedArea().toString(), totalArea(session.fabric()).toString());
    const std::string fault = faultOf(session.fabric());
    QVERIFY2(fault.empty(), fault.c_str());
    session.undoAll();
    QVERIFY2(session.fault().empty(), session.fault().c_str());
    QVERIFY(session.fabric().dump() == start);
}

void TestFabricProperties::sessionsOfAllKinds_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void TestFabricProperties::sessionsOfAllKinds()
{
    QFETCH(unsigned, seed);
    RandomEdits session(town(fromEnvironment("SPP_FABRIC_SIDE", 20)), seed);
    const std::string start = session.fabric().dump();
    const int wished = fromEnvironment("SPP_FABRIC_EDITS", 3000);
    int accepted = 0;
    for (int i = 0; i < wished; ++i) {
        accepted += session.attempt(session.anyKind());
        QVERIFY2(session.fault().empty(), session.fault().c_str());
    }
    tell("edits", accepted, wished, session);
    QVERIFY(accepted >= wished * 8 / 10);
    QCOMPARE(session.expectedArea().toString(), totalArea(session.fabric()).toString());
    const std::string fault = faultOf(session.fabric());
    QVERIFY2(fault.empty(), fault.c_str());
    session.undoAll();
    QVERIFY2(session.fault().empty(), session.fault().c_str());
    QVERIFY(session.fabric().dump() == start);
}

QTEST_APPLESS_MAIN(TestFabricProperties)
#include "test_fabricproperties.moc"
