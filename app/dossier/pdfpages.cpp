// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/pdfpages.h"

#include "core/plugin/application.h"
#include "dossier/pdfsignaturefields.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DossierPrinter)
};

constexpr double millimetresPerInch = 25.4;

void drawRunning(QPainter &painter, const RunningTexts &texts, const DossierLook &look, int page,
        int pageCount)
{
    const double left = look.page.left_mm;
    const double width = PageFlow::paperWidth_mm - left - look.page.right_mm;
    TextStyle style = look.small();
    TextStyle right = style;
    right.alignment = Qt::AlignRight;
    const double head = look.page.top_mm - 11.0;
    const double foot = PageFlow::paperHeight_mm - look.page.bottom_mm + 6.0;
    const QString pages
            = QStringLiteral("%1 %2/%3").arg(look.text("page")).arg(page + 1).arg(pageCount);
    PrintedText(texts.left, style, width * 0.6, look.substitutes).draw(painter, { left, head });
    PrintedText(texts.right, right, width * 0.4).draw(painter, { left + width * 0.6, head });
    PrintedText(texts.foot, style, width * 0.75).draw(painter, { left, foot });
    PrintedText(pages, right, width * 0.25).draw(painter, { left + width * 0.75, foot });
    painter.setPen(QPen(look.colour("rule"), dots(0.15)));
    for (const double y : { head + 5.0, foot - 1.5 })
        painter.drawLine(QPointF(dots(left), dots(y)), QPointF(dots(left + width), dots(y)));
}

void preparePdf(QPdfWriter &writer, const QString &title)
{
    writer.setResolution(int(dotsPerMm * millimetresPerInch));
    writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("SPP ") + Application::version());
}

Result<void> paint(QPdfWriter &writer, const PageFlow &flow, const DossierLook &look,
        const RunningTexts &running, Feedback &feedback)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return Error::environment(Texts::tr("The PDF could not be begun.").toStdString());
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(flow.pages().size());
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            writer.newPage();
        for (const auto &[box, paintBlock] : flow.pages()[size_t(page)]) {
            if (feedback.isCancelled())
                return Error::cancelled(Texts::tr("Printing was stopped.").toStdString());
            SPP_TRY(paintBlock(painter, box));
        }
        drawRunning(painter, running, look, page, count);
        feedback.progress(page + 1, count);
    }
    painter.end();
    return {};
}

} // namespace

Result<QByteArray> pdfOf(const PageFlow &flow, const DossierLook &look, const RunningTexts &running,
        const QString &title, QDate on, Feedback &feedback)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        preparePdf(writer, title);
        SPP_TRY(paint(writer, flow, look, running, feedback));
    }
    return withCreationDate(buffer.data(), on);
}

} // namespace spp
