// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"
#include "gui/review/parcelfacts.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace spp {

/// A parcel, always the same: identity, areas (legal first), land use with its official colour,
/// plan zone, actions. What a review found stands in the chips below it.
class SPP_GUI_EXPORT ParcelCard final : public QFrame {
    Q_OBJECT

public:
    explicit ParcelCard(QWidget *parent = nullptr);

    void setFacts(const ParcelFacts &facts);
    /// A site instead of a parcel: a name and its area.
    void setSite(const QString &name, double area_m2);
    /// Only identity and actions, where the room is needed for something else.
    void setCompact(bool compact) { m_rowsBox->setVisible(!compact); }
    void addAction(QAction *action); ///< shown as a link-like button at the foot, while visible
    const ParcelFacts &facts() const { return m_facts; }
    QString identity() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    enum class RowStyle { Plain, Muted, Wrong };
    void addRow(const QString &name, const QString &value, RowStyle style);
    void addLandUses();
    void addZones();

    QLabel *m_identity;
    QWidget *m_rowsBox;
    QGridLayout *m_rows;
    QHBoxLayout *m_actions;
    ParcelFacts m_facts;
    QString m_siteName;
};

/// "412,6 m²": cadastral areas have one decimal and m² at any size.
QString SPP_GUI_EXPORT cadastralArea(double area_m2);

} // namespace spp
