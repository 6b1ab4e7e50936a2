// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/sitereader.h"

#include "core/crs/communeguard.h"
#include "core/crs/coordinateoperation.h"
#include "core/data/territory.h"
#include "core/review/sitefile.h"
#include "engine/robustoverlay.h"

#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SiteReader)
};

Result<QString> chooseCrs(const SiteFile &file, const QString &given)
{
    if (!file.statedCrs.isEmpty()) {
        if (!given.isEmpty() && given.compare(file.statedCrs, Qt::CaseInsensitive) != 0) {
            return Error::badInput(Texts::tr("The file states %1, but --site-crs says %2.")
                                           .arg(file.statedCrs, given)
                                           .toStdString());
        }
        return file.statedCrs;
    }
    if (!given.isEmpty())
        return given;
    if (!file.assumedCrs.isEmpty())
        return file.assumedCrs;
    return Error::badInput(Texts::tr("The file does not state its CRS.").toStdString())
            .advise(Texts::tr("State it with --site-crs, for example EPSG:5897.").toStdString());
}

Result<engine::Geometry> wholeSite(std::vector<engine::Geometry> polygons)
{
    if (polygons.size() == 1)
        return std::move(polygons.front());
    SPP_ASSIGN(auto whole, engine::RobustOverlay::unionOf(polygons));
    return std::move(whole.geometry);
}

bool liesIn(const CommuneGuard &guard, const QString &commune, const engine::Box &box)
{
    return guard.check(commune, box).kind == CommuneGuard::Answer::Kind::Inside;
}

bool liesInAnyCommune(const Profile &profile, const CommuneGuard &guard, const engine::Box &box)
{
    return profile.communes.empty()
            || std::any_of(profile.communes.begin(), profile.communes.end(),
                    [&](const CommuneBox &commune) { return liesIn(guard, commune.code, box); });
}

/// The CRSs of the profile under which the coordinates would lie in one of its communes.
QStringList fittingCrs(const Profile &profile, const QString &claimed, const engine::Box &box)
{
    QStringList fitting;
    for (const QString &crs : profile.sourceCrsChoices) {
        const auto guard = CommuneGuard::create(profile, crs);
        if (crs != claimed && guard && liesInAnyCommune(profile, *guard, box))
            fitting.append(crs);
    }
    return fitting;
}

Result<void> checkPlace(
        const Profile &profile, const QString &crs, const QString &commune, const engine::Box &box)
{
    SPP_ASSIGN(const CommuneGuard guard, CommuneGuard::create(profile, crs));
    if (!commune.isEmpty()) {
        const CommuneGuard::Answer answer = guard.check(commune, box);
        if (answer.kind == CommuneGuard::Answer::Kind::UnknownCommune)
            return Error::badInput(answer.message.toStdString());
        if (answer.kind == CommuneGuard::Answer::Kind::Outside)
            return Error::crsMismatch(answer.message.toStdString());
        return {};
    }
    if (liesInAnyCommune(profile, guard, box))
        return {};
    const QStringList fitting = fittingCrs(profile, crs, box);
    const Error outside = Error::crsMismatch(
            Texts::tr("Read as %1, the site lies in none of the communes.").arg(crs).toStdString());
    return fitting.isEmpty() ? outside
                             : outside.advise(Texts::tr("It would lie inside as %1.")
                                                      .arg(fitting.join(QStringLiteral(", ")))
                                                      .toStdString());
}

} // namespace

Result<SiteReader::Site> SiteReader::read(const SiteRequest &request)
{
    const std::string path = request.path.toStdString();
    SPP_ASSIGN(SiteFile file, SiteFile::read(request.path, request.layer));
    const auto crs = chooseCrs(file, request.crs);
    if (!crs)
        return crs.error().inFile(path);
    SPP_ASSIGN(const engine::Geometry source, wholeSite(std::move(file.polygons)));
    SPP_ASSIGN(const Profile profile, m_territory.profile());
    if (const auto placed = checkPlace(profile, *crs, request.commune, source.bounds()); !placed)
        return placed.error().inFile(path);
    const auto operation
            = CoordinateOperation::create(m_territory.datum(), *crs, m_territory.crs());
    if (!operation)
        return operation.error().inFile(path);
    auto geometry = operation->transform(source);
    if (!geometry)
        return geometry.error().inFile(path);

    Site site;
    site.subject.geometry = std::make_shared<const engine::Geometry>(std::move(*geometry));
    site.subject.accuracy_m = request.accuracy_m;
    site.subject.label = QFileInfo(request.path).fileName();
    site.origin = { site.subject.label, file.sha256, *crs, !file.statedCrs.isEmpty(),
        operation->description(), request.commune };
    return site;
}

} // namespace spp
