// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/search/parcelquery.h"
#include "gui/frame/drawer.h"
#include "gui/frame/modebar.h"
#include "gui/frame/topbar.h"
#include "gui/frame/windowmenus.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/layers/layerpage.h"
#include "gui/locator/coordinatequery.h"
#include "gui/locator/locatorfield.h"
#include "gui/look/look.h"
#include "gui/mainwindow.h"
#include "gui/memory/windowmemory.h"
#include "gui/truncation.h"
#include "gui/workbench/workspace.h"
#include "support/patience.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgstaskmanager.h>

using namespace spp;

namespace {

constexpr double leastContrast = 4.5;

/// A workspace as small as can be.
class Words final : public Workspace {
public:
    explicit Words(const QString &id)
        : m_id(id)
        , m_panel(new QLabel(id))
        , m_page(new QLabel(id))
    {
        m_page->setWindowTitle(id + QStringLiteral(" page"));
    }
    QString id() const override { return m_id; }
    QString title() const override { return m_id; }
    QIcon icon() const override { return {}; }
    QWidget *panel() override { return m_panel; }
    std::vector<DrawerPage> drawerPages() override { return { { m_id + ".page", m_page } }; }
    QJsonObject state() const override { return { { "word", word } }; }
    void restore(const QJsonObject &state) override { word = state.value("word").toString(); }

    QString word;

private:
    QString m_id;
    QWidget *m_panel;
    QWidget *m_page;
};

} // namespace

class TestFrame : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyTextCanBeReadOnItsGround();
    void welcomePageIsShownUntilATerritoryIsOpen();
    void modeBarSwitchesPanelAndDrawer();
    void drawerOpensAndClosesByItsTab();
    void parcelsAreReadAsPeopleTypeThem_data();
    void parcelsAreReadAsPeopleTypeThem();
    void coordinatesAreReadInBothStyles_data();
    void coordinatesAreReadInBothStyles();
    void locatorFindsAParcelAndEnterPicksIt();
    void locatorRunsACommand();
    void languageIsSwitchedInTheOpenWindow();
    void lookIsSwitchedInTheOpenWindow();
    void noTextIsCut_data();
    void noTextIsCut();
    void whatWasShownIsFoundAgain();
    void helpKeyOpensTheFirstReview();
    void enterBeforeTheAnswersPicksTheBest();

private:
    void open();

    QTemporaryDir m_folder;
    QString m_sample;
    Application m_application;
    std::unique_ptr<MainWindow> m_window;
    Words *m_first = nullptr;
};

void TestFrame::initTestCase()
{
    QVERIFY(Application::startQgis());
    QVERIFY(Look::use(QStringLiteral("light")));
    QString why;
    const QString made = test::sampleTerritory(&why);
    QVERIFY2(!made.isEmpty(), qPrintable(why));
    m_sample = m_folder.filePath(QStringLiteral("sample.sqlite"));
    QVERIFY(QFile::copy(made, m_sample));
}

void TestFrame::init()
{
    Language::use(QStringLiteral("en"));
    m_window = std::make_unique<MainWindow>(m_application,
            std::make_unique<WindowMemory>(m_folder.filePath(QStringLiteral("window.json"))));
    m_first = new Words(QStringLiteral("one"));
    m_window->workbench().addWorkspace(m_first);
    m_window->workbench().addWorkspace(new Words(QStringLiteral("two")));
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow(); // no window manager does
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patience_ms));
}

void TestFrame::cleanup() { m_window.reset(); }

void TestFrame::open()
{
    const Result<void> opened = m_window->openTerritory(m_sample);
    QVERIFY2(opened.ok(), opened ? "" : opened.error().text().c_str());
    SPP_TRY_COMPARE(QgsApplication::taskManager()->countActiveTasks(), 0);
}

