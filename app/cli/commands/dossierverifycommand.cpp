// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/plugin/application.h"
#include "core/seal/dossierverification.h"
#include "core/seal/sealstore.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::DossierVerify)
};

/// The key that was named alone, or every key that is known here.
Result<std::vector<SealChain>> keysToTrust(const CommandInput &input)
{
    const QString named = input.value(QStringLiteral("--key"));
    if (named.isEmpty())
        return SealStore().known();
    SPP_ASSIGN(SealChain chain, SealChain::read(named));
    return std::vector<SealChain>{ std::move(chain) };
}

Result<CommandOutput> runVerify(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const std::vector<SealChain> known, keysToTrust(input));
    SPP_ASSIGN(const DossierVerification done,
            DossierVerification::of(input.value(QStringLiteral("DIR")), known));
    CommandOutput output;
    output.json = done.toJson();
    output.text = done.text();
    output.violations = !done.isValid();
    return output;
}

} // namespace

void addDossierVerifyCommand(Contributions &to)
{
    Command command;
    command.noun = QStringLiteral("dossier");
    command.verb = QStringLiteral("verify");
    command.summary = Texts::tr("whether a dossier is as it was when it was sealed");
    command.arguments = {
        positional(QStringLiteral("DIR"), Texts::tr("folder of a dossier")),
        option(QStringLiteral("--key"), QStringLiteral("PUB"),
                Texts::tr("public keys of the office: a file, or 64 hex digits")),
    };
    command.run = runVerify;
    to.add(command);
}

} // namespace spp::cli
