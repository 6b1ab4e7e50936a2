// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/import/sourcelayer.h"

#include <QMap>
#include <QVariantMap>

#include <vector>

namespace spp {

/// What a mapping file states about the sources of one office: YAML with theme, layer, fields
/// (theme field: source field), encoding, crs, commune, constants.
struct SPP_CORE_EXPORT MappingFile {
    QString theme;
    QString layer;
    QString encoding;
    QString crs;
    QString commune;
    QMap<QString, QString> fields;
    QVariantMap constants;

    static Result<MappingFile> read(const QString &path);
};

/// Which field of a source feeds which field of a theme.
class SPP_CORE_EXPORT FieldMapping {
public:
    struct Pair {
        const ThemeField *to = nullptr;
        int from = -1;
    };

    /// Stated pairs come first; the rest is matched by name, alias and title without case, marks
    /// and separators, then by the ten letters that a shapefile leaves of a name. BadInput when a
    /// required field finds no source and no constant, naming the fields there are.
    static Result<FieldMapping> resolve(const Theme &theme, const std::vector<SourceField> &source,
            const QMap<QString, QString> &stated, const QVariantMap &constants);

    const std::vector<Pair> &pairs() const { return m_pairs; }
    const std::vector<int> &unmapped() const { return m_unmapped; } ///< source fields left over
    const Pair *pairFor(const QString &themeField) const;

private:
    std::vector<Pair> m_pairs;
    std::vector<int> m_unmapped;
};

} // namespace spp
