// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"
#include "core/overlay/themestore.h"

#include <array>
#include <map>
#include <optional>

namespace spp {

/// The class field of rows of a theme as text, without a copy where the database has it as text.
class ClassText {
public:
    explicit ClassText(const Theme &theme);
    /// Valid until the next call and the next row.
    std::string_view of(const Statement &row, int column);

private:
    const ThemeField *m_field; ///< null: the theme has no class
    std::string m_text;
};

/// Puts a ThemeStore together, feature by feature in the order of the theme.
class ThemeStoreBuilder {
public:
    ThemeStoreBuilder(const Theme &theme, engine::GridOrigin origin);

    /// Number of a class, to be given with its features. Of a row: its class field in `column`.
    std::int32_t classOf(const Statement &row, int column);
    std::int32_t classOf(const QString &value, const QString &plan);
    std::string_view classText(const Statement &row, int column)
    {
        return m_classText.of(row, column);
    }

    void add(qlonglong id, std::string_view wkb, std::int32_t classId);
    /// See engine::StoreBuilder::addOutline().
    void addOutline(qlonglong id, engine::ShapeKind kind, const engine::GridBox &box,
            std::int64_t doubledArea_mm2, double sourceArea_m2, std::int32_t classId);
    void addPlaceless() { ++m_store.m_withoutGeometry; }

    /// Numbers the classes in their order and closes the stores.
    Result<ThemeStore> finish(std::string digest);

private:
    struct Builder {
        Builder(engine::ShapeKind kind, engine::GridOrigin origin)
            : store(kind, origin)
        {
        }
        engine::StoreBuilder store;
        std::vector<std::int32_t> classOfInput;
    };
    Builder &builderFor(engine::ShapeKind kind);

    const engine::GridOrigin m_origin;
    const std::size_t m_expected; ///< features, as the catalogue has it
    ThemeStore m_store;
    std::array<std::optional<Builder>, 3> m_builders;
    std::map<ThemeClass, std::int32_t> m_numbers;
    ClassText m_classText;
    std::string m_lastValue;
    std::int32_t m_lastClass = -1;
    engine::RawShape m_shape;
};

} // namespace spp
