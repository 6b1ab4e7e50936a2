// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/basemodel.h"

#include "flood/simulation/groundresults.h"

#include <cmath>

namespace spp::flood {

Result<BaseModelPtr> BaseModel::read(const QString &path)
{
    SPP_ASSIGN(ScenarioFile scenario, ScenarioFile::read(path));
    auto model = std::make_shared<BaseModel>();
    model->path = scenario.path;
    model->title = scenario.title;
    model->context = scenario.context;
    model->ground = resultGrid(scenario);
    if (scenario.subgrid)
        model->ratio = model->ownRatio = scenario.subgrid->ratio;
    model->bed_m = resultBed(scenario);
    for (const float cell : insideOnly(scenario, std::vector<float>(model->bed_m.size(), 0.0F)))
        model->inside.push_back(std::isnan(cell) ? 0 : 1);
    model->checkpointEvery_s = scenario.setup.options.checkpoints.every_s;
    for (const GroundEdit &edit : scenario.edits)
        model->edits.append(edit.name);
    for (const auto &structure : scenario.structures)
        model->structures.append(QString::fromStdString(structure->name()));
    return BaseModelPtr(std::move(model));
}

BaseModelPtr BaseModel::withRatio(int other) const
{
    auto model = std::make_shared<BaseModel>(*this);
    model->ratio = other;
    model->context.grid = modelGridOver(ground, other);
    return model;
}

bool BaseModel::holds(const MapPoint &point) const
{
    engine::CellPlace cell;
    return cellAt(ground, point, cell) && inside[at(cell)] != 0;
}

std::optional<double> BaseModel::ground_m(const MapPoint &point) const
{
    engine::CellPlace cell;
    if (!cellAt(ground, point, cell) || inside[at(cell)] == 0)
        return std::nullopt;
    return bed_m[at(cell)];
}

} // namespace spp::flood
