// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/import/numbertext.h"

#include <QStringList>
#include <QVariant>

namespace spp {

/// Turns the values of one source field into those of one theme field.
///
/// What cannot be read becomes NULL and is counted with examples; nothing is guessed. Empty texts
/// are NULL without a count. Dates written with strokes are day, month, year.
class SPP_CORE_EXPORT ValueConverter {
public:
    explicit ValueConverter(ThemeField::Type type)
        : m_type(type)
    {
    }

    /// Shows a text before any is converted, so that the column's decimal sign is known.
    void learn(const QString &text);
    QVariant convert(const QVariant &value);

    int failures() const { return m_failures; }
    const QStringList &examples() const { return m_examples; } ///< a few of what failed

private:
    QVariant fail(const QVariant &value);
    QVariant number(const QVariant &value);
    QVariant integer(const QVariant &value);

    ThemeField::Type m_type;
    NumberStyle m_style;
    int m_failures = 0;
    QStringList m_examples;
};

} // namespace spp
