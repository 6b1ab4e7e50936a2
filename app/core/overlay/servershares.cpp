// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/servershares.h"

#include "core/overlay/serveroverlaysql.h"
#include "core/overlay/themestorebuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ServerShares)
};

constexpr std::size_t steps = 20; ///< of the progress, per theme
/// Every step starts the other processes of the server anew, which costs each some hundredths of a
/// second.
constexpr std::size_t leastPerStep = 50000;
constexpr int rowsBetweenLooks = 1024;

engine::ShapeKind kindOf(int dimension)
{
    return dimension == 2    ? engine::ShapeKind::Polygon
            : dimension == 1 ? engine::ShapeKind::Line
                             : engine::ShapeKind::Point;
}

/// Numbers of the classes by their text. The server tells the class of zones by its number.
class ClassNumbers {
public:
    ClassNumbers(const Theme &theme, const std::vector<ThemeClass> &classes)
        : m_isNumber(theme.id == QLatin1String("zones"))
        , m_text(theme)
    {
        for (std::size_t i = 0; i < classes.size() && !m_isNumber; ++i)
            m_numbers.emplace(classes[i].first.toStdString(), std::int32_t(i));
    }

    Result<std::int32_t> of(const Statement &row, int column)
    {
        if (m_isNumber)
            return std::int32_t(row.integer(column));
        const auto found = m_numbers.find(m_text.of(row, column));
        if (found == m_numbers.end())
            return Error::internal("the server answered with a class that no feature has");
        return found->second;
    }

private:
    const bool m_isNumber;
    ClassText m_text;
    std::map<std::string, std::int32_t, std::less<>> m_numbers;
};

} // namespace

ServerShares::ServerShares(PostgresDatabase &database, const engine::Store &subjects,
        const std::vector<OverlayLayer> &layers, Feedback &feedback)
    : m_database(database)
    , m_subjects(subjects)
    , m_layers(layers)
    , m_feedback(feedback)
    , m_order(subjects.inInputOrder())
    , m_covered(subjects.size() * layers.size(), -1.0)
{
}

std::int32_t ServerShares::layerOf(const QString &theme, int dimension) const
{
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (m_layers[i].theme == theme && m_layers[i].layer->kind() == kindOf(dimension))
            return std::int32_t(i);
    }
    return -1;
}

/// Ids come in their order.
std::uint32_t ServerShares::recordOf(qlonglong id)
{
    while (m_next < m_order.size() && m_subjects.id(m_order[m_next]) < id)
        ++m_next;
    return m_order[std::min(m_next, m_order.size() - 1)];
}

