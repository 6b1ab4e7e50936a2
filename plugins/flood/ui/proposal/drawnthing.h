// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <qgspointxy.h>

namespace spp::flood {

/// What can be drawn. A flap is a culvert that lets water pass one way.
enum class DrawnKind { Fill, Excavation, Storage, Dyke, Weir, Gate, Culvert, Flap, Pump };

inline bool isStructure(DrawnKind kind) { return kind >= DrawnKind::Weir; }
inline bool isArea(DrawnKind kind) { return kind <= DrawnKind::Storage; }

/// One edit or structure of a proposal.
struct ThingRef {
    enum class Of { Nothing, Edits, Structures };

    Of of = Of::Nothing;
    int index = -1;

    explicit operator bool() const { return of != Of::Nothing; }
    bool operator==(const ThingRef &other) const { return of == other.of && index == other.index; }
    bool operator!=(const ThingRef &other) const { return !(*this == other); }
};

/// An edit or structure as it lies on the map.
struct DrawnThing {
    ThingRef ref;
    DrawnKind kind = DrawnKind::Fill;
    QString name;
    double level_m = 0.0; ///< of edits
    QVector<QgsPointXY> corners; ///< in the territory's CRS; a ring is not closed
};

} // namespace spp::flood
