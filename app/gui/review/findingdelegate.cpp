// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/findingdelegate.h"

#include "gui/look/look.h"
#include "gui/review/findingmodel.h"
#include "gui/review/verdictlook.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace spp {

namespace {

constexpr int margin = 16;
constexpr int padding = 8;
constexpr int badge = 18;
constexpr int gap = 6;
constexpr int bar = 3;
constexpr int headLines = 2;

QFont headFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setBold(true);
    return font;
}

/// The head broken into at most two lines, the last one elided.
QStringList headOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 < headLines) {
            lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
            continue;
        }
        lines.append(
                QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
        break;
    }
    layout.endLayout();
    return lines;
}

/// What stands in an item, laid out for its width.
struct Layout {
    QRect badgeRect;
    QStringList head;
    QRect headRect;
    QString plain; ///< what would pass, elided
    QRect plainRect;
    QString link; ///< citation, elided
    QRect linkRect;
    int height = 0;

    Layout(const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int left = rect.left() + margin + badge + gap;
        const int width = rect.right() - padding - left;
        const QFont bold = headFont(option);
        const int headLine = QFontMetrics(bold).lineSpacing();
        const QFontMetrics metrics(option.font);
        badgeRect = QRect(rect.left() + margin, rect.top() + padding, badge, badge);
        head = headOf(index.data(FindingModel::HeadRole).toString(), bold, width);
        headRect = QRect(left, rect.top() + padding, width, headLine * int(head.size()));

        QStringList words{ index.data(FindingModel::AnswerRole).toString(),
            index.data(FindingModel::WouldPassRole).toString() };
        words.removeAll(QString());
        const QString citation = index.data(FindingModel::CitationRole).toString();
        QString first = words.join(QStringLiteral(" · "));
        int top = headRect.bottom() + 3;
        const int line = metrics.lineSpacing();
        const int whole = metrics.horizontalAdvance(first);
        if (!first.isEmpty()) {
            // What would pass is worth more than the name of the text it comes from.
            const bool shared = !citation.isEmpty() && whole < width * 2 / 3;
            plain = metrics.elidedText(first, Qt::ElideRight, width);
            if (shared)
                plain += QStringLiteral(" · ");
            plainRect = QRect(left, top, std::min(width, metrics.horizontalAdvance(plain)), line);
            if (!shared)
                top += line;
        }
        const int linkLeft
                = plainRect.isNull() || top > plainRect.top() ? left : plainRect.right() + 1;
        link = metrics.elidedText(citation, Qt::ElideRight, left + width - linkLeft);
        if (!link.isEmpty())
            linkRect = QRect(linkLeft, top, metrics.horizontalAdvance(link), line);
        else if (!plainRect.isNull() && top > plainRect.top())
            top -= line;
        height = top + line + padding - rect.top();
    }
};

} // namespace

void FindingDelegate::paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Layout layout(option.rect, option, index);
    const auto outcome = Outcome(index.data(FindingModel::OutcomeRole).toInt());
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, Look::colour(Role::AccentTint));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(bar, option.rect.height())),
                Look::colour(Role::Accent));
    }
    painter->setPen(Look::colour(Role::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    VerdictLook::paintNumber(
            *painter, layout.badgeRect, index.data(FindingModel::NumberRole).toInt(), outcome);

    painter->setFont(headFont(option));
    painter->setPen(Look::colour(Role::Text));
    const int line = painter->fontMetrics().lineSpacing();
    for (int i = 0; i < int(layout.head.size()); ++i)
        painter->drawText(
                layout.headRect.adjusted(0, i * line, 0, 0), Qt::AlignTop, layout.head[i]);
    painter->setFont(option.font);
    painter->setPen(Look::colour(Role::MutedText));
    painter->drawText(layout.plainRect, Qt::AlignVCenter, layout.plain);
    painter->setPen(Look::colour(Role::Accent));
    painter->drawText(layout.linkRect, Qt::AlignVCenter, layout.link);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return { width, Layout(QRect(0, 0, width, 0), option, index).height };
}

QRect FindingDelegate::linkRect(
        const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return Layout(rect, option, index).linkRect;
}

bool FindingDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
        const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
                && Layout(option.rect, option, index).linkRect.contains(mouse->pos())) {
            emit citationClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace spp
