// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/application.h"
#include "core/review/reviewjson.h"
#include "flood/crops/cropoutput.h"
#include "flood/exposure/exposureoutput.h"
#include "flood/exposure/exposurerun.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ExposureJson)
};

QJsonObject schemeJson(const NamedHazardScheme &scheme)
{
    QJsonArray classes;
    for (const HazardClass &one : scheme.classes)
        classes.append(QJsonObject{ { key("id"), one.id }, { key("title"), one.title.text() },
                { key("limits"), orNull(one.limits) } });
    return { { key("id"), scheme.id }, { key("title"), scheme.title.text() },
        { key("source"), scheme.source.text() }, { key("mark"), scheme.mark },
        { key("confirm"), orNull(scheme.confirm.text()) }, { key("classes"), classes } };
}

QJsonObject scenarioJson(const ScenarioUse &use)
{
    QJsonArray assumptions;
    if (use.assumed.speedZero)
        assumptions.append(Texts::tr("V unknown, assumed 0"));
    if (use.assumed.productOfMaxima)
        assumptions.append(Texts::tr("D·V is greatest depth × greatest speed, an upper bound"));
    QJsonObject json = use.scenario.json();
    json.insert(key("assumptions"), assumptions);
    return json;
}

/// One entry per class that holds something.
void addSums(const ExposureReport &report, const QJsonObject &head, const ClassSums &sums,
        QJsonArray &list)
{
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i].count == 0 && sums[i].size == 0.0)
            continue;
        QJsonObject entry = head;
        entry.insert(key("class"), report.className(std::int32_t(i) - 1));
        entry.insert(key("count"), sums[i].count);
        entry.insert(key("size"), roundedJson(sums[i].size));
        entry.insert(key("people"), report.hasPeople ? roundedJson(sums[i].people) : QJsonValue());
        list.append(entry);
    }
}

QJsonObject subjectJson(const ExposureReport &report, const SubjectReport &subject)
{
    QJsonArray totals;
    QJsonArray communes;
    for (std::size_t i = 0; i < report.scenarios.size(); ++i) {
        const QString &scenario = report.scenarios[i].scenario.id;
        addSums(report, { { key("scenario"), scenario } }, subject.totals[i], totals);
        for (const auto &[commune, sums] : subject.communes[i]) {
            addSums(report,
                    { { key("commune_code"), orNull(commune) },
                            { key("commune_name"), orNull(report.communes.value(commune)) },
                            { key("scenario"), scenario } },
                    sums, communes);
        }
    }
    const SubjectSet &set = *subject.set;
    return { { key("subject"), set.fields().word }, { key("theme"), set.theme().id },
        { key("features"), qlonglong(set.facts().size()) }, { key("unit"), set.unit() },
        { key("without_geometry"), set.withoutGeometry() }, { key("refused"), set.refused() },
        { key("totals"), totals }, { key("communes"), communes } };
}

QJsonObject areaJson(const ExposureReport &report, const AreaReport &area)
{
    constexpr double hectare_m2 = 10000.0;
    QJsonArray features;
    for (std::size_t i = 0; i < report.scenarios.size(); ++i) {
        for (std::size_t record = 0; record < area.classes[i].size(); ++record) {
            const SubjectFacts &facts = area.set->facts()[record];
            for (std::size_t c = 0; c < area.classes[i][record].size(); ++c) {
                const double size = area.classes[i][record][c].size;
                if (size > 0.0)
                    features.append(QJsonObject{ { key("id"), facts.id },
                            { key("label"), orNull(facts.label) },
                            { key("scenario"), report.scenarios[i].scenario.id },
                            { key("class"), report.className(std::int32_t(c) - 1) },
                            { key("area_ha"), roundedJson(size / hectare_m2) } });
            }
        }
    }
    return { { key("theme"), area.set->theme().id }, { key("features"), features } };
}

QJsonValue peopleJson(const ExposureReport &report)
{
    if (!report.hasPeople)
        return {};
    double all = 0.0;
    for (const double one : report.people)
        all += one;
    return QJsonObject{ { key("in_buildings"), roundedJson(all) },
        { key("not_placed"), roundedJson(report.peopleNotPlaced) },
        { key("buildings_without"), report.buildingsWithoutPeople } };
}

QJsonArray expectedJson(const ExposureReport &report)
{
    QJsonArray list;
    for (const DamageFamily &family : report.families) {
        QJsonArray scenarios;
        for (const std::size_t i : family.scenarios)
            scenarios.append(report.scenarios[i].scenario.id);
        QJsonArray falling;
        for (const double years : family.expected.fallingAt_years)
            falling.append(years);
        list.append(QJsonObject{ { key("scenarios"), scenarios },
                { key("without_tail"), roundedJson(family.expected.withoutTail) },
                { key("with_tail"), roundedJson(family.expected.withTail) },
                { key("falling_at_years"), falling } });
    }
    return list;
}

