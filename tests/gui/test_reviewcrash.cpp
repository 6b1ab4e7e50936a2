// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/parcelcard.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/reviewwindow.h"
#include "support/patience.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <qgsapplication.h>

using namespace spp;
using namespace spp::test;

/// The program is killed in the middle of a case; the next one offers it again.
class TestReviewCrash : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void killedProgramLeavesItsCase();
    void nextProgramOffersIt();
    void acceptedOnceItIsNotOfferedAgain();

private:
    QStringList journals() const;

    QTemporaryDir m_folder;
    QString m_territory;
};

void TestReviewCrash::initTestCase()
{
    qputenv("SPP_SESSION_DIR", QFile::encodeName(m_folder.filePath(QStringLiteral("sessions"))));
    QString why;
    const QString sample = sampleTerritory(&why);
    QVERIFY2(!sample.isEmpty(), qPrintable(why));
    m_territory = m_folder.filePath(QStringLiteral("sample.sqlite"));
    QVERIFY(QFile::copy(sample, m_territory));
    const auto reviewed = runSpp({ QStringLiteral("review"), m_territory,
            QStringLiteral("--parcel"), QStringLiteral("25/243"), QStringLiteral("--at"),
            QStringLiteral("2026-11-22"), QStringLiteral("--case"), QStringLiteral("2026-0077") });
    QVERIFY2(reviewed.exitCode <= 1, reviewed.standardError);
}

QStringList TestReviewCrash::journals() const
{
    QStringList texts;
    const QDir folder(m_folder.filePath(QStringLiteral("sessions")));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts.filter(QStringLiteral("2026-0077"));
}

void TestReviewCrash::killedProgramLeavesItsCase()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(binaryFolder() + QStringLiteral("/bin/spp-desktop"),
            { m_territory, QStringLiteral("--workspace"), QStringLiteral("review"),
                    QStringLiteral("--case"), QStringLiteral("2026-0077") });
    QVERIFY(program.waitForStarted(patience_ms));
    const bool isKept = QTest::qWaitFor([this] { return !journals().isEmpty(); }, patience_ms);
    program.kill(); // SIGKILL
    QVERIFY(program.waitForFinished(patience_ms));
    QVERIFY(isKept);
    QCOMPARE(int(journals().size()), 1);
}

void TestReviewCrash::nextProgramOffersIt()
{
    ReviewWindow test;
    const QString why = test.open(m_territory);
    QVERIFY2(why.isEmpty(), qPrintable(why));
    auto *resume = test.window().findChild<QPushButton *>(QStringLiteral("resumeSession"));
    QVERIFY(resume);
    QVERIFY(test.review().session().draft().subject.isEmpty());
    QTest::mouseClick(resume, Qt::LeftButton);
    QCOMPARE(test.review().session().draft().caseNumber, QStringLiteral("2026-0077"));
    QVERIFY(test.review().session().subject().has_value());
    QCOMPARE(test.panel().card->facts().number, QStringLiteral("243"));
    QCOMPARE(int(journals().size()), 1); // now this program's own
    test.close();
}

void TestReviewCrash::acceptedOnceItIsNotOfferedAgain()
{
    QVERIFY(journals().isEmpty());
    ReviewWindow test;
    QVERIFY(test.open(m_territory).isEmpty());
    QVERIFY(!test.window().findChild<QPushButton *>(QStringLiteral("resumeSession")));
    test.close();
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestReviewCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_reviewcrash.moc"
