// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The second pass of an import: everything that happens inside its transaction.
#include "core/data/auditlog.h"
#include "core/import/importrun.h"

#include <QDateTime>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Importer)
};

constexpr int cancelEvery = 500;

QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate); }

} // namespace

Result<void> ImportRun::write()
{
    SPP_ASSIGN(const auto transaction, Transaction::begin(database()));
    using Step = Result<void> (ImportRun::*)();
    for (const Step step : { &ImportRun::checkExisting, &ImportRun::openLedger,
                 &ImportRun::openWriter, &ImportRun::copyFeatures, &ImportRun::linkLandClasses,
                 &ImportRun::findDuplicates, &ImportRun::closeLedger, &ImportRun::updateTheme })
        SPP_TRY((this->*step)());
    SPP_TRY(transaction->commit());
    return m_territory.reloadThemes();
}

Result<void> ImportRun::checkExisting()
{
    SPP_ASSIGN(const qlonglong existing,
            ThemeWriter::existing(m_territory, m_theme, m_options.constants));
    if (existing == 0 || m_options.existing == ImportOptions::Existing::Append)
        return {};
    if (m_options.existing == ImportOptions::Existing::Refuse) {
        return Error::usage(Texts::tr("The theme %1 already holds %2 features.")
                                    .arg(m_theme.id)
                                    .arg(existing)
                                    .toStdString())
                .advise(Texts::tr("Say --append to add to them, or --replace to put these in "
                                  "their place.")
                                .toStdString());
    }
    m_report.replaced = existing;
    return {};
}

/// The rows that features refer to: the source, and the change record of the parcels.
Result<void> ImportRun::openLedger()
{
    SPP_TRY(database().run(
            QStringLiteral("INSERT INTO source (theme, name, layer, sha256, crs, operation, "
                           "crs_verified, encoding, imported_at, read_count, accepted_count, "
                           "repaired_count, rejected_count, report) VALUES (?1, ?2, ?3, ?4, ?5, "
                           "?6, 0, ?7, ?8, 0, 0, 0, 0, '')"),
            { m_theme.id, m_report.source, m_report.layer, m_report.sha256, m_report.crs,
                    m_report.operation, m_report.encoding, now() }));
    m_report.sourceId = database().lastSerial();
    if (m_columns.contains(QStringLiteral("created_by"))) {
        const Actor &actor = m_options.actor;
        SPP_TRY(database().run(
                QStringLiteral("INSERT INTO change_record (kind, office, person, identity, "
                               "recorded_at, note) VALUES ('import', ?1, ?2, ?3, ?4, ?5)"),
                { actor.office, actor.person, actor.identity, now(), m_report.source }));
        m_changeRecord = database().lastSerial();
    }
    if (m_report.replaced > 0)
        return ThemeWriter::clear(
                m_territory, m_theme, m_options.constants, m_changeRecord, m_date);
    return {};
}

Result<void> ImportRun::openWriter()
{
    ThemeWriter::Target target;
    target.theme = &m_theme;
    for (const FieldMapping::Pair &pair : m_mapping.pairs())
        target.columns.append(pair.to->name);
    target.constants = m_options.constants;
    target.mapAreaCrs = m_crs.isProjected ? m_crs.code : m_territory.crs();
    target.date = m_date;
    target.sourceId = m_report.sourceId;
    target.changeRecord = m_changeRecord;
    target.keepExtra = m_options.keepExtra;
    for (const FieldMapping::Pair &pair : m_mapping.pairs())
        target.constants.remove(pair.to->name);
    SPP_ASSIGN(m_writer, ThemeWriter::create(m_territory, target));
    return {};
}

Result<void> ImportRun::copyFeatures()
{
    SourceLayer &layer = m_source->layer();
    std::vector<int> wanted;
    for (const FieldMapping::Pair &pair : m_mapping.pairs())
        wanted.push_back(pair.from);
    if (m_options.keepExtra)
        wanted.insert(wanted.end(), m_mapping.unmapped().begin(), m_mapping.unmapped().end());
    if (m_communeSource >= 0)
        wanted.push_back(m_communeSource);
    SPP_TRY(layer.rewind(wanted, m_intake.has_value()));
    const qlonglong total = std::max<qlonglong>(layer.count(), 0);
    while (true) {
        SPP_ASSIGN(const bool more, layer.next());
        if (!more)
            break;
        if (m_report.read % cancelEvery == 0) {
            m_feedback.progress(m_report.read, total);
            if (m_feedback.isCancelled())
                return Error::cancelled(
                        Texts::tr("The import was stopped; the theme is as before.").toStdString());
        }
        ++m_report.read;
        SPP_TRY(copyFeature());
    }
    SPP_TRY(m_writer->finish());
    m_feedback.progress(m_report.read, m_report.read);
    return checkOutcome();
}

