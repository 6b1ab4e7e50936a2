// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sheetfixture.h"

#include <cmath>

namespace spp::test {

/// A ring as WKT from corners in metres east of 573000 and north of 1108000.
inline QString ringText(const std::vector<std::pair<double, double>> &corners)
{
    QStringList texts;
    for (size_t i = 0; i <= corners.size(); ++i) {
        const auto &[x, y] = corners[i % corners.size()];
        texts.append(
                QStringLiteral("%1 %2").arg(573000 + x, 0, 'f', 3).arg(1108000 + y, 0, 'f', 3));
    }
    return QStringLiteral("(%1)").arg(texts.join(QStringLiteral(", ")));
}

inline QString squareText(double x, double y, double side)
{
    return ringText({ { x, y }, { x + side, y }, { x + side, y + side }, { x, y + side } });
}

/// Cells of a bent net, whose neighbours share every corner, to the millimetre.
///
/// Every 20th cell has a hole that is no parcel, every 33rd one that is; every 50th lies in two
/// parts; land classes, numbers and areas vary, and every 10th parcel has no area in the record.
inline std::vector<SheetTerritory::Parcel> bentNet(int columns, int rows)
{
    const auto corner = [](int column, int row) {
        const double x = 20.0 * column + 3.0 * std::sin(row * 0.7);
        const double y = 25.0 * row + 2.0 * std::cos(column * 0.9);
        return std::pair<double, double>(std::round(x * 1000) / 1000, std::round(y * 1000) / 1000);
    };
    const QStringList classes{ QStringLiteral("ODT"), QStringLiteral("CLN"), QStringLiteral("LUC"),
        QStringLiteral("DGT"), QStringLiteral("SON"), QStringLiteral("ONT+CLN") };
    std::vector<SheetTerritory::Parcel> parcels;
    for (int cell = 0; cell < columns * rows; ++cell) {
        const int column = cell % columns;
        const int row = cell / columns;
        const auto [x, y] = corner(column, row);
        QString text = ringText({ corner(column, row), corner(column + 1, row),
                corner(column + 1, row + 1), corner(column, row + 1) });
        const bool isIsland = cell % 33 == 0;
        if (cell % 20 == 0 || isIsland)
            text += QStringLiteral(", ") + squareText(x + 6, y + 6, 4.125);
        text = QStringLiteral("POLYGON (%1)").arg(text);
        if (cell % 50 == 7) {
            text = QStringLiteral("MULTIPOLYGON (%1, (%2))")
                           .arg(text.mid(8),
                                   squareText(12.0 * (cell / 50), 25.0 * rows + 50, 9.375));
        }
        SheetTerritory::Parcel parcel;
        parcel.number
                = cell % 17 == 3 ? QStringLiteral("%1a").arg(cell + 1) : QString::number(cell + 1);
        parcel.wkt = text;
        parcel.landUse = classes[cell % classes.size()];
        parcel.legalArea = cell % 10 == 9 ? QVariant() : QVariant(400.0 + 0.1 * (cell % 97));
        parcels.push_back(parcel);
        if (isIsland) {
            parcel.number = QStringLiteral("%1").arg(5000 + cell);
            parcel.wkt = QStringLiteral("POLYGON (%1)").arg(squareText(x + 6, y + 6, 4.125));
            parcels.push_back(parcel);
        }
    }
    return parcels;
}

} // namespace spp::test
