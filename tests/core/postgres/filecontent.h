// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace spp::test {

/// All rows of all tables of a GeoPackage, but for the id of the territory: two territories differ
/// in that.
QByteArray contentOf(const QString &path);

} // namespace spp::test
