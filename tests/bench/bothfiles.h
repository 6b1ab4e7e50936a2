// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"

#include <gdal_priv.h>

namespace spp::bench {

/// Writes features to a table of a territory and to a GeoPackage at once, so that all programs read
/// the same. Ends the program with a message when it cannot.
class BothFiles {
public:
    /// `insert`: a statement whose last parameter is the geometry. `field`: the one field of the
    /// layer in the GeoPackage. `epsg`: of both.
    BothFiles(Database &database, const QString &insert, const QString &geopackage,
            const char *layer, const char *field, bool isNumber, int epsg = 5897);
    ~BothFiles();

    void add(std::vector<QVariant> values, const QVariant &field, const QByteArray &wkb);

private:
    std::unique_ptr<Statement> m_statement;
    GDALDatasetUniquePtr m_file;
    OGRLayer *m_layer = nullptr;
};

} // namespace spp::bench
