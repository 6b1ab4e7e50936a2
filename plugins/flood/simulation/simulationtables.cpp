// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulationtables.h"

namespace spp::flood {

namespace {

/// As RFC 4180 wants it.
QByteArray quoted(const std::string &text)
{
    QByteArray bytes = QByteArray::fromStdString(text);
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

} // namespace

Result<void> writeTables(const engine::FloodResult &result, SimulationFolder &folder)
{
    if (result.gauges.empty())
        return {};
    QByteArray csv = "time_s,gauge,depth_m,velocity_ms\r\n";
    for (std::size_t i = 0; i < result.gaugeTimes_s.size(); ++i) {
        for (const engine::FloodGaugeSeries &gauge : result.gauges)
            csv += QByteArray::number(result.gaugeTimes_s[i], 'g', 10) + ',' + quoted(gauge.name)
                    + ',' + QByteArray::number(double(gauge.depth_m[i]), 'g', 7) + ','
                    + QByteArray::number(double(gauge.speed_ms[i]), 'g', 7) + "\r\n";
    }
    return folder.addText(QStringLiteral("gauges.csv"), csv);
}

} // namespace spp::flood
