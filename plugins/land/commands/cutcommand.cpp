// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/sitereader.h"
#include "land/commands/landcommands.h"
#include "land/commands/recordoptions.h"
#include "land/commands/steprun.h"
#include "land/operations/parceloperations.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::CutCommand)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<engine::Geometry> boundaryFrom(Territory &territory, const CommandInput &input)
{
    SiteRequest request;
    request.path = input.value(named("--boundary"));
    request.crs = input.value(named("--crs"));
    request.commune = input.value(named("--commune"));
    SPP_ASSIGN(const auto site, SiteReader(territory).read(request));
    return site.subject.geometry->clone();
}

Result<BoundaryCut> cut(EditSession &session, const CommandInput &input)
{
    if (input.has(named("--boundary")) == input.has(named("--line"))) {
        return Error::usage(Texts::tr("Say what cuts: --boundary with a file, or --line with "
                                      "--width.")
                                    .toStdString());
    }
    if (input.has(named("--boundary"))) {
        SPP_ASSIGN(const auto boundary, boundaryFrom(session.territory(), input));
        return cutByBoundary(session, boundary);
    }
    SPP_ASSIGN(const auto line, lineFrom(input.value(named("--line"))));
    SPP_ASSIGN(const double width_m, input.number(named("--width"), 0.0));
    return cutByOffset(session, line, width_m);
}

Result<CommandOutput> runCut(Application &application, const CommandInput &input, Feedback &)
{
    return runStep(application, input, named("recovery"),
            [](EditSession &session, const CommandInput &given) -> Result<Made> {
                SPP_ASSIGN(auto made, cut(session, given));
                return Made{ std::move(made.preview), std::move(made.inside) };
            });
}

ParcelFacts factsFrom(const CommandInput &input)
{
    ParcelFacts facts;
    facts.sheet = input.value(named("--sheet"));
    facts.communeCode = input.value(named("--commune"));
    facts.landUse = input.value(named("--land-use"));
    return facts;
}

Result<CommandOutput> runCreate(Application &application, const CommandInput &input, Feedback &)
{
    return runStep(application, input, named("allocation"),
            [](EditSession &session, const CommandInput &given) -> Result<Made> {
                SPP_ASSIGN(const auto outline, boundaryFrom(session.territory(), given));
                SPP_ASSIGN(auto made, createParcel(session, outline, factsFrom(given)));
                return Made{ std::move(made), {} };
            });
}

std::vector<CommandArgument> fileArguments(const QString &help, bool required)
{
    using Kind = CommandArgument::Kind;
    return { { named("--boundary"), help, Kind::Option, required, false, named("FILE") },
        { named("--crs"), Texts::tr("coordinate system of that file, where it does not say"),
                Kind::Option, false, false, named("AUTH:CODE") },
        { named("--commune"), Texts::tr("commune in which it must lie"), Kind::Option, false, false,
                named("C") } };
}

} // namespace

Command cutCommand()
{
    using Kind = CommandArgument::Kind;
    std::vector<CommandArgument> own
            = fileArguments(Texts::tr("file with the boundary of a project"), false);
    own.push_back({ named("--line"), Texts::tr("edge of a road that is widened: \"E N; E N\""),
            Kind::Option, false, false, named("LINE") });
    own.push_back({ named("--width"),
            Texts::tr("by so many m to the left of that line, negative to the right"), Kind::Option,
            false, false, named("M") });
    return { named("parcel"), named("cut"),
        Texts::tr("cut all parcels that the boundary of a project or the widening of a road "
                  "crosses"),
        recordArguments(std::move(own)), runCut };
}

Command createCommand()
{
    using Kind = CommandArgument::Kind;
    std::vector<CommandArgument> own = fileArguments(Texts::tr("file with the outline"), true);
    own.push_back({ named("--sheet"), Texts::tr("map sheet"), Kind::Option, true, false,
            named("SHEET") });
    own.push_back({ named("--land-use"), Texts::tr("code of the land class"), Kind::Option, false,
            false, named("CODE") });
    return { named("parcel"), named("create"),
        Texts::tr("add a parcel on ground that belongs to none"), recordArguments(std::move(own)),
        runCreate };
}

} // namespace spp::land
