// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/finding.h"
#include "core/domain/proposal.h"
#include "core/domain/subject.h"
#include "core/review/featuresource.h"
#include "engine/store/gridpoint.h"

#include <QDate>
#include <QString>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace spp {

class ConditionExpression;
struct ExpressionNames;
struct RulePack;

/// Everything a rule may read. Owned by the caller, constant while rules run.
struct RuleContext {
    const Subject *subject = nullptr;
    const Proposal *proposal = nullptr;
    FeatureSource *source = nullptr;
    QDate at; ///< date of the case: which pack, plan version and theme state are in force
    double tolerance_m2 = 0.0; ///< smaller intersections are listed as below the tolerance
    /// Where the millimetre grid of the territory begins; empty: near the subject.
    std::optional<engine::GridOrigin> grid;
};

/// What a rule measured. `values` are the variables its condition may use.
struct Measurement {
    QVariantMap values; ///< "area_m2", "share", "distance_m", "depth_max_m", "limit", …
    /// The same measured with the maps varied to either end of their stated accuracy. Empty when
    /// the rule reads no map. Not stated accuracy: accuracyKnown is false.
    std::vector<QVariantMap> variations;
    bool accuracyKnown = true;
    /// Not empty: something is missing, and what. The answer is unknown unless it is the same for
    /// every one of `completions`.
    LocalisedText unknownReason;
    QStringList missing; ///< names that are read and not stated; then nothing is measured
    /// Values at the extremes of what the missing data could hold. Empty: nothing can be said.
    std::vector<QVariantMap> completions;
    /// What to show instead of `values` where a part below the tolerance was set to nothing.
    QVariantMap listedValues;
    bool beyondSearch = false; ///< see Finding
    bool asksNothing = false; ///< no feature is there that a limit could come from
    std::vector<LocalisedText> notes; ///< what the reader must know: "straight line", …
    QString theme;
    std::shared_ptr<const engine::Geometry> evidence;
    bool belowTolerance = false;
    QStringList readFields;
};

/// One rule, compiled for a kind. Stateless between measurements.
class SPP_CORE_EXPORT RuleMeasure {
public:
    virtual ~RuleMeasure() = default;

    /// Reads maps: called once for a case.
    virtual Result<Measurement> measure(const RuleContext &context, Feedback &feedback) const = 0;
    /// Names of the variables that measure() sets; the condition may use no others. An entry
    /// "feature_*" stands for every name that starts with "feature_".
    virtual QStringList variables() const = 0;
    /// Id of the theme that is read, or empty.
    virtual QString theme() const = 0;
    /// How far from the box of the subject features of theme() can matter, in metres, accuracies
    /// included. Where no feature's box lies that near and nothing is in doubt, measure() says the
    /// same of every subject, but for uncovered_area_m2. Empty: that cannot be said.
    virtual std::optional<double> reach_m(const RuleContext &context) const
    {
        (void)context;
        return {};
    }
    /// How far from the box of the subject measure() reads features of theme() at all, in metres,
    /// accuracies included: farther ones change nothing in what it says. Empty: that cannot be
    /// said, so each of them may matter anywhere.
    virtual std::optional<double> readsWithin_m(const RuleContext &context) const
    {
        return reach_m(context);
    }
    /// Names of inputs and of the subject that measure() reads: when one of them changes, it must
    /// be measured again. May name fields of features too.
    virtual QStringList inputs() const { return {}; }
    /// Names in expressions that are neither inputs nor of the subject: fields of the theme.
    virtual QStringList themeFields() const { return {}; }
    /// The measured value and the limit of rules that do not say; empty: none.
    virtual QString defaultMeasured() const { return {}; }
    virtual QString defaultLimit() const { return {}; }
};

/// The parameters of a rule as written in the pack, with their place for error messages.
class SPP_CORE_EXPORT RuleParameters {
public:
    virtual ~RuleParameters() = default;
    virtual bool has(const QString &key) const = 0;
    virtual Result<QString> text(const QString &key) const = 0;
    virtual Result<double> number(const QString &key) const = 0;
    virtual Result<QStringList> list(const QString &key) const = 0;
    /// Any value as JSON-like variant: maps, lists, texts, numbers.
    virtual QVariant value(const QString &key) const = 0;
    /// The expression under `key`, over the inputs of the pack, the subject and `names`.
    virtual Result<std::shared_ptr<const ConditionExpression>> expression(
            const QString &key, const ExpressionNames &names) const = 0;
    /// BadInput naming file, line and column of `key`.
    virtual Error error(const QString &key, const QString &reason) const = 0;
};

/// A kind of rule that packs may use: "overlay", "distance", "table", … Contributed by the core
/// and by plugins.
class SPP_CORE_EXPORT RuleKind {
public:
    virtual ~RuleKind() = default;
    virtual QString id() const = 0;
    /// Parameter keys this kind understands beside the common ones; others are refused.
    virtual QStringList parameters() const = 0;
    virtual Result<std::unique_ptr<RuleMeasure>> compile(
            const RuleParameters &parameters, const RulePack &pack) const = 0;
};

} // namespace spp
