// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "cli/passphrase.h"
#include "core/plugin/application.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewjson.h"
#include "core/seal/dossierseal.h"
#include "core/seal/sealstore.h"

#include <QFileInfo>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Seal)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<SecretBytes> passphrase(const CommandInput &input)
{
    PassphraseRequest request;
    request.file = input.value(named("--passphrase-file"));
    request.prompt = Texts::tr("Passphrase of the seal");
    return readPassphrase(request);
}

Result<SecretBytes> newPassphrase(
        const CommandInput &input, const char *option, const char *variable)
{
    PassphraseRequest request;
    request.file = input.value(named(option));
    request.variable = variable;
    request.prompt = Texts::tr("New passphrase of the seal");
    request.twice = true;
    return readPassphrase(request);
}

Result<SealKey> openKey(const QJsonObject &encrypted, const CommandInput &input)
{
    SPP_ASSIGN(const SecretBytes secret, passphrase(input));
    return SealKey::decrypt(encrypted, secret);
}

CommandOutput outputOf(const SealChain &chain, const QString &done)
{
    CommandOutput output;
    output.json = { { named("schema"), named("spp.seal-key-state/1") },
        { named("office"), chain.office },
        { named("fingerprint"), sealFingerprint(chain.current()) },
        { named("public_key"), QString::fromLatin1(chain.current().toHex()) },
        { named("chain"), chain.toJson() } };
    output.text = done.isEmpty() ? QString() : done + QLatin1Char('\n');
    output.text += Texts::tr("Seal of %1").arg(chain.office) + QLatin1Char('\n');
    for (const SealChain::Key &key : chain.keys) {
        output.text += QStringLiteral("  %1  %2\n")
                               .arg(key.from.toString(Qt::ISODate), sealFingerprint(key.publicKey));
    }
    output.text += Texts::tr("A mark against changes; it has no force as a signature.");
    return output;
}

Result<CommandOutput> runCreate(Application &, const CommandInput &input, Feedback &)
{
    const SealStore store;
    if (store.hasKey())
        return store.keepNew({}).error();
    SPP_ASSIGN(const QDate from, dateOption(input, named("--date"), QDate::currentDate()));
    SPP_ASSIGN(const SealKey key, SealKey::create(input.value(named("--office")), from));
    SPP_ASSIGN(const SecretBytes secret,
            newPassphrase(input, "--passphrase-file", "SPP_SEAL_PASSPHRASE"));
    SPP_ASSIGN(const QJsonObject encrypted, key.encrypted(secret, {}));
    SPP_TRY(store.keepNew(encrypted));
    return outputOf(key.chain(),
            Texts::tr("The key was made: %1. Keep a copy with \"spp seal backup OUT\".")
                    .arg(store.keyPath()));
}

Result<CommandOutput> runShow(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const SealChain chain, SealStore().ownChain());
    const QString out = input.value(named("--out"));
    if (!out.isEmpty())
        SPP_TRY(writeFile(out, ReviewJson::bytes(chain.toJson())));
    return outputOf(chain, {});
}

/// Opened first: a copy whose passphrase nobody knows is none.
Result<CommandOutput> runBackup(Application &, const CommandInput &input, Feedback &)
{
    const QString out = input.value(named("OUT"));
    if (QFileInfo::exists(out)) {
        return Error::badInput(Texts::tr("There is a file of this name already.").toStdString())
                .inFile(out.toStdString());
    }
    SPP_ASSIGN(const QJsonObject encrypted, SealStore().encryptedKey());
    SPP_ASSIGN(const SealKey key, openKey(encrypted, input));
    SPP_TRY(writePrivateFile(out, ReviewJson::bytes(encrypted)));
    return outputOf(key.chain(), Texts::tr("The copy is %1, encrypted as before.").arg(out));
}

Result<CommandOutput> runRestore(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const QJsonObject encrypted, readSealFile(input.value(named("FILE"))));
    auto key = openKey(encrypted, input);
    if (!key)
        return key.error().inFile(input.value(named("FILE")).toStdString());
    SPP_TRY(SealStore().keepNew(encrypted));
    return outputOf(key->chain(), Texts::tr("The key is in use again."));
}

