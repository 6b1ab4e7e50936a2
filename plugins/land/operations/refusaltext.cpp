// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/preview.h"

#include <QCoreApplication>
#include <QLocale>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::Refusal)
};

using Kind = engine::RefusalKind;

QString metres(double value) { return QLocale().toString(value, 'f', 3); }

QString area(double value) { return QLocale().toString(value, 'f', 1); }

QString sentence(const engine::Refusal &refusal)
{
    switch (refusal.kind) {
    case Kind::Stale:
        return Texts::tr("The parcels have changed in the meantime.");
    case Kind::UnknownParcel:
        return Texts::tr("There is no such parcel at this place.");
    case Kind::UnknownNode:
        return Texts::tr("There is no such corner or side.");
    case Kind::BadRequest:
        return Texts::tr("This cannot be done: %1.").arg(QString::fromStdString(refusal.text));
    case Kind::OutOfRange:
        return Texts::tr("A corner would lie too far away.");
    case Kind::SelfCrossing:
        return Texts::tr("Sides would cross each other.");
    case Kind::BadParcel:
        return Texts::tr("What would come out is no sound parcel.");
    case Kind::Overlap:
        return Texts::tr("Parcels would overlap by %1 m².").arg(area(refusal.measure));
    case Kind::Gap:
        return Texts::tr("A gap of %1 m² would open between parcels.").arg(area(refusal.measure));
    case Kind::UnmatchedNode:
        return Texts::tr("A corner would lie on a side of a neighbour that has no corner there.");
    case Kind::TooNear:
        return Texts::tr("A corner would lie only %1 m from a neighbour's side.")
                .arg(metres(refusal.measure));
    case Kind::CoincidentNodes:
        return Texts::tr("Two corners would lie on one place.");
    case Kind::Junction:
        return Texts::tr("More than two sides meet at this corner; it cannot be taken out.");
    case Kind::TooFar:
        return Texts::tr("The corner lies %1 m from the straight line.")
                .arg(metres(refusal.measure));
    case Kind::NotCut:
        return Texts::tr("The line does not cut the parcel.");
    case Kind::Multipart:
        return Texts::tr("The parcel would fall into %1 parts.").arg(int(refusal.measure));
    case Kind::AreaOutOfRange:
        return Texts::tr("This area cannot be had here; the most is %1 m².")
                .arg(area(refusal.measure));
    case Kind::NotNeighbours:
        return Texts::tr("The parcels do not share a side with each other.");
    case Kind::NotFree:
        return Texts::tr("%1 m² of the ground belong to other parcels.").arg(area(refusal.measure));
    }
    return QString::fromStdString(refusal.text);
}

QString advice(const engine::Refusal &refusal)
{
    switch (refusal.kind) {
    case Kind::Stale:
        return Texts::tr("Do it again on the parcels as they are now.");
    case Kind::Multipart:
        return Texts::tr("Allow several parts, or cut in another direction.");
    case Kind::NotNeighbours:
        return Texts::tr("Look for a gap or a missing corner between them with spp parcel check.");
    case Kind::NotCut:
        return Texts::tr("Draw the line from outside to outside of the parcel.");
    case Kind::Overlap:
    case Kind::Gap:
    case Kind::UnmatchedNode:
        return Texts::tr("Move the shared boundary instead, so that the neighbours follow.");
    default:
        return {};
    }
}

QString parcelsOf(const engine::Refusal &refusal, const LocalFabric &place)
{
    QStringList names;
    for (const engine::ParcelId parcel : refusal.parcels) {
        const auto found = place.parcels().find(parcel);
        if (found != place.parcels().end()) {
            names.append(Texts::tr("parcel %1 of sheet %2")
                                 .arg(found->second.facts.number, found->second.facts.sheet));
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Error toError(const engine::Refusal &refusal, const LocalFabric &place)
{
    QString text = sentence(refusal);
    if (refusal.place != engine::GridPoint{}) {
        const QPointF at = place.grid().metres(refusal.place);
        text += QLatin1Char(' ')
                + Texts::tr("(X %1, Y %2)")
                          .arg(QString::number(at.y(), 'f', 3), QString::number(at.x(), 'f', 3));
    }
    const Error error = refusal.kind == Kind::BadRequest || refusal.kind == Kind::UnknownNode
                    || refusal.kind == Kind::UnknownParcel
            ? Error::usage(text.toStdString())
            : Error::badInput(text.toStdString());
    return error.atFeature(parcelsOf(refusal, place).toStdString())
            .advise(advice(refusal).toStdString());
}

} // namespace spp::land
