// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/data/caseregister.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::CaseCommand)
};

const QString schemaKey = QStringLiteral("schema");

Result<CommandOutput> runList(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openToRead(input));
    SPP_ASSIGN(const auto cases, CaseRegister(territory->database()).list());
    CommandOutput output;
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const CaseFile &file : cases) {
        list.append(toJson(file));
        rows.push_back({ file.number, shown(file.title), file.state, file.openedAt,
                QString::number(file.reviewCount), shown(file.reviewedAt) });
    }
    output.json
            = { { schemaKey, QStringLiteral("spp.cases/1") }, { QStringLiteral("cases"), list } };
    output.text = cases.empty()
            ? Texts::tr("The territory holds no case.")
            : textTable(
                    { Texts::tr("number"), Texts::tr("title"), Texts::tr("state"),
                            Texts::tr("opened"), Texts::tr("reviews"), Texts::tr("last review") },
                    rows);
    return output;
}

QString reviewTable(const std::vector<CaseReview> &reviews)
{
    std::vector<QStringList> rows;
    for (const CaseReview &review : reviews) {
        rows.push_back({ review.reviewedAt, review.at, QString::number(review.conflicts),
                QString::number(review.notCertain), QString::number(review.unknown),
                QString::number(review.passed), review.sha256.left(12) });
    }
    return textTable({ Texts::tr("reviewed"), Texts::tr("as of"), Texts::tr("conflict"),
                             Texts::tr("not certain"), Texts::tr("unknown"), Texts::tr("pass"),
                             Texts::tr("hash") },
            rows);
}

Result<CommandOutput> runShow(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory, openToRead(input));
    CaseRegister cases(territory->database());
    SPP_ASSIGN(const CaseFile file, cases.find(input.value(QStringLiteral("NUMBER"))));
    SPP_ASSIGN(const auto reviews, cases.reviews(file));
    QJsonArray list;
    for (const CaseReview &review : reviews)
        list.append(toJson(review));
    CommandOutput output;
    output.json = toJson(file);
    output.json.insert(schemaKey, QStringLiteral("spp.case/1"));
    output.json.insert(QStringLiteral("reviews"), list);
    output.text
            = textFacts({ { Texts::tr("case"), file.number },
                      { Texts::tr("title"), shown(file.title) }, { Texts::tr("state"), file.state },
                      { Texts::tr("opened"), file.openedAt } })
            + QLatin1Char('\n') + reviewTable(reviews);
    return output;
}

} // namespace

void addCaseCommands(Contributions &to)
{
    const QString noun = QStringLiteral("case");
    to.add(Command{ noun, QStringLiteral("list"), Texts::tr("the cases kept in a territory"),
            { fileArgument() }, runList });
    to.add(Command{ noun, QStringLiteral("show"), Texts::tr("one case with its reviews"),
            { fileArgument(),
                    positional(QStringLiteral("NUMBER"), Texts::tr("number of the case")) },
            runShow });
}

} // namespace spp::cli
