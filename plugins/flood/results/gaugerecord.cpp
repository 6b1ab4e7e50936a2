// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/results/gaugerecord.h"

#include "core/import/csvtable.h"

#include <QCoreApplication>
#include <QHash>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::GaugeRecord)
};

const std::vector<QByteArray> &columns()
{
    static const std::vector<QByteArray> names{ "time_s", "gauge", "depth_m", "velocity_ms" };
    return names;
}

/// The three numbers of a row; none where one of them is no number.
bool readNumbers(const std::vector<QByteArray> &row, double (&numbers)[3])
{
    bool areNumbers = true;
    const QByteArray texts[] = { row[0], row[2], row[3] };
    for (int i = 0; i < 3; ++i) {
        bool isNumber = false;
        numbers[i] = texts[i].toDouble(&isNumber);
        areNumbers = areNumbers && isNumber;
    }
    return areNumbers;
}

} // namespace

Result<std::vector<GaugeRecord>> readGauges(const QString &path)
{
    const auto bad = [&](const QString &reason) {
        return Error::badInput(reason.toStdString()).inFile(path.toStdString());
    };
    const auto table = CsvTable::read(path);
    if (!table)
        return table.error().inFile(path.toStdString());
    if (table->header != columns() || table->unevenRows > 0)
        return bad(Texts::tr("These are no gauges of a flood run."));
    std::vector<GaugeRecord> gauges;
    QHash<QByteArray, std::size_t> known;
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        const std::vector<QByteArray> &row = table->rows[i];
        double numbers[3];
        if (!readNumbers(row, numbers))
            return bad(Texts::tr("Row %1 holds something that is no number.").arg(i + 2));
        if (!known.contains(row[1])) {
            known.insert(row[1], gauges.size());
            gauges.push_back({ QString::fromUtf8(row[1]), {}, {}, {} });
        }
        GaugeRecord &gauge = gauges[known.value(row[1])];
        gauge.time_s.push_back(numbers[0]);
        gauge.depth_m.push_back(float(numbers[1]));
        gauge.speed_ms.push_back(float(numbers[2]));
    }
    return gauges;
}

} // namespace spp::flood
