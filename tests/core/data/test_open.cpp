// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "tests.h"

#include "core/data/networkshare.h"
#include "core/data/schema.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// What is refused, how, and what is left behind.
class OpenTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void refusesToOpen_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a missing file") << "missing"
                                        << "no such file";
        QTest::newRow("a folder") << "folder"
                                  << "folder";
        QTest::newRow("an empty file") << "empty"
                                       << "not a database";
        QTest::newRow("a text file") << "text"
                                     << "not a database";
        QTest::newRow("another database") << "database"
                                          << "not a territory";
        QTest::newRow("a newer schema") << "newer"
                                        << "newer version";
        QTest::newRow("an SQLite header and then nothing") << "header"
                                                           << "damaged";
    }

    void refusesToOpen()
    {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        const QString path = m_folder->filePath("t.sqlite");
        prepare(what, path);
        const QByteArray before = content(path);
        for (const auto access : { Territory::Access::ReadOnly, Territory::Access::ReadWrite }) {
            const auto opened = Territory::open(path, access);
            QVERIFY(!opened.ok());
            QCOMPARE(exitCode(opened.error().code), 3);
            QVERIFY2(opened.error().reason.find(reason.toStdString()) != std::string::npos,
                    opened.error().text().c_str());
            QCOMPARE(opened.error().file, path.toStdString());
        }
        QCOMPARE(content(path), before);
    }

    void aNewerSchemaAdvisesToUpdate()
    {
        const QString path = m_folder->filePath("t.sqlite");
        prepare("newer", path);
        const auto opened = Territory::open(path, Territory::Access::ReadOnly);
        QVERIFY(opened.error().advice.find("Update SPP") != std::string::npos);
    }

    void anOlderSchemaIsNotReadButBroughtUpToDate()
    {
        // Version 0 is before the first step, which cannot run on tables that are there: the
        // territory must stay as it is, and the backup must exist.
        const QString path = m_folder->filePath("t.sqlite");
        createTerritory(path).reset();
        tamper(path, "UPDATE territory_meta SET value = '-1' WHERE key = 'schema_version'");
        QVERIFY(!Territory::open(path, Territory::Access::ReadOnly).ok());
    }

    void refusesToCreate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("over a file") << "taken.sqlite";
        QTest::newRow("in a folder that is not there") << "nowhere/t.sqlite";
        QTest::newRow("with the name of a folder") << ".";
    }

    void refusesToCreate()
    {
        QFETCH(QString, name);
        QFile file(m_folder->filePath("taken.sqlite"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto made
                = Territory::create(m_folder->filePath(name), sampleProfile(), {}, sampleActor());
        QVERIFY(!made.ok());
        QCOMPARE(exitCode(made.error().code), 3);
        QCOMPARE(content(file.fileName()), QByteArray("mine"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{ "taken.sqlite" });
    }

    void aFailedCreationLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QString>("theme");
        QTest::newRow("unknown reference system") << "EPSG:999999"
                                                  << "";
        QTest::newRow("no code") << "VN-2000"
                                 << "";
        QTest::newRow("a theme that cannot be a table") << "EPSG:5897"
                                                        << "Bad name";
    }

    void aFailedCreationLeavesNothingBehind()
    {
        QFETCH(QString, crs);
        QFETCH(QString, theme);
        Profile profile = sampleProfile();
        profile.crs = crs;
        std::vector<Theme> themes;
        if (!theme.isEmpty()) {
            themes.resize(1);
            themes[0].id = theme;
        }
        const auto made
                = Territory::create(m_folder->filePath("t.sqlite"), profile, themes, sampleActor());
        QVERIFY(!made.ok());
        QCOMPARE(exitCode(made.error().code), 3);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }

    void theReferenceSystemIsDescribed()
    {
        Profile profile = sampleProfile();
        profile.crs = QStringLiteral("EPSG:9209");
        const auto made
                = Territory::create(m_folder->filePath("t.sqlite"), profile, {}, sampleActor());
        QVERIFY(made.ok());
        QVERIFY(single(
                (*made)->database(), "SELECT ref_sys_name FROM spatial_ref_sys WHERE srid = 9209")
                        .toString()
                        .contains("VN-2000"));
    }

    void knowsNetworkShares_data()
    {
        QTest::addColumn<qulonglong>("magic");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("kind");
        QTest::newRow("NFS by its number") << 0x6969ull << ""
                                           << "NFS";
        QTest::newRow("CIFS by its number") << 0xFF534D42ull << ""
                                            << "SMB";
        QTest::newRow("SMB 2 by its number") << 0xFE534D42ull << ""
                                             << "SMB";
        QTest::newRow("AFS by its number") << 0x5346414Full << ""
                                           << "AFS";
        QTest::newRow("sshfs, which only its type tells") << 0x65735546ull << "fuse.sshfs"
                                                          << "sshfs";
        QTest::newRow("a local FUSE disk") << 0x65735546ull << "fuseblk"
                                           << "";
        QTest::newRow("ext4") << 0xEF53ull << "ext4"
                              << "";
        QTest::newRow("tmpfs") << 0x01021994ull << "tmpfs"
                               << "";
        QTest::newRow("nothing known") << 0ull << ""
                                       << "";
    }

    void knowsNetworkShares()
    {
        QFETCH(qulonglong, magic);
        QFETCH(QString, type);
        QFETCH(QString, kind);
        QCOMPARE(NetworkShare::kindOf(magic, type), kind);
    }

    void findsTheMountOfAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("type");
        QTest::newRow("the root") << "/srv/a/t.sqlite"
                                  << "ext4";
        QTest::newRow("a share") << "/mnt/share/t.sqlite"
                                 << "fuse.sshfs";
        QTest::newRow("the share itself") << "/mnt/share"
                                          << "fuse.sshfs";
        QTest::newRow("a name that only begins alike") << "/mnt/shared/t.sqlite"
                                                       << "ext4";
        QTest::newRow("a blank in the name") << "/mnt/my disk/t.sqlite"
                                             << "cifs";
        QTest::newRow("mounted over") << "/mnt/twice/t"
                                      << "tmpfs";
    }

    void findsTheMountOfAPath()
    {
        const QString mounts = "/dev/vda / ext4 rw 0 0\n"
                               "u@h:/ /mnt/share fuse.sshfs rw 0 0\n"
                               "//h/s /mnt/my\\040disk cifs rw 0 0\n"
                               "h:/ /mnt/twice nfs4 rw 0 0\n"
                               "tmpfs /mnt/twice tmpfs rw 0 0\n";
        QFETCH(QString, path);
        QFETCH(QString, type);
        QCOMPARE(NetworkShare::mountType(mounts, path), type);
    }

    void aLocalFolderIsNoShare() { QCOMPARE(NetworkShare::kindAt(m_folder->path()), QString()); }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void prepare(const QString &what, const QString &path)
    {
        if (what == "folder")
            QVERIFY(QDir().mkdir(path));
        if (what == "database")
            tamper(path, "CREATE TABLE a (b)");
        if (what == "newer") {
            createTerritory(path).reset();
            tamper(path, "UPDATE territory_meta SET value = '99' WHERE key = 'schema_version'");
        }
        if (what == "empty" || what == "text" || what == "header") {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (what == "text")
                file.write("this is a text about territories");
            if (what == "header")
                file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(8000, char(0x55)));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<QObject> makeOpenTest() { return std::make_unique<OpenTest>(); }

#include "test_open.moc"
