// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/valueconverter.h"

#include <QDate>
#include <QRegularExpression>

namespace spp {

namespace {

constexpr int mostExamples = 3;

bool isNumber(const QVariant &value)
{
    return value.userType() == QMetaType::Double || value.userType() == QMetaType::LongLong
            || value.userType() == QMetaType::Int || value.userType() == QMetaType::Bool;
}

/// Sheet 12 kept as the number 12.0 is the sheet "12".
QString textOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.userType() != QMetaType::Double)
        return value.toString();
    const double number = value.toDouble();
    const bool whole = number == std::floor(number) && std::abs(number) < 1e15;
    return whole ? QString::number(qlonglong(number)) : QString::number(number, 'g', 15);
}

QDate dateOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QDate)
        return value.toDate();
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})"));
    static const QRegularExpression strokes(
            QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$"));
    const QString text = value.toString().trimmed();
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(
                match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = strokes.match(text); match.hasMatch())
        return QDate(
                match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return {};
}

std::optional<bool> booleanOf(const QVariant &value)
{
    if (isNumber(value)) {
        const double number = value.toDouble();
        return number == 0.0 || number == 1.0 ? std::optional<bool>(number == 1.0) : std::nullopt;
    }
    static const QStringList yes{ QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("t"),
        QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("có"), QStringLiteral("x") };
    static const QStringList no{ QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("f"),
        QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("không") };
    const QString text = value.toString().trimmed().toLower();
    if (yes.contains(text))
        return true;
    return no.contains(text) ? std::optional<bool>(false) : std::nullopt;
}

} // namespace

void ValueConverter::learn(const QString &text)
{
    if (m_type == ThemeField::Type::Real || m_type == ThemeField::Type::Integer)
        m_style.learn(text);
}

QVariant ValueConverter::fail(const QVariant &value)
{
    ++m_failures;
    const QString text = textOf(value);
    if (m_examples.size() < mostExamples && !m_examples.contains(text))
        m_examples.append(text);
    return {};
}

QVariant ValueConverter::number(const QVariant &value)
{
    if (isNumber(value)) {
        const double number = value.toDouble();
        return std::isfinite(number) ? QVariant(number) : fail(value);
    }
    const auto read = m_style.read(value.toString());
    return read ? QVariant(*read) : fail(value);
}

QVariant ValueConverter::integer(const QVariant &value)
{
    const QVariant read = number(value);
    if (!read.isValid())
        return {};
    const double whole = std::floor(read.toDouble());
    if (whole != read.toDouble() || std::abs(whole) > 9e15)
        return fail(value);
    return qlonglong(whole);
}

QVariant ValueConverter::convert(const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (value.userType() == QMetaType::QString && value.toString().trimmed().isEmpty())
        return {};
    switch (m_type) {
    case ThemeField::Type::Integer:
        return integer(value);
    case ThemeField::Type::Real:
        return number(value);
    case ThemeField::Type::Date: {
        const QDate date = dateOf(value);
        return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : fail(value);
    }
    case ThemeField::Type::Boolean: {
        const auto truth = booleanOf(value);
        return truth ? QVariant(*truth) : fail(value);
    }
    case ThemeField::Type::Text:
        break;
    }
    return textOf(value);
}

} // namespace spp
