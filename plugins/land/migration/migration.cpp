// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/migration.h"

#include "core/review/writefailure.h"
#include "land/migration/communeboxes.h"
#include "land/migration/migrationreport.h"
#include "land/migration/migrationwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::Migration)
};

constexpr double leastBend_m = 0.0001;

/// Migrations keep what parcels share shared; where the source does not let them, a person must
/// look.
Result<void> refuseNewDefects(
        const MigrationPlan &plan, const Crosswalk &crosswalk, const MovedCoverage &moved)
{
    if (moved.added.empty())
        return {};
    const engine::CoverageDefect &first = moved.after[moved.added.front()];
    const QPointF place = moved.grid.metres(first.place);
    QStringList names;
    for (const engine::ParcelId parcel : first.parcels)
        names.append(plan.oldName(std::size_t(parcel - 1), crosswalk));
    return Error::badInput(Texts::tr("%1 gaps or overlaps would be opened that are not in the "
                                     "source; the first (%2) at E %3, N %4 between %5.")
                                   .arg(moved.added.size())
                                   .arg(QLatin1String(engine::defectName(first.kind)))
                                   .arg(place.x(), 0, 'f', 3)
                                   .arg(place.y(), 0, 'f', 3)
                                   .arg(names.join(QStringLiteral("; ")))
                                   .toStdString())
            .advise(Texts::tr("Correct the boundary in the source, then migrate again.")
                            .toStdString());
}

Result<LegalSum> legalSumOf(Database &database, qlonglong record)
{
    SPP_ASSIGN(const auto row,
            database.prepare(QStringLiteral("SELECT legal_area_m2 FROM parcel WHERE created_by = "
                                            "?1 AND legal_area_m2 IS NOT NULL")));
    row->bind(1, record);
    LegalSum sum;
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return sum;
        sum.add(row->value(0).toDouble());
    }
}

MigrationOutcome outcomeOf(const MigrationReport &report)
{
    return { report.toJson(), report.text() };
}

Result<MigrationOutcome> write(Territory &territory, const MigrationWriter::Input &input,
        MigrationReport &report, Feedback &feedback)
{
    Database &database = territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    MigrationWriter writer(territory, input, feedback);
    SPP_ASSIGN(const WrittenMigration written, writer.write());
    report.record = written.record;
    report.landClasses = written.landClasses;
    report.looseLandClasses = written.looseLandClasses;
    report.restrictions = written.restrictions;
    SPP_ASSIGN(report.legalAfter, legalSumOf(database, written.record.id));
    const MigrationOutcome outcome = outcomeOf(report);
    SPP_TRY(writer.close(outcome.json));
    if (feedback.isCancelled())
        return Error::cancelled(
                Texts::tr("The migration was stopped; nothing was written.").toStdString());
    SPP_TRY(transaction->commit());
    SPP_TRY(territory.reloadThemes());
    return outcome;
}

} // namespace

Result<MigrationOutcome> migrate(
        Territory &territory, const MigrationOptions &options, Feedback &feedback)
{
    if (!(options.largestBend_m >= leastBend_m)) {
        return Error::usage(Texts::tr("The largest bend must be at least %1 m.")
                                    .arg(leastBend_m)
                                    .toStdString());
    }
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const Crosswalk crosswalk, Crosswalk::read(options.crosswalk, profile));
    SPP_ASSIGN(const auto source, MigrationSource::open(options, territory, feedback));
    SPP_ASSIGN(const auto reading, ReadTransaction::begin(source->territory().database()));
    SPP_ASSIGN(const auto operation,
            CoordinateOperation::create(territory.datum(), source->crs(), territory.crs()));
    const auto inSource
            = [&](const Error &error) { return error.inFile(options.from.toStdString()); };
    auto plan = planMigration(source->territory(), territory, crosswalk, feedback);
    if (!plan)
        return inSource(plan.error());
    const auto verified = checkCommuneBoxes(*plan, crosswalk, profile, source->crs());
    if (!verified)
        return inSource(verified.error());
    auto moved = moveCoverage(*plan, operation, options.largestBend_m, feedback);
    if (!moved)
        return inSource(moved.error());
    if (const auto sound = refuseNewDefects(*plan, crosswalk, *moved); !sound)
        return inSource(sound.error());

    MigrationReport report;
    report.source = source->name();
    report.sourceSha256 = source->sha256();
    report.sourceCrs = source->crs();
    report.crosswalkSha256 = crosswalk.sha256();
    report.crosswalkRows = qlonglong(crosswalk.rows());
    report.operation = operation.description();
    report.crsVerified = *verified;
    report.dryRun = options.dryRun;
    report.import = source->import();
    report.largestBend_m = options.largestBend_m;
    report.count(*plan, crosswalk, *moved);
    report.legalAfter = report.legalBefore;
    if (options.dryRun)
        return outcomeOf(report);
    return write(territory, { *source, crosswalk, *plan, *moved, operation, options, *verified },
            report, feedback);
}

Result<void> writeReport(const MigrationOutcome &outcome, PendingFile &target)
{
    QFile file(target.path());
    const QByteArray content = QJsonDocument(outcome.json).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return writeFailure(target.path(), file);
    file.close();
    return target.publish();
}

} // namespace spp::land
