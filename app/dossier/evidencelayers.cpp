// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/evidencelayers.h"

#include "core/review/findingorder.h"

#include <QCoreApplication>

#include <qgsgeometry.h>
#include <qgsgeometrycollection.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::EvidenceLayers)
};

QgsGeometry toQgis(const engine::Geometry &geometry)
{
    const std::string wkb = geometry.wkb();
    QgsGeometry converted;
    converted.fromWkb(QByteArray(wkb.data(), int(wkb.size())));
    return converted;
}

Result<std::unique_ptr<QgsVectorLayer>> memoryLayer(
        const QString &kind, const QString &crs, const QString &style, const OfficeFiles &files)
{
    const QString uri
            = QStringLiteral("%1?crs=%2&field=number:string&field=outcome:string").arg(kind, crs);
    auto layer = std::make_unique<QgsVectorLayer>(uri, style, QStringLiteral("memory"));
    const QString name = QStringLiteral("styles/%1.qml").arg(style);
    const QString file = files.find(name);
    if (file.isEmpty())
        return Error::environment(Texts::tr("The style is missing.").toStdString())
                .inFile(name.toStdString());
    bool read = false;
    const QString said = layer->loadNamedStyle(file, read);
    if (!read)
        return Error::badInput(said.toStdString()).inFile(file.toStdString());
    return layer;
}

void add(QgsVectorLayer &layer, const QgsGeometry &geometry, const QString &number,
        const QString &outcome)
{
    QgsFeature feature(layer.fields());
    feature.setGeometry(geometry);
    feature.setAttribute(0, number);
    feature.setAttribute(1, outcome);
    layer.dataProvider()->addFeature(feature);
}

} // namespace

EvidenceLayers::EvidenceLayers() = default;
EvidenceLayers::~EvidenceLayers() = default;
EvidenceLayers::EvidenceLayers(EvidenceLayers &&) noexcept = default;
EvidenceLayers &EvidenceLayers::operator=(EvidenceLayers &&) noexcept = default;

Result<EvidenceLayers> EvidenceLayers::create(const QString &crs, const OfficeFiles &files)
{
    EvidenceLayers layers;
    SPP_ASSIGN(layers.m_subject,
            memoryLayer(QStringLiteral("MultiPolygon"), crs, QStringLiteral("subject"), files));
    for (const auto &[kind, style] : { std::pair("MultiPoint", "evidence-point"),
                 std::pair("MultiLineString", "evidence-line"),
                 std::pair("MultiPolygon", "evidence-polygon") }) {
        SPP_ASSIGN(auto layer,
                memoryLayer(QString::fromLatin1(kind), crs, QString::fromLatin1(style), files));
        layers.m_evidence.push_back(std::move(layer));
    }
    return layers;
}

void EvidenceLayers::show(
        const Review &review, const std::vector<size_t> &findings, bool wholeSubject)
{
    m_subject->dataProvider()->truncate();
    for (const auto &layer : m_evidence)
        layer->dataProvider()->truncate();
    const QgsGeometry subject = toQgis(*review.subject.geometry);
    add(*m_subject, subject, {}, {});
    const FindingOrder order(review);
    for (const size_t index : findings) {
        const Finding &finding = review.findings[index];
        const QString number = QString::number(order.numberOf(index));
        const bool placed = finding.evidence && !finding.evidence->isEmpty();
        if (!placed && !wholeSubject)
            continue;
        const QgsGeometry evidence = placed ? toQgis(*finding.evidence) : subject;
        for (const QgsGeometry &part : evidence.asGeometryCollection()) {
            const int dimension = part.constGet()->dimension();
            QgsGeometry multi = part;
            multi.convertToMultiType();
            add(*m_evidence[size_t(dimension)], multi, number, toString(finding.outcome));
        }
    }
    m_subject->updateExtents();
    for (const auto &layer : m_evidence)
        layer->updateExtents();
}

QList<QgsMapLayer *> EvidenceLayers::shown() const
{
    QList<QgsMapLayer *> layers;
    for (const auto &layer : m_evidence) {
        if (layer->featureCount() > 0)
            layers.append(layer.get());
    }
    layers.append(m_subject.get());
    return layers;
}

} // namespace spp
