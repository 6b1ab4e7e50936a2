// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/paperformat.h"
#include "land/papers/landstatistics.h"

#include <cmath>

namespace spp::land {

namespace {

using Fields = QMap<QString, QString>;
using Amount = LandStatistics::Amount;

constexpr double squareMetresPerHectare = 10000.0;

QString key(const char *name) { return QString::fromLatin1(name); }

class RowMaker {
public:
    RowMaker(const LandPaperRules &rules, StatisticsForm form)
        : m_rules(rules)
        , m_form(form)
    {
    }

    Fields fields(const LandStatistics::Row &row) const
    {
        Fields out;
        out[key("no")] = row.number;
        // A group is told from its members by more than its number.
        out[key("name")] = QString(2 * row.depth, QChar(QChar::Nbsp)) + row.name;
        out[key("code")] = row.code;
        if (row.isTotal || (row.depth == 0 && !row.code.isEmpty()))
            out[key("strong")] = QStringLiteral("1");
        put(out, key("total"), row.total);
        return out;
    }

    /// Columns of types that nobody is known to have stay empty, and so does their sum.
    void addTypes(Fields &out, const LandStatistics::Row &row) const
    {
        putTypes(out, row, m_rules.users, key("users"));
        putTypes(out, row, m_rules.managers, key("managers"));
    }

    void put(Fields &out, const QString &field, const Amount &amount) const
    {
        const double value = m_form == StatisticsForm::Areas
                ? amount.area_m2 / squareMetresPerHectare
                : amount.parcels;
        if (amount.parcels == 0)
            return;
        out[field] = paper::fixed(value, decimals());
        out[field + QLatin1Char('#')] = QString::number(value, 'g', 17);
    }

    int decimals() const
    {
        return m_form == StatisticsForm::Areas ? m_rules.statisticsDecimals : 0;
    }

private:
    void putTypes(Fields &out, const LandStatistics::Row &row, const QStringList &types,
            const QString &sumField) const
    {
        Amount sum;
        for (const QString &type : types) {
            const auto amount = row.byType.find(type);
            if (amount == row.byType.end())
                continue;
            put(out, type.toLower(), amount->second);
            sum.area_m2 += amount->second.area_m2;
            sum.parcels += amount->second.parcels;
        }
        put(out, sumField, sum);
    }

    const LandPaperRules &m_rules;
    StatisticsForm m_form;
};

double rounded(double area_m2, int decimals)
{
    const double power = std::pow(10.0, decimals);
    return std::round(area_m2 / squareMetresPerHectare * power) / power;
}

/// The printed total less the sum of what is printed for the classes, in ha.
double roundingOf(const std::vector<LandStatistics::Row> &rows, const LandPaperRules &rules)
{
    double printed = 0.0;
    double exact = 0.0;
    for (const LandStatistics::Row &row : rows) {
        if (!row.isLeaf)
            continue;
        printed += rounded(row.total.area_m2, rules.statisticsDecimals);
        exact += row.total.area_m2;
    }
    return rounded(exact, rules.statisticsDecimals) - printed;
}

void addFacts(paper::PaperData &data, const LandStatistics &statistics, const LandPaperRules &rules)
{
    const auto squareMetres
            = [&rules](double area) { return paper::fixed(area, rules.areaDecimals); };
    auto &values = data.values;
    const double rounding = roundingOf(statistics.rows(), rules);
    values[key("statistics.parcels")] = QString::number(statistics.parcels());
    values[key("statistics.total_m2")] = squareMetres(statistics.total_m2());
    values[key("statistics.total")] = paper::fixed(
            statistics.total_m2() / squareMetresPerHectare, rules.statisticsDecimals);
    values[key("statistics.rounding")] = paper::fixed(rounding, rules.statisticsDecimals);
    values[key("statistics.map_difference")]
            = (statistics.mapDifference_m2() > 0.0 ? QStringLiteral("+") : QString())
            + squareMetres(statistics.mapDifference_m2());
    values[key("statistics.without_type")] = squareMetres(statistics.withoutType_m2());
    values[key("statistics.without_class")] = squareMetres(statistics.withoutClass_m2());
    values[key("statistics.from_map")] = QString::number(statistics.fromMap());
    data.flags[key("types_known")] = statistics.withoutType_m2() == 0.0;
    data.flags[key("types_partly")] = statistics.withoutType_m2() != 0.0;
    data.flags[key("without_class")] = statistics.withoutClass_m2() != 0.0;
    data.flags[key("from_map")] = statistics.fromMap() > 0;
    data.flags[key("rounds")] = std::abs(rounding) > 1e-9;
}

} // namespace

void addStatistics(paper::PaperData &data, const LandStatistics &statistics,
        const LandPaperRules &rules, StatisticsForm form)
{
    const RowMaker maker(rules, form);
    for (const LandStatistics::Row &row : statistics.rows()) {
        Fields fields = maker.fields(row);
        maker.addTypes(fields, row);
        data.rows[key("statistics")].push_back(fields);
    }
    addFacts(data, statistics, rules);
}

void addStatisticsByUnit(
        paper::PaperData &data, const LandStatistics &statistics, const LandPaperRules &rules)
{
    const RowMaker maker(rules, StatisticsForm::Areas);
    for (const LandStatistics::Row &row : statistics.rows()) {
        Fields fields = maker.fields(row);
        for (const auto &[commune, amount] : row.byCommune)
            maker.put(fields, QStringLiteral("unit_") + commune, amount);
        data.rows[key("statistics")].push_back(fields);
    }
    addFacts(data, statistics, rules);
}

} // namespace spp::land
