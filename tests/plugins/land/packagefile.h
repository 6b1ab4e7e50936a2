// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace spp::test {

/// A GeoPackage as another program finds it: read with GDAL alone.
class PackageFile {
public:
    struct Row {
        QMap<QString, QVariant> values; ///< null: NULL in the file
        double area_m2 = 0.0;
        int corners = 0; ///< of the first ring, the closing one included
    };

    explicit PackageFile(const QString &path)
        : m_path(path)
    {
    }

    QStringList layers() const;
    QStringList fields(const QString &layer) const;
    QString crs(const QString &layer) const; ///< "EPSG:5897"
    std::vector<Row> rows(const QString &layer) const; ///< empty when there is no such layer

    /// The seed file with metres and millimetres that comes with GDAL.
    static QString metreSeed();

private:
    QString m_path;
};

} // namespace spp::test
