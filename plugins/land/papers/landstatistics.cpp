// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/landstatistics.h"

#include <cmath>

namespace spp::land {

namespace {

constexpr double nothing_m2 = 0.005; ///< less than a register can state

/// The rows of the register, or the single class that the map names.
std::vector<LandClass> classesOf(const ParcelRecord &parcel)
{
    if (!parcel.classes.empty())
        return parcel.classes;
    std::vector<LandClass> classes;
    for (const QString &code : parcel.landUse.split(QLatin1Char('+'), Qt::SkipEmptyParts))
        classes.push_back({ code.trimmed(), {}, {}, {} });
    return classes;
}

} // namespace

void LandStatistics::Sums::add(double area_m2, const QString &type, const QString &commune)
{
    const auto count = [area_m2](Amount &amount) {
        amount.area_m2 += area_m2;
        ++amount.parcels;
    };
    count(total);
    count(byCommune[commune]);
    if (!type.isEmpty())
        count(byType[type]);
}

void LandStatistics::Sums::add(const Sums &other)
{
    const auto sum = [](Amount &to, const Amount &from) {
        to.area_m2 += from.area_m2;
        to.parcels += from.parcels;
    };
    sum(total, other.total);
    for (const auto &[type, amount] : other.byType)
        sum(byType[type], amount);
    for (const auto &[commune, amount] : other.byCommune)
        sum(byCommune[commune], amount);
}

bool LandStatistics::isType(const QString &type) const
{
    return m_rules.users.contains(type) || m_rules.managers.contains(type);
}

void LandStatistics::add(const ParcelRecord &parcel)
{
    ++m_parcels;
    const auto area = parcel.area_m2();
    if (!area) {
        ++m_withoutArea;
        return;
    }
    m_fromMap += parcel.legalArea_m2 ? 0 : 1;
    if (parcel.legalArea_m2 && parcel.mapArea_m2)
        m_mapDifference_m2 += *parcel.mapArea_m2 - *parcel.legalArea_m2;
    const QString type = isType(parcel.userType) ? parcel.userType : QString();
    std::vector<LandClass> classes = classesOf(parcel);
    if (classes.size() == 1 && !classes.front().area_m2)
        classes.front().area_m2 = area;
    double left = *area;
    for (const LandClass &one : classes) {
        if (!one.area_m2 || !m_classes.find(one.code))
            continue;
        m_sums[one.code].add(*one.area_m2, type, parcel.communeCode);
        left -= *one.area_m2;
    }
    if (std::abs(left) > nothing_m2)
        m_withoutClass.add(left, type, parcel.communeCode);
}

/// Sums of the classes and, in them, of what stands under them.
std::map<QString, LandStatistics::Sums> LandStatistics::rolledUp() const
{
    std::map<QString, Sums> all;
    for (const auto &[code, sums] : m_sums) {
        for (const LandUseClass *at = m_classes.find(code); at;
                at = at->parent.isEmpty() ? nullptr : m_classes.find(at->parent))
            all[at->code].add(sums);
    }
    return all;
}

void LandStatistics::addRow(std::vector<Row> &rows, const LandUseClass &one,
        const std::map<QString, Sums> &all, std::map<QString, int> &children,
        std::map<QString, QString> &numbers) const
{
    const auto sums = all.find(one.code);
    const bool isGroupOfTotal = m_rules.totalOf.contains(one.code);
    if (sums == all.end() && !isGroupOfTotal)
        return;
    Row row;
    const QString above = numbers[one.parent];
    const QString own = QString::number(++children[one.parent]);
    row.number = above.isEmpty() ? own : above + QLatin1Char('.') + own;
    numbers[one.code] = row.number;
    row.depth = int(row.number.count(QLatin1Char('.')));
    row.code = one.code;
    row.name = one.name.vi;
    row.isLeaf = m_sums.find(one.code) != m_sums.end();
    if (sums != all.end()) {
        row.total = sums->second.total;
        row.byType = sums->second.byType;
        row.byCommune = sums->second.byCommune;
    }
    rows.push_back(std::move(row));
}

std::vector<LandStatistics::Row> LandStatistics::rows() const
{
    const std::map<QString, Sums> all = rolledUp();
    Sums whole = m_withoutClass;
    for (const QString &code : m_rules.totalOf) {
        const auto sums = all.find(code);
        if (sums != all.end())
            whole.add(sums->second);
    }
    std::vector<Row> rows;
    Row total;
    total.name = QStringLiteral("Tổng diện tích tự nhiên");
    total.isTotal = true;
    total.total = whole.total;
    total.byType = whole.byType;
    total.byCommune = whole.byCommune;
    rows.push_back(std::move(total));
    std::map<QString, int> children;
    std::map<QString, QString> numbers;
    for (const LandUseClass &one : m_classes.all())
        addRow(rows, one, all, children, numbers);
    if (m_withoutClass.total.parcels > 0) {
        Row without;
        without.name = QStringLiteral("Chưa có dữ liệu loại đất");
        without.isLeaf = true;
        without.total = m_withoutClass.total;
        without.byType = m_withoutClass.byType;
        without.byCommune = m_withoutClass.byCommune;
        rows.push_back(std::move(without));
    }
    return rows;
}

double LandStatistics::total_m2() const { return rows().front().total.area_m2; }

double LandStatistics::withoutType_m2() const
{
    const Row total = rows().front();
    double known = 0.0;
    for (const auto &[type, amount] : total.byType)
        known += amount.area_m2;
    const double rest = total.total.area_m2 - known;
    return std::abs(rest) > nothing_m2 ? rest : 0.0;
}

std::vector<QString> LandStatistics::communes() const
{
    const Row total = rows().front();
    std::vector<QString> codes;
    for (const auto &[commune, amount] : total.byCommune)
        codes.push_back(commune);
    return codes;
}

} // namespace spp::land
