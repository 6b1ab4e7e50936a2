// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgslayoutitem.h>
#include <qgstextformat.h>

namespace spp {

/// A scale bar of one length in a print layout, with its label behind it. Of our own for the same
/// reason as MapSheetText: the header of QGIS's names one that distributions put elsewhere.
class MapSheetBar final : public QgsLayoutItem {
    Q_OBJECT

public:
    /// `length_m` on the ground takes `width_mm` on paper.
    MapSheetBar(QgsLayout *layout, double length_m, double width_mm, QgsTextFormat letters);

protected:
    void draw(QgsLayoutItemRenderContext &context) override;

private:
    double m_length_m;
    double m_width_mm;
    QgsTextFormat m_letters;
};

} // namespace spp
