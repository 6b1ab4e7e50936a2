// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/proposallink.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

} // namespace

Result<ProposalLink> ProposalLink::read(const YamlReader &scenario)
{
    ProposalLink link;
    if (!scenario.has("link"))
        return link;
    SPP_ASSIGN(const YamlReader given, scenario.map("link"));
    SPP_TRY(given.allowOnly(
            { QStringLiteral("case"), QStringLiteral("zone"), QStringLiteral("parcels") }));
    if (int(given.has("case")) + int(given.has("zone")) + int(given.has("parcels")) != 1)
        return given.problem(
                Texts::tr("A link names one thing: a \"case\", a \"zone\" or \"parcels\"."));
    SPP_ASSIGN(link.caseNumber, given.text("case", QString()));
    SPP_ASSIGN(link.parcels, given.list("parcels"));
    SPP_ASSIGN(const QString zone, given.text("zone", QString()));
    if (!zone.isEmpty()) {
        bool isNumber = false;
        link.zone = zone.toLongLong(&isNumber);
        if (!isNumber)
            return given.problem(
                    Texts::tr("\"zone\" must be the number of a planning cell, not \"%1\".")
                            .arg(zone));
    }
    if (link.isEmpty())
        return given.problem(Texts::tr("The link is empty."));
    return link;
}

} // namespace spp::flood
