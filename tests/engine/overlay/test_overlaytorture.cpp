// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The polygons of the torture sets through the engine and through GEOS: both agree, or the store
// says why a shape was not taken.
#include "engine/coverages.h"
#include "engine/overlay/overlay.h"
#include "engine/torturesets.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

struct Tally {
    int pairs = 0;
    int shared = 0;
    int refused = 0;
    int repaired = 0;
    double largest_m2 = 0.0;
};

/// A shape in a store of its own; empty when it was refused, with exactly one remark.
bool take(const std::string &wkb, GridOrigin origin, Store &store, Tally &tally)
{
    StoreBuilder builder(ShapeKind::Polygon, origin);
    const bool taken = builder.add(1, wkb);
    for (const FeatureRemark &remark : builder.remarks()) {
        if (remark.taken == taken && !remark.text.empty())
            tally.repaired += remark.remark == Remark::Repaired;
        else
            qFatal("a remark that does not fit");
    }
    if (!taken) {
        ++tally.refused;
        return builder.remarks().size() != 1;
    }
    store = builder.finish().value();
    return true;
}

QString compare(const Geometry &a, const Geometry &b, Tally &tally)
{
    Box extent = a.bounds();
    extent.include(b.bounds());
    const GridOrigin origin = StoreBuilder::originFor(extent);
    Store subjects;
    Store features;
    if (!take(a.wkb(), origin, subjects, tally) || !take(b.wkb(), origin, features, tally))
        return {};
    if (subjects.size() == 0 || features.size() == 0)
        return {};
    LayerOptions cuts;
    cuts.mostEdges = 8;
    const ConstraintLayer layer = layerOf(std::move(features), cuts);
    OverlayOptions plain;
    plain.method = OverlayOptions::Method::Plain;
    const auto own = overlay(subjects, { &layer });
    const auto geos = overlay(subjects, { &layer }, plain);
    if (!own || !geos)
        return QString::fromStdString((own ? geos : own).error().text());
    ++tally.pairs;
    tally.shared += !own->row.empty();
    const double ownArea = own->row.empty() ? 0.0 : own->row[0].area_m2;
    const double geosArea = geos->row.empty() ? 0.0 : geos->row[0].area_m2;
    const double difference = std::abs(ownArea - geosArea);
    tally.largest_m2 = std::max(tally.largest_m2, difference);
    // Of an area of many square kilometres a double does not tell a millionth of a square metre.
    if (difference <= 1e-6 + 1e-14 * subjects.area_m2(0))
        return {};
    return QStringLiteral("%1 instead of %2 m2").arg(ownArea, 0, 'g', 17).arg(geosArea, 0, 'g', 17);
}

/// Polygons of rings that may be no polygons at all.
Geometry polygonOf(const QJsonArray &rings, double aside)
{
    RawShape shape;
    for (const QJsonValue &ring : rings) {
        std::vector<double> xy;
        for (const QJsonValue &point : ring.toArray()) {
            xy.push_back(point.toArray().at(0).toDouble() + aside);
            xy.push_back(point.toArray().at(1).toDouble() + aside / 3.0);
        }
        if (xy.empty())
            continue;
        xy.push_back(xy[0]);
        xy.push_back(xy[1]);
        while (xy.size() < 8) { // GEOS asks for four points
            xy.push_back(xy[0]);
            xy.push_back(xy[1]);
        }
        shape.xy.insert(shape.xy.end(), xy.begin(), xy.end());
        shape.closePath(shape.pathEnd.empty());
    }
    QString text;
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        QStringList points;
        for (std::size_t i = shape.pathBegin(path); i < shape.pathEnd[path]; ++i)
            points += QStringLiteral("%1 %2")
                              .arg(shape.xy[2 * i], 0, 'f', 6)
                              .arg(shape.xy[2 * i + 1], 0, 'f', 6);
        text += QStringLiteral("%1(%2)").arg(path ? "," : "", points.join(QLatin1Char(',')));
    }
    Result<Geometry> geometry = Geometry::fromWkt(
            (text.isEmpty() ? QStringLiteral("POLYGON EMPTY") : "POLYGON(" + text + ")")
                    .toStdString());
    return geometry ? std::move(*geometry) : Geometry();
}

