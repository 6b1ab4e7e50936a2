// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/pdfsignaturefields.h"

#include "dossier/pdfobjects.h"

#include <QRegularExpression>

namespace spp {

namespace {

constexpr double pointsPerMm = 72.0 / 25.4;

/// UTF-16 as PDF wants texts that are not plain ASCII.
QByteArray textString(const QString &text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar letter : text) {
        bytes += char(letter.unicode() >> 8);
        bytes += char(letter.unicode() & 0xFF);
    }
    return '<' + bytes.toHex().toUpper() + '>';
}

QByteArray number(double value) { return QByteArray::number(value, 'f', 2); }

double pageHeight(const QByteArray &page)
{
    const QRegularExpression box(QStringLiteral("/MediaBox\\s*\\[\\s*\\S+\\s+\\S+\\s+\\S+\\s+"
                                                "([0-9.]+)"));
    return box.match(QString::fromLatin1(page)).captured(1).toDouble();
}

QByteArray fieldObject(const PdfSignatureField &field, int page, double height)
{
    const QRectF &box = field.box_mm;
    return "<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (" + field.name.toLatin1() + ")\n/TU "
            + textString(field.tooltip) + "\n/F 4\n/P " + QByteArray::number(page) + " 0 R\n/Rect ["
            + number(box.left() * pointsPerMm) + ' ' + number(height - box.bottom() * pointsPerMm)
            + ' ' + number(box.right() * pointsPerMm) + ' '
            + number(height - box.top() * pointsPerMm) + "]\n>>";
}

QByteArray beforeEnd(QByteArray dictionary, const QByteArray &entry)
{
    return dictionary.insert(dictionary.lastIndexOf(">>"), entry + '\n');
}

/// Lists the annotation on its page, whichever way the page keeps its list.
Result<void> annotate(PdfObjects &objects, int page, int annotation)
{
    const QByteArray reference = QByteArray::number(annotation) + " 0 R";
    SPP_ASSIGN(QByteArray content, objects.object(page));
    if (const int list = pdfReference(content, "Annots"); list > 0) {
        SPP_ASSIGN(QByteArray array, objects.object(list));
        objects.replace(list, array.insert(array.lastIndexOf(']'), ' ' + reference + ' '));
    } else if (const auto direct = content.indexOf("/Annots"); direct >= 0) {
        objects.replace(
                page, content.insert(content.indexOf('[', direct) + 1, ' ' + reference + ' '));
    } else {
        objects.replace(page, beforeEnd(content, "/Annots [ " + reference + " ]"));
    }
    return {};
}

} // namespace

Result<QByteArray> withSignatureFields(
        const QByteArray &pdf, const std::vector<PdfSignatureField> &fields)
{
    if (fields.empty())
        return pdf;
    SPP_ASSIGN(PdfObjects objects, PdfObjects::read(pdf));
    SPP_ASSIGN(const std::vector<int> pages, objects.pages());
    QByteArray references;
    for (const PdfSignatureField &field : fields) {
        if (field.page < 0 || size_t(field.page) >= pages.size())
            return Error::internal("The page of a signature field does not exist.");
        const int page = pages[size_t(field.page)];
        SPP_ASSIGN(const QByteArray content, objects.object(page));
        const int added = objects.add(fieldObject(field, page, pageHeight(content)));
        references += QByteArray::number(added) + " 0 R ";
        SPP_TRY(annotate(objects, page, added));
    }
    const int form = objects.add("<<\n/Fields [ " + references + "]\n/SigFlags 1\n>>");
    SPP_ASSIGN(const QByteArray root, objects.object(objects.rootNumber()));
    if (root.contains("/AcroForm"))
        return Error::internal("The PDF has a form already.");
    objects.replace(objects.rootNumber(),
            beforeEnd(root, "/AcroForm " + QByteArray::number(form) + " 0 R"));
    return objects.bytes();
}

QByteArray withCreationDate(QByteArray pdf, QDate date)
{
    const QByteArray stated
            = "(D:" + date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)";
    for (const QByteArray key : { "/CreationDate", "/ModDate" }) {
        const auto place = pdf.indexOf(key);
        const auto open = place < 0 ? -1 : pdf.indexOf('(', place);
        const auto close = open < 0 ? -1 : pdf.indexOf(')', open);
        // Of the same length, so that the offsets of the cross-reference table hold.
        if (close >= 0 && close - open + 1 >= stated.size())
            pdf.replace(open, close - open + 1, stated.leftJustified(int(close - open + 1), ' '));
    }
    return pdf;
}

} // namespace spp
