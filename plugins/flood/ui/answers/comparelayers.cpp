// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/comparelayers.h"

#include "flood/jsontext.h"
#include "flood/ui/answers/layergroup.h"

#include <QCoreApplication>

#include <qgslayertreegroup.h>
#include <qgsrasterlayer.h>
#include <qgsvectorlayer.h>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CompareLayers)
};

QString pairName(const PairComparison &pair)
{
    return pair.base + QString::fromUtf16(u" → ") + pair.proposal;
}

} // namespace

CompareLayers::~CompareLayers() { clear(); }

Result<void> CompareLayers::show(
        const Comparison &comparison, const QString &folder, const QString &title)
{
    clear();
    m_group = layergroup::make(title);
    const QString package = folder + QStringLiteral("/comparison.gpkg|layername=");
    // From the lowest up.
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
        const QString path = QStringLiteral("%1/change-%2.tif").arg(folder).arg(i + 1);
        SPP_TRY(layergroup::add(*m_group,
                std::make_unique<QgsRasterLayer>(
                        path, Texts::tr("Change of depth: %1").arg(pairName(comparison.pairs[i]))),
                path, i == 0));
    }
    for (std::size_t i = 0; i < comparison.pairs.size() && comparison.parcels; ++i) {
        const QString source = package + QStringLiteral("raised %1").arg(i + 1);
        auto layer = std::make_unique<QgsVectorLayer>(source,
                Texts::tr("Neighbours that gain: %1").arg(pairName(comparison.pairs[i])),
                QStringLiteral("ogr"));
        m_raised.emplace_back(layer.get());
        SPP_TRY(layergroup::add(*m_group, std::move(layer), source, i == 0));
    }
    if (comparison.site.geometry) {
        const QString source = package + QStringLiteral("site");
        SPP_TRY(layergroup::add(*m_group,
                std::make_unique<QgsVectorLayer>(
                        source, Texts::tr("Site of the project"), QStringLiteral("ogr")),
                source, true));
    }
    return {};
}

void CompareLayers::select(std::size_t pair, const QVariantList &parcels)
{
    if (pair >= m_raised.size() || !m_raised[pair])
        return;
    QStringList ids;
    for (const QVariant &parcel : parcels)
        ids.append(QString::number(parcel.toLongLong()));
    m_raised[pair]->selectByExpression(
            QStringLiteral("\"parcel_id\" IN (%1)").arg(ids.join(QLatin1Char(','))));
}

void CompareLayers::clear()
{
    m_raised.clear();
    layergroup::remove(m_group);
}

} // namespace spp::flood
