// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The losses of crops as text, CSV, sheets and a table of a GeoPackage.
#include "core/data/pendingfolder.h"
#include "core/domain/writtennumber.h"
#include "core/plugin/texttable.h"
#include "core/review/csvtext.h"
#include "flood/crops/cropoutput.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CropTables)
};

using Sheet = XlsxBook::Sheet;
using Look = XlsxBook::Look;
using Type = OutputField::Type;

constexpr double hectare_m2 = 10000.0;

QString hectares(double area_m2) { return written::fixed(area_m2 / hectare_m2, 2); }

QString lostText(const std::optional<double> &lost_m2)
{
    return lost_m2 ? hectares(*lost_m2) : Texts::tr("unknown");
}

QString worthText(const CropReport &crop, const std::optional<double> &lost_m2)
{
    const auto worth = crop.worth(lost_m2);
    return worth ? written::fixed(*worth, 0) + QLatin1Char(' ') + crop.value->unit : QString();
}

QString familyName(const CropFamily &family, const ExposureReport &report)
{
    QStringList names;
    for (const std::size_t i : family.scenarios)
        names.append(report.scenarios[i].scenario.id);
    return names.join(QStringLiteral(", "));
}

QString expectedText(const ExposureReport &report)
{
    QString text;
    for (const CropReport &crop : report.crops.crops) {
        for (const CropFamily &family : crop.families) {
            const QString title = crop.crop.title.text();
            if (!family.expected) {
                text += Texts::tr("%1, expected in a year: unknown\n").arg(title);
                continue;
            }
            text += Texts::tr("%1, expected in a year: %2 ha without tail, %3 ha with tail\n")
                            .arg(title, hectares(family.expected->withoutTail),
                                    hectares(family.expected->withTail));
            if (crop.value)
                text += Texts::tr("%1, expected in a year: %2 without tail, %3 with tail\n")
                                .arg(title, worthText(crop, family.expected->withoutTail),
                                        worthText(crop, family.expected->withTail));
            if (family.leftOut_m2 > 0.0)
                text += Texts::tr("%1: %2 ha that a scenario does not know are left out of it\n")
                                .arg(title, hectares(family.leftOut_m2));
        }
    }
    return text;
}

QString classesText(const ExposureReport &report)
{
    std::vector<QStringList> rows;
    for (const CropClassLine &line : cropClassLines(report))
        rows.push_back({ line.crop->crop.title.text(), line.use->scenario.id, line.depthText(),
                line.durationText(), hectares(line.area_m2) });
    return textTable({ Texts::tr("Crop"), Texts::tr("Scenario"), Texts::tr("Depth"),
                             Texts::tr("Duration"), Texts::tr("Area (ha)") },
            rows);
}

void writeHeader(Sheet &sheet, const QStringList &titles)
{
    Look look;
    look.header = look.bold = true;
    for (int i = 0; i < titles.size(); ++i)
        sheet.text(0, i, titles[i], look);
    sheet.freeze(1, 0);
    sheet.width(0, int(titles.size()) - 1, 18);
}

Look number(int decimals)
{
    Look look;
    look.decimals = decimals;
    return look;
}

std::optional<double> inHectares(const std::optional<double> &area_m2)
{
    return area_m2 ? std::optional(*area_m2 / hectare_m2) : std::nullopt;
}

void writeLosses(Sheet sheet, const ExposureReport &report)
{
    writeHeader(sheet,
            { Texts::tr("Crop"), Texts::tr("Stage"), Texts::tr("Scenario"),
                    Texts::tr("Commune code"), Texts::tr("Commune"), Texts::tr("Wet (ha)"),
                    Texts::tr("Dry (ha)"), Texts::tr("Not known (ha)"), Texts::tr("Lost (ha)"),
                    Texts::tr("Value lost"), Texts::tr("Unit"),
                    Texts::tr("A year, without tail (ha)"), Texts::tr("A year, with tail (ha)") });
    int row = 0;
    for (const CropLine &line : cropLines(report)) {
        if (++row >= XlsxBook::mostRows)
            return;
        const CropReport &crop = *line.crop;
        sheet.text(row, 0, crop.crop.title.text(), {});
        sheet.text(row, 1, crop.stageOf().title.text(), {});
        sheet.text(row, 2, line.use->scenario.id, {});
        sheet.text(row, 3, line.commune, {});
        sheet.text(row, 4, line.communeName, {});
        sheet.number(row, 5, line.loss.wet_m2 / hectare_m2, number(4));
        sheet.number(row, 6, line.loss.dry_m2 / hectare_m2, number(4));
        sheet.number(row, 7, line.loss.unknown_m2 / hectare_m2, number(4));
        sheet.number(row, 8, inHectares(line.lost_m2), number(4));
        sheet.number(row, 9, crop.worth(line.lost_m2), number(0));
        sheet.text(row, 10, crop.value ? crop.value->unit : QString(), {});
    }
    for (const CropReport &crop : report.crops.crops) {
        for (const CropFamily &family : crop.families) {
            if (!family.expected || ++row >= XlsxBook::mostRows)
                continue;
            sheet.text(row, 0, crop.crop.title.text(), {});
            sheet.text(row, 1, crop.stageOf().title.text(), {});
            sheet.text(row, 2, familyName(family, report), {});
            sheet.number(row, 11, inHectares(family.expected->withoutTail), number(4));
            sheet.number(row, 12, inHectares(family.expected->withTail), number(4));
        }
    }
    sheet.filter(0, 0, row, 12);
}

