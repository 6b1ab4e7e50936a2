// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/createoperation.h"

#include "core/data/territory.h"
#include "core/review/sitereader.h"
#include "gui/map/cornertabledialog.h"
#include "gui/workbench/workbench.h"
#include "land/ui/createform.h"
#include "land/ui/deskpanel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

#include <qgsmapcanvas.h>

namespace spp::land {

namespace {

/// A parcel so near lies on the same sheet, most likely.
constexpr double neighbourhood_m = 50.0;

} // namespace

CreateOperation::CreateOperation(Workbench &workbench, LandDesk &desk, DeskPanel &panel)
    : m_workbench(workbench)
    , m_desk(desk)
    , m_panel(panel)
{
    CreateForm *form = panel.form->create();
    connect(form, &CreateForm::tableAsked, this, &CreateOperation::askForTable);
    connect(form, &CreateForm::fileAsked, this, &CreateOperation::askForFile);
}

/// Sheet and commune of the parcel next to it, before they are entered.
void CreateOperation::fillPlace(const QgsPointXY &corner)
{
    if (!m_panel.form->create()->needsPlace())
        return;
    const auto near = m_desk.sideNear(corner.toQPointF(), neighbourhood_m);
    if (const auto neighbour = m_desk.parcel(near ? near->parcel : m_desk.selected()))
        m_panel.form->create()->propose(neighbour->facts);
}

void CreateOperation::propose(const QVector<QgsPointXY> &ring)
{
    forgetOutline();
    fillPlace(ring.first());
    QVector<QgsPointXY> closed = ring;
    closed.append(ring.first());
    const QByteArray wkb = QgsGeometry::fromPolygonXY({ closed }).asWkb();
    m_desk.propose([&](EditSession &session) -> Result<Preview> {
        SPP_ASSIGN(const auto outline,
                engine::Geometry::fromWkb({ wkb.constData(), std::size_t(wkb.size()) }));
        SPP_ASSIGN(const ParcelFacts facts, m_panel.form->create()->facts());
        return createParcel(session, outline, facts);
    });
}

void CreateOperation::propose(const QgsGeometry &outline)
{
    const QByteArray wkb = outline.asWkb();
    auto read = engine::Geometry::fromWkb({ wkb.constData(), std::size_t(wkb.size()) });
    if (!read) {
        m_workbench.report(tr("The outline could not be read"), read.error());
        return;
    }
    m_given = std::move(*read);
    fillPlace(QgsPointXY(*outline.vertices_begin()));
    m_workbench.flyTo(outline);
    proposeAgain();
}

void CreateOperation::proposeAgain()
{
    if (!m_given)
        return;
    m_desk.propose([this](EditSession &session) -> Result<Preview> {
        SPP_ASSIGN(const ParcelFacts facts, m_panel.form->create()->facts());
        return createParcel(session, *m_given, facts);
    });
}

void CreateOperation::forgetOutline() { m_given.reset(); }

void CreateOperation::askForTable()
{
    if (!m_workbench.territory())
        return;
    auto *dialog = new CornerTableDialog(
            m_workbench, CornerTableDialog::Use::Parcel, m_workbench.canvas()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CornerTableDialog::siteMade, this,
            [this](const QgsGeometry &polygon) { propose(polygon); });
    // What was copied a moment ago is most likely the table.
    const QString copied = QGuiApplication::clipboard()->text();
    if (copied.count(QLatin1Char('\n')) > 1)
        dialog->setText(copied);
    dialog->show();
}

void CreateOperation::askForFile()
{
    const QString path
            = QFileDialog::getOpenFileName(m_panel.window(), tr("Outline from a file"), {},
                    tr("Outlines (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;"
                       "All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void CreateOperation::open(const QString &path)
{
    if (!m_workbench.territory())
        return;
    SiteRequest request;
    request.path = path;
    const auto site = SiteReader(*m_workbench.territory()).read(request);
    if (!site) {
        m_workbench.report(tr("The outline could not be read"), site.error());
        return;
    }
    const std::string wkb = site->subject.geometry->wkb();
    QgsGeometry outline;
    outline.fromWkb(QByteArray(wkb.data(), int(wkb.size())));
    propose(outline);
}

} // namespace spp::land
