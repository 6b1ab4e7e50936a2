// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>

namespace spp::compat {

#if QT_VERSION < QT_VERSION_CHECK(6, 0, 0)
/// Windows scale with the screen and icons are drawn in its pixels, as Qt 6 always has it. Before
/// the program object is made.
inline void useScreenPixels()
{
    QCoreApplication::setAttribute(Qt::AA_EnableHighDpiScaling);
    QCoreApplication::setAttribute(Qt::AA_UseHighDpiPixmaps);
}
#else
inline void useScreenPixels() { }
#endif

} // namespace spp::compat
