// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/pipeline.h"

namespace spp {

namespace {

const QLatin1String inverseFlag("+inv ");

/// push and pop hold no "+inv": each is undone by the other.
QString swapped(const QString &step, const QString &a, const QString &b)
{
    if (step.contains(a))
        return QString(step).replace(a, b);
    return QString(step).replace(b, a);
}

QString opposite(const QString &step)
{
    if (step.startsWith(inverseFlag))
        return step.mid(inverseFlag.size());
    if (step == QLatin1String("+proj=unitconvert +xy_in=deg +xy_out=rad")
            || step == QLatin1String("+proj=unitconvert +xy_in=rad +xy_out=deg"))
        return swapped(step, QStringLiteral("+xy_in=deg +xy_out=rad"),
                QStringLiteral("+xy_in=rad +xy_out=deg"));
    if (step.startsWith(QLatin1String("+proj=push "))
            || step.startsWith(QLatin1String("+proj=pop ")))
        return swapped(step, QStringLiteral("+proj=push "), QStringLiteral("+proj=pop "));
    if (step == QLatin1String("+proj=axisswap +order=2,1"))
        return step;
    return inverseFlag + step;
}

/// The same step with "+inv" in front, where opposite() looks for it.
QString canonical(const QString &step)
{
    QStringList words = step.simplified().split(QLatin1Char(' '));
    const bool inverse = words.removeAll(QStringLiteral("+inv")) % 2 != 0;
    const QString plain = words.join(QLatin1Char(' '));
    return inverse ? inverseFlag + plain : plain;
}

} // namespace

Pipeline::Pipeline(const QString &projString)
{
    const QStringList steps = projString.simplified().split(QStringLiteral("+step"));
    for (const QString &step : steps) {
        const QString text = step.trimmed();
        if (text.isEmpty() || text == QLatin1String("+proj=pipeline")
                || text == QLatin1String("+proj=noop"))
            continue;
        append(canonical(text));
    }
}

void Pipeline::append(const QString &step)
{
    if (!m_steps.isEmpty() && m_steps.last() == opposite(step))
        m_steps.removeLast();
    else
        m_steps << step;
}

Pipeline Pipeline::then(const Pipeline &next) const
{
    Pipeline both = *this;
    for (const QString &step : next.m_steps)
        both.append(step);
    return both;
}

Pipeline Pipeline::inverse() const
{
    Pipeline back;
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step)
        back.m_steps << opposite(*step);
    return back;
}

QString Pipeline::text() const
{
    if (m_steps.isEmpty())
        return QStringLiteral("+proj=noop");
    return QStringLiteral("+proj=pipeline +step ") + m_steps.join(QStringLiteral(" +step "));
}

} // namespace spp
