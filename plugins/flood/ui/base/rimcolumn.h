// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/base/formcolumn.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace spp::flood {

class CurveField;
class FieldRow;
class NumberLine;

/// What comes and goes at the rim of the model: levels, discharges and outflows, each at a side of
/// it or within an area that is drawn.
class RimColumn final : public FormColumn {
    Q_OBJECT

public:
    RimColumn();

    void setCanDraw(bool can);
    void setPlace(const QJsonArray &polygon); ///< of the chosen one, drawn on the map

    void fill(const QJsonObject &content) override;
    void write(QJsonObject &content, const QDir &folder) const override;
    bool isWhole() const override;
    QWidget *firstProblem() override;
    void retranslate() override;

signals:
    void drawAsked();

private:
    struct Entry {
        QJsonObject content;
        bool isWhole = true; ///< as its fields stood
    };
    void addEntry(const char *kind);
    void removeEntry();
    void choose(int row);
    void keep(); ///< the fields into the chosen entry
    void showList();
    void showEntry();
    void fillPlaces();
    void choosePlace();
    QString nameProblem() const;
    QString placeProblem() const;
    CurveField *curve() const; ///< of the chosen kind; null: it has none
    bool areFieldsWhole() const;
    QString lineOf(const QJsonObject &entry) const;
    QString kindOf(const QJsonObject &entry) const;
    QString freeName(const QString &wanted) const;

    QLabel *m_heading;
    QToolButton *m_add;
    QToolButton *m_remove;
    QLabel *m_none;
    QListWidget *m_list;
    QWidget *m_fields;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QComboBox *m_place;
    QToolButton *m_draw;
    FieldRow *m_placeRow;
    NumberLine *m_slope;
    FieldRow *m_slopeRow;
    CurveField *m_level;
    CurveField *m_discharge;
    std::vector<Entry> m_entries;
    int m_chosen = -1;
    bool m_isFilling = false;
};

} // namespace spp::flood
