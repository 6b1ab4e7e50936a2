// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace spp::flood {

class ProposalDesk;

/// What the proposal stands on: the base scenario, what it says of itself, and the proposal's file.
class BaseSection final : public QWidget {
    Q_OBJECT

public:
    explicit BaseSection(ProposalDesk &desk, QWidget *parent = nullptr);

    void setRecent(const QStringList &bases, const QStringList &proposals);
    void retranslate();

signals:
    void baseAsked(const QString &path); ///< empty: ask for a file
    void proposalAsked(const QString &path); ///< empty: ask for a file
    void newAsked();
    void newBaseAsked();
    void editBaseAsked();
    void titleTyped(const QString &title);

private:
    void show();
    QLayout *making();
    QString facts() const;
    void fill(QMenu *menu, const QStringList &recent, void (BaseSection::*asked)(const QString &));

    ProposalDesk &m_desk;
    QLabel *m_title;
    QToolButton *m_choose;
    QLabel *m_facts;
    QPushButton *m_newBase;
    QPushButton *m_editBase;
    QLabel *m_problem;
    QLabel *m_proposal;
    QToolButton *m_file;
    QStringList m_recentBases;
    QStringList m_recentProposals;
};

} // namespace spp::flood
