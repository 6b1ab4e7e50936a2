// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/plugin.h"
#include "core/plugin/pluginmanager.h"
#include "support/testdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

namespace {

QString moduleFolder(const QString &name)
{
    return test::binaryFolder() + QStringLiteral("/tests/modules/") + name;
}

QStringList moduleFolders(const QStringList &names)
{
    QStringList folders;
    for (const QString &name : names)
        folders.append(moduleFolder(name));
    return folders;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestPlugins : public QObject {
    Q_OBJECT

private slots:
    void metadataAreReadWithoutLoading();
    void commandLeadsToItsPlugin();
    void loadingOneLoadsOnlyWhatItNeeds();
    void needsComeFirstWhateverTheOrderOfFiles();
    void faultyPluginIsNamedAndOthersGoOn_data();
    void faultyPluginIsNamedAndOthersGoOn();
    void damagedFileIsNamed_data();
    void damagedFileIsNamed();
    void firstOfTwoWithOneIdStays();
    void failedContributionLeavesNothing();
    void secondLoadAddsNothing();
    void foldersOfTheEnvironmentComeFirst();
};

void TestPlugins::metadataAreReadWithoutLoading()
{
    PluginManager manager;
    manager.discover({ moduleFolder(QStringLiteral("good")) });
    QCOMPARE(manager.plugins().size(), size_t(1));
    const PluginDescription &plugin = manager.plugins().front();
    QCOMPARE(plugin.id, QStringLiteral("good"));
    QCOMPARE(plugin.version, QStringLiteral("1.0"));
    QCOMPARE(plugin.title.vi, QStringLiteral("Tốt"));
    QCOMPARE(plugin.commands.size(), size_t(1));
    QVERIFY(!plugin.loaded);
    QVERIFY(plugin.failure.isEmpty());
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (maps.open(QIODevice::ReadOnly))
        QVERIFY(!maps.readAll().contains("modules/good/good.so"));
}

void TestPlugins::commandLeadsToItsPlugin()
{
    PluginManager manager;
    manager.discover({ moduleFolder(QStringLiteral("good")) });
    const PluginDescription *provider
            = manager.provider(QStringLiteral("test"), QStringLiteral("run"));
    QVERIFY(provider);
    QCOMPARE(provider->id, QStringLiteral("good"));
    QVERIFY(!manager.provider(QStringLiteral("test"), QStringLiteral("walk")));
}

void TestPlugins::loadingOneLoadsOnlyWhatItNeeds()
{
    PluginManager manager;
    manager.discover(moduleFolders(
            { QStringLiteral("needs-good"), QStringLiteral("good"), QStringLiteral("throwing") }));
    Contributions all;
    QVERIFY(manager.load(QStringLiteral("needs-good"), all));
    QVERIFY(manager.plugin(QStringLiteral("good"))->loaded);
    QVERIFY(!manager.plugin(QStringLiteral("throwing"))->loaded);
    QVERIFY(manager.plugin(QStringLiteral("throwing"))->failure.isEmpty());
}

void TestPlugins::needsComeFirstWhateverTheOrderOfFiles()
{
    for (const QStringList &order :
            { QStringList{ QStringLiteral("good"), QStringLiteral("needs-good") },
                    QStringList{ QStringLiteral("needs-good"), QStringLiteral("good") } }) {
        PluginManager manager;
        manager.discover(moduleFolders(order));
        Contributions all;
        manager.load(all);
        QVERIFY(manager.plugin(QStringLiteral("good"))->loaded);
        QVERIFY2(manager.plugin(QStringLiteral("needs-good"))->loaded,
                qPrintable(manager.plugin(QStringLiteral("needs-good"))->failure));
        QCOMPARE(all.themes.size(), size_t(1));
        QCOMPARE(all.themes.front().contributedBy, QStringLiteral("good"));
    }
}

void TestPlugins::faultyPluginIsNamedAndOthersGoOn_data()
{
    QTest::addColumn<QStringList>("modules");
    QTest::addColumn<QString>("faulty");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const QStringList &others, const char *faulty,
                             const char *reason) {
        QTest::newRow(name) << others + QStringList(QString::fromLatin1(faulty))
                            << QString::fromLatin1(faulty) << QString::fromLatin1(reason);
    };
    const QStringList good{ QStringLiteral("good") };
    row("made for another interface", good, "other-interface", "org.spp.Plugin/99");
    row("needs a plugin that is not there", good, "needs-absent", "nowhere");
    row("needs a plugin that fails", { QStringLiteral("good"), QStringLiteral("failing") },
            "needs-failing", "failing");
    row("need each other", { QStringLiteral("good"), QStringLiteral("circle-b") }, "circle-a",
            "circle-b");
    row("contribute() answers an error", good, "failing", "no table of trees");
    row("contribute() throws", good, "throwing", "thrown on purpose");
    row("brings a theme that exists", good, "same-theme", "test-theme");
    row("brings a command that its metadata do not list", good, "unlisted", "test run");
    row("does not bring a command that its metadata list", good, "promises", "test never");
    row("has no version", good, "no-version", "version");
}

void TestPlugins::faultyPluginIsNamedAndOthersGoOn()
{
    QFETCH(QStringList, modules);
    QFETCH(QString, faulty);
    QFETCH(QString, reason);
    if (faulty == QLatin1String("unlisted"))
        modules.removeAll(QStringLiteral("good")); // which brings the same command
    PluginManager manager;
    manager.discover(moduleFolders(modules));
    Contributions all;
    manager.load(all);
    const PluginDescription *plugin = manager.plugin(faulty);
    QVERIFY(plugin);
    QVERIFY(!plugin->loaded);
    QVERIFY2(plugin->failure.contains(reason), qPrintable(plugin->failure));
    if (modules.contains(QStringLiteral("good")))
        QVERIFY(manager.plugin(QStringLiteral("good"))->loaded);
}

void TestPlugins::damagedFileIsNamed_data()
{
    QFile module(moduleFolder(QStringLiteral("good")) + QStringLiteral("/good.so"));
    QVERIFY(module.open(QIODevice::ReadOnly));
    const QByteArray whole = module.readAll();
    const int otherQt = QT_VERSION_MAJOR == 5 ? 6 : 5;

    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("text") << QByteArray("this is no library") << "damaged";
    QTest::newRow("empty") << QByteArray() << "damaged";
    // Where the linker put the metadata is its affair; the first kilobyte never holds them.
    QTest::newRow("cut off") << whole.left(1024) << "damaged";
    QTest::newRow("built with another Qt")
            << QByteArray("libQt" + QByteArray::number(otherQt) + "Core.so.1")
            << QStringLiteral("Qt %1").arg(otherQt);
}

void TestPlugins::damagedFileIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("broken.so")), content));
    PluginManager manager;
    manager.discover({ folder.path(), moduleFolder(QStringLiteral("good")) });
    Contributions all;
    manager.load(all);
    const PluginDescription &broken = manager.plugins().front();
    QCOMPARE(broken.name(), QStringLiteral("broken.so"));
    QVERIFY2(broken.failure.contains(reason), qPrintable(broken.failure));
    QVERIFY(manager.plugin(QStringLiteral("good"))->loaded);
}

