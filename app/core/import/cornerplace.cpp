// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/cornerplace.h"

#include "core/crs/communeguard.h"
#include "core/crs/crswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CornerTable)
};

using Kind = CornerProblem::Kind;
using Answer = CommuneGuard::Answer;

engine::Box boxOf(const CornerTable &table)
{
    engine::Box box;
    for (const TableCorner &corner : table.corners)
        box.include({ corner.east_m, corner.north_m, corner.east_m, corner.north_m });
    return box;
}

void add(CornerTable &table, Kind kind, const QString &message)
{
    table.problems.push_back({ kind, 0, 0, message.trimmed() });
}

CornerTableOptions reading(const CornerTableOptions &options, const QString &crs, bool swapped)
{
    CornerTableOptions better = options;
    better.crs = crs;
    better.exchangeAxes = options.exchangeAxes != swapped;
    return better;
}

void report(const Answer &answer, const CornerTableOptions &options, CornerTable &table)
{
    if (answer.kind == Answer::Kind::Inside)
        return;
    if (answer.kind == Answer::Kind::UnknownCommune) {
        add(table, Kind::PlaceNotVerified, answer.message);
        return;
    }
    if (answer.betterCrs.isEmpty()) {
        add(table, Kind::OutsideTerritory, answer.message);
        return;
    }
    table.better = reading(options, answer.betterCrs, answer.axesSwapped);
    table.fittingCrs = answer.fittingCrs;
    add(table, answer.axesSwapped ? Kind::AxesExchanged : Kind::WrongMeridian, answer.message);
}

/// A way to read the table under which it lies in communes.
struct Fit {
    QString crs;
    bool swapped = false;
    QStringList communes;
};

/// The claimed CRS with exchanged axes first: one slip is likelier than another CRS, and that
/// likelier than both.
int slips(const Fit &fit, const QString &claimed)
{
    const bool otherCrs = fit.crs.compare(claimed, Qt::CaseInsensitive) != 0;
    return fit.swapped && otherCrs ? 2 : otherCrs ? 1 : 0;
}

void collect(const Answer &answer, std::vector<Fit> &fits)
{
    for (const QString &crs : answer.fittingCrs) {
        auto found = std::find_if(fits.begin(), fits.end(), [&](const Fit &fit) {
            return fit.crs == crs && fit.swapped == answer.axesSwapped;
        });
        if (found == fits.end())
            found = fits.insert(fits.end(), { crs, answer.axesSwapped, {} });
        found->communes.append(answer.commune);
    }
}

Result<void> reportFits(
        std::vector<Fit> fits, const CornerTableOptions &options, CornerTable &table)
{
    SPP_ASSIGN(const QString claimed, crsWords(table.crs));
    if (fits.empty()) {
        add(table, Kind::OutsideTerritory,
                Texts::tr("Read as %1, the corners lie in no commune of this place, nor do they "
                          "in another coordinate system that tables here have.")
                        .arg(claimed));
        return {};
    }
    std::stable_sort(fits.begin(), fits.end(), [&table](const Fit &one, const Fit &other) {
        return slips(one, table.crs) < slips(other, table.crs);
    });
    const Fit &best = fits.front();
    SPP_ASSIGN(const QString words, crsWords(best.crs));
    table.better = reading(options, best.crs, best.swapped);
    for (const Fit &fit : fits) {
        if (fit.swapped == best.swapped)
            table.fittingCrs.append(fit.crs);
    }
    const QString communes = best.communes.mid(0, 3).join(QStringLiteral(", "));
    if (best.swapped) {
        add(table, Kind::AxesExchanged,
                Texts::tr("Read as %1, the corners lie in no commune of this place. With X and Y "
                          "exchanged, in %2, they lie in %3.")
                        .arg(claimed, words, communes));
    } else {
        add(table, Kind::WrongMeridian,
                Texts::tr("Read as %1, the corners lie in no commune of this place. In %2 they "
                          "lie in %3.")
                        .arg(claimed, words, communes));
    }
    return {};
}

/// Without a commune only what lies in none shows: both meridians count from 500 000 m.
Result<void> checkAllCommunes(const Profile &profile, const CommuneGuard &guard,
        const CornerTableOptions &options, CornerTable &table)
{
    const engine::Box box = boxOf(table);
    std::vector<Fit> fits;
    for (const CommuneBox &commune : profile.communes) {
        const Answer answer = guard.check(commune.code, box);
        if (answer.kind == Answer::Kind::Inside) {
            SPP_ASSIGN(const QString words, crsWords(table.crs));
            add(table, Kind::PlaceNotVerified,
                    Texts::tr("No commune is named, so that a wrong meridian would not show. Read "
                              "as %1, the corners lie in %2.")
                            .arg(words, answer.commune));
            return {};
        }
        collect(answer, fits);
    }
    return reportFits(std::move(fits), options, table);
}

} // namespace

Result<void> CornerPlace::check(
        const Profile &profile, const CornerTableOptions &options, CornerTable &table)
{
    SPP_ASSIGN(const CommuneGuard guard, CommuneGuard::create(profile, table.crs));
    if (profile.communes.empty()) {
        add(table, Kind::PlaceNotVerified,
                Texts::tr("The profile has no communes, so the place cannot be verified."));
        return {};
    }
    if (options.commune.isEmpty())
        return checkAllCommunes(profile, guard, options, table);
    report(guard.check(options.commune, boxOf(table)), options, table);
    return {};
}

} // namespace spp
