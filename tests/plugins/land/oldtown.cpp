// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "oldtown.h"

#include "engine/geometry.h"
#include "support/testdata.h"

#include <QFile>

#include <cmath>
#include <map>
#include <random>

namespace spp::test {

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}

void orStop(const Result<void> &result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
}

struct Commune {
    const char *name;
    const char *code;
};
const Commune communes[]
        = { { "Thị trấn Kế Sách", "31528" }, { "Xã Kế An", "31543" }, { "Xã Kế Thành", "31546" } };
constexpr int communeCount = 3;
constexpr double turn = 0.1; // radians

int bandOf(const OldTown &town, int row) { return row / town.sheetRows; }

int bands(const OldTown &town) { return (town.rows + town.sheetRows - 1) / town.sheetRows; }

int sheetsAcross(const OldTown &town)
{
    return (town.columns + town.sheetColumns - 1) / town.sheetColumns;
}

/// Sheets of one commune are counted through its bands.
QString sheetOf(const OldTown &town, int band, int column)
{
    return QString::number(
            band / communeCount * sheetsAcross(town) + column / town.sheetColumns + 1);
}

OldName nameOf(const OldTown &town, int band, int column, int number)
{
    const Commune &commune = communes[band % communeCount];
    return { QString::fromUtf8(commune.name), QString::fromLatin1(commune.code),
        sheetOf(town, band, column), QString::number(number) };
}

/// The corners of the town, on whole millimetres.
class Corners {
public:
    explicit Corners(const OldTown &town)
        : m_town(town)
    {
        std::mt19937 random(20260101);
        std::uniform_real_distribution<double> shift(-4.0, 4.0);
        for (int line = 0; line <= 2 * town.rows; ++line) {
            for (int column = 0; column <= town.columns; ++column)
                m_shift.push_back({ shift(random), shift(random) });
        }
    }

    /// `top` is the upper end of a row; along canals the corners lie on one straight line.
    QPointF at(int row, bool top, int column) const
    {
        const int inBand = row % m_town.sheetRows + (top ? 1 : 0);
        const bool isLast = row == m_town.rows - 1 && top;
        const bool alongCanal = inBand == 0 || inBand == m_town.sheetRows || isLast;
        const bool isEdge = column == 0 || column == m_town.columns;
        const int line = alongCanal ? 2 * row + (top ? 1 : 0) : 2 * (row + (top ? 1 : 0));
        const QPointF shift
                = m_shift[std::size_t(line % (2 * m_town.rows)) * std::size_t(m_town.columns + 1)
                        + std::size_t(column)];
        const int band = bandOf(m_town, row);
        return turned({ column * cell_m + (isEdge ? 0.0 : shift.x()),
                (row + (top ? 1 : 0)) * cell_m + band * canal_m + (alongCanal ? 0.0 : shift.y()) });
    }
    QPointF canalCorner(int band, bool top, bool right) const
    {
        const int row = (band + 1) * m_town.sheetRows;
        return at(top ? row : row - 1, !top, right ? m_town.columns : 0);
    }

private:
    QPointF turned(QPointF place) const
    {
        const double x
                = m_town.origin.x() + place.x() * std::cos(turn) - place.y() * std::sin(turn);
        const double y
                = m_town.origin.y() + place.x() * std::sin(turn) + place.y() * std::cos(turn);
        return { std::round(x * 1000.0) / 1000.0, std::round(y * 1000.0) / 1000.0 };
    }

    const OldTown &m_town;
    std::vector<QPointF> m_shift;
};

QByteArray outline(const std::vector<QPointF> &corners)
{
    QString wkt = QStringLiteral("MULTIPOLYGON(((");
    for (std::size_t i = 0; i <= corners.size(); ++i) {
        const QPointF corner = corners[i % corners.size()];
        wkt += QStringLiteral("%1%2 %3")
                       .arg(i == 0 ? QString() : QStringLiteral(","))
                       .arg(corner.x(), 0, 'f', 3)
                       .arg(corner.y(), 0, 'f', 3);
    }
    return QByteArray::fromStdString(
            orStop(engine::Geometry::fromWkt((wkt + QStringLiteral(")))")).toStdString())).wkb());
}

