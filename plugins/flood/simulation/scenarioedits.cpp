// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/facelines.h"
#include "flood/simulation/scenarioground.h"
#include "flood/simulation/scenarioshapes.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

QString word(const char *text) { return QString::fromLatin1(text); }

Result<void> changeBed(
        const YamlReader &entry, ScenarioContext &context, EditedGround &ground, GroundEdit &edit)
{
    const auto work
            = edit.kind == word("fill") ? EditedGround::Work::Fill : EditedGround::Work::Dig;
    EditedGround own = ground.next(); // its areas may lie over each other
    SPP_ASSIGN(const auto shapes, shapesOf(entry, context, engine::ShapeKind::Polygon));
    for (const ScenarioShape &shape : shapes) {
        SPP_ASSIGN(const double level, valueFor(entry, "level", shape));
        edit.polygons.push_back(shape.shape);
        own.apply(shape.shape, work, level);
    }
    const GroundTotals totals = own.totals();
    edit.volume_m3 = totals.net_m3();
    edit.area_m2 = totals.area_m2;
    ground.take(own);
    return {};
}

Result<void> addDyke(
        const YamlReader &entry, ScenarioContext &context, DykeFaces &dykes, GroundEdit &edit)
{
    SPP_ASSIGN(const auto shapes, shapesOf(entry, context, engine::ShapeKind::Line));
    for (const ScenarioShape &shape : shapes) {
        SPP_ASSIGN(const double crest, valueFor(entry, "crest", shape));
        for (const engine::FacePlace &face : facesAcross(dykes.grid, shape.shape)) {
            if (!dykes.domain.isInside(face.cell) || !dykes.domain.isInside(beyond(face)))
                continue;
            dykes.domain.crests.push_back({ face, crest });
            ++edit.faces;
        }
    }
    if (edit.faces == 0)
        return entry.problem(Texts::tr("The dyke parts no two cells of the model."))
                .advise(Texts::tr("Check where it lies, or take smaller cells.").toStdString());
    return {};
}

Result<GroundEdit> applyEdit(
        const YamlReader &entry, ScenarioContext &context, EditedGround &ground, DykeFaces &dykes)
{
    SPP_TRY(entry.allowOnly(shapeKeys()
            + QStringList{ word("name"), word("kind"), word("level"), word("level_field"),
                    word("crest"), word("crest_field") }));
    GroundEdit edit;
    SPP_ASSIGN(edit.name, entry.text("name"));
    SPP_ASSIGN(edit.kind, entry.text("kind"));
    if (edit.kind == word("dyke")) {
        SPP_TRY(addDyke(entry, context, dykes, edit));
        return edit;
    }
    if (!QStringList{ word("fill"), word("excavation"), word("storage") }.contains(edit.kind))
        return entry.problem(Texts::tr("\"kind\" must be fill, excavation, storage or dyke."));
    SPP_TRY(changeBed(entry, context, ground, edit));
    if (edit.area_m2 == 0.0)
        return entry.problem(Texts::tr("The edit \"%1\" changes no cell.").arg(edit.name))
                .advise(Texts::tr("Check its place and level, or take smaller cells.")
                                .toStdString());
    return edit;
}

} // namespace

EditedGround groundOf(const engine::Grid &grid, const engine::FloodDomain &domain)
{
    return EditedGround(grid, [&domain](const engine::CellPlace &cell) {
        return domain.isInside(cell) ? std::optional<double>(domain.bed_m[domain.at(cell)])
                                     : std::nullopt;
    });
}

Result<std::vector<GroundEdit>> editGround(const YamlReader &scenario, ScenarioContext &context,
        EditedGround &ground, DykeFaces &dykes)
{
    SPP_ASSIGN(const std::vector<YamlReader> entries, scenario.maps("edits"));
    SPP_TRY(checkNamesOnce(entries));
    std::vector<GroundEdit> edits;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(GroundEdit edit, applyEdit(entry, context, ground, dykes));
        edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace spp::flood
