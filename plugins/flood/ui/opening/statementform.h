// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/futuretable.h"
#include "flood/hazard/scenario.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace spp::flood {

class NumberLine;

/// What a flood stands for: what no file says of itself.
class StatementForm final : public QWidget {
    Q_OBJECT

public:
    explicit StatementForm(QWidget *parent = nullptr);

    void setPathways(std::vector<FuturePathway> pathways); ///< of the rise of the sea
    void setTaken(const QStringList &ids); ///< of the scenarios that there are
    void suggestId(const QString &id); ///< until somebody types one

    /// The target year and its rises, which few floods have, may be folded away.
    void setFutureOpen(bool isOpen);

    /// Without rasters, and without the rises of its pathway.
    FloodScenario statement() const;
    std::optional<int> fromYear() const;
    bool replaces() const;
    QString problem() const; ///< the first one; empty: it can be used

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row { Id, Title, Source, Period, Date, Gates, Year, Pathway, From, Sea, Settling, Rows };

    void retranslate();
    void showState();
    void fillPathways();
    const FuturePathway *pathway() const;
    std::optional<QDate> date() const; ///< none: it is no date

    QLabel *m_labels[Rows];
    QLineEdit *m_id;
    QLineEdit *m_title;
    QLineEdit *m_source;
    NumberLine *m_period;
    QLineEdit *m_date;
    QComboBox *m_gates;
    NumberLine *m_year;
    QComboBox *m_pathway;
    NumberLine *m_from;
    NumberLine *m_sea;
    NumberLine *m_settling;
    QCheckBox *m_replace;
    QToolButton *m_future; ///< folds what follows
    std::vector<FuturePathway> m_pathways;
    QStringList m_taken;
    bool m_idIsTyped = false;
};

} // namespace spp::flood
