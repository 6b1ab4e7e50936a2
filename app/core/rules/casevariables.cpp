// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/casevariables.h"

#include "core/rules/rulepack.h"

namespace spp {

namespace {

const QString landAreaPrefix = QStringLiteral("land_area_");

QVariant total(const Subject &subject, std::optional<double> Parcel::*area)
{
    if (subject.parcels.empty())
        return {};
    double sum = 0.0;
    for (const Parcel &parcel : subject.parcels) {
        if (!(parcel.*area))
            return {};
        sum += *(parcel.*area);
    }
    return sum;
}

bool everyParcelHasClasses(const Subject &subject)
{
    return !subject.parcels.empty()
            && std::none_of(subject.parcels.begin(), subject.parcels.end(),
                    [](const Parcel &parcel) { return parcel.landClasses.empty(); });
}

QVariant landUses(const Subject &subject)
{
    if (!everyParcelHasClasses(subject))
        return {};
    QStringList codes;
    for (const Parcel &parcel : subject.parcels) {
        for (const LandClass &landClass : parcel.landClasses)
            codes.append(landClass.code);
    }
    codes.sort();
    codes.removeDuplicates();
    QVariantList list;
    for (const QString &code : codes)
        list.append(code);
    return list;
}

std::optional<double> areaOf(const LandClass &landClass, const Parcel &parcel)
{
    if (landClass.area_m2)
        return landClass.area_m2;
    return parcel.landClasses.size() == 1 ? parcel.legalArea_m2 : std::nullopt;
}

/// The area of each class; a class whose area is not stated is left NULL.
QVariantMap landAreas(const Subject &subject, const QStringList &reads)
{
    QVariantMap areas;
    for (const QString &name : reads) {
        if (name.startsWith(landAreaPrefix))
            areas.insert(name, 0.0);
    }
    for (const Parcel &parcel : subject.parcels) {
        for (const LandClass &landClass : parcel.landClasses) {
            const QString name = landAreaPrefix + landClass.code;
            const std::optional<double> area = areaOf(landClass, parcel);
            const QVariant before = areas.value(name, 0.0);
            areas.insert(name,
                    area && before.isValid() ? QVariant(before.toDouble() + *area) : QVariant());
        }
    }
    return areas;
}

struct SubjectTitle {
    const char *name;
    const char *vi;
    const char *en;
};

const SubjectTitle subjectTitles[] = {
    { "site_area_m2", "Diện tích khu đất", "Site area" },
    { "legal_area_m2", "Diện tích trên giấy tờ", "Legal area" },
    { "map_area_m2", "Diện tích trên bản đồ", "Map area" },
    { "net_plot_area_m2", "Diện tích đất phù hợp quy hoạch", "Plot area within the plan" },
    { "land_uses", "Loại đất", "Land class" },
    { "has_parcel", "Thửa đất", "Parcel" },
    { "at", "Ngày của hồ sơ", "Date of the case" },
};

/// The field that a value of a measurement was made of.
const ThemeField *fieldBehind(const QString &name, const Theme *theme)
{
    for (const char *prefix : { "feature_", "min_", "max_" }) {
        if (theme && name.startsWith(QLatin1String(prefix)))
            return theme->field(name.mid(int(qstrlen(prefix))));
    }
    return nullptr;
}

LocalisedText ofTheme(const ThemeField &field, const Theme &theme)
{
    const auto named = [](const QString &title, const QString &otherwise) {
        return title.isEmpty() ? otherwise : title;
    };
    return { QStringLiteral("%1 (lớp “%2”)")
                     .arg(named(field.title.vi, field.name), named(theme.title.vi, theme.id)),
        QStringLiteral("%1 (%2)").arg(
                named(field.title.en, field.name), named(theme.title.en, theme.id)) };
}

} // namespace

QStringList CaseVariables::subjectNames()
{
    QStringList names;
    for (const SubjectTitle &title : subjectTitles)
        names.append(QLatin1String(title.name));
    return names;
}

ExpressionNames CaseVariables::names() { return { subjectNames(), { landAreaPrefix }, false }; }

QVariantMap CaseVariables::of(const RuleContext &context, const QStringList &reads)
{
    QVariantMap values;
    if (context.proposal)
        values = context.proposal->values;
    const Subject &subject = *context.subject;
    if (everyParcelHasClasses(subject)) {
        const QVariantMap areas = landAreas(subject, reads);
        for (auto it = areas.cbegin(); it != areas.cend(); ++it)
            values.insert(it.key(), it.value());
    }
    if (subject.geometry)
        values.insert(QStringLiteral("site_area_m2"), subject.geometry->area());
    values.insert(QStringLiteral("legal_area_m2"), total(subject, &Parcel::legalArea_m2));
    values.insert(QStringLiteral("map_area_m2"), total(subject, &Parcel::mapArea_m2));
    values.insert(QStringLiteral("net_plot_area_m2"), total(subject, &Parcel::netPlotArea_m2));
    values.insert(QStringLiteral("land_uses"), landUses(subject));
    values.insert(QStringLiteral("has_parcel"), !subject.parcels.empty());
    values.insert(QStringLiteral("at"), context.at.toString(Qt::ISODate));
    return values;
}

LocalisedText CaseVariables::title(const QString &name, const RulePack &pack, const Theme *theme)
{
    for (const ProposalInput &input : pack.inputs) {
        if (input.name == name)
            return input.title();
    }
    for (const SubjectTitle &title : subjectTitles) {
        if (name == QLatin1String(title.name))
            return { QString::fromUtf8(title.vi), QString::fromUtf8(title.en) };
    }
    if (const ThemeField *field = fieldBehind(name, theme))
        return ofTheme(*field, *theme);
    return { name, name };
}

LocalisedText CaseVariables::notStated(
        const QStringList &names, const RulePack &pack, const Theme *theme)
{
    QStringList vi;
    QStringList en;
    for (const QString &name : names) {
        const LocalisedText text = title(name, pack, theme);
        vi.append(text.vi);
        en.append(text.en);
    }
    const QString comma = QStringLiteral(", ");
    return { QStringLiteral("Chưa nêu: %1.").arg(vi.join(comma)),
        QStringLiteral("Not stated: %1.").arg(en.join(comma)) };
}

} // namespace spp
