// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cases/findinganswer.h"
#include "core/domain/finding.h"
#include "gui/gui_export.h"

#include <QFrame>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace spp {

struct Review;

/// The chosen finding in full, and below it what the officer says to it.
class SPP_GUI_EXPORT FindingDetail final : public QFrame {
    Q_OBJECT

public:
    explicit FindingDetail(QWidget *parent = nullptr);

    void setFinding(const Finding *finding, const Review *review, int number); ///< null: hidden
    void setAnswer(const std::optional<FindingAnswer> &answer); ///< kept one
    /// Why answers cannot be given now ("save as a case first"); empty when they can.
    void setAnswersClosed(const QString &why);
    QToolButton *answerButton(OfficerAnswer answer) const;
    QLineEdit *reasonField() const { return m_reason; }
    QPushButton *keepButton() const { return m_keep; }

signals:
    void citationClicked();
    void answered(spp::OfficerAnswer answer, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    QLabel *m_text;
    QLabel *m_link;
    QButtonGroup *m_answers;
    QLineEdit *m_reason;
    QPushButton *m_keep;
    QLabel *m_closed;
    QWidget *m_form;
    QString m_why;
    std::optional<FindingAnswer> m_answer;
};

} // namespace spp
