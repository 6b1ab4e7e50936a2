// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/pdfobjects.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PdfObjects)
};

constexpr int deepestPageTree = 32;

Error unexpected(const char *what)
{
    return Error::internal(Texts::tr("The PDF is not built as expected: %1.")
                                   .arg(QString::fromLatin1(what))
                                   .toStdString());
}

} // namespace

int pdfReference(const QByteArray &dictionary, const char *key)
{
    const QRegularExpression pattern(
            QStringLiteral("/%1\\s+(\\d+)\\s+0\\s+R").arg(QString::fromLatin1(key)));
    return pattern.match(QString::fromLatin1(dictionary)).captured(1).toInt();
}

Result<PdfObjects> PdfObjects::read(const QByteArray &pdf)
{
    PdfObjects objects;
    objects.m_pdf = pdf;
    const auto start = pdf.lastIndexOf("startxref");
    if (start < 0)
        return unexpected("startxref");
    objects.m_lastTable = pdf.mid(start + 9, 32).simplified().split(' ').first().toLongLong();
    SPP_TRY(objects.readTable(objects.m_lastTable));
    return objects;
}

Result<void> PdfObjects::readTable(qint64 offset)
{
    constexpr int entryLength = 20;
    if (offset <= 0 || m_pdf.mid(int(offset), 4) != "xref")
        return unexpected("xref");
    const auto trailerAt = m_pdf.indexOf("trailer", int(offset));
    if (trailerAt < 0)
        return unexpected("trailer");
    auto place = m_pdf.indexOf('\n', int(offset)) + 1;
    while (place > 0 && place < trailerAt) {
        const auto lineEnd = m_pdf.indexOf('\n', place);
        const QList<QByteArray> head = m_pdf.mid(place, lineEnd - place).simplified().split(' ');
        if (head.size() != 2)
            return unexpected("xref section");
        const int first = head[0].toInt();
        const int count = head[1].toInt();
        place = lineEnd + 1;
        for (int i = 0; i < count; ++i, place += entryLength) {
            if (m_pdf.mid(place + 17, 1) == "n")
                m_offsets.insert(first + i, m_pdf.mid(place, 10).toLongLong());
        }
    }
    const QByteArray trailer
            = m_pdf.mid(trailerAt, m_pdf.indexOf("startxref", trailerAt) - trailerAt);
    const QString text = QString::fromLatin1(trailer);
    if (text.contains(QLatin1String("/Prev")) || text.contains(QLatin1String("/Encrypt")))
        return unexpected("update or encryption");
    const QRegularExpression size(QStringLiteral("/Size\\s+(\\d+)"));
    m_size = size.match(text).captured(1).toInt();
    m_root = pdfReference(trailer, "Root");
    const QRegularExpression rest(QStringLiteral("/Info\\s+\\d+\\s+0\\s+R|/ID\\s*\\[[^\\]]*\\]"));
    auto matches = rest.globalMatch(text);
    while (matches.hasNext())
        m_trailerRest += matches.next().captured(0).toLatin1() + '\n';
    if (m_size <= 0 || m_root <= 0)
        return unexpected("trailer");
    return {};
}

Result<QByteArray> PdfObjects::object(int number) const
{
    if (m_updates.contains(number))
        return m_updates.value(number);
    const auto offset = m_offsets.constFind(number);
    if (offset == m_offsets.constEnd())
        return unexpected("missing object");
    const auto begin = m_pdf.indexOf("obj", int(*offset));
    const auto end = m_pdf.indexOf("endobj", begin + 3);
    if (begin < 0 || end < 0)
        return unexpected("object without end");
    return m_pdf.mid(begin + 3, end - begin - 3).trimmed();
}

Result<std::vector<int>> PdfObjects::pages() const
{
    SPP_ASSIGN(const QByteArray root, object(m_root));
    std::vector<int> pages;
    SPP_TRY(collectPages(pdfReference(root, "Pages"), pages, 0));
    return pages;
}

Result<void> PdfObjects::collectPages(int number, std::vector<int> &pages, int depth) const
{
    if (depth > deepestPageTree)
        return unexpected("page tree");
    SPP_ASSIGN(const QByteArray node, object(number));
    const auto kids = node.indexOf("/Kids");
    if (kids < 0) {
        pages.push_back(number);
        return {};
    }
    const auto open = node.indexOf('[', kids);
    const QByteArray list = node.mid(open, node.indexOf(']', open) - open);
    const QRegularExpression reference(QStringLiteral("(\\d+)\\s+0\\s+R"));
    auto matches = reference.globalMatch(QString::fromLatin1(list));
    while (matches.hasNext())
        SPP_TRY(collectPages(matches.next().captured(1).toInt(), pages, depth + 1));
    return {};
}

int PdfObjects::add(const QByteArray &content)
{
    const int number = m_size++;
    m_updates.insert(number, content);
    return number;
}

QByteArray PdfObjects::bytes() const
{
    QByteArray pdf = m_pdf;
    if (!pdf.endsWith('\n'))
        pdf += '\n';
    QByteArray table = "xref\n";
    for (auto update = m_updates.cbegin(); update != m_updates.cend(); ++update) {
        const QByteArray offset = QByteArray::number(pdf.size()).rightJustified(10, '0');
        table += QByteArray::number(update.key()) + " 1\n" + offset + " 00000 n \n";
        pdf += QByteArray::number(update.key()) + " 0 obj\n" + update.value() + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<<\n/Size " + QByteArray::number(m_size) + "\n/Root "
            + QByteArray::number(m_root) + " 0 R\n" + m_trailerRest + "/Prev "
            + QByteArray::number(m_lastTable) + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace spp
