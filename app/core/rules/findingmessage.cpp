// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/findingmessage.h"

#include "core/rules/kinds/rulenotes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RuleEvaluator)
};

QString valueText(const QVariant &value, const QString &language)
{
    if (isMissing(value))
        return QStringLiteral("?");
    if (value.userType() == QMetaType::QVariantList)
        return value.toStringList().join(QStringLiteral(", "));
    bool isNumber = value.userType() != QMetaType::QString && value.userType() != QMetaType::Bool;
    const double number = isNumber ? value.toDouble(&isNumber) : 0.0;
    return isNumber ? notes::number(number, language) : value.toString();
}

QString filled(const QString &text, const QVariantMap &values, const QString &language)
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
    QString result;
    int end = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(end, match.capturedStart() - end);
        result += valueText(values.value(match.captured(1)), language);
        end = int(match.capturedEnd());
    }
    return result + text.mid(end);
}

} // namespace

LocalisedText FindingMessage::of(
        const Rule &rule, const Judgement &judgement, const Measurement &measurement)
{
    // A rule that leaves the answer open (the city decides, the text was not seen) says so itself.
    if (judgement.outcome == Outcome::Unknown && !judgement.reason.en.isEmpty())
        return judgement.reason;
    QVariantMap values = judgement.values;
    values.insert(QStringLiteral("unit"), rule.unit);
    const LocalisedText message{ filled(rule.message.vi, values, QStringLiteral("vi")),
        filled(rule.message.en, values, QStringLiteral("en")) };
    std::vector<LocalisedText> sentences{ message };
    sentences.insert(sentences.end(), measurement.notes.begin(), measurement.notes.end());
    sentences.push_back(measurement.unknownReason);
    return notes::joined(sentences);
}

LocalisedText FindingMessage::failed(const Error &error)
{
    const QString reason = QString::fromStdString(error.text());
    return { QStringLiteral("Không tính được: %1").arg(reason),
        QStringLiteral("It could not be computed: %1").arg(reason) };
}

QString FindingMessage::stopped() { return Texts::tr("The review was stopped."); }

} // namespace spp
