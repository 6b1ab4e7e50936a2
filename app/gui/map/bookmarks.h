// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "gui/gui_export.h"

#include <QObject>
#include <QString>

#include <qgsrectangle.h>

#include <vector>

namespace spp {

struct Bookmark {
    QString name;
    QgsRectangle extent; ///< territory CRS
};

/// The reader's named places in one territory, kept with the reader's data on this computer and
/// not in the territory, which others read too.
class SPP_GUI_EXPORT Bookmarks final : public QObject {
    Q_OBJECT

public:
    /// `folder` holds one file a territory; it is made when the first place is kept.
    explicit Bookmarks(QString folder, QObject *parent = nullptr);
    static QString defaultFolder(); ///< of this reader

    /// Reads the places of a territory by its id; an empty id lets go of them. BadInput names a
    /// file that cannot be read; it is then left as it is until a place is kept.
    Result<void> open(const QString &territoryId);
    const std::vector<Bookmark> &all() const { return m_all; }
    bool isOpen() const { return !m_territory.isEmpty(); }

    /// Each writes the file before it returns; after an error nothing has changed.
    Result<void> add(const Bookmark &bookmark);
    Result<void> rename(int index, const QString &name);
    Result<void> remove(int index);

signals:
    void changed();

private:
    QString path() const;
    Result<void> keep(std::vector<Bookmark> next);

    QString m_folder;
    QString m_territory;
    std::vector<Bookmark> m_all;
};

} // namespace spp
