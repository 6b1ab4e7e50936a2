// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/twolinedelegate.h"

#include "gui/look/look.h"

#include <QApplication>
#include <QPainter>

namespace spp::flood {

namespace {

constexpr int side = 8;
constexpr int above = 4;

} // namespace

void TwoLineDelegate::paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const int indent = index.data(belongsRole).toBool() ? 2 * side : 0;
    const QRect box = option.rect.adjusted(side + indent, above, -side, -above);
    const QFontMetrics metrics(option.font);
    const auto line = [&](int number, const QString &text, const QColor &ink) {
        painter->setPen(ink);
        painter->drawText(QRect(box.left(), box.top() + number * metrics.height(), box.width(),
                                  metrics.height()),
                Qt::AlignVCenter | Qt::AlignLeft,
                metrics.elidedText(text, Qt::ElideRight, box.width()));
    };
    painter->save();
    painter->setFont(option.font);
    line(0, index.data(Qt::DisplayRole).toString(), Look::colour(Role::Text));
    line(1, index.data(detailRole).toString(),
            Look::colour(option.state & QStyle::State_Selected ? Role::Text : Role::MutedText));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // As wide as the list is: long names are shortened, not scrolled to.
    return { 0, Look::clickable(2 * QFontMetrics(option.font).height() + 2 * above) };
}

} // namespace spp::flood