/// Refuses a source of which nothing can be used, and one that was not read to its end in a format
/// that hides this.
Result<void> ImportRun::checkOutcome()
{
    const QString incomplete = m_source->layer().incompleteReason();
    m_report.completeness = m_source->layer().completeness();
    m_report.warnings.append(m_source->layer().notes());
    const bool refuse = m_source->layer().mustBeComplete() && !m_options.acceptIncomplete;
    if (!incomplete.isEmpty() && refuse) {
        return Error::badInput(
                Texts::tr("The file was not read to its end: %1.").arg(incomplete).toStdString())
                .advise(Texts::tr("Open and save it in the CAD program, export DXF, or take what "
                                  "there is with --accept-incomplete.")
                                .toStdString());
    }
    if (!incomplete.isEmpty()) {
        m_report.warnings.append(Texts::tr("The file was not read to its end: %1").arg(incomplete));
        m_report.addRejection({ Texts::tr("the rest of the file"), incomplete, {} });
    }
    if (m_report.accepted > 0)
        return {};
    if (m_report.read == 0)
        return Error::badInput(Texts::tr("The source has no features.").toStdString())
                .advise(m_report.warnings.join(QLatin1Char(' ')).toStdString());
    QStringList reasons;
    for (auto it = m_report.rejectedByReason.constBegin();
            it != m_report.rejectedByReason.constEnd() && reasons.size() < 5; ++it)
        reasons.append(QStringLiteral("%1 × %2").arg(it.value()).arg(it.key()));
    if (m_report.annotations > 0)
        reasons.append(Texts::tr("%1 texts and symbols").arg(m_report.annotations));
    return Error::badInput(Texts::tr("None of the %1 features could be used: %2.")
                                   .arg(m_report.read)
                                   .arg(reasons.join(QStringLiteral("; ")))
                                   .toStdString());
}

Result<void> ImportRun::closeLedger()
{
    if (m_check)
        SPP_TRY(m_check->finish(m_report));
    if (m_intake)
        m_report.geometry = m_intake->counts();
    m_report.rows = m_writer->rows();
    m_report.undecodable = m_decoder->undecodable();
    const std::vector<SourceField> &fields = m_source->layer().fields();
    for (size_t i = 0; i < m_converters.size(); ++i) {
        const FieldMapping::Pair &pair = m_mapping.pairs()[i];
        m_report.fields.push_back({ pair.to->name, fields[size_t(pair.from)].name,
                m_converters[i].failures(), m_converters[i].examples() });
    }
    SPP_ASSIGN(const auto rejected,
            database().prepare(QStringLiteral("INSERT INTO rejected_feature (source_id, theme, "
                                              "feature, reason, xmin, ymin, xmax, ymax) VALUES "
                                              "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")));
    for (const ImportReport::Rejection &one : m_report.rejections) {
        std::vector<QVariant> row{ m_report.sourceId, m_theme.id, one.feature, one.reason };
        for (const double side : { one.box.xmin, one.box.ymin, one.box.xmax, one.box.ymax })
            row.push_back(one.box.isEmpty() ? QVariant() : QVariant(side));
        rejected->bindAll(row);
        SPP_TRY(rejected->run());
    }
    const QJsonObject json = m_report.toJson();
    SPP_TRY(database().run(
            QStringLiteral("UPDATE source SET crs_verified = ?2, read_count = ?3, accepted_count = "
                           "?4, repaired_count = ?5, rejected_count = ?6, report = ?7 WHERE id = "
                           "?1"),
            { m_report.sourceId, m_report.crsVerified, m_report.read, m_report.accepted,
                    m_report.repaired, m_report.rejected,
                    QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) }));
    return AuditLog::append(database(), m_options.actor, QStringLiteral("import"),
            QStringLiteral("theme:") + m_theme.id,
            { { QStringLiteral("source"), m_report.source },
                    { QStringLiteral("sha256"), m_report.sha256 },
                    { QStringLiteral("counts"), json[QStringLiteral("counts")] } });
}

} // namespace spp
