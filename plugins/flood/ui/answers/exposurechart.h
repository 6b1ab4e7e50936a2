// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/answers/exposuretable.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace spp::flood {

/// One bar per scenario, with the classes of one subject stacked in their colours and patterns.
class ExposureChart final : public QWidget {
    Q_OBJECT

public:
    enum class Measure { Count, Size, People };

    explicit ExposureChart(QWidget *parent = nullptr);

    void show(const ExposurePtr &report); ///< null: nothing
    void translate();

protected:
    void changeEvent(QEvent *event) override;

private:
    const SubjectReport *subject() const;
    Measure measure() const;
    double valueOf(const ClassSum &sum) const;
    QString unit() const;
    void fillSubjects();
    void fillMeasures();
    void draw();

    QComboBox *m_subject;
    QComboBox *m_measure;
    QVBoxLayout *m_column;
    QWidget *m_view = nullptr; ///< the chart; made anew each time
    ExposurePtr m_report;
};

} // namespace spp::flood
