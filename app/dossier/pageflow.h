// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossierlook.h"

#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace spp {

/// A paragraph inside a table cell.
struct CellPart {
    QString text;
    TextStyle style;
    std::optional<VerdictMark> mark = {}; ///< drawn before the text
};
using Cell = std::vector<CellPart>;

/// A column and its share of the width.
struct Column {
    QString title;
    double width_mm = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Sets blocks one under the other on as many A4 pages as they need. Places first, draws later, so
/// that the number of pages is known when the first one is drawn.
class PageFlow {
public:
    static constexpr double paperWidth_mm = 210.0;
    static constexpr double paperHeight_mm = 297.0;

    using Paint = std::function<Result<void>(QPainter &, const QRectF &box_mm)>;
    using Page = std::vector<std::pair<QRectF, Paint>>;

    explicit PageFlow(const DossierLook &look);

    double width_mm() const;
    double left_mm() const { return m_look.page.left_mm; }
    double room_mm() const; ///< what is left of the page
    void newPage();
    void space(double height_mm); ///< none at the top of a page
    /// Begins a page when less than this is left.
    void need(double height_mm);
    void block(double height_mm, Paint paint);
    /// Stays with what follows: begins a page when less than `follow_mm` would be left under it.
    void heading(const QString &text, double follow_mm = 30.0);
    void paragraph(const QString &text, const TextStyle &style);
    /// Label and value, the values aligned.
    void facts(const std::vector<std::pair<QString, QString>> &rows, double labelWidth_mm);
    /// A header that is repeated on every page, and rows that are kept whole where a page can hold
    /// them. The widths are stretched to the width of the page.
    void table(const std::vector<Column> &columns, const std::vector<std::vector<Cell>> &rows);

    const std::vector<Page> &pages() const { return m_pages; }

private:
    void row(const std::vector<Cell> &cells, const std::vector<Column> &columns, bool header,
            const std::function<void()> &repeatHeader);

    const DossierLook &m_look;
    std::vector<Page> m_pages;
    double m_top_mm = 0;
};

} // namespace spp
