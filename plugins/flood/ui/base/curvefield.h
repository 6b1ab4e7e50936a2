// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/base/curvefields.h"

#include <QWidget>

class QComboBox;

namespace spp::flood {

class EntryTable;
class FieldRow;
class NumberLine;

/// A curve over time: none, one value, a table, or as the file has it.
class CurveField final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Rain, Level, Discharge };

    CurveField(const char *name, Kind kind);

    void setCurve(const QJsonObject &curve); ///< without a signal
    QJsonObject curve() const; ///< empty: none
    bool isWhole() const; ///< nothing is missing or wrong
    QWidget *firstProblem(); ///< shows all; null: none
    void retranslate();

signals:
    void changed();

private:
    void fillForms();
    CurveForm form() const;
    void showForm();
    QString unit() const;
    void showProblems();
    bool isStep() const; ///< a value holds until the next time

    Kind m_kind;
    QComboBox *m_form;
    FieldRow *m_formRow;
    NumberLine *m_constant;
    FieldRow *m_constantRow;
    NumberLine *m_lasts;
    FieldRow *m_lastsRow;
    EntryTable *m_table;
    FieldRow *m_tableRow;
    QJsonObject m_before;
};

} // namespace spp::flood
