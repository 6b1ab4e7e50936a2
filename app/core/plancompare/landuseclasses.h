// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/plancompare/designation.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <vector>

namespace spp {

/// A land class of the statistics, or a group of them (loại đất).
struct LandUseClass {
    QString code;
    LocalisedText name;
    QString parent; ///< code of its group; empty at the top
};

/// The land classes of a profile with their groups, and which of them a function of a plan is.
///
/// From `land-use-codes.csv` in the profile's folder, in the order of the file; rows of the level 9
/// (overlay zones, never a land class) are left out. `zone-functions.csv` beside it, where an
/// office has one, says which functions of plans are which class, with its source and validity:
/// columns function_code, land_use_code, name_vi, name_en, source, valid_from, valid_to. A function
/// that is itself a code of the list is that class; any other has none, which is never guessed.
class SPP_CORE_EXPORT LandUseClasses {
public:
    /// As valid on `at`. Absent files give an empty list. BadInput with file and line for an
    /// unknown code or group.
    static Result<LandUseClasses> read(const QString &profileFolder, QDate at);

    const std::vector<LandUseClass> &all() const { return m_classes; }
    const LandUseClass *find(const QString &code) const; ///< null when there is none
    /// Code of the class that a function belongs to; empty when it has none.
    QString classOf(const Designation &function) const;
    /// What a function is called: the name in the files, else "Function CXD"; words for the rest.
    LocalisedText nameOf(const Designation &function) const;

private:
    Result<void> readFunctions(const QString &path, QDate at);

    struct Function {
        QString classCode;
        LocalisedText name;
    };
    std::vector<LandUseClass> m_classes;
    QMap<QString, size_t> m_byCode;
    QMap<QString, Function> m_functions;
};

} // namespace spp
