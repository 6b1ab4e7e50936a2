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
    Q_DECLARE_TR_FUNCTIONS(spp::land::ChangeCommand)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<FactChange> changeFrom(const CommandInput &input)
{
    const auto text = [&input](const char *option) {
        return input.has(named(option)) ? std::optional<QString>(input.value(named(option)))
                                        : std::nullopt;
    };
    FactChange change;
    change.landUse = text("--land-use");
    change.landUser = text("--land-user");
    change.address = text("--address");
    if (input.has(named("--legal-area"))) {
        SPP_ASSIGN(const double area_m2, input.number(named("--legal-area"), 0.0));
        if (!(area_m2 > 0.0))
            return Error::usage(Texts::tr("--legal-area must be more than 0.").toStdString());
        change.legalArea_m2 = area_m2;
    }
    return change;
}

/// The usual kind by what changes: use, then user, then the rest.
QString usualKind(const CommandInput &input)
{
    if (input.has(named("--land-use")))
        return named("purpose");
    return input.has(named("--land-user")) ? named("transfer") : named("correction");
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &)
{
    return runStep(application, input, usualKind(input),
            [](EditSession &session, const CommandInput &given) -> Result<Made> {
                SPP_ASSIGN(const auto parcels, parcelsFrom(session.territory().database(), given));
                if (parcels.size() != 1)
                    return Error::usage(Texts::tr("Name one parcel.").toStdString());
                SPP_ASSIGN(const FactChange change, changeFrom(given));
                SPP_ASSIGN(auto made, changeFacts(session, parcels.front(), change));
                return Made{ std::move(made), {} };
            });
}

} // namespace

Command changeCommand()
{
    using Kind = CommandArgument::Kind;
    return { named("parcel"), named("change"),
        Texts::tr("change what the register says of a parcel: use, user, address, legal area"),
        recordArguments({
                { named("--parcel"), Texts::tr("parcel to change"), Kind::Option, true, true,
                        named("ID") },
                { named("--land-use"), Texts::tr("code of the land class"), Kind::Option, false,
                        false, named("CODE") },
                { named("--land-user"), Texts::tr("name of the land user"), Kind::Option, false,
                        false, named("NAME") },
                { named("--address"), Texts::tr("address of the parcel"), Kind::Option, false,
                        false, named("TEXT") },
                { named("--legal-area"), Texts::tr("area by the papers, m²"), Kind::Option, false,
                        false, named("M2") },
        }),
        run };
}

} // namespace spp::land
