// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/auditlog.h"
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/sitereader.h"
#include "land/commands/landcommands.h"
#include "land/commands/recordoptions.h"
#include "land/records/jsontext.h"
#include "land/records/restrictions.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RestrictCommand)
};

Result<QDate> day(const CommandInput &input, const char *option)
{
    const QString text = input.value(key(option));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) {
        return Error::usage(Texts::tr("%1 takes a date like 2026-03-31, not \"%2\".")
                                    .arg(key(option), text)
                                    .toStdString());
    }
    return date;
}

Result<Restriction> restrictionFrom(Territory &territory, const CommandInput &input)
{
    Restriction restriction;
    const auto kind = restrictionKind(input.value(key("--kind")));
    if (!kind) {
        return Error::usage(Texts::tr("--kind is mortgage, seizure or dispute, not \"%1\".")
                                    .arg(input.value(key("--kind")))
                                    .toStdString());
    }
    restriction.kind = *kind;
    SPP_ASSIGN(restriction.parcel, parcelFrom(territory.database(), input.value(key("--parcel"))));
    restriction.caseNumber = input.value(key("--case"));
    restriction.holder = input.value(key("--holder"));
    restriction.note = input.value(key("--note"));
    SPP_ASSIGN(restriction.begins, day(input, "--from"));
    SPP_ASSIGN(restriction.ends, day(input, "--to"));
    SPP_ASSIGN(const QVariant exists,
            territory.database().single(
                    QStringLiteral("SELECT 1 FROM parcel WHERE id = ?1"), { restriction.parcel }));
    if (!exists.isValid()) {
        return Error::usage(Texts::tr("There is no parcel %1.")
                                    .arg(input.value(key("--parcel")))
                                    .toStdString());
    }
    if (input.has(key("--part"))) {
        SiteRequest request;
        request.path = input.value(key("--part"));
        SPP_ASSIGN(const auto site, SiteReader(territory).read(request));
        std::vector<engine::Geometry> parts;
        parts.push_back(site.subject.geometry->clone());
        restriction.part = engine::Geometry::collect(std::move(parts)).wkb();
    }
    return restriction;
}

CommandOutput answer(qlonglong id, const QString &text)
{
    CommandOutput output;
    output.json = { { key("schema"), key("spp.restriction/1") }, { key("id"), id } };
    output.text = text;
    return output;
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(key("FILE")), Territory::Access::ReadWrite));
    Database &database = territory->database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    qlonglong id = 0;
    QString text;
    if (input.has(key("--end"))) {
        SPP_ASSIGN(const int number, input.integer(key("--end"), 0));
        SPP_ASSIGN(const QDate last, day(input, "--to"));
        id = number;
        SPP_TRY(endRestriction(database, id, last.isValid() ? last : QDate::currentDate()));
        text = Texts::tr("Restriction %1 ends.").arg(id);
    } else {
        SPP_ASSIGN(const Restriction restriction, restrictionFrom(*territory, input));
        SPP_ASSIGN(id, addRestriction(database, restriction));
        text = Texts::tr("Restriction %1 binds parcel %2.").arg(id).arg(restriction.parcel);
    }
    SPP_TRY(AuditLog::append(database, application.actor(),
            input.has(key("--end")) ? key("restriction.end") : key("restriction.add"),
            key("restriction:") + QString::number(id), {}));
    SPP_TRY(transaction->commit());
    return answer(id, text);
}

} // namespace

Command restrictCommand()
{
    using Kind = CommandArgument::Kind;
    return { key("parcel"), key("restrict"),
        Texts::tr("record a mortgage, a seizure or a dispute, or that it has ended"),
        { { key("FILE"), Texts::tr("territory file"), Kind::Positional, true },
                { key("--parcel"), Texts::tr("parcel that is bound"), Kind::Option, false, false,
                        key("ID") },
                { key("--kind"), Texts::tr("mortgage, seizure or dispute"), Kind::Option, false,
                        false, key("KIND") },
                { key("--case"), Texts::tr("case number"), Kind::Option, false, false,
                        key("NUMBER") },
                { key("--holder"), Texts::tr("who holds it or gave the order"), Kind::Option, false,
                        false, key("NAME") },
                { key("--from"), Texts::tr("first day"), Kind::Option, false, false, key("DATE") },
                { key("--to"), Texts::tr("last day"), Kind::Option, false, false, key("DATE") },
                { key("--part"), Texts::tr("file with the disputed part"), Kind::Option, false,
                        false, key("FILE") },
                { key("--note"), Texts::tr("remark"), Kind::Option, false, false, key("TEXT") },
                { key("--end"), Texts::tr("end this restriction"), Kind::Option, false, false,
                        key("NUMBER") } },
        run };
}

} // namespace spp::land
