// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QColor>
#include <QMap>
#include <QString>

namespace spp::flood {

/// Colours of lines in charts, from flood/chart-inks.yaml of the resources.
class ChartInks {
public:
    static constexpr int places = 6; ///< that have a colour of their own, from 1

    /// BadInput naming the file where a colour is missing or none.
    static Result<ChartInks> read();
    static QString ofPlace(int number) { return QStringLiteral("place-%1").arg(number); }

    /// By its name in the file, for a dark or a light ground.
    QColor ink(const QString &name, bool onDark) const
    {
        return (onDark ? m_onDark : m_onLight).value(name);
    }

private:
    QMap<QString, QColor> m_onLight;
    QMap<QString, QColor> m_onDark;
};

/// In the look that is in use; the colour of texts where the file cannot be read (a missing file of
/// the program is reported by whoever opens the charts).
QColor chartInk(const QString &name);
QColor chartInkOnMap(const QString &name); ///< the map stays light in every look

} // namespace spp::flood
