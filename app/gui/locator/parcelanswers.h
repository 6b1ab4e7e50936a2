// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/search/parcelsearch.h"
#include "gui/gui_export.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace spp {

/// Finds parcels away from the window's thread, over a connection of its own to one territory, so
/// that nobody who types waits for the disk. A new search stops the one before it, whose answers
/// are dropped.
class SPP_GUI_EXPORT ParcelAnswers final : public QObject {
    Q_OBJECT

public:
    explicit ParcelAnswers(QObject *parent = nullptr);
    ~ParcelAnswers() override;

    /// Searches the territory at `path`; found() or failed() follows, unless something else is
    /// searched for or cancel() is called before.
    void search(const QString &path, const QString &text, int limit);
    void cancel();
    /// Stops, and closes the connection before it returns.
    void close();
    bool isRunning() const { return m_running; }

signals:
    void found(const spp::ParcelHits &hits);
    void failed(const spp::Error &error);

private:
    Result<ParcelHits> find(const QString &path, const QString &text, int limit, int generation);
    void finish(int generation, const Result<ParcelHits> &result);

    QThreadPool m_thread; ///< one thread that stays
    std::atomic<int> m_generation{ 0 };
    bool m_running = false;
    std::unique_ptr<Territory> m_territory; ///< of that thread
    QString m_path; ///< where it was opened; of that thread
};

} // namespace spp
