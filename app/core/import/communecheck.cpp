// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/communecheck.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CommuneCheck)
};

/// Enough to tell exchanged axes from stray features where no commune is stated.
constexpr size_t probes = 3;
/// Features looked at one by one to say how many are outside.
constexpr size_t mostCounted = 500;

} // namespace

Result<CommuneCheck> CommuneCheck::create(const Profile &profile, const QString &sourceCrs)
{
    SPP_ASSIGN(CommuneGuard guard, CommuneGuard::create(profile, sourceCrs));
    return CommuneCheck(std::move(guard), profile, sourceCrs);
}

void CommuneCheck::add(const QString &commune, qlonglong feature, const engine::Box &boxInSourceCrs)
{
    std::vector<Place> &places = m_places[commune];
    if (commune.isEmpty() && places.size() >= probes)
        return;
    places.push_back({ feature, boxInSourceCrs });
}

Error CommuneCheck::outside(const CommuneGuard::Answer &answer, const std::vector<Place> &places,
        const QString &commune) const
{
    qlonglong count = 0;
    std::optional<Place> first;
    const size_t examined = std::min(places.size(), mostCounted);
    for (size_t i = 0; i < examined; ++i) {
        const Place &place = places[i];
        if (m_guard.check(commune, place.box).kind != CommuneGuard::Answer::Kind::Outside)
            continue;
        ++count;
        if (!first)
            first = place;
    }
    const CommuneGuard::Answer of = first ? m_guard.check(commune, first->box) : answer;
    QString advice;
    if (of.axesSwapped)
        advice = Texts::tr("Import it with --swap-axes --crs %1.").arg(of.betterCrs);
    else if (!of.betterCrs.isEmpty())
        advice = Texts::tr("Import it with --crs %1.").arg(of.betterCrs);
    return Error::crsMismatch(Texts::tr("%1 of %2 features of %3 lie outside it. %4")
                                      .arg(std::max<qlonglong>(count, 1))
                                      .arg(examined)
                                      .arg(of.commune, of.message)
                                      .toStdString())
            .atFeature(std::to_string(first ? first->feature : places.front().feature))
            .advise(advice.toStdString());
}

/// Without communes nothing can be verified, but exchanged axes still show: nothing lies in any
/// commune as it is, and everything does with x and y exchanged.
Result<void> CommuneCheck::finishWithoutCommunes(ImportReport &report) const
{
    report.crsNote = Texts::tr("no commune is stated for the features");
    const std::vector<Place> places = m_places.value(QString());
    size_t inside = 0;
    size_t swapped = 0;
    for (const Place &place : places) {
        bool placeInside = false;
        bool placeSwapped = false;
        for (const CommuneBox &commune : m_profile.communes) {
            const CommuneGuard::Answer answer = m_guard.check(commune.code, place.box);
            placeInside = placeInside || answer.kind == CommuneGuard::Answer::Kind::Inside;
            placeSwapped = placeSwapped || (answer.axesSwapped && answer.betterCrs == m_crs);
        }
        inside += placeInside;
        swapped += placeSwapped && !placeInside;
    }
    if (!places.empty() && swapped == places.size()) {
        return Error::crsMismatch(
                Texts::tr("The coordinates lie in no commune of %1 as they are, and in one with "
                          "north and east exchanged.")
                        .arg(m_profile.title.text())
                        .toStdString())
                .advise(Texts::tr("Import it with --swap-axes.").toStdString());
    }
    if (inside == 0 && !places.empty() && !m_profile.communes.empty()) {
        report.warnings.append(Texts::tr("The first features lie in no commune of %1 under %2.")
                                       .arg(m_profile.title.text(), m_crs));
    }
    return {};
}

Result<void> CommuneCheck::finish(ImportReport &report) const
{
    QStringList names = m_places.keys();
    names.sort();
    qlonglong unknown = 0;
    for (const QString &commune : names) {
        if (commune.isEmpty()) {
            ++unknown;
            continue;
        }
        const std::vector<Place> &places = *m_places.constFind(commune);
        engine::Box all;
        for (const Place &place : places)
            all.include(place.box);
        const CommuneGuard::Answer answer = m_guard.check(commune, all);
        if (answer.kind == CommuneGuard::Answer::Kind::Outside)
            return outside(answer, places, commune);
        if (answer.kind == CommuneGuard::Answer::Kind::Inside)
            report.communes.append(answer.commune);
        else
            unknown += 1;
    }
    if (names.isEmpty() || (names.size() == 1 && names.first().isEmpty()))
        return finishWithoutCommunes(report);
    report.crsVerified = unknown == 0;
    if (unknown > 0)
        report.crsNote = Texts::tr("some features state no commune, or one that the profile does "
                                   "not know");
    return {};
}

} // namespace spp
