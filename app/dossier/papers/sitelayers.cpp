// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/sitelayers.h"

#include "core/data/territory.h"
#include "core/map/territorylayers.h"
#include "dossier/papers/cornerrows.h"

#include <QCoreApplication>

#include <qgsgeometry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace spp::paper {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SiteLayers)
};

QgsGeometry toQgis(const engine::Geometry &geometry)
{
    const std::string wkb = geometry.wkb();
    QgsGeometry converted;
    converted.fromWkb(QByteArray(wkb.data(), int(wkb.size())));
    return converted;
}

Result<void> applyStyle(QgsVectorLayer &layer, const QString &path)
{
    bool read = false;
    const QString said = layer.loadNamedStyle(path, read);
    if (!read)
        return Error::badInput(said.toStdString()).inFile(path.toStdString());
    return {};
}

void add(QgsVectorLayer &layer, const QgsGeometry &geometry, const QString &number)
{
    QgsFeature feature(layer.fields());
    feature.setGeometry(geometry);
    feature.setAttribute(0, number);
    layer.dataProvider()->addFeature(feature);
}

QString stylePath(const QString &name) { return QStringLiteral("papers/styles/%1.qml").arg(name); }

/// Points above lines above polygons, parcels at the bottom.
int order(const Theme &theme)
{
    if (theme.id == QLatin1String("parcels"))
        return 3;
    return theme.geometry == ThemeGeometry::Point   ? 0
            : theme.geometry == ThemeGeometry::Line ? 1
                                                    : 2;
}

} // namespace

SiteLayers::SiteLayers() = default;
SiteLayers::~SiteLayers() = default;
SiteLayers::SiteLayers(SiteLayers &&) noexcept = default;
SiteLayers &SiteLayers::operator=(SiteLayers &&) noexcept = default;

Result<SiteLayers> SiteLayers::create(const Review &review, Territory &territory)
{
    SiteLayers layers;
    SPP_ASSIGN(const Profile profile, territory.profile());
    layers.m_files = OfficeFiles(profile);
    layers.m_crs = territory.crs();
    SPP_TRY(layers.addSite(review));
    SPP_TRY(layers.addThemes(territory, review));
    return layers;
}

Result<QgsVectorLayer *> SiteLayers::addMemory(const QString &kind, const QString &style)
{
    auto layer = std::make_unique<QgsVectorLayer>(
            QStringLiteral("%1?crs=%2&field=number:string").arg(kind, m_crs), style,
            QStringLiteral("memory"));
    const QString path = m_files.find(stylePath(style));
    if (!path.isEmpty())
        SPP_TRY(applyStyle(*layer, path));
    m_layers.push_back(std::move(layer));
    return m_layers.back().get();
}

Result<void> SiteLayers::addSite(const Review &review)
{
    SPP_ASSIGN(QgsVectorLayer * corners,
            addMemory(QStringLiteral("Point"), QStringLiteral("corners")));
    int no = 0;
    for (const QPointF &corner : siteCorners(*review.subject.geometry))
        add(*corners, QgsGeometry::fromPointXY(QgsPointXY(corner)), QString::number(++no));
    SPP_ASSIGN(QgsVectorLayer * site,
            addMemory(QStringLiteral("MultiPolygon"), QStringLiteral("site")));
    QgsGeometry outline = toQgis(*review.subject.geometry);
    outline.convertToMultiType();
    QStringList numbers;
    for (const Parcel &parcel : review.subject.parcels)
        numbers << parcel.number;
    add(*site, outline, numbers.join(QStringLiteral(", ")));
    corners->updateExtents();
    site->updateExtents();
    return {};
}

Result<void> SiteLayers::addThemes(Territory &territory, const Review &review)
{
    std::vector<const Theme *> themes;
    for (const Theme &theme : territory.themes()) {
        if (theme.featureCount > 0 && !m_files.find(stylePath(theme.id)).isEmpty())
            themes.push_back(&theme);
    }
    std::stable_sort(themes.begin(), themes.end(),
            [](const Theme *a, const Theme *b) { return order(*a) < order(*b); });
    for (const Theme *theme : themes) {
        auto layer = TerritoryLayers::open(territory, *theme);
        if (!layer->isValid())
            return Error::environment(
                    Texts::tr("The layer of the territory cannot be opened.").toStdString())
                    .inFile(territory.path().toStdString())
                    .inLayer(theme->id.toStdString());
        if (theme->id == QLatin1String("parcels")) {
            QStringList own;
            for (const Parcel &parcel : review.subject.parcels)
                own << QString::number(parcel.id);
            const QString others
                    = QStringLiteral("%1 AND \"id\" NOT IN (%2)")
                              .arg(layer->subsetString(), own.join(QStringLiteral(", ")));
            if (!own.isEmpty() && !layer->subsetString().isEmpty())
                layer->setSubsetString(others);
        } else {
            m_titles << theme->title.vi;
        }
        SPP_TRY(applyStyle(*layer, m_files.find(stylePath(theme->id))));
        m_layers.push_back(std::move(layer));
    }
    return {};
}

Result<void> SiteLayers::addEvidence(const Finding &finding)
{
    if (!finding.evidence)
        return {};
    const std::vector<std::pair<QString, QString>> kinds{
        { QStringLiteral("MultiPoint"), QStringLiteral("evidence-point") },
        { QStringLiteral("MultiLineString"), QStringLiteral("evidence-line") },
        { QStringLiteral("MultiPolygon"), QStringLiteral("evidence-polygon") },
    };
    for (const QgsGeometry &part : toQgis(*finding.evidence).asGeometryCollection()) {
        const auto &[kind, style] = kinds.at(size_t(part.constGet()->dimension()));
        SPP_ASSIGN(QgsVectorLayer * layer, addMemory(kind, style));
        QgsGeometry multi = part;
        multi.convertToMultiType();
        add(*layer, multi, {});
        layer->updateExtents();
        // Under the corners and the outline, above the themes.
        std::rotate(m_layers.begin() + 2, m_layers.end() - 1, m_layers.end());
    }
    return {};
}

QList<QgsMapLayer *> SiteLayers::topmostFirst() const
{
    QList<QgsMapLayer *> layers;
    for (const auto &layer : m_layers)
        layers.append(layer.get());
    return layers;
}

} // namespace spp::paper
