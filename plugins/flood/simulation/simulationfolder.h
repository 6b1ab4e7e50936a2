// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace spp::flood {

/// A folder of results that is filled beside its final name and gets it when it is complete. What
/// is not published disappears with the object.
class SimulationFolder {
public:
    explicit SimulationFolder(const QString &finalPath);
    ~SimulationFolder();
    SimulationFolder(const SimulationFolder &) = delete;
    SimulationFolder &operator=(const SimulationFolder &) = delete;

    /// Usage when the final name is taken; Environment when nothing can be written there.
    Result<void> begin();
    /// Lets `write` write a file; errors name it by its final path.
    Result<void> add(
            const QString &name, const std::function<Result<void>(const QString &path)> &write);
    Result<void> addText(const QString &name, const QByteArray &content);
    /// Brings all files to the disk and renames the folder.
    Result<void> publish();

    const QStringList &names() const { return m_names; }
    QString pathOf(const QString &name) const { return m_path + QLatin1Char('/') + name; }

private:
    QString m_finalPath;
    QString m_path;
    QStringList m_names;
};

} // namespace spp::flood
