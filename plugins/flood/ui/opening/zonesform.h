// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/hazardintake.h"
#include "flood/hazard/hazardschemes.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace spp::flood {

class NumberLine;

/// Polygons of the territory that have a class: which theme, which of its fields, and whose classes
/// they are.
class ZonesForm final : public QWidget {
    Q_OBJECT

public:
    explicit ZonesForm(QWidget *parent = nullptr);

    void setChoices(const std::vector<Theme> &themes, std::vector<NamedHazardScheme> schemes);

    HazardIntake::Zones zones() const;
    QString summary() const; ///< one line of what is read
    QString problem() const; ///< the first one; empty: it can be read

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row { ThemeRow, FieldRow, SchemeRow, CellRow, Rows };

    void fillFields();
    void retranslate();

    QLabel *m_labels[Rows];
    QComboBox *m_theme;
    QComboBox *m_field;
    QComboBox *m_scheme;
    NumberLine *m_cell;
    QCheckBox *m_outsideDry;
    std::vector<Theme> m_themes; ///< polygons with features and fields of text
    std::vector<NamedHazardScheme> m_schemes;
};

} // namespace spp::flood
