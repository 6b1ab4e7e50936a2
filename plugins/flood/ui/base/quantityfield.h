// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

class QComboBox;

namespace spp::flood {

class NumberLine;

/// A number above 0 with a unit that is chosen, such as a length of time: {value: 2, unit: h}.
class QuantityField final : public QWidget {
    Q_OBJECT

public:
    /// `units`: as scenario files spell them, the usual one first.
    QuantityField(const char *name, const QStringList &units, bool isRequired);

    void setQuantity(const QJsonObject &quantity); ///< without a signal; empty: none
    QJsonObject quantity() const; ///< empty: none
    QString problem() const;
    void setPlaceholder(const QString &text);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void sayUnits();

    NumberLine *m_number;
    QComboBox *m_unit;
};

} // namespace spp::flood
