// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/compat/chartscompat.h"

#include <QChart>
#include <QChartView>
#include <QPen>
#include <QString>

/// Charts in the look of the program.
namespace spp::flood::chartlook {

QPen outline(); ///< of bars
/// Ground, grid, axes and numbers in the colours of the palette in use and the language of the
/// reader. Axes that come later have to be dressed again.
void dress(QChartView &view, const QFont &letters);
/// A view that takes the chart, with the legend on its right. `description` is read to those who
/// do not see it.
QWidget *view(QChart *chart, const QString &description);

} // namespace spp::flood::chartlook
