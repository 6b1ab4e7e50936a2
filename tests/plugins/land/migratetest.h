// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/search/parcelsearch.h"
#include "land/migration/migration.h"
#include "landtown.h"
#include "oldtown.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace spp::test {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}

/// A cadastre of 1802 parcels of three communes of old, and a territory of now with four parcels.
/// Each test has copies of its own.
class MigrateTest : public QObject {
protected:
    void prepare();
    void fresh();

    QString file(const QString &name) const { return m_folder->filePath(name); }
    void writeTable(const QByteArray &rows) const;
    void change(const QString &sql); ///< of the source
    Result<land::MigrationOutcome> run(Feedback &&feedback = Feedback());
    qlonglong count(const QString &sql, Territory &of) const;
    std::vector<ParcelHit> find(const QString &text) const;

    OldTown m_town;
    QTemporaryDir m_sources;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Territory> m_target;
    land::MigrationOptions m_options;
};

} // namespace spp::test
