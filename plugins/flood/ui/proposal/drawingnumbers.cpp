// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/drawingnumbers.h"

#include "flood/ui/proposal/editnumbers.h"
#include "flood/ui/proposal/proposaldesk.h"
#include "flood/ui/proposal/proposalground.h"
#include "flood/ui/proposal/proposalwords.h"
#include "gui/map/mapnumbers.h"
#include "gui/map/outline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::DrawingNumbers)
};

using proposalwords::metres;

QString groundAt(const BaseModel &base, const MapPoint &point)
{
    const std::optional<double> ground = base.ground_m(point);
    return ground ? Texts::tr("Ground here %1").arg(metres(*ground)) : QString();
}

QString groundRange(const EditNumbers &numbers)
{
    if (numbers.cells == 0)
        return {};
    if (numbers.lowest_m == numbers.highest_m)
        return Texts::tr("Ground %1").arg(metres(numbers.lowest_m));
    return Texts::tr("Ground %1 to %2").arg(metres(numbers.lowest_m), metres(numbers.highest_m));
}

QString volumeText(DrawnKind kind, double volume_m3, double level_m)
{
    return kind == DrawnKind::Fill
            ? Texts::tr("Fill to %1: %2")
                      .arg(metres(level_m), proposalwords::cubicMetres(volume_m3))
            : Texts::tr("Dig to %1: %2")
                      .arg(metres(level_m), proposalwords::cubicMetres(-volume_m3));
}

QString signedVolume(double volume_m3)
{
    const QString sign = volume_m3 > 0.0 ? QStringLiteral("+") : QString();
    return sign + proposalwords::cubicMetres(volume_m3);
}

/// An edit of the proposal that lies where it was counted.
std::optional<EditNumbers> counted(const ProposalDesk &desk, std::size_t edit,
        const QVector<QgsPointXY> &corners, const std::vector<MapPoint> &shape)
{
    const DrawnThing *thing = desk.thing({ ThingRef::Of::Edits, int(edit) });
    if (!thing || thing->corners != corners || !desk.count())
        return std::nullopt;
    return EditNumbers::counted(*desk.base(), shape, desk.count()->edits[edit], thing->level_m);
}

/// Areas from three corners on, lines from two.
DrawTool::Answer ofEdit(const ProposalDesk &desk, DrawnKind kind, std::size_t edit,
        const QVector<QgsPointXY> &corners, const std::vector<MapPoint> &shape,
        std::optional<double> level_m)
{
    DrawTool::Answer answer;
    QStringList lines;
    lines.append(isArea(kind)
                    ? Texts::tr("Area %1").arg(mapnumbers::area(outline::area(corners)))
                    : Texts::tr("Length %1").arg(mapnumbers::length(outline::length(corners))));
    std::optional<EditNumbers> numbers
            = EditNumbers::of(*desk.base(), desk.ground()->before(edit), kind, shape, level_m);
    if (!numbers)
        numbers = counted(desk, edit, corners, shape);
    if (numbers) {
        lines.append(groundRange(*numbers));
        if (numbers->volume_m3 && level_m)
            lines.append(volumeText(kind, *numbers->volume_m3, *level_m));
        if (numbers->cells == 0)
            answer.warning = isArea(kind) ? Texts::tr("No cell of the model lies in it.")
                                          : Texts::tr("It parts no two cells of the model.");
        else if (level_m && numbers->changed == 0)
            answer.warning = kind == DrawnKind::Fill || kind == DrawnKind::Dyke
                    ? Texts::tr("Changes nothing: the ground is as high already.")
                    : Texts::tr("Changes nothing: the ground is as low already.");
        if (numbers->leavesModel)
            answer.warning
                    = Texts::tr("Part of it is outside of the model, where nothing changes.");
    } else {
        lines.append(Texts::tr("So large an area is counted once it lies there."));
    }
    lines.removeAll(QString());
    answer.numbers = lines.join(QLatin1Char('\n'));
    return answer;
}

