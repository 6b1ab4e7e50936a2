// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/review/tablepage.h"

#include <QPointF>

#include <qgspointxy.h>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace spp::land {

/// Coordinate geometry: the corners of the chosen parcel with coordinates, side lengths and
/// bearings, and a line of fields that sets the next corner of what is being drawn, by distance and
/// bearing from a corner or by coordinates. Keys are the numbers of the corners.
class CornerPage final : public QWidget {
    Q_OBJECT

public:
    explicit CornerPage(QWidget *parent = nullptr);

    void show(const std::vector<QPointF> &corners);
    void setLine(const QVector<QgsPointXY> &line); ///< that is being drawn
    TablePage *table() const { return m_table; }

signals:
    /// A corner for the line that is drawn; `start` comes first when there is no line yet.
    void cornerWanted(const std::optional<QgsPointXY> &start, const QgsPointXY &corner);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<QgsPointXY> from() const;
    void fill();
    void add();
    void retranslate();

    TablePage *m_table;
    QComboBox *m_from;
    QLineEdit *m_distance;
    QLineEdit *m_bearing;
    QLineEdit *m_north;
    QLineEdit *m_east;
    QPushButton *m_add;
    QLabel *m_problem;
    std::vector<QLabel *> m_labels;
    std::vector<QPointF> m_corners;
    QVector<QgsPointXY> m_line;
};

} // namespace spp::land
