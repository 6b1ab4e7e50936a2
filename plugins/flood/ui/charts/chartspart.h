// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/charts/shownplaces.h"
#include "flood/ui/floodpart.h"

#include <QPointer>

#include <memory>

class QAction;
class QgsMapTool;

namespace spp {
class Workbench;
}

namespace spp::flood {

class ChartMarks;
class HydrographDesk;
class PlaceTool;
class SectionDesk;
class SectionTool;
class ShownFlood;

/// Water over time at places, and along a line: two map tools, their pages of the drawer, and their
/// marks on the map.
class ChartsPart final : public FloodPart {
    Q_OBJECT

public:
    ChartsPart(Workbench &workbench, ShownFlood &shown);
    ~ChartsPart() override;

    std::vector<DrawerPage> drawerPages() override;
    void openTerritory() override;
    void closeTerritory() override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const char *name, const char *icon, const QKeySequence &keys);
    void bind(QAction *action, QgsMapTool *tool, const QString &page);
    void leave(QgsMapTool *tool);
    void setIcons();
    void showEnabled();
    void showMarks();

    Workbench &m_workbench;
    ShownFlood &m_shown;
    ShownPlaces m_carrier;
    bool m_isActive = false;
    QAction *m_askPlace;
    QAction *m_askLine;
    std::unique_ptr<PlaceTool> m_placeTool;
    std::unique_ptr<SectionTool> m_sectionTool;
    std::unique_ptr<HydrographDesk> m_hydrographs;
    std::unique_ptr<SectionDesk> m_section;
    std::unique_ptr<ChartMarks> m_marks;
};

} // namespace spp::flood
