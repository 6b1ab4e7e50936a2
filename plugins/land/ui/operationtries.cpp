// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landoperations.h"

#include "core/compat/mapcompat.h"
#include "core/data/territory.h"
#include "core/review/sitereader.h"
#include "gui/look/look.h"
#include "gui/map/mapnumbers.h"
#include "gui/workbench/workbench.h"
#include "land/ui/createoperation.h"
#include "land/ui/deskpanel.h"
#include "land/ui/draftoverlay.h"
#include "land/ui/landwords.h"
#include "land/ui/surveyform.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>

#include <qgsmapcanvas.h>

// What the operations try while one draws or types.

namespace spp::land {

namespace {

constexpr double reach_px = 12.0;
/// A corner may be taken out however much the boundary bends there: the areas are shown first.
constexpr double anyBend_m = 10000.0;
constexpr double onSide_m = 0.005;
constexpr std::size_t mostAreas = 4;

std::vector<QPointF> places(const QVector<QgsPointXY> &line)
{
    std::vector<QPointF> points;
    for (const QgsPointXY &corner : line)
        points.push_back(corner.toQPointF());
    return points;
}

/// Whether the line ends outside of the parcel at both sides, so that it is meant to cut it.
bool goesThrough(const QVector<QgsPointXY> &line, const ParcelDraft &parcel)
{
    const QgsGeometry outline = mapOutline(parcel.outline);
    const auto isOutside = [&outline](const QgsPointXY &place) {
        const QgsGeometry point = QgsGeometry::fromPointXY(place);
        return !outline.contains(point)
                || outline.convertToType(compat::map::Line, true).distance(point) < onSide_m;
    };
    return isOutside(line.first()) && isOutside(line.last());
}

bool isEmpty(const FactChange &change)
{
    return !change.landUse && !change.landUser && !change.address && !change.legalArea_m2;
}

} // namespace

QString LandOperations::areas() const
{
    if (!m_desk.preview())
        return {};
    QStringList lines;
    const std::vector<ParcelDraft> &made = m_desk.preview()->step.created;
    for (std::size_t i = 0; i < std::min(made.size(), mostAreas); ++i)
        lines.append(QString::fromUtf16(u"%1 · %2")
                             .arg(made[i].facts.number, mapnumbers::area(made[i].mapArea_m2)));
    if (made.size() > mostAreas)
        lines.append(QStringLiteral("… +%1").arg(made.size() - mostAreas));
    return lines.join(QLatin1Char('\n'));
}

LineTool::Answer LandOperations::askLine(const QVector<QgsPointXY> &line)
{
    LineTool::Answer answer;
    if (m_operation == DeskOperation::Project) {
        const bool isStrip = m_panel.form->projectWork() == OperationForm::ProjectWork::Strip;
        const Result<double> width_m = isStrip ? m_panel.form->stripWidth_m() : Result<double>(0.0);
        if (!width_m)
            return { QString::fromStdString(width_m.error().reason), {}, false };
        answer.isDone = m_desk.propose([&](EditSession &session) -> Result<Preview> {
            QVector<QgsPointXY> ring = line;
            ring.append(line.first());
            const QByteArray wkb = QgsGeometry::fromPolygonXY({ ring }).asWkb();
            if (isStrip) {
                SPP_ASSIGN(auto cut, cutByOffset(session, places(line), *width_m));
                return std::move(cut.preview);
            }
            SPP_ASSIGN(const auto boundary,
                    engine::Geometry::fromWkb({ wkb.constData(), std::size_t(wkb.size()) }));
            SPP_ASSIGN(auto cut, cutByBoundary(session, boundary));
            return std::move(cut.preview);
        });
    } else if (m_operation == DeskOperation::Create) {
        m_create->propose(line);
        answer.isDone = m_desk.preview().has_value();
    } else {
        const ParcelKey parcel = m_desk.selected();
        answer.isDone = m_desk.propose(
                [&](EditSession &session) { return splitByLine(session, parcel, places(line)); });
        const Result<ParcelDraft> subject = m_desk.parcel(parcel);
        if (!answer.isDone && subject && !goesThrough(line, *subject)) {
            m_desk.dropPreview(); // on its way: nothing is wrong yet
            return { tr("Draw on across parcel %1").arg(subject->facts.number), {}, false };
        }
    }
    answer.numbers = areas();
    if (m_desk.refusal())
        answer.warning = QString::fromStdString(m_desk.refusal()->reason);
    return answer;
}

CornerEditor::Maker LandOperations::cornerMaker()
{
    CornerEditor::Maker maker;
    maker.pick = [this](const QgsPointXY &place, double reach_m) -> std::optional<QgsPointXY> {
        const auto found = m_desk.cornerNear(place.toQPointF(), reach_m);
        if (!found)
            return std::nullopt;
        if (m_desk.selection() != std::vector<ParcelKey>{ found->parcel })
            m_desk.select({ found->parcel });
        m_picked = *found;
        return QgsPointXY(found->place);
    };
    maker.ask = [this](const QgsPointXY &place) { return askCorner(place); };
    maker.outlines = [this] { return m_overlay.drafts(); };
    return maker;
}

CornerEditor::Answer LandOperations::askCorner(const QgsPointXY &place)
{
    const QPointF at = place.toQPointF();
    const double reach_m = reach_px * m_workbench.canvas()->mapUnitsPerPixel();
    const auto work = m_panel.form->cornerWork();
    if (work == OperationForm::CornerWork::Move) {
        m_desk.propose([&](EditSession &session) {
            return moveCorner(session, m_picked.parcel, m_picked.number, at);
        });
    } else {
        const bool inserts = work == OperationForm::CornerWork::Insert;
        const auto found = inserts ? m_desk.sideNear(at, reach_m) : m_desk.cornerNear(at, reach_m);
        if (!found)
            return { {}, inserts ? tr("There is no side here.") : tr("There is no corner here.") };
        m_desk.propose([&](EditSession &session) {
            return inserts
                    ? insertCorner(session, found->parcel, found->number, found->place, onSide_m)
                    : deleteCorner(session, found->parcel, found->number, anyBend_m);
        });
    }
    CornerEditor::Answer answer{ areas(), {} };
    if (m_desk.refusal())
        answer.warning = QString::fromStdString(m_desk.refusal()->reason);
    return answer;
}

void LandOperations::tryForm()
{
    if (!m_operation)
        return;
    OperationForm &form = *m_panel.form;
    const std::vector<ParcelKey> parcels = m_desk.selection();
    const bool isFilled = !form.firstField() || !form.firstField()->text().trimmed().isEmpty();
    LandDesk::Operation wanted;
    switch (*m_operation) {
    case DeskOperation::SplitByArea:
        if (parcels.size() == 1 && isFilled)
            wanted = [&](EditSession &session) -> Result<Preview> {
                SPP_ASSIGN(const auto division, form.division());
                return division.area_m2
                        ? splitByArea(session, parcels.front(), division.along, *division.area_m2)
                        : splitByRatio(session, parcels.front(), division.along, division.ratio);
            };
        break;
    case DeskOperation::Merge:
        if (parcels.size() > 1)
            wanted = [&](EditSession &session) { return merge(session, parcels, form.isMixed()); };
        break;
    case DeskOperation::AdjustBoundary:
        if (parcels.size() == 1 && isFilled)
            wanted = [&](EditSession &session) -> Result<Preview> {
                SPP_ASSIGN(const auto adjustment, form.adjustment());
                return adjustBoundary(session, parcels.front(), adjustment.side, adjustment.area_m2,
                        adjustment.mode);
            };
        break;
    case DeskOperation::Facts: {
        const Result<FactChange> change = form.factChange();
        if (parcels.size() == 1 && !(change && isEmpty(*change)))
            wanted = [&, change](EditSession &session) -> Result<Preview> {
                if (!change)
                    return change.error();
                return changeFacts(session, parcels.front(), *change);
            };
        break;
    }
    case DeskOperation::Retire:
        if (!parcels.empty())
            wanted = [&](EditSession &session) { return retireParcels(session, parcels); };
        break;
    case DeskOperation::Survey:
        trySurvey();
        return;
    case DeskOperation::SplitByLine:
    case DeskOperation::Corners:
    case DeskOperation::Project:
    case DeskOperation::Create:
        return; // drawn on the map
    }
    if (wanted)
        m_desk.propose(wanted);
    else
        m_desk.dropPreview();
}

/// What the survey lacks stands under its table; only what it does to parcels is previewed.
void LandOperations::trySurvey()
{
    const SurveyForm &form = *m_panel.form->survey();
    const std::vector<ParcelKey> parcels = m_desk.selection();
    const Result<AdjustedSurvey> survey = form.isBlank() || parcels.empty()
            ? Result<AdjustedSurvey>(Error::usage({}))
            : form.survey();
    if (!survey) {
        m_desk.dropPreview();
        return;
    }
    m_desk.propose([&](EditSession &session) -> Result<Preview> {
        SPP_ASSIGN(const CorrectionRequest request, form.request(parcels, *survey));
        SPP_ASSIGN(auto made, correctFromSurvey(session, request, *survey));
        return std::move(made.preview);
    });
}

QString LandOperations::hint() const
{
    if (!m_operation)
        return {};
    const std::size_t count = m_desk.selection().size();
    switch (*m_operation) {
    case DeskOperation::SplitByLine:
        return count == 1 ? tr("Draw the line on the map. Digits: distance, Tab: bearing, Enter: "
                               "set or accept, Esc or right click: one step back.")
                          : tr("Click the parcel that is to be split.");
    case DeskOperation::Merge:
        return count < 2 ? tr("Click the parcels that become one.") : QString();
    case DeskOperation::Corners:
        return m_panel.form->cornerWork() == OperationForm::CornerWork::Move
                ? tr("Drag a corner, or click it and type how far (digits, Tab: bearing).")
                : tr("Click the place on the boundary.");
    case DeskOperation::Project:
        return tr("Draw it on the map, or take it from a file. Enter accepts.");
    case DeskOperation::Survey:
        return count == 0 ? tr("Click the parcel that was surveyed.") : QString();
    case DeskOperation::Create:
        return tr("Draw the corners: clicks snap, digits: distance, Tab: bearing, or X Y. Enter "
                  "accepts.");
    case DeskOperation::Retire:
        return count == 0 ? tr("Click the parcels that end.") : QString();
    default:
        return count == 1 ? QString() : tr("Click a parcel.");
    }
}

void LandOperations::showSides()
{
    const int side = m_operation ? m_panel.form->side() : 0;
    const Result<std::vector<QPointF>> corners = side > 0 && m_desk.selection().size() == 1
            ? m_desk.corners(m_desk.selected())
            : Result<std::vector<QPointF>>(std::vector<QPointF>());
    if (!corners || side < 1 || side > int(corners->size())) {
        m_overlay.clearSide();
        return;
    }
    m_overlay.setSide(QgsPointXY((*corners)[std::size_t(side - 1)]),
            QgsPointXY((*corners)[std::size_t(side) % corners->size()]));
}

/// The chosen parcels in the panel and on the map.
void LandOperations::showChosen()
{
    QStringList lines;
    std::vector<ParcelDraft> chosen;
    for (const ParcelKey key : m_desk.selection()) {
        const Result<ParcelDraft> parcel = m_desk.parcel(key);
        if (!parcel)
            continue;
        chosen.push_back(*parcel);
        lines.append(QString::fromUtf16(u"%1 · %2 · %3")
                             .arg(landwords::parcel(parcel->facts),
                                     landwords::area(parcel->facts.legalArea_m2),
                                     parcel->facts.landUse));
    }
    constexpr int mostLines = 4;
    if (lines.size() > mostLines)
        lines = lines.mid(0, mostLines - 1)
                + QStringList(tr("and %1 more").arg(lines.size() - mostLines + 1));
    m_panel.parcels->setText(lines.isEmpty()
                    ? tr("Click a parcel on the map, or find it with Ctrl+K. Shift adds another.")
                    : lines.join(QLatin1Char('\n')));
    Look::mark(m_panel.parcels, "strong", !lines.isEmpty());
    Look::mark(m_panel.parcels, "muted", lines.isEmpty());
    m_overlay.setSelection(chosen);
    if (chosen.size() == 1) {
        const Result<std::vector<QPointF>> corners = m_desk.corners(chosen.front().key);
        m_panel.form->setCorners(corners ? *corners : std::vector<QPointF>());
        m_panel.form->setFacts(chosen.front().facts);
    } else {
        m_panel.form->setCorners({});
    }
    m_panel.form->setHint(hint());
    showSides();
}

bool LandOperations::addToLine(const QgsPointXY &corner)
{
    if (!m_line->isActive())
        return false;
    m_line->add(corner);
    return true;
}

void LandOperations::askForSurvey()
{
    const QString path = QFileDialog::getOpenFileName(m_panel.window(), tr("Survey from a file"),
            {}, tr("Observations (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const Result<void> read = m_panel.form->survey()->open(path); !read)
        m_workbench.report(tr("The survey could not be read"), read.error());
}

void LandOperations::askForBoundary()
{
    const QString path
            = QFileDialog::getOpenFileName(m_panel.window(), tr("Boundary from a file"), {},
                    tr("Outlines (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;"
                       "All files (*)"));
    if (path.isEmpty() || !m_workbench.territory())
        return;
    SiteRequest request;
    request.path = path;
    const auto site = SiteReader(*m_workbench.territory()).read(request);
    if (!site) {
        m_workbench.report(tr("The boundary could not be read"), site.error());
        return;
    }
    m_desk.propose([&](EditSession &session) -> Result<Preview> {
        SPP_ASSIGN(auto cut, cutByBoundary(session, *site->subject.geometry));
        return std::move(cut.preview);
    });
}

} // namespace spp::land
