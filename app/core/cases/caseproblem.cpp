// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/caseproblem.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CaseDesk)
};

Error refused(const QString &sentence) { return Error::usage(sentence.toStdString()); }

QString listed(const QStringList &names) { return names.join(QStringLiteral(", ")); }

} // namespace

QString CaseProblem::unknownProcedure(const QString &id, const QStringList &known)
{
    if (id.isEmpty())
        return Texts::tr("No procedure is stated, so the due date is not known.");
    if (known.isEmpty())
        return Texts::tr("The profile has no procedures.yaml, so no procedure is known.");
    return Texts::tr("The profile knows no procedure \"%1\"; it knows %2.").arg(id, listed(known));
}

QString CaseProblem::notReceived()
{
    return Texts::tr("The day of receipt is not stated, so the due date is not known.");
}

QString CaseProblem::noLimitOn(const Procedure &procedure, QDate received)
{
    return Texts::tr("The time limit of \"%1\" (%2) did not hold on %3; the due date is not known.")
            .arg(procedure.title.text(), procedure.source.text(), received.toString(Qt::ISODate));
}

Error CaseProblem::badNumber(const QString &number)
{
    return refused(Texts::tr("\"%1\" cannot be a case number: it must not be empty, begin or "
                             "end with a blank, or run over lines.")
                           .arg(number));
}

Error CaseProblem::numberTaken(const QString &number)
{
    return refused(Texts::tr("The territory already has a case \"%1\".").arg(number))
            .advise(Texts::tr("A case number is given once; change the facts of that case instead.")
                            .toStdString());
}

Error CaseProblem::isSigned(const QString &number)
{
    return refused(Texts::tr("The case %1 is signed and cannot change.").arg(number));
}

Error CaseProblem::dueBeforeReceived(QDate received, QDate due)
{
    return refused(Texts::tr("The due date %1 lies before the day of receipt %2.")
                           .arg(due.toString(Qt::ISODate), received.toString(Qt::ISODate)));
}

Error CaseProblem::unknownState(const QString &number, const QString &state)
{
    return Error::badInput(Texts::tr("The case %1 is in a state \"%2\" that this program does not "
                                     "know.")
                                   .arg(number, state)
                                   .toStdString());
}

Error CaseProblem::impossibleMove(const QString &number, CaseState from, CaseState to)
{
    QStringList possible;
    for (const CaseState state : possibleMoves(from))
        possible.append(QStringLiteral("\"%1\" (%2)").arg(caseStateTitle(state), toString(state)));
    const QString sentence
            = Texts::tr("The case %1 is in the state \"%2\" and cannot move to \"%3\".")
                      .arg(number, caseStateTitle(from), caseStateTitle(to));
    return refused(sentence).advise(
            (possible.isEmpty() ? Texts::tr("Nothing follows on this state.")
                                : Texts::tr("From there it can move to %1.").arg(listed(possible)))
                    .toStdString());
}

Error CaseProblem::commentNeeded()
{
    return refused(Texts::tr("A case is returned with a comment that says what is missing."));
}

Error CaseProblem::notReviewed(const QString &number)
{
    return refused(
            Texts::tr("The case %1 has no review yet, so there is nothing to sign.").arg(number))
            .advise(Texts::tr("Review it first.").toStdString());
}

Error CaseProblem::unanswered(const QString &number, const std::vector<AnsweredFinding> &conflicts)
{
    QStringList rules;
    for (const AnsweredFinding &finding : conflicts)
        rules.append(finding.rule);
    return refused(
            Texts::tr("The case %1 cannot go for signature: the officer has not answered the "
                      "conflicts %2.")
                    .arg(number, listed(rules)))
            .advise(Texts::tr("Answer each: agree, disagree or not relevant, with the reason.")
                            .toStdString());
}

Error CaseProblem::noAnswersNow(const QString &number, CaseState state)
{
    return refused(Texts::tr("The case %1 is in the state \"%2\": its answers cannot change.")
                           .arg(number, caseStateTitle(state)));
}

Error CaseProblem::noSuchFinding(const QString &number, const QString &rule, const QStringList &has)
{
    return refused(Texts::tr("The last review of the case %1 has no finding of the rule \"%2\".")
                           .arg(number, rule))
            .advise(Texts::tr("Those that want an answer: %1.")
                            .arg(has.isEmpty() ? Texts::tr("none") : listed(has))
                            .toStdString());
}

Error CaseProblem::reasonNeeded(OfficerAnswer answer)
{
    return refused(Texts::tr("The answer \"%1\" needs a reason: it is printed beside the finding.")
                           .arg(officerAnswerTitle(answer)));
}

} // namespace spp
