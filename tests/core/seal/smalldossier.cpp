// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalldossier.h"

#include "core/seal/dossiermanifest.h"

#include <QDir>
#include <QFile>

namespace spp::test {

namespace {

/// One line of a cross-reference table: exactly 20 bytes.
QByteArray entry(int offset)
{
    return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
}

/// The offset that the last startxref of a PDF names.
QByteArray lastReference(const QByteArray &pdf)
{
    const int at = pdf.lastIndexOf("startxref") + 10;
    return pdf.mid(at, pdf.indexOf('\n', at) - at);
}

/// Appends one object and what makes it part of the PDF.
QByteArray appended(const QByteArray &pdf, int number, const QByteArray &body)
{
    QByteArray update = "\n";
    const int object = pdf.size() + update.size();
    update += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    const int table = pdf.size() + update.size();
    update += "xref\n" + QByteArray::number(number) + " 1\n" + entry(object);
    update += "trailer\n<< /Size 5 /Root 1 0 R /Prev " + lastReference(pdf) + " >>\nstartxref\n"
            + QByteArray::number(table) + "\n%%EOF\n";
    return update;
}

} // namespace

SmallDossier::SmallDossier()
{
    QDir().mkpath(file(QStringLiteral("inputs/rules")));
    write(QStringLiteral("dossier.pdf"), emptyPage());
    write(QStringLiteral("review.json"), "{\n    \"schema\": \"spp.review/1\"\n}\n");
    write(QStringLiteral("inputs/case.json"), "{\"a\": 1}\n");
    write(QStringLiteral("inputs/rules/01-a.yaml"), "pack: a\n");
    orStop(orStop(DossierManifest::ofFolder(path(), { { QStringLiteral("language"), "vi" } }))
                    .write(path()));
}

QByteArray SmallDossier::read(const QString &name) const
{
    QFile file(this->file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SmallDossier::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(this->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
}

QByteArray SmallDossier::emptyPage()
{
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table = "xref\n0 4\n0000000000 65535 f \n";
    for (const char *object : { "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
                 "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
                 "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n" }) {
        table += entry(pdf.size());
        pdf += object;
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray SmallDossier::signature(const QByteArray &pdf)
{
    const QByteArray before = QByteArray::number(pdf.size() + 90);
    const QByteArray after = QByteArray::number(pdf.size() + 100);
    return appended(pdf, 4,
            "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 "
                    + before + ' ' + after + " 20] /Contents <00ff00ff> >>");
}

QByteArray SmallDossier::update(const QByteArray &pdf)
{
    return appended(pdf, 3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 8 8] >>");
}

} // namespace spp::test
