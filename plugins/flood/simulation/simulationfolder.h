// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/pendingfolder.h"

#include <functional>

namespace spp::flood {

/// The files of a run, in a folder that appears when they are complete.
class SimulationFolder {
public:
    explicit SimulationFolder(const QString &finalPath);

    /// BadInput when the final name is taken or its parent is missing; Environment when nothing
    /// can be written there.
    Result<void> begin() { return m_folder.begin(); }
    /// Lets `write` write a file; errors name it by its final path.
    Result<void> add(
            const QString &name, const std::function<Result<void>(const QString &path)> &write);
    Result<void> addText(const QString &name, const QByteArray &content);
    Result<void> publish() { return m_folder.publish(); }

    const QStringList &names() const { return m_names; } ///< in the order in which they came
    QString pathOf(const QString &name) const { return m_folder.path() + QLatin1Char('/') + name; }

private:
    QString m_finalPath;
    PendingFolder m_folder;
    QStringList m_names;
};

} // namespace spp::flood
