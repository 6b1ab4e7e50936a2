// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "../data/sampleterritory.h"

#include "core/cases/casedesk.h"
#include "core/data/auditlog.h"
#include "core/data/schema.h"
#include "core/data/sqlitedatabase.h"
#include "core/data/territorybackup.h"
#include "core/data/territorybuilder.h"
#include "core/data/territoryverify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}

void orStop(const Result<void> &result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
}

/// A territory as the program of schema 1 made it: its tables, and the rows of a new territory.
void makeSchemaOne(const QString &path, const QString &model)
{
    createTerritory(model).reset();
    const auto database = orStop(SqliteDatabase::open(path, SqliteDatabase::Mode::Create));
    {
        const auto transaction = orStop(Transaction::begin(*database));
        orStop(TerritoryBuilder::buildTables(
                *database, QStringLiteral("EPSG:5897"), 1, sampleProfile().themes));
        orStop(transaction->commit());
    }
    orStop(database->execute(QStringLiteral("ATTACH DATABASE '%1' AS model").arg(model)));
    for (const char *table :
            { "territory_meta", "theme", "admin_unit", "former_unit", "audit_log" }) {
        const QString condition = QLatin1String(table) == QLatin1String("territory_meta")
                ? QStringLiteral("WHERE key <> 'schema_version'")
                : QString();
        // Later steps gave some of them more columns.
        const QVariant columns = orStop(database->single(
                QStringLiteral("SELECT group_concat(name) FROM pragma_table_info(?1, 'main')"),
                { QString::fromLatin1(table) }));
        orStop(database->execute(
                QStringLiteral("INSERT INTO %1(%2) SELECT %2 FROM model.%1 %3")
                        .arg(QLatin1String(table), columns.toString(), condition)));
    }
    orStop(database->execute(QStringLiteral(
            "INSERT INTO case_file(number, title, subject, proposal, state, opened_at) VALUES "
            "('HS-1', 'Nhà ông A', '{\"label\":\"x\"}', '{\"floors\":6}', 'reviewed', "
            "'2026-11-01T00:00:00Z'); INSERT INTO review(case_id, at_date, reviewed_at, document, "
            "sha256) VALUES (1, '2026-11-02', '2026-11-03', '{}', "
            "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'); INSERT INTO "
            "finding(review_id, rule, outcome, severity, certainty, document) VALUES (1, 'r', "
            "'conflict', 'conflict', 'holds', '{}')")));
    orStop(database->execute(QStringLiteral("DETACH DATABASE model")));
}

} // namespace

/// A territory made before case work was known.
class TestCaseSchema : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("old.sqlite"));
        makeSchemaOne(m_path, m_folder->filePath(QStringLiteral("model.sqlite")));
    }

    void readersRefuseItWithAdvice()
    {
        const auto opened = Territory::open(m_path, Territory::Access::ReadOnly);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code == ErrorCode::BadInput);
        QVERIFY(!opened.error().advice.empty());
    }

    void writersCarryItOverAfterABackup()
    {
        const auto territory = openTerritory(m_path);
        QCOMPARE(territory->schemaVersion(), Schema::latest());
        const QString backup = m_path + QStringLiteral(".schema-1.backup");
        QVERIFY(QFile::exists(backup));
        const auto kept = orStop(SqliteDatabase::open(backup, SqliteDatabase::Mode::ReadWrite));
        QCOMPARE(orStop(Schema::version(*kept)), 1);
        QCOMPARE(single(*kept, "SELECT state FROM case_file").toString(), QString("reviewed"));
        QCOMPARE(single(territory->database(),
                         "SELECT count(*) FROM audit_log WHERE action = 'territory.migrate'")
                         .toInt(),
                Schema::latest() - 1);
        QCOMPARE(*AuditLog::verify(territory->database()), QString());
    }

    void theCasesAreDraftsWithTheirReviews()
    {
        const auto territory = openTerritory(m_path);
        CaseDesk desk(*territory, {}, {}, sampleActor());
        const CaseFile file = orStop(desk.read(QStringLiteral("HS-1")));
        QCOMPARE(file.state, QString("draft"));
        QCOMPARE(file.reviewCount, 1);
        QCOMPARE(file.proposal["floors"].toInt(), 6);
        QVERIFY(!file.received.isValid() && !file.due.isValid() && file.applicant.isEmpty());
        const auto history = orStop(desk.history(QStringLiteral("HS-1")));
        QCOMPARE(int(history.size()), 1);
        QVERIFY(!history[0].from && history[0].to == CaseState::Draft);
        QCOMPARE(history[0].at, QString("2026-11-01T00:00:00Z"));
        orStop(desk.answer(QStringLiteral("HS-1"), QStringLiteral("r"), OfficerAnswer::Agree));
        orStop(desk.move(QStringLiteral("HS-1"), CaseState::Checking));
    }

    void aBackupOfTheOldSchemaCanBePutBack()
    {
        {
            const auto territory = openTerritory(m_path);
            CaseDesk desk(*territory, {}, {}, sampleActor());
            orStop(desk.move(QStringLiteral("HS-1"), CaseState::Checking));
        }
        Feedback silent;
        orStop(TerritoryBackup::restore(
                m_path, m_path + QStringLiteral(".schema-1.backup"), sampleActor(), silent));
        const auto territory = openTerritory(m_path);
        QCOMPARE(territory->schemaVersion(), Schema::latest());
        CaseDesk desk(*territory, {}, {}, sampleActor());
        QCOMPARE(orStop(desk.read(QStringLiteral("HS-1"))).state, QString("draft"));
        QCOMPARE(*AuditLog::verify(territory->database()), QString());
    }

    void itVerifiesLikeANewOne()
    {
        openTerritory(m_path).reset();
        const auto territory = openTerritory(m_path, Territory::Access::ReadOnly);
        Feedback silent;
        const auto problems = orStop(TerritoryVerify::run(*territory, silent));
        for (const TerritoryProblem &problem : problems)
            qWarning("%s: %s", qPrintable(problem.subject), qPrintable(problem.message));
        QVERIFY(problems.empty());
    }

    void historyAndAnswersCanOnlyBeAddedTo()
    {
        const auto territory = openTerritory(m_path);
        Database &database = territory->database();
        QVERIFY(!database.execute(QStringLiteral("UPDATE case_state SET comment = 'x'")).ok());
        QVERIFY(!database.execute(QStringLiteral("DELETE FROM case_state")).ok());
        CaseDesk desk(*territory, {}, {}, sampleActor());
        orStop(desk.answer(QStringLiteral("HS-1"), QStringLiteral("r"), OfficerAnswer::Agree));
        QVERIFY(!database.execute(QStringLiteral("UPDATE finding_answer SET answer = 'x'")).ok());
        QVERIFY(!database.execute(QStringLiteral("DELETE FROM finding_answer")).ok());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCaseSchema)
#include "test_caseschema.moc"
