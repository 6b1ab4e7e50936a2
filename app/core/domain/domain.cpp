// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/finding.h"
#include "core/domain/theme.h"

namespace spp {

namespace {
QString &currentLanguage()
{
    static QString language = QStringLiteral("vi");
    return language;
}
} // namespace

QString LocalisedText::text() const
{
    const QString &wanted = currentLanguage() == QLatin1String("vi") ? vi : en;
    return wanted.isEmpty() ? en : wanted;
}

QString LocalisedText::in(const QString &language) const
{
    return language == QLatin1String("vi") ? vi : en;
}

void LocalisedText::setLanguage(const QString &language) { currentLanguage() = language; }

QString LocalisedText::language() { return currentLanguage(); }

const ThemeField *Theme::field(const QString &name) const
{
    for (const ThemeField &field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

ThemeState Theme::stateOn(QDate date) const
{
    if (!updatedOn.isValid() && featureCount == 0)
        return ThemeState::Absent;
    if (validTo.isValid() && date > validTo)
        return ThemeState::Stale;
    if (staleAfterDays && updatedOn.isValid() && updatedOn.daysTo(date) > *staleAfterDays)
        return ThemeState::Stale;
    return ThemeState::Present;
}

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
        return QStringLiteral("pass");
    case Outcome::NotCertain:
        return QStringLiteral("not_certain");
    case Outcome::Conflict:
        return QStringLiteral("conflict");
    case Outcome::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString toString(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Holds:
        return QStringLiteral("holds");
    case Certainty::Flips:
        return QStringLiteral("flips");
    case Certainty::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Conflict:
        return QStringLiteral("conflict");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Information:
        break;
    }
    return QStringLiteral("information");
}

QString toString(Verdict::Answer answer)
{
    switch (answer) {
    case Verdict::Answer::Applies:
        return QStringLiteral("applies");
    case Verdict::Answer::DoesNotApply:
        return QStringLiteral("does not apply");
    case Verdict::Answer::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace spp
