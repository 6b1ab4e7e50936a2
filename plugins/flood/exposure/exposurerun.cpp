// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/exposure/exposurerun.h"

#include "core/domain/writtennumber.h"
#include "core/overlay/cellweights.h"
#include "core/profile/communenames.h"
#include "flood/crops/croprun.h"
#include "flood/hazard/scenariocells.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ExposureRun)
};

const QString people = QStringLiteral("people");
const QString buildings = QStringLiteral("buildings");

std::size_t place(std::int32_t hazardClass) { return std::size_t(hazardClass + 1); }

/// One run, step by step.
class Run {
public:
    Run(Territory &territory, const ExposureRequest &request, Feedback &feedback)
        : m_territory(territory)
        , m_request(request)
        , m_feedback(feedback)
    {
        if (!request.cacheFolder.isEmpty())
            m_weightFolder = request.cacheFolder + QLatin1Char('/') + territory.id();
    }

    Result<ExposureReport> run()
    {
        SPP_ASSIGN(m_profile, m_territory.profile());
        m_files = OfficeFiles(m_profile);
        m_report.at = m_request.at;
        SPP_ASSIGN(m_report.communes, communeNames(m_profile, m_request.at));
        SPP_TRY(chooseScheme());
        SPP_TRY(chooseScenarios());
        SPP_TRY(loadSubjects());
        SPP_ASSIGN(m_report.crops,
                loadCrops(m_territory, m_profile, m_request, m_report.warnings, m_feedback));
        for (std::size_t i = 0; i < m_report.scenarios.size(); ++i) {
            m_feedback.progress(qlonglong(i), qlonglong(m_report.scenarios.size()));
            SPP_TRY(addScenario(i));
        }
        if (m_report.find(buildings))
            SPP_TRY(addDamage(m_request, m_report));
        SPP_TRY(finishCrops(m_request, m_report));
        noteGaps();
        m_report.warnings.removeDuplicates();
        m_report.manifest = exposureManifest(m_territory, m_profile, m_request, m_report);
        return std::move(m_report);
    }

private:
    Result<void> chooseScheme()
    {
        SPP_ASSIGN(const HazardSchemes schemes, HazardSchemes::load(m_files));
        SPP_ASSIGN(m_report.scheme, schemes.find(m_request.scheme));
        m_classes = m_report.scheme.scheme.classes();
        SPP_ASSIGN(m_report.curves, DamageCurves::load(m_files));
        return {};
    }

    Result<void> chooseScenarios()
    {
        ScenarioRegister scenarios(m_territory);
        std::vector<FloodScenario> chosen;
        if (m_request.scenarios.isEmpty()) {
            SPP_ASSIGN(chosen, scenarios.list());
        }
        for (const QString &id : m_request.scenarios) {
            if (const LooseFlood *flood = looseFlood(id)) {
                chosen.push_back(flood->scenario);
                continue;
            }
            SPP_ASSIGN(const FloodScenario scenario, scenarios.find(id));
            chosen.push_back(scenario);
        }
        if (chosen.empty())
            return Error::usage(Texts::tr("The territory has no flood scenario.").toStdString())
                    .advise(Texts::tr("Add one with \"spp flood add-scenario\".").toStdString());
        // In an order of their own, so that the order in which they were named changes nothing.
        std::sort(chosen.begin(), chosen.end(),
                [](const FloodScenario &a, const FloodScenario &b) { return a.id < b.id; });
        for (std::size_t i = 1; i < chosen.size(); ++i) {
            if (chosen[i].id == chosen[i - 1].id)
                return Error::usage(Texts::tr("The scenario %1 is named twice.")
                                            .arg(chosen[i].id)
                                            .toStdString());
        }
        for (FloodScenario &scenario : chosen)
            m_report.scenarios.push_back({ std::move(scenario), {} });
        return {};
    }

    Result<void> loadSubjects()
    {
        QStringList words = m_request.subjects;
        m_report.hasPeople = words.removeAll(people) > 0;
        if (m_report.hasPeople && !words.contains(buildings))
            words.append(buildings); // people live in them
        words.removeDuplicates();
        SPP_ASSIGN(const SubjectWords known, SubjectWords::load(m_files));
        for (const QString &word : words) {
            SPP_ASSIGN(const SubjectFields fields, known.find(word));
            SubjectReport report;
            SPP_ASSIGN(report.set, load(fields));
            m_report.subjects.push_back(std::move(report));
        }
        for (const QString &theme : m_request.areas) {
            const Theme *found = m_territory.theme(theme);
            SubjectFields fields = found ? SubjectWords::area(*found) : SubjectFields();
            fields.theme = fields.word = theme;
            AreaReport report;
            SPP_ASSIGN(report.set, load(fields));
            if (!report.set->isPolygons())
                return Error::usage(
                        Texts::tr("The theme %1 has no polygons.").arg(theme).toStdString());
            m_report.areas.push_back(std::move(report));
        }
        if (m_report.hasPeople) {
            SPP_ASSIGN(m_report.people,
                    populationOf(
                            m_request.populationFile, *m_report.find(buildings)->set, m_report));
        }
        return {};
    }

