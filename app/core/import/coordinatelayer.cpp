// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/coordinatelayer.h"

#include "core/import/gdalmessages.h"

#include <ogr_geometry.h>

#include <QRegularExpression>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CoordinateLayer)
};

/// "12", "M12", "12a": the first number in it.
std::optional<double> pointNumber(const QByteArray &cell)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const auto match = digits.match(QString::fromLatin1(cell));
    return match.hasMatch() ? std::optional<double>(match.captured().toDouble()) : std::nullopt;
}

} // namespace

CoordinateLayer::CoordinateLayer(QString name, CsvTable table, TextForm form, ThemeGeometry target)
    : m_name(std::move(name))
    , m_table(std::move(table))
    , m_form(form)
    , m_target(target)
{
    QStringList header;
    for (const QByteArray &cell : m_table.header) {
        header.append(QString::fromUtf8(cell).trimmed());
        m_fields.push_back({ header.last(), SourceField::Type::Text });
    }
    m_columns = CoordinateColumns::find(header);
    learnNumbers();
    groupRows();
}

bool CoordinateLayer::hasGeometry() const { return m_columns.wkt >= 0 || m_columns.hasPoints(); }

void CoordinateLayer::learnNumbers()
{
    if (!m_columns.hasPoints())
        return;
    for (const auto &row : m_table.rows) {
        m_numbers.learn(QString::fromLatin1(row[size_t(m_columns.east)]));
        m_numbers.learn(QString::fromLatin1(row[size_t(m_columns.north)]));
    }
}

void CoordinateLayer::groupRows()
{
    const bool corners = m_columns.wkt < 0 && m_columns.hasPoints()
            && (m_target == ThemeGeometry::Polygon || m_target == ThemeGeometry::Line);
    QHash<QByteArray, size_t> known;
    for (size_t row = 0; row < m_table.rows.size(); ++row) {
        QByteArray key;
        for (const int column : m_columns.figure)
            key += m_table.rows[row][size_t(column)].trimmed() + '\x1f';
        const auto found = corners ? known.constFind(key) : known.constEnd();
        if (found != known.constEnd()) {
            m_figures[*found].push_back(row);
            continue;
        }
        if (corners)
            known.insert(key, m_figures.size());
        m_figures.push_back({ row });
    }
    for (Rows &rows : m_figures)
        sortCorners(rows);
}

void CoordinateLayer::sortCorners(Rows &rows) const
{
    if (m_columns.pointNumber < 0)
        return;
    const auto number = [this](size_t row) {
        return pointNumber(m_table.rows[row][size_t(m_columns.pointNumber)]).value_or(-1.0);
    };
    // The last row of a printed list repeats the number of the first corner to close the figure.
    const bool repeatsFirst = rows.size() > 2 && number(rows.front()) == number(rows.back());
    std::stable_sort(rows.begin(), repeatsFirst ? rows.end() - 1 : rows.end(),
            [&number](size_t a, size_t b) { return number(a) < number(b); });
}

Result<void> CoordinateLayer::rewind(const std::vector<int> &, bool)
{
    m_next = 0;
    return {};
}

Result<bool> CoordinateLayer::next() { return m_next++ < m_figures.size(); }

QString CoordinateLayer::completeness() const
{
    if (m_table.unevenRows == 0)
        return {};
    return Texts::tr("%1 rows have more or fewer cells than the header").arg(m_table.unevenRows);
}

qlonglong CoordinateLayer::recordNumber() const
{
    return qlonglong(m_figures[m_next - 1].front()) + 2;
}

QVariant CoordinateLayer::value(int field) const
{
    const QByteArray &cell = m_table.rows[m_figures[m_next - 1].front()][size_t(field)];
    return cell.trimmed().isEmpty() ? QVariant() : QVariant(cell);
}

bool CoordinateLayer::readPoint(size_t row, double &x, double &y) const
{
    const auto &cells = m_table.rows[row];
    const auto east = m_numbers.read(QString::fromLatin1(cells[size_t(m_columns.east)]));
    const auto north = m_numbers.read(QString::fromLatin1(cells[size_t(m_columns.north)]));
    x = east.value_or(0.0);
    y = north.value_or(0.0);
    return east && north;
}

OgrGeometryPtr CoordinateLayer::wktFigure(size_t row) const
{
    const GdalMessages quiet;
    OGRGeometry *geometry = nullptr;
    const QByteArray text = m_table.rows[row][size_t(m_columns.wkt)].trimmed();
    OGRGeometryFactory::createFromWkt(text.constData(), nullptr, &geometry);
    return OgrGeometryPtr(geometry);
}

OgrGeometryPtr CoordinateLayer::line(const Rows &rows) const
{
    auto line = std::make_unique<OGRLineString>();
    for (const size_t row : rows) {
        double x = 0.0;
        double y = 0.0;
        if (!readPoint(row, x, y))
            return nullptr; // a figure with a corner missing is another figure
        line->addPoint(x, y);
    }
    return OgrGeometryPtr(line.release());
}

OgrGeometryPtr CoordinateLayer::polygon(const Rows &rows) const
{
    std::vector<QByteArray> order;
    QHash<QByteArray, Rows> rings;
    for (const size_t row : rows) {
        const QByteArray ring
                = m_columns.ring < 0 ? QByteArray() : m_table.rows[row][size_t(m_columns.ring)];
        if (!rings.contains(ring))
            order.push_back(ring);
        rings[ring].push_back(row);
    }
    auto polygon = std::make_unique<OGRPolygon>();
    for (const QByteArray &name : order) {
        auto ring = std::make_unique<OGRLinearRing>();
        const OgrGeometryPtr corners = line(rings[name]);
        if (!corners)
            return nullptr;
        ring->addSubLineString(corners->toLineString());
        ring->closeRings();
        polygon->addRingDirectly(ring.release());
    }
    return OgrGeometryPtr(polygon.release());
}

OgrGeometryPtr CoordinateLayer::figure(const Rows &rows) const
{
    if (m_columns.wkt >= 0)
        return wktFigure(rows.front());
    if (!m_columns.hasPoints())
        return nullptr;
    if (m_target == ThemeGeometry::Polygon)
        return polygon(rows);
    if (m_target == ThemeGeometry::Line)
        return line(rows);
    double x = 0.0;
    double y = 0.0;
    if (!readPoint(rows.front(), x, y))
        return nullptr;
    return OgrGeometryPtr(new OGRPoint(x, y));
}

OgrGeometryPtr CoordinateLayer::takeGeometry() { return figure(m_figures[m_next - 1]); }

} // namespace spp
