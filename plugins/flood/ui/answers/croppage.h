// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/answers/exposuretable.h"

class QComboBox;

namespace spp::flood {

/// The table of crops on the page "Damage": what floods destroy of crops at the stage chosen, in
/// all, by commune, and the ground by depth and duration. What is not known says so.
class CropPage final : public TablePage {
    Q_OBJECT

public:
    explicit CropPage(QWidget *parent = nullptr);

    void show(const ExposurePtr &report); ///< null: none yet

protected:
    void retranslate() override;

private:
    void translate();
    void fill();
    void fillLosses(bool byCommune);
    void fillClasses();
    void addYears(const CropReport &crop, std::vector<std::vector<TableCell>> &rows) const;

    QComboBox *m_level;
    ExposurePtr m_report;
};

} // namespace spp::flood
