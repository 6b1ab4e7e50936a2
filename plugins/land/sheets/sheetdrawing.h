// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/import/legacytext.h"
#include "core/sheets/dgnwriter.h"
#include "land/sheets/sheetcontent.h"
#include "land/sheets/sheetsides.h"

#include <QSet>

namespace spp::land {

/// Draws the parts of a sheet into a design.
class SheetDrawing {
public:
    SheetDrawing(DgnWriter &writer, const SheetStyle &style, const LegacyText &tables,
            TextEncoding encoding, int scale)
        : m_writer(writer)
        , m_style(style)
        , m_tables(tables)
        , m_encoding(encoding)
        , m_scale(scale)
    {
    }

    Result<void> drawSides(const SheetSides &sides);
    /// Number over area over land class with a bar between, around the point deepest inside the
    /// largest part of each parcel, small enough to stay inside where that can be; a parcel point
    /// in each part. The texts and points of a parcel share a graphic group.
    Result<void> drawLabels(const SheetContent &content, Feedback &feedback);
    /// The frame on whole steps of the paper grid, with the coordinates of its corners, the number
    /// and scale of the sheet, and the name of the commune.
    Result<void> drawFrame(const SheetContent &content);

    qlonglong texts() const { return m_texts; }
    /// Letters that the encoding cannot write.
    QStringList lostLetters() const;

    /// The text of an area on the sheet: one decimal.
    static QString areaText(const SheetParcel &parcel);
    /// The finest of the style's scales at which the frame keeps to its longest side; the coarsest
    /// when none does.
    static int fittingScale(const SheetContent &content, const SheetStyle &style);

private:
    struct Box {
        MillimetrePoint lowest;
        MillimetrePoint highest;
    };
    static Box boundsOf(const SheetContent &content);
    static Box frameOf(const Box &bounds, const SheetStyle &style, int scale);

    qint64 onGround(double paper_mm) const;
    QByteArray encoded(const QString &text);
    Result<void> drawLabel(
            const SheetParcel &parcel, const MillimetrePoint &centre, qint64 radius, quint16 group);
    /// `middle`: the middle of the text's lower edge.
    Result<void> drawText(const QString &text, const MillimetrePoint &middle, qint64 height,
            const DgnLook &look, quint16 group);
    Result<void> drawCorner(const MillimetrePoint &corner, bool isWest, bool isSouth);

    DgnWriter &m_writer;
    const SheetStyle &m_style;
    const LegacyText &m_tables;
    TextEncoding m_encoding;
    int m_scale;
    qlonglong m_texts = 0;
    QSet<QString> m_lost;
};

} // namespace spp::land
