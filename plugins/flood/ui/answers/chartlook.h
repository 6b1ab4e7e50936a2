// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/compat/chartscompat.h"

#include <QChart>
#include <QPen>
#include <QString>

class QWidget;

/// Charts in the look of the program.
namespace spp::flood::chartlook {

QPen outline(); ///< of bars
/// A view that takes the chart, in the colours and letters of the palette in use. `description`
/// is read to those who do not see it.
QWidget *view(QChart *chart, const QString &description);

} // namespace spp::flood::chartlook
