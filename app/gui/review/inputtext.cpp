// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/inputtext.h"

#include "core/domain/writtennumber.h"

#include "core/domain/theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace spp::inputtext {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::InputField)
};

QString dateForm()
{
    return LocalisedText::language() == QLatin1String("vi") ? QStringLiteral("d/M/yyyy")
                                                            : QStringLiteral("yyyy-MM-dd");
}

QString number(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 12);
}

/// In the reader's locale, else with a decimal point: both are seen on one desk.
std::optional<double> numberFrom(const QString &text)
{
    bool ok = false;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

QString numberProblem(const ProposalInput &input, double value)
{
    if (input.type == ProposalInput::Type::Integer && value != std::floor(value))
        return Texts::tr("A whole number is needed.");
    if (input.minimum && value < *input.minimum)
        return Texts::tr("At least %1.").arg(number(*input.minimum));
    if (input.maximum && value > *input.maximum)
        return Texts::tr("At most %1.").arg(number(*input.maximum));
    return {};
}

Reading readNumber(const ProposalInput &input, const QString &text)
{
    const std::optional<double> value = numberFrom(text);
    if (!value)
        return { {}, Texts::tr("This is not a number.") };
    const QString problem = numberProblem(input, *value);
    if (!problem.isEmpty())
        return { {}, problem };
    if (input.type == ProposalInput::Type::Integer)
        return { QVariant(qlonglong(*value)), {} };
    return { QVariant(*value), {} };
}

Reading readDate(const QString &text)
{
    for (const QString &form : { QStringLiteral("d/M/yyyy"), QStringLiteral("yyyy-MM-dd") }) {
        const QDate date = QDate::fromString(text, form);
        if (date.isValid())
            return { date.toString(Qt::ISODate), {} };
    }
    return { {},
        Texts::tr("A date such as %1 is needed.").arg(QDate(2026, 11, 22).toString(dateForm())) };
}

} // namespace

Reading read(const ProposalInput &input, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    switch (input.type) {
    case ProposalInput::Type::Integer:
    case ProposalInput::Type::Number:
        return readNumber(input, trimmed);
    case ProposalInput::Type::Date:
        return readDate(trimmed);
    default:
        return { trimmed, {} };
    }
}

QString write(const ProposalInput &input, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (input.type) {
    case ProposalInput::Type::Integer:
    case ProposalInput::Type::Number:
        return number(value.toDouble());
    case ProposalInput::Type::Date:
        return QDate::fromString(value.toString(), Qt::ISODate).toString(dateForm());
    default:
        return value.toString();
    }
}

QString unit(const QString &unit) { return written::unitSign(unit, LocalisedText::language()); }

QString hint(const ProposalInput &input)
{
    if (input.type == ProposalInput::Type::Date)
        return LocalisedText::language() == QLatin1String("vi") ? Texts::tr("dd/mm/yyyy")
                                                                : Texts::tr("yyyy-mm-dd");
    return {};
}

QString range(const ProposalInput &input)
{
    if (input.minimum && input.maximum)
        return QString::fromUtf16(u"%1 – %2 %3")
                .arg(number(*input.minimum), number(*input.maximum), unit(input.unit))
                .trimmed();
    if (input.minimum && input.type != ProposalInput::Type::Choice
            && input.type != ProposalInput::Type::Boolean
            && input.type != ProposalInput::Type::Date)
        return Texts::tr("At least %1.").arg(number(*input.minimum));
    return {};
}

} // namespace spp::inputtext
