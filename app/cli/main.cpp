// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commandline.h"
#include "cli/commands/commands.h"
#include "cli/standardstreams.h"
#include "core/domain/theme.h"
#include "core/rules/corerulekinds.h"
#include "dossier/paintingprogram.h"

#include <QCoreApplication>
#include <QTranslator>

namespace {

/// The language must be known before any text is made, hence before the arguments are parsed.
QString languageAsked(const std::vector<std::string> &arguments)
{
    QString stated = qEnvironmentVariable("SPP_LANG", qEnvironmentVariable("LANG"));
    for (size_t i = 0; i < arguments.size(); ++i) {
        const QString argument = QString::fromStdString(arguments[i]);
        if (argument == QLatin1String("--lang") && i + 1 < arguments.size())
            stated = QString::fromStdString(arguments[i + 1]);
        if (argument.startsWith(QLatin1String("--lang=")))
            stated = argument.mid(7);
    }
    return stated.startsWith(QLatin1String("vi")) ? QStringLiteral("vi") : QStringLiteral("en");
}

/// Nouns whose commands print, and comparisons with their tables; the others run without fonts and
/// screen.
bool asksToPrint(const std::vector<std::string> &arguments)
{
    static const std::vector<std::string> nouns{ "dossier", "paper" };
    const auto has = [&arguments](const std::string &word) {
        return std::find(arguments.begin(), arguments.end(), word) != arguments.end();
    };
    const bool writesPages = (has("compare") || has("summary") || has("extract") || has("package"))
            && std::any_of(arguments.begin(), arguments.end(),
                    [](const std::string &argument) { return argument.rfind("--out", 0) == 0; });
    return writesPages || std::any_of(nouns.begin(), nouns.end(), has);
}

std::unique_ptr<QCoreApplication> makeProgram(
        int &argc, char **argv, const std::vector<std::string> &arguments)
{
    if (asksToPrint(arguments))
        return spp::makePaintingProgram(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// One line per noun of the core, and the kinds of rules.
void addCoreCommands(spp::Contributions &core)
{
    spp::cli::addDoctorCommand(core);
    spp::addCoreRuleKinds(core);
    spp::cli::addRulesCommands(core);
    spp::cli::addTerritoryCommands(core);
    spp::cli::addExportCommand(core);
    spp::cli::addImportCommand(core);
    spp::cli::addReviewCommand(core);
    spp::cli::addOverlayCommand(core);
    spp::cli::addScreenCommand(core);
    spp::cli::addSafetyCommands(core);
    spp::cli::addThemeCommands(core);
    spp::cli::addPlanCommands(core);
    spp::cli::addPlanCompareCommand(core);
    spp::cli::addCaseCommands(core);
    spp::cli::addReplayCommand(core);
    spp::cli::addSealCommands(core);
    spp::cli::addDossierVerifyCommand(core);
    spp::cli::addPaperCommands(core);
    spp::cli::addDossierCommand(core);
}

} // namespace

int main(int argc, char **argv)
{
    spp::cli::prepareStandardStreams();
    const std::vector<std::string> arguments = spp::cli::utf8Arguments(argc, argv);
    const auto program = makeProgram(argc, argv, arguments);
    QCoreApplication::setOrganizationName(QStringLiteral("SPP"));
    QCoreApplication::setApplicationName(QStringLiteral("spp"));
    spp::Application application;

    const QString language = languageAsked(arguments);
    spp::LocalisedText::setLanguage(language);
    // What Qt says, of JSON and of modules, first: ours is asked before it.
    QTranslator translators[2];
    const char *const files[] = { "qt", "spp" };
    for (int i = 0; i < 2; ++i) {
        if (translators[i].load(spp::Application::resourceFolder()
                    + QStringLiteral("/translations/%1_%2.qm")
                              .arg(QLatin1String(files[i]), language)))
            QCoreApplication::installTranslator(&translators[i]);
    }

    addCoreCommands(application.coreContributions());
    return spp::cli::runCommandLine(application, arguments);
}
