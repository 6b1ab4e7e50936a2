// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The fields of crops as layers of a GeoPackage.
#include "flood/crops/cropoutput.h"
#include "flood/exposure/classstyle.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CropLayers)
};

using Type = OutputField::Type;

const QString unknown = QStringLiteral("unknown");

QVariant orNothing(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant orNothing(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::vector<OutputField> layerFields()
{
    return { { key("id"), Type::Integer }, { key("label"), Type::Text },
        { key("commune_code"), Type::Text }, { key("commune_name"), Type::Text },
        { key("class"), Type::Text }, { key("lost_share"), Type::Real },
        { key("size_m2"), Type::Real }, { key("wet_m2"), Type::Real },
        { key("unknown_m2"), Type::Real }, { key("lost_m2"), Type::Real },
        { key("lost_value"), Type::Real }, { key("unit"), Type::Text } };
}

std::vector<QVariant> rowOf(const ExposureReport &report, const CropReport &crop,
        const CropAnswer &answer, std::size_t field)
{
    const SubjectFacts &facts = crop.set->facts()[crop.fields[field]];
    const engine::FieldLoss &loss = answer.loss.field[field];
    const auto lost_m2 = answer.lost_m2(loss);
    const auto share = lostShare(loss, lost_m2);
    const auto worth = crop.worth(share ? lost_m2 : std::nullopt);
    return { facts.id, orNothing(facts.label), orNothing(facts.commune),
        orNothing(report.communes.value(facts.commune)),
        share ? report.crops.classes.of(*share).id : unknown, orNothing(share), loss.size_m2,
        loss.wet_m2, loss.unknown_m2, orNothing(share ? lost_m2 : std::nullopt), orNothing(worth),
        worth ? QVariant(crop.value->unit) : QVariant() };
}

Result<void> writeLayer(const ExposureReport &report, const CropReport &crop, std::size_t scenario,
        GeoPackageWriter &writer, Feedback &feedback)
{
    SPP_ASSIGN(const int layer,
            writer.addLayer(cropLayerName(crop, report.scenarios[scenario].scenario.id),
                    engine::Geometry::Kind::Polygon, layerFields()));
    for (std::size_t field = 0; field < crop.fields.size(); ++field) {
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Writing was stopped.").toStdString());
        SPP_ASSIGN(const engine::Geometry geometry, crop.set->geometry(crop.fields[field]));
        SPP_TRY(writer.addRow(
                layer, &geometry, rowOf(report, crop, crop.answers[scenario], field)));
    }
    return {};
}

QString style(const CropLossClasses &classes)
{
    std::vector<StyledClass> styled{ unknownClass(Texts::tr("not known")) };
    for (const CropLossClass &one : classes.all())
        styled.push_back({ one.id, one.title.text(), QColor(one.colour) });
    return classStyle(styled, engine::ShapeKind::Polygon);
}

} // namespace

QString cropLayerName(const CropReport &crop, const QString &scenario)
{
    return QStringLiteral("crop %1 %2").arg(crop.crop.id, scenario);
}

Result<QMap<QString, QString>> writeCropLayers(
        const ExposureReport &report, GeoPackageWriter &writer, Feedback &feedback)
{
    QMap<QString, QString> styles;
    for (const CropReport &crop : report.crops.crops) {
        for (std::size_t i = 0; i < crop.answers.size(); ++i) {
            SPP_TRY(writeLayer(report, crop, i, writer, feedback));
            styles.insert(cropLayerName(crop, report.scenarios[i].scenario.id),
                    style(report.crops.classes));
        }
    }
    return styles;
}

} // namespace spp::flood
