// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/ui/charts/hydrographshow.h"
#include "gui/review/tableexport.h"

#include <QJsonArray>
#include <QMap>
#include <QPointer>

#include <memory>

class QAction;
class QComboBox;
class QgsTask;

namespace spp {
class Workbench;
}

namespace spp::flood {

class ChartPage;
class PlaceChips;
class ShownFlood;
class ShownPlaces;

/// The page "Hydrographs": which places are kept, what is read of the floods for them away from the
/// window's thread, and what is drawn of it.
class HydrographDesk final : public QObject {
    Q_OBJECT

public:
    HydrographDesk(Workbench &workbench, ShownFlood &shown, ShownPlaces &carrier, QAction *tool);
    ~HydrographDesk() override;

    ChartPage *page() const { return m_page; } ///< owned by the drawer once it has it
    QMap<int, QgsPointXY> places() const; ///< without gauges
    void add(const QgsPointXY &place);
    void addGauge(const QString &name);
    void remove(int number);
    void forget(); ///< places, and what is being read
    void retranslate();
    QJsonArray state() const;
    void restore(const QJsonArray &places);

signals:
    void placesChanged();

private:
    struct Read {
        ReadFlood flood;
        ReadFlood before;
    };
    bool keep(const KeptPlace &place);
    int freeNumber() const;
    void floodChanged();
    void drop(int number);
    Result<std::vector<MapPoint>> placesIn(const DepthSeriesPtr &series);
    void readAgain();
    void startReading();
    void take(Result<Read> read);
    void show();
    void showMoment();
    void showFields();
    QString hint(const HydrographShow &show) const;
    void stepBy(int steps);

    Workbench &m_workbench;
    ShownFlood &m_shown;
    ShownPlaces &m_carrier;
    QAction *m_tool;
    QPointer<ChartPage> m_page;
    PlaceChips *m_chips;
    QComboBox *m_quantity;
    QComboBox *m_gauges;
    TableExport m_export;
    std::vector<KeptPlace> m_places;
    Read m_read;
    std::vector<KeptPlace> m_readPlaces; ///< those that m_read is of
    std::unique_ptr<HydrographShow> m_show;
    QPointer<QgsTask> m_task;
    int m_asked = 0; ///< counts readings, so that an older one is dropped
};

} // namespace spp::flood
