// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/answers/exposurechart.h"
#include "flood/ui/answers/scenariobox.h"
#include "flood/ui/answers/subjectmenu.h"

class QLabel;
class QPushButton;

namespace spp::flood {

/// The page "Exposure" of the drawer: what is measured, the table of classes and its chart.
class ExposurePage final : public QWidget {
    Q_OBJECT

public:
    explicit ExposurePage(QWidget *parent = nullptr);

    void setScenarios(const std::vector<FloodScenario> &scenarios);
    void setSchemes(const std::vector<NamedHazardScheme> &schemes);
    SubjectMenu *subjects() const { return m_subjects; }
    ExposureTable *table() const { return m_table; }
    QStringList scenarios() const { return m_scenarios->ids(); } ///< empty: all
    QString scheme() const;
    /// Stages of the crop damage table; the choice is not shown where there are none.
    void setStages(const std::vector<std::pair<QString, LocalisedText>> &stages);
    QString stage() const; ///< empty: no crops are measured
    QString mapScenario() const; ///< that is to be on the map; empty: none
    void setRunning(bool isRunning); ///< the button then stops
    void setStopping(); ///< until setRunning(): what runs was told to stop
    void show(const ExposurePtr &report); ///< null: none yet
    void showProblem(const QString &problem); ///< empty: none
    QJsonObject state() const;
    void restore(const QJsonObject &state);

signals:
    void calculateAsked();
    void stopAsked();
    void exportAsked();
    void mapChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *choiceLine();
    void fillMap();
    void showNotes();
    void showState();
    void retranslate();

    ScenarioBox *m_scenarios;
    QComboBox *m_scheme;
    QComboBox *m_stage;
    SubjectMenu *m_subjects;
    QPushButton *m_calculate;
    QLabel *m_problem;
    QComboBox *m_map;
    QPushButton *m_export;
    ExposureTable *m_table;
    ExposureChart *m_chart;
    std::vector<NamedHazardScheme> m_schemes;
    std::vector<std::pair<QString, LocalisedText>> m_stages;
    ExposurePtr m_report;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace spp::flood
