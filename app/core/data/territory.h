// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/actor.h"
#include "core/data/database.h"
#include "core/profile/profile.h"

#include <QString>

#include <memory>
#include <vector>

namespace spp {

/// One territory: a database that holds parcels, plans, themes, cases and reviews of one
/// administrative area, with a pinned coordinate operation.
///
/// It is a file, or one schema of a PostgreSQL database where the path is an address (see
/// PostgresAddress). Several processes may read while one writes. Closing the last connection to a
/// file leaves one file. One object belongs to one thread.
class SPP_CORE_EXPORT Territory {
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Makes a new territory beside its final name and renames it when it is complete; on a server
    /// in one transaction. Refuses to replace a file or to fill a schema that is not empty, and
    /// refuses network shares with advice.
    static Result<std::unique_ptr<Territory>> create(const QString &path, const Profile &profile,
            const std::vector<Theme> &pluginThemes, const Actor &actor);
    /// Opens, checking that it is a territory of a schema this program knows. With ReadWrite an
    /// older schema is migrated, a file after a backup beside it; with ReadOnly it is refused.
    static Result<std::unique_ptr<Territory>> open(const QString &path, Access access);

    ~Territory();
    Territory(const Territory &) = delete;
    Territory &operator=(const Territory &) = delete;

    QString path() const; ///< or the address, as it was opened
    /// Name of the file without its folder, or the address; to be shown, without secrets.
    QString name() const;
    /// What to call the territory at a path or address in few letters: base name of the file, or
    /// the schema.
    static QString shortName(const QString &path);
    Database &database();
    /// A fact from territory_meta, read when it was opened; empty when it is not there.
    QString meta(const QString &key) const;
    QString id() const; ///< UUID given at creation
    int schemaVersion() const;
    QString crs() const; ///< "EPSG:5897"
    int srid() const;
    const DatumOperation &datum() const; ///< as pinned at creation
    QString profileId() const;
    QString profileVersion() const;
    /// The profile it was created from, found by its id in the resources, or by the folder that was
    /// given at creation.
    Result<Profile> profile() const;

    const std::vector<Theme> &themes() const; ///< the catalogue, ordered by id
    const Theme *theme(const QString &id) const;
    /// Writes the stated facts of a theme and its counts; definition columns cannot change.
    Result<void> updateTheme(const Theme &theme);
    /// Adds a theme that a plugin brought after the territory was made, with its table.
    Result<void> registerTheme(const Theme &theme);
    Result<void> reloadThemes();

private:
    Territory();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
