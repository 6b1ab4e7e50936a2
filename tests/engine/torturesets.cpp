// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/torturesets.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cpl_string.h>
#include <cpl_vsi.h>

namespace spp::test {

void eachFileOfZip(const QString &archive, const char *ending,
        const std::function<void(const QString &, const QByteArray &)> &file)
{
    const QByteArray root = "/vsizip/" + archive.toUtf8();
    char **names = VSIReadDirRecursive(root.constData());
    for (char **name = names; name && *name; ++name) {
        if (!QByteArray(*name).endsWith(ending))
            continue;
        const QByteArray path = root + "/" + QByteArray(*name);
        GByte *bytes = nullptr;
        vsi_l_offset size = 0;
        if (!VSIIngestFile(nullptr, path.constData(), &bytes, &size, -1))
            continue;
        file(QString::fromUtf8(*name),
                QByteArray(reinterpret_cast<const char *>(bytes), int(size)));
        VSIFree(bytes);
    }
    CSLDestroy(names);
}

void eachElement(const QByteArray &xml, const std::function<void(const XmlElement &)> &found)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        XmlElement element;
        element.element = reader.name().toString();
        const QXmlStreamAttributes attributes = reader.attributes();
        element.hasScale = attributes.hasAttribute(QStringLiteral("scale"));
        element.name = attributes.value(QLatin1String("name")).toString();
        element.first = attributes.value(QLatin1String("arg1")).toString();
        const QStringList texts{ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("op") };
        if (texts.contains(element.element))
            element.text = reader.readElementText().simplified();
        found(element);
    }
}

Result<engine::Geometry> geometryOf(const QString &text)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9A-Fa-f]+$"));
    if (hex.match(text).hasMatch()) {
        const QByteArray wkb = QByteArray::fromHex(text.toLatin1());
        return engine::Geometry::fromWkb({ wkb.constData(), size_t(wkb.size()) });
    }
    return engine::Geometry::fromWkt(text.toStdString());
}

} // namespace spp::test
