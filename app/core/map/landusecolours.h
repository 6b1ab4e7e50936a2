// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QColor>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

class QgsFeatureRenderer;

namespace spp {

/// The official map colours of land-class codes, from the profile's land-use-codes.csv.
///
/// Codes whose colour no source names have none: they are drawn white with a grey outline, never
/// with a colour of our own that could be taken for an official one.
class SPP_CORE_EXPORT LandUseColours {
public:
    /// An absent file gives an empty table: not every profile has official colours.
    static Result<LandUseColours> read(const QString &profileFolder);

    QColor colour(const QString &code) const; ///< invalid when no source names one
    QString name(const QString &code, const QString &language) const;
    bool isEmpty() const { return m_entries.isEmpty(); }
    /// The codes that may be given today, ascending: neither groups of codes nor former ones.
    QStringList currentCodes() const;

    /// Draws polygons by the code in `field`; mixed classes ("ONT+CLN") by the first.
    std::unique_ptr<QgsFeatureRenderer> renderer(const QString &field) const;

private:
    struct Entry {
        QColor colour;
        QString nameVi;
        QString nameEn;
        bool isCurrent = false;
    };
    QString firstCode(const QString &field) const; ///< QGIS expression

    QMap<QString, Entry> m_entries;
};

} // namespace spp
