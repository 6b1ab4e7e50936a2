// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossierlook.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QgsRectangle;
class QgsSymbol;
class QgsVectorLayer;

namespace spp {

/// What the symbols inside one map frame mean: only classes that are to be seen there.
class MapLegend {
public:
    explicit MapLegend(const DossierLook &look)
        : m_look(look)
    {
    }

    /// The classes of `layer` with a feature in `extent` (CRS of the layer). `title` replaces the
    /// layer's name; for layers of several classes their own labels are used unless it is given.
    void add(const QgsVectorLayer &layer, const QgsRectangle &extent, const QString &title = {});
    /// Draws heading and entries from the top of the box; what has no room is counted in a last
    /// line, never cut.
    void draw(QPainter &painter, const QRectF &box_mm, const QString &scale) const;

private:
    struct Entry {
        std::shared_ptr<const QgsSymbol> symbol;
        QString label;
    };
    double drawEntry(QPainter &painter, const Entry &entry, const PrintedText &label,
            QPointF place_mm) const;

    const DossierLook &m_look;
    std::vector<Entry> m_entries;
};

} // namespace spp
