// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/review/verdictlook.h"

#include <QAbstractButton>
#include <QSet>
#include <QWidget>

namespace spp {

/// How many findings of one outcome there are: mark, count and word. Checked: these are shown.
class SPP_GUI_EXPORT VerdictChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit VerdictChip(Outcome outcome, QWidget *parent = nullptr);

    Outcome outcome() const { return m_outcome; }
    int count() const { return m_count; }
    void setCount(int count);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString label() const;

    Outcome m_outcome;
    int m_count = 0;
};

/// The four chips over a list of findings, which filter it. All are on at first; a click on one
/// shows only its findings, a second click shows all again, and Ctrl adds or takes away.
class SPP_GUI_EXPORT ChipBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setCounts(const OutcomeCounts &counts);
    VerdictChip *chip(Outcome outcome) const;
    QSet<int> shown() const; ///< outcomes, as int
    void showAll();

signals:
    void filterChanged();

private:
    void choose(VerdictChip *chip);

    QVector<VerdictChip *> m_chips;
};

} // namespace spp