void TestPlugins::firstOfTwoWithOneIdStays()
{
    PluginManager manager;
    manager.discover(moduleFolders({ QStringLiteral("good"), QStringLiteral("good-again") }));
    Contributions all;
    manager.load(all);
    QCOMPARE(manager.plugin(QStringLiteral("good"))->version, QStringLiteral("1.0"));
    const PluginDescription &second = manager.plugins().back();
    QVERIFY(!second.loaded);
    QVERIFY2(second.failure.contains(QStringLiteral("modules/good/good.so")),
            qPrintable(second.failure));
}

void TestPlugins::failedContributionLeavesNothing()
{
    PluginManager manager;
    manager.discover({ moduleFolder(QStringLiteral("failing")) });
    Contributions all;
    manager.load(all);
    QVERIFY(all.themes.empty()); // although it added one before it failed
}

void TestPlugins::secondLoadAddsNothing()
{
    PluginManager manager;
    manager.discover({ moduleFolder(QStringLiteral("good")) });
    Contributions all;
    manager.load(all);
    manager.load(all);
    QVERIFY(manager.load(QStringLiteral("good"), all));
    QCOMPARE(all.themes.size(), size_t(1));
    QCOMPARE(all.commands.size(), size_t(1));
}

void TestPlugins::foldersOfTheEnvironmentComeFirst()
{
    qputenv("SPP_PLUGIN_PATH",
            QByteArray("/one") + QDir::listSeparator().toLatin1() + QByteArray("/two"));
    const QStringList folders = PluginManager::folders();
    qunsetenv("SPP_PLUGIN_PATH");
    QCOMPARE(folders.mid(0, 2), (QStringList{ QStringLiteral("/one"), QStringLiteral("/two") }));
    QVERIFY(folders.last().endsWith(QStringLiteral("/lib/spp/plugins")));
}

QTEST_GUILESS_MAIN(TestPlugins)
#include "test_plugins.moc"
