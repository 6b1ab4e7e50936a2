// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Update packages of committed records: written, read back with GDAL, sent.
#include "../../dossier/papers/docxfile.h"
#include "core/data/auditlog.h"
#include "land/delivery/newsides.h"
#include "land/delivery/packagemanifest.h"
#include "land/delivery/recordpackage.h"
#include "land/operations/parceloperations.h"
#include "land/records/recordcommit.h"
#include "landtown.h"
#include "packagefile.h"
#include "support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

const Actor officer{ QStringLiteral("Chi nhánh VPĐKĐĐ"), QStringLiteral("Người thử"),
    QStringLiteral("thu@example.vn") };

#define MUST(expression)                                                                           \
    do {                                                                                           \
        const auto &mustResult = (expression);                                                     \
        QVERIFY2(mustResult.ok(), mustResult.ok() ? "" : mustResult.error().text().c_str());       \
    } while (false)

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

/// Cancels when it is asked for the n-th time.
class CancelAt final : public Feedback {
public:
    explicit CancelAt(int times)
        : m_left(times)
    {
    }
    bool isCancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        content[QDir(folder).relativeFilePath(path)] = bytesOf(path);
    }
    return content;
}

} // namespace

class TestRecordPackage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void splitIsPackedAndReadBack();
    void mergeNamesBothParents();
    void adjustedBoundaryHasNoSplitDrawing();
    void smallestPlotIsQuoted();
    void newSidesAreThoseOfTheSplit();
    void sameRecordGivesTheSameBytes();
    void laterRecordsAreNotInIt();
    void sheetsNeedASeed();
    void namesLeaveOnlyWhenAskedFor();
    void cancelledLeavesNothing();
    void wrongPlacesAreRefused();
    void changedPackageIsNotSent();
    void commandLine();

private:
    QString commitSplit();
    QString commit(const Result<Preview> &preview, EditSession &session);
    std::unique_ptr<EditSession> begin(const char *kind)
    {
        ChangeRecord record;
        record.kind = text(kind);
        record.decisionNumber = QStringLiteral("15/QĐ-UBND");
        record.decisionDate = QDate(2026, 11, 20);
        record.surveyMethod = QStringLiteral("GNSS RTK");
        record.documents
                = { { QStringLiteral("Đơn đề nghị"), QStringLiteral("12"), QDate(2026, 11, 1) } };
        auto session = EditSession::begin(*m_territory, record, officer);
        return session ? std::move(*session) : nullptr;
    }
    Result<PackageReport> pack(const QString &number, const char *folder, bool withPeople = false,
            const QString &seed = {})
    {
        Feedback silent;
        return packageRecord(*m_territory, { number, path(folder), seed, withPeople }, silent);
    }
    QString path(const char *name) const { return m_here + QLatin1Char('/') + text(name); }
    /// Everything in the folder but the territory.
    QStringList left() const
    {
        QStringList names = QDir(m_here).entryList(
                QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
        names.erase(std::remove_if(names.begin(), names.end(),
                            [](const QString &name) { return name.startsWith(text("town")); }),
                names.end());
        return names;
    }

    QTemporaryDir m_folder;
    QString m_here; ///< of one test
    std::unique_ptr<Territory> m_territory;
    int m_count = 0;
};

void TestRecordPackage::init()
{
    m_here = m_folder.filePath(QString::number(++m_count));
    QVERIFY(QDir().mkpath(m_here));
    m_territory = makeLandTown(path("town.sqlite"), 4);
}

QString TestRecordPackage::commit(const Result<Preview> &preview, EditSession &session)
{
    if (!preview)
        qFatal("%s", preview.error().text().c_str());
    if (const auto added = session.add(preview->step); !added)
        qFatal("%s", added.error().text().c_str());
    const auto committed = land::commit(session);
    if (!committed)
        qFatal("%s", committed.error().text().c_str());
    return committed->record.number;
}

/// Parcel 6 into 30 m² in the west and 70 m² in the east.
QString TestRecordPackage::commitSplit()
{
    const auto session = begin("split");
    return commit(splitByLine(*session, 6, { { 585713.0, 1109700.0 }, { 585713.0, 1109730.0 } }),
            *session);
}

