// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/crops/croprun.h"

#include "core/plancompare/landuseclasses.h"
#include "flood/exposure/damagefamilies.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CropRun)
};

constexpr double hectare_m2 = 10000.0;

QString hectares(double area_m2) { return QString::number(area_m2 / hectare_m2, 'f', 2); }

/// A code that is a group of the profile's list stands for all that belong to it.
QStringList singleCodes(const QStringList &codes, const LandUseClasses &classes)
{
    QStringList single = codes;
    for (const LandUseClass &one : classes.all()) {
        for (QString group = one.parent; !group.isEmpty(); group = classes.find(group)->parent) {
            if (codes.contains(group) && !single.contains(one.code))
                single.append(one.code);
        }
    }
    return single;
}

/// Takes the records that bear the crop; those that bear it in a part are counted alone.
void chooseFields(CropReport &report)
{
    static const QRegularExpression between(QStringLiteral("\\s*[+;/,]\\s*"));
    const auto bears = [&](const QString &value) {
        return report.codes.contains(value, Qt::CaseInsensitive);
    };
    const auto &facts = report.set->facts();
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const QString value = facts[i].use.trimmed();
        const QStringList parts = value.split(between);
        const auto bearing = std::count_if(parts.begin(), parts.end(), bears);
        if (bears(value) || bearing == parts.size()) {
            report.fields.push_back(i);
        } else if (bearing > 0) {
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
                        .arg(report.mixed)
                        .arg(hectares(report.mixed_m2)));
}

Result<void> addExpected(CropReport &crop, const std::vector<ScenarioUse> &scenarios,
        CropFamily &family, QStringList &warnings)
{
    std::vector<double> lost(scenarios.size(), 0.0);
    bool hasKnown = false;
    for (std::size_t i = 0; i < crop.fields.size(); ++i) {
        const bool isKnown = std::all_of(family.scenarios.begin(), family.scenarios.end(),
                [&](std::size_t s) { return crop.answers[s].loss.field[i].isKnown(); });
        hasKnown = hasKnown || isKnown;
        if (!isKnown)
            family.leftOut_m2 += crop.set->shapes().area_m2(crop.fields[i]);
        for (const std::size_t s : family.scenarios)
            lost[s] += isKnown ? crop.answers[s].loss.field[i].lost_m2 : 0.0;
    }
    if (!hasKnown)
        return {};
    std::vector<engine::ReturnDamage> damages;
    for (const std::size_t s : family.scenarios)
        damages.push_back({ *scenarios[s].scenario.returnPeriod_years, lost[s] });
    SPP_ASSIGN(family.expected, engine::expectedAnnualDamage(std::move(damages)));
    for (const double years : family.expected->fallingAt_years)
        warnings.append(Texts::tr("%1: the flood of %2 years destroys less than a more frequent "
                                  "one; the scenarios do not fit together.")
                                .arg(crop.crop.title.text())
                                .arg(years));
    return {};
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

std::optional<double> CropAnswer::lost_m2(const engine::FieldLoss &of) const
{
    if (!hasDepth || (!hasDuration && !of.isKnown()))
        return {};
    return of.lost_m2;
}

std::optional<double> CropReport::worth(std::optional<double> lost_m2) const
{
    if (!value || !lost_m2)
        return {};
    return *lost_m2 / hectare_m2 * value->perHectare;
}

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
        report.codes = singleCodes(crop.codes, classes);
        report.stage = request.stage;
        if (const CropValue *value = crop.valueOn(request.at))
            report.value = *value;
        report.crop = std::move(crop);
        chooseFields(report);
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
                CropFamily family;
                family.scenarios = std::move(scenarios);
                SPP_TRY(addExpected(crop, report.scenarios, family, report.warnings));
                crop.families.push_back(std::move(family));
            }
        }
        noteGaps(crop, report);
    }
    return {};
}

} // namespace spp::flood
