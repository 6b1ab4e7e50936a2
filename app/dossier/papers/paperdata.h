// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/review/review.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/paperdocument.h"

#include <QDate>
#include <QMap>

#include <vector>

namespace spp {

class Territory;

namespace paper {

/// What people say about a case beside the review. Everything may stay empty.
struct PaperCase {
    QString number; ///< mã hồ sơ
    QString title;
    QString applicant;
    QString address;
    QString officer;
    QString procedure;
    QDate received;
    QDate due;
    /// Officer's answer to a finding with its reason, as it is printed, by rule.
    QMap<QString, QString> answers;
    struct Opinion {
        QString agency;
        QString paper; ///< its number and date
        QString content;
    };
    std::vector<Opinion> opinions; ///< of the agencies that were asked
    QStringList consulted; ///< agencies to be asked
    QString paperNumber; ///< of the paper to be made; empty: filled in by hand
    QDate paperDate;
};

/// All that a template may ask for, by the names of its PaperVocabulary, as text in the language of
/// the papers (Vietnamese).
struct SPP_DOSSIER_EXPORT PaperData {
    QMap<QString, QString> values; ///< empty or absent: not known
    QMap<QString, std::vector<QMap<QString, QString>>> rows;
    QMap<QString, bool> flags;
    QMap<QString, Picture> drawings;
    QStringList basis; ///< lines of "Căn cứ", without the sign at their end
    std::vector<Picture> conflictMaps;
    Picture sitePlan;

    /// Facts of the review, the territory, its plans and its office. The pictures are left empty.
    static Result<PaperData> collect(
            const Review &review, Territory &territory, const PaperCase &facts);
};

} // namespace paper
} // namespace spp
