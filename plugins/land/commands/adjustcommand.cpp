// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/commands/landcommands.h"
#include "land/commands/recordoptions.h"
#include "land/commands/steprun.h"
#include "land/operations/parceloperations.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::AdjustCommand)
};

QString named(const char *name) { return QString::fromLatin1(name); }

/// How far a corner may lie beside the straight side when nothing else is said.
constexpr double usualTolerance_m = 0.01;

Result<engine::AdjustMode> modeFrom(const CommandInput &input)
{
    const QString mode = input.value(named("--mode"), named("parallel"));
    if (mode == QLatin1String("parallel"))
        return engine::AdjustMode::Parallel;
    // The numbers run clockwise, the fabric's sides counter-clockwise.
    if (mode == QLatin1String("pivot-first"))
        return engine::AdjustMode::PivotAtTo;
    if (mode == QLatin1String("pivot-second"))
        return engine::AdjustMode::PivotAtFrom;
    return Error::usage(Texts::tr("--mode is parallel, pivot-first or pivot-second, not \"%1\".")
                                .arg(mode)
                                .toStdString());
}

Result<Preview> previewOfSide(EditSession &session, const CommandInput &input, ParcelKey parcel)
{
    SPP_ASSIGN(const int side, input.integer(named("--side"), 0));
    if (input.has(named("--insert"))) {
        SPP_ASSIGN(const QPointF place, placeFrom(input.value(named("--insert"))));
        SPP_ASSIGN(const double tolerance_m, input.number(named("--tolerance"), usualTolerance_m));
        return insertCorner(session, parcel, side, place, tolerance_m);
    }
    if (!input.has(named("--area"))) {
        return Error::usage(
                Texts::tr("Say with --area what the side shall be moved for.").toStdString());
    }
    SPP_ASSIGN(const double area_m2, input.number(named("--area"), 0.0));
    SPP_ASSIGN(const engine::AdjustMode mode, modeFrom(input));
    return adjustBoundary(session, parcel, side, area_m2, mode);
}

Result<Preview> previewOfCorner(EditSession &session, const CommandInput &input, ParcelKey parcel)
{
    SPP_ASSIGN(const int corner, input.integer(named("--corner"), 0));
    if (input.has(named("--delete"))) {
        SPP_ASSIGN(const double tolerance_m, input.number(named("--tolerance"), usualTolerance_m));
        return deleteCorner(session, parcel, corner, tolerance_m);
    }
    if (!input.has(named("--to"))) {
        return Error::usage(
                Texts::tr("Say with --to where the corner shall lie, or --delete.").toStdString());
    }
    SPP_ASSIGN(const QPointF place, placeFrom(input.value(named("--to"))));
    return moveCorner(session, parcel, corner, place);
}

Result<Preview> preview(EditSession &session, const CommandInput &input)
{
    SPP_ASSIGN(const auto parcels, parcelsFrom(session.territory().database(), input));
    if (parcels.size() != 1)
        return Error::usage(Texts::tr("Name one parcel.").toStdString());
    if (input.has(named("--side")) == input.has(named("--corner")))
        return Error::usage(Texts::tr("Name a side or a corner.").toStdString());
    return input.has(named("--side")) ? previewOfSide(session, input, parcels.front())
                                      : previewOfCorner(session, input, parcels.front());
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &)
{
    return runStep(application, input, named("boundary"),
            [](EditSession &session, const CommandInput &given) -> Result<Made> {
                SPP_ASSIGN(auto made, preview(session, given));
                return Made{ std::move(made), {} };
            });
}

} // namespace

Command adjustCommand()
{
    using Kind = CommandArgument::Kind;
    return { named("parcel"), named("adjust"),
        Texts::tr("move a boundary to an area, or move, insert and delete corners; neighbours "
                  "follow"),
        recordArguments({
                { named("--parcel"), Texts::tr("parcel whose boundary changes"), Kind::Option, true,
                        true, named("ID") },
                { named("--side"),
                        Texts::tr("side from this corner to the next; corner 1 is the "
                                  "north-western one, clockwise"),
                        Kind::Option, false, false, named("CORNER") },
                { named("--area"), Texts::tr("area that the parcel shall have, m²"), Kind::Option,
                        false, false, named("M2") },
                { named("--mode"),
                        Texts::tr("how the side moves: parallel, pivot-first, pivot-second"),
                        Kind::Option, false, false, named("MODE") },
                { named("--insert"), Texts::tr("new corner on the side"), Kind::Option, false,
                        false, named("PLACE") },
                { named("--corner"), Texts::tr("corner to move or delete"), Kind::Option, false,
                        false, named("CORNER") },
                { named("--to"), Texts::tr("where the corner shall lie"), Kind::Option, false,
                        false, named("PLACE") },
                { named("--delete"), Texts::tr("take the corner out"), Kind::Flag },
                { named("--tolerance"),
                        Texts::tr("how far beside the straight side a corner may lie, m (0.01)"),
                        Kind::Option, false, false, named("M") },
        }),
        run };
}

} // namespace spp::land
