// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/comparisonbook.h"

#include "core/plancompare/balancetable.h"
#include "core/plancompare/changewords.h"
#include "core/plancompare/plannumber.h"
#include "dossier/plancompare/cellprint.h"
#include "dossier/plancompare/transitionprint.h"
#include "dossier/plancompare/xlsxbook.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::planprint {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ComparisonBook)
};

using Look = XlsxBook::Look;
using Sheet = XlsxBook::Sheet;

constexpr double whole_percent = 100.0;
constexpr int parcelDecimals = 1;
constexpr double narrow = 9.0; ///< letters
constexpr double middle = 13.0;
constexpr double wide = 38.0;

Look header()
{
    Look look;
    look.header = true;
    return look;
}
Look framed(bool bold = false, int indent = 0)
{
    Look look;
    look.framed = true;
    look.bold = bold;
    look.indent = indent;
    return look;
}
Look amount(int decimals, bool bold = false, bool isSigned = false)
{
    Look look = framed(bold);
    look.decimals = decimals;
    look.isSigned = isSigned;
    return look;
}
Look title()
{
    Look look;
    look.bold = true;
    return look;
}

std::optional<double> inHectares(std::optional<double> area_m2)
{
    return area_m2 ? *area_m2 / plannumber::m2PerHectare : area_m2;
}

/// Title, what is compared and unit in the first three rows; the next free row.
int writeHead(Sheet &sheet, const PlanPaper &paper, const PlanPrint &print)
{
    sheet.text(0, 0, filledText(paper, QStringLiteral("heading"), print), title());
    sheet.text(1, 0, filledText(paper, QStringLiteral("about"), print), {});
    sheet.text(2, 0, filledText(paper, QStringLiteral("unit"), print), {});
    return 3;
}

/// The list of parcels, on further sheets when one is full.
class ParcelSheets {
public:
    ParcelSheets(XlsxBook &book, const PlanPrint &print)
        : m_book(book)
        , m_print(print)
    {
    }

    void write()
    {
        begin();
        for (const ParcelChange &parcel : m_print.comparison.parcels) {
            for (const ParcelPart &part : parcel.parts) {
                if (m_row + 1 == XlsxBook::mostRows) {
                    end();
                    begin();
                }
                writeRow(++m_row, parcel, part);
            }
        }
        end();
    }

private:
    static QStringList titles()
    {
        return { Texts::tr("Map sheet"), Texts::tr("Parcel number"), Texts::tr("Commune code"),
            Texts::tr("Commune"), Texts::tr("Land class"),
            QString::fromUtf16(u"%1 (m²)").arg(Texts::tr("Legal area")),
            QString::fromUtf16(u"%1 (m²)").arg(Texts::tr("Map area")), Texts::tr("What changes"),
            Texts::tr("Function before"), Texts::tr("Cell before"), Texts::tr("Function after"),
            Texts::tr("Cell after"), Texts::tr("Limits that change"),
            QString::fromUtf16(u"%1 (m²)").arg(Texts::tr("Area that changes")),
            Texts::tr("% of the parcel"), Texts::tr("Main change") };
    }

    void begin()
    {
        ++m_sheets;
        const QString name = Texts::tr("Changed parcels");
        m_sheet = m_book.addSheet(
                m_sheets == 1 ? name : name + QLatin1Char(' ') + QString::number(m_sheets));
        const QStringList names = titles();
        for (int i = 0; i < names.size(); ++i)
            m_sheet.text(0, i, names.at(i), header());
        m_row = 0;
    }

    void end()
    {
        constexpr int limitColumn = 12;
        const int last = int(titles().size()) - 1;
        m_sheet.width(0, last, middle);
        m_sheet.width(limitColumn, limitColumn, wide);
        m_sheet.freeze(1, 2);
        m_sheet.filter(0, 0, std::max(1, m_row), last);
        m_sheet.page(true);
    }

