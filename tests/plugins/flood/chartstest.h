// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "chartswindow.h"
#include "flood/results/openseries.h"
#include "runfolder.h"

#include <QTest>

namespace spp::test {

/// A town, a run of a flood over it and the window, anew for each test.
class ChartsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_town = std::make_unique<FloodTown>();
        m_run = std::make_unique<RunFolder>();
        m_window = std::make_unique<ChartsWindow>();
        QCOMPARE(m_window->open(*m_town), QString());
    }
    void cleanup()
    {
        m_window.reset();
        m_run.reset();
        m_town.reset();
    }

protected:
    static flood::DepthSeriesPtr run(const QString &folder)
    {
        const auto series = flood::openRun(folder);
        if (!series)
            qFatal("%s", series.error().text().c_str());
        return *series;
    }
    void show() { m_window->shown().show(run(m_run->path())); }
    void takeUp(const char *action) { m_window->action(action)->trigger(); }
    int rows(const char *table) { return m_window->table(table).rowCount(); }

    std::unique_ptr<FloodTown> m_town;
    std::unique_ptr<RunFolder> m_run;
    std::unique_ptr<ChartsWindow> m_window;
};

} // namespace spp::test
