// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "core/overlay/themestore.h"
#include "core/profile/officefiles.h"
#include "core/profile/yamlreader.h"

#include <optional>
#include <vector>

namespace spp::flood {

/// What a word of --subjects means: a theme and which of its fields say what. An empty field name:
/// not said.
struct SubjectFields {
    QString word; ///< "buildings"
    QString theme;
    QStringList label;
    QString commune;
    QString use;
    QString storeys;
    double storeysAbsent = 1.0;
    QString floorHeight;
    double floorHeightAbsent_m = 0.0;
    QString residents;
};

/// One feature, beside its geometry.
struct SubjectFacts {
    qlonglong id = 0;
    QString label;
    QString commune;
    QString use;
    std::optional<double> storeys;
    std::optional<double> floorHeight_m;
    std::optional<double> residents;
};

/// The features of one theme, in the order of their store.
class SubjectSet {
public:
    /// Usage error where the territory lacks the theme or the theme has no data.
    static Result<SubjectSet> load(Territory &territory, const SubjectFields &fields, QDate at,
            const QString &cacheFolder, Feedback &feedback);

    const SubjectFields &fields() const { return m_fields; }
    const Theme &theme() const { return m_theme; }
    const ThemeStore &store() const { return m_store; }
    const engine::Store &shapes() const { return m_store.parts()[m_part].store; }
    const std::vector<SubjectFacts> &facts() const { return m_facts; }
    /// In metres of the territory's CRS; BadInput for a record without corners.
    Result<engine::Geometry> geometry(std::size_t record) const;
    bool isPolygons() const { return shapes().kind() == engine::ShapeKind::Polygon; }
    /// "m2", "m" or "count": of sizes.
    QString unit() const;
    /// Footprint times storeys; of a building that does not say, times the number of the file.
    double floorArea_m2(std::size_t record) const;
    double floorHeight_m(std::size_t record) const;
    qlonglong withoutGeometry() const { return m_store.withoutGeometry(); }
    qlonglong refused() const;

private:
    Result<void> readFacts(Territory &territory);

    SubjectFields m_fields;
    Theme m_theme;
    ThemeStore m_store;
    std::size_t m_part = 0;
    std::vector<SubjectFacts> m_facts;

    explicit SubjectSet(ThemeStore store)
        : m_store(std::move(store))
    {
    }
};

/// The words of `flood/subjects.yaml`.
class SubjectWords {
public:
    static Result<SubjectWords> load(const OfficeFiles &files);
    /// Usage error that lists what there is.
    Result<SubjectFields> find(const QString &word) const;
    /// Those of the word whose theme it is; of any other theme its first text field as label, and
    /// its commune_code.
    SubjectFields ofTheme(const Theme &theme) const;
    /// Of polygons by which sizes are added up; label: the first text field of the theme.
    static SubjectFields area(const Theme &theme);

private:
    std::vector<SubjectFields> m_all;
};

} // namespace spp::flood
