// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/ui/charts/sectionshow.h"
#include "gui/review/tableexport.h"

#include <QPointer>

#include <qgspointxy.h>

#include <memory>

class QAction;
class QgsTask;

namespace spp {
class Workbench;
}

namespace spp::flood {

class ChartPage;
class ShownFlood;
class ShownPlaces;

/// The page "Section": the line, what is read along it away from the window's thread, and what is
/// drawn of it. While a moment is being read, the ones that come after wait for one reading.
class SectionDesk final : public QObject {
    Q_OBJECT

public:
    SectionDesk(Workbench &workbench, ShownFlood &shown, ShownPlaces &carrier, QAction *tool);
    ~SectionDesk() override;

    ChartPage *page() const { return m_page; } ///< owned by the drawer once it has it
    const QVector<QgsPointXY> &line() const { return m_line; } ///< in the CRS of the map
    void setLine(const QVector<QgsPointXY> &line);
    void retranslate();

signals:
    void pointedAt(double distance_m); ///< along the line; NaN: nowhere

private:
    void floodChanged();
    void stepChanged();
    void readAgain();
    void start();
    void take(Result<ReadSection> read);
    void show();
    QString hint() const;

    Workbench &m_workbench;
    ShownFlood &m_shown;
    ShownPlaces &m_carrier;
    QAction *m_tool;
    QPointer<ChartPage> m_page;
    TableExport m_export;
    QVector<QgsPointXY> m_line;
    std::optional<ReadSection> m_read;
    std::unique_ptr<SectionShow> m_show;
    QPointer<QgsTask> m_task;
    bool m_waits = false; ///< another moment is wanted already
    int m_asked = 0;
};

} // namespace spp::flood
