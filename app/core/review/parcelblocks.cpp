// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/parcelblocks.h"

namespace spp {

namespace {

/// Farther than any projected coordinate: the outer blocks catch what lies beyond the extent.
constexpr double farAway_m = 1e12;
constexpr int deepest = 16;

/// Sums and divides cells by one prepared count.
class Divider {
public:
    static Result<std::unique_ptr<Divider>> create(Database &database)
    {
        std::unique_ptr<Divider> divider(new Divider);
        SPP_ASSIGN(divider->m_count,
                database.prepare(QStringLiteral("SELECT count(*) FROM parcel WHERE ")
                        + database.dialect().boxMeets(
                                QStringLiteral("parcel"), QStringLiteral("geom"), 1)));
        return divider;
    }

    /// `middle` halves the inner part, since halving an endless cell leads nowhere.
    Result<void> divide(const engine::Box &cell, const engine::Box &inner, int depth)
    {
        SPP_ASSIGN(const qlonglong count, countIn(cell));
        if (count == 0)
            return {};
        if (count <= ParcelBlocks::most || depth == deepest) {
            blocks.push_back({ cell, count });
            return {};
        }
        const double x = (inner.xmin + inner.xmax) / 2.0;
        const double y = (inner.ymin + inner.ymax) / 2.0;
        for (const bool north : { false, true }) {
            for (const bool east : { false, true }) {
                SPP_TRY(divide(quarter(cell, x, y, north, east), quarter(inner, x, y, north, east),
                        depth + 1));
            }
        }
        return {};
    }

    std::vector<ParcelBlocks::Block> blocks;

private:
    Divider() = default;

    static engine::Box quarter(const engine::Box &box, double x, double y, bool north, bool east)
    {
        return { east ? x : box.xmin, north ? y : box.ymin, east ? box.xmax : x,
            north ? box.ymax : y };
    }

    Result<qlonglong> countIn(const engine::Box &cell)
    {
        m_count->reset();
        m_count->bindAll({ cell.xmin, cell.ymin, cell.xmax, cell.ymax });
        SPP_TRY(m_count->step());
        const qlonglong count = m_count->value(0).toLongLong();
        m_count->reset();
        return count;
    }

    std::unique_ptr<Statement> m_count;
};

bool ownsCorner(const engine::Box &cell, const engine::Box &parcel)
{
    return parcel.xmin >= cell.xmin && parcel.xmin < cell.xmax && parcel.ymin >= cell.ymin
            && parcel.ymin < cell.ymax;
}

} // namespace

Result<std::vector<ParcelBlocks::Block>> ParcelBlocks::divide(
        Database &database, const engine::Box &extent)
{
    SPP_ASSIGN(const auto divider, Divider::create(database));
    const engine::Box everywhere{ -farAway_m, -farAway_m, farAway_m, farAway_m };
    SPP_TRY(divider->divide(everywhere, extent.isEmpty() ? everywhere : extent, 0));
    return std::move(divider->blocks);
}

Result<ParcelBlocks::Content> ParcelBlocks::read(Database &database, const Block &block)
{
    const Dialect &dialect = database.dialect();
    SPP_ASSIGN(const auto statement,
            database.prepare(QStringLiteral("SELECT parcel.id, %1 FROM parcel WHERE %2 AND"
                                            " parcel.end_lifespan IS NULL ORDER BY parcel.id")
                                     .arg(dialect.geometryAsWkb(QStringLiteral("parcel.geom")),
                                             dialect.boxMeets(QStringLiteral("parcel"),
                                                     QStringLiteral("geom"), 1))));
    statement->bindAll({ block.cell.xmin, block.cell.ymin, block.cell.xmax, block.cell.ymax });
    Content content;
    while (true) {
        SPP_ASSIGN(const bool more, statement->step());
        if (!more)
            return content;
        const auto geometry = engine::Geometry::fromWkb(statement->bytes(1));
        // A geometry that cannot be read has no corner: the parcel is reported from this block.
        const engine::Box box = geometry ? geometry->bounds() : engine::Box();
        if (!geometry || ownsCorner(block.cell, box)) {
            content.keys.push_back(statement->value(0).toLongLong());
            content.box.include(box);
        }
    }
}

} // namespace spp
