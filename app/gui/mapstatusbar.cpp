// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/mapstatusbar.h"

#include "core/data/territory.h"
#include "gui/frame/taskline.h"

#include <QEvent>
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
    , m_tasks(new TaskLine)
{
    setObjectName(QStringLiteral("statusLine"));
    addPermanentWidget(m_tasks);
    setSizeGripEnabled(false);
    m_coordinates->setMinimumWidth(coordinateWidth);
    retranslate();
    connect(canvas, &QgsMapCanvas::xyCoordinates, this, &MapStatusBar::showCoordinates);
    connect(canvas, &QgsMapCanvas::scaleChanged, this, &MapStatusBar::showScale);
}

void MapStatusBar::setTerritory(const Territory &territory)
{
    m_crs = territory.crs();
    m_operation = territory.datum().name;
    m_system->setToolTip(territory.datum().description);
    retranslate();
}

void MapStatusBar::clearTerritory()
{
    m_crs.clear();
    m_operation.clear();
    m_system->setToolTip({});
    m_point = {};
    retranslate();
}

void MapStatusBar::retranslate()
{
    m_system->setText(
            m_operation.isEmpty() ? m_crs : tr("%1 · operation %2").arg(m_crs, m_operation));
    m_scale->setVisible(!m_crs.isEmpty());
    if (m_crs.isEmpty() || m_point.isEmpty())
        m_coordinates->clear();
    else
        showCoordinates(m_point);
}

void MapStatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

void MapStatusBar::showCoordinates(const QgsPointXY &point)
{
    m_point = point;
    if (m_crs.isEmpty())
        return;
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
