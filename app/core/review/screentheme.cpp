// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screentheme.h"

namespace spp {

namespace {

constexpr int nodeCapacity = 10;

void collectCandidate(void *item, void *candidates)
{
    static_cast<std::vector<size_t> *>(candidates)->push_back(reinterpret_cast<size_t>(item));
}

ScreenTheme::ClassKey classOf(const Feature &feature, const QString &field)
{
    return { field.isEmpty() ? QString() : feature.attributes.value(field).toString(),
        feature.attributes.value(QStringLiteral("plan")).toString() };
}

bool shares(const PairMeasure &pair, const Feature &feature)
{
    return feature.geometry->kind() == engine::Geometry::Kind::Point
            ? pair.meets
            : pair.area_m2 > 0.0 || pair.length_m > 0.0;
}

} // namespace

struct ScreenTheme::Private {
    ~Private()
    {
        if (tree)
            GEOSSTRtree_destroy_r(engine::geosContext(), tree);
    }

    QString classField;
    std::vector<PreparedFeature> features;
    std::vector<engine::Geometry> boxes; ///< the tree keeps pointers to them
    GEOSSTRtree *tree = nullptr;
};

ScreenTheme::ScreenTheme()
    : d(std::make_unique<Private>())
{
}

ScreenTheme::~ScreenTheme() = default;
ScreenTheme::ScreenTheme(ScreenTheme &&) noexcept = default;

QString ScreenTheme::classField(const Theme &theme)
{
    for (const ThemeField &field : theme.fields) {
        if (field.required)
            return field.name;
    }
    return {};
}

Result<ScreenTheme> ScreenTheme::load(
        const Theme &theme, FeatureSource &source, const engine::Box &box, QDate at)
{
    SPP_ASSIGN(auto features, source.features(theme.id, box, at));
    ScreenTheme loaded;
    Private &d = *loaded.d;
    d.classField = classField(theme);
    d.features.reserve(features.size());
    d.boxes.reserve(features.size());
    const auto context = engine::geosContext();
    d.tree = GEOSSTRtree_create_r(context, nodeCapacity);
    for (Feature &feature : features) {
        d.features.emplace_back(std::move(feature));
        d.boxes.push_back(engine::Geometry::box(d.features.back().box()));
        GEOSSTRtree_insert_r(context, d.tree, d.boxes.back().get(),
                reinterpret_cast<void *>(d.features.size() - 1));
    }
    return loaded;
}

Result<std::map<ScreenTheme::ClassKey, ClassMeasure>> ScreenTheme::measure(
        const engine::Geometry &parcel, double parcel_m2) const
{
    std::vector<size_t> candidates;
    GEOSSTRtree_query_r(
            engine::geosContext(), d->tree, parcel.get(), collectCandidate, &candidates);
    // The tree answers in an order of its own; sums are made in that of the keys.
    std::sort(candidates.begin(), candidates.end());
    std::map<ClassKey, ClassMeasure> classes;
    for (const size_t candidate : candidates) {
        const PreparedFeature &prepared = d->features[candidate];
        SPP_ASSIGN(const PairMeasure pair, prepared.measure(parcel, parcel_m2));
        if (!shares(pair, prepared.feature()))
            continue;
        ClassMeasure &sum = classes[classOf(prepared.feature(), d->classField)];
        sum.area_m2 += pair.area_m2;
        sum.length_m += pair.length_m;
        ++sum.count;
    }
    return classes;
}

} // namespace spp
