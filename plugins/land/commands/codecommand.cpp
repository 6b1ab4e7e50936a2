// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"
#include "land/commands/landcommands.h"
#include "land/identity/codeaudit.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::CodeCommand)
};

QString word(CodeFault::Kind kind)
{
    switch (kind) {
    case CodeFault::Kind::OtherAlgorithm:
        return Texts::tr("same parcel, other algorithm");
    case CodeFault::Kind::OtherParcel:
        return Texts::tr("lies outside its parcel");
    case CodeFault::Kind::NoCode:
        return Texts::tr("no identifier");
    case CodeFault::Kind::Duplicate:
        return Texts::tr("several current parcels have it");
    }
    return {};
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    const bool issue = input.has(key("--issue"));
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(key("FILE")),
                    issue ? Territory::Access::ReadWrite : Territory::Access::ReadOnly));
    qlonglong issued = 0;
    if (issue) {
        SPP_ASSIGN(issued, issueCodes(*territory, application.actor(), feedback));
    }
    SPP_ASSIGN(const CodeAudit audit, auditCodes(*territory, feedback));
    QJsonArray faults;
    std::vector<QStringList> rows;
    for (const CodeFault &fault : audit.faults) {
        faults.append(QJsonObject{ { key("parcel"), fault.parcel }, { key("sheet"), fault.sheet },
                { key("number"), fault.number }, { key("code12"), fault.code },
                { key("fault"), codeFaultName(fault.kind) },
                { key("expected"), orNull(fault.expected) } });
        rows.push_back({ QString::number(fault.parcel), fault.sheet, fault.number, fault.code,
                word(fault.kind), fault.expected });
    }
    CommandOutput output;
    output.json = { { key("schema"), key("spp.parcel-codes/1") }, { key("issued"), issued },
        { key("parcels"), audit.parcels }, { key("without_code"), audit.withoutCode },
        { key("same"), audit.same }, { key("faults"), faults } };
    output.text = Texts::tr("%1 current parcels: %2 identifiers as computed here, %3 without one, "
                            "%4 remarks; %5 issued.")
                          .arg(audit.parcels)
                          .arg(audit.same)
                          .arg(audit.withoutCode)
                          .arg(audit.faults.size())
                          .arg(issued);
    if (!rows.empty()) {
        output.text += QLatin1Char('\n')
                + textTable({ Texts::tr("id"), Texts::tr("sheet"), Texts::tr("parcel"),
                                    Texts::tr("identifier"), Texts::tr("remark"),
                                    Texts::tr("computed here") },
                        rows);
    }
    output.violations = audit.hasViolations();
    return output;
}

} // namespace

Command codeCommand()
{
    using Kind = CommandArgument::Kind;
    return { key("parcel"), key("code"),
        Texts::tr("audit the identifiers of parcels (mã định danh thửa đất), and issue them to "
                  "parcels without"),
        { { key("FILE"), Texts::tr("territory file"), Kind::Positional, true },
                { key("--issue"),
                        Texts::tr("give every current parcel without an identifier its own; those "
                                  "that stand are never changed"),
                        Kind::Flag } },
        run };
}

} // namespace spp::land
