// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/planversion.h"
#include "core/plancompare/plancomparison.h"
#include "gui/gui_export.h"
#include "gui/review/tablepage.h"

#include <memory>
#include <vector>

class QComboBox;
class QPushButton;

namespace spp {

/// The page of the drawer that compares two versions of a plan: which two, and each change of a
/// parcel as a row. Keys are row ids of parcels.
class SPP_GUI_EXPORT PlanChangeTable final : public TablePage {
    Q_OBJECT

public:
    using Comparison = std::shared_ptr<const PlanComparison>;

    explicit PlanChangeTable(QWidget *parent = nullptr);

    /// Keeps what is chosen where it is still there; else the last two of a plan.
    void setVersions(const std::vector<PlanVersion> &versions);
    void show(const Comparison &comparison); ///< null: nothing compared yet
    void setRunning(bool isRunning); ///< the button then stops
    QString from() const; ///< PLAN@VERSION; empty when there is none
    QString to() const;
    QComboBox *fromField() const { return m_from; }
    QComboBox *toField() const { return m_to; }
    QPushButton *compareButton() const { return m_compare; }
    QPushButton *exportButton() const { return m_export; }
    QString summary() const;

signals:
    void compareAsked();
    void stopAsked();
    void exportAsked();

private:
    void retranslate() override;
    void fillRows();
    void showState();

    QComboBox *m_from;
    QComboBox *m_to;
    QLabel *m_arrow;
    QPushButton *m_compare;
    QPushButton *m_export;
    QLabel *m_summary;
    std::vector<PlanVersion> m_versions;
    Comparison m_comparison;
    bool m_isRunning = false;
};

} // namespace spp
