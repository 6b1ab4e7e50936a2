// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "provinceterritory.h"

#include "benchtown.h"

#include <QDate>

#include <cmath>
#include <cstdint>
#include <vector>

namespace spp::bench {

namespace {

constexpr int side = Province::parcelsPerBlock;
constexpr int cornersPerBlock = 2 * side + 1; ///< along one edge, with the middles of sides
constexpr double street_m = 8.0;
constexpr double townStep_m = 5.0; ///< half a parcel
constexpr double fieldStep_m = 25.0;
constexpr double jitter = 0.3; ///< of a step
const char *const landUses[] = { "ODT", "ONT", "CLN", "LUC", "BHK", "NTS", "TMD", "SKC", "DGD" };

const Actor nobody{ QStringLiteral("bench"), QStringLiteral("bench"), QStringLiteral("bench") };

std::uint64_t mixed(std::int64_t a, std::int64_t b, std::int64_t c)
{
    std::uint64_t h = std::uint64_t(a) * 0x9e3779b97f4a7c15u
            ^ std::uint64_t(b) * 0xc2b2ae3d27d4eb4fu ^ std::uint64_t(c + 11) * 0x165667b19e3779f9u;
    h = (h ^ (h >> 29)) * 0xbf58476d1ce4e5b9u;
    return h ^ (h >> 32);
}

/// In -1 … 1.
double noise(std::int64_t a, std::int64_t b, std::int64_t c)
{
    return double(mixed(a, b, c) >> 11) / double(std::uint64_t(1) << 52) - 1.0;
}

/// Half a parcel in a block so far from the middle.
double step_m(int block, int blocks)
{
    const double away = std::abs(2.0 * block + 1.0 - blocks) / blocks;
    return townStep_m + (fieldStep_m - townStep_m) * away * away;
}

/// Where the corners of all blocks lie along one axis, before they are moved a little.
std::vector<double> corners(int blocks)
{
    std::vector<double> at;
    double here = 0.0;
    for (int block = 0; block < blocks; ++block) {
        const double step = step_m(block, blocks);
        for (int i = 0; i < cornersPerBlock; ++i)
            at.push_back(here + i * step);
        here = at.back() + street_m;
    }
    return at;
}

template <typename T>
void append(QByteArray &bytes, T value)
{
    bytes.append(reinterpret_cast<const char *>(&value), int(sizeof value));
}

class Parcels {
public:
    explicit Parcels(int blocks)
        : m_blocks(blocks)
        , m_corners(corners(blocks))
    {
    }

    /// Little-endian WKB of a multipolygon.
    QByteArray wkb(int column, int row) const
    {
        static constexpr int ring[][2] = { { 0, 0 }, { 1, 0 }, { 2, 0 }, { 2, 1 }, { 2, 2 },
            { 1, 2 }, { 0, 2 }, { 0, 1 }, { 0, 0 } };
        QByteArray bytes;
        append(bytes, char(1));
        append(bytes, std::uint32_t(6));
        append(bytes, std::uint32_t(1));
        append(bytes, char(1));
        append(bytes, std::uint32_t(3));
        append(bytes, std::uint32_t(1));
        append(bytes, std::uint32_t(std::size(ring)));
        for (const auto &corner : ring)
            appendCorner(bytes, indexOf(column) + corner[0], indexOf(row) + corner[1]);
        return bytes;
    }

    /// Neighbours are mostly of one class.
    static QString landUse(int column, int row)
    {
        const bool ofItsOwn = mixed(column, row, 5) % 4 == 0;
        const std::uint64_t draw = ofItsOwn ? mixed(column, row, 6) : mixed(column / 5, row / 7, 7);
        return QString::fromLatin1(landUses[draw % std::size(landUses)]);
    }

private:
    static int indexOf(int parcel) { return parcel / side * cornersPerBlock + 2 * (parcel % side); }

    void appendCorner(QByteArray &bytes, int i, int j) const
    {
        const double most = jitter * step_m(i / cornersPerBlock, m_blocks); // streets stay free
        append(bytes, townX0 + m_corners[std::size_t(i)] + most * noise(i, j, 1));
        append(bytes, townY0 + m_corners[std::size_t(j)] + most * noise(i, j, 2));
    }

    int m_blocks;
    std::vector<double> m_corners;
};

void addParcels(Database &database, const Province &what)
{
    const auto writer = orStop(database.writeRows(QStringLiteral("parcel"),
            { QStringLiteral("sheet"), QStringLiteral("number"), QStringLiteral("commune_code"),
                    QStringLiteral("land_use"), QStringLiteral("begin_lifespan"),
                    QStringLiteral("geom") },
            QStringLiteral("geom")));
    const Parcels parcels(what.blocks);
    const int wide = what.blocks * side;
    writer->bind(2, QStringLiteral("31120"));
    writer->bind(4, QStringLiteral("2026-01-01"));
    for (int row = 0; row < wide; ++row) {
        for (int column = 0; column < wide; ++column) {
            const int block = row / side * what.blocks + column / side;
            writer->bind(0, QString::number(block + 1));
            writer->bind(1, QString::number(row % side * side + column % side + 1));
            writer->bind(3, Parcels::landUse(column, row));
            writer->bind(5, parcels.wkb(column, row));
            orStop(writer->write());
        }
    }
    orStop(writer->finish());
}

} // namespace

double Province::size_m() const { return corners(blocks).back(); }

QPointF Province::middle() const { return { townX0 + size_m() / 2.0, townY0 + size_m() / 2.0 }; }

void makeProvince(const QString &path, const QString &profileFolder, const Province &what)
{
    const Profile profile = orStop(Profile::load(profileFolder));
    const auto territory = orStop(Territory::create(path, profile, {}, nobody));
    const auto transaction = orStop(Transaction::begin(territory->database()));
    addParcels(territory->database(), what);
    Theme theme = *territory->theme(QStringLiteral("parcels"));
    theme.updatedOn = QDate(2026, 1, 1);
    theme.featureCount = what.parcels();
    theme.extent = { townX0, townY0, townX0 + what.size_m(), townY0 + what.size_m() };
    orStop(territory->updateTheme(theme));
    orStop(transaction->commit());
}

} // namespace spp::bench
