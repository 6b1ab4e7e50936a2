// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/sitechoices.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QToolButton;

namespace spp {
class Workbench;
}

namespace spp::flood {

class ProposalDesk;

/// What the proposal stands for: a case, a plan zone or parcels, chosen from a menu.
class LinkRow final : public QWidget {
    Q_OBJECT

public:
    LinkRow(Workbench &workbench, ProposalDesk &desk, QWidget *parent = nullptr);

    void setParcel(qlonglong id) { m_parcel = id; } ///< that is selected; 0: none
    void retranslate();
    /// Fills `menu` with ground to choose each time it opens.
    void offer(QMenu *menu, std::function<void(const SiteCandidate &)> chosen);

private:
    void show();
    void fill(QMenu *menu, const std::function<void(const SiteCandidate &)> &chosen);
    void link(const ProposalLink &link);

    Workbench &m_workbench;
    ProposalDesk &m_desk;
    QLabel *m_text;
    QToolButton *m_choose;
    QToolButton *m_clear;
    qlonglong m_parcel = 0;
};

} // namespace spp::flood
