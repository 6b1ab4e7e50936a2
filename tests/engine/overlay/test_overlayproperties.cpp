// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What holds for any shapes: the engine against GEOS, and against itself. RapidCheck prints the
// case that failed; RC_PARAMS="max_success=10000" tries more.
#include "engine/hostileshapes.h"
#include "engine/overlay/overlay.h"
#include "engine/overlay/subjectshares.h"
#include "support/sameseed.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <optional>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr double most_m2 = 1e-6;

struct Drawn {
    Hostile kind;
    unsigned seed;
};

std::ostream &operator<<(std::ostream &to, const Drawn &drawn)
{
    return to << nameOf(drawn.kind) << " of seed " << drawn.seed;
}

RawShape moved(RawShape shape, double dx, double dy)
{
    for (std::size_t i = 0; i < shape.xy.size(); i += 2) {
        shape.xy[i] += dx;
        shape.xy[i + 1] += dy;
    }
    return shape;
}

Drawn anyShape()
{
    return { Hostile(*rc::gen::inRange(0, int(Hostile::Count))), *rc::gen::inRange(0u, 1000000u) };
}

/// What is left of some shapes once they are on the grid; none where all were refused.
Store stored(const std::vector<RawShape> &shapes)
{
    StoreBuilder builder(ShapeKind::Polygon, {});
    std::int64_t id = 0;
    for (const RawShape &shape : shapes)
        builder.add(id++, shape);
    return std::move(builder.finish().value());
}

/// The largest difference between two tables, in m²; infinite when one has a row of more than the
/// limit that the other has not.
double difference_m2(const OverlayTable &a, const OverlayTable &b)
{
    double largest = 0.0;
    const auto areaOf = [](const OverlayTable &table, std::size_t subject, std::int32_t classId) {
        for (std::uint64_t i = table.rowOffset[subject]; i < table.rowOffset[subject + 1]; ++i) {
            if (table.row[i].classId == classId)
                return table.row[i].area_m2;
        }
        return 0.0;
    };
    for (const auto &[one, other] : { std::pair(&a, &b), std::pair(&b, &a) }) {
        for (std::size_t subject = 0; subject + 1 < one->rowOffset.size(); ++subject) {
            for (std::uint64_t i = one->rowOffset[subject]; i < one->rowOffset[subject + 1]; ++i) {
                const OverlayRow &row = one->row[i];
                largest = std::max(
                        largest, std::abs(row.area_m2 - areaOf(*other, subject, row.classId)));
            }
        }
    }
    return largest;
}

double coverDifference_m2(const OverlayTable &a, const OverlayTable &b)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < a.cover.size(); ++i)
        largest = std::max({ largest, std::abs(a.cover[i].unzoned_m2 - b.cover[i].unzoned_m2),
                std::abs(a.cover[i].overlap_m2 - b.cover[i].overlap_m2) });
    return largest;
}

OverlayTable run(const Store &subjects, const ConstraintLayer &layer, OverlayOptions::Method method)
{
    OverlayOptions options;
    options.threads = 1;
    options.method = method;
    return overlay(subjects, { &layer }, options).value();
}

LayerOptions cutAt(std::size_t edges)
{
    LayerOptions options;
    options.mostEdges = edges;
    options.threads = 1;
    return options;
}

} // namespace

class TestOverlayProperties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { takeTheSameCases(); }
    void thousandPairsAgreeWithGeos();
    void anyTwoShapesAgreeWithGeos();
    void shapesThatShareSidesAgreeWithGeos();
    void partsAddUpToTheWhole();
    void movingBothChangesNothing();
    void overlappingFeaturesAgreeWithGeos();
    void cellsAddUpToTheShape();
    void aSubjectAloneGetsTheRowsOfTheWholeRun();
};

// The specification's second test, with fixed seeds.
void TestOverlayProperties::thousandPairsAgreeWithGeos()
{
    double largest = 0.0;
    int shared = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Hostile one = Hostile(seed % unsigned(Hostile::Count));
        const Hostile other = Hostile((seed / 9) % unsigned(Hostile::Count));
        const Store subjects = stored({ hostile(one, seed) });
        const ConstraintLayer layer = layerOf(stored({ hostile(other, seed + 5000) }), cutAt(12));
        const OverlayTable own = run(subjects, layer, OverlayOptions::Method::Fast);
        const OverlayTable geos = run(subjects, layer, OverlayOptions::Method::Plain);
        const double difference = difference_m2(own, geos);
        shared += !own.row.empty();
        largest = std::max(largest, difference);
        QVERIFY2(difference <= most_m2,
                qPrintable(QStringLiteral("seed %1: %2 m2").arg(seed).arg(difference)));
    }
    QVERIFY(shared > 800);
    qInfo("1,000 pairs: at most %g m2 from GEOS", largest);
}

