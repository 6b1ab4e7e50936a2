// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossier_export.h"

#include <QString>

#include <memory>
#include <optional>

namespace spp {

/// A spreadsheet file (Office Open XML) that is written cell by cell.
///
/// Numbers are numbers, shown by the reader's program with its own signs. The same content gives
/// the same bytes. Each cell is written once. Written beside `path` and renamed by finish();
/// without it nothing is left.
class SPP_DOSSIER_EXPORT XlsxBook {
public:
    static constexpr int mostRows = 1048576; ///< of a sheet, by the format

    /// How a cell looks.
    struct Look {
        bool bold = false;
        bool header = false; ///< centred, wrapped, framed
        bool framed = false;
        int decimals = -1; ///< of a number, with thousands; -1: as it is
        bool isSigned = false; ///< "+" before what is positive
        int indent = 0;
        QString before; ///< a number, in its cell: "> "
        QString after; ///< " m²"
    };

    /// Rows and columns are counted from 0.
    class SPP_DOSSIER_EXPORT Sheet {
    public:
        void text(int row, int column, const QString &text, const Look &look);
        /// An empty framed cell where there is no value.
        void number(int row, int column, std::optional<double> value, const Look &look);
        void merge(int row, int column, int lastRow, int lastColumn, const QString &text,
                const Look &look);
        void width(int column, int lastColumn, double letters);
        /// Rows above and columns left of a cell stay in view and are printed on each page.
        void freeze(int row, int column);
        void filter(int row, int column, int lastRow, int lastColumn);
        void page(bool a3); ///< landscape, as wide as the page

    private:
        friend class XlsxBook;
        XlsxBook *m_book = nullptr;
        void *m_sheet = nullptr;
    };

    static Result<std::unique_ptr<XlsxBook>> create(const QString &path, const QString &title);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// Names are cut to the 31 letters that the format allows.
    Sheet addSheet(const QString &name);
    /// Environment when the disk is full or the folder cannot be written.
    Result<void> finish();

private:
    XlsxBook();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
