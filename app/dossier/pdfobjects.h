// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>

namespace spp {

/// The objects of a PDF with classic cross-reference tables, found through them; and an incremental
/// update of some of them.
class PdfObjects {
public:
    /// Internal error when the file is not built like that.
    static Result<PdfObjects> read(const QByteArray &pdf);

    Result<QByteArray> object(int number) const; ///< between "obj" and "endobj"; updates win
    int rootNumber() const { return m_root; }
    Result<std::vector<int>> pages() const; ///< object numbers in order
    void replace(int number, const QByteArray &content) { m_updates.insert(number, content); }
    int add(const QByteArray &content);
    /// The PDF with the update behind it.
    QByteArray bytes() const;

private:
    Result<void> readTable(qint64 offset);
    Result<void> collectPages(int number, std::vector<int> &pages, int depth) const;

    QByteArray m_pdf;
    QMap<int, qint64> m_offsets;
    QMap<int, QByteArray> m_updates;
    QByteArray m_trailerRest; ///< /Info and /ID, to be repeated
    qint64 m_lastTable = 0;
    int m_size = 0;
    int m_root = 0;
};

/// The number N of "/Key N 0 R"; 0 when there is none.
int pdfReference(const QByteArray &dictionary, const char *key);

} // namespace spp
