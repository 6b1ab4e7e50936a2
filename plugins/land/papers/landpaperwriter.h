// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/papertemplate.h"
#include "land/papers/landpaperdata.h"
#include "land/papers/parcelsketch.h"

#include <QMap>
#include <QStringList>

namespace spp::land {

struct ParcelChange;

/// What a paper of the land records desk is about.
enum class PaperScope {
    Parcel, ///< one paper for each parcel
    Group, ///< one for all parcels that are named
    Commune, ///< a register of each commune
    Statistics, ///< one table for all that is selected
    Change, ///< of a change record; not made of parcels as they stand
};
PaperScope scopeOf(const QString &paper);

/// Which files are written.
struct PaperFormats {
    bool pdf = true;
    bool docx = true; ///< of papers about parcels; registers are spreadsheets instead
    bool xlsx = true;
};

/// Fills the templates of the land records desk with parcels as they stand in the territory.
///
/// Keeps templates and statements: thousands of papers pay for them once. Asks for fonts, hence for
/// a QGuiApplication. The same territory, options and day give the same bytes.
class LandPaperWriter {
public:
    static Result<std::unique_ptr<LandPaperWriter>> create(
            Territory &territory, LandPaperContext context, PaperFormats formats, double scale);

    const LandPaperContext &context() const { return m_context; }
    ParcelRecords &records() { return *m_records; }
    /// Usage error for a paper that there is not or that does not hold on the day.
    Result<void> check(const QString &paper);
    /// Endings of the files that the paper has, the one that is written last at the end.
    QStringList endings(const QString &paper) const;

    /// Each writes BASE.pdf, BASE.docx, BASE.xlsx and answers what it wrote.
    Result<QStringList> writeParcel(const QString &paper, qlonglong id, const QString &base);
    Result<QStringList> writeGroup(
            const QString &paper, const std::vector<qlonglong> &ids, const QString &base);
    Result<QStringList> writeRegister(const QString &paper, const ParcelSelection &selection,
            const QString &base, Feedback &feedback);
    /// `unit` is what the table says it is about; empty: the communes that the parcels lie in.
    Result<QStringList> writeStatistics(const QString &paper, const ParcelSelection &selection,
            const QString &unit, const QString &base, Feedback &feedback);
    /// Of a change record: papers of PaperScope::Change.
    Result<QStringList> writeChange(
            const QString &paper, const ParcelChange &change, const QString &base);

private:
    LandPaperWriter(LandPaperContext context, PaperFormats formats, double scale)
        : m_context(std::move(context))
        , m_formats(formats)
        , m_scale(scale)
    {
    }
    Result<const paper::PaperTemplate *> paperTemplate(const QString &paper);
    Result<QStringList> write(const paper::PaperTemplate &paper, const paper::PaperData &data,
            const QString &base) const;
    Result<ParcelOnPaper> onPaper(qlonglong id);
    Result<ParcelSketch> sketch(const std::vector<SketchParcel> &parcels,
            const std::vector<qlonglong> &own, const SketchSpec &spec);
    SketchSpec specOf(QSizeF size_mm) const;

    LandPaperContext m_context;
    PaperFormats m_formats;
    double m_scale;
    std::unique_ptr<ParcelRecords> m_records;
    QMap<QString, paper::PaperTemplate> m_templates;
};

} // namespace spp::land
