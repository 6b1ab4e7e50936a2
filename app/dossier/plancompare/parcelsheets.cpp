// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/changewords.h"
#include "dossier/plancompare/sheetparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::planprint {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ComparisonBook)
};

using namespace sheet;

constexpr double whole_percent = 100.0;
constexpr int parcelDecimals = 1;

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

} // namespace

void writeParcelSheets(XlsxBook &book, const PlanPrint &print)
{
    ParcelSheets(book, print).write();
}

} // namespace spp::planprint
