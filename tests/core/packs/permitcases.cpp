// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "permitcases.h"

namespace spp::test {

namespace {

using Cases = std::vector<PermitCase>;

const char *const over = "POLYGON((-9 -9,29 -9,29 29,-9 29,-9 -9))"; // the whole site
const char *const half = "POLYGON((-9 -9,10 -9,10 29,-9 29,-9 -9))"; // its west half
const char *const short08 = "POLYGON((-9 -9,19.96 -9,19.96 29,-9 29,-9 -9))"; // misses 0.8 m²
const char *const short12 = "POLYGON((-9 -9,19.94 -9,19.94 29,-9 29,-9 -9))"; // misses 1.2 m²
const char *const away = "POLYGON((20 0,40 0,40 20,20 20,20 0))"; // touches its east edge

const char *const conforms = "Phù hợp";
const char *const refused = "Không phù hợp";
const char *const temporary = "Chỉ cấp giấy phép có thời hạn";
const char *const exempt = "Miễn giấy phép xây dựng";
const char *const needed = "Phải có giấy phép xây dựng";

QVariantMap with(QVariantMap values, const QVariantMap &more)
{
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

void addExemption(Cases &cases)
{
    const QVariantMap house{ { "request", "exemption" }, { "use", "house" }, { "floors", 6 },
        { "total_floor_area_m2", 499 } };
    const QVariantMap kind{ { "kind", "functional-zone" } };
    cases.push_back({ "GP-01.size", "6 storeys, 499 m²", house, "pass", {} });
    cases.push_back(
            { "GP-01.size", "7 storeys", with(house, { { "floors", 7 } }), "conflict", needed });
    cases.push_back({ "GP-01.size", "500 m²", with(house, { { "total_floor_area_m2", 500 } }),
            "conflict", needed });
    for (const char *theme : { "permit-areas", "architecture-rule-areas" }) {
        const QString rule
                = theme == QByteArray("permit-areas") ? "GP-01.areas" : "GP-01.architecture";
        cases.push_back(
                { rule, "outside the areas", house, "pass", exempt, {}, theme, away, kind });
        cases.push_back({ rule, "inside", house, "conflict", needed, {}, theme, over, kind });
        cases.push_back({ rule, "half inside", house, "conflict", needed, {}, theme, half, kind });
        cases.push_back({ rule, "layer missing, GP-04", house, "unknown", {} });
        cases.push_back({ rule, "not asked for", { { "use", "house" } }, "none", {} });
    }
    cases.push_back({ "GP-02", "urban residential land", house, "pass", conforms, { "ODT" } });
    cases.push_back({ "GP-02", "rural residential land with garden", house, "pass", conforms,
            { "ONT", "CLN" } });
    cases.push_back({ "GP-02", "garden land", house, "conflict", refused, { "CLN" } });
    const QVariantMap repair{ { "request", "exemption" }, { "work_kind", "repair" },
        { "repair_keeps_safety", true } };
    const auto scope = [&](const char *word) { return with(repair, { { "repair_scope", word } }); };
    cases.push_back({ "GP-03", "inside", scope("inside"), "pass", exempt });
    cases.push_back({ "GP-03", "façade elsewhere", scope("facade-other"), "pass", exempt });
    cases.push_back({ "GP-03", "façade on a controlled street", scope("facade-controlled-street"),
            "conflict", needed });
    cases.push_back({ "GP-03", "structure touched",
            with(scope("inside"), { { "repair_keeps_safety", false } }), "conflict", needed });
}

void addAuthority(Cases &cases)
{
    const auto works = [](const char *use, const QVariant &worksClass, const QVariant &zone) {
        return QVariantMap{ { "use", use }, { "works_class", worksClass },
            { "managed_zone", zone } };
    };
    const char *const commune = "Ủy ban nhân dân phường, xã";
    const char *const board = "Ban quản lý khu";
    const char *const department = "Sở Xây dựng";
    cases.push_back({ "GP-10.commune", "house", works("house", {}, false), "pass", commune });
    cases.push_back(
            { "GP-10.commune", "class III", works("public", "III", false), "pass", commune });
    cases.push_back({ "GP-10.commune", "class IV", works("mixed", "IV", false), "pass", commune });
    cases.push_back({ "GP-10.commune", "class II", works("mixed", "II", false), "none", {} });
    cases.push_back({ "GP-10.commune", "in a zone", works("house", {}, true), "none", {} });
    cases.push_back(
            { "GP-10.zone", "everything in a zone", works("mixed", "I", true), "pass", board });
    cases.push_back({ "GP-10.zone", "a house in a zone", works("house", {}, true), "pass", board });
    cases.push_back({ "GP-10.zone", "zone not stated", works("house", {}, {}), "unknown", {} });
    cases.push_back(
            { "GP-10.department", "the rest", works("mixed", "II", false), "pass", department });
    cases.push_back({ "GP-10.department", "special", works("public", "special", false), "pass",
            department });
    cases.push_back({ "GP-10.department", "class III", works("mixed", "III", false), "none", {} });
    cases.push_back({ "GP-10.department", "house", works("house", "II", false), "none", {} });
}

void addLand(Cases &cases)
{
    for (const char *paper : { "certificate", "eligible-papers", "allocation-papers",
                 "religious-report", "relic-listing", "commune-consent", "forest-lease",
                 "multi-use-plan", "traffic-land", "other" })
        cases.push_back({ "GP-20", paper, { { "land_paper", paper } }, "pass", conforms });
    cases.push_back({ "GP-20", "none", { { "land_paper", "none" } }, "conflict", refused });
    cases.push_back({ "GP-20", "not stated", {}, "unknown", {} });
    const QVariantMap house{ { "use", "house" } };
    cases.push_back({ "GP-21", "house on ODT", house, "pass", conforms, { "ODT" } });
    cases.push_back({ "GP-21", "house on LUC", house, "conflict", refused, { "LUC" } });
    cases.push_back({ "GP-21", "house on ODT and CLN", house, "unknown", {}, { "ODT", "CLN" } });
    cases.push_back({ "GP-21", "factory on SKC", { { "use", "industrial" } }, "pass", conforms,
            { "SKC" } });
    cases.push_back(
            { "GP-21", "school on DGD", { { "use", "public" } }, "pass", conforms, { "DGD" } });
    cases.push_back({ "GP-21", "farm works on ODT", { { "use", "farm" } }, "conflict", refused,
            { "ODT" } });
    cases.push_back(
            { "GP-22", "two classes, areas unstated", {}, "unknown", {}, { "ODT", "CLN" } });
    cases.push_back({ "GP-22", "two classes, areas stated", { { "areas_by_type_stated", true } },
            "pass", conforms, { "ODT", "CLN" } });
    cases.push_back({ "GP-22", "one class", {}, "none", {}, { "ODT" } });
}

void addPlan(Cases &cases)
{
    const QVariantMap house{ { "use", "house" }, { "plan_basis", "detailed" } };
    const QVariantMap figures{ { "plan_level", "detailed" }, { "coverage_max_percent", 80 },
        { "far_max", 4.0 }, { "storeys_max", 5 }, { "height_max_m", 19 }, { "setback_min_m", 3 } };
    const QVariantMap general{ { "plan_level", "general" } };
    cases.push_back(
            { "GP-30", "detailed plan", house, "pass", conforms, {}, "zones", over, figures });
    cases.push_back({ "GP-30", "layout plan", with(house, { { "plan_basis", "layout" } }), "pass",
            conforms, {}, "zones", over, { { "plan_level", "layout" } } });
    cases.push_back({ "GP-30", "plan on half of the site", house, "conflict", refused, {}, "zones",
            half, figures });
    // 1 m² is the office's tolerance for slivers between two maps.
    cases.push_back({ "GP-30", "0.8 m² outside of the plan", house, "pass", conforms, {}, "zones",
            short08, figures });
    cases.push_back({ "GP-30", "1.2 m² outside of the plan", house, "conflict", refused, {},
            "zones", short12, figures });
    const struct {
        const char *rule;
        const char *field;
        QVariant kept;
        QVariant broken;
    } limits[] = { { "GP-31.coverage", "coverage_percent", 80, 80.5 },
        { "GP-31.far", "far", 4, 4.1 }, { "GP-31.storeys", "floors", 5, 6 },
        { "GP-31.height", "height_m", 19, 19.5 }, { "GP-31.setback", "setback_m", 3, 2.5 } };
    for (const auto &limit : limits) {
        for (const char *use : { "house", "mixed" }) { // GP-30, GP-31 and the figures of GP-35
            const QVariantMap works{ { "use", use }, { "plan_basis", "detailed" } };
            cases.push_back({ limit.rule, QStringLiteral("%1, kept").arg(use),
                    with(works, { { limit.field, limit.kept } }), "pass", conforms, {}, "zones",
                    over, figures });
            cases.push_back({ limit.rule, QStringLiteral("%1, broken").arg(use),
                    with(works, { { limit.field, limit.broken } }), "conflict", refused, {},
                    "zones", over, figures });
        }
    }
    const QVariantMap quarter{ { "use", "house" }, { "plan_basis", "architecture-rules" },
        { "floors", 4 }, { "coverage_percent", 70 } };
    const QVariantMap rules{ { "kind", "architecture-rules" }, { "storeys_max", 4 },
        { "coverage_max_percent", 70 } };
    const char *const areas = "architecture-rule-areas";
    cases.push_back({ "GP-32", "inside", quarter, "pass", conforms, {}, areas, over, rules });
    cases.push_back({ "GP-32", "outside", quarter, "conflict", refused, {}, areas, away, rules });
    cases.push_back(
            { "GP-32", "0.8 m² outside", quarter, "pass", conforms, {}, areas, short08, rules });
    cases.push_back(
            { "GP-32", "1.2 m² outside", quarter, "conflict", refused, {}, areas, short12, rules });
    cases.push_back({ "GP-32.storeys", "kept", quarter, "pass", conforms, {}, areas, over, rules });
    cases.push_back({ "GP-32.storeys", "a storey more", with(quarter, { { "floors", 5 } }),
            "conflict", refused, {}, areas, over, rules });
    cases.push_back(
            { "GP-32.coverage", "kept", quarter, "pass", conforms, {}, areas, over, rules });
    cases.push_back({ "GP-32.coverage", "more", with(quarter, { { "coverage_percent", 71 } }),
            "conflict", refused, {}, areas, over, rules });
    const QVariantMap rural{ { "use", "house" }, { "plan_basis", "accepted-layout" },
        { "no_plan_duty", true }, { "layout_accepted", true } };
    cases.push_back({ "GP-33", "accepted layout", rural, "pass", conforms });
    cases.push_back({ "GP-33", "no acceptance", with(rural, { { "layout_accepted", false } }),
            "conflict", refused });
    const QVariantMap only{ { "use", "house" }, { "plan_basis", "general" } };
    cases.push_back({ "GP-34", "only a general plan", only, "conflict", refused, {}, "zones", over,
            general });
    cases.push_back({ "GP-34", "only a zoning plan", with(only, { { "plan_basis", "zoning" } }),
            "conflict", refused, {}, "zones", over, { { "plan_level", "zoning" } } });
    cases.push_back({ "GP-34", "0.8 m² without a plan", only, "pass", conforms, {}, "zones",
            short08, figures });
    cases.push_back({ "GP-34", "1.2 m² without a plan", only, "conflict", refused, {}, "zones",
            short12, figures });
    cases.push_back({ "GP-34", "basis not stated", { { "use", "house" } }, "unknown", {}, {},
            "zones", over, general });
    cases.push_back({ "GP-34", "a detailed plan after all", { { "use", "house" } }, "pass",
            conforms, {}, "zones", over, figures });
}

void addOtherWorks(Cases &cases)
{
    // permits.md §4 a to i: works and the plan they must fit.
    const struct {
        const char *works;
        QStringList plans;
    } groups[] = { { "framework-infrastructure", { "general", "zoning", "specialised" } },
        { "underground", { "underground", "specialised", "general" } },
        { "sector-infrastructure", { "sector", "provincial" } }, { "relic", { "conservation" } },
        { "forest-tourism", { "tourism", "forestry" } },
        { "stable-area", { "urban-design", "architecture-rules" } },
        { "no-plan-duty", { "accepted-layout" } }, { "other", { "detailed", "layout" } } };
    for (const auto &group : groups) {
        for (const char *plan : { "detailed", "layout", "urban-design", "architecture-rules",
                     "accepted-layout", "general", "zoning", "specialised", "underground", "sector",
                     "provincial", "conservation", "tourism", "forestry", "none" }) {
            const bool fits = group.plans.contains(QLatin1String(plan));
            cases.push_back({ "GP-35", QStringLiteral("%1 on %2").arg(group.works, plan),
                    { { "use", "public" }, { "works_category", group.works },
                            { "plan_basis", plan } },
                    fits ? "pass" : "conflict", fits ? conforms : refused });
        }
    }
    const QVariantMap farm{ { "use", "farm" } };
    cases.push_back(
            { "GP-36", "rule met", with(farm, { { "farm_rule_met", true } }), "pass", conforms });
    cases.push_back({ "GP-36", "rule missing", farm, "unknown", {} });
    const QVariantMap repair{ { "use", "house" }, { "work_kind", "repair" },
        { "repair_keeps_scale", true } };
    cases.push_back(
            { "GP-37", "same scale and function", repair, "pass", "Phù hợp, không xét quy hoạch" });
    cases.push_back({ "GP-30", "repair without plan test",
            with(repair, { { "plan_basis", "detailed" } }), "none", {} });
    const QVariantMap line{ { "voltage_kv", 110 }, { "half_width_m", 3 } };
    const char *const wire = "LINESTRING(-6 -100,-6 120)"; // corridor reaches x = 1
    cases.push_back({ "GP-40.power", "no consent", { { "use", "house" } }, "conflict", refused, {},
            "power-lines", wire, line });
    cases.push_back(
            { "GP-40.power", "consent", { { "use", "house" }, { "corridor_consent", true } },
                    "pass", conforms, {}, "power-lines", wire, line });
}

void addTemporary(Cases &cases)
{
    const QVariantMap needs{ { "request", "temporary" }, { "plan_published", true },
        { "plan_carried_out", false }, { "recovery_decided", false },
        { "demolition_undertaking", true }, { "change_of_use_permitted", false },
        { "land_use_plan_changed", false } };
    const QVariantMap none = with(needs, { { "land_use_plan_exists", false } });
    cases.push_back({ "GP-50", "needs met", none, "pass", temporary });
    for (const auto &[field, value] : { std::pair("plan_published", false),
                 std::pair("plan_carried_out", true), std::pair("recovery_decided", true),
                 std::pair("demolition_undertaking", false) })
        cases.push_back({ "GP-50", field, with(none, { { field, value } }), "conflict", refused });
    const auto planned = [&](const char *approved, const char *kind) {
        return with(needs,
                { { "land_use_plan_exists", true }, { "land_use_plan_approved_on", approved },
                        { "work_kind", kind } });
    };
    cases.push_back(
            { "GP-50", "a land-use plan exists", planned("2025-06-01", "new"), "none", {} });
    cases.push_back({ "GP-51", "repair", planned("2025-06-01", "repair"), "pass", temporary });
    cases.push_back({ "GP-51", "new", planned("2025-06-01", "new"), "conflict", refused });
    cases.push_back({ "GP-51", "last day", planned("2024-11-23", "new"), "conflict", refused });
    cases.push_back({ "GP-51", "two years", planned("2024-11-22", "new"), "none", {} });
    cases.push_back({ "GP-52", "two years, nothing done", planned("2024-11-22", "new"), "pass",
            temporary });
    cases.push_back({ "GP-52", "last day before", planned("2024-11-23", "new"), "none", {} });
    cases.push_back({ "GP-52", "change of use permitted",
            with(planned("2020-02-29", "new"), { { "change_of_use_permitted", true } }), "conflict",
            refused });
    cases.push_back(
            { "GP-53", "recovery decided", needs, "conflict", refused, {}, "recovery-decisions",
                    half, { { "decision", "1/QĐ" }, { "decided_on", "2026-05-04" } } });
    cases.push_back(
            { "GP-53", "recovery next door", needs, "pass", conforms, {}, "recovery-decisions",
                    away, { { "decision", "1/QĐ" }, { "decided_on", "2026-05-04" } } });
    cases.push_back({ "GP-54", "no provincial rule",
            with(needs, { { "provincial_scale_rule", false } }), "unknown", "Chưa kiểm tra được" });
    cases.push_back({ "GP-54", "a provincial rule",
            with(needs, { { "provincial_scale_rule", true } }), "pass", {} });
}

void addLater(Cases &cases)
{
    const auto extension = [](int times, bool started) {
        return QVariantMap{ { "request", "extension" }, { "permit_extensions", times },
            { "construction_started", started } };
    };
    cases.push_back({ "GP-60", "first time", extension(0, false), "pass", "Được gia hạn" });
    cases.push_back({ "GP-60", "second time", extension(1, false), "pass", "Được gia hạn" });
    cases.push_back({ "GP-60", "third time", extension(2, false), "conflict", refused });
    cases.push_back({ "GP-60", "started", extension(0, true), "conflict", refused });
    for (const char *change :
            { "controlled-facade", "position-footprint-storeys-structure", "main-function-inside" })
        cases.push_back(
                { "GP-61", change, { { "request", "adjustment" }, { "change_kind", change } },
                        "pass", "Phải điều chỉnh giấy phép xây dựng" });
    cases.push_back(
            { "GP-61.other", "other", { { "request", "adjustment" }, { "change_kind", "other" } },
                    "pass", "Không phải điều chỉnh giấy phép" });
    cases.push_back({ "GP-80", "filed 30 June 2026", { { "filed_on", "2026-06-30" } }, "unknown",
            "Nộp trước 01/7/2026: áp dụng quy định cũ" });
    cases.push_back({ "GP-80", "filed 1 July 2026", { { "filed_on", "2026-07-01" } }, "pass",
            "Áp dụng Nghị định 217/2026/NĐ-CP" });
}

} // namespace

const std::vector<PermitCase> &permitCases()
{
    static const Cases cases = [] {
        Cases all;
        addExemption(all);
        addAuthority(all);
        addLand(all);
        addPlan(all);
        addOtherWorks(all);
        addTemporary(all);
        addLater(all);
        return all;
    }();
    return cases;
}

} // namespace spp::test
