// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/sheets/sheetwriter.h"

#include "core/data/pendingfile.h"
#include "core/review/writefailure.h"
#include "core/sheets/dgnwriter.h"
#include "land/sheets/sheetdrawing.h"
#include "land/sheets/sheetreadback.h"
#include "land/sheets/sheetsides.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SheetWriter)
};

Result<DgnSeed> usableSeed(const QString &path, const SheetStyle &style)
{
    if (path.isEmpty()) {
        return Error::usage(Texts::tr("No seed file is named.").toStdString())
                .advise(Texts::tr("Name with --seed the DGN V7 file that the office's sheets are "
                                  "drawn from; it gives the units, the views and the colours.")
                                .toStdString());
    }
    SPP_ASSIGN(DgnSeed seed, DgnSeed::read(path));
    if (const Result<void> fits = seed.units.holdMillimetres(style.metreNames); !fits)
        return fits.error().inFile(path.toStdString());
    return seed;
}

Result<int> chosenScale(int stated, const SheetContent &content, const SheetStyle &style)
{
    if (stated == 0)
        return SheetDrawing::fittingScale(content, style);
    QStringList known;
    for (const int scale : style.scales) {
        if (scale == stated)
            return stated;
        known.append(QString::number(scale));
    }
    return Error::usage(Texts::tr("There is no map scale 1:%1; there are 1:%2.")
                                .arg(stated)
                                .arg(known.join(QStringLiteral(", 1:")))
                                .toStdString());
}

Result<void> checkShapes(const SheetContent &content)
{
    for (const SheetParcel &parcel : content.parcels) {
        for (const SheetPolygon &polygon : parcel.polygons) {
            if (polygon.front().size() >= 3)
                return {};
        }
    }
    return Error::badInput(
            Texts::tr("No parcel of sheet %1 has a geometry.").arg(content.sheet).toStdString());
}

Result<void> save(const QByteArray &design, const QString &path, const QString &finalPath)
{
    QFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(design) == design.size()
            && file.flush();
    if (done)
        return {};
    Error failed = writeFailure(path, file);
    failed.file = finalPath.toStdString();
    return failed;
}

/// Areas that are not those of the record, letter by letter.
void compareAreas(const SheetContent &content, SheetReport &report)
{
    for (const SheetParcel &parcel : content.parcels) {
        const QString drawn = SheetDrawing::areaText(parcel);
        if (!parcel.legalArea_m2 || drawn.toDouble() != *parcel.legalArea_m2)
            report.areas.push_back({ parcel.number, drawn, parcel.legalArea_m2 });
    }
}

void describe(const SheetContent &content, const SheetSides &sides,
        const std::vector<qlonglong> &added, SheetReport &report)
{
    report.sheet = content.sheet;
    report.communeCode = content.communeCode;
    report.commune = content.commune;
    report.parcels = qlonglong(content.parcels.size());
    report.unheld = content.unheld;
    report.largestMove_m = content.largestMove_m;
    report.sides = sides.sides;
    report.sharedSides = sides.shared;
    for (const SheetSides::Line &line : sides.lines)
        ++report.linesByLevel[line.look.level];
    for (size_t i = 0; i < added.size(); ++i) {
        if (added[i] > 0)
            report.cornersAdded[content.parcels[i].number] += added[i];
    }
    compareAreas(content, report);
}

} // namespace

Result<SheetReport> writeSheet(
        Territory &territory, const SheetOptions &options, Feedback &feedback)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const SheetStyle style, SheetStyle::load(OfficeFiles(profile)));
    SPP_ASSIGN(const DgnSeed seed, usableSeed(options.seed, style));
    PendingFile pending(options.output);
    SPP_TRY(pending.checkTarget());
    SPP_ASSIGN(
            SheetContent content, readSheet(territory, options.sheet, options.commune, feedback));
    if (const CommuneBox *known = profile.commune(content.communeCode))
        content.commune = known->fullName; // with the word for its kind, as a sheet has it
    SPP_TRY(checkShapes(content));
    SPP_ASSIGN(const int scale, chosenScale(options.scale, content, style));
    SPP_ASSIGN(const LegacyText tables, LegacyText::load());
    const TextEncoding encoding = options.encoding.value_or(style.encoding);

    std::vector<qlonglong> added;
    const SheetSides sides = SheetSides::build(content, style, added);
    DgnWriter writer(seed.units);
    SheetDrawing drawing(writer, style, tables, encoding, scale);
    SPP_TRY(drawing.drawFrame(content));
    SPP_TRY(drawing.drawSides(sides));
    SPP_TRY(drawing.drawLabels(content, feedback));
    SPP_TRY(save(writer.design(seed.settings), pending.path(), options.output));

    SheetReport report;
    describe(content, sides, added, report);
    report.file = QFileInfo(options.output).fileName();
    report.crs = territory.crs();
    report.scale = scale;
    report.encoding = toString(encoding);
    report.seed = QFileInfo(options.seed).fileName();
    report.units = seed.units;
    report.seedElementsLeftOut = seed.drawnElements;
    report.texts = drawing.texts();
    report.elements = writer.elements();
    report.lostLetters = drawing.lostLetters();
    SPP_TRY(compareReadBack(pending.path(), content, style, report));
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("The sheet was not written.").toStdString());
    SPP_TRY(pending.publish());
    return report;
}

} // namespace spp::land
