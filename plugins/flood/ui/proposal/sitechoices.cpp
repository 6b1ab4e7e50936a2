// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/sitechoices.h"

#include "core/data/caseregister.h"
#include "core/data/territory.h"
#include "core/data/zonesinforce.h"
#include "core/review/parcelreader.h"
#include "flood/comparison/comparisonsite.h"
#include "gui/review/evidenceoverlay.h"

#include <QCoreApplication>
#include <QDate>

#include <qgsgeometry.h>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SiteChoices)
};

QString referenceOf(const Parcel &parcel)
{
    const QString number = QStringLiteral("%1/%2").arg(parcel.sheet, parcel.number);
    return parcel.communeCode.isEmpty() ? number
                                        : QStringLiteral("%1:%2").arg(parcel.communeCode, number);
}

QString zoneText(const ProposalLink &link, const QString &code = {})
{
    return Texts::tr("Plan zone %1").arg(code.isEmpty() ? QString::number(*link.zone) : code);
}

Result<void> addParcel(Territory &territory, qlonglong id, std::vector<SiteCandidate> &candidates)
{
    SPP_ASSIGN(ParcelReader reader, ParcelReader::create(territory.database()));
    SPP_ASSIGN(const Parcel parcel, reader.read(id));
    ProposalLink link;
    link.parcels = QStringList{ referenceOf(parcel) };
    candidates.push_back({ linkText(link), link });
    if (!parcel.feature.geometry)
        return {};
    SPP_ASSIGN(const auto inForce, ZonesInForce::create(territory, QDate::currentDate()));
    const engine::Geometry &outline = *parcel.feature.geometry;
    SPP_ASSIGN(const std::vector<Feature> zones, inForce->features(outline.bounds()));
    for (const Feature &zone : zones) {
        if (!zone.geometry || !zone.geometry->contains(outline.pointInside()))
            continue;
        ProposalLink ofZone;
        ofZone.zone = zone.id;
        const QString code = zone.attributes.value(QStringLiteral("code")).toString();
        candidates.push_back({ zoneText(ofZone, code), ofZone });
    }
    return {};
}

} // namespace

Result<std::vector<SiteCandidate>> siteCandidates(Territory &territory, qlonglong parcel)
{
    std::vector<SiteCandidate> candidates;
    if (parcel > 0)
        SPP_TRY(addParcel(territory, parcel, candidates));
    SPP_ASSIGN(const std::vector<CaseFile> cases, CaseRegister(territory.database()).list());
    for (const CaseFile &file : cases) {
        ProposalLink link;
        link.caseNumber = file.number;
        candidates.push_back({ linkText(link), link });
    }
    return candidates;
}

Result<QVector<QgsPointXY>> ringOf(Territory &territory, const ProposalLink &link)
{
    SiteChoice choice;
    choice.parcels = link.parcels;
    choice.zone = link.zone;
    choice.caseNumber = link.caseNumber;
    SPP_ASSIGN(const ComparisonSite site, ComparisonSite::read(territory, choice));
    if (!site.geometry)
        return Error::usage(Texts::tr("It has no outline.").toStdString());
    const QgsGeometry outline = mapGeometry(*site.geometry);
    const QVector<QgsGeometry> parts = outline.asGeometryCollection();
    const QgsPolygonXY rings = parts.size() == 1 ? parts.first().asPolygon() : QgsPolygonXY();
    if (rings.size() != 1)
        return Error::usage(
                Texts::tr("%1 has several parts or holes.").arg(site.label).toStdString())
                .advise(Texts::tr("Take its parcels one by one, or draw the area.").toStdString());
    QVector<QgsPointXY> corners = rings.first();
    if (corners.size() > 1 && corners.first() == corners.last())
        corners.removeLast();
    return corners;
}

QString linkText(const ProposalLink &link)
{
    if (!link.caseNumber.isEmpty())
        return Texts::tr("Case %1").arg(link.caseNumber);
    if (link.zone)
        return zoneText(link);
    if (!link.parcels.isEmpty())
        return Texts::tr("Parcel %1").arg(link.parcels.join(QStringLiteral(", ")));
    return {};
}

} // namespace spp::flood
