// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/parceldraft.h"

#include <QWidget>

#include <vector>

namespace spp::land {

/// Before and after side by side, in one scale: outlines with numbers, areas and side lengths.
class ComparePage final : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    void show(std::vector<ParcelDraft> before, std::vector<ParcelDraft> after);
    std::size_t beforeCount() const { return m_before.size(); }
    std::size_t afterCount() const { return m_after.size(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintSide(QPainter &painter, const QRectF &room, const QString &title,
            const std::vector<ParcelDraft> &parcels, bool isAfter) const;
    void retranslate();

    std::vector<ParcelDraft> m_before;
    std::vector<ParcelDraft> m_after;
    QRectF m_ground; ///< of both, metres; y grows northwards
};

} // namespace spp::land