    Result<std::unique_ptr<SubjectSet>> load(const SubjectFields &fields)
    {
        SPP_ASSIGN(SubjectSet set,
                SubjectSet::load(
                        m_territory, fields, m_request.at, m_request.cacheFolder, m_feedback));
        return std::make_unique<SubjectSet>(std::move(set));
    }

    Result<void> addScenario(std::size_t i)
    {
        ScenarioUse &use = m_report.scenarios[i];
        SPP_ASSIGN(const ScenarioCells cells, cellsOf(use.scenario));
        use.assumed = cells.assumed;
        for (SubjectReport &subject : m_report.subjects) {
            SPP_ASSIGN(const engine::ScenarioExposure exposed, measure(*subject.set, cells));
            addSums(subject, exposed);
            ScenarioAnswer answer;
            answer.subject = exposed.subject;
            if (subject.set->fields().word == buildings) {
                SPP_ASSIGN(answer.wetOutline, wetOutlines(*subject.set, cells));
            }
            subject.answers.push_back(std::move(answer));
        }
        for (AreaReport &area : m_report.areas) {
            SPP_ASSIGN(const engine::ScenarioExposure exposed, measure(*area.set, cells));
            addAreas(area, exposed);
        }
        for (CropReport &crop : m_report.crops.crops) {
            const engine::RasterWeights *weights = nullptr;
            SPP_ASSIGN(weights, weightsOf(*crop.set, cells.grid));
            SPP_TRY(addCropScenario(
                    *weights, use.scenario, cells, m_request.threads, crop, m_feedback));
        }
        return {};
    }

    const LooseFlood *looseFlood(const QString &id) const
    {
        for (const LooseFlood &flood : m_request.loose) {
            if (flood.scenario.id == id)
                return &flood;
        }
        return nullptr;
    }

    Result<ScenarioCells> cellsOf(const FloodScenario &scenario)
    {
        if (const LooseFlood *flood = looseFlood(scenario.id))
            return flood->cells(m_report.scheme, m_feedback);
        return ScenarioCells::read(m_territory, scenario, m_report.scheme, m_feedback);
    }

    Result<engine::ScenarioExposure> measure(const SubjectSet &set, const ScenarioCells &cells)
    {
        if (!set.isPolygons())
            return engine::exposureOfPaths(set.shapes(), cells.grid, cells.view(), cells.classes,
                    m_classes, m_request.threads, &m_feedback);
        const engine::RasterWeights *weights = nullptr;
        SPP_ASSIGN(weights, weightsOf(set, cells.grid));
        return engine::exposureOfPolygons(
                *weights, cells.view(), cells.classes, m_classes, m_request.threads, &m_feedback);
    }

    /// Scenarios of one grid share their weights.
    Result<const engine::RasterWeights *> weightsOf(const SubjectSet &set, const engine::Grid &grid)
    {
        const auto kept = m_weights.find(&set);
        if (kept != m_weights.end() && kept->second.grid == grid)
            return &kept->second;
        SPP_ASSIGN(engine::RasterWeights weights,
                cellWeights(set.store(), key("flood-hazard"), grid,
                        { m_request.threads, m_weightFolder }, m_feedback));
        return &(m_weights[&set] = std::move(weights));
    }

    Result<std::vector<float>> wetOutlines(const SubjectSet &set, const ScenarioCells &cells)
    {
        SPP_ASSIGN(const engine::ScenarioExposure outlines,
                engine::exposureOfPaths(set.shapes(), cells.grid, cells.view(), cells.classes,
                        m_classes, m_request.threads, &m_feedback));
        std::vector<float> shares;
        shares.reserve(outlines.subject.size());
        for (const engine::SubjectExposure &one : outlines.subject)
            shares.push_back(one.size > 0.0 ? float(one.wet / one.size) : 0.0f);
        return shares;
    }

