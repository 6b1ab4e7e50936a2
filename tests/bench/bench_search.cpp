// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_search [COUNT [FOLDER]]: finding parcels among two million, cold and warm, against LIKE on
// a plain table of the same texts in search form. A folder that is named keeps them for the next
// run.
#include "benchtown.h"
#include "searchland.h"

#include "core/data/schema.h"
#include "core/data/sqlitedatabase.h"
#include "core/search/parcelsearch.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <map>
#include <unistd.h>

using namespace spp;
using namespace spp::bench;

namespace {

constexpr int shown = 20;
constexpr int warmRuns = 3;

struct Times {
    std::vector<double> ms;

    double at(double share)
    {
        std::sort(ms.begin(), ms.end());
        return ms[std::min(ms.size() - 1, size_t(share * double(ms.size())))];
    }
};

using Keys = std::vector<qlonglong>;

/// Takes the file out of the cache of the operating system.
void forget(const QString &path)
{
    const int file = open(path.toUtf8().constData(), O_RDONLY);
    fsync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

std::unique_ptr<Territory> openToRead(const QString &path)
{
    return orStop(Territory::open(path, Territory::Access::ReadOnly));
}

/// Of this thread, which other programs on the computer do not lengthen.
double cpu_ms()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Keys ask(Territory &territory, const QString &text, double &ms, double &cpu)
{
    Feedback silent;
    QElapsedTimer clock;
    clock.start();
    const double before = cpu_ms();
    const ParcelHits hits = orStop(
            findParcels(territory, ParcelQuery::parse(text), { {}, shown, false }, silent));
    ms = double(clock.nsecsElapsed()) / 1e6;
    cpu = cpu_ms() - before;
    Keys keys;
    for (const ParcelHit &hit : hits.parcels)
        keys.push_back(hit.id);
    return keys;
}

Keys askPeer(Database &peer, const QString &where, double &ms)
{
    QElapsedTimer clock;
    clock.start();
    const auto rows = orStop(peer.rows(
            QStringLiteral("SELECT id FROM peer WHERE %1 LIMIT %2").arg(where).arg(shown + 1)));
    ms = double(clock.nsecsElapsed()) / 1e6;
    Keys keys;
    for (const auto &row : rows)
        keys.push_back(row[0].toLongLong());
    return keys;
}

/// Where all answers fit, both must give the same; what came of a historic one is ours alone.
void compare(const Question &question, Keys ours, Keys theirs)
{
    if (theirs.size() > shown) {
        if (ours.size() != shown)
            qFatal("\"%s\": %d instead of %d", qPrintable(question.text), int(ours.size()), shown);
        return;
    }
    for (const qlonglong key : theirs) {
        if (std::find(ours.begin(), ours.end(), key) == ours.end() && ours.size() < shown)
            qFatal("\"%s\": %lld is missing", qPrintable(question.text), key);
    }
    if (ours.empty() != theirs.empty())
        qFatal("\"%s\": found what the table does not have", qPrintable(question.text));
}

void buildIndex(const QString &path)
{
    const auto territory = orStop(Territory::open(path, Territory::Access::ReadWrite));
    Database &database = territory->database();
    const WordIndex index = orStop(Schema::wordIndex(QStringLiteral("parcel")));
    QElapsedTimer clock;
    clock.start();
    const std::clock_t cpu = std::clock();
    const auto transaction = orStop(Transaction::begin(database));
    for (const QString &sql : database.dialect().wordIndex().rebuild(index))
        orStop(database.execute(sql));
    orStop(transaction->commit());
    const double seconds = double(clock.elapsed()) / 1000.0;
    const auto bytes = orStop(
            database.single(QStringLiteral("SELECT sum(length(block)) FROM parcel_words_data")));
    std::printf("index of words: %.1f s CPU, %.1f s wall, %.0f MB of %.0f MB\n",
            double(std::clock() - cpu) / CLOCKS_PER_SEC, seconds, bytes.toDouble() / 1e6,
            double(orStop(database.bytes())) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 2000000;
    const QTemporaryDir passing;
    const QDir folder(argc > 2 ? QString::fromLocal8Bit(argv[2]) : passing.path());
    const QString path = folder.filePath(QStringLiteral("land-%1.sqlite").arg(count));
    const QString peerPath = folder.filePath(QStringLiteral("peer-%1.sqlite").arg(count));
    if (!QFile::exists(path)) {
        {
            const Profile profile = orStop(Profile::load(QStringLiteral("can-tho")));
            const auto territory = orStop(Territory::create(path, profile, {}, Actor()));
            plantParcels(*territory, peerPath, count);
        }
        buildIndex(path);
    }
    const std::vector<Question> all = questions(count);
    std::map<std::string, Times[5]> kinds;
    const auto add = [&kinds](const Question &question, int column, double ms) {
        kinds[question.kind][column].ms.push_back(ms);
        kinds["~ all"][column].ms.push_back(ms);
    };
    const auto warm = openToRead(path);
    const auto peer = orStop(SqliteDatabase::open(peerPath, SqliteDatabase::Mode::ReadOnly));
    double ms = 0.0;
    double cpu = 0.0;
    for (const Question &question : all) {
        const Keys ours = ask(*warm, question.text, ms, cpu);
        if (!question.where.isEmpty()) {
            const Keys theirs = askPeer(*peer, question.where, ms);
            compare(question, ours, theirs);
            add(question, 4, ms);
        }
    }
    for (const Question &question : all) {
        double best = 1e9; // without what else the computer does
        double bestCpu = 1e9;
        for (int run = 0; run < warmRuns; ++run) {
            ask(*warm, question.text, ms, cpu);
            best = std::min(best, ms);
            bestCpu = std::min(bestCpu, cpu);
        }
        add(question, 0, best);
        add(question, 1, bestCpu);
        if (best > 50.0)
            std::printf("over 50 ms: \"%s\" %.0f ms, %.0f ms CPU\n", qPrintable(question.text),
                    best, bestCpu);
    }
    for (const Question &question : all) {
        forget(path);
        const auto cold = openToRead(path);
        ask(*cold, question.text, ms, cpu);
        add(question, 2, ms);
        add(question, 3, cpu);
        if (ms > 50.0)
            std::printf("over 50 ms, cold: \"%s\" %.0f ms, %.0f ms CPU\n",
                    qPrintable(question.text), ms, cpu);
    }
    std::printf("%d parcels, %d questions, first %d answers, milliseconds\n", count,
            int(all.size()), shown);
    std::printf("%-26s %24s %24s %24s %24s %24s\n", "50 % / 95 % / max", "warm", "warm, CPU",
            "cold", "cold, CPU", "LIKE");
    for (auto &[kind, times] : kinds) {
        std::printf("%-26s", kind.c_str());
        for (Times &one : times) {
            if (one.ms.empty())
                std::printf(" %24s", "-");
            else
                std::printf(" %8.1f %7.1f %7.1f", one.at(0.5), one.at(0.95), one.at(1.0));
        }
        std::printf("\n");
    }
    return 0;
}
