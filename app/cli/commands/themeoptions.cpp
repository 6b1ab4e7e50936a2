// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/themeoptions.h"

#include "cli/commands/commonoptions.h"
#include "core/import/areafile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::ThemeOptions)
};

struct TextOption {
    const char *name;
    QString Theme::*field;
};

struct DateOption {
    const char *name;
    QDate Theme::*field;
};

struct NumberOption {
    const char *name;
    std::optional<double> Theme::*field;
};

constexpr TextOption textOptions[] = { { "--owner", &Theme::owner }, { "--source", &Theme::source },
    { "--version", &Theme::version }, { "--licence", &Theme::licence },
    { "--legal-basis", &Theme::legalBasis } };
constexpr DateOption dateOptions[] = { { "--valid-from", &Theme::validFrom },
    { "--valid-to", &Theme::validTo }, { "--updated-on", &Theme::updatedOn } };
constexpr NumberOption numberOptions[]
        = { { "--accuracy", &Theme::accuracy_m }, { "--value-accuracy", &Theme::valueAccuracy } };

const QString none = QStringLiteral("none");
const QString coverageName = QStringLiteral("--coverage");
const QString staleName = QStringLiteral("--stale-after");

QString key(const QString &option)
{
    return option.mid(2).replace(QLatin1Char('-'), QLatin1Char('_'));
}

/// What the audit log keeps of an option: of files the name without the folder.
QString shortened(const QString &name, const CommandInput &input)
{
    return name == coverageName ? QFileInfo(input.value(name)).fileName() : input.value(name);
}

Error negative(const QString &name)
{
    return Error::usage(Texts::tr("%1 must not be negative.").arg(name).toStdString());
}

Result<void> applyDates(const CommandInput &input, Theme &theme)
{
    for (const DateOption &date : dateOptions) {
        const QString name = QString::fromLatin1(date.name);
        if (input.value(name) == none) {
            theme.*date.field = QDate();
            continue;
        }
        SPP_ASSIGN(theme.*date.field, dateOption(input, name, theme.*date.field));
    }
    if (theme.validFrom.isValid() && theme.validTo.isValid() && theme.validTo < theme.validFrom)
        return Error::usage(Texts::tr("The data would end before they begin.").toStdString());
    return {};
}

Result<void> applyNumbers(const CommandInput &input, Theme &theme)
{
    for (const NumberOption &number : numberOptions) {
        const QString name = QString::fromLatin1(number.name);
        if (!input.has(name))
            continue;
        if (input.value(name) == none) {
            theme.*number.field = std::nullopt;
            continue;
        }
        SPP_ASSIGN(theme.*number.field, input.number(name, 0.0));
        if (*(theme.*number.field) < 0.0)
            return negative(name);
    }
    return {};
}

Result<void> applyStaleness(const CommandInput &input, Theme &theme)
{
    if (!input.has(staleName))
        return {};
    if (input.value(staleName) == none) {
        theme.staleAfterDays = std::nullopt;
        return {};
    }
    SPP_ASSIGN(theme.staleAfterDays, input.integer(staleName, 0));
    return *theme.staleAfterDays < 0 ? negative(staleName) : Result<void>();
}

Result<void> applyCoverage(const CommandInput &input, const Territory &territory, Theme &theme)
{
    if (!input.has(coverageName))
        return {};
    if (input.value(coverageName) == none) {
        theme.coverageWkb.clear();
        return {};
    }
    SPP_ASSIGN(const engine::Geometry area,
            areaFromFile(territory, input.value(coverageName), QString()));
    theme.coverageWkb = area.wkb();
    return {};
}

} // namespace

std::vector<CommandArgument> ThemeOptions::arguments()
{
    const QString text = QStringLiteral("TEXT");
    const QString date = QStringLiteral("DATE");
    return { option("--owner", text, Texts::tr("office that keeps the data")),
        option("--source", text, Texts::tr("where the data come from")),
        option("--version", text, Texts::tr("version of the data")),
        option("--licence", text, Texts::tr("terms of use")),
        option("--legal-basis", text, Texts::tr("decision or law behind the data")),
        option("--accuracy", QStringLiteral("M"),
                Texts::tr("half-width of the band in which the true position lies, metres")),
        option("--value-accuracy", QStringLiteral("V"),
                Texts::tr("the same for the values of a raster, in its unit")),
        option("--valid-from", date, Texts::tr("first day on which the data hold")),
        option("--valid-to", date, Texts::tr("last day on which the data hold")),
        option(staleName, QStringLiteral("DAYS"),
                Texts::tr("days after the last update when the data count as stale")),
        option("--updated-on", date, Texts::tr("date of the state that the data show")),
        option(coverageName, QStringLiteral("GEOMETRYFILE"),
                Texts::tr("where the data are complete; none: in the whole territory")) };
}

Result<void> ThemeOptions::check(const CommandInput &input)
{
    for (const CommandArgument &argument : arguments()) {
        if (input.has(argument.name))
            return {};
    }
    return Error::usage(Texts::tr("Nothing is set.").toStdString())
            .advise(Texts::tr("\"spp theme set --help\" lists what can be set.").toStdString());
}

Result<QJsonObject> ThemeOptions::apply(
        const CommandInput &input, const Territory &territory, Theme &theme)
{
    for (const TextOption &text : textOptions) {
        const QString name = QString::fromLatin1(text.name);
        theme.*text.field = input.value(name, theme.*text.field);
    }
    SPP_TRY(applyDates(input, theme));
    SPP_TRY(applyNumbers(input, theme));
    SPP_TRY(applyStaleness(input, theme));
    SPP_TRY(applyCoverage(input, territory, theme));
    QJsonObject changed;
    for (const CommandArgument &argument : arguments()) {
        if (input.has(argument.name))
            changed.insert(key(argument.name), shortened(argument.name, input));
    }
    return changed;
}

} // namespace spp::cli
