// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Real terrain: an urban flood with houses as holes, run from a scenario file and held against its
// flood marks. The residuals are reported, as those of a user's own marks are; nothing is tuned.
#include "base/feedback.h"
#include "flood/simulation/simulation.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cpl_string.h>
#include <cpl_vsi.h>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

QString named(const char *name) { return QString::fromLatin1(name); }

QByteArray readZipped(const QString &path)
{
    QByteArray content;
    VSILFILE *file = VSIFOpenL(path.toUtf8().constData(), "rb");
    if (!file)
        qFatal("%s cannot be read", qPrintable(path));
    char block[4096];
    while (const size_t count = VSIFReadL(block, 1, sizeof block, file))
        content.append(block, int(count));
    VSIFCloseL(file);
    return content;
}

/// The outline that a file lists as x,y.
QJsonObject outline(const QString &path)
{
    QJsonArray ring;
    for (const QByteArray &line : readZipped(path).split('\n')) {
        const QList<QByteArray> numbers = line.trimmed().split(',');
        if (numbers.size() >= 2)
            ring.append(QJsonArray{ numbers[0].toDouble(), numbers[1].toDouble() });
    }
    ring.append(ring.first());
    return { { named("type"), named("Feature") }, { named("properties"), QJsonObject() },
        { named("geometry"),
                QJsonObject{ { named("type"), named("Polygon") },
                        { named("coordinates"), QJsonArray{ ring } } } } };
}

void writeOutlines(const QStringList &paths, const QString &to)
{
    QJsonArray features;
    for (const QString &path : paths)
        features.append(outline(path));
    const QJsonObject crs{ { named("type"), named("name") },
        { named("properties"),
                QJsonObject{ { named("name"), named("urn:ogc:def:crs:EPSG::32756") } } } };
    const QJsonObject all{ { named("type"), named("FeatureCollection") }, { named("crs"), crs },
        { named("features"), features } };
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0)
        qFatal("%s cannot be written", qPrintable(to));
}

} // namespace

class TestMerewether : public QObject {
    Q_OBJECT

private slots:
    void floodMarks();
};

void TestMerewether::floodMarks()
{
    const QString data = sharedFolder(named("data/flood-merewether"));
    if (data.isEmpty()) {
        QWARN("not run: the data of Merewether are not beside the project");
        return;
    }
    const QTemporaryDir folder;
    const QString zip = named("/vsizip/") + data + named("/merewether-originals.zip");
    QStringList houses;
    char **names = VSIReadDir((zip + named("/houses")).toUtf8().constData());
    for (int i = 0; names && names[i]; ++i)
        houses.append(zip + named("/houses/") + QString::fromUtf8(names[i]));
    CSLDestroy(names);
    QCOMPARE(houses.size(), 60);
    writeOutlines(houses, folder.filePath(named("houses.geojson")));
    writeOutlines({ zip + named("/RoadPolygon.csv") }, folder.filePath(named("road.geojson")));
    QVERIFY(QFile::copy(
            data + named("/topography1.tif"), folder.filePath(named("topography1.tif"))));
    const QString scenario = folder.filePath(named("merewether.yaml"));
    QVERIFY(QFile::copy(
            sourceFolder() + named("/tests/plugins/flood/simulation/merewether/merewether.yaml"),
            scenario));

    Result<ScenarioFile> read = ScenarioFile::read(scenario);
    QVERIFY2(read.ok(), read ? "" : read.error().text().c_str());
    Feedback feedback;
    const auto outcome = simulate(*read, { folder.filePath(named("out")), 0, false }, feedback);
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    QVERIFY(outcome->isValid);
    const QJsonObject residuals = outcome->summary[named("residuals")].toObject();
    for (const QJsonValue &mark : residuals[named("marks")].toArray())
        qInfo("mark %s: observed %.2f m, modelled %.2f m, %+.2f m",
                qPrintable(mark[named("gauge")].toString()), mark[named("observed_m")].toDouble(),
                mark[named("modelled_m")].toDouble(), mark[named("residual_m")].toDouble());
    qInfo("root mean square %.3f m", residuals[named("root_mean_square_m")].toDouble());
    QCOMPARE(residuals[named("wet_marks")].toInt(), 5);
    // Far wider than the errors of published models (0.1 to 0.3 m): a wrong grid would show.
    QVERIFY(residuals[named("root_mean_square_m")].toDouble() < 0.5);
    // Steep streets: the limit of the method must be told.
    QVERIFY(outcome->summary[named("froude")][named("warning")].toBool());
}

QTEST_GUILESS_MAIN(TestMerewether)
#include "test_merewether.moc"
