// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Dragging a corner on a large territory: time from a movement of the mouse to the drawn window,
// beside one rendering of the map, which is what following the mouse would cost without the
// overlay.
#include "plugins/land/landtown.h"
#include "plugins/land/landwindow.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QTest>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace spp::test;

namespace {

constexpr int moves = 200;
constexpr int places = 40;

double renderOnce(QgsMapCanvas &canvas)
{
    QEventLoop untilDrawn;
    QObject::connect(&canvas, &QgsMapCanvas::mapCanvasRefreshed, &untilDrawn, &QEventLoop::quit);
    QElapsedTimer watch;
    watch.start();
    canvas.refreshAllLayers();
    untilDrawn.exec();
    return double(watch.nsecsElapsed()) / 1e6;
}

/// What the system sends while the mouse moves with its button down.
void move(QWidget *map, const QPoint &to)
{
    QMouseEvent event(QEvent::MouseMove, to, map->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
            Qt::NoModifier);
    QCoreApplication::sendEvent(map, &event);
}

/// Milliseconds of each movement, ascending. Every one must show other areas.
std::vector<double> drag(LandWindow &window, double x_m, double y_m)
{
    QWidget *map = window.canvas()->viewport();
    QString before;
    QTest::mousePress(map, Qt::LeftButton, Qt::NoModifier, window.at(x_m, y_m));
    std::vector<double> times;
    for (int i = 1; i <= moves; ++i) {
        const double share = double(i % places) / places;
        QElapsedTimer watch;
        watch.start();
        move(map, window.at(x_m + 1.0 + 3.0 * share, y_m + 1.0 + 2.0 * share));
        QCoreApplication::processEvents(); // draws what has changed
        times.push_back(double(watch.nsecsElapsed()) / 1e6);
        const QString shown = window.text("previewTable");
        if (shown == before || shown.isEmpty())
            qFatal("the preview does not follow");
        before = shown;
    }
    QTest::mouseRelease(map, Qt::LeftButton, Qt::NoModifier, window.at(x_m + 2, y_m + 2));
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    const int side = argc > 2 ? QString::fromLatin1(argv[2]).toInt() : 500;
    const QString path = QString::fromLocal8Bit(argc > 1 ? argv[1] : "land-drag.sqlite");
    if (!QFile::exists(path))
        makeLandTown(path, side);
    LandWindow window;
    if (const QString why = window.open(path); !why.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 1;
    }
    window.canvas()->waitWhileRendering();
    const double render = renderOnce(*window.canvas());
    window.key(Qt::Key_C);
    const std::clock_t before = std::clock();
    const std::vector<double> times = drag(window, 20, 20);
    const double cpu = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC / moves;
    const double median = times[times.size() / 2];
    const double slow = times[times.size() * 95 / 100];
    std::printf("%d parcels: movement %.1f ms (95 %% below %.1f ms, CPU %.1f ms), %.0f frames/s; "
                "rendering the map %.1f ms; ratio %.2f\n",
            side * side, median, slow, cpu, 1000.0 / median, render, median / render);
    window.close();
    return 0;
}
