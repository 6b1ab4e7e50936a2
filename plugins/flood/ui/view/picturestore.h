// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/view/floodpicture.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <optional>

namespace spp::flood {

/// The pictures of one flood, made in a thread of their own: the one that is wanted, then those
/// that come after it. Keeps as many as fit into its room. Of the window's thread, which never
/// waits but in forget().
class PictureStore final : public QObject {
    Q_OBJECT

public:
    explicit PictureStore(QObject *parent = nullptr);
    ~PictureStore() override;

    /// Pictures of another flood or in other colours from now on.
    void setFlood(OpenedFloodPtr flood, const FloodScale &scale);
    /// Lets go of the flood; waits for a reading that is under way.
    void forget();
    /// Tells ready(step), at once where it is at hand. What was wanted before no longer is.
    void want(int step);
    FloodPicturePtr picture(int step) const; ///< null: not made yet

signals:
    void ready(int step);
    void failed(const Error &error);

private:
    void make();
    std::optional<int> next() const; ///< that is missing
    void take(int step, Result<FloodPicturePtr> made);
    void makeRoom();
    int ahead() const; ///< pictures after the wanted one

    QThreadPool m_thread;
    OpenedFloodPtr m_flood;
    FloodScale m_scale;
    int m_wanted = DepthSeries::greatest;
    bool m_isWanted = false;
    bool m_isBusy = false;
    int m_generation = 0; ///< of flood and colours
    std::map<int, FloodPicturePtr> m_pictures;
};

} // namespace spp::flood
