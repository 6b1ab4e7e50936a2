// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/sheets/sheetcommand.h"

#include "core/sheets/sheetstyle.h"
#include "land/sheets/sheetwriter.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SheetCommand)
};

Result<std::optional<TextEncoding>> statedEncoding(const CommandInput &input)
{
    const QString name = input.value(QStringLiteral("--encoding"));
    if (name.isEmpty())
        return std::optional<TextEncoding>();
    const std::optional<TextEncoding> encoding = textEncodingFromName(name);
    if (!encoding || !canWriteDesignText(*encoding)) {
        return Error::usage(Texts::tr("Texts of a DGN file cannot be written as \"%1\".")
                                    .arg(name)
                                    .toStdString())
                .advise(Texts::tr("Take tcvn3, vni, viscii or cp1258, whichever the fonts of the "
                                  "office are made for.")
                                .toStdString());
    }
    return encoding;
}

Result<CommandOutput> run(Application &, const CommandInput &input, Feedback &feedback)
{
    SheetOptions options;
    options.sheet = input.value(QStringLiteral("--sheet"));
    options.commune = input.value(QStringLiteral("--commune"));
    options.seed = input.value(QStringLiteral("--seed"));
    options.output = input.value(QStringLiteral("--out"));
    SPP_ASSIGN(options.scale, input.integer(QStringLiteral("--scale"), 0));
    SPP_ASSIGN(options.encoding, statedEncoding(input));
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(QStringLiteral("FILE")), Territory::Access::ReadOnly));
    SPP_ASSIGN(const SheetReport report, writeSheet(*territory, options, feedback));
    CommandOutput output;
    output.json = report.toJson();
    output.text = report.text();
    output.violations = !report.differences.empty();
    return output;
}

} // namespace

Command sheetCommand()
{
    using Kind = CommandArgument::Kind;
    const auto option
            = [](const char *name, const QString &help, const char *placeholder, bool required) {
                  return CommandArgument{ QString::fromLatin1(name), help, Kind::Option, required,
                      false, QString::fromLatin1(placeholder) };
              };
    return { QStringLiteral("parcel"), QStringLiteral("sheet"),
        Texts::tr("write a cadastral sheet as DGN from the office's seed file"),
        { { QStringLiteral("FILE"), Texts::tr("territory file"), Kind::Positional, true },
                option("--sheet", Texts::tr("number of the map sheet"), "SHEET", true),
                option("--commune",
                        Texts::tr("whose sheet, where several communes have one of that number: "
                                  "code or name, present or former"),
                        "C", false),
                option("--seed",
                        Texts::tr("seed file of the office, DGN V7, with metres and millimetres"),
                        "SEED.dgn", false),
                option("--out", Texts::tr("file to be written; it must not exist yet"), "OUT.dgn",
                        true),
                option("--scale",
                        Texts::tr("denominator of the map scale; else the finest that fits"), "N",
                        false),
                option("--encoding",
                        Texts::tr("letters of the texts: tcvn3, vni, viscii or cp1258; else as "
                                  "sheets/cadastral-sheet.yaml says"),
                        "E", false) },
        run };
}

} // namespace spp::land
