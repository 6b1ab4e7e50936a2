// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"
#include "land/commands/landcommands.h"
#include "land/commands/recordoptions.h"
#include "land/commands/steprun.h"
#include "land/records/jsontext.h"
#include "land/records/recordcommit.h"
#include "land/records/recordregister.h"
#include "land/records/recordtakeback.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RecordCommands)
};

using Opened = std::unique_ptr<Territory>;

Result<Opened> openTerritory(const CommandInput &input, Territory::Access access)
{
    return Territory::open(input.value(key("FILE")), access);
}

QString deliveryWord(DeliveryState state)
{
    switch (state) {
    case DeliveryState::NotSent:
        return Texts::tr("not sent");
    case DeliveryState::Sent:
        return Texts::tr("sent");
    case DeliveryState::Accepted:
        return Texts::tr("accepted");
    case DeliveryState::Refused:
        return Texts::tr("refused");
    }
    return {};
}

QJsonArray idsOf(const std::vector<qlonglong> &ids)
{
    QJsonArray array;
    for (const qlonglong id : ids)
        array.append(id);
    return array;
}

/// Whoever made it is in the audit log; the answer names no person.
QJsonObject withoutPerson(const ChangeRecord &record)
{
    QJsonObject json = toJson(record);
    json.remove(key("person"));
    json.remove(key("identity"));
    return json;
}

QJsonObject entryJson(const RegisterEntry &entry)
{
    return { { key("record"), withoutPerson(entry.record) },
        { key("retired"), idsOf(entry.retired) }, { key("created"), idsOf(entry.created) },
        { key("followed"), idsOf(entry.followed) },
        { key("delivery"), deliveryCode(entry.delivery) },
        { key("delivered_at"), orNull(entry.deliveredAt) },
        { key("comment"), orNull(entry.comment) } };
}

QJsonObject sessionJson(const OpenSession &session)
{
    return { { key("session"), session.id }, { key("started_at"), session.startedAt },
        { key("steps"), session.steps }, { key("record"), withoutPerson(session.record) } };
}

Result<CommandOutput> runBegin(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    SPP_ASSIGN(const ChangeRecord record, recordFrom(input, {}));
    SPP_ASSIGN(const auto session, EditSession::begin(*territory, record, application.actor()));
    CommandOutput output;
    output.json = { { key("schema"), key("spp.session/1") }, { key("session"), session->id() },
        { key("record"), withoutPerson(record) } };
    output.text = Texts::tr("Session %1 is open; add steps with --session %1.").arg(session->id());
    return output;
}

Result<CommandOutput> runList(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadOnly));
    SPP_ASSIGN(const auto entries, registerEntries(territory->database()));
    SPP_ASSIGN(const auto sessions, EditSession::open(*territory));
    QJsonArray records;
    std::vector<QStringList> rows;
    for (const RegisterEntry &entry : entries) {
        if (input.has(key("--outstanding")) && !entry.isOutstanding())
            continue;
        records.append(entryJson(entry));
        rows.push_back({ entry.record.number, entry.record.kind, entry.record.decisionNumber,
                entry.record.recordedAt.left(10), QString::number(entry.retired.size()),
                QString::number(entry.created.size()), deliveryWord(entry.delivery) });
    }
    QJsonArray open;
    QString openText;
    for (const OpenSession &session : sessions) {
        open.append(sessionJson(session));
        openText += QLatin1Char('\n')
                + Texts::tr("Open session %1 since %2, %3 steps")
                          .arg(session.id)
                          .arg(session.startedAt.left(10))
                          .arg(session.steps);
    }
    CommandOutput output;
    output.json = { { key("schema"), key("spp.records/1") }, { key("records"), records },
        { key("open"), open } };
    output.text = rows.empty()
            ? Texts::tr("There are no records.")
            : textTable({ Texts::tr("record"), Texts::tr("kind"), Texts::tr("decision"),
                                Texts::tr("date"), Texts::tr("ended"), Texts::tr("new"),
                                Texts::tr("land software") },
                    rows);
    output.text = output.text.trimmed() + openText;
    return output;
}

