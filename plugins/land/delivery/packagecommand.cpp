// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/delivery/packagecommand.h"

#include "core/data/auditlog.h"
#include "core/plugin/application.h"
#include "land/delivery/recordpackage.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::PackageCommand)
};

/// Who takes personal data out is written down before it leaves.
Result<void> logPeople(Territory &territory, const Actor &actor, const QString &record)
{
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory.database()));
    SPP_ASSIGN(const RegisterEntry entry, registerEntry(territory.database(), record));
    SPP_TRY(AuditLog::append(territory.database(), actor, key("export-personal"),
            key("record:") + entry.record.number,
            { { key("parcels"), double(entry.retired.size() + entry.created.size()) } }));
    return transaction->commit();
}

QString reasonText(const QString &reason)
{
    if (reason == QLatin1String("no-seed"))
        return Texts::tr("no seed file was named");
    if (reason == QLatin1String("changed-by-later-record"))
        return Texts::tr("a later record changed the sheet");
    if (reason == QLatin1String("no-current-parcel"))
        return Texts::tr("the sheet has no parcel any more");
    if (reason == QLatin1String("parcels-keep-their-numbers"))
        return Texts::tr("no parcel was split or merged");
    if (reason == QLatin1String("no-boundary-before-and-after"))
        return Texts::tr("there is no boundary that became another one");
    return Texts::tr("no parcel is new");
}

CommandOutput outputOf(const PackageReport &report, const QString &folder)
{
    QJsonArray leftOut;
    CommandOutput output;
    output.text = packageText(report, folder);
    for (const LeftOut &one : report.leftOut)
        leftOut.append(QJsonObject{ { key("part"), one.part }, { key("reason"), one.reason } });
    output.json = { { key("schema"), key("spp.record-package-made/1") },
        { key("record"), report.record }, { key("folder"), folder },
        { key("sha256"), report.sha256 },
        { key("files"), QJsonArray::fromStringList(report.files) }, { key("left_out"), leftOut },
        { key("sheets_that_differ"), QJsonArray::fromStringList(report.sheetsThatDiffer) } };
    output.violations = !report.sheetsThatDiffer.isEmpty();
    return output;
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    PackageOptions options;
    options.record = input.value(key("--record"));
    options.folder = input.value(key("--out"));
    options.seed = input.value(key("--seed"));
    options.withPeople = input.has(key("--with-people"));
    SPP_ASSIGN(const PackageReport report,
            makePackage(input.value(key("FILE")), options, application.actor(), feedback));
    return outputOf(report, options.folder);
}

} // namespace

Result<PackageReport> makePackage(const QString &territoryPath, const PackageOptions &options,
        const Actor &actor, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory,
            Territory::open(territoryPath,
                    options.withPeople ? Territory::Access::ReadWrite
                                       : Territory::Access::ReadOnly));
    if (options.withPeople)
        SPP_TRY(logPeople(*territory, actor, options.record));
    return packageRecord(*territory, options, feedback);
}

QString packageText(const PackageReport &report, const QString &folder)
{
    QStringList lines{ Texts::tr("Record %1: %2 files in %3.")
                               .arg(report.record)
                               .arg(report.files.size() + 1)
                               .arg(folder),
        Texts::tr("SHA-256 of the package: %1").arg(report.sha256) };
    for (const LeftOut &one : report.leftOut)
        lines.append(Texts::tr("Left out: %1 (%2).").arg(one.part, reasonText(one.reason)));
    for (const QString &sheet : report.sheetsThatDiffer)
        lines.append(Texts::tr("%1 does not come back the same when it is read; see \"spp parcel "
                               "sheet\".")
                             .arg(sheet));
    return lines.join(QLatin1Char('\n'));
}

Command packageCommand()
{
    using Kind = CommandArgument::Kind;
    return { key("record"), key("package"), Texts::tr("a record as files for the land software"),
        { { key("FILE"), Texts::tr("territory file"), Kind::Positional, true },
                { key("--record"), Texts::tr("number of the record"), Kind::Option, true, false,
                        key("NUMBER") },
                { key("--out"), Texts::tr("new folder for the package"), Kind::Option, true, false,
                        key("DIR") },
                { key("--seed"), Texts::tr("seed file, DGN V7: also every touched sheet as DGN"),
                        Kind::Option, false, false, key("SEED") },
                { key("--with-people"),
                        Texts::tr("with the names of land users; the audit log records it"),
                        Kind::Flag } },
        run };
}

} // namespace spp::land
