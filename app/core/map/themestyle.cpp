// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/map/themestyle.h"

#include "core/domain/theme.h"
#include "core/profile/profile.h"

#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

namespace spp {

namespace {

QString styleFileOf(const QString &name) { return QStringLiteral("styles/%1.qml").arg(name); }

QString nameOf(ThemeGeometry geometry)
{
    switch (geometry) {
    case ThemeGeometry::Point:
        return QStringLiteral("point");
    case ThemeGeometry::Line:
        return QStringLiteral("line");
    default:
        return QStringLiteral("polygon");
    }
}

bool isParcels(const Theme &theme) { return theme.id == QLatin1String("parcels"); }

} // namespace

Result<ThemeStyles> ThemeStyles::read(const Profile &profile)
{
    ThemeStyles styles;
    styles.m_files = OfficeFiles(profile);
    SPP_ASSIGN(styles.m_colours, LandUseColours::read(profile.folder));
    return styles;
}

Result<void> ThemeStyles::apply(QgsVectorLayer &layer, const Theme &theme) const
{
    if (isParcels(theme))
        layer.setDisplayExpression(QStringLiteral("\"sheet\" || '/' || \"number\""));
    QString file = m_files.find(styleFileOf(theme.id));
    if (file.isEmpty() && isParcels(theme) && !m_colours.isEmpty()) {
        layer.setRenderer(m_colours.renderer(QStringLiteral("land_use")).release());
        return {};
    }
    if (file.isEmpty() && theme.geometry != ThemeGeometry::Any)
        file = m_files.find(styleFileOf(nameOf(theme.geometry)));
    if (file.isEmpty())
        return {};
    bool read = false;
    const QString said = layer.loadNamedStyle(file, read);
    if (!read)
        return Error::badInput(said.toStdString()).inFile(file.toStdString());
    return {};
}

} // namespace spp
