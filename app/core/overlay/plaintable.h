// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <string_view>

namespace spp {

/// Fills one table without geometry of a finished GeoPackage with many rows, fast: prepared
/// statements of many rows each, one transaction, no journal. Of a file that has no reader yet and
/// that is thrown away when this fails.
///
/// Texts are kept by their address until the row is complete.
class PlainTable {
public:
    /// `columns`: how many the table has besides its key. Environment when it cannot be opened.
    static Result<std::unique_ptr<PlainTable>> open(
            const QString &geopackage, const QString &table, int columns);
    ~PlainTable();
    PlainTable(const PlainTable &) = delete;
    PlainTable &operator=(const PlainTable &) = delete;

    // The columns of a row from left to right, then endRow().
    void integer(qlonglong value);
    void real(double value);
    void text(std::string_view value); ///< must live until the next 64 rows are complete
    void copiedText(std::string_view value);
    void null();
    Result<void> endRow();

    /// Writes what is left, states the number of rows and closes the file.
    Result<void> finish();

private:
    PlainTable();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
