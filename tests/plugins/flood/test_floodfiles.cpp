// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Files that the workspace writes, where they cannot be written: what is said, and what is left.
#include "answerswindow.h"
#include "filedialog.h"
#include "floodviewactions.h"
#include "support/permissions.h"
#include "support/smalldisk.h"

#include "gui/language/language.h"
#include "support/patience.h"

#include <QDir>

#include <qgsapplication.h>
#include <qgsmessagebar.h>

#include <optional>

using namespace spp;
using namespace spp::test;

class TestFloodFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void framesThatCannotBeWritten_data() { troubles(); }
    void framesThatCannotBeWritten();
    void exposureThatCannotBeWritten_data() { troubles(); }
    void exposureThatCannotBeWritten();
    void comparisonThatCannotBeWritten_data() { troubles(); }
    void comparisonThatCannotBeWritten();

private:
    static void troubles();
    /// Clicks as `write` does with the trouble of this row and again without it; `said` is how the
    /// message begins in which that failed.
    void tryTwice(AnswersWindow &window, const QString &said,
            const std::function<void(const QString &)> &write);

    FilledTown m_town;
};

void TestFloodFiles::initTestCase()
{
    Language::use("en");
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
}

void TestFloodFiles::troubles()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("no permission") << false;
    QTest::newRow("full disk") << true;
}

void TestFloodFiles::tryTwice(AnswersWindow &window, const QString &said,
        const std::function<void(const QString &)> &write)
{
    QFETCH(bool, isFull);
    const QTemporaryDir place;
    const QString folder = place.filePath("new");
    const auto entries = [&place] {
        return QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    QgsMessageBar *messages = window.window().workbench().messages();
    messages->clearWidgets();
    {
        std::optional<Locked> locked;
        std::optional<SmallDisk> small;
        if (isFull)
            small.emplace(512);
        else
            locked.emplace(place.path());
        QVERIFY(isFull ? small->isSmall() : locked->isLocked());
        write(folder);
        QVERIFY(QTest::qWaitFor([&] { return !window.message().isEmpty(); }, patience_ms));
    }
    QVERIFY2(window.message().startsWith(said), qPrintable(window.message()));
    QCOMPARE(entries(), QStringList());
    messages->clearWidgets();
    write(folder);
    QVERIFY(QTest::qWaitFor([&] { return !window.message().isEmpty(); }, patience_ms));
    QVERIFY2(!window.message().startsWith(said), qPrintable(window.message()));
    QCOMPARE(entries(), QStringList{ "new" });
    QVERIFY(!QDir(folder).isEmpty());
}

void TestFloodFiles::framesThatCannotBeWritten()
{
    const FloodTown town;
    const MadeFloodRun run(town, { 0.05F, 0.4F });
    AnswersWindow window;
    QCOMPARE(window.open(town), QString());
    showRun(window, run);
    tryTwice(window, "The pictures could not be saved", [&window](const QString &folder) {
        window.press("saveFrames");
        window.find<QLineEdit>("framesFolder")->setText(folder);
        window.press("framesSave");
    });
}

void TestFloodFiles::exposureThatCannotBeWritten()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.calculate());
    tryTwice(window, "The exposure could not be written", [&window](const QString &folder) {
        answerFileDialog(folder);
        window.press("exportExposure");
        QVERIFY(window.wait("calculateExposure", "Calculate"));
    });
}

void TestFloodFiles::comparisonThatCannotBeWritten()
{
    AnswersWindow window;
    QCOMPARE(window.open(m_town), QString());
    QVERIFY(window.compare({ "t100" }, { "t100-fill" }));
    tryTwice(window, "The comparison could not be written", [&window](const QString &folder) {
        answerFileDialog(folder);
        window.press("exportComparison");
        QVERIFY(window.wait("compareFloods", "Compare"));
    });
}

int main(int argc, char **argv)
{
    obeyPermissions(argv);
    QgsApplication program(argc, argv, true);
    TestFloodFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_floodfiles.moc"