void TestOverlayProperties::anyTwoShapesAgreeWithGeos()
{
    QVERIFY(rc::check("own area is that of GEOS", [] {
        const Drawn a = anyShape();
        const Drawn b = anyShape();
        RC_LOG() << a << " with " << b << std::endl;
        const double dx = 0.001 * *rc::gen::inRange(-60000, 60000);
        const double dy = 0.001 * *rc::gen::inRange(-60000, 60000);
        const Store subjects = stored({ hostile(a.kind, a.seed) });
        const ConstraintLayer layer
                = layerOf(stored({ moved(hostile(b.kind, b.seed), dx, dy) }), cutAt(8));
        RC_ASSERT(difference_m2(run(subjects, layer, OverlayOptions::Method::Fast),
                          run(subjects, layer, OverlayOptions::Method::Plain))
                <= most_m2);
    }));
}

/// The same shape a whole lattice step aside, give or take a few millimetres: sides overlie,
/// corners touch, or nearly so.
void TestOverlayProperties::shapesThatShareSidesAgreeWithGeos()
{
    QVERIFY(rc::check("shared sides", [] {
        const Drawn a = anyShape();
        const double dx = 10.0 * *rc::gen::inRange(-2, 3) + 0.001 * *rc::gen::inRange(-2, 3);
        const double dy = 10.0 * *rc::gen::inRange(-2, 3) + 0.001 * *rc::gen::inRange(-2, 3);
        RC_LOG() << a << " moved by " << dx << ' ' << dy << std::endl;
        const Store subjects = stored({ hostile(a.kind, a.seed) });
        const ConstraintLayer layer
                = layerOf(stored({ moved(hostile(a.kind, a.seed), dx, dy) }), cutAt(8));
        const OverlayTable own = run(subjects, layer, OverlayOptions::Method::Fast);
        RC_ASSERT(
                difference_m2(own, run(subjects, layer, OverlayOptions::Method::Plain)) <= most_m2);
        if (dx == 0.0 && dy == 0.0 && subjects.size() == 1)
            RC_ASSERT(std::abs(own.row[0].area_m2 - subjects.area_m2(0)) <= most_m2);
    }));
}

/// A coverage over any shape: the shares of its zones add up to the shape.
void TestOverlayProperties::partsAddUpToTheWhole()
{
    QVERIFY(rc::check("shares add up", [] {
        const Drawn a = anyShape();
        RC_LOG() << a << std::endl;
        const ZoneCoverage plan{ *rc::gen::inRange(1, 8), *rc::gen::inRange(1, 8), 200.0, 200.0,
            *rc::gen::inRange(1, 30), *rc::gen::inRange(0u, 1000u) };
        const Store subjects = stored({ moved(hostile(a.kind, a.seed), 40.0, 40.0) });
        const ConstraintLayer layer
                = layerOf(zones(plan), cutAt(std::size_t(*rc::gen::inRange(4, 40))));
        const OverlayTable own = run(subjects, layer, OverlayOptions::Method::Fast);
        if (layer.hasOverlaps() || subjects.size() == 0)
            return;
        double sum = 0.0;
        for (const OverlayRow &row : own.row)
            sum += row.area_m2;
        RC_ASSERT(std::abs(sum - subjects.area_m2(0)) <= 1e-9 * std::max(1.0, sum));
        RC_ASSERT(own.cover[0].unzoned_m2 <= 1e-6);
        RC_ASSERT(own.cover[0].overlap_m2 <= 1e-6);
    }));
}

void TestOverlayProperties::movingBothChangesNothing()
{
    QVERIFY(rc::check("moved far away", [] {
        const Drawn a = anyShape();
        const Drawn b = anyShape();
        RC_LOG() << a << " with " << b << std::endl;
        const double x = 1000.0 * *rc::gen::inRange(-2000, 2000);
        const double y = 1000.0 * *rc::gen::inRange(-2000, 2000);
        const ConstraintLayer here = layerOf(stored({ hostile(b.kind, b.seed) }), cutAt(8));
        // Moved by whole metres within doubles that tell the millimetre.
        const ConstraintLayer there
                = layerOf(stored({ moved(hostile(b.kind, b.seed), x, y) }), cutAt(8));
        const OverlayTable one
                = run(stored({ hostile(a.kind, a.seed) }), here, OverlayOptions::Method::Fast);
        const OverlayTable other = run(stored({ moved(hostile(a.kind, a.seed), x, y) }), there,
                OverlayOptions::Method::Fast);
        RC_ASSERT(one.row.size() == other.row.size());
        for (std::size_t i = 0; i < one.row.size(); ++i)
            RC_ASSERT(one.row[i].area_m2 == other.row[i].area_m2);
    }));
}