Result<std::unique_ptr<EditSession>> sessionOf(
        Territory &territory, const CommandInput &input, const Actor &actor)
{
    SPP_ASSIGN(const int id, input.integer(key("--session"), 0));
    return EditSession::resume(territory, id, actor);
}

CommandOutput stateOf(const EditSession &session, const QString &text)
{
    CommandOutput output;
    output.json = { { key("schema"), key("spp.session/1") }, { key("session"), session.id() },
        { key("record"), withoutPerson(session.record()) }, { key("steps"), session.position() },
        { key("undone"), int(session.steps().size()) - session.position() } };
    output.text = text;
    return output;
}

Result<CommandOutput> runUndo(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    SPP_ASSIGN(const auto session, sessionOf(*territory, input, application.actor()));
    SPP_TRY(session->undo());
    return stateOf(*session, Texts::tr("Undone; %1 steps stand.").arg(session->position()));
}

Result<CommandOutput> runRedo(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    SPP_ASSIGN(const auto session, sessionOf(*territory, input, application.actor()));
    SPP_TRY(session->redo());
    return stateOf(*session, Texts::tr("Done again; %1 steps stand.").arg(session->position()));
}

Result<CommandOutput> runAbandon(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    SPP_ASSIGN(const auto session, sessionOf(*territory, input, application.actor()));
    SPP_TRY(session->close());
    return stateOf(*session, Texts::tr("The session was given up; no parcel has changed."));
}

/// The record as the options of the commit complete it.
ChangeRecord completed(ChangeRecord record, const ChangeRecord &given)
{
    const auto take = [](QString &fact, const QString &stated) {
        if (!stated.isEmpty())
            fact = stated;
    };
    take(record.kind, given.kind);
    take(record.decisionNumber, given.decisionNumber);
    take(record.surveyMethod, given.surveyMethod);
    take(record.note, given.note);
    if (given.decisionDate.isValid())
        record.decisionDate = given.decisionDate;
    record.documents.insert(record.documents.end(), given.documents.begin(), given.documents.end());
    record.consents.insert(record.consents.end(), given.consents.begin(), given.consents.end());
    return record;
}

Result<CommandOutput> runCommit(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    SPP_ASSIGN(const auto session, sessionOf(*territory, input, application.actor()));
    SPP_ASSIGN(const ChangeRecord given, recordFrom(input, {}));
    SPP_TRY(session->setRecord(completed(session->record(), given)));
    SPP_ASSIGN(const CommittedRecord committed, commit(*session));
    SPP_ASSIGN(const auto entry, registerEntry(territory->database(), committed.record.number));
    CommandOutput output;
    output.json = entryJson(entry);
    output.json.insert(key("schema"), key("spp.register-entry/1"));
    output.text = Texts::tr("Record %1: %2 parcels end, %3 are new.")
                          .arg(committed.record.number)
                          .arg(committed.retired.size())
                          .arg(committed.created.size());
    return output;
}

Result<CommandOutput> runShow(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadOnly));
    SPP_ASSIGN(
            const auto entry, registerEntry(territory->database(), input.value(key("--record"))));
    CommandOutput output;
    output.json = entryJson(entry);
    output.json.insert(key("schema"), key("spp.register-entry/1"));
    const auto list = [](const std::vector<qlonglong> &ids) {
        QStringList texts;
        for (const qlonglong id : ids)
            texts.append(QString::number(id));
        return texts.isEmpty() ? QStringLiteral("-") : texts.join(QStringLiteral(", "));
    };
    output.text = textTable({},
            { { Texts::tr("record"), entry.record.number },
                    { Texts::tr("kind"), entry.record.kind },
                    { Texts::tr("decision"), entry.record.decisionNumber },
                    { Texts::tr("date"), entry.record.recordedAt.left(10) },
                    { Texts::tr("ended"), list(entry.retired) },
                    { Texts::tr("new"), list(entry.created) },
                    { Texts::tr("followed"), list(entry.followed) },
                    { Texts::tr("land software"), deliveryWord(entry.delivery) } })
                          .trimmed();
    return output;
}