QJsonValue damageJson(const ExposureReport &report)
{
    if (!report.hasDamage)
        return {};
    QJsonArray curves;
    for (const NamedDamageCurve &curve : report.curves.all())
        curves.append(QJsonObject{ { key("id"), curve.id }, { key("source"), curve.source.text() },
                { key("mark"), curve.mark } });
    QJsonArray scenarios;
    for (std::size_t i = 0; i < report.scenarios.size(); ++i)
        scenarios.append(QJsonObject{ { key("scenario"), report.scenarios[i].scenario.id },
                { key("damage"), roundedJson(report.damage[i]) },
                { key("unknown_buildings"), report.damageUnknown[i] } });
    return QJsonObject{ { key("unit"), report.damageUnit }, { key("is_money"), false },
        { key("curves"), curves }, { key("scenarios"), scenarios },
        { key("expected_annual"), expectedJson(report) } };
}

/// What shut gates change, class by class.
QJsonArray gatePairsJson(const ExposureReport &report)
{
    std::vector<FloodScenario> scenarios;
    for (const ScenarioUse &use : report.scenarios)
        scenarios.push_back(use.scenario);
    const auto placeOf = [&](const QString &id) {
        return std::size_t(std::find_if(scenarios.begin(), scenarios.end(),
                                   [&](const FloodScenario &one) { return one.id == id; })
                - scenarios.begin());
    };
    QJsonArray list;
    for (const GatePair &pair : gatePairs(scenarios)) {
        for (const SubjectReport &subject : report.subjects) {
            const ClassSums &open = subject.totals[placeOf(pair.open)];
            const ClassSums &shut = subject.totals[placeOf(pair.shut)];
            for (std::size_t c = 0; c < open.size(); ++c) {
                list.append(QJsonObject{ { key("open"), pair.open }, { key("shut"), pair.shut },
                        { key("subject"), subject.set->fields().word },
                        { key("class"), report.className(std::int32_t(c) - 1) },
                        { key("count"), shut[c].count - open[c].count },
                        { key("size"), roundedJson(shut[c].size - open[c].size) } });
            }
        }
    }
    return list;
}

} // namespace

QString samplingText()
{
    return Texts::tr("A polygon takes from each cell by the exact share of it that it covers, a "
                     "line by its length in the cell, a point from the cell it lies in; nothing is "
                     "interpolated. The class of a feature is the worst of its cells.");
}

QJsonObject exposureJson(const ExposureReport &report)
{
    QJsonArray scenarios;
    for (const ScenarioUse &use : report.scenarios)
        scenarios.append(scenarioJson(use));
    QJsonArray subjects;
    for (const SubjectReport &subject : report.subjects)
        subjects.append(subjectJson(report, subject));
    QJsonArray areas;
    for (const AreaReport &area : report.areas)
        areas.append(areaJson(report, area));
    return { { key("schema"), key("spp.flood-exposure/1") }, { key("at"), orNull(report.at) },
        { key("scheme"), schemeJson(report.scheme) }, { key("scenarios"), scenarios },
        { key("subjects"), subjects }, { key("areas"), areas },
        { key("people"), peopleJson(report) }, { key("damage"), damageJson(report) },
        { key("crops"), cropsJson(report) }, { key("gate_pairs"), gatePairsJson(report) },
        { key("sampling"), samplingText() },
        { key("warnings"), QJsonArray::fromStringList(report.warnings) },
        { key("manifest"), report.manifest } };
}

QJsonObject exposureManifest(const Territory &territory, const Profile &profile,
        const ExposureRequest &request, const ExposureReport &report)
{
    const OfficeFiles files(profile);
    QJsonObject data;
    for (const char *name :
            { "flood/hazard-classes.yaml", "flood/damage-curves.yaml", "flood/subjects.yaml" }) {
        const auto hash = sha256OfFile(files.find(key(name)));
        data.insert(key(name), hash ? QJsonValue(*hash) : QJsonValue());
    }
    QJsonObject themes;
    const auto addTheme = [&](const SubjectSet &set) {
        themes.insert(set.theme().id, QString::fromStdString(set.store().digest()));
    };
    for (const SubjectReport &subject : report.subjects)
        addTheme(*subject.set);
    for (const AreaReport &area : report.areas)
        addTheme(*area.set);
    for (const CropReport &crop : report.crops.crops)
        addTheme(*crop.set);
    const auto population = request.populationFile.isEmpty() ? Result<QString>(QString())
                                                             : sha256OfFile(request.populationFile);
    return { { key("program"), key("spp") }, { key("program_version"), Application::version() },
        { key("profile"),
                QJsonObject{ { key("id"), profile.id }, { key("version"), profile.version },
                        { key("sha256"), profile.sha256 } } },
        { key("territory"),
                QJsonObject{ { key("id"), territory.id() }, { key("crs"), territory.crs() },
                        { key("schema_version"), territory.schemaVersion() } } },
        { key("datum_operation"), orNull(territory.datum().name) }, { key("data_sha256"), data },
        { key("theme_digests"), themes }, { key("crop_table_sha256"), orNull(report.crops.sha256) },
        { key("population_sha256"), population ? orNull(*population) : QJsonValue() } };
}

} // namespace spp::flood
