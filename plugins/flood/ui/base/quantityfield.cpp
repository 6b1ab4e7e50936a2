// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/quantityfield.h"

#include "flood/ui/proposal/numberline.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>

namespace spp::flood {

namespace {

constexpr int gap = 6;

QString value() { return QStringLiteral("value"); }
QString unit() { return QStringLiteral("unit"); }

} // namespace

QuantityField::QuantityField(const char *name, const QStringList &units, bool isRequired)
    : m_number(new NumberLine(name, { isRequired, true, {}, {} }))
    , m_unit(new QComboBox)
{
    setObjectName(QLatin1String(name) + QStringLiteral("Quantity"));
    m_unit->setObjectName(QLatin1String(name) + QStringLiteral("Unit"));
    for (const QString &one : units)
        m_unit->addItem(one, one);
    sayUnits();
    m_number->setMinimumWidth(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    setFocusProxy(m_number);
    connect(m_number, &NumberLine::valueTyped, this, &QuantityField::changed);
    connect(m_unit, QOverload<int>::of(&QComboBox::activated), this, &QuantityField::changed);
}

void QuantityField::setQuantity(const QJsonObject &quantity)
{
    const QString given = quantity.value(unit()).toString();
    const QJsonValue number = quantity.value(value());
    m_number->setValue(number.isDouble() ? std::optional<double>(number.toDouble()) : std::nullopt);
    if (!given.isEmpty() && m_unit->findData(given) < 0)
        m_unit->addItem(given, given); // that the reader knows as well
    m_unit->setCurrentIndex(given.isEmpty() ? 0 : m_unit->findData(given));
}

QJsonObject QuantityField::quantity() const
{
    const std::optional<double> number = m_number->value();
    return number
            ? QJsonObject{ { value(), *number }, { unit(), m_unit->currentData().toString() } }
            : QJsonObject();
}

QString QuantityField::problem() const { return m_number->problem(); }

void QuantityField::sayUnits()
{
    const QHash<QString, QString> words{ { QStringLiteral("h"), tr("h") },
        { QStringLiteral("min"), tr("min") }, { QStringLiteral("d"), tr("d", "days") },
        { QStringLiteral("mm/h"), tr("mm/h") }, { QStringLiteral("mm/d"), tr("mm/d") } };
    for (int i = 0; i < m_unit->count(); ++i) {
        const QString unit = m_unit->itemData(i).toString();
        m_unit->setItemText(i, words.value(unit, unit));
    }
}

void QuantityField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayUnits();
}

void QuantityField::setPlaceholder(const QString &text) { m_number->setPlaceholderText(text); }

} // namespace spp::flood