void TestRecordPackage::splitIsPackedAndReadBack()
{
    const QString number = commitSplit();
    const auto report = pack(number, "out");
    MUST(report);
    QCOMPARE(left(), QStringList{ text("out") });
    const PackageFile file(path("out/update.gpkg"));
    QCOMPARE(file.crs(text("DC_THUADAT")), text("EPSG:5897"));
    for (const char *field : { "THUADATID", "MAXA", "SOHIEUTOBANDO", "SOTHUTUTHUA",
                 "SOHIEUTOBANDOCU", "SOTHUTUTHUACU", "DIENTICH", "DIENTICHPHAPLY", "TAILIEUDODACID",
                 "LADOITUONGCHIEMDAT", "DIACHIID", "THOIDIEMKHOITAO", "THOIDIEMCAPNHAT",
                 "NGUOICAPNHATID" }) {
        QVERIFY2(file.fields(text("DC_THUADAT")).contains(text(field)), field);
        QVERIFY2(file.fields(text("DC_THUADATLS")).contains(text(field)), field);
    }
    auto created = file.rows(text("DC_THUADAT"));
    QCOMPARE(created.size(), size_t(2));
    QCOMPARE(created[0].area_m2 + created[1].area_m2, 100.0);
    QCOMPARE(std::min(created[0].area_m2, created[1].area_m2), 30.0);
    for (const PackageFile::Row &row : created) {
        QCOMPARE(row.values[text("DIENTICH")].toDouble(), row.area_m2);
        QCOMPARE(row.values[text("DIENTICHPHAPLY")].toDouble(), row.area_m2);
        QCOMPARE(row.values[text("SOTHUTUTHUACU")].toString(), text("6"));
        QCOMPARE(row.values[text("SOHIEUTOBANDOCU")].toString(), text("34"));
        QCOMPARE(row.values[text("MADINHDANH")].toString().size(), 12);
        QVERIFY(row.values[text("NGUOICAPNHATID")].isNull());
        QVERIFY(row.values[text("LADOITUONGCHIEMDAT")].isNull());
    }
    const auto ended = file.rows(text("DC_THUADATLS"));
    QCOMPARE(ended.size(), size_t(1));
    QCOMPARE(ended[0].values[text("SOTHUTUTHUA")].toString(), text("6"));
    QCOMPARE(ended[0].area_m2, 100.0);
    QVERIFY(!ended[0].values[text("THOIDIEMKETTHUC")].isNull());
    const auto followed = file.rows(text("DC_BD_THUA")); // above and below
    QCOMPARE(followed.size(), size_t(2));
    QCOMPARE(followed[0].corners, 6);
    QCOMPARE(followed[0].values[text("DIENTICHTRUOC")].toDouble(), 100.0);
    const auto links = file.rows(text("DC_BD_THUA_THUA"));
    QCOMPARE(links.size(), size_t(2));
    QCOMPARE(links[0].values[text("DIENTICHCHUNG")].toDouble()
                    + links[1].values[text("DIENTICHCHUNG")].toDouble(),
            100.0);
    const auto record = file.rows(text("DC_BIENDONG"));
    QCOMPARE(record.size(), size_t(1));
    QCOMPARE(record[0].values[text("SOBIENDONG")].toString(), number);
    QCOMPARE(record[0].values[text("SOQUYETDINH")].toString(), QStringLiteral("15/QĐ-UBND"));
    QCOMPARE(record[0].values[text("LOAIBIENDONG")].toString(), QStringLiteral("Tách thửa"));
    QCOMPARE(file.rows(text("DC_BD_TAILIEU")).size(), size_t(1));
    QCOMPARE(file.rows(text("DC_TAILIEUDODAC"))[0].values[text("PHUONGPHAPDO")].toString(),
            text("GNSS RTK"));
    QVERIFY(!file.layers().contains(text("DC_NGUOI")));
    QCOMPARE(QDir(path("out/papers")).entryList({ text("*.pdf") }, QDir::Files, QDir::Name),
            (QStringList{ text("measurement-revision-31120-34-17.pdf"),
                    text("measurement-revision-31120-34-18.pdf"), text("split-merge-1.pdf") }));
    QVERIFY(QFile::exists(path("out/papers/split-merge-1.docx")));
    QVERIFY(QFile::exists(path("out/update.xlsx")));
    const auto checked = checkPackage(path("out"), m_territory->id(), number);
    MUST(checked);
    QCOMPARE(*checked, report->sha256);
    QCOMPARE(*checked, sha256Of(bytesOf(path("out/manifest.json"))));
}

