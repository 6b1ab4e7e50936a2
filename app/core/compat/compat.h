// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

// The only place that knows which Qt and which QGIS it is compiled against: aliases and constants,
// no logic.

#include <QHash>
#include <QString>
#include <QTextStream>
#include <QVariant>
#include <QtGlobal>

#include <qgsconfig.h>

#if QT_VERSION < QT_VERSION_CHECK(6, 0, 0)
#include <QTextCodec>
#endif

namespace spp::compat {

#if QT_VERSION < QT_VERSION_CHECK(6, 0, 0)
using SizeType = int;
inline void setUtf8(QTextStream &stream) { stream.setCodec("UTF-8"); }
/// Every run walks over hash tables in the same order.
inline void useOneHashOrder() { qSetGlobalQHashSeed(0); }
/// File names are UTF-8 in any locale, as Qt 6 always has it.
inline void useUtf8FileNames() { QTextCodec::setCodecForLocale(QTextCodec::codecForName("UTF-8")); }
#else
using SizeType = qsizetype;
inline void setUtf8(QTextStream &stream) { stream.setEncoding(QStringConverter::Utf8); }
inline void useOneHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
inline void useUtf8FileNames() { }
#endif

/// What a filter of the locator attached to a result.
template <typename LocatorResult>
QVariant userDataOf(const LocatorResult &result)
{
#if _QGIS_VERSION_INT >= 33300
    return result.userData();
#else
    return result.userData;
#endif
}

} // namespace spp::compat
