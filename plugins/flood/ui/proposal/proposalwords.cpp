// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/proposalwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace spp::flood::proposalwords {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::proposalwords)
};

constexpr int levelDecimals = 2;
constexpr double minute_s = 60.0;
constexpr double hour_s = 3600.0;
constexpr double day_s = 86400.0;
constexpr double megabyte = 1e6;
constexpr double gigabyte = 1e9;

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

} // namespace

QString kind(DrawnKind kind)
{
    switch (kind) {
    case DrawnKind::Fill:
        return Texts::tr("Fill");
    case DrawnKind::Excavation:
        return Texts::tr("Excavation");
    case DrawnKind::Storage:
        return Texts::tr("Storage");
    case DrawnKind::Dyke:
        return Texts::tr("Dyke");
    case DrawnKind::Weir:
        return Texts::tr("Weir");
    case DrawnKind::Gate:
        return Texts::tr("Sluice gate");
    case DrawnKind::Culvert:
        return Texts::tr("Culvert");
    case DrawnKind::Flap:
        return Texts::tr("Flap valve");
    case DrawnKind::Pump:
        return Texts::tr("Pump");
    }
    return {};
}

QString shortKind(DrawnKind kind)
{
    switch (kind) {
    case DrawnKind::Excavation:
        return Texts::tr("Dig", "short for excavation");
    case DrawnKind::Storage:
        return Texts::tr("Storage", "short, for a button");
    case DrawnKind::Weir:
        return Texts::tr("Weir", "short, for a button");
    case DrawnKind::Gate:
        return Texts::tr("Gate", "short for sluice gate");
    case DrawnKind::Culvert:
        return Texts::tr("Culvert", "short, for a button");
    case DrawnKind::Flap:
        return Texts::tr("Flap", "short for flap valve");
    default:
        return proposalwords::kind(kind);
    }
}

QString iconName(DrawnKind kind)
{
    static const char *const names[] = { "fill", "excavation", "storage", "dyke", "weir", "gate",
        "culvert", "flap", "pump" };
    return QLatin1String(names[int(kind)]);
}

QString keys(DrawnKind kind)
{
    static const char *const keys[] = { "F", "X", "S", "D", "W", "G", "C", "K", "P" };
    return QLatin1String(keys[int(kind)]);
}

QString metres(double value) { return number(value, levelDecimals) + QStringLiteral(" m"); }

QString cubicMetres(double value) { return number(value, 0) + QStringLiteral(" m³"); }

QString duration(double seconds)
{
    if (seconds < 2.0 * minute_s)
        return Texts::tr("%1 s").arg(number(std::max(1.0, std::round(seconds)), 0));
    if (seconds < 2.0 * hour_s)
        return Texts::tr("%1 min").arg(number(std::round(seconds / minute_s), 0));
    if (seconds < 2.0 * day_s)
        return Texts::tr("%1 h").arg(plain(std::round(seconds / hour_s * 10.0) / 10.0));
    return Texts::tr("%1 d").arg(plain(std::round(seconds / day_s * 10.0) / 10.0));
}

QString bytes(double value)
{
    return value < gigabyte
            ? number(std::max(1.0, std::ceil(value / megabyte)), 0) + QStringLiteral(" MB")
            : number(value / gigabyte, 1) + QStringLiteral(" GB");
}

QString plain(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace spp::flood::proposalwords
