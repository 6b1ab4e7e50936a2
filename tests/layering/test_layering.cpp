// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "layering/includerules.h"
#include "layering/sourcetree.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace spp::test;

namespace {

/// A file longer than this holds more than one idea.
constexpr qsizetype mostLines = 400;

bool isSource(const QString &path)
{
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}

IncludeRules rules()
{
    return IncludeRules(QStringLiteral(SPP_WIDGET_HEADERS).split(QLatin1Char('|')),
            QStringLiteral(SPP_QGIS_GUI_HEADERS));
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void wrongIncludeIsSeen_data();
    void wrongIncludeIsSeen();
    void includesPointDownwards();
    void programTextsNameTheirLicence();
    void noPathOfAMachineIsInTheTree();
    void noSourceIsTooLong();
};

void TestLayering::wrongIncludeIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<int>("faults");

    QTest::newRow("base may include the standard library") << "app/base/a.h"
                                                           << "#include <string_view>" << 0;
    QTest::newRow("base may not include Qt") << "app/base/a.h"
                                             << "#include <QString>" << 1;
    QTest::newRow("base may not include the engine") << "app/base/a.h"
                                                     << "#include \"engine/geometry.h\"" << 1;
    QTest::newRow("engine may include GEOS") << "app/engine/a.h"
                                             << "#include <geos_c.h>" << 0;
    QTest::newRow("engine may include Eigen") << "app/engine/a.cpp"
                                              << "#include <Eigen/Sparse>" << 0;
    QTest::newRow("engine may not include Qt") << "app/engine/a.cpp"
                                               << "#include <QVector>" << 1;
    QTest::newRow("engine may not include GDAL") << "app/engine/a.cpp"
                                                 << "#include <ogr_api.h>" << 1;
    QTest::newRow("engine may not include core") << "app/engine/a.cpp"
                                                 << "#include \"core/data/database.h\"" << 1;
    QTest::newRow("core may include QGIS core") << "app/core/a.cpp"
                                                << "#include <qgsexpression.h>" << 0;
    QTest::newRow("core may not include a widget") << "app/core/a.cpp"
                                                   << "#include <QDialog>" << 1;
    QTest::newRow("core may not include a widget by its module")
            << "app/core/a.cpp"
            << "#include <QtWidgets/QLabel>" << 1;
    QTest::newRow("core may not include QGIS gui") << "app/core/a.cpp"
                                                   << "#include <qgsmapcanvas.h>" << 1;
    QTest::newRow("core may not include the command line") << "app/core/a.cpp"
                                                           << "#include \"cli/commandline.h\"" << 1;
    QTest::newRow("the command line may not include a widget") << "app/cli/a.cpp"
                                                               << "#include <QApplication>" << 1;
    QTest::newRow("the command line may not include the window")
            << "app/cli/a.cpp"
            << "#include \"gui/workbench.h\"" << 1;
    QTest::newRow("the window may include widgets") << "app/gui/a.cpp"
                                                    << "#include <QDialog>" << 0;
    QTest::newRow("the window may not include the command line")
            << "app/gui/a.cpp"
            << "#include \"cli/commandline.h\"" << 1;
    QTest::newRow("a plugin may include core and its own")
            << "plugins/land/a.cpp"
            << "#include \"core/plugin/plugin.h\"\n#include \"land/landplugin.h\"" << 0;
    QTest::newRow("a plugin's headless half may not include a widget") << "plugins/land/a.cpp"
                                                                       << "#include <QLabel>" << 1;
    QTest::newRow("a plugin's headless half may not include the window")
            << "plugins/land/a.cpp"
            << "#include \"gui/workbench.h\"" << 1;
    QTest::newRow("a plugin's desktop half may include both")
            << "plugins/land/ui/a.cpp"
            << "#include <QLabel>\n#include \"gui/workbench.h\"" << 0;
}

void TestLayering::wrongIncludeIsSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QTEST(int(rules().faults(path, include).size()), "faults");
}

void TestLayering::includesPointDownwards()
{
    QStringList faults;
    int read = 0;
    for (const QString &path : sourceTree()) {
        const QString top = path.section(QLatin1Char('/'), 0, 0);
        if (!isSource(path) || (top != QLatin1String("app") && top != QLatin1String("plugins")))
            continue;
        faults += rules().faults(path, sourceText(path));
        ++read;
    }
    QVERIFY(read > 20);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestLayering::programTextsNameTheirLicence()
{
    QStringList without;
    for (const QString &path : sourceTree()) {
        if (!isProgramText(path))
            continue;
        const QString head = sourceText(path).section(QLatin1Char('\n'), 0, 5);
        if (!head.contains(QStringLiteral("SPDX-FileCopyrightText: 2026 SPP contributors"))
                || !head.contains(QStringLiteral("SPDX-License-Identifier: GPL-2.0-or-later")))
            without.append(path);
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char('\n'))));
}

void TestLayering::noPathOfAMachineIsInTheTree()
{
    // Put together, so that this file does not find itself.
    const QStringList machinePaths{ QDir::homePath() + QLatin1Char('/'),
        QStringLiteral("/") + QStringLiteral("work/"),
        QStringLiteral("/") + QStringLiteral("home/"),
        QStringLiteral("/") + QStringLiteral("root/"),
        QStringLiteral("C:\\") + QStringLiteral("Users") };
    QStringList found;
    for (const QString &path : sourceTree()) {
        const QString text = sourceText(path);
        for (const QString &machinePath : machinePaths) {
            const QRegularExpression start(QStringLiteral("(^|[^A-Za-z0-9_.$}/-])")
                            + QRegularExpression::escape(machinePath),
                    QRegularExpression::MultilineOption);
            if (text.contains(start))
                found.append(path + QStringLiteral(": ") + machinePath);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestLayering::noSourceIsTooLong()
{
    QStringList tooLong;
    for (const QString &path : sourceTree()) {
        const qsizetype lines = isSource(path) ? sourceText(path).count(QLatin1Char('\n')) : 0;
        if (lines > mostLines)
            tooLong.append(QStringLiteral("%1: %2 lines").arg(path).arg(lines));
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "test_layering.moc"
