// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/communeguard.h"

#include "core/crs/coordinateoperation.h"
#include "core/crs/crswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CommuneGuard)
};

using engine::Box;

/// A CRS that the data may be in, with the way to the CRS of the boxes.
struct Candidate {
    QString crs;
    QString words; ///< "105°30′ (EPSG:9209)"
    CoordinateOperation operation;
};

Box swapAxes(const Box &box) { return { box.ymin, box.xmin, box.ymax, box.xmax }; }

/// How far the farthest side of `data` lies outside `commune`, in metres; 0 when inside.
double overhang_m(const Box &commune, const Box &data)
{
    const double dx = std::max(commune.xmin - data.xmin, data.xmax - commune.xmax);
    const double dy = std::max(commune.ymin - data.ymin, data.ymax - commune.ymax);
    return std::hypot(std::max(dx, 0.0), std::max(dy, 0.0));
}

bool lies(const Candidate &candidate, const Box &data, const Box &commune)
{
    const Result<Box> moved = candidate.operation.transform(data);
    return moved && commune.grown(CommuneGuard::tolerance_m).contains(*moved);
}

} // namespace

struct CommuneGuard::Private {
    Profile profile; // a copy, so that the guard may outlive its maker
    std::vector<Candidate> candidates; // the claimed CRS first

    Result<void> addCandidate(const QString &crs)
    {
        for (const Candidate &known : candidates) {
            if (known.crs.compare(crs, Qt::CaseInsensitive) == 0)
                return {};
        }
        SPP_ASSIGN(CoordinateOperation operation,
                CoordinateOperation::create(profile.datum, crs, profile.communeBoxCrs));
        SPP_ASSIGN(const QString words, crsWords(crs));
        candidates.push_back({ operation.from(), words, std::move(operation) });
        return {};
    }

    const Candidate &claimed() const { return candidates.front(); }

    /// The candidates under which the data would lie inside.
    std::vector<const Candidate *> fitting(const Box &data, const Box &commune) const
    {
        std::vector<const Candidate *> found;
        for (const Candidate &candidate : candidates) {
            if (lies(candidate, data, commune))
                found.push_back(&candidate);
        }
        return found;
    }

    QString where(const CommuneBox &commune, const Box &data, Answer &answer) const;
    void advise(const CommuneBox &commune, const Box &data, Answer &answer) const;
};

CommuneGuard::CommuneGuard()
    : d(std::make_unique<Private>())
{
}

CommuneGuard::~CommuneGuard() = default;
CommuneGuard::CommuneGuard(CommuneGuard &&) noexcept = default;
CommuneGuard &CommuneGuard::operator=(CommuneGuard &&) noexcept = default;

Result<CommuneGuard> CommuneGuard::create(const Profile &profile, const QString &sourceCrs)
{
    CommuneGuard guard;
    guard.d->profile = profile;
    if (profile.communes.empty())
        return guard;
    SPP_TRY(guard.d->addCandidate(sourceCrs));
    for (const QString &crs : profile.sourceCrsChoices)
        SPP_TRY(guard.d->addCandidate(crs));
    return guard;
}

/// The first sentence: where the data would lie.
QString CommuneGuard::Private::where(
        const CommuneBox &commune, const Box &data, Answer &answer) const
{
    const Result<Box> moved = claimed().operation.transform(data);
    if (!moved)
        return Texts::tr("Read as %1, the data of %2 would lie nowhere on earth.")
                .arg(claimed().words, answer.commune);
    answer.distance_km = overhang_m(commune.box, *moved) / 1000.0;
    const auto whole = [](double metres) { return QString::number(metres, 'f', 0); };
    return Texts::tr("Read as %1, the data of %2 would lie up to %3 km outside the commune: at "
                     "E %4…%5, N %6…%7 instead of E %8…%9,")
                   .arg(claimed().words, answer.commune,
                           QString::number(answer.distance_km, 'f', 1), whole(moved->xmin),
                           whole(moved->xmax), whole(moved->ymin), whole(moved->ymax),
                           whole(commune.box.xmin), whole(commune.box.xmax))
            + Texts::tr(" N %1…%2 (%3).")
                      .arg(whole(commune.box.ymin), whole(commune.box.ymax), profile.communeBoxCrs);
}

/// The second sentence: what would make sense.
void CommuneGuard::Private::advise(const CommuneBox &commune, const Box &data, Answer &answer) const
{
    std::vector<const Candidate *> found = fitting(data, commune.box);
    if (found.empty()) {
        found = fitting(swapAxes(data), commune.box);
        answer.axesSwapped = !found.empty();
    }
    if (found.empty()) {
        answer.message += Texts::tr(" They fit in no coordinate system that sources here have.");
        return;
    }
    QStringList words;
    for (const Candidate *candidate : found) {
        answer.fittingCrs << candidate->crs;
        words << candidate->words;
    }
    answer.betterCrs = answer.fittingCrs.contains(commune.sourceCrs) ? commune.sourceCrs
                                                                     : answer.fittingCrs.first();
    if (answer.axesSwapped)
        answer.message += Texts::tr(" The axes are exchanged (x is north, y is east): these "
                                    "coordinates only make sense swapped, in %1.")
                                  .arg(words.join(Texts::tr(" or ")));
    else
        answer.message += Texts::tr(" These coordinates only make sense in %1.")
                                  .arg(words.join(Texts::tr(" or ")));
}

CommuneGuard::Answer CommuneGuard::check(
        const QString &communeCodeOrName, const Box &boxInSourceCrs) const
{
    Answer answer;
    const CommuneBox *commune = d->profile.commune(communeCodeOrName);
    if (!commune) {
        answer.commune = communeCodeOrName;
        answer.message = Texts::tr("The profile \"%1\" knows no commune \"%2\".")
                                 .arg(d->profile.id, communeCodeOrName);
        return answer;
    }
    answer.commune = QStringLiteral("%1 (%2)").arg(commune->fullName, commune->code);
    if (lies(d->claimed(), boxInSourceCrs, commune->box)) {
        answer.kind = Answer::Kind::Inside;
        return answer;
    }
    answer.kind = Answer::Kind::Outside;
    answer.message = d->where(*commune, boxInSourceCrs, answer);
    d->advise(*commune, boxInSourceCrs, answer);
    return answer;
}

} // namespace spp
