// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/featuresongrid.h"

#include "core/overlay/remarkwords.h"
#include "engine/overlay/sharedpolygon.h"
#include "engine/overlay/subjectshares.h"

namespace spp {

double SubjectMeasures::area_m2() const
{
    double sum = 0.0;
    for (const auto &[classId, measure] : classes)
        sum += measure.area_m2;
    return sum - overlap_m2;
}

double SubjectMeasures::length_m() const
{
    double sum = 0.0;
    for (const auto &[classId, measure] : classes)
        sum += measure.length_m;
    return sum;
}

FeaturesOnGrid::Part &FeaturesOnGrid::partOf(engine::ShapeKind kind)
{
    auto &part = m_parts[std::size_t(kind) - 1];
    if (!part)
        part.emplace(kind, m_origin);
    return *part;
}

Result<void> FeaturesOnGrid::add(
        qlonglong id, const engine::Geometry &geometry, std::int32_t classId)
{
    const auto refused = [id](const std::string &reason) {
        const QString words = remarkWords(QString::fromStdString(reason));
        return Error::badInput(words.toStdString()).atFeature(std::to_string(id));
    };
    const engine::WkbOutcome outcome = engine::readWkb(geometry.wkb(), m_shape);
    if (!outcome.ok)
        return refused(outcome.reason);
    Part &part = partOf(m_shape.kind);
    const std::size_t before = part.builder.remarks().size();
    m_places.push_back({ m_shape.kind, std::uint32_t(part.builder.given()) });
    part.classOfInput.push_back(classId);
    part.given.push_back(m_places.size() - 1);
    part.builder.add(id, m_shape);
    for (std::size_t i = before; i < part.builder.remarks().size(); ++i) {
        const engine::FeatureRemark &remark = part.builder.remarks()[i];
        if (!remark.taken && remark.remark != engine::Remark::NoAreaLeft)
            return refused(remark.text);
        if (remark.taken) {
            if (const auto fault = ThemeFault::of(remark, m_shape))
                m_faults.push_back(*fault);
        }
    }
    return {};
}

Result<void> FeaturesOnGrid::measurePart(
        Part &part, const SubjectOnGrid &subject, SubjectMeasures &into) const
{
    engine::LayerOptions options;
    options.threads = 1;
    SPP_ASSIGN(engine::Store store, part.builder.finish());
    SPP_ASSIGN(part.layer,
            engine::ConstraintLayer::build(std::move(store), part.classOfInput, options));
    if (subject.isEmpty())
        return {};
    SPP_ASSIGN(const auto shares, engine::subjectShares(subject.store(), 0, *part.layer));
    for (const engine::FeatureShare &share : shares.features) {
        FeatureMeasure &feature
                = into.features[part.given[part.layer->features().inputIndex(share.feature)]];
        feature.area_m2 = share.area_m2;
        feature.length_m = share.length_m;
        feature.points = int(share.points);
    }
    for (const engine::OverlayRow &row : shares.rows) {
        ClassMeasure &measure = into.classes[row.classId];
        measure.area_m2 += row.area_m2;
        measure.length_m += row.length_m;
        measure.count += int(row.count);
    }
    into.overlap_m2 += shares.cover.overlap_m2;
    return {};
}

Result<SubjectMeasures> FeaturesOnGrid::measure(const SubjectOnGrid &subject)
{
    SubjectMeasures measures;
    for (const Place &place : m_places)
        measures.features.push_back({ place.kind, 0.0, 0.0, 0 });
    for (auto &part : m_parts) {
        if (part)
            SPP_TRY(measurePart(*part, subject, measures));
    }
    return measures;
}

Result<engine::Geometry> FeaturesOnGrid::sharedPolygon(
        const SubjectOnGrid &subject, std::size_t given) const
{
    const Place &place = m_places[given];
    const auto &part = m_parts[std::size_t(place.kind) - 1];
    const engine::Store &store = part->layer->features();
    for (std::size_t record = 0; record < store.size(); ++record) {
        if (store.inputIndex(record) == place.input)
            return engine::sharedPolygon(subject.store(), 0, store, record);
    }
    return engine::Geometry();
}

} // namespace spp
