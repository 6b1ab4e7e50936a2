// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/review/reviewer.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace spp {
class Contributions;
class Territory;
} // namespace spp

namespace spp::cli {

/// One dossier, or one sheet, per parcel of a list.
///
/// Can be stopped and run again: what is finished is recognised (a dossier by its manifest, a sheet
/// by its name, which it gets when it is complete) and left alone. A run with other options into
/// the same folder is refused, so that no two kinds are mixed.
class DossierBatch {
public:
    struct Counts {
        int made = 0;
        int skipped = 0; ///< finished by an earlier run
        int conflicts = 0; ///< of those made now
        std::vector<Error> failed; ///< one per parcel that could not be reviewed
    };

    DossierBatch(Territory &territory, const Contributions &contributions, const QString &folder,
            bool sheets)
        : m_territory(territory)
        , m_contributions(contributions)
        , m_folder(folder)
        , m_sheets(sheets)
    {
    }

    /// Parcels of a CSV file: its column "parcel", or its first.
    static Result<QStringList> readList(const QString &path);
    /// `request` is that of each parcel, without the subject.
    Result<Counts> run(
            const QStringList &parcels, const ReviewRequest &request, Feedback &feedback);

private:
    Result<void> checkFolder(const ReviewRequest &request) const;
    QString targetOf(const QString &parcel) const;
    bool isFinished(const QString &target) const;

    Territory &m_territory;
    const Contributions &m_contributions;
    QString m_folder;
    bool m_sheets;
};

} // namespace spp::cli
