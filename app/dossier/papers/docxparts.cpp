// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/docxparts.h"

namespace spp::paper::docxparts {

namespace {

const char *const declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
#define SPP_WORD_NAMESPACE "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define SPP_OFFICE_RELATION "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define SPP_PACKAGE "http://schemas.openxmlformats.org/package/2006"
#define SPP_WORD_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

} // namespace

QByteArray contentTypes()
{
    return QByteArray(declaration)
            + "<Types xmlns=\"" SPP_PACKAGE "/content-types\">"
              "<Default Extension=\"rels\" "
              "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
              "<Default Extension=\"png\" ContentType=\"image/png\"/>"
              "<Override PartName=\"/word/document.xml\" ContentType=\"" SPP_WORD_TYPE
              "document.main+xml\"/>"
              "<Override PartName=\"/word/styles.xml\" ContentType=\"" SPP_WORD_TYPE
              "styles+xml\"/>"
              "<Override PartName=\"/word/settings.xml\" ContentType=\"" SPP_WORD_TYPE
              "settings+xml\"/>"
              "<Override PartName=\"/word/fontTable.xml\" ContentType=\"" SPP_WORD_TYPE
              "fontTable+xml\"/>"
              "<Override PartName=\"/word/header1.xml\" ContentType=\"" SPP_WORD_TYPE
              "header+xml\"/>"
              "<Override PartName=\"/word/header2.xml\" ContentType=\"" SPP_WORD_TYPE
              "header+xml\"/>"
              "<Override PartName=\"/docProps/core.xml\" "
              "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
              "</Types>";
}

QByteArray packageRelations()
{
    return QByteArray(declaration)
            + "<Relationships xmlns=\"" SPP_PACKAGE "/relationships\">"
              "<Relationship Id=\"rId1\" Type=\"" SPP_OFFICE_RELATION
              "/officeDocument\" Target=\"word/document.xml\"/>"
              "<Relationship Id=\"rId2\" Type=\"" SPP_PACKAGE
              "/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
              "</Relationships>";
}

QByteArray documentRelations(int pictures)
{
    QByteArray xml
            = QByteArray(declaration) + "<Relationships xmlns=\"" SPP_PACKAGE "/relationships\">";
    const auto add
            = [&xml](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
                  xml += "<Relationship Id=\"" + id + "\" Type=\"" SPP_OFFICE_RELATION "/" + type
                          + "\" Target=\"" + target + "\"/>";
              };
    add("rIdStyles", "styles", "styles.xml");
    add("rIdSettings", "settings", "settings.xml");
    add("rIdFonts", "fontTable", "fontTable.xml");
    add("rIdHeader", "header", "header1.xml");
    add("rIdFirstHeader", "header", "header2.xml");
    for (int i = 1; i <= pictures; ++i) {
        const QByteArray number = QByteArray::number(i);
        add("rIdPicture" + number, "image", "media/picture" + number + ".png");
    }
    return xml + "</Relationships>";
}

QByteArray properties(const QString &title)
{
    return QByteArray(declaration)
            + "<cp:coreProperties xmlns:cp=\"" SPP_PACKAGE "/metadata/core-properties\" "
              "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            + title.toHtmlEscaped().toUtf8()
            + "</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>";
}

QByteArray styles()
{
    return QByteArray(declaration)
            + "<w:styles xmlns:w=\"" SPP_WORD_NAMESPACE "\"><w:docDefaults><w:rPrDefault><w:rPr>"
              "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
              "w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
              "<w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"
              "<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault>"
              "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" "
              "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
              "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
              "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
              "<w:style w:type=\"paragraph\" w:styleId=\"Header\"><w:name w:val=\"header\"/>"
              "<w:basedOn w:val=\"Normal\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>"
              "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
              "<w:name w:val=\"Normal Table\"/></w:style></w:styles>";
}

QByteArray fontTable()
{
    return QByteArray(declaration)
            + "<w:fonts xmlns:w=\"" SPP_WORD_NAMESPACE "\"><w:font w:name=\"Times New Roman\">"
              "<w:altName w:val=\"Liberation Serif\"/><w:charset w:val=\"00\"/>"
              "<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>";
}

QByteArray settings()
{
    return QByteArray(declaration)
            + "<w:settings xmlns:w=\"" SPP_WORD_NAMESPACE "\">"
              "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl "
              "w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
              "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
              "</w:settings>";
}

QByteArray header(bool empty)
{
    const QByteArray number
            = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
              "xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar "
              "w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar "
              "w:fldCharType=\"end\"/></w:r>";
    return QByteArray(declaration)
            + "<w:hdr xmlns:w=\"" SPP_WORD_NAMESPACE "\"><w:p><w:pPr><w:pStyle "
              "w:val=\"Header\"/></w:pPr>"
            + (empty ? QByteArray() : number) + "</w:p></w:hdr>";
}

} // namespace spp::paper::docxparts
