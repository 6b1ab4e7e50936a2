// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landpaperparts.h"

#include "core/profile/profile.h"
#include "support/testdata.h"

#include <cmath>

namespace spp::test {

namespace {

const QPointF corner(573500.0, 1107700.0);

QString ringText(const QPolygonF &ring)
{
    QStringList points;
    for (int i = 0; i <= ring.size(); ++i) {
        const QPointF at = ring.at(i % ring.size()) + corner;
        points << QStringLiteral("%1 %2").arg(at.x(), 0, 'f', 4).arg(at.y(), 0, 'f', 4);
    }
    return QLatin1Char('(') + points.join(QStringLiteral(", ")) + QLatin1Char(')');
}

} // namespace

std::shared_ptr<const engine::Geometry> outline(const std::vector<QPolygonF> &rings)
{
    QStringList texts;
    for (const QPolygonF &ring : rings)
        texts << ringText(ring);
    auto geometry = engine::Geometry::fromWkt(
            QStringLiteral("POLYGON(%1)").arg(texts.join(QStringLiteral(", "))).toStdString());
    if (!geometry)
        qFatal("%s", geometry.error().text().c_str());
    return std::make_shared<const engine::Geometry>(std::move(*geometry));
}

QPolygonF rectangle(double west, double south, double east, double north)
{
    return QPolygonF(
            QVector<QPointF>{ { west, south }, { east, south }, { east, north }, { west, north } });
}

QPolygonF roundShape(QPointF middle, double radius, int corners)
{
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * 3.14159265358979323846 * i / corners;
        const double length = radius * (1.0 + 0.12 * std::sin(5.0 * angle));
        shape << middle + QPointF(std::cos(angle), std::sin(angle)) * length;
    }
    return shape;
}

land::DrawnParcel drawn(qlonglong id, const QString &number, const std::vector<QPolygonF> &rings)
{
    return { id, QStringLiteral("90"), number, QStringLiteral("ODT"), 100.0, QString(),
        outline(rings) };
}

land::ParcelRecord record(const QString &number, double legal_m2, const QString &landUse)
{
    land::ParcelRecord one;
    one.communeCode = QStringLiteral("31299");
    one.commune = QStringLiteral("Xã Phong Điền");
    one.sheet = QStringLiteral("90");
    one.number = number;
    one.landUse = landUse;
    one.legalArea_m2 = legal_m2;
    return one;
}

land::LandPaperContext context(bool withPeople)
{
    qputenv("SPP_DATA_DIR", (binaryFolder() + QStringLiteral("/share/spp")).toUtf8());
    const auto profile = Profile::load(QStringLiteral("can-tho"));
    if (!profile)
        qFatal("%s", profile.error().text().c_str());
    land::LandPaperContext made;
    made.files = OfficeFiles(*profile);
    made.at = QDate(2026, 11, 22);
    made.withPeople = withPeople;
    made.crs = QStringLiteral("105°00′ (EPSG:5897)");
    auto rules = land::LandPaperRules::read(made.files);
    auto classes = LandUseClasses::read(profile->folder, made.at);
    if (!rules || !classes)
        qFatal("The rules of the papers cannot be read.");
    made.rules = *rules;
    made.classes = *classes;
    return made;
}

} // namespace spp::test
