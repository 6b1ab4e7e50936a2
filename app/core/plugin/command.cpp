// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/command.h"

#include <QCoreApplication>

namespace spp {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CommandInput)
};
} // namespace

QString CommandInput::value(const QString &name, const QString &fallback) const
{
    const QStringList given = values.value(name);
    return given.isEmpty() ? fallback : given.last();
}

Result<double> CommandInput::number(const QString &name, double fallback) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const double number = value(name).toDouble(&ok);
    if (!ok || !std::isfinite(number)) {
        return Error::usage(
                Texts::tr("%1 must be a number, not \"%2\".").arg(name, value(name)).toStdString());
    }
    return number;
}

Result<int> CommandInput::integer(const QString &name, int fallback) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (!ok) {
        return Error::usage(Texts::tr("%1 must be a whole number, not \"%2\".")
                                    .arg(name, value(name))
                                    .toStdString());
    }
    return number;
}

} // namespace spp
