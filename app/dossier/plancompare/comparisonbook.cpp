// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/comparisonbook.h"

#include "core/plancompare/balancetable.h"
#include "dossier/plancompare/cellprint.h"
#include "dossier/plancompare/sheetparts.h"

namespace spp::planprint {

namespace {

using namespace sheet;

constexpr double whole_percent = 100.0;

void writeBalance(XlsxBook &book, const PlanPaper &paper, const PlanPrint &print)
{
    const BalanceTable balance
            = BalanceTable::of(print.comparison.matrix, print.classes, print.facts.percentDecimals);
    const int decimals = print.facts.areaDecimals_ha;
    const auto text
            = [&](const char *name) { return filledText(paper, QString::fromLatin1(name), print); };
    Sheet sheet = book.addSheet(paper.title.text());
    int row = writeHead(sheet, paper, print);
    const int first = row;
    int column = 0;
    for (const char *name : { "no", "name", "code" }) {
        sheet.merge(row, column, row + 1, column, text(name), header());
        ++column;
    }
    for (const char *name : { "before", "after" }) {
        sheet.merge(row, column, row, column + 1, text(name), header());
        sheet.text(row + 1, column++, text("area"), header());
        sheet.text(row + 1, column++, text("share"), header());
    }
    for (const char *name : { "change", "per_person", "note" }) {
        sheet.merge(row, column, row + 1, column, text(name), header());
        ++column;
    }
    row += 2;
    const auto write = [&](const BalanceTable::Line &line, const QString &number, bool bold) {
        sheet.text(row, 0, number, framed(bold));
        sheet.text(row, 1, line.name.text(), framed(bold));
        sheet.text(row, 2, line.designation.code, framed(bold));
        sheet.number(row, 3, inHectares(line.before_m2), amount(decimals, bold));
        sheet.number(row, 4, line.before_percent, amount(balance.percentDecimals, bold));
        sheet.number(row, 5, inHectares(line.after_m2), amount(decimals, bold));
        sheet.number(row, 6, line.after_percent, amount(balance.percentDecimals, bold));
        sheet.number(
                row, 7, inHectares(line.after_m2 - line.before_m2), amount(decimals, bold, true));
        sheet.text(row, 8, {}, framed(bold));
        sheet.text(row, 9, {}, framed(bold));
        ++row;
    };
    int number = 0;
    for (const BalanceTable::Line &line : balance.lines)
        write(line, QString::number(++number), false);
    BalanceTable::Line total;
    total.name = paper.texts.value(QStringLiteral("total"));
    total.before_m2 = balance.before_m2;
    total.after_m2 = balance.after_m2;
    total.before_percent = total.after_percent = whole_percent;
    write(total, {}, true);
    sheet.width(0, 0, narrow);
    sheet.width(1, 1, wide);
    sheet.width(2, 9, middle);
    sheet.freeze(first + 2, 0);
    sheet.page(false);
}

void writeSide(
        Sheet &sheet, int row, int column, const std::optional<CellState> &state, int decimals)
{
    sheet.text(row, column, state ? state->designation.text() : QString(), framed());
    sheet.number(row, column + 1, state ? inHectares(state->area_m2) : std::optional<double>(),
            amount(decimals));
    const auto limit = [&](int offset, const char *name) {
        const QVariant value = state ? state->limits.value(QString::fromLatin1(name)) : QVariant();
        sheet.number(row, column + offset,
                value.isValid() ? value.toDouble() : std::optional<double>(), framed());
    };
    limit(2, "coverage_max_percent");
    // A range is a text; the highest alone is a number that can be computed with.
    if (state && state->limits.contains(QStringLiteral("storeys_min")))
        sheet.text(row, column + 3, cellTexts(state, decimals).storeys, framed());
    else
        limit(3, "storeys_max");
    limit(4, "far_max");
    limit(5, "population");
}

void writeCells(XlsxBook &book, const PlanPaper &paper, const PlanPrint &print)
{
    constexpr int sideColumns = 6;
    const auto text
            = [&](const char *name) { return filledText(paper, QString::fromLatin1(name), print); };
    Sheet sheet = book.addSheet(paper.title.text());
    int row = writeHead(sheet, paper, print);
    const int first = row;
    sheet.merge(row, 0, row + 1, 0, text("code"), header());
    sheet.merge(row, 1, row, sideColumns, text("before"), header());
    sheet.merge(row, sideColumns + 1, row, 2 * sideColumns, text("after"), header());
    int column = 1;
    for (int side = 0; side < 2; ++side) {
        for (const char *name : { "name", "area", "coverage", "storeys", "far", "people" })
            sheet.text(row + 1, column++, text(name), header());
    }
    sheet.merge(row, column, row + 1, column, text("change"), header());
    row += 2;
    for (const CellChange &change : print.comparison.cells) {
        sheet.text(row, 0, change.cell, framed());
        writeSide(sheet, row, 1, change.from, print.facts.areaDecimals_ha);
        writeSide(sheet, row, sideColumns + 1, change.to, print.facts.areaDecimals_ha);
        sheet.text(row, column, changeWord(paper, print, change), framed());
        ++row;
    }
    sheet.width(0, column, middle);
    sheet.freeze(first + 2, 1);
    sheet.page(true);
}

} // namespace

Result<void> writeComparisonBook(
        const QMap<QString, PlanPaper> &papers, const PlanPrint &print, const QString &path)
{
    const QStringList ids = PlanPaper::ids();
    SPP_ASSIGN(const auto book, XlsxBook::create(path, print.comparison.to.plan.title));
    writeParcelSheets(*book, print);
    writeTransitionSheet(*book, papers[ids.at(0)], print);
    writeBalance(*book, papers[ids.at(1)], print);
    writeCells(*book, papers[ids.at(2)], print);
    return book->finish();
}

} // namespace spp::planprint
