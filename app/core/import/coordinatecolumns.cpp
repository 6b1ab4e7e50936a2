// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/coordinatecolumns.h"

#include "core/import/plainname.h"

#include <QRegularExpression>

namespace spp {

namespace {

/// Name patterns, the surest first. They meet the plain name as a whole.
const QStringList northNames{ QStringLiteral("(toado)?x?(m)?(bac|north|northing|vnorth)(m)?"),
    QStringLiteral("lat(itude)?|vido") };
const QStringList eastNames{ QStringLiteral("(toado)?y?(m)?(dong|east|easting)(m)?"),
    QStringLiteral("lon(g|gitude)?|lng|kinhdo") };
const QStringList bareX{ QStringLiteral("(toado|coord|point|geo)?x(coord|m)?") };
const QStringList bareY{ QStringLiteral("(toado|coord|point|geo)?y(coord|m)?") };
const QStringList wktNames{ QStringLiteral("wkt|wktgeom(etry)?|thegeom|geom(etry)?wkt") };
const QStringList pointNumberNames{ QStringLiteral(
        "stt|so?hieudiem|sodiem|tendiem|diem|dinh|sodinh|thutu|thutudiem|thutudinh|point(no|number|"
        "id)?|vertex(no|id|index)?|corner(no)?|seq(uence)?|order") };
const QStringList ringNames{ QStringLiteral("ring|vong|part|ringno") };
const QStringList figureNames{ QStringLiteral(
        "id|gid|fid|ma|polygon(id)?|shape(id)?|lo|solo|thua|sothua|sothututhua|shthua|parcel(no|"
        "id|number)?|number|malo|mathua|to|soto|sotobando|sohieutobando|shto|sheet|mapsheet|maxa|"
        "xaid|xa|commune(code)?|mahoso") };

int firstMatch(const QStringList &names, const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        const QRegularExpression whole(QStringLiteral("^(?:%1)$").arg(pattern));
        for (int i = 0; i < names.size(); ++i) {
            if (whole.match(names[i]).hasMatch())
                return i;
        }
    }
    return -1;
}

} // namespace

CoordinateColumns CoordinateColumns::find(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names.append(plainName(name));
    CoordinateColumns columns;
    columns.wkt = firstMatch(names, wktNames);
    columns.north = firstMatch(names, northNames);
    columns.east = firstMatch(names, eastNames);
    if (!columns.hasPoints()) {
        columns.east = firstMatch(names, bareX);
        columns.north = firstMatch(names, bareY);
    }
    if (!columns.hasPoints())
        columns.east = columns.north = -1;
    columns.pointNumber = firstMatch(names, pointNumberNames);
    columns.ring = firstMatch(names, ringNames);
    const QRegularExpression figure(QStringLiteral("^(?:%1)$").arg(figureNames.first()));
    for (int i = 0; i < names.size(); ++i) {
        if (figure.match(names[i]).hasMatch())
            columns.figure.push_back(i);
    }
    return columns;
}

} // namespace spp
