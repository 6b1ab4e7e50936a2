// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/look/icons.h"

#include "core/profile/officefiles.h"
#include "gui/look/look.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace spp {

namespace {

constexpr int scales[] = { 1, 2, 3 };
constexpr int sizes[] = { 16, 18, 20, 24, 32 };
constexpr double disabledOpacity = 0.38;

QPixmap drawn(QSvgRenderer &drawing, int side, double opacity)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity);
    drawing.render(&painter, QRectF(0, 0, side, side));
    return picture;
}

} // namespace

QIcon Icons::named(const QString &name)
{
    return named(name, QGuiApplication::palette().color(QPalette::WindowText));
}

QIcon Icons::named(const QString &name, const QColor &tint)
{
    QFile file(OfficeFiles().find(QStringLiteral("icons/%1.svg").arg(name)));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", tint.name().toLatin1());
    QSvgRenderer drawing(svg);
    QIcon icon;
    for (const int size : sizes) {
        for (const int scale : scales) {
            QPixmap normal = drawn(drawing, size * scale, 1.0);
            normal.setDevicePixelRatio(scale);
            icon.addPixmap(normal);
            QPixmap disabled = drawn(drawing, size * scale, disabledOpacity);
            disabled.setDevicePixelRatio(scale);
            icon.addPixmap(disabled, QIcon::Disabled);
        }
    }
    return icon;
}

QIcon Icons::forModeBar(const QString &name)
{
    return named(name, Look::colour(Role::ModeBarText));
}

} // namespace spp