void TestFrame::everyTextCanBeReadOnItsGround()
{
    const Result<std::vector<FramePalette>> palettes = FramePalette::all();
    QVERIFY2(palettes.ok(), palettes ? "" : palettes.error().text().c_str());
    QVERIFY(palettes->size() >= 3);
    QCOMPARE(qRound(FramePalette::contrast(Qt::black, Qt::white)), 21);
    QStringList faults;
    for (const FramePalette &palette : *palettes) {
        for (const FramePalette::Pair &pair : FramePalette::textPairs()) {
            const double contrast = FramePalette::contrast(
                    palette.colour(pair.text), palette.colour(pair.ground));
            if (contrast < leastContrast)
                faults.append(QStringLiteral("%1: %2 on %3 has %4")
                                      .arg(palette.id, FramePalette::name(pair.text),
                                              FramePalette::name(pair.ground))
                                      .arg(contrast));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestFrame::welcomePageIsShownUntilATerritoryIsOpen()
{
    auto *sample = m_window->findChild<QPushButton *>(QStringLiteral("openSample"));
    QVERIFY(sample->isVisible() && sample->isEnabled());
    QVERIFY(!m_window->canvas()->isVisible());
    open();
    QVERIFY(!sample->isVisible());
    QVERIFY(m_window->canvas()->isVisible());
    QVERIFY(m_window->panels()->isVisible());
    m_window->closeTerritory();
    QVERIFY(sample->isVisible());
}

void TestFrame::modeBarSwitchesPanelAndDrawer()
{
    open();
    QTest::mouseClick(m_window->modeBar()->button(QStringLiteral("two")), Qt::LeftButton);
    QCOMPARE(m_window->parts().current()->id(), QStringLiteral("two"));
    QVERIFY(m_window->drawer()->tab(QStringLiteral("two.page"))->isVisible());
    QVERIFY(!m_window->drawer()->tab(QStringLiteral("one.page"))->isVisible());
    QVERIFY(m_window->drawer()->tab(QStringLiteral("layers"))->isVisible());
}

void TestFrame::drawerOpensAndClosesByItsTab()
{
    open();
    QVERIFY(!m_window->layerPage()->isVisible());
    QToolButton *tab = m_window->drawer()->tab(QStringLiteral("layers"));
    QTest::mouseClick(tab, Qt::LeftButton);
    QVERIFY(m_window->layerPage()->isVisible());
    QVERIFY(m_window->layerPage()->missingText().contains(QStringLiteral("Bridges")));
    QTest::mouseClick(tab, Qt::LeftButton);
    QVERIFY(!m_window->layerPage()->isVisible());
}

void TestFrame::parcelsAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sheetAndNumber");
    QTest::newRow("sheet slash number") << "25/243"
                                        << "25/243";
    QTest::newRow("Vietnamese") << QString::fromUtf8("thửa 243 tờ 25") << "25/243";
    QTest::newRow("sheet first") << QString::fromUtf8("Tờ bản đồ số 25, thửa đất số 243")
                                 << "25/243";
    QTest::newRow("without marks") << "thua 243, to 25"
                                   << "25/243";
    QTest::newRow("English") << "parcel 243 sheet 25"
                             << "25/243";
    QTest::newRow("number alone") << "243"
                                  << "/243";
    QTest::newRow("a name is none") << QString::fromUtf8("Ninh Kiều") << "";
}

void TestFrame::parcelsAreReadAsPeopleTypeThem()
{
    QFETCH(QString, text);
    const ParcelQuery query = ParcelQuery::parse(text);
    const bool isCalled = !query.sheet.isEmpty() || !query.number.isEmpty();
    QTEST(isCalled ? query.sheet + QLatin1Char('/') + query.number : QString(), "sheetAndNumber");
}

void TestFrame::coordinatesAreReadInBothStyles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("north");
    QTest::addColumn<double>("east");
    QTest::newRow("Vietnamese") << "1.109.870,02 586.214,31" << 1109870.02 << 586214.31;
    QTest::newRow("spaces") << "1 109 870,02 586 214,31" << 1109870.02 << 586214.31;
    QTest::newRow("plain") << "1109870.02, 586214.31" << 1109870.02 << 586214.31;
    QTest::newRow("English") << "1,109,870.02 586,214.31" << 1109870.02 << 586214.31;
    QTest::newRow("labels") << "X 1109870.02; Y 586214.31" << 1109870.02 << 586214.31;
    QTest::newRow("degrees") << "10.034 105.7837" << 10.034 << 105.7837;
}

void TestFrame::coordinatesAreReadInBothStyles()
{
    QFETCH(QString, text);
    const std::vector<CoordinateQuery::Pair> pairs = CoordinateQuery::parse(text);
    QCOMPARE(int(pairs.size()), 1);
    QTEST(pairs.front().first, "north");
    QTEST(pairs.front().second, "east");
}

void TestFrame::locatorFindsAParcelAndEnterPicksIt()
{
    open();
    QTest::qWait(300); // the map takes its place in the window
    SPP_TRY_VERIFY(!m_window->canvas()->isDrawing());
    const QgsRectangle before = m_window->canvas()->extent();
    QSignalSpy picked(&m_window->workbench(), &Workbench::parcelPicked);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    LocatorField *locator = m_window->locator();
    SPP_TRY_VERIFY(locator->hasFocus());
    QTest::keyClicks(locator, QStringLiteral("25/243"));
    SPP_TRY_VERIFY(locator->answers()->isVisible());
    SPP_TRY_COMPARE(locator->answers()->topLevelItemCount(), 1);
    QTest::keyClick(locator, Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QVERIFY(!locator->answers()->isVisible());
    const QgsRectangle there = m_window->canvas()->extent();
    QVERIFY2(there.width() < before.width() / 4,
            qPrintable(before.toString(0) + QStringLiteral(" -> ") + there.toString(0)));
    QTest::keyClick(m_window->canvas(), Qt::Key_Escape);
    QVERIFY(qAbs(m_window->canvas()->extent().width() - before.width()) < before.width() / 100);
}

void TestFrame::locatorRunsACommand()
{
    open();
    LocatorField *locator = m_window->locator();
    locator->setFocus();
    QTest::keyClicks(locator, QStringLiteral("close terr"));
    QTest::keyClick(locator, Qt::Key_Return);
    SPP_TRY_VERIFY(!m_window->parts().territory());
}

void TestFrame::languageIsSwitchedInTheOpenWindow()
{
    open();
    m_window->menus().useLanguage(QStringLiteral("vi"));
    SPP_TRY_COMPARE(m_window->topBar()->languageButton()->text(), QString::fromUtf8("Tiếng Việt"));
    QCOMPARE(m_window->memory().text(QStringLiteral("language")), QStringLiteral("vi"));
    m_window->menus().useLanguage(QStringLiteral("en"));
    SPP_TRY_COMPARE(m_window->topBar()->languageButton()->text(), QStringLiteral("English"));
}

void TestFrame::lookIsSwitchedInTheOpenWindow()
{
    for (const QString &id :
            { QStringLiteral("sunlight"), QStringLiteral("dark"), QStringLiteral("light") }) {
        m_window->menus().useLook(id);
        QCOMPARE(Look::id(), id);
        QCOMPARE(m_window->palette().color(QPalette::Window), Look::colour(Role::Window));
        QCOMPARE(m_window->font().pixelSize(), Look::palette().text_px);
    }
}

void TestFrame::noTextIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Vietnamese") << "vi";
    QTest::newRow("English") << "en";
}

void TestFrame::noTextIsCut()
{
    QFETCH(QString, language);
    Language::use(language);
    QStringList faults = test::truncatedWhenSettled(*m_window);
    open();
    m_window->drawer()->open(QStringLiteral("layers"));
    faults += test::truncatedWhenSettled(*m_window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestFrame::whatWasShownIsFoundAgain()
{
    m_window->remember();
    open();
    m_first->word = QStringLiteral("case 7");
    const QgsRectangle there(586000, 1109000, 586100, 1109080);
    m_window->canvas()->setExtent(there);
    m_window->workbench().showWorkspace(QStringLiteral("two"));
    m_window->drawer()->open(QStringLiteral("layers"));
    m_window->close();
    init();
    m_window->remember();
    open();
    QCOMPARE(m_first->word, QStringLiteral("case 7"));
    QCOMPARE(m_window->parts().current()->id(), QStringLiteral("two"));
    QCOMPARE(m_window->drawer()->openPage(), QStringLiteral("layers"));
    QVERIFY(m_window->canvas()->extent().contains(there.center()));
    QVERIFY(m_window->canvas()->extent().width() < 1000);
    QCOMPARE(m_window->memory().recent().value(0), m_sample);
}

void TestFrame::helpKeyOpensTheFirstReview()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *page = m_window->findChild<QTextBrowser *>();
    QVERIFY(page);
    QVERIFY2(page->toPlainText().contains(QStringLiteral("25/243")),
            qPrintable(page->toPlainText()));
}

void TestFrame::enterBeforeTheAnswersPicksTheBest()
{
    open();
    QSignalSpy picked(&m_window->workbench(), &Workbench::parcelPicked);
    LocatorField *locator = m_window->locator();
    locator->setFocus();
    QTest::keyClicks(locator, QStringLiteral("25/243"));
    QTest::keyClick(locator, Qt::Key_Return);
    SPP_TRY_COMPARE(int(picked.size()), 1);
    QCOMPARE(locator->text(), QString());
}

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestFrame test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_frame.moc"
