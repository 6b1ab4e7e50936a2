// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "engine/geometry.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

namespace spp {

/// A column of a layer that is written.
struct OutputField {
    enum class Type { Text, Integer, Real };

    QString name;
    Type type = Type::Text;
};

/// Writes a GeoPackage whose bytes depend on nothing but what is written: its timestamps are the
/// date given, never the clock.
///
/// Written beside its name and renamed by finish(), replacing an older file; without finish()
/// nothing is left. Rows go to the disk in batches, so memory does not grow with them.
class SPP_CORE_EXPORT GeoPackageWriter {
public:
    /// `crs` is "AUTH:CODE". Environment when the folder cannot be written.
    static Result<std::unique_ptr<GeoPackageWriter>> create(
            const QString &path, const QString &crs, QDate date);
    ~GeoPackageWriter();
    GeoPackageWriter(const GeoPackageWriter &) = delete;
    GeoPackageWriter &operator=(const GeoPackageWriter &) = delete;

    /// Adds a layer and answers with its number. Kind Null: a table without geometry; Collection:
    /// any kind. Layers of one kind hold multi geometries.
    Result<int> addLayer(const QString &name, engine::Geometry::Kind kind,
            const std::vector<OutputField> &fields);
    /// One row, values in the order of the fields; an invalid QVariant is NULL. `geometry` may be
    /// null.
    Result<void> addRow(
            int layer, const engine::Geometry *geometry, const std::vector<QVariant> &values);
    QStringList layerNames() const; ///< of the layers added so far
    Result<void> finish();

private:
    GeoPackageWriter();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Moves a finished file to its final name, replacing what is there.
Result<void> SPP_CORE_EXPORT replaceFile(const QString &from, const QString &to);
/// Writes bytes beside `path` and renames.
Result<void> SPP_CORE_EXPORT writeFile(const QString &path, const QByteArray &bytes);

} // namespace spp