    void writeRow(int row, const ParcelChange &parcel, const ParcelPart &part)
    {
        int column = 0;
        const auto text
                = [&](const QString &shown) { m_sheet.text(row, column++, shown, framed()); };
        const auto number = [&](std::optional<double> value) {
            m_sheet.number(row, column++, value, amount(parcelDecimals));
        };
        for (const QString &shown : { parcel.sheet, parcel.number, parcel.communeCode,
                     parcel.communeName, parcel.landUse })
            text(shown);
        number(parcel.legalArea_m2);
        number(parcel.area_m2);
        text(wordsOf(part.change).text());
        text(part.from.designation.text());
        text(part.from.cell);
        text(part.to.designation.text());
        text(part.to.cell);
        text(changewords::limits(part.from.limits, part.to.limits, m_print.comparison));
        number(part.area_m2);
        number(whole_percent * part.area_m2 / parcel.area_m2);
        text(&part == &parcel.parts.front() ? QStringLiteral("x") : QString());
    }

    XlsxBook &m_book;
    const PlanPrint &m_print;
    Sheet m_sheet;
    int m_sheets = 0;
    int m_row = 0;
};

class TransitionSheet {
public:
    TransitionSheet(const PlanPaper &paper, const PlanPrint &print)
        : m_paper(paper)
        , m_print(print)
        , m_rows(paper, print)
    {
    }

    void write(XlsxBook &book)
    {
        Sheet sheet = book.addSheet(m_paper.title.text());
        const int first = writeHead(sheet, m_paper, m_print);
        writeHeader(sheet, first);
        int row = first + 2;
        for (const TransitionRows::Row &one : m_rows.rows())
            writeRow(sheet, row++, one);
        sheet.width(0, 0, narrow);
        sheet.width(1, 1, wide);
        sheet.width(2, 2, narrow);
        sheet.width(3, lastColumn(), middle);
        sheet.freeze(first + 2, 4);
        sheet.page(true);
    }

private:
    QString text(const char *name) const
    {
        return filledText(m_paper, QString::fromLatin1(name), m_print);
    }
    int lastColumn() const { return int(m_rows.columns().size()) + 6; }

    void writeHeader(Sheet &sheet, int row)
    {
        int column = 0;
        for (const char *name : { "no", "name", "code", "start" }) {
            sheet.merge(row, column, row + 1, column, text(name), header());
            ++column;
        }
        const int codes = int(m_rows.columns().size());
        if (codes > 0)
            sheet.merge(row, column, row, column + codes - 1, text("moves"), header());
        for (const size_t line : m_rows.columns())
            sheet.text(row + 1, column++, m_rows.columnTitle(line), header());
        for (const char *name : { "decrease", "change", "end" }) {
            sheet.merge(row, column, row + 1, column, text(name), header());
            ++column;
        }
    }

    void writeRow(Sheet &sheet, int row, const TransitionRows::Row &one)
    {
        const int decimals = m_print.facts.areaDecimals_ha;
        const bool isLine = one.kind == TransitionRows::Kind::Line;
        sheet.text(row, 0, one.no, framed(one.bold));
        sheet.text(row, 1, one.name,
                framed(one.bold, isLine ? m_rows.table().lines()[one.line].depth : 0));
        sheet.text(row, 2, one.code, framed(one.bold));
        sheet.number(row, 3, inHectares(m_rows.start(one)), amount(decimals, one.bold));
        int column = 4;
        for (const size_t line : m_rows.columns()) {
            sheet.number(row, column++, inHectares(m_rows.cell(one, line)),
                    amount(decimals, !isLine || one.line == line));
        }
        sheet.number(row, column++, inHectares(m_rows.decrease(one)), amount(decimals, one.bold));
        sheet.number(
                row, column++, inHectares(m_rows.change(one)), amount(decimals, one.bold, true));
        sheet.number(row, column, inHectares(m_rows.end(one)), amount(decimals, one.bold));
    }

    const PlanPaper &m_paper;
    const PlanPrint &m_print;
    TransitionRows m_rows;
};

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
    ParcelSheets(*book, print).write();
    TransitionSheet(papers[ids.at(0)], print).write(*book);
    writeBalance(*book, papers[ids.at(1)], print);
    writeCells(*book, papers[ids.at(2)], print);
    return book->finish();
}

} // namespace spp::planprint
