// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/profile/officefiles.h"
#include "flood/hazard/hazardschemes.h"

#include <QColor>

#include <cstdint>
#include <optional>
#include <vector>

namespace spp::flood {

/// What the map can show of a flood. Speeds and products in SI, times in hours.
enum class Measure { Depth, Speed, DepthSpeed, Arrival, Duration };

QString toString(Measure measure); ///< as in files: "depth-speed"
QString unitOf(Measure measure); ///< "m²/s"

/// Colours of a map of a flood: the classes of a hazard scheme, or steps of another measure.
class FloodScale {
public:
    /// Numbers of classes; 1 … count() lie between.
    static constexpr std::uint8_t dry = 0;
    static constexpr std::uint8_t unknown = 255;

    FloodScale() = default; ///< without classes
    explicit FloodScale(const NamedHazardScheme &scheme);
    /// `colours` has one more than `limits`, which rise.
    FloodScale(Measure measure, LocalisedText title, std::vector<double> limits,
            std::vector<QColor> colours);

    QString id() const; ///< "aidr", "speed": of the state
    QString title() const;
    Measure measure() const { return m_measure; }
    /// Has pictures of single moments; the other measures know the whole time alone.
    bool isOfMoments() const { return m_scheme.has_value(); }
    const std::optional<NamedHazardScheme> &scheme() const { return m_scheme; }
    int count() const { return int(m_colours.size()); }
    QColor colour(int number) const { return m_colours[std::size_t(number - 1)]; } ///< from 1
    QString label(int number) const; ///< from 1; in the present language
    /// A depth as the scale's unit shows it: "0,42 m", "4 dm".
    QString depthText(double depth_m) const;
    std::uint8_t classOf(double value) const; ///< of another measure than the depth; NaN: unknown

private:
    Measure m_measure = Measure::Depth;
    LocalisedText m_title;
    std::optional<NamedHazardScheme> m_scheme;
    std::vector<double> m_limits;
    std::vector<QColor> m_colours;
};

/// The hazard schemes in the order of their file, then the other measures of
/// `flood/measure-colours.yaml`. BadInput names file and line.
Result<std::vector<FloodScale>> loadScales(const OfficeFiles &files);

} // namespace spp::flood
