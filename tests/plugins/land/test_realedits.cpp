// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Real cadastres are worked on: parcels split, merged, moved and mended under records, and all of
// it taken back.
#include "core/import/importer.h"
#include "land/quality/qualityfix.h"
#include "land/records/recordcommit.h"
#include "land/records/recordtakeback.h"
#include "landtown.h"
#include "randomrecords.h"
#include "support/testdata.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

class TestRealEdits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void staysSoundAndIsTakenBack_data();
    void staysSoundAndIsTakenBack();
    void defectsOfACityAreMended();

private:
    /// Null where the data are not beside the project.
    std::unique_ptr<Territory> imported(const QString &name);

    QTemporaryDir m_folder;
    int m_count = 0;
};

namespace {

const Actor officer{ QStringLiteral("test"), QStringLiteral("test"), QStringLiteral("test") };

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}

struct Cadastre {
    const char *name; ///< of the profile
    const char *folder;
    const char *archive;
    const char *layer;
    const char *sheet; ///< of all parcels; empty: as the source has it
    qlonglong parcels;
    qlonglong rejected;
};

const Cadastre cadastres[] = {
    { "solothurn-ch", "data/solothurn-ch", "kammersrohr-cadastre.zip", "parcels", "1", 34, 0 },
    { "edigeo-fr", "data/cadastre-edigeo-fr", "edigeo-25354.gpkg.zip", "parcelle", "1", 511, 0 },
    // Twelve places have no map or no lot: they are no parcels that a register could name.
    { "cambridge-ma", "data/cambridge-ma", "cambridge-ma.gpkg.zip", "parcels_fy2014", "", 13104,
            12 },
};

/// All areas in m².
struct State {
    double parcels = 0.0; ///< on the map
    double legal = 0.0;
    std::map<QString, double> defects; ///< gaps and overlaps
};

State stateOf(Territory &territory)
{
    Feedback silent;
    const QualityRun run = orStop(checkQuality(territory, {}, silent));
    State state;
    for (const QualityDefect &defect : run.report.defects()) {
        if (defect.region && defect.measure)
            state.defects[defect.kind] += *defect.measure;
    }
    const auto sum = [&territory](const char *column) {
        return orStop(
                territory.database().single(QStringLiteral("SELECT total(%1) FROM parcel WHERE "
                                                           "end_lifespan IS NULL")
                                                    .arg(QLatin1String(column))))
                .toDouble();
    };
    state.legal = sum("legal_area_m2");
    for (const engine::ParcelId id : run.parcels.fabric.parcelIds())
        state.parcels += run.parcels.fabric.area_m2(id);
    return state;
}

void compare(const State &before, const State &after, double outer_m2)
{
    QVERIFY2(std::abs(after.parcels - before.parcels - outer_m2) < 0.01,
            qPrintable(QString::number(after.parcels - before.parcels - outer_m2)));
    QVERIFY(std::abs(after.legal - before.legal) < 0.05);
    for (const char *kind : { "gap", "overlap" }) {
        const auto of = [kind](const State &state) {
            const auto found = state.defects.find(QLatin1String(kind));
            return found == state.defects.end() ? 0.0 : found->second;
        };
        QVERIFY2(of(after) < of(before) + 0.01,
                qPrintable(QStringLiteral("%1: %2 instead of %3 m²")
                                   .arg(QLatin1String(kind))
                                   .arg(of(after))
                                   .arg(of(before))));
    }
}

} // namespace

void TestRealEdits::initTestCase()
{
    qputenv("SPP_DATA_DIR", (binaryFolder() + QStringLiteral("/share/spp")).toUtf8());
}

