// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/dgnseed.h"
#include "core/sheets/sheetstyle.h"

#include <vector>

namespace spp {

/// Writes the elements of a DGN V7 file: lines, points and texts.
///
/// The driver of GDAL cuts coordinates off where it should round, so that 585713.494 comes back as
/// 585713.493, and clamps what does not fit; here every millimetre is exact, and what the units
/// cannot hold is refused. Rings and lines of more than 101 corners become several elements.
class SPP_CORE_EXPORT DgnWriter {
public:
    /// The units must hold millimetres, see DgnUnits::holdMillimetres().
    explicit DgnWriter(const DgnUnits &units)
        : m_units(units)
    {
    }

    struct Text {
        QByteArray bytes; ///< at most 255, in the letters of the font
        MillimetrePoint origin; ///< lower left corner
        qint64 height_mm = 0; ///< on the ground
        qint64 width_mm = 0; ///< of one letter, on the ground
        int font = 0;
    };

    /// At least two corners. BadInput when one lies beyond what the units reach.
    Result<void> addLine(
            const std::vector<MillimetrePoint> &corners, const DgnLook &look, quint16 group);
    /// A line without length, which is how this format has points.
    Result<void> addPoint(const MillimetrePoint &point, const DgnLook &look, quint16 group);
    Result<void> addText(const Text &text, const DgnLook &look, quint16 group);

    qlonglong elements() const { return m_count; }
    /// All elements so far, behind `settings`, and the end-of-design mark.
    QByteArray design(const QByteArray &settings) const;

private:
    Result<void> checkReach(const MillimetrePoint &point) const;
    void begin(int type, const DgnLook &look, quint16 group, const MillimetrePoint &lowest,
            const MillimetrePoint &highest);
    void addPlace(const MillimetrePoint &point);
    void finish();

    DgnUnits m_units;
    QByteArray m_element; ///< under construction
    QByteArray m_elements;
    qlonglong m_count = 0;
};

} // namespace spp
