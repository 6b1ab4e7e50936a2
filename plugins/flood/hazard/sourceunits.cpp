// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/sourceunits.h"

#include "flood/hazard/quantitywords.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::RasterSource)
};

Error bad(const QString &reason, const QString &advice)
{
    return Error::badInput(reason.toStdString()).advise(advice.toStdString());
}

struct KnownUnit {
    HazardQuantity quantity;
    const char *name;
    double factor; ///< to the unit in which the quantity is stored
};

constexpr KnownUnit knownUnits[] = {
    { HazardQuantity::Speed, "m/s", 1.0 },
    { HazardQuantity::Speed, "m s-1", 1.0 },
    { HazardQuantity::DepthSpeed, "m2/s", 1.0 },
    { HazardQuantity::DepthSpeed, "m²/s", 1.0 },
    { HazardQuantity::DepthSpeed, "m2 s-1", 1.0 },
    { HazardQuantity::Duration, "h", 1.0 },
    { HazardQuantity::Duration, "hour", 1.0 },
    { HazardQuantity::Duration, "hours", 1.0 },
    { HazardQuantity::Duration, "s", 1.0 / 3600.0 },
    { HazardQuantity::Duration, "second", 1.0 / 3600.0 },
    { HazardQuantity::Duration, "seconds", 1.0 / 3600.0 },
    { HazardQuantity::Duration, "min", 1.0 / 60.0 },
    { HazardQuantity::Duration, "minutes", 1.0 / 60.0 },
    { HazardQuantity::Duration, "d", 24.0 },
    { HazardQuantity::Duration, "days", 24.0 },
};

} // namespace

Result<double> factorOfUnit(const QString &unit, const SourceReading &reading)
{
    const bool isLength = reading.quantity == HazardQuantity::Depth
            || reading.quantity == HazardQuantity::Ground;
    const QString wanted = !isLength ? unitOf(reading.quantity)
            : reading.unit.isEmpty() ? key("m")
                                     : reading.unit;
    if (unit.isEmpty() || (isLength && (unit == wanted || (isMetre(unit) && isMetre(wanted)))))
        return 1.0;
    // A unit known here, and another than what is said.
    bool isOther = isLength && !reading.unit.isEmpty() && isLengthUnit(unit);
    for (const KnownUnit &known : knownUnits) {
        if (unit.toLower() != QString::fromUtf8(known.name))
            continue;
        if (known.quantity == reading.quantity)
            return known.factor;
        isOther = true;
    }
    if (isOther)
        return bad(Texts::tr("The source says that its unit is \"%1\"; this is no %2 in %3.")
                           .arg(unit, wordsOf(reading.quantity), wanted),
                Texts::tr("Name the source of this quantity, or correct the unit in the file."));
    if (isLength && !reading.unit.isEmpty())
        return 1.0;
    return bad(Texts::tr("The source says that its unit is \"%1\".").arg(unit),
            isLength ? Texts::tr("State it with --unit m, dm, cm, mm or ft.")
                     : Texts::tr("Save it in %1.").arg(unitOf(reading.quantity)));
}

} // namespace spp::flood
