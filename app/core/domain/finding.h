// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"

#include <QString>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <vector>

namespace spp {

/// What a rule says about a case.
enum class Outcome { Pass, NotCertain, Unknown, Conflict };

/// Whether the outcome would be the same everywhere within the stated accuracy of both maps.
enum class Certainty { Holds, Flips, Unknown };

enum class Severity { Conflict, Warning, Information };

/// The smallest change of one proposal field with which the rule passes.
struct WouldPass {
    QString field;
    double value = 0.0;
    QString unit;
};

/// What one rule says, with what it measured and the place where it measured it.
struct Finding {
    QString ruleId; ///< unique over all packs
    QString packId;
    QString packVersion;
    Outcome outcome = Outcome::Unknown;
    Severity severity = Severity::Conflict;
    std::optional<double> measured;
    /// Nothing was found as far as the search went: the distance is more than `measured`.
    bool beyondSearch = false;
    std::optional<double> limit;
    QString unit;
    std::optional<double> margin; ///< how far inside (+) or outside (-) the limit, same unit
    Certainty certainty = Certainty::Unknown;
    LocalisedText
            decision; ///< outcome in the words of the pack: "phù hợp", "chỉ cấp có thời hạn", …
    LocalisedText message;
    LocalisedText citation;
    QString verified; ///< V, S or M: how well the figure is known; see the pack
    std::vector<WouldPass> wouldPass; ///< alternatives, each alone is enough; only for conflicts
    QString theme; ///< theme that was read; empty for rules about the proposal alone
    QStringList readFields; ///< what the rule read: "legal_area_m2", "net_plot_area_m2", …
    bool belowTolerance = false; ///< touched by less than the stated tolerance; listed, not dropped
    std::shared_ptr<const engine::Geometry> evidence;
};

/// The answer of one registered theme for one subject.
struct Verdict {
    enum class Answer { Applies, DoesNotApply, Unknown };

    QString theme;
    Answer answer = Answer::Unknown;
    LocalisedText reason;
    std::optional<double> area_m2; ///< of the subject covered; polygon themes
    std::optional<double> length_m; ///< inside the subject; line themes
    std::optional<double> share; ///< 0 … 1 of the subject's area
    int count = 0; ///< features met
    bool belowTolerance = false;
};

QString SPP_CORE_EXPORT toString(Outcome outcome); ///< "pass", "not_certain", "unknown", "conflict"
QString SPP_CORE_EXPORT toString(Certainty certainty);
QString SPP_CORE_EXPORT toString(Severity severity);
QString SPP_CORE_EXPORT toString(
        Verdict::Answer answer); ///< "applies", "does not apply", "unknown"

} // namespace spp
