// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "core/import/importreport.h"
#include "land/migration/migrationoptions.h"

#include <QTemporaryDir>

#include <optional>

namespace spp::land {

/// The parcels that are to be migrated, as a territory in their own coordinate system.
///
/// A source that is no territory is imported into one of its own first, in a folder that is gone
/// with this object; so everything that an import understands (formats, legacy letters, names of
/// fields) holds here too.
class MigrationSource {
public:
    /// `target` is where the parcels shall go: its profile says what fields there are.
    static Result<std::unique_ptr<MigrationSource>> open(
            const MigrationOptions &options, Territory &target, Feedback &feedback);

    Territory &territory() const { return *m_territory; }
    QString crs() const { return m_crs; }
    QString name() const { return m_name; }
    QString sha256() const { return m_sha256; } ///< empty for a territory on a server
    /// What reading the source brought about; none for a territory.
    const std::optional<ImportReport> &import() const { return m_import; }

private:
    MigrationSource() = default;
    Result<void> importFrom(const MigrationOptions &options, Territory &target, Feedback &feedback);

    std::unique_ptr<QTemporaryDir> m_folder; // goes after the territory in it
    std::unique_ptr<Territory> m_territory;
    QString m_crs;
    QString m_name;
    QString m_sha256;
    std::optional<ImportReport> m_import;
};

} // namespace spp::land
