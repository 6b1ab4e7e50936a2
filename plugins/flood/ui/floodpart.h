// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/workbench/workspace.h"

#include <QObject>

class QPushButton;

namespace spp::flood {

/// One part of the Flood workspace: a section of the panel, pages of the drawer, map tools. Parts
/// know each other only through ShownFlood.
class FloodPart : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString title() const { return {}; } ///< of the section, in the present language
    /// The section of the panel, which takes it; null: none.
    virtual QWidget *section() { return nullptr; }
    /// Whether the section is a line until somebody opens it or openAsked() comes.
    virtual bool beginsFolded() const { return false; }
    virtual std::vector<DrawerPage> drawerPages() { return {}; }
    /// The button at the foot of the panel; at most one part has it.
    virtual QPushButton *primary() { return nullptr; }
    virtual void openTerritory() { }
    virtual void closeTerritory() { } ///< lets go of layers and statements
    virtual void activate() { }
    virtual void deactivate() { }
    virtual void retranslate() { }
    virtual QJsonObject state() const { return {}; } ///< what to find again at the next start
    virtual void restore(const QJsonObject &state) { Q_UNUSED(state) }

signals:
    void summaryChanged(const QString &summary); ///< shown while the section is folded
    void openAsked(); ///< the section has come into use
};

} // namespace spp::flood
