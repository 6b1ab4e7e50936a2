// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/sourceplace.h"

#include "core/crs/communeguard.h"

#include <QCoreApplication>

#include <qgsgeometry.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SourcePlace)
};

using Kind = CommuneGuard::Answer::Kind;

engine::Box boxOf(const std::vector<QgsGeometry> &shapes, bool axesAreSwapped)
{
    engine::Box box;
    for (const QgsGeometry &shape : shapes) {
        if (shape.isEmpty())
            continue;
        const QgsRectangle of = shape.boundingBox();
        box.include(axesAreSwapped
                        ? engine::Box{ of.yMinimum(), of.xMinimum(), of.yMaximum(), of.xMaximum() }
                        : engine::Box{
                                of.xMinimum(), of.yMinimum(), of.xMaximum(), of.yMaximum() });
    }
    return box;
}

SourcePlace inStatedCommune(const CommuneGuard::Answer &answer)
{
    SourcePlace place;
    place.isWrong = answer.kind != Kind::Inside;
    place.text = place.isWrong ? answer.message : Texts::tr("Lies in %1.").arg(answer.commune);
    place.betterCrs = answer.betterCrs;
    place.swapAxes = answer.axesSwapped;
    return place;
}

SourcePlace inAnyCommune(const Profile &profile, const QString &crs, const CommuneGuard &guard,
        const engine::Box &box)
{
    SourcePlace wrong;
    wrong.isWrong = true;
    wrong.text = Texts::tr("Lies in no commune of %1 under %2.").arg(profile.title.text(), crs);
    for (const CommuneBox &commune : profile.communes) {
        const CommuneGuard::Answer answer = guard.check(commune.code, box);
        if (answer.kind == Kind::Inside) {
            SourcePlace place;
            place.text = Texts::tr("Lies in %1.").arg(answer.commune);
            return place;
        }
        if (answer.axesSwapped && answer.betterCrs == crs) {
            wrong.text = Texts::tr("Lies in no commune as it is, and in %1 with X and Y exchanged.")
                                 .arg(answer.commune);
            wrong.betterCrs = crs;
            wrong.swapAxes = true;
        }
    }
    return wrong;
}

} // namespace

SourcePlace SourcePlace::of(const Profile &profile, const QString &crs, const QString &commune,
        const std::vector<QgsGeometry> &shapes, bool axesAreSwapped)
{
    const engine::Box box = boxOf(shapes, axesAreSwapped);
    if (crs.isEmpty() || box.isEmpty() || profile.communes.empty())
        return {};
    const auto guard = CommuneGuard::create(profile, crs);
    if (!guard) {
        SourcePlace wrong;
        wrong.isWrong = true;
        wrong.text = QString::fromStdString(guard.error().reason);
        return wrong;
    }
    return commune.isEmpty() ? inAnyCommune(profile, crs, *guard, box)
                             : inStatedCommune(guard->check(commune, box));
}

} // namespace spp
