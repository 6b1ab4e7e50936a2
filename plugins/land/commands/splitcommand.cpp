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
    Q_DECLARE_TR_FUNCTIONS(spp::land::SplitCommand)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<CutAlong> directionFrom(const CommandInput &input)
{
    CutAlong direction;
    if (input.has(named("--side"))) {
        SPP_ASSIGN(const int side, input.integer(named("--side"), 0));
        direction.side = side;
    }
    if (input.has(named("--azimuth"))) {
        SPP_ASSIGN(const double azimuth, input.number(named("--azimuth"), 0.0));
        direction.azimuth_deg = azimuth;
    }
    return direction;
}

/// "2:1:1", or as many equal numbers as --parts says.
Result<std::vector<double>> ratioFrom(const CommandInput &input)
{
    if (input.has(named("--parts"))) {
        SPP_ASSIGN(const int parts, input.integer(named("--parts"), 0));
        constexpr int mostParts = 1000;
        if (parts < 2 || parts > mostParts) {
            return Error::usage(
                    Texts::tr("--parts takes a number from 2 to %1.").arg(mostParts).toStdString());
        }
        return std::vector<double>(std::size_t(parts), 1.0);
    }
    std::vector<double> ratio;
    const QString text = input.value(named("--ratio"));
    for (const QString &part : text.split(QLatin1Char(':'))) {
        bool isNumber = false;
        ratio.push_back(part.toDouble(&isNumber));
        if (!isNumber) {
            return Error::usage(Texts::tr("--ratio takes numbers like 2:1:1, not \"%1\".")
                                        .arg(text)
                                        .toStdString());
        }
    }
    return ratio;
}

Result<Preview> preview(EditSession &session, const CommandInput &input)
{
    SPP_ASSIGN(const auto parcels, parcelsFrom(session.territory().database(), input));
    if (parcels.size() != 1)
        return Error::usage(Texts::tr("Name one parcel.").toStdString());
    const ParcelKey parcel = parcels.front();
    const bool manyParts = input.has(named("--many-parts"));
    if (input.has(named("--line"))) {
        SPP_ASSIGN(const auto line, lineFrom(input.value(named("--line"))));
        return splitByLine(session, parcel, line);
    }
    if (input.has(named("--from"))) {
        SPP_ASSIGN(const QPointF place, placeFrom(input.value(named("--from"))));
        SPP_ASSIGN(const double area, input.number(named("--area"), 0.0));
        return splitFromPoint(session, parcel, place, area);
    }
    SPP_ASSIGN(const CutAlong direction, directionFrom(input));
    if (input.has(named("--area"))) {
        SPP_ASSIGN(const double area, input.number(named("--area"), 0.0));
        return splitByArea(session, parcel, direction, area, manyParts);
    }
    if (input.has(named("--ratio")) || input.has(named("--parts"))) {
        SPP_ASSIGN(const auto ratio, ratioFrom(input));
        return splitByRatio(session, parcel, direction, ratio, manyParts);
    }
    return Error::usage(
            Texts::tr("Say how to split: --line, --area, --ratio or --parts.").toStdString());
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &)
{
    return runStep(application, input, named("split"),
            [](EditSession &session, const CommandInput &given) -> Result<Made> {
                SPP_ASSIGN(auto made, preview(session, given));
                return Made{ std::move(made), {} };
            });
}

} // namespace

Command splitCommand()
{
    using Kind = CommandArgument::Kind;
    return { named("parcel"), named("split"),
        Texts::tr("split a parcel by a line, an area, a ratio or into equal parts"),
        recordArguments({
                { named("--parcel"), Texts::tr("parcel to split"), Kind::Option, true, true,
                        named("ID") },
                { named("--line"), Texts::tr("cut along this line: \"E N; E N\""), Kind::Option,
                        false, false, named("LINE") },
                { named("--area"), Texts::tr("cut off so many m²"), Kind::Option, false, false,
                        named("M2") },
                { named("--ratio"), Texts::tr("strips whose areas are as these numbers"),
                        Kind::Option, false, false, named("A:B:…") },
                { named("--parts"), Texts::tr("so many equal parts"), Kind::Option, false, false,
                        named("N") },
                { named("--side"),
                        Texts::tr("parallel to the side from this corner to the next; corner 1 is "
                                  "the north-western one, clockwise"),
                        Kind::Option, false, false, named("CORNER") },
                { named("--azimuth"),
                        Texts::tr("along this azimuth, degrees from north; the area is on its "
                                  "left"),
                        Kind::Option, false, false, named("DEGREES") },
                { named("--from"), Texts::tr("by a line from this place on the boundary"),
                        Kind::Option, false, false, named("PLACE") },
                { named("--many-parts"), Texts::tr("a concave parcel may fall into more parts"),
                        Kind::Flag },
        }),
        run };
}

} // namespace spp::land
