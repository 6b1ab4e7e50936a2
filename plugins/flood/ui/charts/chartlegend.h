// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFont>
#include <QPen>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace spp::flood {

/// The lines above a chart: what its height shows, then a piece of each line with its name. Takes
/// as many rows as the width needs.
class ChartLegend {
public:
    struct Entry {
        QString name;
        QPen pen;
    };

    void set(const QString &title, std::vector<Entry> entries);
    void layOut(double width, const QFont &font);
    double height() const { return m_height; }
    void paint(QPainter &painter, const QPointF &corner) const;

private:
    struct Place {
        QRectF sample;
        QRectF text;
    };

    QString m_title;
    std::vector<Entry> m_entries;
    QRectF m_titlePlace;
    std::vector<Place> m_places; ///< one for each entry
    double m_height = 0.0;
    QFont m_font;
};

} // namespace spp::flood
