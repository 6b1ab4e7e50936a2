// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "layering/includerules.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace spp::test {

namespace {

/// The parts of the program that headers are included from as "part/…".
const QStringList parts{ QStringLiteral("base"), QStringLiteral("engine"), QStringLiteral("core"),
    QStringLiteral("dossier"), QStringLiteral("gui"), QStringLiteral("desktop"),
    QStringLiteral("cli") };

/// What each part may include of the others; a plugin's id stands for itself.
QStringList partsBelow(const QString &part)
{
    if (part == QLatin1String("base"))
        return { part };
    if (part == QLatin1String("engine"))
        return { QStringLiteral("base"), part };
    const QStringList belowCore{ QStringLiteral("base"), QStringLiteral("engine"),
        QStringLiteral("core") };
    const QStringList belowDossier = belowCore + QStringList{ QStringLiteral("dossier") };
    if (part == QLatin1String("cli") || part == QLatin1String("gui"))
        return belowDossier + QStringList{ part };
    if (part == QLatin1String("desktop"))
        return belowDossier + QStringList{ QStringLiteral("gui"), part };
    return belowCore + QStringList{ part };
}

/// "core" for app/core/…, "land" for plugins/land/….
QString partOf(const QString &path) { return path.section(QLatin1Char('/'), 1, 1); }

bool isPluginUi(const QString &path)
{
    return path.startsWith(QLatin1String("plugins/"))
            && path.section(QLatin1Char('/'), 2, 2) == QLatin1String("ui");
}

bool isStandardHeader(const QString &header)
{
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+[0-9]*$"));
    return standard.match(header).hasMatch();
}

bool isSystemHeaderOfPlatform(const QString &header)
{
    static const QRegularExpression posix(
            QStringLiteral("^(unistd|fcntl|io|windows|shellapi|signal)\\.h$|^sys/[a-z]+\\.h$"));
    return posix.match(header).hasMatch();
}

bool isAbsoluteFile(const QString &folder, const QString &header)
{
    return !folder.isEmpty() && QFileInfo::exists(folder + QLatin1Char('/') + header);
}

} // namespace

IncludeRules::IncludeRules(QStringList widgetHeaderFolders, QString qgisHeaderFolder)
    : m_widgetHeaderFolders(std::move(widgetHeaderFolders))
    , m_qgisHeaderFolder(std::move(qgisHeaderFolder))
{
}

/// A header of the QtWidgets module, or one of QGIS whose own includes name a widget class and
/// whose class is exported by the gui library.
bool IncludeRules::isWidgetHeader(const QString &header) const
{
    if (header.startsWith(QLatin1String("QtWidgets")))
        return true;
    for (const QString &folder : m_widgetHeaderFolders) {
        if (folder.endsWith(QLatin1String("QtWidgets")) && isAbsoluteFile(folder, header))
            return true;
    }
    if (!header.startsWith(QLatin1String("qgs")))
        return false;
    QFile file(m_qgisHeaderFolder + QLatin1Char('/') + header);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("GUI_EXPORT");
}

bool IncludeRules::isAllowed(const QString &path, const QString &header) const
{
    const QString part = partOf(path);
    if (part == QLatin1String("base"))
        return isStandardHeader(header);
    if (part == QLatin1String("engine"))
        return isStandardHeader(header) || header == QLatin1String("geos_c.h")
                || header.startsWith(QLatin1String("Eigen/"));
    static const QStringList withWidgets{ QStringLiteral("dossier"), QStringLiteral("gui"),
        QStringLiteral("desktop") };
    const bool hasWindow = withWidgets.contains(part) || isPluginUi(path);
    return hasWindow || !isWidgetHeader(header);
}

QStringList IncludeRules::faults(const QString &path, const QString &source) const
{
    static const QRegularExpression include(
            QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
            QRegularExpression::MultilineOption);
    QStringList below = partsBelow(partOf(path));
    if (isPluginUi(path))
        below.append(QStringLiteral("gui"));
    QStringList faults;
    auto found = include.globalMatch(source);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString header = match.captured(2);
        const bool isOwn = match.captured(1) == QLatin1String("\"");
        const QString target = header.section(QLatin1Char('/'), 0, 0);
        if (isOwn && parts.contains(target) && !below.contains(target))
            faults.append(QStringLiteral("%1 includes %2, which lies above it").arg(path, header));
        else if (!isOwn && !isSystemHeaderOfPlatform(header) && !isAllowed(path, header))
            faults.append(
                    QStringLiteral("%1 includes <%2>, which its part may not").arg(path, header));
    }
    return faults;
}

} // namespace spp::test