void TestRecordPackage::mergeNamesBothParents()
{
    const auto session = begin("merge");
    const QString number = commit(merge(*session, { 5, 6 }), *session);
    MUST(pack(number, "out"));
    const PackageFile file(path("out/update.gpkg"));
    const auto created = file.rows(text("DC_THUADAT"));
    QCOMPARE(created.size(), size_t(1));
    QCOMPARE(created[0].area_m2, 200.0);
    QCOMPARE(created[0].values[text("SOTHUTUTHUACU")].toString(), text("5; 6"));
    QCOMPARE(file.rows(text("DC_THUADATLS")).size(), size_t(2));
    QCOMPARE(file.rows(text("DC_BD_THUA_THUA")).size(), size_t(2));
    QVERIFY(QFile::exists(path("out/papers/split-merge-1.pdf")));
}

void TestRecordPackage::adjustedBoundaryHasNoSplitDrawing()
{
    const auto session = begin("boundary");
    const QString number
            = commit(adjustBoundary(*session, 6, 2, 120.0, engine::AdjustMode::Parallel), *session);
    const auto report = pack(number, "out");
    MUST(report);
    const PackageFile file(path("out/update.gpkg"));
    QVector<double> areas;
    for (const PackageFile::Row &row : file.rows(text("DC_THUADAT")))
        areas << std::round(row.area_m2 * 1000.0) / 1000.0;
    std::sort(areas.begin(), areas.end());
    QVERIFY(areas.contains(120.0) && areas.contains(80.0));
    QVERIFY(!QFile::exists(path("out/papers/split-merge-1.pdf")));
    QVERIFY(QFile::exists(path("out/papers/measurement-revision-31120-34-6.pdf")));
    QCOMPARE(report->leftOut[0].part, text("papers/split-merge"));
}

void TestRecordPackage::smallestPlotIsQuoted()
{
    m_territory = makeLandTown(
            path("town-plots.sqlite"), 3, profileWithMinimumPlots(path("town-profile")));
    const auto session = begin("split");
    CutAlong north;
    north.azimuth_deg = 0.0;
    const QString number = commit(splitByRatio(*session, 5, north, { 1, 1 }), *session);
    MUST(pack(number, "out"));
    const QString drawing = docxText(path("out/papers/split-merge-1.docx"));
    QVERIFY2(drawing.contains(QStringLiteral("ODT: 40,0 m² (99/2026/QD-UBND)"))
                    || drawing.contains(QStringLiteral("ODT: 40,0\u00a0m² (99/2026/QD-UBND)")),
            qPrintable(drawing));
    QVERIFY2(drawing.contains(QStringLiteral("5 (tờ 34)")), qPrintable(drawing));
    QVERIFY2(drawing.contains(QStringLiteral("15/QĐ-UBND ngày 20/11/2026")), qPrintable(drawing));
    const QString slip = docxText(path("out/papers/measurement-revision-31120-34-10.docx"));
    QVERIFY2(slip.contains(QStringLiteral("tách từ thửa đất số 5, tờ bản đồ số 34")),
            qPrintable(slip));
}

void TestRecordPackage::newSidesAreThoseOfTheSplit()
{
    const auto shape = [](const char *wkt) { return std::move(*engine::Geometry::fromWkt(wkt)); };
    const auto whole = shape("POLYGON((0 0,10 0,10 10,0 10,0 0))");
    const auto besides = shape("POLYGON((10 0,20 0,20 10,10 10,10 0))");
    const auto west = shape("POLYGON((0 0,4 0,5 5,4 10,0 10,0 0))");
    const auto east = shape("POLYGON((4 0,10 0,10 10,4 10,5 5,4 0))");
    // The side between the two old parcels is not new.
    const auto lines = newSides({ &whole, &besides }, { &west, &east, &besides });
    double length = 0.0;
    for (const QPolygonF &line : lines) {
        for (int i = 1; i < line.size(); ++i)
            length += QLineF(line[i - 1], line[i]).length();
    }
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(length, 2 * std::sqrt(26.0));
    QVERIFY(newSides({ &whole, &besides }, { &whole }).empty());
}

