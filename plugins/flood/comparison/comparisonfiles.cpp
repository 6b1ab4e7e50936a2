// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/pendingfolder.h"
#include "core/profile/officefiles.h"
#include "core/review/csvtext.h"
#include "core/review/layerstyles.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/hazard/geotiff.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ComparisonFiles)
};

using Type = OutputField::Type;
using Kind = engine::Geometry::Kind;

/// "raised 1", "raised 2" …: parcels of one pair.
QString layerName(std::size_t pair) { return key("raised %1").arg(pair + 1); }

Result<QString> styleText(const QString &name)
{
    QFile file(OfficeFiles().find(QStringLiteral("styles/%1.qml").arg(name)));
    if (!file.open(QIODevice::ReadOnly))
        return Error::environment(
                Texts::tr("The file styles/%1.qml is missing.").arg(name).toStdString());
    return QString::fromUtf8(file.readAll());
}

Result<void> writeRaised(const Comparison &comparison, std::size_t number, GeoPackageWriter &writer)
{
    const PairComparison &pair = comparison.pairs[number];
    SPP_ASSIGN(const int layer,
            writer.addLayer(layerName(number), Kind::Polygon,
                    { { key("parcel_id"), Type::Integer }, { key("label"), Type::Text },
                            { key("commune_code"), Type::Text }, { key("base"), Type::Text },
                            { key("proposal"), Type::Text }, { key("greatest_rise_m"), Type::Real },
                            { key("mean_change_m"), Type::Real },
                            { key("outside_m2"), Type::Real } }));
    const engine::Store &shapes = comparison.parcels->shapes();
    for (const RaisedParcel &raised : pair.raised) {
        const SubjectFacts &facts = comparison.parcels->facts()[raised.record];
        const std::vector<QVariant> row{ facts.id, facts.label, facts.commune, pair.base,
            pair.proposal, raised.greatestRise_m, raised.meanChange_m, raised.outside_m2 };
        if (!shapes.hasCorners(raised.record)) {
            SPP_TRY(writer.addRow(layer, nullptr, row));
            continue;
        }
        const engine::Geometry geometry = shapes.geometry(raised.record);
        SPP_TRY(writer.addRow(layer, &geometry, row));
    }
    return {};
}

Result<void> writeGeoPackage(
        const Comparison &comparison, const QString &crs, QDate date, const QString &path)
{
    SPP_ASSIGN(const auto writer, GeoPackageWriter::create(path, crs, date));
    QMap<QString, QString> styles;
    for (std::size_t i = 0; i < comparison.pairs.size() && comparison.parcels; ++i) {
        SPP_TRY(writeRaised(comparison, i, *writer));
        SPP_ASSIGN(styles[layerName(i)], styleText(key("flood-raised")));
    }
    if (comparison.site.geometry) {
        SPP_ASSIGN(const int layer,
                writer->addLayer(key("site"), Kind::Polygon, { { key("label"), Type::Text } }));
        SPP_TRY(writer->addRow(layer, comparison.site.geometry.get(), { comparison.site.label }));
        SPP_ASSIGN(styles[key("site")], styleText(key("subject")));
    }
    SPP_TRY(writeLayerStyles(styles, date, *writer));
    return writer->finish();
}

Result<void> writeCsv(const Comparison &comparison, const QString &path)
{
    const auto number = [](double value) { return QString::number(value, 'f', 6); };
    QString text = QString(QChar(QChar::ByteOrderMark))
            + QStringLiteral("base,proposal,parcel_id,label,commune_code,greatest_rise_m,"
                             "mean_change_m,outside_m2\n");
    for (const PairComparison &pair : comparison.pairs) {
        for (const RaisedParcel &raised : pair.raised) {
            const SubjectFacts &facts = comparison.parcels->facts()[raised.record];
            const QStringList cells{ csvCell(pair.base), csvCell(pair.proposal),
                QString::number(facts.id), csvCell(facts.label), csvCell(facts.commune),
                number(raised.greatestRise_m), number(raised.meanChange_m),
                number(raised.outside_m2) };
            text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
        }
    }
    return writeFile(path, text.toUtf8());
}

} // namespace

Result<void> writeComparison(const Comparison &comparison, const QString &crs, QDate date,
        const QString &folder, Feedback &feedback)
{
    PendingFolder pending(folder);
    SPP_TRY(pending.begin());
    const auto file = [&](const QString &name) { return pending.path() + QLatin1Char('/') + name; };
    SPP_ASSIGN(const QString style, styleText(key("flood-change")));
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Writing was stopped.").toStdString());
        const PairComparison &pair = comparison.pairs[i];
        const QString name = key("change-%1").arg(i + 1);
        SPP_TRY(writeGeoTiff(
                pair.grid, pair.change.change_m, crs, file(name + QStringLiteral(".tif"))));
        SPP_TRY(writeFile(file(name + QStringLiteral(".qml")), style.toUtf8()));
    }
    SPP_TRY(writeGeoPackage(comparison, crs, date, file(key("comparison.gpkg"))));
    SPP_TRY(writeCsv(comparison, file(key("comparison.csv"))));
    SPP_TRY(writeFile(file(key("comparison.json")),
            QJsonDocument(comparisonJson(comparison)).toJson(QJsonDocument::Indented)));
    return pending.publish();
}

} // namespace spp::flood
