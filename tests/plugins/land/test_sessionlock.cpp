// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/editsession.h"
#include "landtown.h"
#include "support/postgresserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

std::unique_ptr<Territory> opened(
        const QString &path, Territory::Access access = Territory::Access::ReadWrite)
{
    auto territory = Territory::open(path, access);
    if (!territory)
        qFatal("%s", territory.error().text().c_str());
    return std::move(*territory);
}

std::unique_ptr<EditSession> begun(Territory &territory)
{
    auto session = EditSession::begin(territory, {}, Actor());
    if (!session)
        qFatal("%s", session.error().text().c_str());
    return std::move(*session);
}

} // namespace

/// A session is open in one place at a time.
class TestSessionLock : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void oneAtATime_data();
    void oneAtATime();
    void lockOfADeadProgramIsNone_data();
    void lockOfADeadProgramIsNone();
    void readersNeedNone();
    void rehearsalLeavesNoTrace();

private:
    QTemporaryDir m_folder;
    PostgresServer m_server;
    QString m_file;
};

void TestSessionLock::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("town.sqlite"));
    makeLandTown(m_file, 2);
    const QString why = m_server.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    makeLandTown(m_server.address(QStringLiteral("town")), 2);
}

void TestSessionLock::oneAtATime_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("file") << m_file;
    QTest::newRow("server") << m_server.address(QStringLiteral("town"));
}

void TestSessionLock::oneAtATime()
{
    QFETCH(QString, place);
    const auto mine = opened(place);
    const auto other = opened(place);
    auto session = begun(*mine);
    const qlonglong id = session->id();
    QVERIFY(EditSession::open(*other)->front().isLive);
    const auto refused = EditSession::resume(*other, id, Actor());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Usage);
    session.reset();
    QVERIFY(!EditSession::open(*other)->front().isLive);
    const auto taken = EditSession::resume(*other, id, Actor());
    QVERIFY2(taken.ok(), taken ? "" : taken.error().text().c_str());
    QVERIFY(!EditSession::resume(*mine, id, Actor()).ok());
    QVERIFY((*taken)->close().ok());
    QVERIFY(EditSession::open(*mine)->empty());
}

void TestSessionLock::lockOfADeadProgramIsNone_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("its process is gone")
            << "999999999\nspp-desktop\n" + QSysInfo::machineHostName().toUtf8() + '\n';
    QTest::newRow("killed before it wrote into its lock") << QByteArray();
}

void TestSessionLock::lockOfADeadProgramIsNone()
{
    QFETCH(QByteArray, left);
    const auto town = opened(m_file);
    qlonglong id = 0;
    {
        id = begun(*town)->id();
    }
    QFile lock(m_file + QStringLiteral("-session-%1.lock").arg(id));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QCOMPARE(lock.write(left), qint64(left.size()));
    lock.close();
    QVERIFY(!EditSession::open(*town)->front().isLive);
    const auto taken = EditSession::resume(*town, id, Actor());
    QVERIFY2(taken.ok(), taken ? "" : taken.error().text().c_str());
    QVERIFY((*taken)->close().ok());
}

void TestSessionLock::readersNeedNone()
{
    const auto town = opened(m_file);
    const auto session = begun(*town);
    const auto reader = opened(m_file, Territory::Access::ReadOnly);
    QVERIFY(EditSession::resume(*reader, session->id(), Actor()).ok());
    QVERIFY(session->close().ok());
}

void TestSessionLock::rehearsalLeavesNoTrace()
{
    const auto reader = opened(m_file, Territory::Access::ReadOnly);
    const auto rehearsal = EditSession::rehearse(*reader, {}, {}, Actor());
    EditStep step;
    step.operation = QStringLiteral("retire");
    step.retired.push_back(*rehearsal->parcels().find(1));
    QVERIFY(rehearsal->add(step).ok());
    QVERIFY(rehearsal->setRecord({}).ok());
    QCOMPARE(rehearsal->state().retired().size(), std::size_t(1));
    QVERIFY(rehearsal->undo().ok());
    QVERIFY(rehearsal->redo().ok());
    QVERIFY(rehearsal->close().ok());
    QVERIFY(EditSession::open(*reader)->empty());
}

QTEST_GUILESS_MAIN(TestSessionLock)
#include "test_sessionlock.moc"