void TestRecordPackage::sameRecordGivesTheSameBytes()
{
    const QString number = commitSplit();
    MUST(pack(number, "one"));
    QTest::qWait(1100); // a clock in a file would show
    MUST(pack(number, "two"));
    const auto one = contentOf(path("one"));
    const auto two = contentOf(path("two"));
    QVERIFY(one.size() >= 9);
    QCOMPARE(one.keys(), two.keys());
    for (auto file = one.cbegin(); file != one.cend(); ++file)
        QVERIFY2(file.value() == two.value(file.key()), qPrintable(file.key()));
}

void TestRecordPackage::laterRecordsAreNotInIt()
{
    const QString number = commitSplit();
    MUST(pack(number, "before"));
    // Parcel 10 above followed the split and follows once more; one of the halves ends.
    const auto session = begin("split");
    commit(splitByLine(*session, 18, { { 585717.0, 1109700.0 }, { 585717.0, 1109730.0 } }),
            *session);
    MUST(pack(number, "after"));
    const auto before = contentOf(path("before"));
    const auto after = contentOf(path("after"));
    for (auto file = before.cbegin(); file != before.cend(); ++file)
        QVERIFY2(file.value() == after.value(file.key()), qPrintable(file.key()));
}

void TestRecordPackage::sheetsNeedASeed()
{
    const QString number = commitSplit();
    const auto without = pack(number, "without");
    MUST(without);
    QCOMPARE(without->leftOut.size(), size_t(1));
    QCOMPARE(without->leftOut[0].reason, text("no-seed"));
    const auto with = pack(number, "with", false, PackageFile::metreSeed());
    MUST(with);
    QVERIFY(with->leftOut.empty());
    QVERIFY(with->sheetsThatDiffer.isEmpty());
    QVERIFY(QFile::exists(path("with/sheets/31120-34.dgn")));
    // Later records would be drawn too, and are no part of this one.
    const auto session = begin("merge");
    commit(merge(*session, { 1, 2 }), *session);
    const auto late = pack(number, "late", false, PackageFile::metreSeed());
    MUST(late);
    QCOMPARE(late->leftOut[0].reason, text("changed-by-later-record"));
    QVERIFY(!QFile::exists(path("late/sheets")));
}

void TestRecordPackage::namesLeaveOnlyWhenAskedFor()
{
    const QString number = commitSplit();
    MUST(pack(number, "without"));
    const auto without = contentOf(path("without"));
    for (auto file = without.cbegin(); file != without.cend(); ++file) {
        for (const QString &name : { QStringLiteral("Trần Thị B"), officer.identity })
            QVERIFY2(!file.value().contains(name.toUtf8()), qPrintable(file.key()));
    }
    const QString slip = text("/papers/measurement-revision-31120-34-17.docx");
    const QString name = QStringLiteral("Trần Thị B");
    QVERIFY(docxText(path("without") + slip).contains(text("34")));
    QVERIFY(!docxText(path("without") + slip).contains(name));
    MUST(pack(number, "with", true));
    QVERIFY(docxText(path("with") + slip).contains(name));
    const PackageFile file(path("with/update.gpkg"));
    QCOMPARE(file.rows(text("DC_NGUOI")).size(), size_t(3));
    QCOMPARE(file.rows(text("DC_NGUOI"))[0].values[text("HOTEN")].toString(),
            QStringLiteral("Trần Thị B"));
    QCOMPARE(file.rows(text("DC_BIENDONG"))[0].values[text("NGUOICAPNHATID")].toString(),
            officer.identity);
}

void TestRecordPackage::cancelledLeavesNothing()
{
    const QString number = commitSplit();
    int steps = 0;
    for (;; ++steps) {
        CancelAt feedback(steps);
        const auto report = packageRecord(
                *m_territory, { number, path("out"), PackageFile::metreSeed(), false }, feedback);
        if (report)
            break;
        QVERIFY2(report.error().code == ErrorCode::Cancelled, report.error().text().c_str());
        QCOMPARE(left(), QStringList());
    }
    QVERIFY(steps >= 6);
    QCOMPARE(left(), QStringList{ text("out") });
}

