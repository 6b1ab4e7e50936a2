// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"
#include "core/domain/feature.h"
#include "core/domain/theme.h"

#include <functional>
#include <memory>
#include <vector>

namespace spp {

/// The features of one theme in a box, by one prepared statement.
class SPP_CORE_EXPORT ThemeFeatureQuery {
public:
    static Result<std::unique_ptr<ThemeFeatureQuery>> create(
            Database &database, const Theme &theme);

    /// Features whose box meets `box`, ordered by id. A row without geometry is left out; one whose
    /// geometry cannot be read is an error that names it.
    Result<std::vector<Feature>> read(const engine::Box &box);

private:
    ThemeFeatureQuery() = default;
    Result<Feature> currentRow() const;

    QString m_theme;
    std::vector<ThemeField> m_fields;
    std::unique_ptr<Statement> m_statement;
};

} // namespace spp
