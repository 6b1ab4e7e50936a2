// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landdrawer.h"

#include "core/data/territory.h"
#include "gui/workbench/workbench.h"
#include "land/records/sessionoutcome.h"
#include "land/ui/comparepage.h"
#include "land/ui/cornerpage.h"
#include "land/ui/draftoverlay.h"
#include "land/ui/landdesk.h"
#include "land/ui/landoperations.h"
#include "land/ui/lineagepage.h"
#include "land/ui/qualityinbox.h"
#include "land/ui/registerpage.h"

#include <qgsmapcanvas.h>

namespace spp::land {

LandDrawer::LandDrawer(Workbench &workbench, LandDesk &desk, LandOperations &operations)
    : m_workbench(workbench)
    , m_desk(desk)
    , m_operations(operations)
    , m_quality(std::make_unique<QualityInbox>(workbench, desk))
    , m_register(new RegisterPage)
    , m_corners(new CornerPage)
    , m_compare(new ComparePage)
    , m_lineage(new LineagePage)
    , m_export(workbench)
{
    connect(&desk, &LandDesk::selectionChanged, this, &LandDrawer::showParcel);
    connect(&desk, &LandDesk::registerChanged, this, &LandDrawer::showParcel);
    connect(m_corners->table(), &TablePage::chosen, this,
            [this](const QVariant &key) { showCorner(key.toInt()); });
    connect(m_corners, &CornerPage::cornerWanted, this, &LandDrawer::addCorner);
    connect(operations.lineTool(), &CornerTool::changed, m_corners,
            [this] { m_corners->setLine(m_operations.line()); });
    connect(m_lineage, &TablePage::opened, this,
            [this](const QVariant &key) { visit(key.toLongLong()); });
    connect(&desk, &LandDesk::registerChanged, this, [this] {
        m_register->setStale();
        m_register->setWritable(m_desk.canWrite());
        if (m_register->isVisible())
            showRegister();
    });
    connect(&workbench, &Workbench::territoryClosing, m_register, &RegisterPage::clear);
    connect(m_register, &RegisterPage::wanted, this, &LandDrawer::showRegister);
    connect(m_register, &RegisterPage::takeBackAsked, &desk, &LandDesk::takeBack);
    connect(m_register, &TablePage::opened, this,
            [this](const QVariant &key) { visitRecord(key.toLongLong()); });
    m_export.serve(*m_register);
    m_export.serve(*m_quality->page()->defects());
    m_export.serve(*m_quality->page()->scores());
    m_export.serve(*m_corners->table());
    m_export.serve(*m_lineage);
}

LandDrawer::~LandDrawer()
{
    for (QWidget *page : { static_cast<QWidget *>(m_register), static_cast<QWidget *>(m_corners),
                 static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_lineage) }) {
        if (page && !page->parent())
            delete page;
    }
}

std::vector<DrawerPage> LandDrawer::pages() const
{
    return { { QStringLiteral("land.register"), m_register },
        { QualityInbox::pageId(), m_quality->page() },
        { QStringLiteral("land.corners"), m_corners },
        { QStringLiteral("land.compare"), m_compare },
        { QStringLiteral("land.lineage"), m_lineage } };
}

RegisterPage *LandDrawer::registerPage() const { return m_register; }

void LandDrawer::showRegister()
{
    Territory *territory = m_workbench.territory();
    if (!territory || !m_register) {
        if (m_register)
            m_register->clear();
        return;
    }
    if (const auto shown = m_register->show(*territory, m_desk.kinds()); !shown)
        m_workbench.report(tr("The register could not be read"), shown.error());
}

/// The parcels that a record made, or ended without successors.
void LandDrawer::visitRecord(qlonglong record)
{
    const RegisterEntry *entry = m_register->entry(record);
    if (!entry)
        return;
    const std::vector<qlonglong> &parcels
            = entry->created.empty() ? entry->retired : entry->created;
    if (!parcels.empty())
        visit(parcels.front());
}

void LandDrawer::showParcel()
{
    if (!m_corners || !m_lineage)
        return;
    Territory *territory = m_workbench.territory();
    const bool isOne = territory && m_desk.selection().size() == 1;
    const Result<std::vector<QPointF>> corners = isOne
            ? m_desk.corners(m_desk.selected())
            : Result<std::vector<QPointF>>(std::vector<QPointF>());
    m_corners->show(corners ? *corners : std::vector<QPointF>());
    if (!isOne) {
        m_lineage->clear();
        return;
    }
    // A draft has no lineage yet: that of the parcel it comes from is shown.
    qlonglong parcel = m_desk.selected();
    while (parcel < 0 && m_desk.session()) {
        const ParcelDraft *draft = m_desk.session()->state().everMade(parcel);
        parcel = draft && !draft->parents.empty() ? draft->parents.front() : 0;
    }
    if (const auto shown = m_lineage->show(*territory, m_desk.kinds(), parcel); !shown)
        m_workbench.report(tr("The lineage could not be read"), shown.error());
}

void LandDrawer::showCompare()
{
    if (!m_compare)
        return;
    if (m_desk.preview()) {
        m_compare->show(m_desk.preview()->step.retired, m_desk.preview()->step.created);
        return;
    }
    if (m_desk.session() && m_desk.session()->canUndo()) {
        if (const Result<SessionOutcome> outcome = outcomeOf(*m_desk.session())) {
            m_compare->show(outcome->retired, outcome->created);
            return;
        }
    }
    m_compare->show({}, {});
}

void LandDrawer::showCorner(int number)
{
    const Result<std::vector<QPointF>> corners = m_desk.corners(m_desk.selected());
    if (corners && number > 0 && number <= int(corners->size()))
        m_workbench.canvas()->flashGeometries(
                { QgsGeometry::fromPointXY(QgsPointXY((*corners)[std::size_t(number - 1)])) },
                m_workbench.canvas()->mapSettings().destinationCrs());
}

void LandDrawer::addCorner(const std::optional<QgsPointXY> &start, const QgsPointXY &corner)
{
    if (!m_operations.lineTool()->isActive())
        m_operations.choose(DeskOperation::SplitByLine);
    if (!m_operations.lineTool()->isActive()) {
        m_workbench.tell(tr("Choose the parcel that the line is to cut, then add corners."));
        return;
    }
    if (start)
        m_operations.addToLine(*start);
    m_operations.addToLine(corner);
}

void LandDrawer::visit(qlonglong parcel)
{
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    Database &database = territory->database();
    const Result<QVariant> outline = database.single(
            QStringLiteral("SELECT %1 FROM parcel WHERE id = ?1")
                    .arg(database.dialect().geometryAsWkb(QStringLiteral("geom"))),
            { parcel });
    if (!outline) {
        m_workbench.report(tr("The parcel could not be read"), outline.error());
        return;
    }
    m_workbench.flyTo(mapOutline(outline->toByteArray().toStdString()));
    if (m_desk.parcel(parcel))
        m_desk.select({ parcel });
}

} // namespace spp::land
