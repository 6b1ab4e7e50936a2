// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QIcon>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace spp {

/// One page of the bottom drawer: what is wide (tables, charts, messages).
struct DrawerPage {
    QString id; ///< "review.findings"
    QWidget *widget = nullptr; ///< owned by the drawer from then on; its windowTitle is the tab
};

/// A job of the window: a panel at the right, pages in the drawer, the tools it needs. Made once,
/// owned by the window; switching keeps the map's extent and the selection.
class SPP_GUI_EXPORT Workspace : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString id() const = 0; ///< "review"
    virtual QString title() const = 0; ///< word of the mode bar, in the present language
    virtual QIcon icon() const = 0;
    /// The right panel. Its parent becomes the window.
    virtual QWidget *panel() = 0;
    virtual std::vector<DrawerPage> drawerPages() { return {}; }
    virtual void activate() { }
    virtual void deactivate() { }
    /// What to find again at the next start: the open case, chosen rules. Small.
    virtual QJsonObject state() const { return {}; }
    virtual void restore(const QJsonObject &state) { Q_UNUSED(state) }
};

} // namespace spp
