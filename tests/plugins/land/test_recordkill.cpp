// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/auditlog.h"
#include "land/operations/parceloperations.h"
#include "land/records/recordcommit.h"
#include "land/records/recordregister.h"
#include "land/survey/surveycorrection.h"
#include "landtown.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

/// The program ends at a random moment of an editing session, as by a power cut or kill -9.
/// SPP_LAND_KILLS makes it longer: 1000 is the number that the desk is held to.
class TestRecordKill : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostOrHalfDone();
};

namespace {

constexpr int side = 6;

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}

void orStop(const Result<void> &result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
}

/// The inner corners of a parcel, measured some centimetres beside their places: nothing of the
/// town is won or lost.
Result<Preview> correctInnerCorners(EditSession &session, qlonglong parcel, std::mt19937 &random)
{
    SPP_ASSIGN(const auto place, LocalFabric::around(session, { parcel }));
    AdjustedSurvey survey;
    for (const engine::NodeId node : place.corners(parcel)) {
        const QPointF at = place.grid().metres(place.fabric().place(node));
        const double x_m = at.x() - 585700.0;
        const double y_m = at.y() - 1109700.0;
        if (std::min(x_m, y_m) < 1.0 || std::max(x_m, y_m) > 10.0 * side - 1.0)
            continue;
        SurveyedPoint point;
        point.name = QString::number(survey.points.size());
        point.place = { at.y() + 0.001 * double(random() % 40), at.x() };
        survey.points.push_back(point);
    }
    CorrectionRequest request;
    request.parcels = { parcel };
    request.tolerance_m = 0.05;
    SPP_ASSIGN(auto made, correctFromSurvey(session, request, survey));
    return std::move(made.preview);
}

/// Says on standard output what is on the disk, as soon as it is: "step SESSION COUNT" and "commit
/// NUMBER". Works until it is killed.
int work(const QString &file, unsigned seed)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const auto say = [&out](const QString &text) {
        out.write(text.toUtf8() + '\n');
        out.flush();
    };
    const auto territory = orStop(Territory::open(file, Territory::Access::ReadWrite));
    std::mt19937 random(seed);
    const auto open = orStop(EditSession::open(*territory));
    ChangeRecord record;
    record.kind = QStringLiteral("split");
    auto session = open.empty() ? orStop(EditSession::begin(*territory, record, Actor()))
                                : orStop(EditSession::resume(*territory, open.front().id, Actor()));
    say(QStringLiteral("step %1 %2").arg(session->id()).arg(session->position()));
    while (true) {
        const auto rows = orStop(territory->database().rows(QStringLiteral(
                "SELECT id FROM parcel WHERE end_lifespan IS NULL AND map_area_m2 > 1")));
        const qlonglong parcel = rows[random() % rows.size()][0].toLongLong();
        CutAlong along;
        along.azimuth_deg = double(random() % 360);
        const auto preview = random() % 3 == 0 ? correctInnerCorners(*session, parcel, random)
                                               : splitByRatio(*session, parcel, along, { 1, 1 });
        if (preview) {
            orStop(session->add(preview->step));
            say(QStringLiteral("step %1 %2").arg(session->id()).arg(session->position()));
        } else if (session->canUndo()) {
            orStop(session->undo());
            say(QStringLiteral("step %1 %2").arg(session->id()).arg(session->position()));
        }
        if (session->position() >= 3) {
            const auto committed = orStop(commit(*session));
            say(QStringLiteral("commit ") + committed.record.number);
            session = orStop(EditSession::begin(*territory, record, Actor()));
            say(QStringLiteral("step %1 0").arg(session->id()));
        }
    }
}

/// What the last complete line of each kind says.
struct Said {
    qlonglong session = 0;
    int steps = 0;
    QString commit;
};

Said saidBy(const QByteArray &output)
{
    Said said;
    const int end = output.lastIndexOf('\n');
    for (const QByteArray &line : output.left(end).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "step") {
            said.session = words[1].toLongLong();
            said.steps = words[2].toInt();
        } else if (words[0] == "commit") {
            said.commit = QString::fromUtf8(words[1]);
            said.session = 0;
        }
    }
    return said;
}

} // namespace

void TestRecordKill::nothingIsLostOrHalfDone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("town.sqlite"));
    makeLandTown(file, side);
    const int stated = qEnvironmentVariableIntValue("SPP_LAND_KILLS");
    const int kills = stated > 0 ? stated : 12;
    std::mt19937 random(7);
    int offered = 0;
    int committed = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QCoreApplication::applicationFilePath(),
                { QStringLiteral("--work"), file, QString::number(kill) });
        QVERIFY(worker.waitForStarted(patience_ms));
        // From the first word on, for as long as some steps and a commit take.
        QVERIFY(worker.waitForReadyRead(patience_ms));
        QTest::qSleep(1 + int(random() % 150));
        worker.kill();
        worker.waitForFinished(patience_ms);
        const Said said = saidBy(worker.readAllStandardOutput());

        const auto territory = orStop(Territory::open(file, Territory::Access::ReadOnly));
        const auto sessions = orStop(EditSession::open(*territory));
        QVERIFY(sessions.size() <= 1);
        // What was said is on the disk; one thing more may be, which was done but not said.
        if (said.session != 0 && !sessions.empty() && sessions.front().id == said.session) {
            QVERIFY(std::abs(sessions.front().steps - said.steps) <= 1);
            const auto session = orStop(EditSession::resume(*territory, said.session, Actor()));
            QCOMPARE(session->position(), sessions.front().steps);
            offered += session->position() > 0 ? 1 : 0;
        }
        if (!said.commit.isEmpty()) {
            orStop(registerEntry(territory->database(), said.commit));
            ++committed;
        }
        // Nothing is half applied: the sums are as at the start, and each link has both its ends.
        const auto sums = orStop(territory->database().rows(QStringLiteral(
                "SELECT total(legal_area_m2), total(map_area_m2), (SELECT count(*) FROM "
                "parcel_lineage WHERE parent_id NOT IN (SELECT id FROM parcel WHERE end_lifespan "
                "IS NOT NULL)), (SELECT count(*) FROM parcel WHERE end_lifespan IS NOT NULL AND id "
                "NOT IN (SELECT parent_id FROM parcel_lineage)) FROM parcel WHERE end_lifespan IS "
                "NULL")));
        QVERIFY(std::abs(sums[0][0].toDouble() - 100.0 * side * side) < 1e-6);
        QVERIFY(std::abs(sums[0][1].toDouble() - 100.0 * side * side) < 1e-3);
        QCOMPARE(sums[0][2].toInt(), 0);
        QCOMPARE(sums[0][3].toInt(), 0);
        QCOMPARE(orStop(AuditLog::verify(territory->database())), QString());
    }
    qInfo("%d kills: an open session with steps was offered %d times, %d came after a commit",
            kills, offered, committed);
    QVERIFY(offered > 0);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--work") == 0) {
        return work(QString::fromLocal8Bit(argv[2]), unsigned(atoi(argv[3])));
    }
    TestRecordKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_recordkill.moc"
