// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/numberline.h"

#include "flood/ui/proposal/proposalwords.h"
#include "gui/look/look.h"
#include "gui/map/typedcorner.h"

#include <QEvent>

namespace spp::flood {

NumberLine::NumberLine(const char *name, QWidget *parent)
    : NumberLine(name, {}, parent)
{
}

NumberLine::NumberLine(const char *name, const Limits &limits, QWidget *parent)
    : QLineEdit(parent)
    , m_limits(limits)
{
    setObjectName(QLatin1String(name));
    connect(this, &QLineEdit::textEdited, this, [this] {
        showProblem();
        emit valueTyped();
    });
    connect(this, &QLineEdit::editingFinished, this, &NumberLine::take);
}

std::optional<double> NumberLine::value() const
{
    return problem().isEmpty() ? typedNumber(text().trimmed()) : std::nullopt;
}

void NumberLine::setValue(std::optional<double> value)
{
    setText(value ? proposalwords::plain(*value) : QString());
    m_taken = text();
    showProblem();
}

QString NumberLine::problem() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return m_limits.isRequired ? tr("A number is needed here.") : QString();
    const std::optional<double> number = typedNumber(typed);
    if (!number)
        return tr("This is no number.");
    if (m_limits.isPositive && !(*number > 0.0))
        return tr("It must be above 0.");
    if (m_limits.least && *number < *m_limits.least)
        return tr("At least %1.").arg(proposalwords::plain(*m_limits.least));
    if (m_limits.most && *number > *m_limits.most)
        return tr("At most %1.").arg(proposalwords::plain(*m_limits.most));
    return {};
}

void NumberLine::showProblem()
{
    const QString why = problem();
    Look::mark(this, "problem", !why.isEmpty());
    setToolTip(why.isEmpty() ? m_hint : why);
}

void NumberLine::take()
{
    if (text() == m_taken)
        return;
    m_taken = text();
    emit valueTaken();
}

void NumberLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showProblem();
}

} // namespace spp::flood
