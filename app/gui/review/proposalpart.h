// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QObject>
#include <QString>

class QAction;

namespace spp {

class ReviewPanel;
class ReviewSession;
class Workbench;

/// The proposal: its form, the date of the case, the rule packs, and files.
class SPP_GUI_EXPORT ProposalPart final : public QObject {
    Q_OBJECT

public:
    ProposalPart(Workbench &workbench, ReviewSession &session, ReviewPanel &panel);

    /// Reads a proposal file into the form, as one step of the history.
    void load(const QString &path);
    void save(const QString &path); ///< YAML, or JSON by its ending
    /// "Nhà ở riêng lẻ · 6 tầng · 22/11/2026"
    QString summary() const;

private:
    void showDraft();
    void showInputs();
    void fillPacks();
    void choosePacks();
    void askToLoad();
    void askToSave();
    void retranslate();

    Workbench &m_workbench;
    ReviewSession &m_session;
    ReviewPanel &m_panel;
    QAction *m_load;
    QAction *m_save;
    QAction *m_clear;
};

} // namespace spp
