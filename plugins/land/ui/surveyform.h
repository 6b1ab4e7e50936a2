// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/survey/surveycorrection.h"
#include "land/ui/surveytable.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spp::land {

/// A page of the drawer: what a survey measured, typed or pasted as a table of legs or coordinates,
/// or taken from a file; beside it, at every keystroke, how it closes.
class SurveyForm final : public QWidget {
    Q_OBJECT

public:
    enum class Work { Azimuths, Angles, Coordinates };

    explicit SurveyForm(QWidget *parent = nullptr);

    void setTolerances(const SurveyTolerances &tolerances);
    Work work() const;
    void setWork(Work work);
    /// Nothing stands in the form that could be adjusted yet: that is no error.
    bool isBlank() const;
    /// The survey as adjusted now, or why it cannot be.
    Result<AdjustedSurvey> survey() const;
    /// For these parcels; what cannot be read is a Usage error that names the field.
    Result<CorrectionRequest> request(
            const std::vector<ParcelKey> &parcels, const AdjustedSurvey &survey) const;
    /// Fills the table from a file; a network, which has no table, is kept as it is.
    Result<void> open(const QString &path);
    void focusTable();
    /// Fields for the panel: how points become corners. Made once; whoever asks takes them.
    QWidget *options() const { return m_options; }

signals:
    void edited();
    void fileAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    SurveyObservations typed() const;
    Result<SurveyObservations> observations() const;
    Result<void> checkEnd(const SurveyTable::FilledRow &row) const;
    Result<void> readTraverse(SurveyObservations &to) const;
    Result<void> readPoints(SurveyObservations &to) const;
    Result<void> readOrientation(SurveyObservations &to) const;
    void fill(const SurveyObservations &from);
    void fillOrientation(const SurveyObservations &from);
    void forgetFile();
    QWidget *buildFields();
    QWidget *buildResult();
    void buildOptions();
    void showWork();
    void showClosure();
    void changed();
    void retranslate();

    QButtonGroup *m_work;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QLineEdit *m_back;
    QLineEdit *m_closing;
    QWidget *m_ends = nullptr;
    QWidget *m_orientation = nullptr;
    QWidget *m_options = nullptr;
    SurveyTable *m_table;
    QLabel *m_closure;
    QPushButton *m_file;
    QPushButton *m_other; ///< pastes, or forgets the file
    QLineEdit *m_tolerance;
    QCheckBox *m_byNumber;
    QCheckBox *m_measuredArea;
    std::vector<std::pair<QLabel *, const char *>> m_labels;
    SurveyTolerances m_tolerances;
    std::optional<SurveyObservations> m_opened; ///< a network from a file
};

} // namespace spp::land
