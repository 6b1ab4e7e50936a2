// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/changewords.h"

#include "core/domain/writtennumber.h"

#include <QStringList>

namespace spp::changewords {

namespace {

constexpr int decimals = 3;
const QString arrow = QString::fromUtf16(u" → ");

QString valueText(const QVariantMap &limits, const QString &name)
{
    const QVariant value = limits.value(name);
    if (!value.isValid())
        return QString::fromUtf16(u"–");
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? written::number(number, decimals).text() : value.toString();
}

} // namespace

QString limits(const QVariantMap &from, const QVariantMap &to, const PlanComparison &comparison)
{
    QStringList names = from.keys() + to.keys();
    names.removeDuplicates();
    names.sort();
    QStringList texts;
    for (const QString &name : names) {
        if (from.value(name) == to.value(name))
            continue;
        const LocalisedText title = comparison.limitTitles.value(name, { name, name });
        texts.append(title.text() + QLatin1Char(' ') + valueText(from, name) + arrow
                + valueText(to, name));
    }
    return texts.join(QStringLiteral("; "));
}

QString side(const PlanSide &side)
{
    const QString text = side.designation.text();
    return side.cell.isEmpty() ? text : text + QStringLiteral(" (") + side.cell + QLatin1Char(')');
}

QString part(const ParcelPart &part, const PlanComparison &comparison)
{
    if (part.change == PlanChange::Limits) {
        return side(part.to) + QStringLiteral(": ")
                + limits(part.from.limits, part.to.limits, comparison);
    }
    return side(part.from) + arrow + side(part.to);
}

} // namespace spp::changewords
