// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/comparisonjson.h"

#include "core/plancompare/balancetable.h"
#include "core/plancompare/transitiontable.h"
#include "core/review/reviewjson.h"

#include <QJsonArray>

namespace spp {

namespace {

constexpr int percentDecimals = 2;

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QJsonObject sideJson(const PlanSide &side)
{
    QJsonObject object = side.designation.json();
    if (!side.cell.isEmpty())
        object.insert(key("cell"), side.cell);
    return object;
}

QJsonObject limitsJson(const QVariantMap &limits)
{
    QJsonObject object;
    for (auto limit = limits.cbegin(); limit != limits.cend(); ++limit)
        object.insert(limit.key(), QJsonValue::fromVariant(*limit));
    return object;
}

QJsonObject versionJson(const PlanVersion &version, const QStringList &stack, double area_m2)
{
    QJsonObject object = toJson(version);
    object.insert(key("made_up_of"), QJsonArray::fromStringList(stack));
    object.insert(key("plan_area_m2"), roundedJson(area_m2));
    return object;
}

QJsonArray transitions(const PlanMatrix &matrix)
{
    QJsonArray list;
    for (const auto &[pair, area_m2] : matrix.cells()) {
        list.append(QJsonObject{ { key("from"), pair.first.json() },
                { key("to"), pair.second.json() }, { key("area_m2"), roundedJson(area_m2) } });
    }
    return list;
}

QJsonArray classLines(const TransitionTable &table)
{
    QJsonArray list;
    for (size_t i = 0; i < table.lines().size(); ++i) {
        const TransitionTable::Line &line = table.lines()[i];
        list.append(QJsonObject{ { key("code"), line.code }, { key("name"), line.name.text() },
                { key("depth"), line.depth }, { key("group"), line.isGroup },
                { key("start_m2"), roundedJson(table.start(i)) },
                { key("kept_m2"), roundedJson(table.cell(i, i)) },
                { key("decrease_m2"), roundedJson(table.decrease(i)) },
                { key("increase_m2"), roundedJson(table.increase(i)) },
                { key("change_m2"), roundedJson(table.end(i) - table.start(i)) },
                { key("end_m2"), roundedJson(table.end(i)) } });
    }
    return list;
}

QJsonObject totals(const PlanComparison &comparison, const TransitionTable &table)
{
    return { { key("start_m2"), roundedJson(table.totalStart()) },
        { key("end_m2"), roundedJson(table.totalEnd()) },
        { key("decrease_m2"), roundedJson(table.totalDecrease()) },
        { key("increase_m2"), roundedJson(table.totalIncrease()) },
        { key("added_by_boundary_m2"), roundedJson(comparison.matrix.addedByBoundary()) },
        { key("lost_by_boundary_m2"), roundedJson(comparison.matrix.lostByBoundary()) } };
}

QJsonArray functions(const BalanceTable &balance)
{
    QJsonArray list;
    for (const BalanceTable::Line &line : balance.lines) {
        QJsonObject object = line.designation.json();
        object.insert(key("name"), line.name.text());
        object.insert(key("before_m2"), roundedJson(line.before_m2));
        object.insert(key("after_m2"), roundedJson(line.after_m2));
        object.insert(key("before_percent"), roundedJson(line.before_percent));
        object.insert(key("after_percent"), roundedJson(line.after_percent));
        object.insert(key("change_m2"), roundedJson(line.after_m2 - line.before_m2));
        list.append(object);
    }
    return list;
}

QJsonValue stateJson(const std::optional<CellState> &state)
{
    if (!state)
        return QJsonValue::Null;
    QJsonObject object = state->designation.json();
    object.insert(key("area_m2"), roundedJson(state->area_m2));
    object.insert(key("limits"), limitsJson(state->limits));
    return object;
}

QJsonArray changedCells(const PlanComparison &comparison)
{
    QJsonArray list;
    for (const CellChange &change : comparison.cells) {
        if (change.isChanged) {
            list.append(QJsonObject{ { key("cell"), change.cell },
                    { key("before"), stateJson(change.from) },
                    { key("after"), stateJson(change.to) } });
        }
    }
    return list;
}

QJsonObject partJson(const ParcelChange &parcel, const ParcelPart &part)
{
    return { { key("change"), toString(part.change) }, { key("from"), sideJson(part.from) },
        { key("to"), sideJson(part.to) }, { key("area_m2"), roundedJson(part.area_m2) },
        { key("share"), roundedJson(part.area_m2 / parcel.area_m2) } };
}

QJsonObject parcelJson(const ParcelChange &parcel)
{
    QJsonArray parts;
    for (const ParcelPart &part : parcel.parts)
        parts.append(partJson(parcel, part));
    return { { key("parcel_id"), parcel.id }, { key("sheet"), parcel.sheet },
        { key("number"), parcel.number }, { key("commune_code"), parcel.communeCode },
        { key("commune"), parcel.communeName }, { key("land_use"), parcel.landUse },
        { key("legal_area_m2"), roundedJson(parcel.legalArea_m2) },
        { key("area_m2"), roundedJson(parcel.area_m2) },
        { key("changed_m2"), roundedJson(parcel.changed_m2()) },
        { key("main_change"), toString(parcel.mainPart().change) }, { key("parts"), parts } };
}

QJsonObject parcels(const PlanComparison &comparison)
{
    QJsonArray changed;
    for (const ParcelChange &parcel : comparison.parcels)
        changed.append(parcelJson(parcel));
    QJsonArray broken;
    for (const PlanComparison::BrokenParcel &parcel : comparison.brokenParcels) {
        broken.append(QJsonObject{ { key("parcel_id"), parcel.id }, { key("parcel"), parcel.name },
                { key("reason"), parcel.reason } });
    }
    return { { key("met"), comparison.parcelsMet },
        { key("changed"), qlonglong(comparison.parcels.size()) },
        { key("with_function_change"), comparison.parcelsWith(PlanChange::Function) },
        { key("with_boundary_change"), comparison.parcelsWith(PlanChange::Boundary) },
        { key("with_limits_only"), comparison.parcelsWith(PlanChange::Limits) },
        { key("with_slivers_only"), comparison.parcelsWithSliversOnly },
        { key("slivers_m2"), roundedJson(comparison.parcelSlivers_m2) },
        { key("not_comparable"), broken }, { key("list"), changed } };
}

} // namespace

QJsonObject ComparisonJson::document(
        const PlanComparison &comparison, const LandUseClasses &classes)
{
    const TransitionTable table = TransitionTable::of(comparison.matrix, classes);
    const BalanceTable balance = BalanceTable::of(comparison.matrix, classes, percentDecimals);
    const auto unchanged = std::count_if(comparison.cells.begin(), comparison.cells.end(),
            [](const CellChange &change) { return !change.isChanged; });
    return { { key("schema"), key("spp.plan-comparison/1") },
        { key("from"), versionJson(comparison.from, comparison.fromStack, comparison.from_m2) },
        { key("to"), versionJson(comparison.to, comparison.toStack, comparison.to_m2) },
        { key("tolerance_m2"), comparison.tolerance_m2 },
        { key("transitions"), transitions(comparison.matrix) },
        { key("classes"), classLines(table) }, { key("totals"), totals(comparison, table) },
        { key("functions"), functions(balance) },
        { key("changed_cells"), changedCells(comparison) },
        { key("unchanged_cells"), qlonglong(unchanged) },
        { key("slivers"),
                QJsonObject{ { key("places"), comparison.sliverCount() },
                        { key("area_m2"), roundedJson(comparison.slivers_m2()) } } },
        { key("parcels"), parcels(comparison) } };
}

} // namespace spp
