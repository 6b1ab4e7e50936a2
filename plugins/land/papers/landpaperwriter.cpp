// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/landpaperwriter.h"

#include "dossier/fonts.h"
#include "dossier/papers/docxwriter.h"
#include "dossier/papers/paperformat.h"
#include "dossier/papers/papermaker.h"
#include "dossier/papers/paperpdf.h"
#include "dossier/papers/templatebook.h"
#include "land/papers/landstatistics.h"
#include "land/papers/parcelchange.h"
#include "land/papers/registerrows.h"
#include "land/papers/surveysheet.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

constexpr double contactSearch_m = 0.1;

SketchParcel sketched(const LandPaperContext &context, const ParcelOnPaper &parcel)
{
    return { parcel.rings, parcel.record.number, areaText(context, parcel.record.area_m2()),
        parcel.record.landUse };
}

} // namespace

PaperScope scopeOf(const QString &paper)
{
    if (paper == QLatin1String("extract-survey"))
        return PaperScope::Group;
    if (paper == QLatin1String("parcel-register") || paper == QLatin1String("cadastral-book-list"))
        return PaperScope::Commune;
    if (paper.startsWith(QLatin1String("land-statistics")))
        return PaperScope::Statistics;
    if (paper == QLatin1String("measurement-revision") || paper == QLatin1String("split-merge"))
        return PaperScope::Change;
    return PaperScope::Parcel;
}

Result<std::unique_ptr<LandPaperWriter>> LandPaperWriter::create(
        Territory &territory, LandPaperContext context, PaperFormats formats, double scale)
{
    SPP_TRY(Fonts::load());
    std::unique_ptr<LandPaperWriter> writer(
            new LandPaperWriter(std::move(context), formats, scale));
    const auto people = writer->m_context.withPeople ? ParcelRecords::People::Read
                                                     : ParcelRecords::People::LeftOut;
    SPP_ASSIGN(
            writer->m_records, ParcelRecords::create(territory, people, writer->m_context.rules));
    return writer;
}

Result<const paper::PaperTemplate *> LandPaperWriter::paperTemplate(const QString &paper)
{
    const auto known = m_templates.constFind(paper);
    if (known != m_templates.constEnd())
        return &*known;
    SPP_ASSIGN(const paper::PaperTemplate read,
            paper::PaperTemplate::read(m_context.files, paper, landPapers()));
    if (!read.isValidOn(m_context.at)) {
        return Error::usage(QCoreApplication::translate(
                "spp::land::LandPaperWriter", "The template “%1” does not hold on %2.")
                                    .arg(paper, m_context.at.toString(Qt::ISODate))
                                    .toStdString());
    }
    return &*m_templates.insert(paper, read);
}

Result<void> LandPaperWriter::check(const QString &paper)
{
    SPP_ASSIGN([[maybe_unused]] const auto *read, paperTemplate(paper));
    return {};
}

QStringList LandPaperWriter::endings(const QString &paper) const
{
    const PaperScope scope = scopeOf(paper);
    const bool isTable = scope == PaperScope::Commune || scope == PaperScope::Statistics;
    QStringList endings;
    if (m_formats.docx && !isTable)
        endings << QStringLiteral(".docx");
    if (m_formats.xlsx && isTable)
        endings << QStringLiteral(".xlsx");
    if (m_formats.pdf)
        endings << QStringLiteral(".pdf");
    return endings;
}

Result<QStringList> LandPaperWriter::write(
        const paper::PaperTemplate &paper, const paper::PaperData &data, const QString &base) const
{
    const paper::Document document = paper::PaperMaker::make(paper, data);
    QStringList written;
    for (const QString &ending : endings(paper.id)) {
        written << base + ending;
        if (ending == QLatin1String(".docx"))
            SPP_TRY(paper::DocxWriter::write(document, written.last()));
        else if (ending == QLatin1String(".xlsx"))
            SPP_TRY(paper::writeTemplateBook(paper, data, written.last()));
        else
            SPP_TRY(paper::PaperPdf::write(document, written.last(), m_context.at));
    }
    return written;
}

SketchSpec LandPaperWriter::specOf(QSizeF size_mm) const
{
    SketchSpec spec;
    spec.size_mm = size_mm;
    spec.scale = m_scale;
    spec.sideDecimals = m_context.rules.sideDecimals;
    return spec;
}

Result<ParcelOnPaper> LandPaperWriter::onPaper(qlonglong id)
{
    ParcelOnPaper parcel;
    SPP_ASSIGN(parcel.record, m_records->read(id));
    SPP_ASSIGN(const auto outline, m_records->outline(id));
    parcel.rings = paper::siteRings(*outline);
    parcel.sides = sidesOf(parcel.rings);
    SPP_ASSIGN(std::vector<DrawnParcel> others,
            m_records->within(outline->bounds().grown(contactSearch_m)));
    for (DrawnParcel &other : others) {
        if (other.id != id)
            parcel.neighbours.push_back(std::move(other));
    }
    findContacts(parcel.sides, parcel.neighbours);
    return parcel;
}

