// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Update packages that are not finished, not sound, or sent.
#include "core/data/auditlog.h"
#include "land/delivery/packagemanifest.h"
#include "packagefile.h"
#include "packagetown.h"
#include "recordtest.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

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

} // namespace

class TestRecordDelivery : public QObject {
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<PackageTown>(); }
    void cancelledLeavesNothing();
    void wrongPlacesAreRefused();
    void changedPackageIsNotSent();
    void commandLine();

private:
    std::unique_ptr<PackageTown> m_town;
};

void TestRecordDelivery::cancelledLeavesNothing()
{
    const QString number = m_town->commitSplit();
    int steps = 0;
    for (;; ++steps) {
        CancelAt feedback(steps);
        const auto report = packageRecord(m_town->territory(),
                { number, m_town->path("out"), PackageFile::metreSeed(), false }, feedback);
        if (report)
            break;
        QVERIFY2(report.error().code == ErrorCode::Cancelled, report.error().text().c_str());
        QCOMPARE(m_town->left(), QStringList());
    }
    QVERIFY(steps >= 6);
    QCOMPARE(m_town->left(), QStringList{ text("out") });
}

void TestRecordDelivery::wrongPlacesAreRefused()
{
    const auto unknown = m_town->pack(text("2026/0099"), "out");
    QVERIFY(!unknown && unknown.error().code == ErrorCode::Usage);
    const QString number = m_town->commitSplit();
    QCOMPARE(m_town->left(), QStringList());
    QVERIFY(QDir().mkpath(m_town->path("taken")));
    const auto taken = m_town->pack(number, "taken");
    QVERIFY(!taken && taken.error().code == ErrorCode::BadInput);
    const auto nowhere = m_town->pack(number, "no/where");
    QVERIFY(!nowhere && nowhere.error().code == ErrorCode::BadInput);
    const auto noSeed = m_town->pack(number, "out", false, m_town->path("no.dgn"));
    QVERIFY(!noSeed);
    QCOMPARE(m_town->left(), QStringList{ text("taken") });
    if (::geteuid() == 0)
        return; // may write everywhere
    QFile::setPermissions(m_town->path("taken"), QFile::ReadOwner | QFile::ExeOwner);
    const auto locked = m_town->pack(number, "taken/out");
    QFile::setPermissions(
            m_town->path("taken"), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    QVERIFY(!locked && locked.error().code == ErrorCode::Environment);
}

void TestRecordDelivery::changedPackageIsNotSent()
{
    const QString number = m_town->commitSplit();
    MUST(m_town->pack(number, "out"));
    const auto isRefused = [&] {
        const auto checked = checkPackage(m_town->path("out"), m_town->territory().id(), number);
        return !checked && checked.error().code == ErrorCode::BadInput;
    };
    QVERIFY(!isRefused());
    QVERIFY(!checkPackage(m_town->path("out"), m_town->territory().id(), text("2026/0099")));
    QVERIFY(!checkPackage(m_town->path("out"), text("another"), number));
    const QString table = m_town->path("out/update.xlsx");
    const QByteArray before = bytesOf(table);
    const auto write = [](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(table, before + "x") && isRefused());
    QVERIFY(write(table, before) && !isRefused());
    QVERIFY(write(m_town->path("out/more.txt"), "x") && isRefused());
    QVERIFY(QFile::remove(m_town->path("out/more.txt")) && !isRefused());
    QVERIFY(QFile::remove(m_town->path("out/papers/split-merge-1.pdf")) && isRefused());
}

void TestRecordDelivery::commandLine()
{
    const QString number = m_town->commitSplit();
    const QString town = m_town->path("town.sqlite");
    m_town->close();
    const auto run = [&](const char *verb, const QStringList &more) {
        return runSpp(QStringList{ text("record"), text(verb), town, text("--json") } + more);
    };
    const auto json = [](const ProgramRun &done) {
        return QJsonDocument::fromJson(done.standardOutput).object();
    };
    const QStringList record{ text("--record"), number };
    const auto made = run("package",
            record + QStringList{ text("--out"), m_town->path("out"), text("--with-people") });
    QVERIFY2(made.exitCode == 0, made.standardError.constData());
    const QString sha256 = json(made).value(text("sha256")).toString();
    QCOMPARE(sha256.size(), 64);
    const auto outstanding = [&] {
        const auto listed = run("list", { text("--outstanding") });
        return json(listed).value(text("records")).toArray();
    };
    QCOMPARE(outstanding().size(), 1);
    QCOMPARE(outstanding()[0].toObject().value(text("age_days")).toInt(-1), 0);
    const QStringList sent = record
            + QStringList{ text("--event"), text("sent"), text("--package"), m_town->path("out") };
    const QString paper = m_town->path("out/papers/split-merge-1.pdf");
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
    const auto extract
            = runSpp({ text("parcel"), text("extract"), town, text("--paper"), text("split-merge"),
                    text("--parcel"), text("34/1"), text("--out"), m_town->path("no") });
    QCOMPARE(extract.exitCode, 2);
    QVERIFY(extract.standardError.contains("spp record package"));
}

QTEST_MAIN(TestRecordDelivery)
#include "test_recorddelivery.moc"
