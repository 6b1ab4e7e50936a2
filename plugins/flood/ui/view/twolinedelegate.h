// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace spp::flood {

/// A row of a list: its name, and below it in a quieter colour what it stands for.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int detailRole = Qt::UserRole + 1;
    static constexpr int belongsRole = Qt::UserRole + 2; ///< true: to the row above; set in

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
            const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace spp::flood