/// Calls visit(name, corners) for every parcel.
template <typename Visit>
void forEachParcel(const OldTown &town, Visit &&visit)
{
    const Corners corners(town);
    for (int row = 0; row < town.rows; ++row) {
        const int band = bandOf(town, row);
        for (int column = 0; column < town.columns; ++column) {
            const int number
                    = row % town.sheetRows * town.sheetColumns + column % town.sheetColumns + 1;
            visit(nameOf(town, band, column, number),
                    std::vector<QPointF>{ corners.at(row, false, column),
                            corners.at(row, false, column + 1), corners.at(row, true, column + 1),
                            corners.at(row, true, column) });
        }
    }
    for (int band = 0; band + 1 < bands(town); ++band) {
        visit(nameOf(town, band, 0, 9001),
                std::vector<QPointF>{ corners.canalCorner(band, false, false),
                        corners.canalCorner(band, false, true),
                        corners.canalCorner(band, true, true),
                        corners.canalCorner(band, true, false) });
    }
}

} // namespace

std::vector<OldName> oldNames(const OldTown &town)
{
    std::vector<OldName> names;
    forEachParcel(town, [&](const OldName &name, const auto &) { names.push_back(name); });
    return names;
}

std::unique_ptr<Territory> makeOldTown(const QString &path, const OldTown &town)
{
    qputenv("SPP_DATA_DIR", (binaryFolder() + QStringLiteral("/share/spp")).toUtf8());
    Profile profile = orStop(Profile::load(QStringLiteral("can-tho")));
    profile.crs = town.crs;
    auto territory = orStop(Territory::create(path, profile, {}, Actor()));
    Database &database = territory->database();
    const auto transaction = orStop(Transaction::begin(database));
    const auto writer = orStop(database.writeRows(QStringLiteral("parcel"),
            { QStringLiteral("sheet"), QStringLiteral("number"), QStringLiteral("former_commune"),
                    QStringLiteral("land_use"), QStringLiteral("legal_area_m2"),
                    QStringLiteral("land_user"), QStringLiteral("begin_lifespan"),
                    QStringLiteral("geom") },
            QStringLiteral("geom")));
    std::mt19937 random(7);
    std::uniform_int_distribution<int> area(3500, 4500);
    forEachParcel(town, [&](const OldName &name, const std::vector<QPointF> &corners) {
        writer->bind(0, name.sheet);
        writer->bind(1, name.number);
        writer->bind(2, name.commune);
        writer->bind(3, QStringLiteral("LUC"));
        writer->bind(4, area(random) / 10.0);
        writer->bind(5, QStringLiteral("Trần Thị B"));
        writer->bind(6, QStringLiteral("2020-01-01"));
        writer->bind(7, outline(corners));
        orStop(writer->write());
    });
    orStop(writer->finish());
    orStop(transaction->commit());
    return territory;
}

void writeCrosswalk(const QString &path, const OldTown &town)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("old_commune,old_code,old_sheet,new_commune,new_sheet,number_offset\n");
    std::map<std::pair<QString, int>, OldName> sheets;
    for (const OldName &name : oldNames(town))
        sheets.emplace(std::make_pair(name.commune, name.sheet.toInt()), name);
    for (const auto &[key, name] : sheets) {
        const bool isSecond = name.commune == QStringLiteral("Xã Kế An");
        const bool isThird = name.commune == QStringLiteral("Xã Kế Thành");
        file.write(QStringLiteral("%1,%2,%3,Kế Sách,%4,%5\n")
                           .arg(name.commune, name.communeCode, name.sheet)
                           .arg(isSecond ? key.second + 100 : key.second)
                           .arg(isThird ? 5000 : 0)
                           .toUtf8());
    }
}

} // namespace spp::test
