// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/papers/landpaperwriter.h"

#include <QJsonObject>
#include <QSet>

#include <vector>

namespace spp::land {

/// A name without the signs that file systems do not allow.
QString forFileName(QString name);

/// Writes one kind of paper for many parcels into a folder, one after the other, in the memory of
/// one. What is finished stays: the same run given again leaves out what is there. "PAPER.json" in
/// the folder says what the run was, and another one is refused.
class ExtractBatch {
public:
    struct Report {
        int made = 0; ///< papers
        int skipped = 0; ///< were there
        QStringList files; ///< of this run, at most listedFiles
        std::vector<Error> failed; ///< parcels
    };
    static constexpr int listedFiles = 20;

    ExtractBatch(LandPaperWriter &writer, Territory &territory, QString paper, QString folder)
        : m_writer(writer)
        , m_territory(territory)
        , m_paper(std::move(paper))
        , m_folder(std::move(folder))
    {
    }

    double scale = 0.0; ///< as asked for; part of what the run is

    /// Parcels of the column "parcel", or of the first one; each once.
    static Result<QStringList> readList(const QString &path);
    /// `keys` are those of the selection. A parcel that cannot be printed does not stop the others.
    Result<Report> run(const ParcelSelection &selection, const std::vector<qlonglong> &keys,
            Feedback &feedback);

private:
    using Write = std::function<Result<QStringList>(const QString &base)>;

    Result<void> checkFolder() const;
    QJsonObject description() const;
    Result<void> add(const QString &name, const Write &write, Report &report);
    Result<void> writeParcels(
            const std::vector<qlonglong> &keys, Feedback &feedback, Report &report);
    Result<void> writeRegisters(
            const ParcelSelection &selection, Feedback &feedback, Report &report);
    Result<void> writeStatistics(
            const ParcelSelection &selection, Feedback &feedback, Report &report);
    QString nameOf(const ParcelRecord &record);

    LandPaperWriter &m_writer;
    Territory &m_territory;
    QString m_paper;
    QString m_folder;
    QSet<QString> m_names; ///< of this run: identities that occur twice get their key
};

} // namespace spp::land
