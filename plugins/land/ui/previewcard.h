// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/operations/preview.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace spp::land {

/// What the operation in hand would make: parcels before and after with both areas, what happens
/// beside them, or why it cannot be done; and the button that takes it.
class PreviewCard final : public QFrame {
    Q_OBJECT

public:
    explicit PreviewCard(QWidget *parent = nullptr);

    void show(const Preview &preview);
    void showRefusal(const Error &refusal);
    void clear();
    QString text() const; ///< all that is said, without markup

    QPushButton *accept; ///< takes the preview into the record

protected:
    void changeEvent(QEvent *event) override;

private:
    QString notes(const Preview &preview) const;
    std::size_t mostRows() const; ///< of before, and of after
    void say(QLabel *label, const QString &text);
    void retranslate();

    QLabel *m_title;
    QLabel *m_table;
    QLabel *m_notes;
    QLabel *m_problem;
};

} // namespace spp::land
