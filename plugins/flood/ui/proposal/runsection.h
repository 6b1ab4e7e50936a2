// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "engine/flood/floodestimate.h"
#include "engine/raster/grid.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spp::flood {

struct BaseModel;
class NumberLine;

/// What a run of base and proposal is told, what it would take, and what the method leaves out.
class RunSection final : public QWidget {
    Q_OBJECT

public:
    explicit RunSection(QWidget *parent = nullptr);

    QString name() const;
    void setName(const QString &name); ///< until somebody types one
    bool isNameTyped() const { return m_isNameTyped; }
    QString source() const;
    std::optional<double> returnPeriod_years() const;
    bool bothGates() const;
    int threads() const; ///< 0: all
    QString problem() const; ///< of a field; empty: none

    void setUsualSource(const QString &source); ///< where none is typed
    /// Sizes of the cells that fit over the ground of a base. The choice stays as long as the base
    /// does; at first it is the base's own.
    void setCells(const BaseModel &base);
    int ratio() const; ///< chosen: cells of the ground along the side of one of the model
    std::optional<double> subgridCell_m() const; ///< see PairRequest
    void showEstimating();
    void showEstimate(const engine::FloodEstimate &estimate);
    void showNoEstimate(const QString &why);
    void showResult(const QString &text, bool isBad); ///< empty: none
    void offerResume(const QString &folder); ///< empty: nothing to go on with
    void retranslate();

    QJsonObject state() const;
    void restore(const QJsonObject &state);

signals:
    void ratioChosen(int ratio);
    void changed(); ///< what the run would take may be another now
    void resumeAsked(const QString &folder);

private:
    void addRow(QGridLayout *grid, QLabel *label, QWidget *field, QWidget *unit = nullptr);
    void showProblem();
    void fillCells();
    QString cellText(int ratio) const;
    void showLimits();

    QLabel *m_nameText;
    QLineEdit *m_name;
    QLabel *m_periodText;
    NumberLine *m_period;
    QLabel *m_years;
    QLabel *m_sourceText;
    QLineEdit *m_source;
    QLabel *m_subgridText;
    QComboBox *m_subgrid;
    QCheckBox *m_gates;
    QLabel *m_threadsText;
    QComboBox *m_threads;
    QLabel *m_estimate;
    QWidget *m_moreRows;
    QPushButton *m_more;
    QPushButton *m_limits;
    QLabel *m_limitsText;
    QPushButton *m_resume;
    QLabel *m_result;
    QString m_interrupted;
    std::optional<engine::FloodEstimate> m_shownEstimate;
    bool m_isNameTyped = false;
    QString m_base; ///< path, whose cells are offered
    engine::Grid m_ground;
    int m_ownRatio = 1; ///< of the base
    std::optional<double> m_wantedCell_m; ///< of an earlier session, until a base comes
};

} // namespace spp::flood
