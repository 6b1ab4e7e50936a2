// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/exposure/exposurelines.h"
#include "gui/review/tablepage.h"

#include <memory>

class QComboBox;

namespace spp::flood {

using ExposurePtr = std::shared_ptr<const ExposureReport>;

/// What each class holds: of everything, by commune, or in the areas of a theme.
class ExposureTable final : public TablePage {
    Q_OBJECT

public:
    explicit ExposureTable(QWidget *parent = nullptr);

    void show(const ExposurePtr &report); ///< null: none yet
    void setCommunes(const QMap<QString, QString> &names); ///< by code
    void setNoScenarios(bool isWithout); ///< the empty table then says how to get some
    void translate();

private:
    std::vector<SumLine> lines() const;
    std::vector<TableCell> row(const SumLine &line) const;
    void fillLevels();
    void fill();

    QComboBox *m_level;
    ExposurePtr m_report;
    QMap<QString, QString> m_communes;
    bool m_isWithoutScenarios = false;
};

} // namespace spp::flood
