// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/leveltable.h"

#include <set>

class QgsMapCanvas;
class QgsMapLayer;

namespace spp::land {

/// Levels of the cadastral map as the map shows them: a level is a theme's layers, or a text on
/// them.
class DrawingLevels {
public:
    explicit DrawingLevels(QgsMapCanvas &canvas)
        : m_canvas(canvas)
    {
    }

    /// Of another territory: what was shown by number before is forgotten.
    void open(const LevelTable &table, const OfficeFiles &files);
    const LevelTable &table() const { return m_table; }

    enum class State { Shown, Hidden, NoData };
    State state(const DrawingLevel &level) const;
    /// NoData levels stay as they are. The layer of the last one becomes the map's current layer.
    void show(const std::vector<int> &levels, bool isOn);
    void toggle(const std::vector<int> &levels);
    void showOnly(const std::vector<int> &levels); ///< of all levels of the table

private:
    std::vector<QgsMapLayer *> layersOf(const DrawingLevel &level) const;
    void showLabels(const QStringList &themes);
    void set(const DrawingLevel &level, bool isOn);

    QgsMapCanvas &m_canvas;
    LevelTable m_table;
    OfficeFiles m_files;
    std::set<int> m_texts; ///< levels that are texts and are shown
};

/// What was typed for levels: "13", "10,13 23", "4-13" are switched, "+13" shown, "-13" hidden,
/// "=10,13" shown alone.
struct LevelEntry {
    enum class Wish { Toggle, Show, Hide, Only };
    Wish wish = Wish::Toggle;
    std::vector<int> levels;
};
std::optional<LevelEntry> typedLevels(const QString &text); ///< nothing when it is no number

} // namespace spp::land
