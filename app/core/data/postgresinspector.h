// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/databaseinspector.h"
#include "core/data/postgresdatabase.h"

namespace spp {

/// Looks into one schema through the server's catalogue.
class PostgresInspector final : public DatabaseInspector {
public:
    explicit PostgresInspector(PostgresDatabase &database)
        : m_database(database)
    {
    }

    /// Reads every row, so that a page which the server cannot read shows.
    Result<QStringList> corruption() override;
    /// References that the server does not enforce, and their rows.
    Result<std::vector<BrokenReference>> brokenReferences() override;
    Result<std::map<QString, TableFacts>> tables() override;
    bool isForeignTable(const QString &) const override { return false; }
    bool isWordedByExtension(const QString &) const override { return false; }
    Result<std::unique_ptr<Database>> scratch() override;
    Result<std::vector<GeometryColumn>> geometryColumns() override;
    /// Asks the index and the table for the same boxes.
    Result<bool> spatialIndexIsSound(const GeometryColumn &column) override;
    Result<bool> wordIndexIsSound(const WordIndex &index) override;

private:
    PostgresDatabase &m_database;
};

} // namespace spp
