// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "translations/translationfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace spp::test {

namespace {

QStringList readForms(QXmlStreamReader &xml)
{
    QString text;
    QStringList forms;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text().toString();
        else if (xml.isEndElement())
            break;
    }
    return forms.isEmpty() ? QStringList(text) : forms;
}

} // namespace

std::vector<Translation> readTranslations(const QString &path, QString *why)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *why = path + QStringLiteral(" cannot be read");
        return {};
    }
    std::vector<Translation> all;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString element = xml.name().toString();
        if (element == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (element == QLatin1String("message")) {
            all.push_back({ context, {}, {}, {} });
        } else if (element == QLatin1String("source") && !all.empty()) {
            all.back().source = xml.readElementText();
        } else if (element == QLatin1String("translation") && !all.empty()) {
            all.back().state = xml.attributes().value(QLatin1String("type")).toString();
            all.back().forms = readForms(xml);
        }
    }
    if (xml.hasError())
        *why = path + QStringLiteral(": ") + xml.errorString();
    return all;
}

QStringList markers(const QString &text)
{
    static const QRegularExpression marker(QStringLiteral("%L?[0-9n]{1,2}"));
    QStringList found;
    auto matches = marker.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace spp::test