void TestRecordPackage::wrongPlacesAreRefused()
{
    const auto unknown = pack(text("2026/0099"), "out");
    QVERIFY(!unknown && unknown.error().code == ErrorCode::Usage);
    const QString number = commitSplit();
    QCOMPARE(left(), QStringList());
    QVERIFY(QDir().mkpath(path("taken")));
    const auto taken = pack(number, "taken");
    QVERIFY(!taken && taken.error().code == ErrorCode::BadInput);
    const auto nowhere = pack(number, "no/where");
    QVERIFY(!nowhere && nowhere.error().code == ErrorCode::BadInput);
    const auto noSeed = pack(number, "out", false, path("no.dgn"));
    QVERIFY(!noSeed);
    QCOMPARE(left(), QStringList{ text("taken") });
    if (::geteuid() == 0)
        return; // may write everywhere
    QFile::setPermissions(path("taken"), QFile::ReadOwner | QFile::ExeOwner);
    const auto locked = pack(number, "taken/out");
    QFile::setPermissions(path("taken"), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    QVERIFY(!locked && locked.error().code == ErrorCode::Environment);
}

void TestRecordPackage::changedPackageIsNotSent()
{
    const QString number = commitSplit();
    MUST(pack(number, "out"));
    const auto isRefused = [&] {
        const auto checked = checkPackage(path("out"), m_territory->id(), number);
        return !checked && checked.error().code == ErrorCode::BadInput;
    };
    QVERIFY(!isRefused());
    QVERIFY(!checkPackage(path("out"), m_territory->id(), text("2026/0099")));
    QVERIFY(!checkPackage(path("out"), text("another"), number));
    const QString table = path("out/update.xlsx");
    const QByteArray before = bytesOf(table);
    const auto write = [](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(table, before + "x") && isRefused());
    QVERIFY(write(table, before) && !isRefused());
    QVERIFY(write(path("out/more.txt"), "x") && isRefused());
    QVERIFY(QFile::remove(path("out/more.txt")) && !isRefused());
    QVERIFY(QFile::remove(path("out/papers/split-merge-1.pdf")) && isRefused());
}

void TestRecordPackage::commandLine()
{
    const QString number = commitSplit();
    const QString town = path("town.sqlite");
    m_territory.reset();
    const auto run = [&](const char *verb, const QStringList &more) {
        return runSpp(QStringList{ text("record"), text(verb), town, text("--json") } + more);
    };
    const auto json = [](const ProgramRun &done) {
        return QJsonDocument::fromJson(done.standardOutput).object();
    };
    const QStringList record{ text("--record"), number };
    const auto made = run(
            "package", record + QStringList{ text("--out"), path("out"), text("--with-people") });
    QVERIFY2(made.exitCode == 0, made.standardError.constData());
    const QString sha256 = json(made).value(text("sha256")).toString();
    QCOMPARE(sha256.size(), 64);
    const auto outstanding = [&] {
        const auto listed = run("list", { text("--outstanding") });
        return json(listed).value(text("records")).toArray();
    };
    QCOMPARE(outstanding().size(), 1);
    QCOMPARE(outstanding()[0].toObject().value(text("age_days")).toInt(-1), 0);
    const QStringList sent
            = record + QStringList{ text("--event"), text("sent"), text("--package"), path("out") };
    const QString paper = path("out/papers/split-merge-1.pdf");
    QVERIFY(QFile::rename(paper, paper + text(".gone")));
    QCOMPARE(run("deliver", sent).exitCode, 3);
    QCOMPARE(outstanding()[0].toObject().value(text("delivery")).toString(), text("not-sent"));
    QVERIFY(QFile::rename(paper + text(".gone"), paper));
    const auto delivered = run("deliver", sent);
    QVERIFY2(delivered.exitCode == 0, delivered.standardError.constData());
    QCOMPARE(outstanding()[0].toObject().value(text("package_sha256")).toString(), sha256);
    QCOMPARE(run("deliver", record + QStringList{ text("--event"), text("accepted") }).exitCode, 0);
    QVERIFY(outstanding().isEmpty());
    auto territory = Territory::open(town, Territory::Access::ReadOnly);
    MUST(territory);
    const auto exported
            = (*territory)
                      ->database()
                      .single(QStringLiteral(
                              "SELECT count(*) FROM audit_log WHERE action = 'export-personal'"));
    QCOMPARE(exported->toInt(), 1);
    QCOMPARE(*AuditLog::verify((*territory)->database()), QString());
    const auto extract = runSpp({ text("parcel"), text("extract"), town, text("--paper"),
            text("split-merge"), text("--parcel"), text("34/1"), text("--out"), path("no") });
    QCOMPARE(extract.exitCode, 2);
    QVERIFY(extract.standardError.contains("spp record package"));
}

QTEST_MAIN(TestRecordPackage)
#include "test_recordpackage.moc"
