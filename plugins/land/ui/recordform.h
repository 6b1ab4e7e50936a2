// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/changekinds.h"
#include "land/records/changerecord.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace spp::land {

/// The change record that is being filled in: kind, decision, and behind "More" the documents, the
/// survey method and a note.
class RecordForm final : public QWidget {
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    void setKinds(const ChangeKinds &kinds);
    void show(const ChangeRecord &record, const QString &person); ///< without a signal
    ChangeRecord record() const; ///< with what the form does not show as it came
    QString summary() const; ///< in one line
    QToolButton *more() const { return m_more; } ///< for the line above the form

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addRow(int row, QWidget *field);
    void showMore(bool more);
    void fillKinds();
    void retranslate();
    std::vector<RecordDocument> documents() const;

    ChangeKinds m_kinds;
    ChangeRecord m_record;
    QString m_actor;
    QGridLayout *m_grid;
    QComboBox *m_kind;
    QLineEdit *m_number;
    QDateEdit *m_date;
    QLineEdit *m_documents;
    QLineEdit *m_survey;
    QLineEdit *m_note;
    QLabel *m_person;
    QToolButton *m_more;
    std::vector<QLabel *> m_labels;
    std::vector<QWidget *> m_extra; ///< behind "More"
    bool m_isFilling = false;
};

} // namespace spp::land
