// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "migratetest.h"

#include <QFile>

namespace spp::test {

using land::MigrationOutcome;

void MigrateTest::prepare()
{
    makeOldTown(m_sources.filePath(QStringLiteral("old.sqlite")), m_town);
    writeCrosswalk(m_sources.filePath(QStringLiteral("crosswalk.csv")), m_town);
    m_target = makeLandTown(m_sources.filePath(QStringLiteral("now.sqlite")), 2);
    m_target.reset();
}

void MigrateTest::fresh()
{
    m_target.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : { "old.sqlite", "crosswalk.csv", "now.sqlite" })
        QVERIFY(QFile::copy(m_sources.filePath(QLatin1String(name)), file(QLatin1String(name))));
    m_target = orStop(
            Territory::open(file(QStringLiteral("now.sqlite")), Territory::Access::ReadWrite));
    m_options = {};
    m_options.from = file(QStringLiteral("old.sqlite"));
    m_options.crosswalk = file(QStringLiteral("crosswalk.csv"));
    m_options.record.kind = QStringLiteral("migration");
}

void MigrateTest::writeTable(const QByteArray &rows) const
{
    QFile table(m_options.crosswalk);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(rows);
}

void MigrateTest::change(const QString &sql)
{
    const auto source = orStop(Territory::open(m_options.from, Territory::Access::ReadWrite));
    const Result<void> done = source->database().execute(sql);
    QVERIFY2(done.ok(), done ? "" : done.error().text().c_str());
}

Result<MigrationOutcome> MigrateTest::run(Feedback &&feedback)
{
    return land::migrate(*m_target, m_options, feedback);
}

qlonglong MigrateTest::count(const QString &sql, Territory &of) const
{
    return orStop(of.database().single(QStringLiteral("SELECT count(*) FROM ") + sql)).toLongLong();
}

std::vector<ParcelHit> MigrateTest::find(const QString &text) const
{
    Feedback silent;
    return orStop(findParcels(*m_target, ParcelQuery::parse(text), {}, silent)).parcels;
}

} // namespace spp::test
