// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/hazardschemes.h"

#include "core/domain/writtennumber.h"
#include "core/profile/yamlreader.h"
#include "flood/jsontext.h"
#include "flood/yamlnumbers.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::HazardSchemes)
};

struct Quantity {
    const char *name;
    engine::HazardBound engine::HazardLimits::*bound;
    const char *symbol;
    const char *unit;
};

constexpr Quantity quantities[] = {
    { "depth_m", &engine::HazardLimits::depth_m, "D", " m" },
    { "speed_m_s", &engine::HazardLimits::speed_m_s, "V", " m/s" },
    { "depth_speed_m2_s", &engine::HazardLimits::depthSpeed_m2_s, "D·V", " m²/s" },
    { "rating", &engine::HazardLimits::rating, "HR", "" },
};

QStringList quantityNames()
{
    QStringList names;
    for (const Quantity &quantity : quantities)
        names.append(key(quantity.name));
    return names;
}

Result<void> readBounds(
        const YamlReader &entry, const char *side, bool isInclusive, engine::HazardLimits &limits)
{
    if (!entry.has(side))
        return {};
    SPP_ASSIGN(const YamlReader bounds, entry.map(side));
    SPP_TRY(bounds.allowOnly(quantityNames()));
    for (const Quantity &quantity : quantities) {
        SPP_ASSIGN(const auto value, bounds.number(quantity.name));
        if (value)
            limits.*quantity.bound = { *value, isInclusive };
    }
    return {};
}

QString limitsText(const engine::HazardLimits &limits)
{
    QStringList parts;
    for (const Quantity &quantity : quantities) {
        const engine::HazardBound &bound = limits.*quantity.bound;
        if (bound.isOpen())
            continue;
        parts.append(QStringLiteral("%1 %2 %3%4")
                             .arg(QString::fromUtf8(quantity.symbol),
                                     bound.isInclusive ? QStringLiteral("≤") : QStringLiteral("<"),
                                     written::number(bound.value, 3).text(),
                                     QString::fromUtf8(quantity.unit)));
    }
    return parts.join(QStringLiteral(", "));
}

Result<void> readClass(const YamlReader &entry, NamedHazardScheme &named,
        engine::HazardScheme::Definition &definition)
{
    SPP_TRY(entry.allowOnly(
            { key("id"), key("title"), key("colour"), key("up_to"), key("below") }));
    HazardClass hazardClass;
    SPP_ASSIGN(hazardClass.id, entry.text("id"));
    SPP_ASSIGN(hazardClass.title, entry.localised("title"));
    SPP_ASSIGN(hazardClass.colour, entry.text("colour"));
    engine::HazardLimits limits;
    SPP_TRY(readBounds(entry, "up_to", true, limits));
    SPP_TRY(readBounds(entry, "below", false, limits));
    for (const HazardClass &other : named.classes) {
        if (other.id == hazardClass.id)
            return entry.problem(Texts::tr("The class \"%1\" stands there twice.").arg(other.id));
    }
    hazardClass.limits = limitsText(limits);
    named.classes.push_back(hazardClass);
    definition.classes.push_back(limits);
    return {};
}

Result<void> readRating(const YamlReader &entry, engine::HazardScheme::Definition &definition)
{
    if (!entry.has("rating"))
        return {};
    SPP_ASSIGN(const YamlReader rating, entry.map("rating"));
    SPP_TRY(rating.allowOnly({ key("offset_m_s"), key("debris") }));
    SPP_ASSIGN(const auto offset, rating.number("offset_m_s"));
    definition.ratingOffset_m_s = offset.value_or(definition.ratingOffset_m_s);
    SPP_ASSIGN(const auto steps, rating.maps("debris"));
    for (const YamlReader &step : steps) {
        SPP_TRY(step.allowOnly({ key("factor"), key("up_to"), key("below") }));
        engine::HazardLimits limits;
        SPP_TRY(readBounds(step, "up_to", true, limits));
        SPP_TRY(readBounds(step, "below", false, limits));
        SPP_ASSIGN(const auto factor, step.number("factor"));
        if (!factor)
            return step.problem(Texts::tr("The debris step needs \"factor\"."));
        definition.debris.push_back({ limits.depth_m, limits.speed_m_s, *factor });
    }
    return {};
}

/// Its words; the classes come after.
Result<NamedHazardScheme> readWords(const YamlReader &entry)
{
    NamedHazardScheme named;
    SPP_ASSIGN(named.id, entry.text("id"));
    SPP_ASSIGN(named.title, entry.localised("title"));
    SPP_ASSIGN(named.unit, entry.text("unit", key("m")));
    if (named.unit != QLatin1String("m") && named.unit != QLatin1String("dm"))
        return entry.problem(Texts::tr("Depths are shown in m or dm, not \"%1\".").arg(named.unit));
    SPP_ASSIGN(named.source, entry.localised("source"));
    SPP_ASSIGN(named.mark, entry.text("mark"));
    SPP_ASSIGN(named.confirm, localisedOrNothing(entry, "confirm"));
    return named;
}

Result<NamedHazardScheme> readScheme(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ key("id"), key("title"), key("unit"), key("source"), key("mark"),
            key("confirm"), key("dry_below_m"), key("rating"), key("classes") }));
    SPP_ASSIGN(NamedHazardScheme named, readWords(entry));
    engine::HazardScheme::Definition definition;
    SPP_ASSIGN(const auto dryBelow, entry.number("dry_below_m"));
    definition.dryBelow_m = dryBelow.value_or(0.0);
    SPP_TRY(readRating(entry, definition));
    SPP_ASSIGN(const auto classes, entry.maps("classes"));
    for (const YamlReader &one : classes)
        SPP_TRY(readClass(one, named, definition));
    auto scheme = engine::HazardScheme::create(std::move(definition));
    if (!scheme)
        return entry.problem(QString::fromStdString(scheme.error().reason));
    named.scheme = std::move(*scheme);
    return named;
}

} // namespace

Result<HazardSchemes> HazardSchemes::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("schemes") }));
    SPP_ASSIGN(const auto entries, file.maps("schemes"));
    HazardSchemes schemes;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(NamedHazardScheme scheme, readScheme(entry));
        if (schemes.find(scheme.id))
            return entry.problem(Texts::tr("The scheme \"%1\" stands there twice.").arg(scheme.id));
        schemes.m_all.push_back(std::move(scheme));
    }
    return schemes;
}

Result<HazardSchemes> HazardSchemes::load(const OfficeFiles &files)
{
    const QString name = QStringLiteral("flood/hazard-classes.yaml");
    const QString path = files.find(name);
    if (path.isEmpty())
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
    return read(path);
}

Result<NamedHazardScheme> HazardSchemes::find(const QString &id) const
{
    QStringList ids;
    for (const NamedHazardScheme &scheme : m_all) {
        if (scheme.id == id)
            return scheme;
        ids.append(scheme.id);
    }
    return Error::usage(Texts::tr("There is no hazard scheme \"%1\"; there are %2.")
                                .arg(id, ids.join(QStringLiteral(", ")))
                                .toStdString());
}

} // namespace spp::flood
