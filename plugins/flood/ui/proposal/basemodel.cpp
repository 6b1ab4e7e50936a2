// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/basemodel.h"

#include "flood/simulation/scenariofile.h"

#include <algorithm>

namespace spp::flood {

Result<BaseModelPtr> BaseModel::read(const QString &path)
{
    SPP_ASSIGN(const ScenarioFile scenario, ScenarioFile::read(path));
    auto model = std::make_shared<BaseModel>();
    model->path = scenario.path;
    model->title = scenario.title;
    model->context = scenario.context;
    const engine::FloodDomain &domain = scenario.setup.domain;
    model->bed_m.assign(domain.bed_m.begin(), domain.bed_m.end());
    model->inside = domain.inside;
    if (model->inside.empty())
        model->inside.assign(domain.cells(), 1);
    model->cells = double(std::count(model->inside.begin(), model->inside.end(), 1));
    model->checkpointEvery_s = scenario.setup.options.checkpoints.every_s;
    for (const GroundEdit &edit : scenario.edits)
        model->edits.append(edit.name);
    for (const auto &structure : scenario.structures)
        model->structures.append(QString::fromStdString(structure->name()));
    return BaseModelPtr(std::move(model));
}

bool BaseModel::holds(const MapPoint &point) const
{
    engine::CellPlace cell;
    return context.cellAt(point, cell) && inside[at(cell)] != 0;
}

std::optional<double> BaseModel::ground_m(const MapPoint &point) const
{
    engine::CellPlace cell;
    if (!context.cellAt(point, cell) || inside[at(cell)] == 0)
        return std::nullopt;
    return double(bed_m[at(cell)]);
}

} // namespace spp::flood
