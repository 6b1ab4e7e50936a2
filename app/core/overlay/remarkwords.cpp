// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/remarkwords.h"

#include "engine/geoswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace spp {

namespace {

const char *const known[] = {
    // engine/store
    QT_TRANSLATE_NOOP("spp::remarks", "not of the kind of this layer"),
    QT_TRANSLATE_NOOP("spp::remarks", "there is no geometry"),
    QT_TRANSLATE_NOOP("spp::remarks", "not of a known kind"),
    QT_TRANSLATE_NOOP("spp::remarks", "a coordinate is no number"),
    QT_TRANSLATE_NOOP(
            "spp::remarks", "a coordinate is more than 2147 km from the origin of the territory"),
    QT_TRANSLATE_NOOP("spp::remarks", "no area is left on the millimetre grid"),
    QT_TRANSLATE_NOOP(
            "spp::remarks", "a part or a hole is smaller than the millimetre grid can tell"),
    QT_TRANSLATE_NOOP("spp::remarks", "a ring did not end where it began"),
    QT_TRANSLATE_NOOP("spp::remarks", "larger than 4.6 million square kilometres"),
    QT_TRANSLATE_NOOP("spp::remarks", "no length is left on the millimetre grid"),
    QT_TRANSLATE_NOOP("spp::remarks", "a part is shorter than the millimetre grid can tell"),
    QT_TRANSLATE_NOOP("spp::remarks", "an earlier feature has the same id"),
    QT_TRANSLATE_NOOP("spp::remarks", "this is no WKB"),
    QT_TRANSLATE_NOOP("spp::remarks", "the WKB ends too early"),
    QT_TRANSLATE_NOOP("spp::remarks", "bytes are left after the WKB"),
    QT_TRANSLATE_NOOP("spp::remarks", "a collection of different kinds"),
    QT_TRANSLATE_NOOP("spp::remarks", "an empty collection"),
    // where GEOS gives no reason
    QT_TRANSLATE_NOOP("spp::remarks", "invalid"),
};

} // namespace

QString remarkWords(const QString &english)
{
    const auto find = [](const QString &text) {
        return std::find_if(std::begin(known), std::end(known),
                [&](const char *one) { return text == QLatin1String(one); });
    };
    if (const auto whole = find(english); whole != std::end(known))
        return QCoreApplication::translate("spp::remarks", *whole);
    if (const std::string said = engine::knownGeosWords(english.toStdString()); !said.empty())
        return QString::fromStdString(said);
    const QString curve = QStringLiteral(" is not taken, only straight lines");
    if (english.endsWith(curve))
        return QCoreApplication::translate("spp::remarks", "%1 is not taken, only straight lines")
                .arg(english.chopped(curve.size()));
    if (english.contains(QLatin1String("Exception: ")))
        return QString::fromStdString(engine::geosWords(english.toStdString()));
    return english;
}

} // namespace spp
