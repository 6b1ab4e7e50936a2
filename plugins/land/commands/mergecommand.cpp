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
    Q_DECLARE_TR_FUNCTIONS(spp::land::MergeCommand)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<CommandOutput> runMerge(Application &application, const CommandInput &input, Feedback &)
{
    return runStep(application, input, named("merge"),
            [](EditSession &session, const CommandInput &given) -> Result<Made> {
                SPP_ASSIGN(const auto parcels, parcelsFrom(session.territory().database(), given));
                SPP_ASSIGN(auto made, merge(session, parcels, given.has(named("--mixed"))));
                return Made{ std::move(made), {} };
            });
}

Result<CommandOutput> runRetire(Application &application, const CommandInput &input, Feedback &)
{
    return runStep(application, input, named("recovery"),
            [](EditSession &session, const CommandInput &given) -> Result<Made> {
                SPP_ASSIGN(const auto parcels, parcelsFrom(session.territory().database(), given));
                SPP_ASSIGN(auto made, retireParcels(session, parcels));
                return Made{ std::move(made), {} };
            });
}

} // namespace

Command mergeCommand()
{
    using Kind = CommandArgument::Kind;
    return { named("parcel"), named("merge"), Texts::tr("make one parcel of several"),
        recordArguments({
                { named("--parcel"), Texts::tr("parcels to merge"), Kind::Option, true, true,
                        named("ID") },
                { named("--mixed"), Texts::tr("land class and land user may differ"), Kind::Flag },
        }),
        runMerge };
}

Command retireCommand()
{
    using Kind = CommandArgument::Kind;
    return { named("parcel"), named("retire"),
        Texts::tr("end parcels without successors, as for recovered land"),
        recordArguments({ { named("--parcel"), Texts::tr("parcels to end"), Kind::Option, true,
                true, named("ID") } }),
        runRetire };
}

} // namespace spp::land
