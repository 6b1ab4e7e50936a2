// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What libraries and the system say, in the language of the user or quoted as theirs.
#include "base/saidby.h"
#include "core/data/fileproblem.h"
#include "core/data/postgreserror.h"
#include "core/data/sqliteerror.h"
#include "core/domain/theme.h"
#include "core/import/gdalmessages.h"
#include "core/plugin/enginewords.h"
#include "core/replay/scopedlanguage.h"
#include "core/review/writefailure.h"
#include "engine/geometry.h"
#include "engine/geoswords.h"
#include "engine/robustoverlay.h"
#include "support/englishwords.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

using namespace spp;

namespace {

const QString vietnamese = QStringLiteral("vi");

QString said(const Error &error) { return QString::fromStdString(error.text()); }

QString words(const std::string &text) { return QString::fromStdString(text); }

void row(const char *name, const char *said, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(expected);
}

void columns()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");
}

#define VERIFY_NO_ENGLISH(text)                                                                    \
    QVERIFY2(test::englishWords(text).isEmpty(),                                                   \
            qPrintable(text + QStringLiteral(": ") + test::englishWords(text).join(' ')))

} // namespace

class TestLibraryWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        LocalisedText::setLanguage(QStringLiteral("en"));
        giveWordsToEngine();
    }

    void englishIsSeen()
    {
        QVERIFY(!test::englishWords(QStringLiteral("a.tif: No such file")).isEmpty());
        QVERIFY(!test::englishWords(QStringLiteral("Không đọc được: read error")).isEmpty());
        QVERIFY(test::englishWords(QStringLiteral("GDAL báo: “read error”")).isEmpty());
        QVERIFY(test::englishWords(QStringLiteral("/the/file.tif: Không có tệp này.")).isEmpty());
        QVERIFY(test::englishWords(QStringLiteral("Dùng --time max.")).isEmpty());
    }

    void wordsOfOthersAreMarked()
    {
        QCOMPARE(words(saidBy("GEOS", "odd thing")), QStringLiteral("GEOS says: “odd thing”"));
        QCOMPARE(words(saidBy("GEOS", {})), QStringLiteral("GEOS gives no reason"));
        const ScopedLanguage language(vietnamese);
        QCOMPARE(words(saidBy("GEOS", "odd thing")), QStringLiteral("GEOS báo: “odd thing”"));
        QCOMPARE(words(saidBy("GEOS", {})), QStringLiteral("GEOS không nêu lý do"));
    }

    void geos_data()
    {
        columns();
        row("self-intersection", "Self-intersection[571005 1108005]", "tại 571005 1108005");
        row("ring", "Ring Self-intersection[1.5 -2.25]", "tại 1.5 -2.25");
        row("too few points", "Too few points in geometry component[1 2]", "không đủ đỉnh");
        row("hole outside", "Hole lies outside shell[1 2]", "nằm ngoài đường bao");
        row("no number", "Invalid Coordinate[nan nan]", "không phải là số");
        row("conflict",
                "TopologyException: side location conflict at 571000.5 1108000. This can occur if "
                "the input geometry is invalid.",
                "tại 571000.5 1108000");
        row("not noded",
                "TopologyException: found non-noded intersection between LINESTRING (0 0, 1 1) and "
                "LINESTRING (0 1, 1 0) at 0.5 0.5",
                "tại 0.5 0.5");
        row("input", "TopologyException: Input geom 1 is invalid: Self-intersection at 5 6",
                "hình thứ hai không hợp lệ");
        row("free hole", "TopologyException: unable to assign free hole to a shell at 1 2",
                "tại 1 2");
        row("ring of three",
                "IllegalArgumentException: Invalid number of points in LinearRing found 3 - must "
                "be "
                "0 or >= 4",
                "dưới bốn điểm");
        row("open ring",
                "IllegalArgumentException: Points of LinearRing do not form a closed linestring",
                "không khép");
        row("WKB", "ParseException: Unknown WKB type 99", "loại hình không biết");
        row("memory", "std::bad_alloc", "không đủ bộ nhớ");
        row("not known", "TopologyException: a thing of GEOS 9 at 1 2",
                "GEOS báo: “TopologyException: a thing of GEOS 9 at 1 2”");
        row("silent", "", "GEOS không nêu lý do");
    }

    void geos()
    {
        QFETCH(QString, said);
        QFETCH(QString, expected);
        const ScopedLanguage language(vietnamese);
        const QString text = words(engine::geosWords(said.toStdString()));
        QVERIFY2(text.contains(expected), qPrintable(text));
        VERIFY_NO_ENGLISH(text);
    }

    void geosOfThisComputerIsKnown()
    {
        const ScopedLanguage language(vietnamese);
        const auto bow = engine::Geometry::fromWkt("POLYGON((0 0, 2 2, 2 0, 0 2, 0 0))");
        QVERIFY(bow);
        QCOMPARE(words(bow->invalidReason()), QStringLiteral("hình tự cắt hoặc tự chạm tại 1 1"));
        const auto open = engine::Geometry::fromWkt("POLYGON((0 0, 2 2, 2 0, 0 2))");
        QVERIFY(!open);
        QVERIFY2(!said(open.error()).contains(QLatin1String("GEOS")),
                qPrintable(said(open.error())));
        const auto cut = engine::Geometry::fromWkb(std::string("\1\3\0\0\0\1", 6));
        QVERIFY(!cut);
        QVERIFY2(!said(cut.error()).contains(QLatin1String("GEOS")), qPrintable(said(cut.error())));
        const auto joined = engine::RobustOverlay::intersection(*bow, *bow);
        if (!joined)
            VERIFY_NO_ENGLISH(said(joined.error()));
    }

    /// All that opening, reading, writing and renaming a file may fail with on Linux.
    void systemReasons_data()
    {
        QTest::addColumn<int>("number");
        for (const int one : { ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, ENOTEMPTY, EEXIST,
                     ENAMETOOLONG, ELOOP, EILSEQ, ENOSPC, EDQUOT, EFBIG, EROFS, EMFILE, ENFILE,
                     ENOMEM, EBUSY, ETXTBSY, ENOLCK, EDEADLK, EAGAIN, EINTR, EPIPE, EIO, EREMOTEIO,
                     ENODEV, ENXIO, ENOMEDIUM, EUCLEAN, EBADMSG, ESTALE, ETIMEDOUT, ECONNREFUSED,
                     ECONNRESET, ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ENETDOWN, ENETUNREACH, EXDEV,
                     EINVAL, ESPIPE, EOVERFLOW, EOPNOTSUPP, ENOSYS, ENOKEY })
            QTest::newRow(std::strerror(one)) << one;
    }

    void systemReasons()
    {
        QFETCH(int, number);
        const ScopedLanguage language(vietnamese);
        const QString text = systemWords(QString::fromLocal8Bit(std::strerror(number)));
        QVERIFY2(!text.contains(QChar(0x201c)), qPrintable(text));
        VERIFY_NO_ENGLISH(text);
    }

    void whatTheSystemSaysBesidesIsQuoted()
    {
        const ScopedLanguage language(vietnamese);
        QCOMPARE(systemWords(QStringLiteral("Not a typewriter")),
                QStringLiteral("hệ thống báo: “Not a typewriter”"));
    }

    void filesSayWhatToDo()
    {
        const QTemporaryDir folder;
        const ScopedLanguage language(vietnamese);
        QFile missing(folder.filePath(QStringLiteral("none/x.csv")));
        QVERIFY(!missing.open(QIODevice::ReadOnly));
        const Error error = readFailure(missing);
        QCOMPARE(said(error),
                missing.fileName()
                        + QStringLiteral(": Không đọc được tệp: Không có tệp hoặc thư mục này. Hãy "
                                         "kiểm tra tên tệp và thư mục chứa nó."));
        QFile written(folder.filePath(QStringLiteral("none/y.csv")));
        QVERIFY(!written.open(QIODevice::WriteOnly));
        VERIFY_NO_ENGLISH(said(writeFailure(written.fileName(), written)));
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString below = file.fileName() + QStringLiteral("/below");
        QVERIFY(!QDir().mkpath(below));
        const QString made = said(folderFailure(below));
        QVERIFY2(made.contains(QStringLiteral("là tệp")), qPrintable(made));
        VERIFY_NO_ENGLISH(made);
    }

    void gdal_data()
    {
        columns();
        row("unknown kind", "`a.tif' not recognized as a supported file format.", "bị hỏng");
        row("TIFF", "TIFFReadDirectory:Failed to read directory at offset 8",
                "bị cắt ngang hoặc bị hỏng (GDAL báo: “TIFFReadDirectory:Failed to read directory "
                "at "
                "offset 8”)");
        row("NetCDF", "netcdf error #-101 : NetCDF: HDF error .", "bị cắt ngang");
        row("no shx", "Unable to open a.shx or a.SHX. Set SHAPE_RESTORE_SHX config option", ".shx");
        row("full", "sqlite3_exec(COMMIT) failed: database or disk is full", "đĩa đã đầy");
        row("rights", "Permission denied", "quyền");
        row("other", "a thing of GDAL 9", "GDAL báo: “a thing of GDAL 9”");
        row("silent", "", "GDAL không nêu lý do");
    }

    void gdal()
    {
        QFETCH(QString, said);
        QFETCH(QString, expected);
        const ScopedLanguage language(vietnamese);
        const QString text = gdalWords(said);
        QVERIFY2(text.contains(expected), qPrintable(text));
        VERIFY_NO_ENGLISH(QString(text).remove(QStringLiteral("(.shx hoặc .dbf cạnh .shp)")));
    }

    void servers_data()
    {
        columns();
        row("refused",
                "connection to server at \"127.0.0.1\", port 9 failed: Connection refused Is the "
                "server running on that host?",
                "không có máy chủ");
        row("name", "could not translate host name \"x\" to address: Name or service not known",
                "mạng này");
        row("lost", "server closed the connection unexpectedly", "mất kết nối");
        row("other", "a thing of a server", "PostgreSQL báo: “a thing of a server”");
    }

    void servers()
    {
        QFETCH(QString, said);
        QFETCH(QString, expected);
        const ScopedLanguage language(vietnamese);
        const QString detail = serverWords(said);
        QVERIFY2(detail.contains(expected), qPrintable(detail));
        for (const char *state : { "", "28P01", "3D000", "42501", "53100", "XX000", "23505",
                     "25006", "55P03", "42P01" }) {
            const Error error = postgresError(
                    QString::fromLatin1(state), detail, QStringLiteral("postgresql://x/y"));
            VERIFY_NO_ENGLISH(words(error.reason + " " + error.advice));
        }
    }

    void sqlite_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QString>("expected");
        QTest::newRow("twice") << QByteArray("INSERT INTO t VALUES(1, 1)")
                               << QStringLiteral("trùng (t.id)");
        QTest::newRow("missing") << QByteArray("INSERT INTO t VALUES(2, NULL)")
                                 << QStringLiteral("thiếu giá trị (t.a)");
        QTest::newRow("rule") << QByteArray("INSERT INTO t VALUES(2, -1)")
                              << QStringLiteral("trái quy định của bảng (positive)");
        QTest::newRow("reference")
                << QByteArray("INSERT INTO u VALUES(7)") << QStringLiteral("không tồn tại");
        QTest::newRow("no table") << QByteArray("INSERT INTO v VALUES(7)")
                                  << QStringLiteral("SQLite báo: “no such table: v”");
    }

    void sqlite()
    {
        QFETCH(QByteArray, statement);
        QFETCH(QString, expected);
        const ScopedLanguage language(vietnamese);
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(":memory:", &handle), SQLITE_OK);
        const char *made = "PRAGMA foreign_keys = ON; CREATE TABLE t(id INTEGER PRIMARY KEY, a NOT "
                           "NULL CONSTRAINT positive CHECK(a > 0)); INSERT INTO t VALUES(1, 1); "
                           "CREATE TABLE u(t INTEGER REFERENCES t(id))";
        QCOMPARE(sqlite3_exec(handle, made, nullptr, nullptr, nullptr), SQLITE_OK);
        const int code = sqlite3_exec(handle, statement.constData(), nullptr, nullptr, nullptr);
        const QString text = said(sqliteError(handle, code, QStringLiteral("a.sqlite")));
        sqlite3_close(handle);
        QVERIFY2(text.contains(expected), qPrintable(text));
        VERIFY_NO_ENGLISH(QString(text).remove(QStringLiteral("(positive)")));
    }

    void sqliteByCode()
    {
        const ScopedLanguage language(vietnamese);
        for (const int code : { SQLITE_BUSY, SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY,
                     SQLITE_CANTOPEN, SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_CONSTRAINT,
                     SQLITE_TOOBIG, SQLITE_NOMEM, SQLITE_ERROR })
            VERIFY_NO_ENGLISH(said(sqliteError(nullptr, code, QStringLiteral("a.sqlite"))));
    }
};

QTEST_GUILESS_MAIN(TestLibraryWords)
#include "test_librarywords.moc"
