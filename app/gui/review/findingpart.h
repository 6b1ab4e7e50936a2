// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QObject>

class QModelIndex;

namespace spp {

class EvidenceOverlay;
class ReviewPanel;
class ReviewSession;
class Workbench;
struct Finding;

/// The findings: chips that filter, the list, the chosen one in full and on the map.
class SPP_GUI_EXPORT FindingPart final : public QObject {
    Q_OBJECT

public:
    FindingPart(Workbench &workbench, ReviewSession &session, ReviewPanel &panel,
            EvidenceOverlay &overlay);

    void select(int number); ///< as a click on it does; shows it if it is filtered out
    const Finding *current() const; ///< null when none is chosen

signals:
    void selected(int number); ///< 0: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showReview();
    void showDetail();
    void keepInView();
    bool isScarce() const; ///< no room for card, list and detail one above the other
    void showNotice();
    void showCurrent();
    void showCitation();

    Workbench &m_workbench;
    ReviewSession &m_session;
    ReviewPanel &m_panel;
    EvidenceOverlay &m_overlay;
    int m_number = 0;
};

} // namespace spp
