// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtGlobal>

#if QT_VERSION < QT_VERSION_CHECK(6, 0, 0)
/// Qt Charts has a namespace of its own before Qt 6. Named so that it can be used without including
/// a chart.
namespace QtCharts {
}
using namespace QtCharts;
#endif