std::unique_ptr<Territory> TestRealEdits::imported(const QString &name)
{
    const auto *const cadastre = std::find_if(std::begin(cadastres), std::end(cadastres),
            [&name](const Cadastre &one) { return name == QLatin1String(one.name); });
    const QString folder = sharedFolder(QString::fromLatin1(cadastre->folder));
    if (folder.isEmpty())
        return nullptr;
    const QString unpacked = m_folder.filePath(name);
    if (!QDir(unpacked).exists()) {
        const ProgramRun unzip = runProgram(QStringLiteral("unzip"),
                { QStringLiteral("-qo"),
                        folder + QLatin1Char('/') + QString::fromLatin1(cadastre->archive),
                        QStringLiteral("-d"), unpacked });
        if (unzip.exitCode != 0)
            qFatal("%s", unzip.standardError.constData());
    }
    const QStringList found = QDir(unpacked).entryList({ QStringLiteral("*.gpkg") });
    const Profile profile = orStop(
            Profile::load(sourceFolder() + QStringLiteral("/tests/data/profiles/") + name));
    auto territory = orStop(Territory::create(
            m_folder.filePath(QStringLiteral("%1-%2.sqlite").arg(name).arg(++m_count)), profile, {},
            officer));
    ImportOptions options;
    options.theme = QStringLiteral("parcels");
    options.source = unpacked + QLatin1Char('/') + found.front();
    options.layer = QString::fromLatin1(cadastre->layer);
    if (*cadastre->sheet)
        options.constants.insert(QStringLiteral("sheet"), QLatin1String(cadastre->sheet));
    options.date = QDate(2026, 1, 1);
    Feedback silent;
    const ImportReport report = orStop(importVector(*territory, options, silent));
    if (report.accepted != cadastre->parcels || report.rejected != cadastre->rejected)
        qFatal("%s: %lld parcels, %lld rejected", cadastre->name, qlonglong(report.accepted),
                qlonglong(report.rejected));
    return territory;
}

void TestRealEdits::staysSoundAndIsTakenBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rounds");
    QTest::newRow("a Swiss commune") << "solothurn-ch" << 40;
    QTest::newRow("a French commune") << "edigeo-fr" << 60;
    QTest::newRow("a city in Massachusetts") << "cambridge-ma" << 60;
}

void TestRealEdits::staysSoundAndIsTakenBack()
{
    QFETCH(QString, name);
    QFETCH(int, rounds);
    const auto territory = imported(name);
    if (!territory)
        QSKIP("the data are not beside the project");
    const QString dump = registerDump(*territory);
    const State before = stateOf(*territory);
    RandomRecords work(*territory, 17);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round)
        work.tryOne();
    qInfo("%d of %d accepted, %.1f ms each", work.accepted(), work.attempts(),
            double(timer.elapsed()) / rounds);
    for (const auto &[reason, count] : work.refusals())
        qInfo("refused %d: %s", count, reason.c_str());
    QVERIFY(work.accepted() * 2 > work.attempts());
    compare(before, stateOf(*territory), double(work.doubledOuterChange_mm2()) / 2e6);
    work.takeAllBack();
    QCOMPARE(registerDump(*territory), dump);
}

/// One parcel of the city is the street and the river, with a box as large as the city.
void TestRealEdits::defectsOfACityAreMended()
{
    const auto territory = imported(QStringLiteral("cambridge-ma"));
    if (!territory)
        QSKIP("the data are not beside the project");
    const QString dump = registerDump(*territory);
    const State before = stateOf(*territory);
    Feedback silent;
    const QualityRun run = orStop(checkQuality(*territory, {}, silent));
    std::vector<const QualityRule *> rules;
    for (const QualityRule &rule : run.report.rules().all()) {
        if (rule.check == QualityCheck::Overlap || rule.check == QualityCheck::MissingNode
                || rule.check == QualityCheck::Gap)
            rules.push_back(&rule);
    }
    ChangeRecord record;
    record.kind = QStringLiteral("boundary");
    const auto session = orStop(EditSession::begin(*territory, record, officer));
    QElapsedTimer timer;
    timer.start();
    const auto fixes = orStop(fixDefects(*session, run, rules, silent));
    std::map<QString, std::pair<int, int>> made;
    for (const FixOutcome &fix : fixes)
        ++(fix.made ? made[fix.defect->kind].first : made[fix.defect->kind].second);
    for (const auto &[kind, counts] : made)
        qInfo("%s: %d mended, %d not", qPrintable(kind), counts.first, counts.second);
    qInfo("%d defects, %.1f ms each", int(fixes.size()),
            double(timer.elapsed()) / double(std::max<std::size_t>(1, fixes.size())));
    QVERIFY(made[QStringLiteral("overlap")].first > 0);
    const CommittedRecord committed = orStop(commit(*session));
    const State after = stateOf(*territory);
    QVERIFY(after.defects.at(QStringLiteral("overlap"))
            < before.defects.at(QStringLiteral("overlap")));
    QVERIFY(std::abs(after.legal - before.legal) < 0.05);
    QVERIFY(takeBack(*territory, committed.record.id, officer).ok());
    QCOMPARE(registerDump(*territory), dump);
}

QTEST_GUILESS_MAIN(TestRealEdits)
#include "test_realedits.moc"
