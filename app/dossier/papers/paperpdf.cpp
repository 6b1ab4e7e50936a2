// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/paperpdf.h"

#include "core/review/writefailure.h"
#include "dossier/papers/pageflow.h"
#include "dossier/papers/typemeasure.h"
#include "dossier/pdfsignaturefields.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace spp::paper {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PaperPdf)
};

constexpr double numberSize_pt = 13.0;

void paintNumber(QPainter &painter, const Page &page, int number)
{
    painter.setFont(officialFont(numberSize_pt, false, false, PixelUnit::perPoint));
    const QRectF margin(page.left_mm * PixelUnit::perMm, 0.0,
            page.textWidth_mm() * PixelUnit::perMm, page.top_mm * PixelUnit::perMm);
    const Qt::Alignment across
            = page.numberAt == Alignment::Right ? Qt::AlignRight : Qt::AlignHCenter;
    painter.drawText(margin, int(across | Qt::AlignVCenter), QString::number(number));
}

/// 3 mm outside of the text.
void paintFrame(QPainter &painter, const Page &page)
{
    painter.setPen(QPen(Qt::black, 0.8 * PixelUnit::perPoint));
    const double outside = 3.0;
    painter.drawRect(QRectF((page.left_mm - outside) * PixelUnit::perMm,
            (page.top_mm - outside) * PixelUnit::perMm,
            (page.textWidth_mm() + 2.0 * outside) * PixelUnit::perMm,
            (page.textHeight_mm() + 2.0 * outside) * PixelUnit::perMm));
}

void paintPage(QPainter &painter, const Page &page, const LaidPage &laid, int number)
{
    if (number > 1)
        paintNumber(painter, page, number);
    if (page.framed)
        paintFrame(painter, page);
    const QPointF corner(page.left_mm * PixelUnit::perMm, page.top_mm * PixelUnit::perMm);
    for (const auto &[y, piece] : laid.pieces)
        piece.paint(painter, corner + QPointF(0.0, y));
}

bool paint(const Document &document, QPdfWriter &writer)
{
    const Page &page = document.page;
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    bool first = true;
    int number = 0;
    for (const Section &section : document.sections) {
        number = section.continuesNumbers ? number : 0;
        const auto pages = breakPages(section, page.textWidth_mm() * PixelUnit::perMm,
                page.textHeight_mm() * PixelUnit::perMm);
        for (const LaidPage &laid : pages) {
            if (!first && !writer.newPage())
                return false;
            first = false;
            paintPage(painter, page, laid, ++number);
        }
    }
    return painter.end();
}

Error problem(const QString &path, const QString &why)
{
    return Error::environment(Texts::tr("The file cannot be written: %1.").arg(why).toStdString())
            .inFile(path.toStdString());
}

} // namespace

Result<void> PaperPdf::write(const Document &document, const QString &path, QDate on)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(PixelUnit::perInch);
        writer.setPageSize(QPageSize(
                QSizeF(document.page.width_mm, document.page.height_mm), QPageSize::Millimeter));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("SPP"));
        if (!paint(document, writer))
            return problem(path, Texts::tr("the pages cannot be painted"));
    }
    if (on.isValid())
        bytes = withCreationDate(std::move(bytes), on);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeFailure(path, file);
    return {};
}

} // namespace spp::paper