QJsonArray pathOf(const QString &line)
{
    QJsonArray path;
    const QStringList numbers = line.split(QRegularExpression(QStringLiteral("[,\\s]+")));
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
        if (!numbers[i].isEmpty())
            path.append(QJsonArray{ numbers[i].toDouble(), numbers[i + 1].toDouble() });
    }
    return path;
}

} // namespace

class TestOverlayTorture : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void casesOfGeos();
    void polygonsOfEarcut();
    void pathsOfClipper();

private:
    QString m_folder;
};

void TestOverlayTorture::initTestCase()
{
    m_folder = sharedFolder(QStringLiteral("data/torture-sets"));
    if (m_folder.isEmpty())
        qWarning("The torture sets are not beside the project: their polygons are not tried.");
}

void TestOverlayTorture::casesOfGeos()
{
    if (m_folder.isEmpty())
        return;
    Tally tally;
    QStringList wrong;
    eachFileOfZip(m_folder + QStringLiteral("/geos-xml.zip"), ".xml",
            [&](const QString &name, const QByteArray &xml) {
                QString a;
                eachElement(xml, [&](const XmlElement &found) {
                    if (found.element == QLatin1String("a"))
                        a = found.text;
                    if (found.element != QLatin1String("b"))
                        return;
                    const Result<Geometry> one = geometryOf(a);
                    const Result<Geometry> other = geometryOf(found.text);
                    if (!one || !other || one->kind() != Geometry::Kind::Polygon
                            || other->kind() != Geometry::Kind::Polygon)
                        return;
                    const QString difference = compare(*one, *other, tally);
                    if (!difference.isEmpty())
                        wrong += name + QStringLiteral(": ") + difference;
                });
            });
    qInfo("%d pairs, %d share area, %d refused, %d repaired, at most %g m2 from GEOS", tally.pairs,
            tally.shared, tally.refused, tally.repaired, tally.largest_m2);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY(tally.pairs > 200);
}

void TestOverlayTorture::polygonsOfEarcut()
{
    if (m_folder.isEmpty())
        return;
    Tally tally;
    QStringList wrong;
    eachFileOfZip(m_folder + QStringLiteral("/earcut-fixtures.zip"), ".json",
            [&](const QString &name, const QByteArray &json) {
                const QJsonArray rings = QJsonDocument::fromJson(json).array();
                const Geometry shape = polygonOf(rings, 0.0);
                if (shape.isEmpty())
                    return;
                const Box box = shape.bounds();
                for (const double part : { 0.0, 0.137, 0.5 }) {
                    const Geometry moved = polygonOf(rings, part * (box.xmax - box.xmin));
                    const QString difference = compare(shape, moved, tally);
                    if (!difference.isEmpty())
                        wrong += name + QStringLiteral(": ") + difference;
                }
            });
    qInfo("%d pairs, %d share area, %d refused, %d repaired, at most %g m2 from GEOS", tally.pairs,
            tally.shared, tally.refused, tally.repaired, tally.largest_m2);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY(tally.pairs > 100);
}

/// Paths that cross themselves and each other: each against the next.
void TestOverlayTorture::pathsOfClipper()
{
    if (m_folder.isEmpty())
        return;
    Tally tally;
    QStringList wrong;
    eachFileOfZip(m_folder + QStringLiteral("/clipper2.zip"), "/Polygons.txt",
            [&](const QString &, const QByteArray &text) {
                Geometry last;
                QString caption;
                for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
                    if (line.startsWith(QLatin1String("CAPTION"))) {
                        caption = line;
                        last = Geometry();
                        continue;
                    }
                    const QJsonArray path = pathOf(line.trimmed());
                    if (line.contains(QLatin1Char(':')) || path.size() < 2)
                        continue;
                    QJsonArray rings; // {path} would be a copy of the path
                    rings.append(path);
                    Geometry shape = polygonOf(rings, 0.0);
                    if (!last.isNull()) {
                        const QString difference = compare(last, shape, tally);
                        if (!difference.isEmpty())
                            wrong += caption + QStringLiteral(": ") + difference;
                    }
                    last = std::move(shape);
                }
            });
    qInfo("%d pairs, %d share area, %d refused, %d repaired, at most %g m2 from GEOS", tally.pairs,
            tally.shared, tally.refused, tally.repaired, tally.largest_m2);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY(tally.pairs > 100);
}

QTEST_APPLESS_MAIN(TestOverlayTorture)
#include "test_overlaytorture.moc"
