// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/finding.h"
#include "core/domain/proposal.h"
#include "core/rules/lookuptable.h"
#include "core/rules/rulekind.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

namespace spp {

class Contributions;
class ConditionExpression;

/// One rule of a pack, compiled.
struct Rule {
    QString id; ///< unique over all packs
    QString kind;
    QString clause;
    LocalisedText citation;
    Severity severity = Severity::Conflict;
    QString verified; ///< V, S or M
    QString unit;
    LocalisedText message; ///< placeholders {measured}, {limit}, {unit}, {any variable}
    QStringList adjusts; ///< proposal inputs that a would_pass may change
    QMap<Outcome, LocalisedText> decisions; ///< what each outcome is called in this pack
    std::shared_ptr<const ConditionExpression> appliesTo; ///< null: always
    std::shared_ptr<const ConditionExpression> measured; ///< gives the measured value
    std::shared_ptr<const ConditionExpression> limit; ///< gives the limit; may be null
    std::shared_ptr<const ConditionExpression> condition; ///< true: the rule passes
    std::shared_ptr<const RuleMeasure> measure;
    QString untested; ///< why its tests do not show it both passing and failing; usually empty
};

/// A set of rules of one legal document, as data.
struct SPP_CORE_EXPORT RulePack {
    QString id;
    QString family; ///< packs that replace one another: "qcvn-01"; its id when it has no other
    QString version;
    LocalisedText title;
    LocalisedText document; ///< for the list "Căn cứ"
    QDate validFrom;
    QDate validTo; ///< invalid: still in force
    QString path;
    QString sha256;
    std::vector<ProposalInput> inputs;
    QMap<QString, LookupTable> tables;
    std::vector<Rule> rules;
    struct NotEncoded {
        QString reference;
        LocalisedText reason;
    };
    std::vector<NotEncoded> notEncoded;
    QString notes;

    bool isInForce(QDate date) const;
    /// Reads and compiles. Errors name file, line and column.
    static Result<RulePack> read(const QString &path, const Contributions &contributions);
};

} // namespace spp
