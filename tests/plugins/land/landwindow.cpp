// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landwindow.h"

#include "landtown.h"

namespace spp::test {

namespace {

constexpr double west = 585700.0;
constexpr double south = 1109700.0;
constexpr double side_m = 40.0;

} // namespace

LandWindow::LandWindow()
    : WorkspaceWindow(QPointF(west, south))
{
}

QString LandWindow::open(const QString &territory)
{
    m_territory = territory;
    if (m_territory.isEmpty()) {
        m_territory = m_folder.filePath(QStringLiteral("town.sqlite"));
        makeLandTown(m_territory, 4);
    }
    return WorkspaceWindow::open(QStringLiteral("land"), m_territory, side_m);
}

void LandWindow::typeSplit(
        const QString &northEast, const QString &distance, const QString &bearing)
{
    key(Qt::Key_S);
    keys(northEast);
    key(Qt::Key_Return);
    keys(distance);
    key(Qt::Key_Tab);
    keys(bearing);
    key(Qt::Key_Return);
}

int LandWindow::currentParcels()
{
    const auto count = database().single(
            QStringLiteral("SELECT count(*) FROM parcel WHERE end_lifespan IS NULL"));
    return count ? count->toInt() : -1;
}

} // namespace spp::test
