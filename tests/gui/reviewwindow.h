// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/application.h"
#include "gui/mainwindow.h"
#include "gui/review/reviewworkspace.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace spp::test {

/// The real window with the Review workspace on a copy of the sample territory.
class ReviewWindow {
public:
    /// Empty on success, else why there is no window. Without a territory a copy of the sample.
    QString open(const QString &territory = {});

    MainWindow &window() { return *m_window; }
    ReviewWorkspace &review() { return *m_review; }
    ReviewPanel &panel() { return m_review->widgets(); }
    QString territory() const { return m_territory; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// As a planner does: types the parcel, Enter.
    void typeParcel(const QString &reference);
    /// Clicks the primary button and waits for the result.
    bool check();
    void loadProposal(const QString &sample); ///< "shop-house-six-storeys"
    void close();

private:
    QTemporaryDir m_folder;
    QString m_territory;
    Application m_application;
    std::unique_ptr<MainWindow> m_window;
    ReviewWorkspace *m_review = nullptr;
};

} // namespace spp::test
