// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparisonsite.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace spp::flood {

/// Where the project is: the site of the pair that is shown, parcels, a case or a planning cell.
class SiteField final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { None, OfPair, Parcels, Case, Zone };

    explicit SiteField(QWidget *parent = nullptr);

    void setOfPair(const SiteChoice &site); ///< also chooses it where it says something
    void setCases(const std::vector<std::pair<QString, QString>> &cases); ///< number, title
    void setZones(const std::vector<std::pair<qlonglong, QString>> &zones); ///< key, label
    /// A parcel was clicked; taken where parcels are asked for. `isAdded`: beside those there.
    void pick(qlonglong parcel, bool isAdded);
    Kind kind() const;
    SiteChoice choice() const;
    bool isComplete() const; ///< what the kind asks for is stated
    void retranslate();

signals:
    void changed();

private:
    void showKind();

    QComboBox *m_kind;
    QLineEdit *m_parcels;
    QComboBox *m_cases;
    QComboBox *m_zones;
    SiteChoice m_ofPair;
};

} // namespace spp::flood
