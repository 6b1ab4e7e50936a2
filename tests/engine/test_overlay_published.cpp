// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Overlay cases with published results: the XML tests of GEOS, read from the torture sets.
#include "engine/robustoverlay.h"
#include "support/testdata.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cpl_string.h>
#include <cpl_vsi.h>

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
    QXmlStreamReader reader(xml);
    QString a;
    QString b;
    bool fixedPrecision = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = reader.name().toString();
        if (element == QLatin1String("precisionModel")) {
            fixedPrecision = reader.attributes().hasAttribute(QStringLiteral("scale"));
        } else if (element == QLatin1String("a")) {
            a = reader.readElementText().simplified();
            b.clear();
        } else if (element == QLatin1String("b")) {
            b = reader.readElementText().simplified();
        } else if (element == QLatin1String("op")) {
            QString operation = reader.attributes().value(QLatin1String("name")).toString();
            operation.remove(QLatin1String("NG"));
            const QString first = reader.attributes().value(QLatin1String("arg1")).toString();
            const QString expected = reader.readElementText().simplified();
            const bool wanted = overlays().contains(operation);
            if (wanted && !fixedPrecision
                    && first.compare(QLatin1String("A"), Qt::CaseInsensitive) == 0)
                cases.append({ fileName, operation, a, b, expected });
        }
    }
}

Result<Geometry> read(const QString &text)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9A-Fa-f]+$"));
    if (hex.match(text).hasMatch()) {
        const QByteArray wkb = QByteArray::fromHex(text.toLatin1());
        return Geometry::fromWkb({ wkb.constData(), size_t(wkb.size()) });
    }
    return Geometry::fromWkt(text.toStdString());
}

bool isPolygonal(const Result<Geometry> &geometry)
{
    return geometry && geometry->kind() == Geometry::Kind::Polygon && geometry->isValid();
}

QVector<OverlayCase> allCases(const QString &archive)
{
    QVector<OverlayCase> cases;
    const QByteArray root = "/vsizip/" + archive.toUtf8();
    char **names = VSIReadDirRecursive(root.constData());
    for (char **name = names; name && *name; ++name) {
        if (!QByteArray(*name).endsWith(".xml"))
            continue;
        const QByteArray path = root + "/" + QByteArray(*name);
        GByte *bytes = nullptr;
        vsi_l_offset size = 0;
        if (!VSIIngestFile(nullptr, path.constData(), &bytes, &size, -1))
            continue;
        readCases(QString::fromUtf8(*name),
                QByteArray(reinterpret_cast<const char *>(bytes), int(size)), cases);
        VSIFree(bytes);
    }
    CSLDestroy(names);
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
        const Result<Geometry> a = read(item.a);
        const Result<Geometry> b = read(item.b);
        const Result<Geometry> expected = read(item.expected);
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