/// Whether features of the theme overlap one another.
Result<bool> ServerShares::findContested(const Tables &tables)
{
    if (tables.contested.isEmpty())
        return false;
    const QString contested = sqlName(tables.contested);
    SPP_TRY(m_database.execute(serversql::contested(contested, sqlName(tables.pieces))));
    SPP_ASSIGN(const QVariant found,
            m_database.single(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1)").arg(contested)));
    return found.toBool();
}

Result<void> ServerShares::measure(const Theme &theme, const std::vector<ThemeClass> &classes,
        const Tables &tables, int processes)
{
    m_feedback.message(Texts::tr("The server overlays %1.").arg(theme.title.text()).toStdString());
    SPP_TRY(m_database.execute(
            serversql::cutPieces(sqlName(tables.pieces), sqlName(tables.features), processes)));
    SPP_ASSIGN(const bool isContested, findContested(tables));
    const serversql::Tables names{ sqlName(tables.subjects), sqlName(tables.pieces),
        sqlName(tables.contested) };
    const std::size_t atOnce = std::max(leastPerStep, (m_order.size() + steps - 1) / steps);
    const auto id = [this](std::size_t i) { return qlonglong(m_subjects.id(m_order[i])); };
    for (std::size_t first = 0; first < m_order.size(); first += atOnce) {
        const std::size_t last = std::min(first + atOnce, m_order.size()) - 1;
        m_feedback.progress((long long)(first), (long long)(m_order.size()));
        const QString shares = serversql::shares(names, id(first), id(last));
        if (first == 0)
            SPP_TRY(explain(shares));
        m_next = first;
        SPP_TRY(readShares(shares, theme, classes));
        m_next = first;
        if (isContested)
            SPP_TRY(readCovered(
                    serversql::covered(names, id(first), id(last)), layerOf(theme.id, 2)));
    }
    return m_database.execute(QStringLiteral("DROP TABLE ") + names.pieces);
}

Result<void> ServerShares::explain(const QString &sql)
{
    SPP_ASSIGN(const auto rows, m_database.rows(QStringLiteral("EXPLAIN (COSTS OFF) ") + sql));
    m_plan.clear();
    for (const auto &row : rows)
        m_plan.append(row[0].toString());
    return {};
}

Result<void> ServerShares::readShares(
        const QString &sql, const Theme &theme, const std::vector<ThemeClass> &classes)
{
    ClassNumbers numbers(theme, classes);
    SPP_ASSIGN(const auto row, m_database.prepare(sql));
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return {};
        Row one;
        one.record = recordOf(row->integer(0));
        const int dimension = int(row->integer(1));
        one.row.layer = layerOf(theme.id, dimension);
        SPP_ASSIGN(one.row.classId, numbers.of(*row, 2));
        const double amount = row->value(3).toDouble();
        if (dimension == 2)
            one.row.area_m2 = amount / engine::squareMillimetresPerSquareMetre;
        else if (dimension == 1)
            one.row.length_m = amount / engine::millimetresPerMetre;
        one.row.count = row->integer(4);
        // No share is more than the subject has, whatever rounding says.
        if (one.row.count == 1)
            one.row.area_m2 = std::min(one.row.area_m2, m_subjects.area_m2(one.record));
        m_rows.push_back(one);
        if (m_rows.size() % rowsBetweenLooks == 0 && m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("The overlay was stopped.").toStdString());
    }
}

Result<void> ServerShares::readCovered(const QString &sql, std::int32_t layer)
{
    SPP_ASSIGN(const auto row, m_database.prepare(sql));
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return {};
        m_covered[recordOf(row->integer(0)) * m_layers.size() + std::size_t(layer)]
                = row->value(1).toDouble();
    }
}

void ServerShares::addCover(engine::OverlayTable &table, std::uint32_t record) const
{
    for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
        if (m_layers[layer].layer->kind() != engine::ShapeKind::Polygon) {
            table.cover.push_back({});
            continue;
        }
        double shares_mm2 = 0.0;
        std::int64_t count = 0;
        for (std::uint64_t i = table.rowOffset[record]; i < table.row.size(); ++i) {
            if (table.row[i].layer != std::int32_t(layer))
                continue;
            shares_mm2 += table.row[i].area_m2 * engine::squareMillimetresPerSquareMetre;
            count += table.row[i].count;
        }
        const double known = m_covered[record * m_layers.size() + layer];
        table.cover.push_back(engine::layerCover(m_subjects.box(record),
                0.5 * double(m_subjects.doubledArea_mm2(record)), shares_mm2,
                count > 1 && known >= 0.0 ? known : shares_mm2));
    }
}

engine::OverlayTable ServerShares::table()
{
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.record, a.row.layer, a.row.classId)
                < std::tie(b.record, b.row.layer, b.row.classId);
    });
    engine::OverlayTable table;
    table.layerCount = m_layers.size();
    table.rowOffset.push_back(0);
    auto next = m_rows.cbegin();
    for (std::uint32_t record = 0; record < m_subjects.size(); ++record) {
        table.subject.push_back(record);
        for (; next != m_rows.cend() && next->record == record; ++next) {
            // The server may tell two classes apart that are one here: without and with empty text.
            if (table.row.size() > table.rowOffset[record]
                    && table.row.back().layer == next->row.layer
                    && table.row.back().classId == next->row.classId) {
                table.row.back().area_m2 += next->row.area_m2;
                table.row.back().length_m += next->row.length_m;
                table.row.back().count += next->row.count;
            } else {
                table.row.push_back(next->row);
            }
        }
        addCover(table, record);
        table.rowOffset.push_back(table.row.size());
    }
    m_rows.clear();
    return table;
}

} // namespace spp
