// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/report/groundcrops.h"

#include "core/data/territory.h"
#include "core/overlay/subjectongrid.h"
#include "core/profile/profile.h"
#include "engine/robustoverlay.h"
#include "flood/crops/cropcodes.h"
#include "flood/crops/cropfamily.h"
#include "flood/exposure/damagefamilies.h"
#include "flood/hazard/scenariocells.h"
#include "flood/options.h"

#include <algorithm>

namespace spp::flood {

namespace {

/// Measures crop after crop on one piece of ground.
class Ground {
public:
    Ground(const ReportContext &context, const LandUseClasses &classes, NamedHazardScheme scheme)
        : m_context(context)
        , m_classes(classes)
        , m_scheme(std::move(scheme))
    {
    }

    /// Nothing where the crop does not stand on the ground.
    Result<std::optional<GroundCrop>> measure(
            const Crop &crop, const QString &stage, const std::vector<ScenarioUse> &scenarios)
    {
        GroundCrop found;
        found.crop = crop;
        if (const CropValue *value = crop.valueOn(m_context.at))
            found.value = *value;
        const Theme *theme = m_context.source->theme(crop.theme);
        found.hasTheme = theme && theme->field(crop.field) && theme->featureCount > 0;
        if (!found.hasTheme)
            return std::optional(std::move(found));
        SPP_ASSIGN(const auto pieces, piecesOf(found));
        if (pieces.empty() && found.mixed_m2 == 0.0)
            return std::optional<GroundCrop>();
        for (const ScenarioUse &use : scenarios) {
            SPP_ASSIGN(
                    CropAnswer answer, answerOf(pieces, use.scenario, crop.stage(stage)->damage));
            found.answers.push_back(std::move(answer));
        }
        return std::optional(std::move(found));
    }

private:
    Result<std::vector<SubjectOnGrid>> piecesOf(GroundCrop &found)
    {
        const engine::Geometry &ground = *m_context.subject->geometry;
        const CropCodes codes(found.crop.codes, m_classes);
        SPP_ASSIGN(const auto near,
                m_context.source->features(found.crop.theme, ground.bounds(), m_context.at));
        std::vector<SubjectOnGrid> pieces;
        for (const Feature &feature : near) {
            const auto bearing = codes.of(feature.attributes.value(found.crop.field).toString());
            if (bearing == CropCodes::Bearing::None || !feature.geometry)
                continue;
            SPP_ASSIGN(auto shared, engine::RobustOverlay::intersection(ground, *feature.geometry));
            const double area_m2 = shared.geometry.area();
            if (area_m2 <= m_context.tolerance_m2)
                continue;
            if (bearing == CropCodes::Bearing::Part) {
                found.mixed_m2 += area_m2;
                continue;
            }
            SPP_ASSIGN(SubjectOnGrid piece,
                    SubjectOnGrid::of(
                            std::make_shared<const engine::Geometry>(std::move(shared.geometry)),
                            m_context.grid));
            if (piece.isEmpty())
                continue;
            found.area_m2 += piece.area_m2();
            pieces.push_back(std::move(piece));
        }
        return pieces;
    }

    Result<CropAnswer> answerOf(const std::vector<SubjectOnGrid> &pieces,
            const FloodScenario &scenario, const engine::CropDamage &damage) const
    {
        CropAnswer answer;
        answer.hasDepth = scenario.has(HazardQuantity::Depth);
        answer.hasDuration = scenario.has(HazardQuantity::Duration);
        for (const SubjectOnGrid &piece : pieces) {
            if (m_context.feedback->isCancelled())
                return Error::cancelled({});
            SPP_TRY(addPiece(piece, scenario, damage, answer.loss));
        }
        return answer;
    }

    Result<void> addPiece(const SubjectOnGrid &piece, const FloodScenario &scenario,
            const engine::CropDamage &damage, engine::CropLoss &to) const
    {
        engine::FieldLoss unknown;
        unknown.size_m2 = unknown.unknown_m2 = piece.area_m2();
        ScenarioCells cells;
        if (scenario.has(HazardQuantity::Depth)) {
            SPP_ASSIGN(cells,
                    ScenarioCells::readAt(
                            piece.bounds(), *m_context.territory, scenario, m_scheme));
        }
        if (!cells.grid.isUsable()) {
            to.field.push_back(unknown);
            to.total.add(unknown);
            return {};
        }
        SPP_ASSIGN(const engine::RasterWeights weights,
                engine::rasterWeights(piece.store(), cells.grid, 1));
        SPP_ASSIGN(const engine::CropLoss loss,
                engine::cropLoss(damage, weights, cells.view(), { 0 }, 1));
        to.field.push_back(loss.total);
        to.total.add(loss.total);
        to.durations = loss.durations;
        to.class_m2.resize(loss.class_m2.size(), 0.0);
        for (std::size_t i = 0; i < loss.class_m2.size(); ++i)
            to.class_m2[i] += loss.class_m2[i];
        return {};
    }

    const ReportContext &m_context;
    const LandUseClasses &m_classes;
    NamedHazardScheme m_scheme;
};

Result<void> addFamilies(GroundCrops &all)
{
    QStringList twins;
    const auto families = returnPeriodFamilies(all.scenarios, twins);
    all.hasTwins = !twins.isEmpty();
    for (GroundCrop &crop : all.crops) {
        for (const auto &places : families) {
            if (crop.answers.empty())
                continue;
            SPP_ASSIGN(CropFamily family, cropFamily(places, crop.answers, all.scenarios));
            crop.families.push_back(std::move(family));
        }
    }
    return {};
}

} // namespace

Result<GroundCrops> GroundCrops::measure(const ReportContext &context)
{
    GroundCrops all;
    SPP_ASSIGN(const Profile profile, context.territory->profile());
    const OfficeFiles files(profile);
    SPP_ASSIGN(const CropTable table, CropTable::load(files, {}));
    if (table.dossierStage().isEmpty())
        return all;
    all.stage = table.dossierStage();
    SPP_ASSIGN(all.sha256, sha256OfFile(table.path()));
    SPP_ASSIGN(auto scenarios, ScenarioRegister(*context.territory).list());
    std::sort(scenarios.begin(), scenarios.end(),
            [](const FloodScenario &a, const FloodScenario &b) { return a.id < b.id; });
    for (FloodScenario &scenario : scenarios)
        all.scenarios.push_back({ std::move(scenario), {} });
    SPP_ASSIGN(const HazardSchemes schemes, HazardSchemes::load(files));
    SPP_ASSIGN(const auto classes, LandUseClasses::read(profile.folder, context.at));
    Ground ground(context, classes, schemes.all().front());
    for (const Crop &crop : table.all()) {
        if (!crop.stage(all.stage) || !crop.holdsOn(context.at))
            continue;
        all.holds = true;
        SPP_ASSIGN(auto found, ground.measure(crop, all.stage, all.scenarios));
        if (found)
            all.crops.push_back(std::move(*found));
    }
    SPP_TRY(addFamilies(all));
    return all;
}

} // namespace spp::flood
