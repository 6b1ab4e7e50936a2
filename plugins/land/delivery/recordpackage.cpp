// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/delivery/recordpackage.h"

#include "core/data/fileproblem.h"
#include "core/data/pendingfolder.h"
#include "core/plugin/application.h"
#include "land/delivery/packagemanifest.h"
#include "land/delivery/packagetables.h"
#include "land/papers/extractbatch.h"
#include "land/records/jsontext.h"
#include "land/sheets/sheetwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RecordPackage)
};

class Packer {
public:
    Packer(Territory &territory, const PackageOptions &options, Feedback &feedback)
        : m_territory(territory)
        , m_options(options)
        , m_feedback(feedback)
        , m_folder(options.folder)
    {
    }

    Result<PackageReport> run();

private:
    Result<void> fill();
    Result<void> writeTables();
    Result<void> writePapers();
    Result<void> writeSheets();
    Result<void> writeOneSheet(const QString &commune, const QString &sheet);
    Result<void> writeManifest();
    QJsonObject facts() const;
    QDate day() const;
    Result<void> goOn(int done) const;
    QString path(const char *name) const
    {
        return m_folder.path() + QLatin1Char('/') + QString::fromLatin1(name);
    }

    Territory &m_territory;
    const PackageOptions &m_options;
    Feedback &m_feedback;
    PendingFolder m_folder;
    RegisterEntry m_entry;
    std::unique_ptr<LandPaperWriter> m_papers;
    std::unique_ptr<RecordReader> m_reader;
    RecordContent m_content;
    PackageReport m_report;
};

QDate Packer::day() const
{
    return QDate::fromString(m_entry.record.recordedAt.left(10), Qt::ISODate);
}

Result<void> Packer::goOn(int done) const
{
    constexpr int parts = 4;
    m_feedback.progress(done, parts);
    return m_feedback.isCancelled()
            ? Result<void>(Error::cancelled(Texts::tr("No package was made.").toStdString()))
            : Result<void>();
}

Result<void> Packer::writeTables()
{
    const auto tables = packageTables(m_content, m_options.withPeople);
    SPP_TRY(writeGeoPackage(tables, m_territory.crs(), day(), path("update.gpkg")));
    return writeSpreadsheet(tables,
            QStringLiteral("Gói cập nhật biến động ") + m_entry.record.number, path("update.xlsx"));
}

Result<void> Packer::writePapers()
{
    if (!QDir().mkdir(path("papers")))
        return folderFailure(path("papers"));
    SPP_ASSIGN(const RecordChange change,
            RecordChange::create(m_territory, m_content, m_papers->context()));
    RecordPapers papers(*m_papers, *m_reader, m_content, change);
    SPP_ASSIGN(m_report.leftOut, papers.write(path("papers"), m_feedback));
    QDir().rmdir(path("papers")); // stays unless it is empty
    return {};
}

Result<void> Packer::writeOneSheet(const QString &commune, const QString &sheet)
{
    QStringList parts{ commune, sheet };
    parts.removeAll(QString());
    const QString name = QStringLiteral("sheets/") + forFileName(parts.join(QLatin1Char('-')))
            + QStringLiteral(".dgn");
    SPP_ASSIGN(const bool isLater, m_reader->changedSince(commune, sheet));
    SPP_ASSIGN(const bool hasParcels, m_reader->hasParcels(commune, sheet));
    if (isLater || !hasParcels) {
        m_report.leftOut.push_back({ name,
                isLater ? QStringLiteral("changed-by-later-record")
                        : QStringLiteral("no-current-parcel") });
        return {};
    }
    SheetOptions options;
    options.sheet = sheet;
    options.commune = commune;
    options.seed = m_options.seed;
    options.output = m_folder.path() + QLatin1Char('/') + name;
    SPP_ASSIGN(const SheetReport report, writeSheet(m_territory, options, m_feedback));
    if (!report.differences.empty())
        m_report.sheetsThatDiffer << name;
    return {};
}

Result<void> Packer::writeSheets()
{
    if (m_options.seed.isEmpty()) {
        m_report.leftOut.push_back({ QStringLiteral("sheets"), QStringLiteral("no-seed") });
        return {};
    }
    if (!QDir().mkdir(path("sheets")))
        return folderFailure(path("sheets"));
    std::set<std::pair<QString, QString>> sheets;
    for (const auto *parcels : { &m_content.retired, &m_content.created, &m_content.followed }) {
        for (const DeliveredParcel &parcel : *parcels)
            sheets.emplace(parcel.record.communeCode, parcel.record.sheet);
    }
    for (const auto &[commune, sheet] : sheets)
        SPP_TRY(writeOneSheet(commune, sheet));
    QDir().rmdir(path("sheets"));
    return {};
}

QJsonObject Packer::facts() const
{
    const ChangeRecord &record = m_entry.record;
    QJsonArray leftOut;
    for (const LeftOut &one : m_report.leftOut)
        leftOut.append(QJsonObject{ { key("part"), one.part }, { key("reason"), one.reason } });
    return { { key("program"), key("spp") }, { key("program_version"), Application::version() },
        { key("territory"), m_territory.id() }, { key("crs"), m_territory.crs() },
        { key("record"), record.number }, { key("kind"), record.kind },
        { key("decision_number"), orNull(record.decisionNumber) },
        { key("decision_date"), orNull(record.decisionDate) },
        { key("recorded_at"), record.recordedAt }, { key("with_people"), m_options.withPeople },
        { key("left_out"), leftOut } };
}

Result<void> Packer::writeManifest()
{
    SPP_ASSIGN(const QByteArray manifest, packageManifest(m_folder.path(), facts()));
    m_report.files = filesBelow(m_folder.path());
    m_report.sha256 = sha256Of(manifest);
    return writeFile(path("manifest.json"), manifest);
}

Result<void> Packer::fill()
{
    SPP_ASSIGN(LandPaperContext context,
            LandPaperContext::create(m_territory, day(), QDate(), m_options.withPeople));
    SPP_ASSIGN(m_papers,
            LandPaperWriter::create(m_territory, std::move(context), PaperFormats(), 0.0));
    m_reader = std::make_unique<RecordReader>(m_territory, m_papers->records(), m_entry.record.id);
    SPP_ASSIGN(m_content, m_reader->read(m_entry, m_feedback));
    SPP_TRY(goOn(1));
    SPP_TRY(writeTables());
    SPP_TRY(goOn(2));
    SPP_TRY(writePapers());
    SPP_TRY(goOn(3));
    SPP_TRY(writeSheets());
    SPP_TRY(goOn(4));
    return writeManifest();
}

Result<PackageReport> Packer::run()
{
    SPP_ASSIGN(const auto reading, ReadTransaction::begin(m_territory.database()));
    SPP_ASSIGN(m_entry, registerEntry(m_territory.database(), m_options.record));
    m_report.record = m_entry.record.number;
    SPP_TRY(m_folder.begin());
    const Result<void> filled = fill();
    m_reader.reset(); // statements are gone before the transaction
    m_papers.reset();
    SPP_TRY(filled);
    SPP_TRY(m_folder.publish());
    return m_report;
}

} // namespace

Result<PackageReport> packageRecord(
        Territory &territory, const PackageOptions &options, Feedback &feedback)
{
    return Packer(territory, options, feedback).run();
}

} // namespace spp::land
