// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/docxbody.h"

#include "dossier/papers/docxtext.h"

#include <QBuffer>

namespace spp::paper {

namespace {

const QString word = docx::wordNamespace();
const QString drawingWord
        = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
const QString drawing = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
const QString picture = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
const QString relation
        = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

constexpr double drawingDpi = 300.0;

class BodyWriter {
public:
    explicit BodyWriter(const Document &document)
        : m_document(document)
        , m_buffer(&m_body.xml)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
    }

    DocxBody write()
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(word, QStringLiteral("w"));
        m_xml.writeNamespace(relation, QStringLiteral("r"));
        m_xml.writeNamespace(drawingWord, QStringLiteral("wp"));
        m_xml.writeNamespace(drawing, QStringLiteral("a"));
        m_xml.writeNamespace(picture, QStringLiteral("pic"));
        m_xml.writeStartElement(word, QStringLiteral("document"));
        m_xml.writeStartElement(word, QStringLiteral("body"));
        for (size_t i = 0; i < m_document.sections.size(); ++i)
            writeSection(i);
        m_xml.writeEndDocument();
        m_buffer.close();
        return std::move(m_body);
    }

private:
    void writeSection(size_t index)
    {
        const Section &section = m_document.sections[index];
        for (const Block &block : section.blocks)
            std::visit([this](const auto &part) { writeBlock(part); }, block);
        const bool last = index + 1 == m_document.sections.size();
        if (last) {
            writeSectionProperties(section);
            return;
        }
        // All sections but the last keep their properties in their last paragraph.
        m_xml.writeStartElement(word, QStringLiteral("p"));
        m_xml.writeStartElement(word, QStringLiteral("pPr"));
        docx::spacing(m_xml, 0.0, 0.0, 0.1);
        writeSectionProperties(section);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeSectionProperties(const Section &section)
    {
        const Page &page = m_document.page;
        m_xml.writeStartElement(word, QStringLiteral("sectPr"));
        docx::headerReference(
                m_xml, relation, QStringLiteral("default"), QStringLiteral("rIdHeader"));
        docx::headerReference(
                m_xml, relation, QStringLiteral("first"), QStringLiteral("rIdFirstHeader"));
        docx::element(m_xml, "pgSz",
                { { "w", docx::twips(page.width_mm) }, { "h", docx::twips(page.height_mm) },
                        { "orient",
                                page.width_mm > page.height_mm ? QStringLiteral("landscape")
                                                               : QStringLiteral("portrait") } });
        docx::element(m_xml, "pgMar",
                { { "top", docx::twips(page.top_mm) }, { "right", docx::twips(page.right_mm) },
                        { "bottom", docx::twips(page.bottom_mm) },
                        { "left", docx::twips(page.left_mm) },
                        { "header", docx::twips(page.top_mm / 2.0) },
                        { "footer", docx::twips(page.bottom_mm / 2.0) }, { "gutter", 0 } });
        if (page.framed)
            writeFrame();
        if (!section.continuesNumbers) {
            docx::element(m_xml, "pgNumType", { { "start", 1 } });
            docx::element(m_xml, "titlePg", {});
        }
        m_xml.writeEndElement();
    }

    void writeFrame()
    {
        m_xml.writeStartElement(word, QStringLiteral("pgBorders"));
        m_xml.writeAttribute(word, QStringLiteral("offsetFrom"), QStringLiteral("text"));
        for (const char *side : { "top", "left", "bottom", "right" })
            docx::element(m_xml, side,
                    { { "val", QStringLiteral("single") }, { "sz", 6 }, { "space", 8 },
                            { "color", QStringLiteral("000000") } });
        m_xml.writeEndElement();
    }

    void writeBlock(const Paragraph &paragraph)
    {
        docx::paragraph(m_xml, paragraph, m_document.page.textWidth_mm());
    }
    void writeBlock(const Table &table)
    {
        docx::table(m_xml, table, m_document.page.textWidth_mm(),
                [this](const Picture &shown) { writeBlock(shown); });
        // Two tables in a row would become one, and a page must not end with a table.
        docx::gap(m_xml, table.after_pt);
    }
    void writeBlock(const Picture &shown);

    const Document &m_document;
    DocxBody m_body;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void BodyWriter::writeBlock(const Picture &shown)
{
    m_body.pictures.push_back(png(shown.drawing ? shown.drawing->image(drawingDpi) : shown.image));
    const QString number = QString::number(m_body.pictures.size());
    const auto emu = [](double mm) { return QString::number(qRound64(mm * 36000.0)); };
    const auto size = [&](const QString &space, const char *name) {
        m_xml.writeEmptyElement(space, QLatin1String(name));
        m_xml.writeAttribute(QStringLiteral("cx"), emu(shown.width_mm));
        m_xml.writeAttribute(QStringLiteral("cy"), emu(shown.height_mm));
    };
    const auto named = [&](const QString &space, const char *element) {
        m_xml.writeEmptyElement(space, QLatin1String(element));
        m_xml.writeAttribute(QStringLiteral("id"), number);
        m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("picture") + number);
        m_xml.writeAttribute(QStringLiteral("descr"), shown.description);
    };
    const auto start = [&](const QString &space, const char *name) {
        m_xml.writeStartElement(space, QLatin1String(name));
    };
    const auto end = [&](int count) {
        for (int i = 0; i < count; ++i)
            m_xml.writeEndElement();
    };
    start(word, "p");
    start(word, "pPr");
    docx::element(m_xml, "jc", { { "val", QStringLiteral("center") } });
    end(1);
    start(word, "r");
    start(word, "drawing");
    start(drawingWord, "inline");
    size(drawingWord, "extent");
    named(drawingWord, "docPr");
    start(drawing, "graphic");
    start(drawing, "graphicData");
    m_xml.writeAttribute(QStringLiteral("uri"), picture);
    start(picture, "pic");
    start(picture, "nvPicPr");
    named(picture, "cNvPr");
    m_xml.writeEmptyElement(picture, QStringLiteral("cNvPicPr"));
    end(1);
    start(picture, "blipFill");
    m_xml.writeEmptyElement(drawing, QStringLiteral("blip"));
    m_xml.writeAttribute(relation, QStringLiteral("embed"), QStringLiteral("rIdPicture") + number);
    start(drawing, "stretch");
    m_xml.writeEmptyElement(drawing, QStringLiteral("fillRect"));
    end(2);
    start(picture, "spPr");
    start(drawing, "xfrm");
    m_xml.writeEmptyElement(drawing, QStringLiteral("off"));
    m_xml.writeAttribute(QStringLiteral("x"), QStringLiteral("0"));
    m_xml.writeAttribute(QStringLiteral("y"), QStringLiteral("0"));
    size(drawing, "ext");
    end(1);
    start(drawing, "prstGeom");
    m_xml.writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
    end(9);
}

} // namespace

DocxBody docxBody(const Document &document) { return BodyWriter(document).write(); }

} // namespace spp::paper
