// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/caseoutput.h"
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/data/caseregister.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"

#include <QJsonArray>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::CaseCommand)
};

const QString numberName = QStringLiteral("NUMBER");

Result<CommandOutput> runList(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openToRead(input));
    SPP_ASSIGN(const auto cases, CaseRegister(territory->database()).list());
    CommandOutput output;
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const CaseFile &file : cases) {
        list.append(toJson(file));
        rows.push_back({ file.number, shown(file.title), shownState(file.state), shownDue(file),
                file.openedAt, QString::number(file.reviewCount), shown(file.reviewedAt) });
    }
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.cases/1") },
        { QStringLiteral("cases"), list } };
    output.text = cases.empty()
            ? Texts::tr("The territory holds no case.")
            : textTable(
                    { Texts::tr("number"), Texts::tr("title"), Texts::tr("state"), Texts::tr("due"),
                            Texts::tr("opened"), Texts::tr("reviews"), Texts::tr("last review") },
                    rows);
    return output;
}

Result<CommandOutput> runShow(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openToRead(input));
    return caseOutput(*territory, input.value(numberName));
}

} // namespace

void addCaseCommands(Contributions &to)
{
    const QString noun = QStringLiteral("case");
    to.add(Command{ noun, QStringLiteral("list"), Texts::tr("the cases kept in a territory"),
            { fileArgument() }, runList });
    to.add(Command{ noun, QStringLiteral("show"),
            Texts::tr("one case with its reviews, answers and history"),
            { fileArgument(), positional(numberName, Texts::tr("number of the case")) }, runShow });
    addCaseWorkCommands(to);
    addCaseQueueCommands(to);
}

} // namespace spp::cli
