// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/coveragecheck.h"
#include "land/quality/qualityparcels.h"
#include "land/quality/qualityrules.h"

#include <QPointF>

#include <map>

namespace spp::land {

/// One defect of the register or the map.
struct QualityDefect {
    const QualityRule *rule = nullptr; ///< of the report it is in
    QString kind; ///< of a mismatch between sheets: what it is like, "gap"; else as the check
    std::vector<qlonglong> parcels; ///< ascending
    std::optional<QPointF> place; ///< metres of the territory's CRS; none without an outline
    std::shared_ptr<const engine::Geometry> region; ///< of gaps and overlaps; null: none
    std::optional<double> measure; ///< in the rule's unit
    std::optional<double> tolerance; ///< that held, in the same
    QString detail; ///< the code, the identity or the reason in question; may be empty
    bool canFix = false; ///< by --fix
    QString cannotFix; ///< short name of the reason; empty for what has no automatic fix
};

/// Shares of parcels without an error or a warning, of one commune.
struct QualityScore {
    QString communeCode; ///< empty: parcels without one
    std::size_t parcels = 0;
    std::size_t faulty[qualityGroups] = {}; ///< parcels with a defect of the group
    std::size_t faultyInAny = 0;

    double percent(QualityGroup group) const; ///< 0 to 100
    double percentInAll() const;
};

/// What a check could not look at.
struct NotChecked {
    const QualityRule *rule = nullptr;
    QString reason;
};

/// What a check came to.
class QualityReport {
public:
    explicit QualityReport(QualityRules rules)
        : m_rules(std::move(rules))
    {
    }
    QualityReport(QualityReport &&) = default;
    QualityReport &operator=(QualityReport &&) = default;

    const QualityRules &rules() const { return m_rules; }
    const std::vector<QualityDefect> &defects() const { return m_defects; } ///< without notes
    const std::vector<NotChecked> &notChecked() const { return m_notChecked; }
    const std::vector<QualityScore> &scores() const { return m_scores; } ///< by commune

    /// A defect to be told; valid until the next one. Null for notes, which are only counted.
    QualityDefect *add(QualityDefect defect);
    /// Counts a note without making a defect of it. False when the check has to be told, or when
    /// there is no rule for it.
    bool countNote(QualityCheck check);
    void leaveOut(QualityCheck check, const QString &reason);
    /// Leaves out what does not touch the scope, sorts by code and first parcel, and counts.
    void finish(const QualityParcels &parcels);

    std::size_t count(const QString &code) const;
    std::size_t count(QualitySeverity severity) const;

private:
    void countScores(const QualityParcels &parcels);

    QualityRules m_rules;
    std::vector<QualityDefect> m_defects;
    std::map<QString, std::size_t> m_notes; ///< by code
    std::vector<NotChecked> m_notChecked;
    std::vector<QualityScore> m_scores;
};

/// Checks the current parcels of a territory by the rules of its profile; writes nothing, mends
/// nothing.
///
/// The fabric of the parcels is kept in memory (about 400 bytes a parcel), their WKB is not.
/// Cancelled when it was stopped; Usage when nothing is in the scope.
struct QualityRun {
    QualityParcels parcels;
    QualityReport report;
};
Result<QualityRun> checkQuality(
        Territory &territory, const QualityScope &scope, Feedback &feedback);

// The parts of a check. Each adds what it finds to the report.
Result<void> checkBoundaries(
        const QualityParcels &parcels, QualityReport &report, Feedback &feedback);
Result<void> checkBuildings(Territory &territory, const QualityParcels &parcels,
        QualityReport &report, Feedback &feedback);
Result<void> checkRecords(
        Territory &territory, const QualityParcels &parcels, QualityReport &report);
Result<void> checkIdentity(Territory &territory, const QualityParcels &parcels,
        QualityReport &report, Feedback &feedback);

/// The numbers of the check of a coverage, by the rules.
engine::CoverageCheckOptions coverageOptions(const QualityRules &rules);
QualityCheck checkOf(engine::DefectKind kind);
/// A defect that is about single parcels: it lies inside the first one.
QualityDefect parcelDefect(const QualityParcels &parcels, const QualityRule &rule,
        std::vector<qlonglong> ids, const QString &detail = {});

} // namespace spp::land