Result<CommandOutput> runHandOver(Application &, const CommandInput &input, Feedback &)
{
    const SealStore store;
    SPP_ASSIGN(const QDate from, dateOption(input, named("--date"), QDate::currentDate()));
    SPP_ASSIGN(const QJsonObject encrypted, store.encryptedKey());
    SPP_ASSIGN(const SealKey key, openKey(encrypted, input));
    SPP_ASSIGN(const SealKey next, key.handOver(from));
    SPP_ASSIGN(const SecretBytes secret,
            newPassphrase(input, "--new-passphrase-file", "SPP_SEAL_NEW_PASSPHRASE"));
    SPP_ASSIGN(const QJsonObject replaced, next.encrypted(secret, {}));
    SPP_TRY(store.replace(replaced));
    return outputOf(next.chain(),
            Texts::tr("A new key is in use. Give away the new list of public keys: %1")
                    .arg(store.publicPath()));
}

Result<CommandOutput> runTrust(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const SealChain chain, SealChain::read(input.value(named("FILE"))));
    SPP_TRY(SealStore().trust(chain));
    return outputOf(chain,
            Texts::tr(
                    "Trusted from now on. Compare the fingerprint with the office by telephone."));
}

Result<CommandOutput> runApply(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const QDate on, dateOption(input, named("--date"), QDate()));
    SPP_ASSIGN(const QJsonObject encrypted, SealStore().encryptedKey());
    SPP_ASSIGN(const SealKey key, openKey(encrypted, input));
    SPP_TRY(DossierSeal::seal(input.value(named("DIR")), key, on));
    return outputOf(key.chain(), Texts::tr("The dossier is sealed."));
}

using Run = Result<CommandOutput> (*)(Application &, const CommandInput &, Feedback &);

void add(Contributions &to, const char *verb, const QString &summary,
        std::vector<CommandArgument> arguments, Run run)
{
    to.add(Command{ named("seal"), named(verb), summary, std::move(arguments), run });
}

} // namespace

void addSealCommands(Contributions &to)
{
    const CommandArgument secret = option(named("--passphrase-file"), named("FILE"),
            Texts::tr("passphrase in the first line of a file; else SPP_SEAL_PASSPHRASE or typed"));
    const CommandArgument from = option(
            named("--date"), named("DATE"), Texts::tr("first day of the key; default: today"));
    add(to, "create", Texts::tr("make the key with which the office seals its dossiers"),
            { requiredOption(named("--office"), named("NAME"), Texts::tr("name of the office")),
                    from, secret },
            runCreate);
    add(to, "show", Texts::tr("fingerprint and public keys of the seal"),
            { option(named("--out"), named("FILE"), Texts::tr("file with the public keys")) },
            runShow);
    add(to, "backup", Texts::tr("copy the encrypted key"),
            { positional(named("OUT"), Texts::tr("file to write")), secret }, runBackup);
    add(to, "restore", Texts::tr("use the key of a backup"),
            { positional(named("FILE"), Texts::tr("backup of a key")), secret }, runRestore);
    add(to, "handover", Texts::tr("hand over to a new key"),
            { from, secret,
                    option(named("--new-passphrase-file"), named("FILE"),
                            Texts::tr("passphrase of the new key; else SPP_SEAL_NEW_PASSPHRASE or "
                                      "typed")) },
            runHandOver);
    add(to, "trust", Texts::tr("trust the public keys of another office"),
            { positional(named("FILE"), Texts::tr("list of public keys")) }, runTrust);
    add(to, "apply", Texts::tr("seal a dossier"),
            { positional(named("DIR"), Texts::tr("folder of a dossier")),
                    option(named("--date"), named("DATE"),
                            Texts::tr("day of the seal; default: not stated")),
                    secret },
            runApply);
}

} // namespace spp::cli
