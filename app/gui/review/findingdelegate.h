// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QStyledItemDelegate>

namespace spp {

/// A finding in the list: number, what is wrong (two lines at most), and below it what would pass
/// with the legal basis as a link.
class SPP_GUI_EXPORT FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
            const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the link stands in an item that fills `rect`; null when there is none.
    QRect linkRect(
            const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;

signals:
    void citationClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
            const QModelIndex &index) override;
};

} // namespace spp
