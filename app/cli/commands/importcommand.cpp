// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "core/import/importer.h"
#include "core/import/textencoding.h"
#include "core/overview/overviewlayers.h"
#include "core/plugin/application.h"

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Import)
};

/// "FIELD=SRC", once each.
template <typename Map>
Result<void> readPairs(const QString &option, const QStringList &given, Map &into)
{
    for (const QString &pair : given) {
        const auto at = pair.indexOf(QLatin1Char('='));
        if (at < 1 || at + 1 >= pair.size()) {
            return Error::usage(
                    Texts::tr("%1 takes NAME=VALUE, not \"%2\".").arg(option, pair).toStdString());
        }
        into.insert(pair.left(at), pair.mid(at + 1));
    }
    return {};
}

Result<ImportOptions> optionsFrom(const Application &application, const CommandInput &input)
{
    ImportOptions options;
    options.theme = input.value(QStringLiteral("--theme"));
    options.source = input.value(QStringLiteral("SOURCE"));
    options.layer = input.value(QStringLiteral("--layer"));
    options.mappingFile = input.value(QStringLiteral("--mapping"));
    options.crs = input.value(QStringLiteral("--crs"));
    options.encoding = input.value(QStringLiteral("--encoding"), QStringLiteral("auto"));
    options.commune = input.value(QStringLiteral("--commune"));
    options.communeField = input.value(QStringLiteral("--commune-field"));
    options.keepExtra = input.has(QStringLiteral("--keep-extra"));
    options.swapAxes = input.has(QStringLiteral("--swap-axes"));
    options.acceptIncomplete = input.has(QStringLiteral("--accept-incomplete"));
    options.actor = application.actor();
    SPP_TRY(readPairs(QStringLiteral("--map"), input.all(QStringLiteral("--map")), options.fields));
    SPP_TRY(readPairs(
            QStringLiteral("--set"), input.all(QStringLiteral("--set")), options.constants));
    const bool append = input.has(QStringLiteral("--append"));
    const bool replace = input.has(QStringLiteral("--replace"));
    if (append && replace)
        return Error::usage(Texts::tr("--append and --replace exclude each other.").toStdString());
    if (append)
        options.existing = ImportOptions::Existing::Append;
    if (replace)
        options.existing = ImportOptions::Existing::Replace;
    if (const QString date = input.value(QStringLiteral("--date")); !date.isEmpty()) {
        options.date = QDate::fromString(date, Qt::ISODate);
        if (!options.date.isValid())
            return Error::usage(
                    Texts::tr("--date takes YYYY-MM-DD, not \"%1\".").arg(date).toStdString());
    }
    return options;
}

/// What a large theme is drawn from at small scales. The import itself is done by now.
Result<void> buildOverview(Territory &territory, const QString &theme, Feedback &feedback)
{
    const auto built = OverviewLayers::build(territory, theme, feedback);
    if (built)
        return {};
    Error error = built.error();
    error.reason = Texts::tr("The import is complete, but its overview for the map is not: %1")
                           .arg(QString::fromStdString(error.reason))
                           .toStdString();
    if (error.advice.empty())
        error.advice = Texts::tr("It is made when the window opens the territory.").toStdString();
    return error;
}

Result<CommandOutput> runImport(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const ImportOptions options, optionsFrom(application, input));
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(QStringLiteral("FILE")), Territory::Access::ReadWrite));
    const Theme *theme = territory->theme(options.theme);
    const bool raster = theme && theme->geometry == ThemeGeometry::Raster;
    SPP_ASSIGN(const ImportReport report,
            raster ? importRaster(*territory, options, feedback)
                   : importVector(*territory, options, feedback));
    SPP_TRY(buildOverview(*territory, options.theme, feedback));
    CommandOutput output;
    output.json = report.toJson();
    output.text = report.text();
    return output;
}

CommandArgument option(
        const char *name, const QString &placeholder, const QString &help, bool repeated = false)
{
    return { QString::fromLatin1(name), help, CommandArgument::Kind::Option, false, repeated,
        placeholder };
}

CommandArgument flag(const char *name, const QString &help)
{
    return { QString::fromLatin1(name), help, CommandArgument::Kind::Flag, false, false, {} };
}

std::vector<CommandArgument> importArguments()
{
    const auto kind = CommandArgument::Kind::Positional;
    return { { QStringLiteral("FILE"), Texts::tr("territory"), kind, true, false, {} },
        { QStringLiteral("SOURCE"), Texts::tr("file to import"), kind, true, false, {} },
        option("--theme", QStringLiteral("THEME"), Texts::tr("theme that receives the features")),
        option("--layer", QStringLiteral("LAYER"),
                Texts::tr("layer of the source; in a drawing its layers or levels")),
        option("--map", QStringLiteral("FIELD=SRC"),
                Texts::tr("field of the theme and the field of the source that feeds it"), true),
        option("--mapping", QStringLiteral("YAML"),
                Texts::tr("file with theme, fields, encoding, crs, commune, constants")),
        option("--crs", QStringLiteral("AUTH:CODE"), Texts::tr("CRS of the source")),
        option("--encoding", QStringLiteral("NAME"),
                Texts::tr("letters of the source: %1")
                        .arg(textEncodingNames().join(QStringLiteral(", ")))),
        option("--commune", QStringLiteral("NAME"), Texts::tr("commune that all features lie in")),
        option("--commune-field", QStringLiteral("SRC"),
                Texts::tr("field of the source that names each feature's commune")),
        option("--set", QStringLiteral("NAME=VALUE"),
                Texts::tr("one value for a field of all features"), true),
        option("--date", QStringLiteral("DATE"),
                Texts::tr("date of the state that the data show (default: of the file)")),
        flag("--append", Texts::tr("add to the features of the theme")),
        flag("--replace", Texts::tr("put the features in place of those of the theme")),
        flag("--keep-extra", Texts::tr("keep unmapped fields as JSON")),
        flag("--swap-axes", Texts::tr("the source gives north before east")),
        flag("--accept-incomplete", Texts::tr("take what a broken design file still gives")) };
}

} // namespace

void addImportCommand(Contributions &to)
{
    to.add(Command{ QStringLiteral("import"), {},
            Texts::tr("one source into one theme, with a report"), importArguments(), runImport });
}

} // namespace spp::cli
