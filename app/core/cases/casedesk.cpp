// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/casedesk.h"

#include "core/cases/caseproblem.h"
#include "core/data/auditlog.h"
#include "core/data/casehistory.h"
#include "core/data/territory.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace spp {

namespace {

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QString joined(const std::vector<int> &years)
{
    QStringList texts;
    for (const int year : years)
        texts.append(QString::number(year));
    return texts.join(QLatin1Char(','));
}

/// The facts that are given, by name: what changed, not what it says, since the log is for ever
/// and names are personal data.
QJsonArray namesOf(const CaseFacts &facts)
{
    QJsonArray names;
    const auto add = [&names](bool given, const char *name) {
        if (given)
            names.append(QString::fromLatin1(name));
    };
    add(facts.title.has_value(), "title");
    add(facts.applicant.has_value(), "applicant");
    add(facts.officer.has_value(), "officer");
    add(facts.received.has_value(), "received_on");
    add(facts.procedure.has_value(), "procedure");
    add(facts.due.has_value(), "due_on");
    return names;
}

} // namespace

CaseDesk::CaseDesk(
        Territory &territory, WorkingCalendar calendar, Procedures procedures, Actor actor)
    : m_territory(territory)
    , m_calendar(std::move(calendar))
    , m_procedures(std::move(procedures))
    , m_actor(std::move(actor))
{
}

Result<CaseDesk> CaseDesk::create(Territory &territory, const Actor &actor)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    const OfficeFiles files(profile);
    SPP_ASSIGN(WorkingCalendar calendar, WorkingCalendar::load(files));
    SPP_ASSIGN(Procedures procedures, Procedures::load(files));
    return CaseDesk(territory, std::move(calendar), std::move(procedures), actor);
}

CaseDesk::Due CaseDesk::dueDate(const QString &id, QDate received) const
{
    const Procedure *procedure = m_procedures.find(id, received);
    if (!procedure)
        return { {}, CaseProblem::unknownProcedure(id, m_procedures.ids()) };
    if (!received.isValid())
        return { {}, CaseProblem::notReceived() };
    if (!procedure->holdsOn(received))
        return { {}, CaseProblem::noLimitOn(*procedure, received) };
    return { m_calendar.after(received, procedure->workingDays), {} };
}

Result<void> CaseDesk::checkFacts(const CaseFacts &facts) const
{
    const bool readable = std::all_of(facts.number.begin(), facts.number.end(),
            [](QChar letter) { return letter.isPrint(); });
    if (facts.number.isEmpty() || facts.number != facts.number.trimmed() || !readable)
        return CaseProblem::badNumber(facts.number);
    if (facts.procedure && !facts.procedure->isEmpty() && !m_procedures.find(*facts.procedure)) {
        return Error::usage(
                CaseProblem::unknownProcedure(*facts.procedure, m_procedures.ids()).toStdString());
    }
    return {};
}

/// Writes the facts that are given; the due date follows the procedure unless a person stated it.
Result<void> CaseDesk::write(const CaseFile &before, const CaseFacts &facts)
{
    CaseFile file = before;
    file.title = facts.title.value_or(file.title);
    file.applicant = facts.applicant.value_or(file.applicant);
    file.officer = facts.officer.value_or(file.officer);
    file.received = facts.received.value_or(file.received);
    file.procedure = facts.procedure.value_or(file.procedure);
    if (facts.due) {
        file.due = *facts.due;
        file.dueStated = file.due.isValid();
        file.dueUnknownYears.clear();
    }
    if (!file.dueStated) {
        const Due due = dueDate(file.procedure, file.received);
        file.due = due.day.date;
        file.dueUnknownYears = due.day.unknownYears;
    }
    if (file.due.isValid() && file.received.isValid() && file.due < file.received)
        return CaseProblem::dueBeforeReceived(file.received, file.due);
    const QString basis = file.dueStated ? QStringLiteral("stated") : QStringLiteral("procedure");
    return m_territory.database().run(
            QStringLiteral("UPDATE case_file SET title = ?1, applicant = ?2, officer = ?3, "
                           "received_on = ?4, case_procedure = ?5, due_on = ?6, due_basis = ?7, "
                           "due_unknown_years = ?8 WHERE id = ?9"),
            { orNull(file.title), orNull(file.applicant), orNull(file.officer), file.received,
                    orNull(file.procedure), file.due,
                    file.due.isValid() ? QVariant(basis) : QVariant(),
                    orNull(joined(file.dueUnknownYears)), file.id });
}

Result<CaseFile> CaseDesk::open(const CaseFacts &facts)
{
    SPP_TRY(checkFacts(facts));
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(const QVariant known,
            database.single(QStringLiteral("SELECT id FROM case_file WHERE number = ?1"),
                    { facts.number }));
    if (known.isValid())
        return CaseProblem::numberTaken(facts.number);
    CaseFile file;
    file.number = facts.number;
    SPP_TRY(database.run(
            QStringLiteral("INSERT INTO case_file(number, subject, proposal, state, opened_at) "
                           "VALUES (?1, '{}', '{}', ?2, ?3)"),
            { facts.number, toString(CaseState::Draft),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate) }));
    file.id = database.lastSerial();
    SPP_TRY(CaseHistory::append(database, file.id, {}, toString(CaseState::Draft), {}, m_actor));
    SPP_TRY(write(file, facts));
    SPP_TRY(AuditLog::append(database, m_actor, QStringLiteral("case.open"), facts.number,
            { { QStringLiteral("facts"), namesOf(facts) } }));
    SPP_TRY(transaction->commit());
    return read(facts.number);
}

Result<CaseFile> CaseDesk::update(const CaseFacts &facts)
{
    SPP_TRY(checkFacts(facts));
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(const CaseFile file, read(facts.number));
    if (file.state == toString(CaseState::Signed))
        return CaseProblem::isSigned(file.number);
    SPP_TRY(write(file, facts));
    SPP_TRY(AuditLog::append(database, m_actor, QStringLiteral("case.update"), facts.number,
            { { QStringLiteral("facts"), namesOf(facts) } }));
    SPP_TRY(transaction->commit());
    return read(facts.number);
}

Result<CaseFile> CaseDesk::read(const QString &number)
{
    return CaseRegister(m_territory.database()).find(number);
}

} // namespace spp
