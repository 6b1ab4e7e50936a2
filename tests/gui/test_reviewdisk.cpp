// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/windowworkbench.h"
#include "gui/review/dossierpart.h"
#include "gui/review/reviewsession.h"
#include "gui/reviewwindow.h"
#include "support/patience.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <qgsapplication.h>
#include <qgsmessagebar.h>

using namespace spp;
using namespace spp::test;

/// The disk runs full while a result set is written.
class TestReviewDisk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fullDiskIsSaidAndLeavesNothing();
    void cleanupTestCase() { m_test.close(); }

private:
    ReviewWindow m_test;
};

void TestReviewDisk::initTestCase()
{
    const QString why = m_test.open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    m_test.typeParcel(QStringLiteral("25/243"));
    SPP_TRY_VERIFY(m_test.review().session().subject().has_value());
    QVERIFY(m_test.check());
}

void TestReviewDisk::fullDiskIsSaidAndLeavesNothing()
{
    QTemporaryDir disk;
    const QString folder = disk.filePath(QStringLiteral("result"));
    DossierPart &dossier = m_test.review().dossier();
    QSignalSpy finished(&dossier, &DossierPart::finished);
    m_test.window().workbench().messages()->clearWidgets();
    {
        const SmallDisk small(20000);
        QVERIFY(small.isSmall());
        dossier.make(folder);
        QVERIFY(finished.wait(patience_ms));
    }
    QCOMPARE(finished.first().first().toString(), QString());
    QVERIFY(m_test.window().findChild<QToolButton *>(QStringLiteral("errorDetails")));
    QCOMPARE(QDir(disk.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
            QStringList());
    QVERIFY(m_test.review().session().isUpToDate()); // and can be made elsewhere
    m_test.window().workbench().messages()->clearWidgets();
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestReviewDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_reviewdisk.moc"
