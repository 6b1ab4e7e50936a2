// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/workbench/workspace.h"

#include <memory>

namespace spp {
class Workbench;
}

namespace spp::flood {

class FloodPanel;
class FloodPart;
class ShownFlood;

/// Flood (Ngập lụt): scenarios on the map and over time, what-if proposals, their runs, and what
/// they change. Only puts its parts together.
class FloodWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit FloodWorkspace(Workbench &workbench);
    ~FloodWorkspace() override;

    QString id() const override { return QStringLiteral("flood"); }
    QString title() const override;
    QIcon icon() const override;
    QWidget *panel() override;
    std::vector<DrawerPage> drawerPages() override;
    void activate() override;
    void deactivate() override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

private:
    template <typename Part>
    void add(const char *name);

    Workbench &m_workbench;
    std::unique_ptr<ShownFlood> m_shown;
    FloodPanel *m_panel; ///< owned by the window once it asked for it
    struct Named {
        QString name; ///< in the state
        std::unique_ptr<FloodPart> part;
    };
    std::vector<Named> m_parts; ///< from top to bottom
};

} // namespace spp::flood
