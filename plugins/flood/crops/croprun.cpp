// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/crops/croprun.h"

#include "core/domain/writtennumber.h"
#include "flood/crops/cropcodes.h"
#include "flood/crops/cropfamily.h"
#include "flood/exposure/damagefamilies.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CropRun)
};

constexpr double hectare_m2 = 10000.0;

QString hectares(double area_m2) { return written::fixed(area_m2 / hectare_m2, 2); }

/// Takes the records that bear the crop; those that bear it in a part are counted alone.
void chooseFields(const CropCodes &codes, CropReport &report)
{
    report.codes = codes.all();
    const auto &facts = report.set->facts();
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const CropCodes::Bearing bearing = codes.of(facts[i].use);
        if (bearing == CropCodes::Bearing::Whole) {
            report.fields.push_back(i);
        } else if (bearing == CropCodes::Bearing::Part) {
            ++report.mixed;
            report.mixed_m2 += report.set->shapes().area_m2(i);
        }
    }
}

Result<SubjectFields> fieldsOf(
        const Crop &crop, const Territory &territory, const SubjectWords &words)
{
    const Theme *theme = territory.theme(crop.theme);
    SubjectFields fields;
    if (theme) {
        fields = words.ofTheme(*theme);
        if (!theme->field(crop.field))
            return Error::usage(Texts::tr("The theme \"%1\" has no field \"%2\", which says where "
                                          "the crop \"%3\" grows.")
                                        .arg(crop.theme, crop.field, crop.id)
                                        .toStdString());
    }
    fields.word = crop.id;
    fields.theme = crop.theme;
    fields.use = crop.field;
    return fields;
}

void noteFields(const CropReport &report, QStringList &warnings)
{
    const QString title = report.crop.title.text();
    if (report.fields.empty())
        warnings.append(
                Texts::tr("%1: nothing in \"%2\" has one of the codes %3.")
                        .arg(title, report.crop.theme, report.codes.join(QStringLiteral(", "))));
    if (report.mixed > 0)
        warnings.append(
                Texts::tr("%1: %2 features of %3 ha bear it in a part that is not drawn; they are "
                          "left out.")
                        .arg(title)
                        .arg(written::fixed(double(report.mixed), 0))
                        .arg(hectares(report.mixed_m2)));
}

void noteFalls(const CropReport &crop, const CropFamily &family, QStringList &warnings)
{
    if (!family.expected)
        return;
    for (const double years : family.expected->fallingAt_years)
        warnings.append(Texts::tr("%1: the flood of %2 years destroys less than a more frequent "
                                  "one; the scenarios do not fit together.")
                                .arg(crop.crop.title.text(), written::number(years, 2).text()));
}

void noteGaps(const CropReport &crop, ExposureReport &report)
{
    const QString title = crop.crop.title.text();
    for (std::size_t i = 0; i < crop.answers.size(); ++i) {
        const CropAnswer &answer = crop.answers[i];
        const engine::FieldLoss &total = answer.loss.total;
        const QString &scenario = report.scenarios[i].scenario.id;
        if (!answer.hasDepth)
            report.warnings.append(
                    Texts::tr("%1, %2: the loss is unknown, the scenario has no depths.")
                            .arg(title, scenario));
        else if (!answer.hasDuration && !total.isKnown())
            report.warnings.append(
                    Texts::tr("%1, %2: the loss is unknown, the scenario has no durations.")
                            .arg(title, scenario));
        if (total.beyond_m2 > 0.0)
            report.warnings.append(
                    Texts::tr("%1, %2: on %3 ha the water is deeper or stays longer than the table "
                              "reaches; its last shares are taken.")
                            .arg(title, scenario, hectares(total.beyond_m2)));
    }
    if (!crop.value)
        report.warnings.append(Texts::tr("%1: no value of a hectare is stated for the day; losses "
                                         "are told in hectares alone.")
                                       .arg(title));
}

} // namespace

Result<CropReports> loadCrops(Territory &territory, const Profile &profile,
        const ExposureRequest &request, QStringList &warnings, Feedback &feedback)
{
    CropReports reports;
    if (request.stage.isEmpty() && request.cropFile.isEmpty())
        return reports;
    const OfficeFiles files(profile);
    SPP_ASSIGN(const CropTable table, CropTable::load(files, request.cropFile));
    SPP_ASSIGN(auto crops, table.at(request.stage, request.at));
    SPP_ASSIGN(const SubjectWords words, SubjectWords::load(files));
    SPP_ASSIGN(const LandUseClasses classes, LandUseClasses::read(profile.folder, request.at));
    reports.path = table.path();
    SPP_ASSIGN(reports.classes, CropLossClasses::load(files));
    SPP_ASSIGN(reports.sha256, sha256OfFile(table.path()));
    warnings += table.warnings();
    for (Crop &crop : crops) {
        CropReport report;
        SPP_ASSIGN(const SubjectFields fields, fieldsOf(crop, territory, words));
        SPP_ASSIGN(SubjectSet set,
                SubjectSet::load(territory, fields, request.at, request.cacheFolder, feedback));
        report.set = std::make_unique<SubjectSet>(std::move(set));
        if (!report.set->isPolygons())
            return Error::usage(
                    Texts::tr("The theme %1 has no polygons.").arg(crop.theme).toStdString());
        const CropCodes codes(crop.codes, classes);
        report.stage = request.stage;
        if (const CropValue *value = crop.valueOn(request.at))
            report.value = *value;
        report.crop = std::move(crop);
        chooseFields(codes, report);
        noteFields(report, warnings);
        reports.crops.push_back(std::move(report));
    }
    return reports;
}

Result<void> addCropScenario(const engine::RasterWeights &weights, const FloodScenario &scenario,
        const ScenarioCells &cells, int threads, CropReport &crop, Feedback &feedback)
{
    CropAnswer answer;
    answer.hasDepth = scenario.has(HazardQuantity::Depth);
    answer.hasDuration = scenario.has(HazardQuantity::Duration);
    SPP_ASSIGN(answer.loss,
            engine::cropLoss(
                    crop.stageOf().damage, weights, cells.view(), crop.fields, threads, &feedback));
    for (std::size_t i = 0; i < crop.fields.size(); ++i)
        answer.communes[crop.set->facts()[crop.fields[i]].commune].add(answer.loss.field[i]);
    crop.answers.push_back(std::move(answer));
    return {};
}

Result<void> finishCrops(const ExposureRequest &request, ExposureReport &report)
{
    for (CropReport &crop : report.crops.crops) {
        if (!request.withoutExpected) {
            for (auto &scenarios : returnPeriodFamilies(report.scenarios, report.warnings)) {
                SPP_ASSIGN(CropFamily family,
                        cropFamily(std::move(scenarios), crop.answers, report.scenarios));
                noteFalls(crop, family, report.warnings);
                crop.families.push_back(std::move(family));
            }
        }
        noteGaps(crop, report);
    }
    return {};
}

} // namespace spp::flood
