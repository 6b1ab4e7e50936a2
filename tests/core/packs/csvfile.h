// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace spp::test {

using CsvRow = QMap<QString, QString>; ///< cell by column name

/// A comma-separated file with a head line and double quotes; empty when it cannot be read.
std::vector<CsvRow> readCsv(const QString &path);

} // namespace spp::test
