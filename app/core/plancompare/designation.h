// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QJsonObject>
#include <QString>

#include <tuple>

namespace spp {

/// What a version of a plan says of a place, as far as areas are counted by it.
struct SPP_CORE_EXPORT Designation {
    enum class Kind {
        Function, ///< a zone with the function `code`
        NotStated, ///< a zone whose function the plan does not state
        Unzoned, ///< inside the plan's boundary, in no zone
        Overlap, ///< in two zones at once that differ: the plan contradicts itself
        Outside, ///< beyond the plan's boundary
    };

    Kind kind = Kind::Function;
    QString code; ///< of Function; of Overlap the functions that meet, "CXD/ODT"

    bool isFunction() const { return kind == Kind::Function; }
    QString key() const; ///< "ODT", or "(outside)" and so on; unique
    /// What is printed where a function would stand: its code, or the words for the other kinds.
    QString text() const;
    LocalisedText words() const; ///< in both languages
    QJsonObject json() const;

    bool operator==(const Designation &other) const
    {
        return kind == other.kind && code == other.code;
    }
    bool operator!=(const Designation &other) const { return !(*this == other); }
    bool operator<(const Designation &other) const
    {
        return std::tie(kind, code) < std::tie(other.kind, other.code);
    }
};

} // namespace spp
