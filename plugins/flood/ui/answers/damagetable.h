// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/answers/exposuretable.h"

namespace spp::flood {

/// A row for each scenario, and one for each family of return periods.
class DamageTable final : public TablePage {
    Q_OBJECT

public:
    explicit DamageTable(QWidget *parent = nullptr);

    void show(const ExposurePtr &report); ///< null: none yet
    void setNotes(const QStringList &notes); ///< what the reader must know of the numbers
    void translate();

private:
    void fill();

    QLabel *m_notes;
    ExposurePtr m_report;
};

/// "t10, t100": the scenarios of a family.
QString familyName(const ExposureReport &report, const DamageFamily &family);

} // namespace spp::flood
