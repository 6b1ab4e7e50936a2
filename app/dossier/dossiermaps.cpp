// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/dossiermaps.h"

#include "core/crs/qgistransformcontext.h"
#include "core/data/territory.h"
#include "core/map/territorylayers.h"
#include "core/map/themestyle.h"
#include "core/review/evidencegeopackage.h"
#include "core/review/reviewwords.h"
#include "dossier/evidencelayers.h"
#include "dossier/mapframe.h"
#include "dossier/maplegend.h"
#include "dossier/printednumber.h"

#include <QDomDocument>
#include <QPainter>
#include <QRegularExpression>

#include <qgsproject.h>
#include <qgsreadwritecontext.h>
#include <qgsvectorlayer.h>

namespace spp {

struct DossierMaps::Private {
    explicit Private(const DossierLook &theLook)
        : look(theLook)
    {
    }

    const DossierLook &look;
    QgsProject project;
    QList<QgsMapLayer *> themes; ///< owned by the project, topmost first
    std::unique_ptr<EvidenceLayers> evidence;
    QMap<Kind, std::shared_ptr<MapFrame>> frames;
    QStringList problems;

    MapFrame &frame(Kind kind) const { return *frames.value(kind); }
};

namespace {

QgsRectangle toQgis(const engine::Box &box)
{
    return QgsRectangle(box.xmin, box.ymin, box.xmax, box.ymax);
}

QgsRectangle placeOf(const Review &review, const std::vector<size_t> &findings)
{
    QgsRectangle place = toQgis(review.subject.geometry->bounds());
    for (const size_t index : findings) {
        const auto &evidence = review.findings[index].evidence;
        if (evidence && !evidence->isEmpty())
            place.combineExtentWith(toQgis(evidence->bounds()));
    }
    return place;
}

QString styleOf(const QgsMapLayer &layer)
{
    QDomDocument document;
    QString problem;
    layer.exportNamedStyle(document, problem, QgsReadWriteContext(),
            QgsMapLayer::Symbology | QgsMapLayer::Labeling);
    QString xml = document.toString(0);
    // What newer QGIS draws by lot: the ids of symbol layers, which only masks refer to (symbols
    // within symbols are kept as escaped text), and the colour of callouts, which are not shown.
    // The same dossier has the same bytes.
    static const QRegularExpression randomId(
            QStringLiteral(" id=(\"|&quot;)\\{[0-9a-f-]{36}\\}(\"|&quot;)"));
    static const QRegularExpression callout(QStringLiteral("<callout .*?</callout>"),
            QRegularExpression::DotMatchesEverythingOption);
    return xml.remove(randomId).remove(callout);
}

void numberParcels(QgsVectorLayer &layer, const OfficeFiles &files)
{
    const QString file = files.find(QStringLiteral("styles/parcel-numbers.qml"));
    bool read = false;
    if (!file.isEmpty())
        static_cast<QgsMapLayer &>(layer).loadNamedStyle(
                file, read, QgsMapLayer::StyleCategories(QgsMapLayer::Labeling));
}

QString themeOf(const QgsMapLayer &layer)
{
    return layer.customProperty(QStringLiteral("spp/theme")).toString();
}

} // namespace

DossierMaps::DossierMaps() = default;
DossierMaps::~DossierMaps() = default;

Result<std::unique_ptr<DossierMaps>> DossierMaps::create(
        Territory &territory, const OfficeFiles &files, const DossierLook &look)
{
    std::unique_ptr<DossierMaps> maps(new DossierMaps);
    maps->d = std::make_unique<Private>(look);
    Private &d = *maps->d;
    SPP_ASSIGN(const TerritoryLayers::Loaded loaded, TerritoryLayers::load(territory, d.project));
    for (const Error &error : loaded.styleErrors)
        return error;
    d.problems = loaded.failed;
    for (QgsMapLayer *layer : loaded.layers) {
        d.themes.append(layer);
        auto *vector = dynamic_cast<QgsVectorLayer *>(layer);
        if (vector && themeOf(*layer) == QLatin1String("parcels"))
            numberParcels(*vector, files);
    }
    SPP_ASSIGN(EvidenceLayers evidence, EvidenceLayers::create(territory.crs(), files));
    d.evidence = std::make_unique<EvidenceLayers>(std::move(evidence));
    for (const auto &[kind, layout] : { std::pair(Kind::Situation, look.maps.situation),
                 std::pair(Kind::Conflict, look.maps.conflict),
                 std::pair(Kind::Sheet, look.maps.sheet) }) {
        SPP_ASSIGN(auto frame, MapFrame::read(layout, files, look, d.project));
        d.frames.insert(kind, std::move(frame));
    }
    return maps;
}

double DossierMaps::height_mm(Kind kind) const { return d->frame(kind).height_mm(); }

const QStringList &DossierMaps::problems() const { return d->problems; }

Result<void> DossierMaps::draw(QPainter &painter, QPointF topLeft_mm, Kind kind,
        const Review &review, const std::vector<size_t> &findings)
{
    MapFrame &frame = d->frame(kind);
    const bool onlyOne = kind == Kind::Conflict;
    d->evidence->show(review, findings, onlyOne);
    const double fill = onlyOne ? d->look.maps.conflictFill : d->look.maps.situationFill;
    const auto [extent, scale] = frame.look(placeOf(review, findings), fill);
    frame.setLayers(d->evidence->shown() + d->themes);
    frame.draw(painter, topLeft_mm);

    MapLegend legend(d->look);
    legend.add(*d->evidence->subject(), extent, d->look.text("subject_legend"));
    for (const auto &layer : d->evidence->evidence())
        legend.add(*layer, extent, d->look.text("conflict"));
    for (const QgsMapLayer *layer : std::as_const(d->themes)) {
        if (const auto *vector = dynamic_cast<const QgsVectorLayer *>(layer))
            legend.add(*vector, extent);
    }
    legend.draw(painter, frame.legendBox_mm().translated(topLeft_mm),
            QStringLiteral("1:") + printedNumber(scale, 0));
    return {};
}

QMap<QString, QString> DossierMaps::layerStyles() const
{
    QMap<QString, QString> styles;
    styles.insert(QStringLiteral("subject"), styleOf(*d->evidence->subject()));
    styles.insert(QStringLiteral("evidence"), styleOf(*d->evidence->evidence().back()));
    for (const QgsMapLayer *layer : std::as_const(d->themes))
        styles.insert(EvidenceGeoPackage::layerName(themeOf(*layer)), styleOf(*layer));
    return styles;
}

} // namespace spp
