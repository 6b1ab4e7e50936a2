// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/wordindex.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace spp {

class Database;

/// What `territory verify` asks of a database about itself. Only reads. Ends before its connection.
class SPP_CORE_EXPORT DatabaseInspector {
public:
    virtual ~DatabaseInspector() = default;

    /// Sentences about storage that cannot be trusted; empty when the database finds itself whole.
    /// BadInput when it is too damaged to be asked.
    virtual Result<QStringList> corruption() = 0;

    /// Rows that name a row which does not exist.
    struct BrokenReference {
        QString table;
        QString target;
        int rows = 0;
    };
    virtual Result<std::vector<BrokenReference>> brokenReferences() = 0;

    /// What is compared between a territory and the model of one.
    struct TableFacts {
        std::map<QString, QString> columns; ///< name → type, NOT NULL, place in the primary key
        std::map<QString, QString> attached; ///< indexes, triggers, constraints: name → definition
    };
    virtual Result<std::map<QString, TableFacts>> tables() = 0;
    /// A table that the database or its spatial extension made for itself.
    virtual bool isForeignTable(const QString &table) const = 0;
    /// Something attached whose definition the spatial extension words as it likes.
    virtual bool isWordedByExtension(const QString &attached) const = 0;
    /// An empty database of the same kind and version that leaves nothing behind, for the model.
    virtual Result<std::unique_ptr<Database>> scratch() = 0;

    struct GeometryColumn {
        QString table;
        QString column;
        int srid = 0;
    };
    virtual Result<std::vector<GeometryColumn>> geometryColumns() = 0;
    /// Whether the spatial index agrees with the geometries; true where there is none.
    virtual Result<bool> spatialIndexIsSound(const GeometryColumn &column) = 0;
    /// Whether the index of words says what its table says.
    virtual Result<bool> wordIndexIsSound(const WordIndex &index) = 0;
};

} // namespace spp
