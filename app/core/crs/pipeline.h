// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

namespace spp {

/// A PROJ pipeline as a list of steps, each without "+step": "+inv +proj=tmerc …".
///
/// Steps that undo one another where two parts meet (degrees to radians and back) are left out, so
/// that zone to zone on one datum is nothing but two projections.
class SPP_CORE_EXPORT Pipeline {
public:
    Pipeline() = default;
    explicit Pipeline(const QString &projString);

    /// Both after one another; the meeting ends are simplified.
    Pipeline then(const Pipeline &next) const;
    Pipeline inverse() const;
    bool isEmpty() const { return m_steps.isEmpty(); }
    QString text() const; ///< "+proj=noop" when empty

private:
    void append(const QString &step);

    QStringList m_steps;
};

} // namespace spp
