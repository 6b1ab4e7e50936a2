// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "../workspacewindow.h"

#include <QTemporaryDir>

namespace spp::test {

/// The real window in the Land records workspace, on a town of square parcels: 10 m wide, sheet 34,
/// numbers from 1 on eastwards, then northwards.
class LandWindow final : public WorkspaceWindow {
public:
    LandWindow();

    /// Empty on success, else why there is no window. Without a territory a town of its own.
    QString open(const QString &territory = {});
    QString territory() const { return m_territory; }

    /// Presses S on a chosen parcel and types the line by a corner, a distance and a bearing.
    void typeSplit(const QString &northEast, const QString &distance, const QString &bearing);
    int currentParcels(); ///< in the territory

private:
    QTemporaryDir m_folder;
    QString m_territory;
};

} // namespace spp::test
