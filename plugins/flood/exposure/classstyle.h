// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/rawshape.h"

#include <QColor>
#include <QString>

#include <vector>

namespace spp::flood {

/// How features are drawn whose field "class" has a value.
struct StyledClass {
    QString value;
    QString label;
    QColor colour;
    bool isHatched = false;
};

/// What is not known, hatched.
StyledClass unknownClass(const QString &label);
/// A QGIS style (QML) that colours a layer by its field "class".
QString classStyle(const std::vector<StyledClass> &classes, engine::ShapeKind kind);

} // namespace spp::flood
