// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/mapstatusbar.h"

#include "core/data/territory.h"

#include <QLabel>
#include <QLocale>

#include <qgsmapcanvas.h>
#include <qgspointxy.h>

namespace spp {

namespace {

constexpr int coordinateDecimals = 2;
constexpr int coordinateWidth = 330;

QLabel *addLabel(QStatusBar *bar)
{
    auto *label = new QLabel(bar);
    label->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(label);
    return label;
}

} // namespace

MapStatusBar::MapStatusBar(QgsMapCanvas *canvas, QWidget *parent)
    : QStatusBar(parent)
    , m_system(addLabel(this))
    , m_coordinates(addLabel(this))
    , m_scale(addLabel(this))
{
    setSizeGripEnabled(false);
    m_coordinates->setMinimumWidth(coordinateWidth);
    connect(canvas, &QgsMapCanvas::xyCoordinates, this, &MapStatusBar::showCoordinates);
    connect(canvas, &QgsMapCanvas::scaleChanged, this, &MapStatusBar::showScale);
}

void MapStatusBar::setTerritory(const Territory &territory)
{
    const QString operation = territory.datum().name;
    m_system->setText(operation.isEmpty()
                    ? territory.crs()
                    : tr("%1 · operation %2").arg(territory.crs(), operation));
    m_system->setToolTip(territory.datum().description);
}

void MapStatusBar::showCoordinates(const QgsPointXY &point)
{
    const QLocale locale;
    m_coordinates->setText(tr("X (north) %1 · Y (east) %2")
                                   .arg(locale.toString(point.y(), 'f', coordinateDecimals),
                                           locale.toString(point.x(), 'f', coordinateDecimals)));
}

QString MapStatusBar::coordinateText() const { return m_coordinates->text(); }

QString MapStatusBar::systemText() const { return m_system->text(); }

void MapStatusBar::showScale(double denominator)
{
    m_scale->setText(QStringLiteral("1:%1").arg(QLocale().toString(qRound64(denominator))));
}

} // namespace spp
