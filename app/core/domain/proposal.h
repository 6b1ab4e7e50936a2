// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace spp {

/// One value a proposal may state. Rule packs declare the inputs they read; the union of the
/// declarations of the packs in use decides which fields a proposal may have.
struct SPP_CORE_EXPORT ProposalInput {
    enum class Type { Text, Integer, Number, Boolean, Date, Choice };

    QString name; ///< "floors", "coverage_percent", "height_m", "use", …
    Type type = Type::Number;
    QString unit; ///< "m", "m2", "%", "" …
    QString titleVi;
    QString titleEn;
    QStringList choices; ///< for Choice
    QMap<QString, LocalisedText> choiceWords; ///< what a choice is called, where the pack says it
    std::optional<double> minimum; ///< inclusive; 0 unless the pack says otherwise
    std::optional<double> maximum; ///< inclusive
    double step = 0.0; ///< smallest change that a would_pass may propose; 0 = not adjustable

    LocalisedText title() const { return { titleVi, titleEn }; }
    /// "Nhà ở riêng lẻ" for house; the choice itself where no pack has a word for it.
    LocalisedText wordOf(const QString &choice) const
    {
        return choiceWords.value(choice, { choice, choice });
    }
};

/// What the applicant asks to build or change: values by input name.
///
/// A missing value is unknown, not zero.
struct SPP_CORE_EXPORT Proposal {
    QVariantMap values;

    /// Reads JSON or YAML. Refuses unknown fields (naming the nearest known one), wrong types and
    /// values out of range, all problems in one error.
    static Result<Proposal> read(const QString &path, const std::vector<ProposalInput> &inputs);
    static Result<Proposal> fromJson(
            const QJsonObject &json, const std::vector<ProposalInput> &inputs);
    QJsonObject toJson() const; ///< keys sorted
};

} // namespace spp
