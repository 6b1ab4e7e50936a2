// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/planrows.h"

#include "core/data/planregister.h"
#include "core/data/territory.h"
#include "core/data/zonesinforce.h"
#include "core/overlay/featuresongrid.h"
#include "dossier/papers/paperformat.h"

namespace spp::paper {

namespace {

using RowValues = QMap<QString, QString>;

QString key(const char *name) { return QString::fromLatin1(name); }

QString levelWord(const QString &level)
{
    static const QMap<QString, QString> words{
        { QStringLiteral("general"), QStringLiteral("quy hoạch chung") },
        { QStringLiteral("zoning"), QStringLiteral("quy hoạch phân khu") },
        { QStringLiteral("detailed"), QStringLiteral("quy hoạch chi tiết") },
        { QStringLiteral("layout"), QStringLiteral("quy hoạch tổng mặt bằng") },
        { QStringLiteral("land-use"), QStringLiteral("quy hoạch sử dụng đất") },
        { QStringLiteral("urban-design"), QStringLiteral("thiết kế đô thị riêng") },
    };
    return words.value(level, level);
}

QString stated(const QVariant &value, const char *unit = "")
{
    return value.isNull() ? QStringLiteral("-") : quantity(value.toDouble(), QLatin1String(unit));
}

QDate dateOf(const QVariant &value)
{
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

RowValues zoneRow(const Feature &zone, double area_m2, double share, int no)
{
    const QVariantMap &of = zone.attributes;
    return { { key("no"), QString::number(no) }, { key("code"), of.value(key("code")).toString() },
        { key("function"), of.value(key("function_code")).toString() },
        { key("area"), fixed(area_m2, 1) }, { key("share"), fixed(share * 100.0, 1) },
        { key("coverage"), stated(of.value(key("coverage_max_percent"))) },
        { key("storeys"), stated(of.value(key("storeys_max"))) },
        { key("far"), stated(of.value(key("far_max"))) },
        { key("setback"), stated(of.value(key("setback_min_m"))) },
        { key("height"), stated(of.value(key("height_max_m"))) },
        { key("level"), stated(of.value(key("ground_level_min_m"))) },
        { key("plan"), of.value(key("plan_title")).toString() } };
}

QString authorityOf(const std::vector<PlanVersion> &versions, const QString &id)
{
    for (const PlanVersion &version : versions) {
        if (version.id() == id)
            return version.plan.authority;
    }
    return {};
}

RowValues planRow(const QVariantMap &of, const QString &authority, qsizetype no)
{
    return { { key("no"), QString::number(no) },
        { key("title"), of.value(key("plan_title")).toString() },
        { key("authority"), authority.isEmpty() ? dots() : authority },
        { key("decision"), of.value(key("plan_decision")).toString() },
        { key("date"), longDate(dateOf(of.value(key("plan_decision_date")))) },
        { key("in_force"), shortDate(dateOf(of.value(key("plan_in_force_from")))) },
        { key("level"), levelWord(of.value(key("plan_level")).toString()) } };
}

} // namespace

Result<void> addPlanRows(PaperData &data, const Review &review, Territory &territory)
{
    if (!review.subject.geometry)
        return {};
    SPP_ASSIGN(const SubjectOnGrid site, SubjectOnGrid::of(review.subject.geometry, review.grid));
    SPP_ASSIGN(const auto zones, ZonesInForce::create(territory, review.at));
    SPP_ASSIGN(const auto features,
            zones->features(review.subject.geometry->bounds().grown(SubjectOnGrid::rounding_m)));
    FeaturesOnGrid onGrid(site.origin());
    std::vector<const Feature *> measured;
    for (const Feature &zone : features) {
        if (!zone.geometry || zone.geometry->isEmpty())
            continue;
        SPP_TRY(onGrid.add(zone.id, *zone.geometry));
        measured.push_back(&zone);
    }
    SPP_ASSIGN(const SubjectMeasures shared, onGrid.measure(site));
    SPP_ASSIGN(const auto versions, PlanRegister(territory).list());
    const double whole_m2 = site.area_m2();
    QStringList named;
    for (size_t i = 0; i < measured.size(); ++i) {
        const Feature &zone = *measured[i];
        const double area_m2 = shared.features[i].area_m2;
        if (area_m2 < review.tolerance_m2)
            continue;
        auto &rows = data.rows[key("zones")];
        rows.push_back(zoneRow(
                zone, area_m2, whole_m2 > 0.0 ? area_m2 / whole_m2 : 0.0, int(rows.size()) + 1));
        const QString version = zone.attributes.value(key("plan_version")).toString();
        if (named.contains(version))
            continue;
        named << version;
        data.rows[key("plans")].push_back(
                planRow(zone.attributes, authorityOf(versions, version), named.size()));
    }
    return {};
}

} // namespace spp::paper
