// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cases/casedesk.h"
#include "gui/gui_export.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace spp {

/// Heads the panel: which case it is, until when, where it stands, and its moves. Without a case it
/// offers to keep the work as one.
class SPP_GUI_EXPORT CaseHeader final : public QWidget {
    Q_OBJECT

public:
    struct Case {
        QString number;
        QString title;
        CaseState state = CaseState::Draft;
        QDate due; ///< invalid: not known
        bool overdue = false;
    };

    explicit CaseHeader(QWidget *parent = nullptr);

    void setCase(const std::optional<Case> &shown); ///< empty: not a case yet
    void setReadOnly(bool readOnly);
    /// Procedures that the office knows, id and title.
    void setProcedures(const std::vector<std::pair<QString, QString>> &procedures);
    void setProblem(const QString &problem); ///< below the form; empty hides it
    void openForm();
    void closeForm();
    bool isFormOpen() const { return !m_form->isHidden(); }
    QPushButton *keepButton() const { return m_keep; }
    QPushButton *stateButton() const { return m_state; }
    QAction *moveAction(CaseState to) const; ///< null when the case cannot go there

signals:
    void newAsked();
    void keepAsked(const spp::CaseFacts &facts);
    void moveAsked(spp::CaseState to, const QString &comment);
    void formToggled(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildComment();
    void fillMoves();
    void retranslate();
    CaseFacts facts() const;

    QLabel *m_heading;
    QLabel *m_line;
    QLabel *m_due;
    QPushButton *m_state;
    QPushButton *m_new;
    QPushButton *m_edit;
    QMenu *m_moves;
    QWidget *m_form;
    QComboBox *m_procedure;
    QLineEdit *m_number;
    QLineEdit *m_title;
    QDateEdit *m_received;
    QPushButton *m_keep;
    QLabel *m_problem;
    QWidget *m_commentRow;
    QLineEdit *m_comment;
    QPushButton *m_return;
    std::optional<Case> m_case;
    bool m_readOnly = false;
};

} // namespace spp
