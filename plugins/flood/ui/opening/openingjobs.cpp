// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/opening/openingjobs.h"

#include "core/import/sourcecrs.h"

namespace spp::flood {

Result<OpenedContents> openContents(const QString &path, const Profile &profile, Feedback &feedback)
{
    OpenedContents opened;
    SPP_ASSIGN(opened.contents, readContents(path, feedback));
    SPP_ASSIGN(const VariableNames names, VariableNames::load(OfficeFiles(profile)));
    for (const SourceVariable &variable : opened.contents.variables) {
        opened.probable.push_back(names.of(variable));
        const auto crs = SourceCrs::claimed(profile, variable.crsWkt, {});
        opened.crs.append(crs ? crs->code : QString());
    }
    return opened;
}

Result<QString> makeScenario(
        const QString &territory, NewScenario scenario, const Actor &actor, Feedback &feedback)
{
    SPP_ASSIGN(const auto opened, Territory::open(territory, Territory::Access::ReadWrite));
    FloodScenario &stated = scenario.entry.scenario;
    SPP_TRY(checkEntry(*opened, stated, scenario.entry.replace));
    if (!stated.pathway.isEmpty())
        SPP_TRY(takeRises(*opened, scenario.fromYear, stated));
    SPP_ASSIGN(const auto transaction, Transaction::begin(opened->database()));
    SPP_ASSIGN(const FloodScenario made, enterScenario(*opened, scenario.entry, actor, feedback));
    if (feedback.isCancelled())
        return Error::cancelled({});
    SPP_TRY(transaction->commit());
    return made.id;
}

} // namespace spp::flood
