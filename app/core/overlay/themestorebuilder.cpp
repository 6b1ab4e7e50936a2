// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/themestorebuilder.h"

#include "core/review/screentheme.h"

#include <algorithm>

namespace spp {

namespace {

constexpr std::array<engine::ShapeKind, 3> kinds{ engine::ShapeKind::Polygon,
    engine::ShapeKind::Line, engine::ShapeKind::Point };
/// Memory is asked for once where the catalogue is right; it costs nothing until it is written to.
constexpr qlonglong mostExpected = 5000000;
constexpr std::size_t usualPoints = 8;

} // namespace

ClassText::ClassText(const Theme &theme)
    : m_field(theme.field(ScreenTheme::classField(theme)))
{
}

std::string_view ClassText::of(const Statement &row, int column)
{
    if (!m_field)
        return {};
    if (m_field->type == ThemeField::Type::Text)
        return row.bytes(column);
    const QVariant stored = row.value(column);
    const bool isTruth = m_field->type == ThemeField::Type::Boolean && stored.isValid();
    m_text = (isTruth ? QVariant(stored.toBool()) : stored).toString().toStdString();
    return m_text;
}

ThemeStoreBuilder::ThemeStoreBuilder(const Theme &theme, engine::GridOrigin origin)
    : m_origin(origin)
    , m_expected(std::size_t(std::clamp(theme.featureCount, 0LL, mostExpected)))
    , m_classText(theme)
{
    m_store.m_theme = theme.id;
}

std::int32_t ThemeStoreBuilder::classOf(const Statement &row, int column)
{
    const std::string_view value = classText(row, column);
    if (value != m_lastValue || m_lastClass < 0) {
        m_lastValue.assign(value.data(), value.size());
        m_lastClass = classOf(QString::fromUtf8(value.data(), int(value.size())), {});
    }
    return m_lastClass;
}

std::int32_t ThemeStoreBuilder::classOf(const QString &value, const QString &plan)
{
    return m_numbers.emplace(ThemeClass(value, plan), std::int32_t(m_numbers.size())).first->second;
}

void ThemeStoreBuilder::add(qlonglong id, std::string_view wkb, std::int32_t classId)
{
    ++m_store.m_features;
    const engine::WkbOutcome outcome = engine::readWkb(wkb, m_shape);
    if (!outcome.ok) {
        m_store.m_faults.push_back(
                { id, false, QString::fromStdString(outcome.reason), engine::Box() });
        return;
    }
    Builder &builder = builderFor(m_shape.kind);
    builder.classOfInput.push_back(classId);
    const std::size_t before = builder.store.remarks().size();
    builder.store.add(id, m_shape);
    for (std::size_t i = before; i < builder.store.remarks().size(); ++i) {
        const engine::FeatureRemark &remark = builder.store.remarks()[i];
        if (const auto fault = ThemeFault::of(remark, m_shape))
            m_store.m_faults.push_back(*fault);
    }
}

void ThemeStoreBuilder::addOutline(qlonglong id, engine::ShapeKind kind, const engine::GridBox &box,
        std::int64_t doubledArea_mm2, double sourceArea_m2, std::int32_t classId)
{
    ++m_store.m_features;
    Builder &builder = builderFor(kind);
    builder.classOfInput.push_back(classId);
    builder.store.addOutline(id, box, doubledArea_mm2, sourceArea_m2);
}

ThemeStoreBuilder::Builder &ThemeStoreBuilder::builderFor(engine::ShapeKind kind)
{
    auto &builder = m_builders[std::size_t(kind) - 1];
    if (!builder) {
        builder.emplace(kind, m_origin);
        builder->store.reserve(m_expected, m_expected * usualPoints);
        builder->classOfInput.reserve(m_expected);
    }
    return *builder;
}

Result<ThemeStore> ThemeStoreBuilder::finish(std::string digest)
{
    m_store.m_digest = std::move(digest);
    std::vector<std::int32_t> number(m_numbers.size());
    for (const auto &[name, given] : m_numbers) {
        number[std::size_t(given)] = std::int32_t(m_store.m_classes.size());
        m_store.m_classes.push_back(name);
    }
    for (const engine::ShapeKind kind : kinds) {
        auto &builder = m_builders[std::size_t(kind) - 1];
        if (!builder)
            continue;
        for (std::int32_t &classId : builder->classOfInput)
            classId = number[std::size_t(classId)];
        SPP_ASSIGN(engine::Store store, builder->store.finish());
        m_store.m_parts.push_back({ std::move(store), std::move(builder->classOfInput) });
        builder.reset();
    }
    return std::move(m_store);
}

} // namespace spp
