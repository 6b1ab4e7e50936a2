// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/caseoutput.h"
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/plugin/application.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::CaseCommand)
};

const QString numberName = QStringLiteral("NUMBER");
const QString ruleName = QStringLiteral("RULE");
const QString stateName = QStringLiteral("STATE");
const QString titleName = QStringLiteral("--title");
const QString applicantName = QStringLiteral("--applicant");
const QString officerName = QStringLiteral("--officer");
const QString receivedName = QStringLiteral("--received");
const QString procedureName = QStringLiteral("--procedure");
const QString dueName = QStringLiteral("--due");
const QString answerName = QStringLiteral("--answer");
const QString reasonName = QStringLiteral("--reason");
const QString commentName = QStringLiteral("--comment");
const QString none = QStringLiteral("none");

std::optional<QString> given(const CommandInput &input, const QString &name)
{
    return input.has(name) ? std::optional<QString>(input.value(name)) : std::nullopt;
}

Result<CaseFacts> factsOf(const CommandInput &input)
{
    CaseFacts facts;
    facts.number = input.value(numberName);
    facts.title = given(input, titleName);
    facts.applicant = given(input, applicantName);
    facts.officer = given(input, officerName);
    facts.procedure = given(input, procedureName);
    if (input.has(receivedName)) {
        SPP_ASSIGN(facts.received, dateOption(input, receivedName, QDate()));
    }
    if (input.value(dueName) == none) {
        facts.due = QDate();
    } else if (input.has(dueName)) {
        SPP_ASSIGN(facts.due, dateOption(input, dueName, QDate()));
    }
    return facts;
}

Result<CommandOutput> runOpen(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(CaseFacts facts, factsOf(input));
    if (!facts.received)
        facts.received = QDate::currentDate();
    SPP_ASSIGN(const auto territory, openToWrite(input));
    SPP_ASSIGN(CaseDesk desk, CaseDesk::create(*territory, application.actor()));
    SPP_TRY(desk.open(facts));
    return caseOutput(*territory, facts.number);
}

Result<CommandOutput> runUpdate(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const CaseFacts facts, factsOf(input));
    if (!facts.title && !facts.applicant && !facts.officer && !facts.procedure && !facts.received
            && !facts.due) {
        return Error::usage(
                Texts::tr("Nothing is to be changed: give at least one option.").toStdString());
    }
    SPP_ASSIGN(const auto territory, openToWrite(input));
    SPP_ASSIGN(CaseDesk desk, CaseDesk::create(*territory, application.actor()));
    SPP_TRY(desk.update(facts));
    return caseOutput(*territory, facts.number);
}

Result<CommandOutput> runAnswer(Application &application, const CommandInput &input, Feedback &)
{
    const auto answer = officerAnswerFromString(input.value(answerName));
    if (!answer) {
        return Error::usage(Texts::tr("%1 is agree, disagree or not_relevant, not \"%2\".")
                                    .arg(answerName, input.value(answerName))
                                    .toStdString());
    }
    SPP_ASSIGN(const auto territory, openToWrite(input));
    CaseDesk desk(*territory, {}, {}, application.actor());
    const QString number = input.value(numberName);
    SPP_TRY(desk.answer(number, input.value(ruleName), *answer, input.value(reasonName)));
    return caseOutput(*territory, number);
}

Result<CommandOutput> runMove(Application &application, const CommandInput &input, Feedback &)
{
    const auto state = caseStateFromString(input.value(stateName));
    if (!state) {
        QStringList known;
        for (const CaseState each : allCaseStates())
            known.append(toString(each));
        return Error::usage(Texts::tr("\"%1\" is no state of a case; they are %2.")
                                    .arg(input.value(stateName), known.join(QStringLiteral(", ")))
                                    .toStdString());
    }
    SPP_ASSIGN(const auto territory, openToWrite(input));
    CaseDesk desk(*territory, {}, {}, application.actor());
    const QString number = input.value(numberName);
    SPP_TRY(desk.move(number, *state, input.value(commentName)));
    return caseOutput(*territory, number);
}

CommandArgument numberArgument() { return positional(numberName, Texts::tr("number of the case")); }

std::vector<CommandArgument> factArguments(const QString &received)
{
    const QString text = QStringLiteral("T");
    const QString date = QStringLiteral("DATE");
    return { fileArgument(), numberArgument(),
        option(titleName, text, Texts::tr("title of the case")),
        option(applicantName, text, Texts::tr("name of the applicant")),
        option(officerName, text, Texts::tr("officer who works on it")),
        option(receivedName, date, received),
        option(procedureName, QStringLiteral("ID"),
                Texts::tr("procedure of the profile; gives the due date")),
        option(dueName, date,
                Texts::tr("due date instead of that of the procedure; \"none\" goes back to it")) };
}

} // namespace

void addCaseWorkCommands(Contributions &to)
{
    const QString noun = QStringLiteral("case");
    to.add(Command{ noun, QStringLiteral("open"), Texts::tr("open a case that was received"),
            factArguments(Texts::tr("day of receipt; default: today")), runOpen });
    to.add(Command{ noun, QStringLiteral("update"), Texts::tr("change the facts of a case"),
            factArguments(Texts::tr("day of receipt")), runUpdate });
    to.add(Command{ noun, QStringLiteral("answer"),
            Texts::tr("the officer's answer to a finding of the last review"),
            { fileArgument(), numberArgument(),
                    positional(ruleName, Texts::tr("rule of the finding")),
                    requiredOption(answerName, QStringLiteral("ANSWER"),
                            Texts::tr("agree, disagree or not_relevant")),
                    option(reasonName, QStringLiteral("T"),
                            Texts::tr("reason; required unless agree")) },
            runAnswer });
    to.add(Command{ noun, QStringLiteral("move"), Texts::tr("move a case to another state"),
            { fileArgument(), numberArgument(),
                    positional(stateName,
                            Texts::tr("draft, checking, for_signature, signed or returned")),
                    option(commentName, QStringLiteral("T"),
                            Texts::tr("comment; required to return a case")) },
            runMove });
}

} // namespace spp::cli