Result<ParcelSketch> LandPaperWriter::sketch(const std::vector<SketchParcel> &parcels,
        const std::vector<qlonglong> &own, const SketchSpec &spec)
{
    const QRectF shown = ParcelSketch::extent(parcels, spec);
    SPP_ASSIGN(const std::vector<DrawnParcel> within,
            m_records->within({ shown.left(), shown.top(), shown.right(), shown.bottom() }));
    std::vector<SketchParcel> neighbours;
    for (const DrawnParcel &parcel : within) {
        if (std::find(own.begin(), own.end(), parcel.id) == own.end())
            neighbours.push_back(
                    { paper::siteRings(*parcel.outline), parcel.number, {}, parcel.landUse });
    }
    return ParcelSketch::draw(parcels, neighbours, {}, spec);
}

Result<QStringList> LandPaperWriter::writeParcel(
        const QString &paper, qlonglong id, const QString &base)
{
    SPP_ASSIGN(const paper::PaperTemplate *read, paperTemplate(paper));
    SPP_ASSIGN(const ParcelOnPaper parcel, onPaper(id));
    paper::PaperData data = commonData(m_context);
    addParcel(data, m_context, parcel);
    const QSizeF size = paper::PaperMaker::drawingSize(*read, data, key("parcel"));
    if (!size.isEmpty()) {
        SPP_ASSIGN(
                ParcelSketch drawn, sketch({ sketched(m_context, parcel) }, { id }, specOf(size)));
        drawn.picture.description = QStringLiteral("Sơ đồ thửa đất");
        data.values[key("map.scale")] = QStringLiteral("1:%1").arg(drawn.scale, 0, 'f', 0);
        data.values[key("sketch.unlabelled")] = QString::number(drawn.sidesWithoutLength);
        data.flags[key("unlabelled")] = drawn.sidesWithoutLength > 0;
        data.values[key("sketch.unnumbered")] = QString::number(drawn.cornersWithoutNumber);
        data.flags[key("unnumbered")] = drawn.cornersWithoutNumber > 0;
        data.drawings[key("parcel")] = std::move(drawn.picture);
    }
    return write(*read, data, base);
}

Result<QStringList> LandPaperWriter::writeGroup(
        const QString &paper, const std::vector<qlonglong> &ids, const QString &base)
{
    SPP_ASSIGN(const paper::PaperTemplate *read, paperTemplate(paper));
    std::vector<ParcelOnPaper> parcels;
    std::vector<SketchParcel> outlines;
    for (const qlonglong id : ids) {
        SPP_ASSIGN(ParcelOnPaper parcel, onPaper(id));
        outlines.push_back(sketched(m_context, parcel));
        parcels.push_back(std::move(parcel));
    }
    SPP_ASSIGN(const SurveySheet sheet, SurveySheet::choose(*read, outlines, m_context, m_scale));
    SPP_ASSIGN(ParcelSketch drawn, sketch(outlines, ids, sheet.spec));
    paper::PaperData data = commonData(m_context);
    if (parcels.size() == 1)
        addParcel(data, m_context, parcels.front());
    else
        addPoints(data, m_context, drawn.corners);
    addSurveyFacts(data, m_context, parcels, drawn);
    return write(sheet.paper, data, base);
}

Result<QStringList> LandPaperWriter::writeRegister(const QString &paper,
        const ParcelSelection &selection, const QString &base, Feedback &feedback)
{
    SPP_ASSIGN(const paper::PaperTemplate *read, paperTemplate(paper));
    paper::PaperData data = commonData(m_context);
    RegisterRows rows(m_context);
    SPP_TRY(m_records->forEach(selection, feedback, [&](const ParcelRecord &record) {
        rows.add(record);
        return Result<void>();
    }));
    std::move(rows).addTo(data);
    return write(*read, data, base);
}

Result<QStringList> LandPaperWriter::writeStatistics(const QString &paper,
        const ParcelSelection &selection, const QString &unit, const QString &base,
        Feedback &feedback)
{
    SPP_ASSIGN(const paper::PaperTemplate *read, paperTemplate(paper));
    LandStatistics statistics(m_context.classes, m_context.rules);
    std::vector<std::pair<QString, QString>> communes;
    SPP_TRY(m_records->forEach(selection, feedback, [&](const ParcelRecord &record) {
        statistics.add(record);
        return Result<void>();
    }));
    paper::PaperData data = commonData(m_context);
    const auto codes = statistics.communes();
    data.values[key("statistics.unit")] = !unit.isEmpty() ? unit
            : codes.size() == 1                           ? m_records->communeName(codes.front())
                                : QStringLiteral("%1 đơn vị hành chính cấp xã").arg(codes.size());
    if (paper != QLatin1String("land-statistics-units")) {
        addStatistics(data, statistics, m_context.rules,
                paper == QLatin1String("land-statistics-counts") ? StatisticsForm::Counts
                                                                 : StatisticsForm::Areas);
        return write(*read, data, base);
    }
    addStatisticsByUnit(data, statistics, m_context.rules);
    for (const QString &code : codes)
        communes.emplace_back(code, m_records->communeName(code));
    return write(withUnitColumns(*read, communes), data, base);
}

Result<QStringList> LandPaperWriter::writeChange(
        const QString &paper, const ParcelChange &change, const QString &base)
{
    SPP_ASSIGN(const paper::PaperTemplate *read, paperTemplate(paper));
    SPP_ASSIGN(const paper::PaperData data, changeData(m_context, change, *read, m_scale));
    return write(*read, data, base);
}

} // namespace spp::land
