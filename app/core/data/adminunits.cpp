// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/adminunits.h"

#include "core/domain/searchname.h"

#include <QSet>

namespace spp {

namespace {

/// Remarks of the published lists, compared without marks.
bool saysPart(const QString &remark)
{
    const QString plain = searchName(remark);
    return plain.startsWith(QLatin1String("phan con lai"))
            || plain.startsWith(QLatin1String("mot phan"))
            || plain.startsWith(QLatin1String("part"));
}

bool saysKept(const QString &text)
{
    const QString plain = searchName(text);
    return plain.isEmpty() || plain == QLatin1String("giu nguyen")
            || plain == QLatin1String("unchanged");
}

/// Splits at commas outside brackets.
QStringList items(const QString &text)
{
    QStringList list = { QString() };
    int depth = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('('))
            ++depth;
        else if (c == QLatin1Char(')'))
            --depth;
        if (c == QLatin1Char(',') && depth == 0)
            list.append(QString());
        else
            list.last().append(c);
    }
    return list;
}

FormerUnit unit(const QString &item)
{
    const auto open = item.indexOf(QLatin1Char('('));
    const auto close = item.lastIndexOf(QLatin1Char(')'));
    const QString text = item.trimmed();
    if (open < 0 || close < open)
        return { text, false };
    const QString remark = item.mid(open + 1, close - open - 1);
    return saysPart(remark) ? FormerUnit{ item.left(open).trimmed(), true }
                            : FormerUnit{ text, false };
}

QString unitKey(const CommuneBox &commune, const FormerUnit &unit)
{
    return commune.formerProvince + QLatin1Char('/') + searchName(unit.name);
}

QSet<QString> divided(const Profile &profile)
{
    QSet<QString> keys;
    for (const CommuneBox &commune : profile.communes) {
        for (const FormerUnit &unit : AdminUnits::parse(commune.formerUnits, commune.name)) {
            if (unit.isPart)
                keys.insert(unitKey(commune, unit));
        }
    }
    return keys;
}

Result<void> insertCommune(Database &database, const CommuneBox &commune)
{
    const engine::Box &box = commune.box;
    return database.run(QStringLiteral("INSERT INTO admin_unit(code, unit_type, name, search_name, "
                                       "former_province, source_crs, xmin, ymin, xmax, ymax) "
                                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
            { commune.code, commune.type.isNull() ? QStringLiteral("") : commune.type, commune.name,
                    searchName(commune.name), commune.formerProvince, commune.sourceCrs, box.xmin,
                    box.ymin, box.xmax, box.ymax });
}

} // namespace

std::vector<FormerUnit> AdminUnits::parse(const QString &formerUnits, const QString &presentName)
{
    if (saysKept(formerUnits))
        return { { presentName, false } };
    std::vector<FormerUnit> units;
    for (const QString &item : items(formerUnits)) {
        if (!item.trimmed().isEmpty())
            units.push_back(unit(item));
    }
    return units;
}

Result<void> AdminUnits::insert(Database &database, const Profile &profile)
{
    const QSet<QString> inParts = divided(profile);
    for (const CommuneBox &commune : profile.communes) {
        SPP_TRY(insertCommune(database, commune));
        for (const FormerUnit &unit : parse(commune.formerUnits, commune.name)) {
            const bool isPart = unit.isPart || inParts.contains(unitKey(commune, unit));
            SPP_TRY(database.run(QStringLiteral("INSERT INTO former_unit(code, name, search_name, "
                                                "is_part) VALUES (?1, ?2, ?3, ?4)"),
                    { commune.code, unit.name, searchName(unit.name), isPart }));
        }
    }
    return {};
}

} // namespace spp
