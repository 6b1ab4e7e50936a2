// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "floodwindow.h"
#include "madefloodrun.h"

#include "gui/frame/windowworkbench.h"
#include "gui/workbench/workspace.h"
#include "support/patience.h"

#include <QComboBox>
#include <QImage>
#include <QJsonArray>
#include <QListWidget>
#include <QSlider>
#include <QTest>

#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

// What somebody does in the section "Scenario", and what is to be seen of it.
namespace spp::test {

inline constexpr double x_m = 32.0; // of parcel 5, beside all that is drawn over water
inline constexpr double y_m = 36.0;
inline const QColor shallow("#9ecae1"); // of the scheme "depth": 0.1 to 0.7 m
inline const QColor deep("#084594"); // from 1.5 m

/// What the map shows there once it is drawn.
inline QColor colourAt(FloodWindow &window, double x, double y)
{
    QCoreApplication::processEvents();
    window.canvas()->waitWhileRendering();
    QCoreApplication::processEvents();
    return window.canvas()->grab().toImage().pixelColor(window.at(x, y));
}

inline QgsLayerTreeGroup *floodGroup()
{
    return QgsProject::instance()->layerTreeRoot()->findGroup(QStringLiteral("Flood"));
}

/// So that colours are those of the legend.
inline void makeOpaque(FloodWindow &window)
{
    QCoreApplication::processEvents();
    window.canvas()->waitWhileRendering();
    for (QgsLayerTreeLayer *node : floodGroup()->findLayers())
        node->layer()->setOpacity(1.0);
    for (QgsLayerTreeLayer *node : floodGroup()->findLayers())
        node->layer()->triggerRepaint();
}

inline void choose(FloodWindow &window, int row)
{
    window.find<QListWidget>("scenarios")->setCurrentRow(row);
}

inline void chooseBefore(FloodWindow &window, const QString &name)
{
    auto *box = window.find<QComboBox>("before");
    const int index = box->findText(name);
    QVERIFY2(index >= 0, qPrintable(name));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

inline Workspace *workspace(FloodWindow &window)
{
    return window.window().parts().workspace(QStringLiteral("flood"));
}

/// The run as if its folder had been chosen in the dialog for it.
inline void showRun(FloodWindow &window, const MadeFloodRun &run)
{
    const QJsonObject choice{ { QStringLiteral("kind"), QStringLiteral("run") },
        { QStringLiteral("name"), run.folder() } };
    QJsonObject state = workspace(window)->state();
    state.insert(QStringLiteral("view"),
            QJsonObject{ { QStringLiteral("opened"), QJsonArray{ choice } },
                    { QStringLiteral("shown"), choice }, { QStringLiteral("step"), -1 } });
    workspace(window)->restore(state);
    SPP_TRY_VERIFY(floodGroup());
    SPP_TRY_VERIFY(window.find<QSlider>("timeSlider")->isVisible());
}

} // namespace spp::test
