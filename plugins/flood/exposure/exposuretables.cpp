// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The sums of an exposure as CSV and as a spreadsheet, and the folder of all its files.
#include "core/data/pendingfolder.h"
#include "core/review/csvtext.h"
#include "core/review/geopackagewriter.h"
#include "dossier/spreadsheet/xlsxbook.h"
#include "flood/crops/cropoutput.h"
#include "flood/exposure/exposurelines.h"
#include "flood/exposure/exposureoutput.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ExposureTables)
};

constexpr double hectare_m2 = 10000.0;

QString plain(double number) { return QString::number(number, 'f', 4); }

using Sheet = XlsxBook::Sheet;
using Look = XlsxBook::Look;

void writeHeader(Sheet &sheet, const QStringList &titles)
{
    Look look;
    look.header = look.bold = true;
    for (int i = 0; i < titles.size(); ++i)
        sheet.text(0, i, titles[i], look);
    sheet.freeze(1, 0);
}

Look number(int decimals)
{
    Look look;
    look.decimals = decimals;
    return look;
}

/// Square metres are told in hectares, as offices do.
void writeSums(Sheet sheet, const ExposureReport &report, const std::vector<SumLine> &lines)
{
    writeHeader(sheet,
            { Texts::tr("Level"), Texts::tr("Subject"), Texts::tr("Place"), Texts::tr("Scenario"),
                    Texts::tr("T (years)"), Texts::tr("P (%)"), Texts::tr("Class"),
                    Texts::tr("Number"), Texts::tr("Size"), Texts::tr("Unit"), Texts::tr("People"),
                    Texts::tr("Commune") });
    int row = 0;
    for (const SumLine &line : lines) {
        if (++row >= XlsxBook::mostRows)
            return;
        const bool isArea = line.unit == QLatin1String("m2");
        const auto &years = line.use->scenario.returnPeriod_years;
        sheet.text(row, 0, toString(line.level), {});
        sheet.text(row, 1, line.title, {});
        sheet.text(row, 2, line.place, {});
        sheet.text(row, 3, line.use->scenario.id, {});
        sheet.number(row, 4, years, {});
        sheet.number(
                row, 5, years ? std::optional(engine::percentOfYears(*years)) : std::nullopt, {});
        sheet.text(row, 6, report.classTitle(line.hazardClass), {});
        sheet.number(row, 7, line.isCounted ? std::optional(double(line.sum.count)) : std::nullopt,
                number(0));
        sheet.number(row, 8, isArea ? line.sum.size / hectare_m2 : line.sum.size, number(4));
        sheet.text(row, 9, isArea ? key("ha") : line.unit, {});
        sheet.number(row, 10,
                report.hasPeople && line.isCounted ? std::optional(line.sum.people) : std::nullopt,
                number(0));
        sheet.text(row, 11, line.communeName, {});
    }
    sheet.filter(0, 0, row, 11);
    sheet.width(0, 11, 16);
}

void writeDamage(Sheet sheet, const ExposureReport &report)
{
    writeHeader(sheet,
            { Texts::tr("Scenarios"), Texts::tr("Floor destroyed (m²)"),
                    Texts::tr("Buildings not known"), Texts::tr("A year, without tail (m²)"),
                    Texts::tr("A year, with tail (m²)") });
    int row = 0;
    for (std::size_t i = 0; i < report.damage.size(); ++i) {
        sheet.text(++row, 0, report.scenarios[i].scenario.id, {});
        sheet.number(row, 1, report.damage[i], number(1));
        sheet.number(row, 2, double(report.damageUnknown[i]), number(0));
    }
    for (const DamageFamily &family : report.families) {
        QStringList names;
        for (const std::size_t i : family.scenarios)
            names.append(report.scenarios[i].scenario.id);
        sheet.text(++row, 0, names.join(QStringLiteral(", ")), {});
        sheet.number(row, 3, family.expected.withoutTail, number(2));
        sheet.number(row, 4, family.expected.withTail, number(2));
    }
    sheet.width(0, 4, 26);
}

void writeNotes(Sheet sheet, const ExposureReport &report)
{
    int row = 0;
    sheet.text(
            row++, 0, report.scheme.title.text() + QStringLiteral(". ") + report.scheme.source, {});
    for (const ScenarioUse &use : report.scenarios)
        sheet.text(row++, 0,
                QStringList{ use.scenario.id, use.scenario.title, use.scenario.probabilityText(),
                        use.scenario.source }
                        .join(QStringLiteral("; ")),
                {});
    sheet.text(row++, 0, samplingText(), {});
    for (const QString &warning : report.warnings)
        sheet.text(row++, 0, warning, {});
    sheet.width(0, 0, 120);
}

} // namespace

Result<void> writeExposureCsv(const ExposureReport &report, const QString &path)
{
    QString text = QString(QChar(QChar::ByteOrderMark))
            + QStringLiteral("level,subject,place,scenario,return_period_years,class,class_title,"
                             "count,size,unit,people,commune_name\n");
    for (const SumLine &line : sumLines(report)) {
        const auto &years = line.use->scenario.returnPeriod_years;
        const QStringList cells{ toString(line.level), line.subject, csvCell(line.place),
            line.use->scenario.id, years ? QString::number(*years, 'g', 12) : QString(),
            csvCell(report.className(line.hazardClass)),
            csvCell(report.classTitle(line.hazardClass)),
            line.isCounted ? QString::number(line.sum.count) : QString(), plain(line.sum.size),
            line.unit, report.hasPeople && line.isCounted ? plain(line.sum.people) : QString(),
            csvCell(line.communeName) };
        text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return writeFile(path, text.toUtf8());
}

Result<void> writeExposureBook(const ExposureReport &report, const QString &path)
{
    SPP_ASSIGN(const auto book, XlsxBook::create(path, Texts::tr("Flood exposure")));
    writeSums(book->addSheet(Texts::tr("Classes")), report, sumLines(report));
    if (report.hasDamage)
        writeDamage(book->addSheet(Texts::tr("Damage")), report);
    writeCropSheets(report, *book);
    writeNotes(book->addSheet(Texts::tr("Notes")), report);
    return book->finish();
}

Result<void> writeExposure(
        const ExposureReport &report, const QString &crs, const QString &folder, Feedback &feedback)
{
    PendingFolder pending(folder);
    SPP_TRY(pending.begin());
    const auto file
            = [&](const char *name) { return pending.path() + QLatin1Char('/') + key(name); };
    SPP_TRY(writeExposureGeoPackage(report, crs, file("exposure.gpkg"), feedback));
    SPP_TRY(writeExposureCsv(report, file("exposure.csv")));
    if (!report.crops.crops.empty())
        SPP_TRY(writeCropsCsv(report, file("crops.csv")));
    SPP_TRY(writeExposureBook(report, file("exposure.xlsx")));
    SPP_TRY(writeFile(file("exposure.json"),
            QJsonDocument(exposureJson(report)).toJson(QJsonDocument::Indented)));
    return pending.publish();
}

} // namespace spp::flood
