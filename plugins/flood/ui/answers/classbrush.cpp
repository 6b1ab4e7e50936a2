// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/classbrush.h"

#include <QPainter>
#include <QPixmap>

namespace spp::flood {

namespace {

constexpr int tile = 8;
constexpr int iconSize = 14;
constexpr float inkOpacity = 0.45F;

/// Black or white, whichever stands out.
QColor inkOn(const QColor &ground)
{
    QColor ink = ground.lightnessF() > 0.5 ? Qt::black : Qt::white;
    ink.setAlphaF(inkOpacity);
    return ink;
}

QColor colourOf(const NamedHazardScheme &scheme, std::int32_t hazardClass)
{
    if (hazardClass < 0)
        return QColor(0xd4, 0xd4, 0xd4);
    if (hazardClass == 0)
        return Qt::white;
    return { scheme.classes[std::size_t(hazardClass - 1)].colour };
}

Qt::BrushStyle patternOf(std::int32_t hazardClass)
{
    if (hazardClass < 0)
        return Qt::DiagCrossPattern;
    constexpr Qt::BrushStyle patterns[] = { Qt::NoBrush, Qt::BDiagPattern, Qt::HorPattern,
        Qt::FDiagPattern, Qt::VerPattern, Qt::CrossPattern, Qt::Dense5Pattern };
    return hazardClass == 0 ? Qt::NoBrush
                            : patterns[std::size_t(hazardClass - 1) % std::size(patterns)];
}

} // namespace

QBrush classBrush(const NamedHazardScheme &scheme, std::int32_t hazardClass)
{
    const QColor ground = colourOf(scheme, hazardClass);
    QPixmap picture(tile, tile);
    picture.fill(ground);
    QPainter painter(&picture);
    if (const Qt::BrushStyle pattern = patternOf(hazardClass); pattern != Qt::NoBrush)
        painter.fillRect(picture.rect(), QBrush(inkOn(ground), pattern));
    painter.end();
    return { picture };
}

QIcon classIcon(const NamedHazardScheme &scheme, std::int32_t hazardClass)
{
    QPixmap picture(iconSize, iconSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(QColor(90, 90, 90));
    painter.setBrush(classBrush(scheme, hazardClass));
    painter.drawRect(0, 0, iconSize - 1, iconSize - 1);
    painter.end();
    return picture;
}

} // namespace spp::flood
