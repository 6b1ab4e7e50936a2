// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/basemodel.h"

#include "flood/simulation/scenariofile.h"

#include <algorithm>

namespace spp::flood {

Result<BaseModelPtr> BaseModel::read(const QString &path)
{
    SPP_ASSIGN(ScenarioFile scenario, ScenarioFile::read(path));
    auto model = std::make_shared<BaseModel>();
    model->path = scenario.path;
    model->title = scenario.title;
    model->context = scenario.context;
    engine::FloodDomain &domain = scenario.setup.domain;
    const std::size_t cells = domain.cells();
    model->bed_m = std::move(domain.bed_m);
    model->inside = std::move(domain.inside);
    if (model->inside.empty())
        model->inside.assign(cells, 1);
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
    return bed_m[at(cell)];
}

} // namespace spp::flood
