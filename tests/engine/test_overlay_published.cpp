// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Overlay cases with published results: the XML tests of GEOS, read from the torture sets.
#include "engine/robustoverlay.h"
#include "engine/torturesets.h"
#include "support/testdata.h"

#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::engine;

namespace {

struct OverlayCase {
    QString name;
    QString operation;
    QString a;
    QString b;
    QString expected;
};

/// The operations of RobustOverlay under the names the files use.
const QStringList &overlays()
{
    static const QStringList names{ QStringLiteral("intersection"), QStringLiteral("difference"),
        QStringLiteral("union") };
    return names;
}

Result<RobustOverlay::Outcome> overlay(
        const QString &operation, const Geometry &a, const Geometry &b)
{
    switch (overlays().indexOf(operation)) {
    case 0:
        return RobustOverlay::intersection(a, b);
    case 1:
        return RobustOverlay::difference(a, b);
    default:
        std::vector<Geometry> parts;
        parts.push_back(a.clone());
        parts.push_back(b.clone());
        return RobustOverlay::unionOf(parts);
    }
}

/// The cases of one file that are overlays in floating precision.
void readCases(const QString &fileName, const QByteArray &xml, QVector<OverlayCase> &cases)
{
    QString a;
    QString b;
    bool fixedPrecision = false;
    test::eachElement(xml, [&](const test::XmlElement &found) {
        if (found.element == QLatin1String("precisionModel")) {
            fixedPrecision = found.hasScale;
        } else if (found.element == QLatin1String("a")) {
            a = found.text;
            b.clear();
        } else if (found.element == QLatin1String("b")) {
            b = found.text;
        } else if (found.element == QLatin1String("op")) {
            QString operation = found.name;
            operation.remove(QLatin1String("NG"));
            if (overlays().contains(operation) && !fixedPrecision
                    && found.first.compare(QLatin1String("A"), Qt::CaseInsensitive) == 0)
                cases.append({ fileName, operation, a, b, found.text });
        }
    });
}

bool isPolygonal(const Result<Geometry> &geometry)
{
    return geometry && geometry->kind() == Geometry::Kind::Polygon && geometry->isValid();
}

QVector<OverlayCase> allCases(const QString &archive)
{
    QVector<OverlayCase> cases;
    test::eachFileOfZip(archive, ".xml",
            [&](const QString &name, const QByteArray &xml) { readCases(name, xml, cases); });
    return cases;
}

} // namespace

class TestOverlayPublished : public QObject {
    Q_OBJECT

private slots:
    void areasAreThePublishedOnes();
};

void TestOverlayPublished::areasAreThePublishedOnes()
{
    const QString folder = test::sharedFolder(QStringLiteral("data/torture-sets"));
    if (folder.isEmpty()) {
        qWarning("The torture sets are not beside the project: published overlays not compared.");
        return;
    }
    int compared = 0;
    int climbed = 0;
    for (const OverlayCase &item : allCases(folder + QStringLiteral("/geos-xml.zip"))) {
        const Result<Geometry> a = test::geometryOf(item.a);
        const Result<Geometry> b = test::geometryOf(item.b);
        const Result<Geometry> expected = test::geometryOf(item.expected);
        if (!isPolygonal(a) || !isPolygonal(b) || !expected)
            continue;
        const auto outcome = overlay(item.operation, *a, *b);
        QVERIFY2(outcome.ok(), qPrintable(item.name + QLatin1Char(' ') + item.a));
        const double difference = std::abs(outcome->geometry.area() - expected->area());
        QVERIFY2(difference <= 1e-6 * std::max(1.0, expected->area()),
                qPrintable(QStringLiteral("%1 %2: %3 instead of %4")
                                   .arg(item.name, item.operation)
                                   .arg(outcome->geometry.area(), 0, 'g', 17)
                                   .arg(expected->area(), 0, 'g', 17)));
        ++compared;
        climbed += outcome->rung != RobustOverlay::Rung::Floating;
    }
    qInfo("%d published overlays compared, %d needed a grid", compared, climbed);
    QVERIFY(compared >= 80);
}

QTEST_APPLESS_MAIN(TestOverlayPublished)
#include "test_overlay_published.moc"
