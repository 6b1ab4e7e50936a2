// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/answerchip.h"

#include "gui/look/look.h"
#include "gui/review/verdictlook.h"

#include <QPainter>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int markSize = 12;
constexpr int padding = 10;
constexpr int gap = 6;
constexpr int rim = 5; ///< above and below the text
constexpr int leastHeight = 26;
constexpr int leastText = 120;
constexpr int usualText = 220;
constexpr int textFlags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;

} // namespace

AnswerChip::AnswerChip(const char *name, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QLatin1String(name));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void AnswerChip::show(Outcome outcome, const QString &text, const QString &hint)
{
    m_outcome = outcome;
    setText(text);
    setAccessibleName(text);
    setToolTip(hint);
    updateGeometry();
    update();
    QAbstractButton::show();
}

QRect AnswerChip::textRoom(int width) const
{
    const int left = padding + markSize + gap;
    return { left, 0, std::max(leastText, width - left - padding), 0 };
}

int AnswerChip::heightForWidth(int width) const
{
    const QRect room = textRoom(width);
    const QRect needed = fontMetrics().boundingRect(
            QRect(0, 0, room.width(), QWIDGETSIZE_MAX), textFlags, text());
    return std::max(Look::clickable(leastHeight), needed.height() + 2 * rim);
}

QSize AnswerChip::sizeHint() const
{
    ensurePolished();
    const int width = padding + markSize + gap + Look::scaled(usualText) + padding;
    return { width, heightForWidth(width) };
}

QSize AnswerChip::minimumSizeHint() const
{
    return { padding + markSize + gap + leastText + padding, Look::clickable(leastHeight) };
}

void AnswerChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor strong = VerdictLook::colour(m_outcome);
    QColor edge = strong;
    const bool isStrong = hasFocus() || underMouse() || Look::palette().isForTouch();
    edge.setAlphaF(isStrong ? 1.0F : 0.35F);
    painter.setPen(QPen(edge, hasFocus() ? 3.0 : 1.0));
    painter.setBrush(VerdictLook::tint(m_outcome));
    const double corner = Look::clickable(leastHeight) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), corner, corner);
    const QRectF mark(padding, (height() - markSize) / 2.0, markSize, markSize);
    VerdictLook::paintMark(painter, mark, m_outcome, strong);
    painter.setPen(strong);
    QRect room = textRoom(width());
    room.setHeight(height());
    painter.drawText(room, textFlags, text());
}

} // namespace spp::flood
