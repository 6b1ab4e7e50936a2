// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/listheader.h"

#include "core/import/coordinatecolumns.h"
#include "core/import/legacytext.h"

#include <algorithm>

namespace spp {

namespace {

bool isUtf8Header(const CsvTable &table)
{
    return std::all_of(table.header.begin(), table.header.end(),
            [](const QByteArray &cell) { return isUtf8(cell.toStdString()); });
}

/// The header under an encoding; empty when it lacks some of the bytes.
QStringList headerAs(const CsvTable &table, const LegacyText &tables, TextEncoding encoding)
{
    QStringList header;
    for (const QByteArray &cell : table.header) {
        const LegacyText::Decoded decoded = tables.decode(cell.toStdString(), encoding);
        if (decoded.undecodable > 0)
            return {};
        header.append(decoded.text);
    }
    return header;
}

} // namespace

Result<void> restoreHeader(CsvTable &table)
{
    if (isUtf8Header(table))
        return {};
    SPP_ASSIGN(const LegacyText tables, LegacyText::load());
    for (const TextEncoding encoding : { TextEncoding::Tcvn3, TextEncoding::Vni,
                 TextEncoding::Viscii, TextEncoding::Cp1258 }) {
        const QStringList header = headerAs(table, tables, encoding);
        if (!CoordinateColumns::find(header).hasPoints())
            continue;
        for (size_t k = 0; k < table.header.size(); ++k)
            table.header[k] = header[int(k)].toUtf8();
        return {};
    }
    return {};
}

} // namespace spp