    void addSums(SubjectReport &subject, const engine::ScenarioExposure &exposed) const
    {
        const ClassSums none(std::size_t(m_classes) + 2);
        ClassSums total = none;
        std::map<QString, ClassSums> communes;
        const bool livedIn = m_report.hasPeople && subject.set->fields().word == buildings;
        for (std::size_t record = 0; record < exposed.subject.size(); ++record) {
            ClassSums own = none;
            ClassSum &worst = own[place(exposed.subject[record].worstClass)];
            worst.count = 1;
            worst.people = livedIn ? m_report.people[record] : 0.0;
            for (auto k = exposed.classes.offset[record]; k < exposed.classes.offset[record + 1];
                    ++k) {
                const engine::ClassArea &area = exposed.classes.area[k];
                own[place(area.classId)].size += area.area_m2;
            }
            ClassSums &commune = communes.try_emplace(subject.set->facts()[record].commune, none)
                                         .first->second;
            for (std::size_t c = 0; c < own.size(); ++c) {
                total[c].add(own[c]);
                commune[c].add(own[c]);
            }
        }
        subject.totals.push_back(std::move(total));
        subject.communes.push_back(std::move(communes));
    }

    void addAreas(AreaReport &area, const engine::ScenarioExposure &exposed) const
    {
        std::vector<ClassSums> all;
        for (std::size_t record = 0; record < exposed.subject.size(); ++record) {
            ClassSums own(std::size_t(m_classes) + 2);
            for (auto k = exposed.classes.offset[record]; k < exposed.classes.offset[record + 1];
                    ++k)
                own[place(exposed.classes.area[k].classId)].size += exposed.classes.area[k].area_m2;
            all.push_back(std::move(own));
        }
        area.classes.push_back(std::move(all));
    }

    /// A feature that lies partly beside the raster may be in a worse class than what is seen of
    /// it.
    void notePartlyKnown(std::size_t i)
    {
        for (const SubjectReport &subject : m_report.subjects) {
            const auto &answers = subject.answers[i].subject;
            const auto partly = std::count_if(
                    answers.begin(), answers.end(), [](const engine::SubjectExposure &one) {
                        return one.isPartlyUnknown()
                                && one.worstClass != engine::HazardScheme::unknown;
                    });
            if (partly > 0)
                m_report.warnings.append(
                        Texts::tr("%1, %2: %3 known only in part; these may be worse off than "
                                  "told.")
                                .arg(m_report.scenarios[i].scenario.id, subject.set->fields().word,
                                        written::fixed(double(partly), 0)));
        }
    }

    /// What the reader must know of features that could not be measured.
    void noteGaps()
    {
        for (const SubjectReport &subject : m_report.subjects) {
            const SubjectSet &set = *subject.set;
            if (set.withoutGeometry() + set.refused() > 0) {
                m_report.warnings.append(
                        Texts::tr("%1: %2 features have no geometry and %3 cannot be measured; "
                                  "nothing is said of them.")
                                .arg(set.fields().word)
                                .arg(written::fixed(double(set.withoutGeometry()), 0),
                                        written::fixed(double(set.refused()), 0)));
            }
        }
        for (std::size_t i = 0; i < m_report.scenarios.size(); ++i)
            notePartlyKnown(i);
        for (const ScenarioUse &use : m_report.scenarios) {
            if (use.assumed.speedZero)
                m_report.warnings.append(
                        Texts::tr("%1: V unknown, assumed 0.").arg(use.scenario.id));
            if (use.assumed.productOfMaxima)
                m_report.warnings.append(
                        Texts::tr("%1: D·V is greatest depth × greatest speed, an upper bound.")
                                .arg(use.scenario.id));
        }
    }

    Territory &m_territory;
    const ExposureRequest &m_request;
    Feedback &m_feedback;
    Profile m_profile;
    OfficeFiles m_files;
    QString m_weightFolder;
    std::int32_t m_classes = 0;
    ExposureReport m_report;
    std::map<const SubjectSet *, engine::RasterWeights> m_weights;
};

} // namespace

const SubjectReport *ExposureReport::find(const QString &word) const
{
    for (const SubjectReport &subject : subjects) {
        if (subject.set->fields().word == word)
            return &subject;
    }
    return nullptr;
}

QString ExposureReport::className(std::int32_t hazardClass) const
{
    if (hazardClass < 0)
        return key("unknown");
    return hazardClass == 0 ? key("dry") : scheme.classes[std::size_t(hazardClass - 1)].id;
}

QString ExposureReport::classTitle(std::int32_t hazardClass) const
{
    if (hazardClass < 0)
        return Texts::tr("not known");
    return hazardClass == 0 ? Texts::tr("dry")
                            : scheme.classes[std::size_t(hazardClass - 1)].title.text();
}

Result<ExposureReport> computeExposure(
        Territory &territory, const ExposureRequest &request, Feedback &feedback)
{
    return Run(territory, request, feedback).run();
}

} // namespace spp::flood
