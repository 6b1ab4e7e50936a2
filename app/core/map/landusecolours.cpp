// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/map/landusecolours.h"

#include "core/data/fileproblem.h"
#include "core/domain/theme.h"

#include <QCoreApplication>
#include <QFile>

#include <cpl_conv.h>
#include <cpl_string.h>

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>

#include <algorithm>
#include <limits>

namespace spp {

namespace {

constexpr int codeColumn = 0;
constexpr int nameViColumn = 1;
constexpr int nameEnColumn = 2;
constexpr int statusColumn = 5;
constexpr int redColumn = 7;
constexpr int columnsNeeded = 10;

const QColor outline(0x6b, 0x72, 0x80);

QStringList splitCsv(const QByteArray &line)
{
    QStringList cells;
    char **parts
            = CSLTokenizeString2(line.constData(), ",", CSLT_ALLOWEMPTYTOKENS | CSLT_HONOURSTRINGS);
    for (char **part = parts; part && *part; ++part)
        cells.append(QString::fromUtf8(*part));
    CSLDestroy(parts);
    return cells;
}

QColor colourOf(const QStringList &cells)
{
    bool known = true;
    int parts[3] = { 0, 0, 0 };
    for (int i = 0; i < 3; ++i) {
        bool ok = false;
        parts[i] = cells.at(redColumn + i).toInt(&ok);
        known = known && ok;
    }
    return known ? QColor(parts[0], parts[1], parts[2]) : QColor();
}

QgsFillSymbol *symbol(const QColor &fill)
{
    return QgsFillSymbol::createSimple({
            { QStringLiteral("color"), fill.name() },
            { QStringLiteral("outline_color"), outline.name() },
            { QStringLiteral("outline_width"), QStringLiteral("0.15") },
    });
}

} // namespace

Result<LandUseColours> LandUseColours::read(const QString &profileFolder)
{
    LandUseColours colours;
    QFile file(profileFolder + QStringLiteral("/land-use-codes.csv"));
    if (!file.exists())
        return colours;
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file, ErrorCode::Environment);
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = splitCsv(file.readLine().trimmed());
        if (cells.size() < columnsNeeded)
            continue;
        colours.m_entries.insert(cells.at(codeColumn),
                { colourOf(cells), cells.at(nameViColumn), cells.at(nameEnColumn),
                        cells.at(statusColumn) == QLatin1String("current") });
    }
    return colours;
}

QStringList LandUseColours::currentCodes() const
{
    QStringList codes;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->isCurrent)
            codes.append(entry.key());
    }
    return codes;
}

QColor LandUseColours::colour(const QString &code) const { return m_entries.value(code).colour; }

QString LandUseColours::name(const QString &code, const QString &language) const
{
    const Entry entry = m_entries.value(code);
    return language == QLatin1String("vi") ? entry.nameVi : entry.nameEn;
}

/// The first code of a mixed class. What is no longer than a code can be none, and QGIS compiles
/// the pattern anew for each feature, which costs as much as drawing it.
QString LandUseColours::firstCode(const QString &field) const
{
    int shortest = std::numeric_limits<int>::max();
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        shortest = std::min(shortest, int(entry.key().size()));
    return QStringLiteral("CASE WHEN length(\"%1\") <= %2 THEN \"%1\" "
                          "ELSE regexp_substr(\"%1\", '^([A-Z]+)') END")
            .arg(field)
            .arg(shortest);
}

std::unique_ptr<QgsFeatureRenderer> LandUseColours::renderer(const QString &field) const
{
    auto renderer = std::make_unique<QgsCategorizedSymbolRenderer>(firstCode(field));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (!entry->colour.isValid())
            continue;
        const QString label = entry.key() + QStringLiteral(" · ")
                + name(entry.key(), LocalisedText::language());
        renderer->addCategory(QgsRendererCategory(entry.key(), symbol(entry->colour), label));
    }
    renderer->addCategory(QgsRendererCategory(QVariant(), symbol(Qt::white),
            QCoreApplication::translate("spp::LandUseColours", "Other or not stated")));
    return renderer;
}

} // namespace spp
