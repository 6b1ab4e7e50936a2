// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/view/floodrows.h"
#include "flood/ui/view/runform.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace spp::flood {

/// The floods there are: one is chosen to be shown, another one as the state before it.
class ScenarioList final : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioList(QWidget *parent = nullptr);

    void setRows(std::vector<FloodRow> rows);
    /// What is shown now; asks nothing.
    void setChosen(const FloodChoice &shown, const FloodChoice &before);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    void setProblem(const QString &text); ///< why something cannot be shown; empty: nothing
    RunForm *form() const { return m_form; }
    QToolButton *swipe() const { return m_swipe; }
    QListWidget *list() const { return m_list; }

signals:
    void showAsked(const FloodChoice &choice);
    void beforeAsked(const FloodChoice &choice); ///< None: without
    void openRunAsked();
    void openFileAsked();
    void enterFileAsked(const FloodChoice &file);
    void enterAsked(const FloodChoice &run, const RunForm::Statement &statement);
    void removeAsked(const FloodChoice &choice); ///< after it was confirmed where that is needed

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeEmptyState();
    QWidget *makeGates();
    QWidget *makeQuestion();
    const FloodEntry *current() const; ///< null: none is chosen
    void fill();
    void choose();
    void askToEnter();
    void askToRemove();
    void showState();
    void fitList();
    void retranslate();

    std::vector<FloodRow> m_rows;
    FloodChoice m_shown;
    FloodChoice m_before;
    bool m_isReadOnly = false;
    QListWidget *m_list;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QLabel *m_hint;
    QWidget *m_gates;
    QLabel *m_gatesText;
    QToolButton *m_open;
    QToolButton *m_shut;
    QWidget *m_beforeLine;
    QLabel *m_beforeText;
    QComboBox *m_beforeBox;
    QToolButton *m_swipe;
    QPushButton *m_openRun;
    QPushButton *m_openFile;
    QToolButton *m_enter;
    QToolButton *m_remove;
    RunForm *m_form;
    QFrame *m_question;
    QLabel *m_questionText;
    QPushButton *m_yes;
    QPushButton *m_no;
    QLabel *m_problem;
};

} // namespace spp::flood
