// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace spp::flood {

class EntryTable;
class NumberLine;

/// How a structure is operated: opening at the start, how long it takes to open and shut, rules by
/// water level, and a time table. The first rule that applies comes before the time table.
class ControlForm final : public QWidget {
    Q_OBJECT

public:
    explicit ControlForm(QWidget *parent = nullptr);

    void setControl(const QJsonObject &control); ///< "control" of a structure; without a signal
    QJsonObject control() const; ///< empty: it stays open
    QString problem() const;
    void retranslate();

signals:
    void typed();
    void taken();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    NumberLine *m_initial;
    NumberLine *m_opening;
    NumberLine *m_closing;
    QLabel *m_initialText;
    QLabel *m_openingText;
    QLabel *m_closingText;
    EntryTable *m_rules;
    EntryTable *m_schedule;
    QBoxLayout *m_parts;
};

} // namespace spp::flood
