// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/map/landusecolours.h"
#include "land/records/parceldraft.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spp::land {

/// What the register shall say of a parcel that is made anew: sheet, commune, land class, legal
/// area. Its number is the next one of the sheet.
class CreateForm final : public QWidget {
    Q_OBJECT

public:
    explicit CreateForm(QWidget *parent = nullptr);

    void setLandUses(const LandUseColours &colours);
    void setCommunes(const std::vector<std::pair<QString, QString>> &communes); ///< code, name
    /// Fills in sheet and commune of a neighbour, unless they were entered.
    void propose(const ParcelFacts &neighbour);
    bool needsPlace() const; ///< there is no sheet yet
    void clear(); ///< sheet and commune stay
    /// Usage error that names the field when something cannot be read.
    Result<ParcelFacts> facts() const;

signals:
    void edited();
    void tableAsked();
    void fileAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_sheet;
    QComboBox *m_commune;
    QComboBox *m_landUse;
    QLineEdit *m_legalArea;
    QPushButton *m_table;
    QPushButton *m_file;
    LandUseColours m_landUses;
    std::vector<std::pair<QLabel *, const char *>> m_labels;
    bool m_isFilling = false;
};

} // namespace spp::land
