// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/sheets/sheetstyle.h"

namespace spp {

/// A level of the cadastral map, and what of a territory is drawn on it.
struct DrawingLevel {
    int number = 0; ///< 0 to 63
    LocalisedText title;
    QStringList themes; ///< ids; empty: no theme has it
    QString label; ///< expression of QGIS: a text on the themes; empty: the themes themselves
};

/// The levels that an office knows by their numbers: `sheets/levels.yaml`.
class SPP_CORE_EXPORT LevelTable {
public:
    /// BadInput names the line for a number that stands there twice and a role that the style of
    /// sheets has not got.
    static Result<LevelTable> read(const QString &path, const SheetStyle &style);
    /// The profile's or the shipped file, with the profile's or the shipped style of sheets.
    static Result<LevelTable> load(const OfficeFiles &files);

    const std::vector<DrawingLevel> &all() const { return m_all; } ///< ascending
    const DrawingLevel *find(int number) const; ///< null when there is none

private:
    std::vector<DrawingLevel> m_all;
};

} // namespace spp
