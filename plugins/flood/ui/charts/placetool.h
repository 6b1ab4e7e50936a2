// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/map/cornertool.h"

namespace spp::flood {

/// Asks for place after place: a click, or X (north), a blank, Y (east) and Enter.
class PlaceTool final : public CornerTool {
    Q_OBJECT

public:
    explicit PlaceTool(QgsMapCanvas *canvas);

signals:
    void placed(const QgsPointXY &place); ///< in the CRS of the map

protected:
    void takeCorners(const QVector<QgsPointXY> &corners, const QString &what) override;
    void close() override { emit cancelled(); }
    QString numbers(const QVector<QgsPointXY> &) const override { return {}; }
    QString warning(const QVector<QgsPointXY> &) const override { return {}; }
    bool isArea() const override { return false; }
};

/// Draws the line of a section. Enter or the right button ends it; the next corner begins another.
class SectionTool final : public CornerTool {
    Q_OBJECT

public:
    explicit SectionTool(QgsMapCanvas *canvas);

    void deactivate() override; ///< and begins another line the next time

signals:
    void drawn(const QVector<QgsPointXY> &line); ///< also while it grows; two corners at least

protected:
    void takeCorners(const QVector<QgsPointXY> &corners, const QString &what) override;
    void close() override;
    QString numbers(const QVector<QgsPointXY> &withCursor) const override;
    QString warning(const QVector<QgsPointXY> &) const override { return {}; }
    bool isArea() const override { return false; }

private:
    bool m_ended = false;
};

} // namespace spp::flood
