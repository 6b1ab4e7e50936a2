// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/communecheck.h"
#include "core/import/encodingdetector.h"
#include "core/import/fieldmapping.h"
#include "core/import/gdalmessages.h"
#include "core/import/importer.h"
#include "core/import/opensource.h"
#include "core/import/sourcecrs.h"
#include "core/import/textdecoder.h"
#include "core/import/themewriter.h"
#include "core/import/valueconverter.h"

namespace spp {

/// One import of a vector source, step by step; see importVector().
class ImportRun {
public:
    ImportRun(Territory &territory, ImportOptions options, Feedback &feedback);
    Result<ImportReport> run();

private:
    // Before anything is written.
    Result<void> readMappingFile();
    Result<void> findTheme();
    Result<void> openSource();
    Result<void> mapFields();
    Result<void> findCommune();
    Result<void> findCrs();
    Result<void> judgeTexts();
    Result<void> lookAtTexts(TextJudge &judge);
    Result<void> checkExisting();

    // Inside the transaction.
    Result<void> write();
    Result<void> openLedger();
    Result<void> openWriter();
    Result<void> copyFeatures();
    Result<void> copyFeature();
    void judgeFault(Intake &intake) const;
    Result<void> checkOutcome();
    Result<void> closeLedger();
    Result<void> linkLandClasses();
    Result<void> findDuplicates();
    Result<void> updateTheme();

    std::vector<QVariant> values();
    QVariant converted(size_t pair);
    QVariant extra();
    QString communeOf(const std::vector<QVariant> &values);
    QString communeCode(const QString &codeOrName);
    void reject(const QString &reason, const engine::Box &box);
    QString featureName() const;
    Database &database() { return m_territory.database(); }
    Error named(const Error &error) const;

    GdalMessages m_messages; // first: what GDAL says outside of reading is not printed either
    Territory &m_territory;
    ImportOptions m_options;
    Feedback &m_feedback;
    Profile m_profile;
    Theme m_theme;
    QSet<QString> m_columns;
    std::optional<OpenSource> m_source;
    std::optional<LegacyText> m_tables;
    std::optional<TextDecoder> m_decoder;
    FieldMapping m_mapping;
    std::vector<ValueConverter> m_converters; ///< one for each mapped pair
    int m_communeSource = -1; ///< field of the source that names the commune
    int m_communeColumn = -1; ///< mapped pair that is the commune code
    QHash<QString, QString> m_communeCodes;
    SourceCrs m_crs;
    std::optional<CoordinateOperation> m_operation;
    std::optional<GeometryIntake> m_intake;
    std::optional<CommuneCheck> m_check;
    std::unique_ptr<ThemeWriter> m_writer;
    qlonglong m_changeRecord = 0;
    engine::Box m_extent;
    QString m_date;
    ImportReport m_report;
};

} // namespace spp
