// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "gui/gui_export.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace spp {

/// What the window finds again at its next start: language, look, recent territories, and of each
/// of them workspace, extent, drawer and the states of the workspaces. One JSON file of the user
/// (spp/window.json in the configuration folder); written beside and renamed at each change.
///
/// A file that cannot be read is as good as none: the window starts as for a new user.
class SPP_GUI_EXPORT WindowMemory {
public:
    WindowMemory(); ///< the user's own file
    explicit WindowMemory(const QString &file);

    QString text(const QString &key) const;
    void setText(const QString &key, const QString &value);

    /// Paths of the territories opened, the last one first.
    QStringList recent() const;
    void addRecent(const QString &path);
    void forget(const QString &path);
    QJsonObject territory(const QString &path) const;
    void setTerritory(const QString &path, const QJsonObject &state);
    /// Picture of the map as it was left, in the cache of the user; may not exist.
    static QString thumbnailOf(const QString &path);

    /// Why the last change could not be kept; empty when it was.
    const QString &problem() const { return m_problem; }

private:
    void write();

    QString m_file;
    QJsonObject m_content;
    QString m_problem;
};

} // namespace spp
