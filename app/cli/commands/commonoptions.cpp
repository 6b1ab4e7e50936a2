// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commonoptions.h"

#include <QCoreApplication>

namespace spp::cli {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::CommonOptions)
};
} // namespace

CommandArgument fileArgument()
{
    return positional(
            QStringLiteral("FILE"), Texts::tr("territory: a file, or a postgresql:// address"));
}

CommandArgument positional(const QString &name, const QString &help)
{
    return { name, help, CommandArgument::Kind::Positional, true, false, {} };
}

CommandArgument option(const QString &name, const QString &placeholder, const QString &help)
{
    return { name, help, CommandArgument::Kind::Option, false, false, placeholder };
}

CommandArgument requiredOption(const QString &name, const QString &placeholder, const QString &help)
{
    return { name, help, CommandArgument::Kind::Option, true, false, placeholder };
}

Result<QDate> dateOption(const CommandInput &input, const QString &name, QDate fallback)
{
    if (!input.has(name))
        return fallback;
    const QDate date = QDate::fromString(input.value(name), Qt::ISODate);
    if (date.isValid())
        return date;
    return Error::usage(Texts::tr("%1 must be a date like 2026-11-22, not \"%2\".")
                                .arg(name, input.value(name))
                                .toStdString());
}

CommandArgument placeArgument()
{
    return option(QStringLiteral("--compute"), QStringLiteral("auto|server|here"),
            Texts::tr(
                    "where to compute; default: on the server where the territory lies on one and "
                    "the account may make working tables there, otherwise here; the result is the "
                    "same"));
}

Result<OverlayPlace> placeOption(const CommandInput &input)
{
    const QString name = QStringLiteral("--compute");
    const QString value = input.has(name) ? input.value(name) : QStringLiteral("auto");
    if (value == QLatin1String("auto"))
        return OverlayPlace::Automatic;
    if (value == QLatin1String("server"))
        return OverlayPlace::Server;
    if (value == QLatin1String("here"))
        return OverlayPlace::Here;
    return Error::usage(Texts::tr("%1 must be auto, server or here, not \"%2\".")
                                .arg(name, value)
                                .toStdString());
}

Result<std::unique_ptr<Territory>> openToRead(const CommandInput &input)
{
    return Territory::open(input.value(QStringLiteral("FILE")), Territory::Access::ReadOnly);
}

Result<std::unique_ptr<Territory>> openToWrite(const CommandInput &input)
{
    return Territory::open(input.value(QStringLiteral("FILE")), Territory::Access::ReadWrite);
}

QString shown(const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; }

QString shown(QDate date) { return shown(date.toString(Qt::ISODate)); }

} // namespace spp::cli
