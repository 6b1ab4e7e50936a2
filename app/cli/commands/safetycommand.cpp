// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/data/schema.h"
#include "core/data/territory.h"
#include "core/data/territorybackup.h"
#include "core/data/territoryverify.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"

#include <QFileInfo>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::SafetyCommand)
};

const QString fileName = QStringLiteral("FILE");
const QString outName = QStringLiteral("OUT");
const QString backupName = QStringLiteral("BACKUP");

Result<CommandOutput> runVerify(Application &, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, openToRead(input));
    SPP_ASSIGN(const TerritoryProblems problems, TerritoryVerify::run(*territory, feedback));
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const TerritoryProblem &problem : problems) {
        list.append(QJsonObject{ { QStringLiteral("kind"), toString(problem.kind) },
                { QStringLiteral("subject"), problem.subject },
                { QStringLiteral("message"), problem.message } });
        rows.push_back({ toString(problem.kind), problem.subject, problem.message });
    }
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.territory-verify/1") },
        { QStringLiteral("id"), territory->id() }, { QStringLiteral("sound"), problems.empty() },
        { QStringLiteral("problems"), list } };
    output.text = problems.empty()
            ? Texts::tr("The territory is sound.")
            : textTable({ Texts::tr("problem"), Texts::tr("where"), Texts::tr("what") }, rows);
    output.violations = !problems.empty();
    return output;
}

Result<CommandOutput> runReindex(Application &, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(fileName), Territory::Access::ReadWrite));
    Database &database = territory->database();
    SPP_ASSIGN(const WordIndex index, Schema::wordIndex(QStringLiteral("parcel")));
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    for (const QString &sql : database.dialect().wordIndex().rebuild(index)) {
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Stopped; the index is as it was.").toStdString());
        SPP_TRY(database.execute(sql));
    }
    SPP_ASSIGN(
            const QVariant parcels, database.single(QStringLiteral("SELECT count(*) FROM parcel")));
    SPP_TRY(transaction->commit());
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.territory-reindex/1") },
        { QStringLiteral("id"), territory->id() },
        { QStringLiteral("parcels"), parcels.toLongLong() } };
    output.text
            = Texts::tr("%n parcel(s) are found by their words again.", nullptr, parcels.toInt());
    return output;
}

Result<CommandOutput> runBackup(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    const QString out = input.value(outName);
    SPP_ASSIGN(const TerritoryBackup::Backup backup,
            TerritoryBackup::backup(input.value(fileName), out, application.actor(), feedback));
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.territory-backup/1") },
        { QStringLiteral("file"), QFileInfo(out).fileName() },
        { QStringLiteral("bytes"), backup.bytes }, { QStringLiteral("sha256"), backup.sha256 },
        { QStringLiteral("audit_head"), backup.auditHead },
        { QStringLiteral("recorded"), backup.notRecorded.isEmpty() } };
    output.text = Texts::tr("The backup %1 is complete and checked (%2 bytes).")
                          .arg(out)
                          .arg(backup.bytes);
    if (!backup.notRecorded.isEmpty()) {
        output.text += QLatin1Char('\n')
                + Texts::tr("The territory's audit log could not take a note of it: %1")
                          .arg(backup.notRecorded);
    }
    return output;
}

Result<CommandOutput> runRestore(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const TerritoryBackup::Restored restored,
            TerritoryBackup::restore(
                    input.value(fileName), input.value(backupName), application.actor(), feedback));
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.territory-restore/1") },
        { QStringLiteral("safety_copy"), QFileInfo(restored.safetyCopy).fileName() },
        { QStringLiteral("audit_head"), restored.auditHead },
        { QStringLiteral("replaced_head"), restored.replacedHead } };
    output.text = Texts::tr("The territory is what the backup was.");
    if (!restored.safetyCopy.isEmpty())
        output.text += QLatin1Char('\n')
                + Texts::tr("What was there before is kept in %1.").arg(restored.safetyCopy);
    return output;
}

} // namespace

void addSafetyCommands(Contributions &to)
{
    const QString noun = QStringLiteral("territory");
    to.add(Command{ noun, QStringLiteral("verify"),
            Texts::tr("check integrity, schema, catalogue and audit log"), { fileArgument() },
            runVerify });
    to.add(Command{ noun, QStringLiteral("reindex"),
            Texts::tr("make the index again by which parcels are found"), { fileArgument() },
            runReindex });
    to.add(Command{ noun, QStringLiteral("backup"),
            Texts::tr("copy a territory safely, also while it is in use"),
            { fileArgument(), positional(outName, Texts::tr("file to make")) }, runBackup });
    to.add(Command{ noun, QStringLiteral("restore"),
            Texts::tr("put a backup back in place, keeping what was there"),
            { fileArgument(), positional(backupName, Texts::tr("backup to put back")) },
            runRestore });
}

} // namespace spp::cli
