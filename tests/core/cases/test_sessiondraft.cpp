// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/sessiondraft.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace spp;

namespace {

SessionState sample(int vertices)
{
    SessionState state;
    state.territory = QStringLiteral("/data/cần thơ.sqlite");
    state.caseNumber = QStringLiteral("HS-1");
    state.caseTitle = QStringLiteral("Nhà ông A");
    state.subject = { { "parcels", QJsonArray{ "25/243" } } };
    state.proposal = { { "floors", 6 }, { "use", QStringLiteral("nhà ở") } };
    state.rulePacks = QStringList{ "a.yaml" };
    state.at = QDate(2026, 11, 22);
    state.drawingTool = QStringLiteral("site");
    state.drawingCrs = QStringLiteral("EPSG:5897");
    for (int i = 0; i < vertices; ++i)
        state.drawing.append({ 585713.494 + i, 1109718.588 - 0.001 * i });
    return state;
}

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}

/// The other program: saves in a row, says so, and waits to be killed. With "clean" it ends as a
/// program should, with "forgotten" it returns without a word.
int runOther(const QString &folder, const QString &how)
{
    auto draft = orStop(SessionDraft::begin(folder));
    for (int vertices = 0; vertices <= 20; ++vertices) {
        if (!draft->save(sample(vertices)))
            return 3;
    }
    if (how == QLatin1String("clean"))
        draft->finish();
    if (how != QLatin1String("wait"))
        return 0;
    std::puts("saved");
    std::fflush(stdout);
    for (int vertices = 21;; ++vertices) {
        // Killed at any moment, also half-way through a write.
        if (!draft->save(sample(20 + vertices % 2)))
            return 3;
    }
}

} // namespace

/// What is left of the work in a window when its program is killed.
class TestSessionDraft : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(QStringLiteral("sessions")); }

    void start(QProcess &process, const QString &how)
    {
        process.start(QCoreApplication::applicationFilePath(),
                { QStringLiteral("--other"), folder(), how });
        QVERIFY(process.waitForStarted(test::patience_ms));
    }

    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aKilledProgramLeavesItsDraft()
    {
        QProcess process;
        start(process, QStringLiteral("wait"));
        QVERIFY(process.waitForReadyRead(test::patience_ms));
        // While it lives nobody else is offered its work.
        QVERIFY(SessionDraft::leftBehind(folder()).empty());
        QTest::qWait(50);
        QCOMPARE(int(process.state()), int(QProcess::Running));
        process.kill();
        QVERIFY(process.waitForFinished(test::patience_ms));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);

        auto left = SessionDraft::leftBehind(folder());
        QCOMPARE(int(left.size()), 1);
        QCOMPARE(left[0]->problem(), QString());
        const SessionState &found = left[0]->state();
        QVERIFY(found.drawing.size() == 20 || found.drawing.size() == 21);
        QCOMPARE(found.toJson(), sample(int(found.drawing.size())).toJson());
        QVERIFY(!left[0]->savedAt().isEmpty());
        // A second window that starts meanwhile does not take it too.
        QVERIFY(SessionDraft::leftBehind(folder()).empty());
        // Not decided yet: it is offered again.
        left.clear();
        left = SessionDraft::leftBehind(folder());
        QCOMPARE(int(left.size()), 1);
        left[0]->discard();
        left.clear();
        QVERIFY(SessionDraft::leftBehind(folder()).empty());
        QCOMPARE(files(), QStringList());
    }

    void aCleanEndLeavesNothing()
    {
        QProcess process;
        start(process, QStringLiteral("clean"));
        QVERIFY(process.waitForFinished(test::patience_ms));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(SessionDraft::leftBehind(folder()).empty());
        QCOMPARE(files(), QStringList());
    }

    void anEndWithoutFinishIsNotClean()
    {
        QProcess process;
        start(process, QStringLiteral("forgotten"));
        QVERIFY(process.waitForFinished(test::patience_ms));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(int(SessionDraft::leftBehind(folder()).size()), 1);
    }

    void twoWindowsKeepTheirOwn()
    {
        const auto one = orStop(SessionDraft::begin(folder()));
        const auto other = orStop(SessionDraft::begin(folder()));
        QVERIFY(one->path() != other->path());
        QVERIFY(one->save(sample(1)).ok() && other->save(sample(2)).ok());
        QVERIFY(SessionDraft::leftBehind(folder()).empty());
        QCOMPARE(one->state().drawing.size(), 1);
    }

    void nothingToMissIsNotOffered()
    {
        auto draft = orStop(SessionDraft::begin(folder()));
        QVERIFY(draft->save(sample(3)).ok());
        SessionState empty;
        empty.territory = QStringLiteral("/data/a.sqlite");
        QVERIFY(draft->save(empty).ok());
        draft.reset();
        QVERIFY(SessionDraft::leftBehind(folder()).empty());
        QCOMPARE(files(), QStringList());
    }

    void adoptedWorkGoesOnBeingKept()
    {
        auto draft = orStop(SessionDraft::begin(folder()));
        QVERIFY(draft->save(sample(3)).ok());
        draft.reset();
        auto left = SessionDraft::leftBehind(folder());
        QVERIFY(left.at(0)->save(sample(9)).ok());
        left.clear();
        QCOMPARE(SessionDraft::leftBehind(folder()).at(0)->state().drawing.size(), 9);
    }

    void theLatestComesFirst()
    {
        auto one = orStop(SessionDraft::begin(folder()));
        auto other = orStop(SessionDraft::begin(folder()));
        QVERIFY(other->save(sample(2)).ok());
        QTest::qWait(5);
        QVERIFY(one->save(sample(1)).ok());
        one.reset();
        other.reset();
        const auto left = SessionDraft::leftBehind(folder());
        QCOMPARE(int(left.size()), 2);
        QCOMPARE(left[0]->state().drawing.size(), 1);
    }

    void garbageIsSaidAndCanBeThrownAway()
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(folder() + QStringLiteral("/session-x.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"schema\":") > 0);
        file.close();
        auto left = SessionDraft::leftBehind(folder());
        QCOMPARE(int(left.size()), 1);
        QVERIFY(!left[0]->problem().isEmpty());
        left[0]->discard();
        QVERIFY(!QFileInfo::exists(file.fileName()));
    }

    void anEmptyLockIsNobodys()
    {
        const QString path = SessionDraft::begin(folder()).value()->path();
        QFile draft(path);
        QVERIFY(draft.open(QIODevice::WriteOnly) && draft.write("{}") > 0);
        draft.close();
        // As of a program that was killed before it wrote into its lock.
        QVERIFY(QFile(path + QStringLiteral(".lock")).open(QIODevice::WriteOnly));
        QCOMPARE(int(SessionDraft::leftBehind(folder()).size()), 1);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile file(m_folder->filePath(QStringLiteral("a-file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto draft = SessionDraft::begin(file.fileName() + QStringLiteral("/sessions"));
        QVERIFY(!draft.ok());
        QVERIFY(draft.error().code == ErrorCode::Environment);
    }

    void theFolderCanBeStated()
    {
        qputenv("SPP_SESSION_DIR", "/somewhere");
        QCOMPARE(SessionDraft::defaultFolder(), QString("/somewhere"));
        qunsetenv("SPP_SESSION_DIR");
        QVERIFY(SessionDraft::defaultFolder().endsWith(QStringLiteral("/sessions")));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--other"))
        return runOther(arguments.value(2), arguments.value(3));
    TestSessionDraft test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_sessiondraft.moc"