Result<CommandOutput> runTakeBack(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    SPP_ASSIGN(
            const auto entry, registerEntry(territory->database(), input.value(key("--record"))));
    SPP_TRY(takeBack(*territory, entry.record.id, application.actor()));
    CommandOutput output;
    output.json = { { key("schema"), key("spp.record-taken-back/1") },
        { key("record"), entry.record.number } };
    output.text = Texts::tr("Record %1 was taken back; the parcels are as before it.")
                          .arg(entry.record.number);
    return output;
}

Result<CommandOutput> runDeliver(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    const auto event = deliveryState(input.value(key("--event")));
    if (!event) {
        return Error::usage(Texts::tr("--event is sent, accepted or refused, not \"%1\".")
                                    .arg(input.value(key("--event")))
                                    .toStdString());
    }
    const QString number = input.value(key("--record"));
    SPP_TRY(recordDelivery(
            *territory, number, *event, input.value(key("--comment")), {}, application.actor()));
    CommandOutput output;
    output.json = { { key("schema"), key("spp.delivery/1") }, { key("record"), number },
        { key("delivery"), deliveryCode(*event) } };
    output.text = Texts::tr("Record %1: %2.").arg(number, deliveryWord(*event));
    return output;
}

using Kind = CommandArgument::Kind;

CommandArgument file()
{
    return { key("FILE"), Texts::tr("territory file"), Kind::Positional, true };
}

CommandArgument session()
{
    return { key("--session"), Texts::tr("open session"), Kind::Option, true, false, key("ID") };
}

CommandArgument record()
{
    return { key("--record"), Texts::tr("number of the record"), Kind::Option, true, false,
        key("NUMBER") };
}

/// The options that state a record, without those that a session of its own needs.
std::vector<CommandArgument> recordFacts(bool withSession)
{
    std::vector<CommandArgument> all;
    for (CommandArgument &argument : recordArguments({})) {
        if (argument.name == QLatin1String("--dry-run"))
            continue;
        if (argument.name != QLatin1String("--session"))
            all.push_back(std::move(argument));
        else if (withSession)
            all.push_back(session());
    }
    return all;
}

} // namespace

std::vector<Command> recordCommands()
{
    const QString noun = key("record");
    return {
        { noun, key("begin"), Texts::tr("open a session, for a record of several steps"),
                recordFacts(false), runBegin },
        { noun, key("list"), Texts::tr("committed records and open sessions"),
                { file(),
                        { key("--outstanding"),
                                Texts::tr("only records that the land software has not accepted"),
                                Kind::Flag } },
                runList },
        { noun, key("show"), Texts::tr("what a record changed"), { file(), record() }, runShow },
        { noun, key("undo"), Texts::tr("undo the last step of a session"), { file(), session() },
                runUndo },
        { noun, key("redo"), Texts::tr("do the undone step of a session again"),
                { file(), session() }, runRedo },
        { noun, key("commit"), Texts::tr("write a session to the register as one record"),
                recordFacts(true), runCommit },
        { noun, key("abandon"), Texts::tr("give a session up"), { file(), session() }, runAbandon },
        { noun, key("take-back"),
                Texts::tr("undo a committed record that was not sent and on which nothing builds"),
                { file(), record() }, runTakeBack },
        { noun, key("deliver"),
                Texts::tr("write down that the land software was sent, accepted or refused a "
                          "record"),
                { file(), record(),
                        { key("--event"), Texts::tr("sent, accepted or refused"), Kind::Option,
                                true, false, key("EVENT") },
                        { key("--comment"), Texts::tr("reason of a refusal"), Kind::Option, false,
                                false, key("TEXT") } },
                runDeliver },
    };
}

} // namespace spp::land
