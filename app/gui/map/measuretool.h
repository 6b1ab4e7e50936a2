// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/map/cornertool.h"
#include "gui/map/mapmeasurement.h"

namespace spp {

/// Measures along corners, or what they enclose. Enter or the right button ends a measurement; the
/// next corner begins another.
class SPP_GUI_EXPORT MeasureTool final : public CornerTool {
    Q_OBJECT

public:
    enum class What { Length, Area };
    explicit MeasureTool(QgsMapCanvas *canvas);

    void setWhat(What what);
    What what() const { return m_what; }
    MapMeasurement measurement() const; ///< of the corners that are set
    void clear();

protected:
    void takeCorners(const QVector<QgsPointXY> &corners, const QString &what) override;
    void close() override;
    QString numbers(const QVector<QgsPointXY> &withCursor) const override;
    QString warning(const QVector<QgsPointXY> &withCursor) const override;
    bool isArea() const override { return m_what == What::Area; }

private:
    What m_what = What::Length;
    bool m_ended = false;
};

} // namespace spp
