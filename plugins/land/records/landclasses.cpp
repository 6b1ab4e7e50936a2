// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/landclasses.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::LandClasses)
};

/// Half of the unit in which legal areas are stated.
constexpr double halfUnit_m2 = 0.05;

bool isSame(const LandClass &a, const LandClass &b)
{
    return a.landUse == b.landUse && a.term == b.term && a.origin == b.origin;
}

/// All of the parent's land is the child's.
bool isWholeIn(const SessionOutcome &outcome, std::size_t parent, std::size_t child)
{
    return std::none_of(outcome.shared.begin(), outcome.shared.end(),
            [&](const SharedLand &land) { return land.parent == parent && land.child != child; });
}

void add(std::vector<LandClass> &classes, const LandClass &one, bool isWhole)
{
    const auto known = std::find_if(classes.begin(), classes.end(),
            [&one](const LandClass &other) { return isSame(one, other); });
    if (known == classes.end()) {
        classes.push_back(one);
        if (!isWhole)
            classes.back().area_m2.reset();
        return;
    }
    if (known->area_m2 && one.area_m2 && isWhole)
        *known->area_m2 += *one.area_m2;
    else
        known->area_m2.reset();
}

bool addsUp(const std::vector<LandClass> &classes, const std::optional<double> &legal_m2)
{
    double sum_m2 = 0.0;
    for (const LandClass &one : classes) {
        if (!one.area_m2)
            return false;
        sum_m2 += *one.area_m2;
    }
    return legal_m2 && std::abs(sum_m2 - *legal_m2) < halfUnit_m2;
}

QString stated(const LandClass &one)
{
    return one.area_m2 ? Texts::tr("%1 %2 m²").arg(one.landUse).arg(*one.area_m2, 0, 'f', 1)
                       : one.landUse;
}

} // namespace

Result<std::vector<LandClass>> landClassesOf(Database &database, qlonglong parcel)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT land_use, term, origin, area_m2 FROM "
                                         "parcel_land_class WHERE parcel_id = ?1 ORDER BY id"),
                    { parcel }));
    std::vector<LandClass> classes;
    for (const std::vector<QVariant> &row : rows) {
        classes.push_back({ row[0].toString(), row[1].toString(), row[2].toString(),
                row[3].isNull() ? std::nullopt : std::optional<double>(row[3].toDouble()) });
    }
    return classes;
}

Result<std::vector<LandClass>> landClassesOfChild(
        Database &database, const SessionOutcome &outcome, std::size_t child)
{
    std::vector<LandClass> classes;
    for (const SharedLand &land : outcome.shared) {
        const qlonglong parent = outcome.retired[land.parent].key;
        if (land.child != child || parent < 0)
            continue;
        SPP_ASSIGN(const auto recorded, landClassesOf(database, parent));
        for (const LandClass &one : recorded)
            add(classes, one, isWholeIn(outcome, land.parent, child));
    }
    const std::optional<double> legal_m2 = outcome.created[child].facts.legalArea_m2;
    if (classes.size() == 1) {
        classes.front().area_m2 = legal_m2;
    } else if (!addsUp(classes, legal_m2)) {
        for (LandClass &one : classes)
            one.area_m2.reset();
    }
    return classes;
}

Result<QString> landClassDoubts(Database &database, const SessionOutcome &outcome)
{
    std::vector<bool> isConcerned(outcome.retired.size(), false);
    for (std::size_t child = 0; child < outcome.created.size(); ++child) {
        SPP_ASSIGN(const auto classes, landClassesOfChild(database, outcome, child));
        if (classes.size() < 2 || classes.front().area_m2)
            continue;
        for (const SharedLand &land : outcome.shared) {
            if (land.child == child)
                isConcerned[land.parent] = true;
        }
    }
    QStringList parents;
    for (std::size_t parent = 0; parent < outcome.retired.size(); ++parent) {
        const ParcelDraft &parcel = outcome.retired[parent];
        if (!isConcerned[parent] || parcel.key < 0)
            continue;
        SPP_ASSIGN(const auto classes, landClassesOf(database, parcel.key));
        QStringList texts;
        for (const LandClass &one : classes)
            texts.append(stated(one));
        if (!texts.isEmpty())
            parents.append(Texts::tr("parcel %1: %2")
                                   .arg(parcel.facts.number, texts.join(QStringLiteral(", "))));
    }
    if (parents.isEmpty())
        return QString();
    return Texts::tr("Which land class lies in which new parcel is not known: their areas have to "
                     "be stated (%1).")
            .arg(parents.join(QStringLiteral("; ")));
}

} // namespace spp::land
