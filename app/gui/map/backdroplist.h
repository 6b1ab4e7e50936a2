// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/map/backdrop.h"
#include "gui/gui_export.h"

#include <QObject>
#include <QSet>

#include <vector>

class QNetworkReply;
class QgsNetworkReplyContent;

namespace spp {

class Workbench;

/// The reader's backdrops, kept in the settings, and their layers in a group of their own below the
/// themes.
///
/// A server that does not answer is said once until it is shown anew; the map goes on without it.
class SPP_GUI_EXPORT BackdropList final : public QObject {
    Q_OBJECT

public:
    explicit BackdropList(Workbench &workbench, QObject *parent = nullptr);

    const std::vector<Backdrop> &all() const { return m_all; }
    /// Presets that still need a file: what "Add" offers.
    void add(Backdrop backdrop); ///< gets an id of its own when it has none; is shown
    void remove(const QString &id);
    void setShown(const QString &id, bool shown);
    QString attribution() const; ///< of all that are shown

signals:
    void changed();

private:
    void load();
    void store() const;
    void territoryOpened();
    void showLayers();
    void askServer(const Backdrop &backdrop);
    void addLayer(const Backdrop &backdrop);
    void removeLayer(const QString &id);
    void keepFullExtent() const;
    void heard(const QgsNetworkReplyContent &reply);
    void sayUnreachable(const Backdrop &backdrop);

    Workbench &m_workbench;
    std::vector<Backdrop> m_all;
    QSet<QString> m_said; ///< ids whose silence was reported
};

} // namespace spp
