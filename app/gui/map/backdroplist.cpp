// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/backdroplist.h"

#include "core/crs/qgistransformcontext.h"
#include "core/data/territory.h"
#include "core/profile/officefiles.h"
#include "gui/workbench/workbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSettings>
#include <QUrlQuery>
#include <QUuid>

#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgsnetworkaccessmanager.h>
#include <qgsproject.h>
#include <qgsprojectviewsettings.h>
#include <qgsrasterlayer.h>
#include <qgsreferencedgeometry.h>

namespace spp {

namespace {

const QString settingsKey = QStringLiteral("map/backdrops");
const QString idProperty = QStringLiteral("spp/backdrop");

QgsLayerTreeGroup *findGroup()
{
    for (QgsLayerTreeGroup *group : QgsProject::instance()->layerTreeRoot()->findGroups()) {
        if (group->customProperty(idProperty).toBool())
            return group;
    }
    return nullptr;
}

QgsLayerTreeLayer *findNode(const QString &id)
{
    for (QgsLayerTreeLayer *node : QgsProject::instance()->layerTreeRoot()->findLayers()) {
        if (node->layer() && node->layer()->customProperty(idProperty).toString() == id)
            return node;
    }
    return nullptr;
}

} // namespace

BackdropList::BackdropList(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    load();
    connect(&workbench, &Workbench::territoryOpened, this, &BackdropList::territoryOpened);
    connect(&workbench, &Workbench::themesChanged, this, &BackdropList::showLayers);
    // Tiles are asked for by the threads that draw; all of them report here.
    connect(QgsNetworkAccessManager::instance(),
            qOverload<QgsNetworkReplyContent>(&QgsNetworkAccessManager::finished), this,
            &BackdropList::heard);
}

void BackdropList::load()
{
    const QByteArray kept = QSettings().value(settingsKey).toByteArray();
    const QJsonArray entries = QJsonDocument::fromJson(kept).array();
    for (const QJsonValue &entry : entries)
        m_all.push_back(Backdrop::fromJson(entry.toObject()));
}

void BackdropList::store() const
{
    QJsonArray entries;
    for (const Backdrop &backdrop : m_all)
        entries.append(backdrop.toJson());
    QSettings().setValue(settingsKey, QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

void BackdropList::territoryOpened()
{
    Territory *territory = m_workbench.territory();
    const Result<Profile> profile = territory->profile();
    const Result<std::vector<Backdrop>> presets
            = Backdrop::presets(profile ? OfficeFiles(*profile) : OfficeFiles());
    if (!presets)
        m_workbench.report(tr("Read the backdrops"), presets.error());
    for (const Backdrop &preset : presets ? *presets : std::vector<Backdrop>()) {
        const bool known = std::any_of(m_all.begin(), m_all.end(),
                [&](const Backdrop &backdrop) { return backdrop.id == preset.id; });
        if (!known && !preset.source.isEmpty())
            m_all.push_back(preset);
    }
    showLayers();
    emit changed();
}

void BackdropList::add(Backdrop backdrop)
{
    if (backdrop.id.isEmpty())
        backdrop.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    backdrop.isShown = false;
    const QString id = backdrop.id;
    m_all.push_back(std::move(backdrop));
    setShown(id, true);
}

void BackdropList::remove(const QString &id)
{
    removeLayer(id);
    m_all.erase(std::remove_if(m_all.begin(), m_all.end(),
                        [&](const Backdrop &backdrop) { return backdrop.id == id; }),
            m_all.end());
    store();
    emit changed();
}

void BackdropList::setShown(const QString &id, bool shown)
{
    for (Backdrop &backdrop : m_all) {
        if (backdrop.id == id)
            backdrop.isShown = shown;
    }
    m_said.remove(id);
    store();
    showLayers();
    emit changed();
}

QString BackdropList::attribution() const
{
    QStringList names;
    for (const Backdrop &backdrop : m_all) {
        if (backdrop.isShown && !backdrop.attribution.isEmpty()
                && !names.contains(backdrop.attribution))
            names.append(backdrop.attribution);
    }
    return names.join(QStringLiteral(" · "));
}

void BackdropList::showLayers()
{
    if (!m_workbench.territory())
        return;
    for (const Backdrop &backdrop : std::vector<Backdrop>(m_all)) {
        QgsLayerTreeLayer *node = findNode(backdrop.id);
        if (backdrop.isShown && !node) {
            if (backdrop.kind == Backdrop::Kind::Wms)
                askServer(backdrop);
            else
                addLayer(backdrop);
        } else if (!backdrop.isShown && node) {
            removeLayer(backdrop.id);
        }
    }
}

void BackdropList::askServer(const Backdrop &backdrop)
{
    // A WMS layer waits for its server when it is made: only one that answers is asked that way.
    QUrl url(QUrlQuery(backdrop.source).queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded));
    QNetworkReply *reply = QgsNetworkAccessManager::instance()->get(QNetworkRequest(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply, backdrop] {
        const bool answered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
        reply->deleteLater();
        if (answered && m_workbench.territory() && !findNode(backdrop.id))
            addLayer(backdrop);
    });
}

void BackdropList::addLayer(const Backdrop &backdrop)
{
    Result<std::unique_ptr<QgsRasterLayer>> opened = backdrop.open();
    if (!opened) {
        if (!m_said.contains(backdrop.id))
            m_workbench.report(tr("Show a backdrop"), opened.error());
        m_said.insert(backdrop.id);
        return;
    }
    keepFullExtent();
    std::unique_ptr<QgsRasterLayer> layer = std::move(*opened);
    layer->setCustomProperty(idProperty, backdrop.id);
    const Result<Profile> profile = m_workbench.territory()->profile();
    if (profile && !layer->crs().authid().isEmpty()) {
        const auto context = qgisTransformContext(*profile, { layer->crs().authid() });
        if (context)
            QgsProject::instance()->setTransformContext(*context);
    }
    QgsLayerTreeGroup *group = findGroup();
    if (!group) {
        group = QgsProject::instance()->layerTreeRoot()->addGroup(tr("Backdrops"));
        group->setCustomProperty(idProperty, true);
        group->setExpanded(false);
    }
    group->addLayer(QgsProject::instance()->addMapLayer(layer.release(), false));
}

void BackdropList::removeLayer(const QString &id)
{
    if (const QgsLayerTreeLayer *node = findNode(id))
        QgsProject::instance()->removeMapLayer(node->layerId());
}

void BackdropList::keepFullExtent() const
{
    // "Whole territory" means the themes, not the world that a backdrop covers.
    QgsProject *project = QgsProject::instance();
    if (!project->viewSettings()->presetFullExtent().isNull() || findGroup())
        return;
    project->viewSettings()->setPresetFullExtent(
            QgsReferencedRectangle(m_workbench.canvas()->fullExtent(), project->crs()));
}

void BackdropList::heard(const QgsNetworkReplyContent &reply)
{
    // A tile that does not exist is an answer; a server that cannot be reached is not.
    const bool answered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (answered || reply.error() == QNetworkReply::NoError
            || reply.error() == QNetworkReply::OperationCanceledError)
        return;
    const QString host = reply.request().url().authority();
    for (const Backdrop &backdrop : m_all) {
        if (backdrop.isShown && !host.isEmpty() && backdrop.host() == host)
            sayUnreachable(backdrop);
    }
}

void BackdropList::sayUnreachable(const Backdrop &backdrop)
{
    if (m_said.contains(backdrop.id))
        return;
    m_said.insert(backdrop.id);
    m_workbench.report(tr("Show the backdrop “%1”").arg(backdrop.title.text()),
            Error::environment(tr("%1 does not answer.").arg(backdrop.host()).toStdString())
                    .advise(tr("The map works without it. Try again when there is a network, or "
                               "use an MBTiles file.")
                                    .toStdString()));
}

} // namespace spp