/// One end may lie outside of the model, as the sea does beside a sluice.
DrawTool::Answer ofEnds(const BaseModel &base, const std::vector<MapPoint> &shape)
{
    DrawTool::Answer answer;
    const std::optional<double> first = base.ground_m(shape.front());
    const std::optional<double> second = base.ground_m(shape.back());
    engine::CellPlace one;
    engine::CellPlace other;
    if (first && second)
        answer.numbers = Texts::tr("Ground %1 → %2").arg(metres(*first), metres(*second));
    else if (first)
        answer.numbers
                = Texts::tr("From ground at %1 to the outside of the model").arg(metres(*first));
    else if (second)
        answer.numbers
                = Texts::tr("From the outside of the model to ground at %1").arg(metres(*second));
    else
        answer.warning = Texts::tr("Both ends would lie outside of the model.");
    if (first && second && base.context.cellAt(shape.front(), one)
            && base.context.cellAt(shape.back(), other) && one == other)
        answer.warning = Texts::tr("Both ends lie in one cell of the model (%1).")
                                 .arg(metres(base.context.grid.cellWidth));
    return answer;
}

DrawTool::Answer ofFirstEnd(const BaseModel &base, const MapPoint &place)
{
    DrawTool::Answer answer;
    answer.numbers = base.holds(place)
            ? groundAt(base, place)
            : Texts::tr("Outside of the model: the other end must lie in it.");
    return answer;
}

} // namespace

DrawTool::Answer drawingNumbers(const ProposalDesk &desk, DrawnKind kind, std::size_t edit,
        const QVector<QgsPointXY> &corners, std::optional<double> level_m)
{
    DrawTool::Answer answer;
    const Result<std::vector<MapPoint>> shape = desk.shape(corners);
    if (!shape) {
        answer.warning = QString::fromStdString(shape.error().reason);
        return answer;
    }
    const BaseModel &base = *desk.base();
    if (isStructure(kind))
        return corners.size() < 2 ? ofFirstEnd(base, shape->back()) : ofEnds(base, *shape);
    const int fewest = isArea(kind) ? 3 : 2;
    if (corners.size() < fewest)
        answer.numbers = groundAt(base, shape->back());
    else
        answer = ofEdit(desk, kind, edit, corners, *shape, level_m);
    // Before anything else: the next click would be for nothing.
    if (!base.holds(shape->back()))
        answer.warning = Texts::tr("This place is outside of the model.");
    return answer;
}

QString effectOf(const ProposalDesk &desk, const DrawnThing &thing)
{
    if (isStructure(thing.kind) || !desk.base() || thing.corners.size() < 2)
        return {};
    if (thing.kind == DrawnKind::Dyke)
        return mapnumbers::length(outline::length(thing.corners));
    if (!desk.count())
        return desk.isCounting() ? QStringLiteral("…") : QStringLiteral("–");
    return signedVolume(desk.count()->edits[std::size_t(thing.ref.index)].volume_m3);
}

QString totalEffect(const ProposalDesk &desk)
{
    const std::vector<DrawnThing> &things = desk.things();
    const auto areas = std::count_if(things.begin(), things.end(),
            [](const DrawnThing &thing) { return isArea(thing.kind); });
    if (areas == 0 || !desk.base())
        return {};
    if (!desk.count())
        return desk.isCounting()
                ? Texts::tr("The volumes are being counted.")
                : Texts::tr("The volumes are not counted. <a href=\"count\">Count them</a>");
    if (areas < 2)
        return {};
    const GroundTotals &total = desk.count()->total;
    return Texts::tr("Together %1: %2 filled, %3 dug")
            .arg(signedVolume(total.net_m3()), proposalwords::cubicMetres(total.fill_m3),
                    proposalwords::cubicMetres(total.cut_m3));
}

} // namespace spp::flood
