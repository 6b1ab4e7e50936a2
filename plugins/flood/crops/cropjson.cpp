// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewjson.h"
#include "flood/crops/cropoutput.h"
#include "flood/jsontext.h"

#include <QJsonArray>

namespace spp::flood {

namespace {

constexpr double hectare_m2 = 10000.0;

QJsonValue hectares(double area_m2) { return roundedJson(area_m2 / hectare_m2); }

QJsonValue hectares(const std::optional<double> &area_m2)
{
    return area_m2 ? hectares(*area_m2) : QJsonValue();
}

QJsonValue rounded(const std::optional<double> &number)
{
    return number ? QJsonValue(roundedJson(*number)) : QJsonValue();
}

QJsonObject lineJson(const CropLine &line)
{
    QJsonObject json{ { key("scenario"), line.use->scenario.id },
        { key("wet_ha"), hectares(line.loss.wet_m2) },
        { key("dry_ha"), hectares(line.loss.dry_m2) },
        { key("unknown_ha"), hectares(line.loss.unknown_m2) },
        { key("lost_ha"), hectares(line.lost_m2) },
        { key("lost_share"), rounded(line.lostShare()) },
        { key("lost_value"), rounded(line.crop->worth(line.lost_m2)) },
        { key("lost_value_per_ha"), rounded(line.worthPerHectare()) },
        { key("beyond_table_ha"), hectares(line.loss.beyond_m2) } };
    if (!line.isTotal) {
        json.insert(key("commune_code"), orNull(line.commune));
        json.insert(key("commune_name"), orNull(line.communeName));
    }
    return json;
}

QJsonArray expectedJson(const CropReport &crop, const ExposureReport &report)
{
    QJsonArray list;
    for (const CropFamily &family : crop.families) {
        QJsonArray scenarios;
        for (const std::size_t i : family.scenarios)
            scenarios.append(report.scenarios[i].scenario.id);
        const auto of = [&](double engine::ExpectedDamage::*which) {
            return family.expected ? std::optional(*family.expected.*which) : std::nullopt;
        };
        const auto without = of(&engine::ExpectedDamage::withoutTail);
        const auto with = of(&engine::ExpectedDamage::withTail);
        QJsonArray falling;
        if (family.expected) {
            for (const double years : family.expected->fallingAt_years)
                falling.append(years);
        }
        list.append(QJsonObject{ { key("scenarios"), scenarios },
                { key("without_tail_ha"), hectares(without) },
                { key("with_tail_ha"), hectares(with) },
                { key("without_tail_value"), rounded(crop.worth(without)) },
                { key("with_tail_value"), rounded(crop.worth(with)) },
                { key("left_out_ha"), hectares(family.leftOut_m2) },
                { key("falling_at_years"), falling } });
    }
    return list;
}

QJsonValue valueJson(const CropReport &crop)
{
    if (!crop.value)
        return {};
    return QJsonObject{ { key("per_ha"), crop.value->perHectare },
        { key("unit"), crop.value->unit }, { key("source"), crop.value->source },
        { key("mark"), crop.value->mark } };
}

QJsonObject cropJson(const CropReport &crop, const ExposureReport &report)
{
    double area_m2 = 0.0;
    for (const std::size_t field : crop.fields)
        area_m2 += crop.set->shapes().area_m2(field);
    QJsonArray scenarios;
    QJsonArray communes;
    for (const CropLine &line : cropLines(report)) {
        if (line.crop == &crop)
            (line.isTotal ? scenarios : communes).append(lineJson(line));
    }
    QJsonArray classes;
    for (const CropClassLine &line : cropClassLines(report)) {
        if (line.crop == &crop)
            classes.append(QJsonObject{ { key("scenario"), line.use->scenario.id },
                    { key("depth_from_m"), line.depthFrom_m },
                    { key("depth_to_m"), orNull(line.depthTo_m) },
                    { key("duration_from_h"), orNull(line.durationFrom_h) },
                    { key("duration_to_h"), orNull(line.durationTo_h) },
                    { key("area_ha"), hectares(line.area_m2) } });
    }
    const Crop &table = crop.crop;
    return { { key("crop"), table.id }, { key("title"), table.title.text() },
        { key("source"), table.source }, { key("mark"), table.mark },
        { key("validity"), table.validity }, { key("valid_from"), orNull(table.validFrom) },
        { key("valid_to"), orNull(table.validTo) }, { key("theme"), table.theme },
        { key("field"), table.field }, { key("codes"), QJsonArray::fromStringList(crop.codes) },
        { key("stage"), crop.stage }, { key("stage_title"), crop.stageOf().title.text() },
        { key("between"), table.between }, { key("features"), qlonglong(crop.fields.size()) },
        { key("area_ha"), hectares(area_m2) }, { key("partly_features"), crop.mixed },
        { key("partly_ha"), hectares(crop.mixed_m2) }, { key("value"), valueJson(crop) },
        { key("scenarios"), scenarios }, { key("communes"), communes }, { key("classes"), classes },
        { key("expected_annual"), expectedJson(crop, report) } };
}

} // namespace

QJsonValue cropsJson(const ExposureReport &report)
{
    if (report.crops.crops.empty())
        return {};
    QJsonArray crops;
    for (const CropReport &crop : report.crops.crops)
        crops.append(cropJson(crop, report));
    return QJsonObject{ { key("sha256"), report.crops.sha256 }, { key("crops"), crops } };
}

} // namespace spp::flood
