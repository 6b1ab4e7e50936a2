// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/officefiles.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp::land {

enum class AreaType { Urban, Rural };

/// Of a commune's type as the profile has it: "phuong" and "thi-tran" are urban, "xa" is rural;
/// none for others, of which the decision must tell.
std::optional<AreaType> areaTypeOf(const QString &communeType);

/// The smallest plot of some land classes, by a decision of the province.
struct MinimumPlot {
    AreaType areaType = AreaType::Urban;
    QStringList landUse; ///< codes
    std::optional<double> area_m2;
    std::optional<double> frontage_m; ///< along the public road
    std::optional<double> depth_m;
    QDate from; ///< invalid: no such bound
    QDate to; ///< inclusive; invalid: open
    QString document;
    QString mark; ///< V, S or M: how well the entry is known

    bool holdsOn(QDate day) const;
    /// Whether both hold for some land class on some day.
    bool collidesWith(const MinimumPlot &other) const;
};

/// What is known of a plot.
struct PlotMeasures {
    double area_m2 = 0.0;
    std::optional<double> frontage_m; ///< none: nobody knows which side lies on the public road
    std::optional<double> depth_m;
};

/// What the minimums say of a plot.
struct PlotJudgement {
    enum class Verdict {
        Pass, ///< a plot exactly at the minimum passes
        TooSmall, ///< whatever else is not known
        Unknown, ///< no entry holds, or a quantity that it limits is not known
    };
    enum class Quantity { Area, Frontage, Depth };
    struct Shortfall {
        Quantity quantity = Quantity::Area;
        double measured = 0.0; ///< square metres or metres
        double minimum = 0.0;

        double missing() const { return minimum - measured; }
    };

    Verdict verdict = Verdict::Unknown;
    std::vector<Shortfall> shortfalls;
    std::vector<Quantity> unmeasured; ///< limited by the entry, not known of the plot
    QString document; ///< of the entry that holds; empty when none does
    QString mark;
};

/// The smallest plots of the profile, from `minimum-plots.yaml`.
class MinimumPlots {
public:
    /// Refuses entries of which two could hold for one plot.
    static Result<MinimumPlots> read(const QString &path);
    /// The profile's or the shipped file; none where there is no file.
    static Result<MinimumPlots> load(const OfficeFiles &files);

    const std::vector<MinimumPlot> &all() const { return m_all; } ///< as in the file
    /// The entry that holds; null when there is none. Valid as long as this object.
    const MinimumPlot *find(AreaType areaType, const QString &landUse, QDate day) const;
    PlotJudgement judge(const std::optional<AreaType> &areaType, const QString &landUse, QDate day,
            const PlotMeasures &plot) const;

private:
    std::vector<MinimumPlot> m_all;
};

} // namespace spp::land