void TestOverlayProperties::overlappingFeaturesAgreeWithGeos()
{
    QVERIFY(rc::check("cover and overlap", [] {
        const Drawn a = anyShape();
        std::vector<RawShape> features;
        const int count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i) {
            const Drawn b = anyShape();
            RC_LOG() << b << std::endl;
            features.push_back(moved(hostile(b.kind, b.seed), 5.0 * *rc::gen::inRange(-8, 8),
                    5.0 * *rc::gen::inRange(-8, 8)));
        }
        RC_LOG() << "under " << a << std::endl;
        const Store subjects = stored({ hostile(a.kind, a.seed) });
        const ConstraintLayer layer = layerOf(stored(features), cutAt(8));
        const OverlayTable own = run(subjects, layer, OverlayOptions::Method::Fast);
        const OverlayTable geos = run(subjects, layer, OverlayOptions::Method::Plain);
        RC_ASSERT(difference_m2(own, geos) <= most_m2);
        // Overlaps of less than the layer's tolerance per two cells are not looked into.
        RC_ASSERT(coverDifference_m2(own, geos) <= 20 * most_m2);
    }));
}

void TestOverlayProperties::cellsAddUpToTheShape()
{
    QVERIFY(rc::check("cells", [] {
        const Drawn a = anyShape();
        RC_LOG() << a << std::endl;
        const Store shape = stored({ hostile(a.kind, a.seed) });
        if (shape.size() == 0)
            return;
        SubdivideOptions options;
        options.mostEdges = std::size_t(*rc::gen::inRange(2, 40));
        std::vector<Edge> edges;
        const GridBox box = shape.box(0);
        appendEdges(shape, 0, { box.xmin, box.ymin }, edges);
        Subdivision cells;
        RC_ASSERT(subdivide(box, std::move(edges), options, nullptr, cells));
        double area = 0.0;
        for (const Cell &cell : cells.cells) {
            RC_ASSERT(box.contains(cell.box));
            double own = 0.0;
            for (std::size_t i = cell.first; i < cell.first + cell.count; ++i) {
                const Edge &edge = cells.edges[i];
                own += edge.sign * (edge.xr - edge.xl) * 0.5 * (edge.yl + edge.yr);
            }
            const double whole = double(cell.box.width()) * double(cell.box.height());
            RC_ASSERT(own >= -1.0);
            RC_ASSERT(own <= whole + 1.0);
            if (cell.full)
                RC_ASSERT(own == whole);
            area += own;
        }
        RC_ASSERT(std::abs(area - 0.5 * double(shape.doubledArea_mm2(0))) <= 0.01);
    }));
}

/// With the features near it alone, as a review reads them.
void TestOverlayProperties::aSubjectAloneGetsTheRowsOfTheWholeRun()
{
    QVERIFY(rc::check("one subject", [] {
        const Drawn a = anyShape();
        const Drawn far = anyShape();
        const Store subjects = stored(
                { moved(hostile(far.kind, far.seed), 170.0, 30.0), hostile(a.kind, a.seed) });
        std::vector<RawShape> all;
        std::vector<RawShape> near;
        std::vector<std::int32_t> classOfAll;
        std::vector<std::int32_t> classOfNear;
        for (int i = 0; i < 6; ++i) {
            const Drawn b = anyShape();
            const double dx = 10.0 * *rc::gen::inRange(-8, 30);
            all.push_back(moved(hostile(b.kind, b.seed), dx, 10.0 * *rc::gen::inRange(-8, 8)));
            classOfAll.push_back(i % 3);
            if (dx < 150.0) {
                near.push_back(all.back());
                classOfNear.push_back(i % 3);
            }
        }
        RC_LOG() << "under " << a << " beside " << far << std::endl;
        const auto built = [](const std::vector<RawShape> &shapes,
                                   const std::vector<std::int32_t> &classes) {
            return ConstraintLayer::build(stored(shapes), classes, cutAt(8)).value();
        };
        const ConstraintLayer layer = built(all, classOfAll);
        const ConstraintLayer own = built(near, classOfNear);
        const OverlayTable table = run(subjects, layer, OverlayOptions::Method::Fast);
        for (std::uint32_t record = 0; record < subjects.size(); ++record) {
            if (subjects.id(record) != 1)
                continue;
            const SubjectShares alone = subjectShares(subjects, record, own).value();
            const std::size_t first = table.rowOffset[record];
            RC_ASSERT(alone.rows.size() == table.rowOffset[record + 1] - first);
            for (std::size_t i = 0; i < alone.rows.size(); ++i) {
                RC_ASSERT(alone.rows[i].classId == table.row[first + i].classId);
                RC_ASSERT(alone.rows[i].area_m2 == table.row[first + i].area_m2);
                RC_ASSERT(alone.rows[i].count == table.row[first + i].count);
            }
            double shares_m2 = 0.0;
            for (const FeatureShare &share : alone.features)
                shares_m2 += share.area_m2;
            for (const OverlayRow &row : alone.rows)
                shares_m2 -= row.area_m2;
            RC_ASSERT(std::abs(shares_m2) <= most_m2);
        }
    }));
}

QTEST_APPLESS_MAIN(TestOverlayProperties)
#include "test_overlayproperties.moc"