void writeClasses(Sheet sheet, const ExposureReport &report)
{
    writeHeader(sheet,
            { Texts::tr("Crop"), Texts::tr("Scenario"), Texts::tr("Depth"), Texts::tr("Duration"),
                    Texts::tr("Area (ha)") });
    int row = 0;
    for (const CropClassLine &line : cropClassLines(report)) {
        if (++row >= XlsxBook::mostRows)
            return;
        sheet.text(row, 0, line.crop->crop.title.text(), {});
        sheet.text(row, 1, line.use->scenario.id, {});
        sheet.text(row, 2, line.depthText(), {});
        sheet.text(row, 3, line.durationText(), {});
        sheet.number(row, 4, line.area_m2 / hectare_m2, number(4));
    }
    sheet.filter(0, 0, row, 4);
}

} // namespace

QString cropsText(const ExposureReport &report)
{
    if (report.crops.crops.empty())
        return {};
    std::vector<QStringList> rows;
    for (const CropLine &line : cropLines(report)) {
        if (!line.isTotal && line.loss.wet_m2 + line.loss.unknown_m2 == 0.0)
            continue;
        const QString place = line.communeName.isEmpty() ? line.commune : line.communeName;
        rows.push_back({ line.crop->crop.title.text(), line.crop->stageOf().title.text(),
                line.use->scenario.id, line.isTotal ? Texts::tr("all") : place,
                hectares(line.loss.wet_m2), hectares(line.loss.unknown_m2), lostText(line.lost_m2),
                worthText(*line.crop, line.lost_m2) });
    }
    return QLatin1Char('\n')
            + textTable({ Texts::tr("Crop"), Texts::tr("Stage"), Texts::tr("Scenario"),
                                Texts::tr("Commune"), Texts::tr("Wet (ha)"),
                                Texts::tr("Not known (ha)"), Texts::tr("Lost (ha)"),
                                Texts::tr("Value lost") },
                    rows)
            + QLatin1Char('\n') + classesText(report) + expectedText(report);
}

Result<void> writeCropsCsv(const ExposureReport &report, const QString &path)
{
    const auto cell = [](double value) { return QString::number(value / hectare_m2, 'f', 6); };
    QString text = QString(QChar(QChar::ByteOrderMark))
            + QStringLiteral("crop,stage,scenario,commune_code,commune_name,wet_ha,dry_ha,"
                             "unknown_ha,lost_ha,lost_value,unit\n");
    for (const CropLine &line : cropLines(report)) {
        const auto worth = line.crop->worth(line.lost_m2);
        text += QStringList{ csvCell(line.crop->crop.id), csvCell(line.crop->stage),
            line.use->scenario.id, csvCell(line.commune), csvCell(line.communeName),
            cell(line.loss.wet_m2), cell(line.loss.dry_m2), cell(line.loss.unknown_m2),
            line.lost_m2 ? cell(*line.lost_m2) : QString(),
            worth ? QString::number(*worth, 'f', 2) : QString(),
            worth ? csvCell(line.crop->value->unit) : QString() }
                        .join(QLatin1Char(','))
                + QLatin1Char('\n');
    }
    return writeFile(path, text.toUtf8());
}

void writeCropSheets(const ExposureReport &report, XlsxBook &book)
{
    if (report.crops.crops.empty())
        return;
    writeLosses(book.addSheet(Texts::tr("Crops")), report);
    writeClasses(book.addSheet(Texts::tr("Crops by depth and duration")), report);
}

Result<void> writeCropLosses(const ExposureReport &report, GeoPackageWriter &writer)
{
    if (report.crops.crops.empty())
        return {};
    SPP_ASSIGN(const int table,
            writer.addLayer(key("crop_losses"), engine::Geometry::Kind::Null,
                    { { key("crop"), Type::Text }, { key("stage"), Type::Text },
                            { key("scenario"), Type::Text }, { key("theme"), Type::Text },
                            { key("feature_id"), Type::Integer }, { key("label"), Type::Text },
                            { key("commune_code"), Type::Text },
                            { key("commune_name"), Type::Text }, { key("size_m2"), Type::Real },
                            { key("wet_m2"), Type::Real }, { key("unknown_m2"), Type::Real },
                            { key("lost_m2"), Type::Real } }));
    const auto orNothing
            = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    for (const CropReport &crop : report.crops.crops) {
        for (std::size_t s = 0; s < crop.answers.size(); ++s) {
            const CropAnswer &answer = crop.answers[s];
            for (std::size_t i = 0; i < crop.fields.size(); ++i) {
                const SubjectFacts &facts = crop.set->facts()[crop.fields[i]];
                const engine::FieldLoss &loss = answer.loss.field[i];
                const auto lost = answer.lost_m2(loss);
                SPP_TRY(writer.addRow(table, nullptr,
                        { crop.crop.id, crop.stage, report.scenarios[s].scenario.id,
                                crop.crop.theme, facts.id, orNothing(facts.label),
                                orNothing(facts.commune),
                                orNothing(report.communes.value(facts.commune)), loss.size_m2,
                                loss.wet_m2, loss.unknown_m2,
                                lost ? QVariant(*lost) : QVariant() }));
            }
        }
    }
    return {};
}

} // namespace spp::flood
