// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QScrollArea>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace spp {

class WindowMemory;

/// What the window shows while no territory is open: the recent ones with a picture, the ways to
/// begin, the help pages people need first, and what is new.
class SPP_GUI_EXPORT WelcomePage final : public QScrollArea {
    Q_OBJECT

public:
    explicit WelcomePage(WindowMemory &memory, QWidget *parent = nullptr);

    void refresh(); ///< reads the recent territories again
    /// Below the button that asks for it; below 0: the sample is not being made.
    void showSampleProgress(int percent);

signals:
    void territoryChosen(const QString &path);
    void openAsked();
    void sampleAsked();
    void createAsked();
    void helpAsked(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildStart();
    QWidget *buildReading();
    QWidget *recentCard(const QString &path);
    void clear(QLayout *layout);
    void retranslate();

    WindowMemory &m_memory;
    QLabel *m_title;
    QLabel *m_recentTitle;
    QLabel *m_startTitle;
    QLabel *m_helpTitle;
    QLabel *m_newsTitle;
    QLabel *m_news;
    QPushButton *m_open;
    QPushButton *m_sample;
    QPushButton *m_create;
    QProgressBar *m_making;
    QLabel *m_makingText;
    int m_madePercent = -1;
    QVBoxLayout *m_help;
    QVBoxLayout *m_recent;
};

} // namespace spp
