// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landtown.h"

#include "engine/geometry.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTest>

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

engine::Geometry multi(const QString &wkt)
{
    std::vector<engine::Geometry> parts;
    parts.push_back(orStop(engine::Geometry::fromWkt(wkt.toStdString())));
    return engine::Geometry::collect(std::move(parts));
}

} // namespace

qlonglong plantParcel(Territory &territory, const QString &sheet, const QString &number,
        const QString &wkt, double legalArea_m2)
{
    Database &database = territory.database();
    const engine::Geometry outline = multi(wkt);
    orStop(database.run(
            QStringLiteral(
                    "INSERT INTO parcel(sheet, number, commune_code, land_use, legal_area_m2, "
                    "map_area_m2, map_area_crs, land_user, begin_lifespan, geom) VALUES (?1, ?2, "
                    "'31120', 'ODT', ?3, ?4, 'EPSG:5897', 'Trần Thị B', '2020-01-01', %1)")
                    .arg(database.dialect().geometryFromWkb(QStringLiteral("?5"))),
            { sheet, number, legalArea_m2, outline.area(),
                    QByteArray::fromStdString(outline.wkb()) }));
    const qlonglong id = database.lastSerial();
    orStop(database.run(QStringLiteral(
            "UPDATE theme SET feature_count = feature_count + 1 WHERE id = 'parcels'")));
    return id;
}

std::unique_ptr<Territory> makeLandTown(const QString &path, int side, const QString &profile)
{
    qputenv("SPP_DATA_DIR", (binaryFolder() + QStringLiteral("/share/spp")).toUtf8());
    const Profile loaded = orStop(Profile::load(profile));
    auto territory = orStop(Territory::create(path, loaded, {}, Actor()));
    const auto transaction = orStop(Transaction::begin(territory->database()));
    for (int i = 0; i < side * side; ++i) {
        const int x = 585700 + 10 * (i % side);
        const int y = 1109700 + 10 * (i / side);
        plantParcel(*territory, QStringLiteral("34"), QString::number(i + 1),
                QStringLiteral("POLYGON((%1 %2,%3 %2,%3 %4,%1 %4,%1 %2))")
                        .arg(x)
                        .arg(y)
                        .arg(x + 10)
                        .arg(y + 10),
                100.0);
    }
    orStop(transaction->commit());
    orStop(territory->reloadThemes());
    return territory;
}

QString profileWithMinimumPlots(const QString &folder)
{
    const QDir shipped(binaryFolder() + QStringLiteral("/share/spp/profiles/can-tho"));
    const QDir made(folder);
    const auto write = [&made](const QString &name, const QByteArray &bytes) {
        QFile file(made.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    };
    made.mkpath(QStringLiteral("."));
    for (const QString &name : shipped.entryList(QDir::Files)) {
        QFile file(shipped.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        QByteArray bytes = file.readAll();
        if (name == QLatin1String("profile.yaml"))
            bytes.replace("../../rules/",
                    shipped.absoluteFilePath(QStringLiteral("../../rules/")).toUtf8());
        write(name, bytes);
    }
    write(QStringLiteral("minimum-plots.yaml"),
            "plots:\n  - {area_type: urban, land_use: [ODT], min_area_m2: 40,"
            " from: \"2026-01-01\", document: \"99/2026/QD-UBND\", mark: M}\n");
    return folder;
}

QString registerDump(Territory &territory)
{
    QString dump;
    for (const char *table : { "parcel", "parcel_land_class", "parcel_lineage", "parcel_outline",
                 "change_record", "restriction_consent", "parcel_restriction", "theme" }) {
        const auto statement = orStop(territory.database().prepare(
                QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(QLatin1String(table))));
        while (orStop(statement->step())) {
            dump += QLatin1String(table);
            for (int column = 0; column < statement->columnCount(); ++column) {
                const QVariant value = statement->value(column);
                const bool isBytes = value.userType() == QMetaType::QByteArray;
                if (statement->columnName(column) == QLatin1String("updated_on"))
                    continue; // the day of the last change, which a taken back record is
                dump += QLatin1Char('|')
                        + (isBytes ? QString::fromLatin1(value.toByteArray().toHex())
                                   : value.toString());
            }
            dump += QLatin1Char('\n');
        }
    }
    return dump;
}

} // namespace spp::test
