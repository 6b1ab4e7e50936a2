// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "floodtown.h"

#include "flood/options.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace spp::test {

/// The folder of a run over the town, as `spp flood simulate` leaves it, with the same depth in all
/// cells: one for each frame, ten minutes apart. Water comes everywhere after two hours.
class MadeFloodRun {
public:
    enum class Validity { Fine, Broken };

    MadeFloodRun(const FloodTown &town, const std::vector<float> &depths,
            Validity validity = Validity::Fine)
        : m_folder(town.file("run"))
    {
        if (!QDir().mkpath(m_folder + QStringLiteral("/frames")))
            qFatal("the folder of the run cannot be made");
        for (std::size_t i = 0; i < depths.size(); ++i) {
            const QString name = QStringLiteral("run/frames/depth_%1s.tif")
                                         .arg(600 * int(i), 10, 10, QLatin1Char('0'));
            town.raster(name.toLatin1().constData(), everywhere(depths[i]));
        }
        town.raster(
                "run/max_depth.tif", everywhere(*std::max_element(depths.begin(), depths.end())));
        town.raster("run/max_velocity.tif", everywhere(0.3F));
        town.raster("run/arrival.tif", everywhere(7200.0F));
        writeSummary(validity == Validity::Fine);
    }

    QString folder() const { return m_folder; }

private:
    void writeSummary(bool isFine) const
    {
        QJsonArray outputs;
        for (const char *name : { "max_depth.tif", "max_velocity.tif" }) {
            const QString file = QLatin1String(name);
            const auto sha256 = flood::sha256OfFile(m_folder + QLatin1Char('/') + file);
            outputs.append(QJsonObject{ { QStringLiteral("file"), file },
                    { QStringLiteral("sha256"), sha256 ? *sha256 : QString() } });
        }
        const QJsonObject summary{ { QStringLiteral("outputs"), outputs },
            { QStringLiteral("schema"), QStringLiteral("spp.flood-simulation/1") },
            { QStringLiteral("title"), QStringLiteral("Made run") },
            { QStringLiteral("version"), QStringLiteral("1.0") },
            { QStringLiteral("mass"), QJsonObject{ { QStringLiteral("valid"), isFine } } },
            { QStringLiteral("froude"),
                    QJsonObject{ { QStringLiteral("share_above_0_8"), 0.125 },
                            { QStringLiteral("warning"), !isFine } } } };
        QFile out(m_folder + QStringLiteral("/summary.json"));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("the summary cannot be written");
        out.write(QJsonDocument(summary).toJson());
    }

    QString m_folder;
};

} // namespace spp::test
