// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/databaseinspector.h"

namespace spp {

/// Looks into an SQLite file through its pragmas and its own tables.
class SqliteInspector final : public DatabaseInspector {
public:
    explicit SqliteInspector(Database &database)
        : m_database(database)
    {
    }

    Result<QStringList> corruption() override;
    Result<std::vector<BrokenReference>> brokenReferences() override;
    Result<std::map<QString, TableFacts>> tables() override;
    bool isForeignTable(const QString &table) const override;
    bool isWordedByExtension(const QString &attached) const override;
    Result<std::unique_ptr<Database>> scratch() override;
    Result<std::vector<GeometryColumn>> geometryColumns() override;
    Result<bool> spatialIndexIsSound(const GeometryColumn &column) override;
    Result<bool> wordIndexIsSound(const WordIndex &index) override;

private:
    Database &m_database;
};

} // namespace spp
