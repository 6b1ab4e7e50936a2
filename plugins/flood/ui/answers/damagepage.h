// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/answers/exposuretable.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace spp::flood {

class CropPage;
class DamageTable;

/// The page "Damage" of the drawer: what buildings lose in each scenario and in an average year,
/// beside the curve of damage over yearly probability. In m² of floor destroyed, never in money.
/// Where crops were asked for, one chooses between buildings and them.
class DamagePage final : public QWidget {
    Q_OBJECT

public:
    explicit DamagePage(QWidget *parent = nullptr);

    TablePage *table() const;
    TablePage *crops() const;
    void show(const ExposurePtr &report); ///< null: none yet

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void chooseSide();
    QWidget *buildingSide();
    void retranslate();

    DamageTable *m_table;
    CropPage *m_crops;
    QComboBox *m_side; ///< buildings or crops
    QStackedWidget *m_sides;
    QWidget *m_chartPlace;
    QLabel *m_notes;
    QWidget *m_view = nullptr; ///< the chart; made anew each time
    ExposurePtr m_report;
};

} // namespace spp::flood
