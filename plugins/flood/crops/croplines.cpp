// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/writtennumber.h"
#include "flood/crops/cropoutput.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CropLines)
};

constexpr int mostDecimals = 3;

/// Where the class counted from 1 begins; 0 is below the first breakpoint.
double beginOf(const std::vector<double> &points, std::size_t place)
{
    return place == 0 ? 0.0 : points[place - 1];
}

std::optional<double> endOf(const std::vector<double> &points, std::size_t place)
{
    return place < points.size() ? std::optional(points[place]) : std::nullopt;
}

QString rangeText(double from, const std::optional<double> &to, const char *unit)
{
    const QString name = QString::fromLatin1(unit);
    const auto number = [](double value) { return written::number(value, mostDecimals).text(); };
    return to ? Texts::tr("%1 – under %2 %3").arg(number(from), number(*to), name)
              : Texts::tr("from %1 %2").arg(number(from), name);
}

} // namespace

std::optional<double> lostShare(const engine::FieldLoss &loss, const std::optional<double> &lost_m2)
{
    const double known_m2 = loss.wet_m2 + loss.dry_m2;
    if (!lost_m2 || !(known_m2 > 0.0))
        return {};
    return *lost_m2 / known_m2;
}

std::optional<double> CropLine::lostShare() const { return flood::lostShare(loss, lost_m2); }

std::optional<double> CropLine::worthPerHectare() const
{
    constexpr double hectare_m2 = 10000.0;
    const auto share = lostShare();
    if (!share)
        return {};
    return crop->worth(*share * hectare_m2);
}

QString CropClassLine::depthText() const { return rangeText(depthFrom_m, depthTo_m, "m"); }

QString CropClassLine::durationText() const
{
    return durationFrom_h ? rangeText(*durationFrom_h, durationTo_h, "h") : Texts::tr("not known");
}

std::vector<CropLine> cropLines(const ExposureReport &report)
{
    std::vector<CropLine> lines;
    for (const CropReport &crop : report.crops.crops) {
        for (std::size_t i = 0; i < crop.answers.size(); ++i) {
            const CropAnswer &answer = crop.answers[i];
            CropLine line{ &crop, &report.scenarios[i], {}, {}, true, answer.loss.total,
                answer.lost_m2(answer.loss.total) };
            lines.push_back(line);
            line.isTotal = false;
            for (const auto &[commune, loss] : answer.communes) {
                line.commune = commune;
                line.communeName = report.communes.value(commune);
                line.loss = loss;
                line.lost_m2 = answer.lost_m2(loss);
                lines.push_back(line);
            }
        }
    }
    return lines;
}

std::vector<CropClassLine> cropClassLines(const ExposureReport &report)
{
    std::vector<CropClassLine> lines;
    for (const CropReport &crop : report.crops.crops) {
        const engine::CropDamage &damage = crop.stageOf().damage;
        for (std::size_t i = 0; i < crop.answers.size(); ++i) {
            const engine::CropLoss &loss = crop.answers[i].loss;
            for (std::size_t c = 0; c < loss.class_m2.size(); ++c) {
                const std::size_t depth = c / loss.durations;
                const std::size_t duration = c % loss.durations;
                if (!(loss.class_m2[c] > 0.0))
                    continue;
                CropClassLine line{ &crop, &report.scenarios[i], beginOf(damage.depths_m(), depth),
                    endOf(damage.depths_m(), depth), {}, {}, loss.class_m2[c] };
                if (duration > 0) {
                    line.durationFrom_h = beginOf(damage.durations_h(), duration - 1);
                    line.durationTo_h = endOf(damage.durations_h(), duration - 1);
                }
                lines.push_back(line);
            }
        }
    }
    return lines;
}

} // namespace spp::flood
