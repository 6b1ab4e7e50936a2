// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/surveysheet.h"

#include "dossier/papers/paperformat.h"
#include "land/papers/registerrows.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

constexpr double fillShare = 0.8; ///< of the map that the parcels may take
const std::vector<QSizeF> papers_mm{ { 210, 297 }, { 297, 420 }, { 420, 594 }, { 594, 841 },
    { 841, 1189 } };
const std::vector<double> scales{ 200, 500, 1000, 2000, 5000, 10000 };

SurveySheet sheetOf(const paper::PaperTemplate &a4, QSizeF page)
{
    SurveySheet sheet;
    sheet.paper = a4;
    const double more_mm = page.height() - a4.page.height_mm;
    sheet.paper.page.width_mm = page.width();
    sheet.paper.page.height_mm = page.height();
    for (paper::TemplateBlock &block : sheet.paper.blocks) {
        if (!block.drawings.contains(key("survey")))
            continue;
        block.drawing_mm
                = QSizeF(sheet.paper.page.textWidth_mm(), block.drawing_mm.height() + more_mm);
        sheet.spec.size_mm = block.drawing_mm;
    }
    sheet.spec.showsCornersOfFrame = true;
    return sheet;
}

bool fits(const std::vector<SketchParcel> &parcels, const SketchSpec &spec)
{
    const QRectF shown = ParcelSketch::extent(parcels, spec);
    for (const SketchParcel &parcel : parcels) {
        for (const paper::SiteRing &ring : parcel.rings) {
            for (const QPointF &corner : ring.corners) {
                const QPointF off = corner - shown.center();
                if (std::abs(off.x()) > shown.width() / 2.0 * fillShare
                        || std::abs(off.y()) > shown.height() / 2.0 * fillShare)
                    return false;
            }
        }
    }
    return true;
}

std::optional<SurveySheet> sheetAt(const paper::PaperTemplate &a4,
        const std::vector<SketchParcel> &parcels, const LandPaperContext &context, double scale)
{
    for (const QSizeF &size : papers_mm) {
        for (const QSizeF &page : { size, size.transposed() }) {
            if (page.height() < a4.page.height_mm)
                continue; // no room for what stands beside the map
            SurveySheet sheet = sheetOf(a4, page);
            sheet.spec.scale = scale;
            sheet.spec.sideDecimals = context.rules.sideDecimals;
            if (!sheet.spec.size_mm.isEmpty() && fits(parcels, sheet.spec))
                return sheet;
        }
    }
    return {};
}

QString joined(const std::vector<ParcelOnPaper> &parcels, QString ParcelRecord::*value)
{
    QStringList all;
    for (const ParcelOnPaper &parcel : parcels) {
        if (!all.contains(parcel.record.*value))
            all << parcel.record.*value;
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

Result<SurveySheet> SurveySheet::choose(const paper::PaperTemplate &a4,
        const std::vector<SketchParcel> &parcels, const LandPaperContext &context, double scale)
{
    std::vector<double> wanted{ scale };
    if (scale <= 0.0) {
        wanted = { context.rules.surveyScale };
        std::copy_if(scales.begin(), scales.end(), std::back_inserter(wanted),
                [&context](double one) { return one > context.rules.surveyScale; });
    }
    for (const double one : wanted) {
        if (const auto sheet = sheetAt(a4, parcels, context, one))
            return *sheet;
    }
    return Error::badInput(QCoreApplication::translate("spp::land::SurveySheet",
                                   "The parcels do not fit on A0 at 1:%1.")
                                   .arg(wanted.back(), 0, 'f', 0)
                                   .toStdString())
            .advise(QCoreApplication::translate("spp::land::SurveySheet",
                    "Name fewer parcels, or give a smaller scale with --scale.")
                            .toStdString());
}

void addSurveyFacts(paper::PaperData &data, const LandPaperContext &context,
        const std::vector<ParcelOnPaper> &parcels, const ParcelSketch &drawn)
{
    RegisterRows rows(context);
    double area_m2 = 0.0;
    for (const ParcelOnPaper &parcel : parcels) {
        rows.add(parcel.record);
        area_m2 += parcel.record.area_m2().value_or(0.0);
    }
    std::move(rows).addTo(data);
    data.values[key("survey.sheets")] = joined(parcels, &ParcelRecord::sheet);
    data.values[key("survey.numbers")] = joined(parcels, &ParcelRecord::number);
    data.values[key("survey.commune")] = joined(parcels, &ParcelRecord::commune);
    data.values[key("parcels.count")] = QString::number(parcels.size());
    data.values[key("parcels.area")] = areaText(context, area_m2);
    data.values[key("map.scale")] = QStringLiteral("1:%1").arg(drawn.scale, 0, 'f', 0);
    data.values[key("sketch.unlabelled")] = QString::number(drawn.sidesWithoutLength);
    data.flags[key("unlabelled")] = drawn.sidesWithoutLength > 0;
    data.values[key("sketch.unnumbered")] = QString::number(drawn.cornersWithoutNumber);
    data.flags[key("unnumbered")] = drawn.cornersWithoutNumber > 0;
    data.flags[key("one_parcel")] = parcels.size() == 1;
    data.flags[key("several_parcels")] = parcels.size() > 1;
    data.drawings[key("survey")] = drawn.picture;
    data.drawings[key("survey")].description = QStringLiteral("Mảnh trích đo");
}

} // namespace spp::land
