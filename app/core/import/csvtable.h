// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace spp {

/// A delimited text file: a header and rows of cells, as bytes.
///
/// The delimiter (tab, semicolon, bar or comma) is the first of these that the header and most
/// rows have in equal number, so that decimal commas do not split numbers. Quotes as in RFC 4180;
/// UTF-16 with a byte order mark is turned into UTF-8.
struct SPP_CORE_EXPORT CsvTable {
    char delimiter = ',';
    std::vector<QByteArray> header;
    std::vector<std::vector<QByteArray>> rows; ///< as long as the header each
    int unevenRows = 0; ///< rows that had more or fewer cells than the header

    static Result<CsvTable> read(const QString &path);
    static Result<CsvTable> parse(const QByteArray &content);
};

} // namespace spp
