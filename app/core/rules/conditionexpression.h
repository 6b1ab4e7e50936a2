// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <variant>

namespace spp {

/// The names that an expression may use.
struct SPP_CORE_EXPORT ExpressionNames {
    QStringList names;
    QStringList prefixes; ///< "feature_": any name that starts so
    bool open = false; ///< any name: the fields of a theme, which the territory decides

    bool contains(const QString &name) const;
};

/// Why an expression was refused, and where in its text.
struct ExpressionError {
    QString reason;
    int offset = 0; ///< characters from the start of the expression
};

/// An expression in the language of QGIS, over named values.
///
/// Only pure functions of a fixed list: no clock, environment, random, file, layer, aggregate,
/// geometry or variable. Stricter than QGIS about what is not known: `if`, CASE, min and max over a
/// NULL give NULL instead of taking the other branch, so that a missing value is never an answer.
/// coalesce() and IS NULL are the ways to say what a missing value means.
///
/// Parsed and prepared once; evaluate() may be called from several threads. Needs no started QGIS.
class SPP_CORE_EXPORT ConditionExpression {
public:
    using Parsed = std::variant<std::shared_ptr<const ConditionExpression>, ExpressionError>;

    static Parsed parse(const QString &text, const ExpressionNames &names);
    /// The functions that expressions may use, sorted.
    static QStringList allowedFunctions();

    ~ConditionExpression();
    ConditionExpression(const ConditionExpression &) = delete;
    ConditionExpression &operator=(const ConditionExpression &) = delete;

    struct Value {
        QVariant value; ///< invalid when unknown
        QStringList missing; ///< names that are read and have no value; only when unknown
        bool isKnown() const { return value.isValid(); }
    };
    /// Names that `variables` lacks are NULL. BadInput when the values have the wrong type.
    Result<Value> evaluate(const QVariantMap &variables) const;

    struct Truth {
        std::optional<bool> value;
        QStringList missing;
    };
    /// BadInput when the result is neither a truth value nor a number.
    Result<Truth> evaluateTruth(const QVariantMap &variables) const;

    struct Number {
        std::optional<double> value;
        QStringList missing;
    };
    Result<Number> evaluateNumber(const QVariantMap &variables) const;

    QString text() const;
    QStringList names() const; ///< names read, sorted
    /// The names read for these values: of coalesce(a, b) only the first that has a value.
    QStringList namesRead(const QVariantMap &variables) const;

private:
    ConditionExpression();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether a value of a feature or a proposal is absent, on either Qt.
SPP_CORE_EXPORT bool isMissing(const QVariant &value);

} // namespace spp
