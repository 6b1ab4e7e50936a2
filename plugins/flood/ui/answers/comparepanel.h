// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparison.h"
#include "flood/ui/answers/comparechoice.h"
#include "flood/ui/shownflood.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spp::flood {

class CompareSummary;
class ScenarioBox;
class SiteField;

/// The section "Compare" of the panel: what is compared, what came out, and where it goes.
class ComparePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget *parent = nullptr);

    /// Keeps what is chosen where all of it is still there, else chooses what belongs together.
    void setScenarios(const std::vector<ComparableFlood> &floods);
    void setSchemes(const std::vector<NamedHazardScheme> &schemes);
    void setWritable(bool isWritable);
    void setRunning(bool isRunning); ///< the button then stops
    void setStopping(); ///< until setRunning(): what runs was told to stop
    void choose(const ScenarioPair &pair);
    SiteField *site() const { return m_site; }
    /// Without threads and cache folder.
    ComparisonRequest request() const;
    QString scheme() const;
    QString recordName() const;
    void show(const std::shared_ptr<const Comparison> &comparison); ///< null: none yet
    void showProblem(const QString &problem); ///< empty: none
    QString summary() const;
    QJsonObject state() const;
    void restore(const QJsonObject &state);
    void retranslate();

signals:
    void compareAsked();
    void stopAsked();
    void recordAsked();
    void exportAsked();
    void detailsAsked();

private:
    void addRow(QGridLayout *grid, int row, QLabel *label, QWidget *field);
    void showState();
    void showWarnings();
    void takePartner(); ///< of another base, where the proposal does not belong to it
    void showFit(const Comparability &fit);
    void noteOther(); ///< a field is not as it was compared

    QLabel *m_empty;
    QWidget *m_form;
    QLabel *m_baseLabel;
    QLabel *m_proposalLabel;
    QLabel *m_schemeLabel;
    QLabel *m_limitsLabel;
    QLabel *m_siteLabel;
    ScenarioBox *m_base;
    ScenarioBox *m_proposal;
    QLabel *m_hindrance;
    QLabel *m_doubts;
    QComboBox *m_scheme;
    QDoubleSpinBox *m_wet;
    QDoubleSpinBox *m_threshold;
    SiteField *m_site;
    QPushButton *m_compare;
    QLabel *m_problem;
    CompareSummary *m_summary;
    QLabel *m_warnings;
    QLineEdit *m_name;
    QPushButton *m_record;
    QPushButton *m_export;
    CompareChoice m_choice;
    std::vector<NamedHazardScheme> m_schemes;
    std::shared_ptr<const Comparison> m_comparison;
    bool m_isWritable = false;
    bool m_isRunning = false;
    bool m_isStopping = false;
    bool m_isOther = false;
};

} // namespace spp::flood
