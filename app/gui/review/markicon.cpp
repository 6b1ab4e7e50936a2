// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/markicon.h"

#include "gui/review/verdictlook.h"

#include <QPainter>

namespace spp {

namespace {

constexpr int iconSize = 16;
constexpr qreal iconRatio = 2.0;

} // namespace

QPixmap markPixmap(Outcome outcome, int size, qreal pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    VerdictLook::paintMark(
            painter, QRectF(0, 0, size, size), outcome, VerdictLook::colour(outcome));
    return pixmap;
}

QIcon markIcon(Outcome outcome) { return markPixmap(outcome, iconSize, iconRatio); }

} // namespace spp
