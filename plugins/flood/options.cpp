// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/options.h"

#include "core/data/fileproblem.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::Options)
};

using Kind = CommandArgument::Kind;

} // namespace

CommandArgument fileArgument()
{
    return positional("FILE", Texts::tr("territory: a file or a postgresql:// address"));
}

CommandArgument positional(const char *name, const QString &help)
{
    return { key(name), help, Kind::Positional, true, false, {} };
}

CommandArgument option(const char *name, const char *placeholder, const QString &help)
{
    return { key(name), help, Kind::Option, false, false, key(placeholder) };
}

CommandArgument required(const char *name, const char *placeholder, const QString &help)
{
    return { key(name), help, Kind::Option, true, false, key(placeholder) };
}

CommandArgument repeated(const char *name, const char *placeholder, const QString &help)
{
    return { key(name), help, Kind::Option, false, true, key(placeholder) };
}

CommandArgument flag(const char *name, const QString &help)
{
    return { key(name), help, Kind::Flag, false, false, {} };
}

Result<std::unique_ptr<Territory>> openTerritory(
        const CommandInput &input, Territory::Access access)
{
    return Territory::open(input.value(key("FILE")), access);
}

Result<std::optional<double>> numberOption(const CommandInput &input, const char *name)
{
    if (!input.has(key(name)))
        return std::optional<double>();
    SPP_ASSIGN(const double number, input.number(key(name), 0.0));
    return std::optional<double>(number);
}

Result<QDate> dateOption(const CommandInput &input, const char *name)
{
    if (!input.has(key(name)))
        return QDate();
    const QDate date = QDate::fromString(input.value(key(name)), Qt::ISODate);
    if (date.isValid())
        return date;
    return Error::usage(Texts::tr("%1 must be a date like 2026-11-22, not \"%2\".")
                                .arg(key(name), input.value(key(name)))
                                .toStdString());
}

Result<int> threadsOption(const CommandInput &input)
{
    SPP_ASSIGN(const int threads, input.integer(key("--threads"), 0));
    if (threads >= 0)
        return threads;
    return Error::usage(Texts::tr("--threads must not be below 0.").toStdString());
}

QStringList listOption(const CommandInput &input, const char *name)
{
    QStringList all;
    for (const QString &part : input.all(key(name)))
        all += part.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return all;
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return readFailure(file);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace spp::flood
