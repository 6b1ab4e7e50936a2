// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/findingmessage.h"

#include "core/domain/writtennumber.h"
#include "core/rules/kinds/rulenotes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RuleEvaluator)
};

const QString measuredName = QStringLiteral("measured");
const QString limitName = QStringLiteral("limit");
const QString distanceName = QStringLiteral("distance_m");
const QString vietnamese = QStringLiteral("vi");
constexpr int mostDecimals = 3;

/// The unit that the end of a name states; empty where it states none.
QString unitInName(const QString &name)
{
    for (const auto &[end, unit] : { std::make_pair("_m2", "m2"), std::make_pair("_m", "m"),
                 std::make_pair("_percent", "%") }) {
        if (name.endsWith(QLatin1String(end)))
            return QLatin1String(unit);
    }
    return {};
}

bool isNumber(const QVariant &value)
{
    const int type = value.userType();
    bool converts = type != QMetaType::QString && type != QMetaType::Bool;
    if (converts)
        value.toDouble(&converts);
    return converts;
}

/// Fills the message of one rule in one language.
class Writer {
public:
    Writer(const Rule &rule, const RulePack &pack, const Judgement &judgement,
            const Measurement &measurement, const QString &language)
        : m_rule(rule)
        , m_pack(pack)
        , m_judgement(judgement)
        , m_beyondSearch(measurement.beyondSearch)
        , m_language(language)
    {
    }

    /// A part in square brackets is left out where one of its values is missing.
    QString message(const QString &pattern) const
    {
        static const QRegularExpression brackets(QStringLiteral("\\[([^\\[\\]]*\\{[^\\[\\]]*)\\]"));
        QString text;
        int end = 0;
        auto matches = brackets.globalMatch(pattern);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            text += filled(pattern.mid(end, match.capturedStart() - end)).first;
            const auto part = filled(match.captured(1));
            if (part.second)
                text += part.first;
            end = int(match.capturedEnd());
        }
        text += filled(pattern.mid(end)).first;
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }

private:
    /// The text, and whether all its values are there.
    std::pair<QString, bool> filled(const QString &text) const
    {
        static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
        QString result;
        bool complete = true;
        int end = 0;
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString value = valueText(match.captured(1));
            result += text.mid(end, match.capturedStart() - end)
                    + (value.isEmpty() ? QStringLiteral("?") : value);
            complete = complete && !value.isEmpty();
            end = int(match.capturedEnd());
        }
        return { result + text.mid(end), complete };
    }

    QString valueText(const QString &name) const
    {
        if (name == QLatin1String("unit"))
            return written::unitSign(m_rule.unit, m_language);
        const QVariant value = m_judgement.values.value(name);
        if (isMissing(value))
            return {};
        if (value.userType() == QMetaType::QVariantList)
            return value.toStringList().join(QStringLiteral(", "));
        return isNumber(value) ? numberText(name, value.toDouble()) : word(name, value.toString());
    }

    QString numberText(const QString &name, double value) const
    {
        QString text;
        const QString unit = unitInName(name);
        if (name == measuredName)
            text = written::beside(value, m_judgement.limit, m_rule.unit, m_language);
        else if (name == limitName)
            text = written::beside(value, m_judgement.measured, m_rule.unit, m_language);
        else if (!unit.isEmpty())
            text = written::beside(value, std::nullopt, unit, m_language);
        else
            text = written::number(value, mostDecimals, m_language);
        const bool isDistance = name == measuredName || name == distanceName;
        return isDistance && m_beyondSearch ? notes::moreThan(text).in(m_language) : text;
    }

    QString word(const QString &name, const QString &value) const
    {
        for (const ProposalInput &input : m_pack.inputs) {
            if (input.name == name)
                return input.wordOf(value).in(m_language);
        }
        return value;
    }

    const Rule &m_rule;
    const RulePack &m_pack;
    const Judgement &m_judgement;
    bool m_beyondSearch;
    QString m_language;
};

} // namespace

LocalisedText FindingMessage::of(const Rule &rule, const RulePack &pack, const Judgement &judgement,
        const Measurement &measurement)
{
    // A rule that leaves the answer open (the city decides, the text was not seen) says so itself.
    if (judgement.outcome == Outcome::Unknown && !judgement.reason.en.isEmpty())
        return judgement.reason;
    const auto message = [&](const QString &language) {
        return Writer(rule, pack, judgement, measurement, language)
                .message(rule.message.in(language));
    };
    std::vector<LocalisedText> sentences{ { message(vietnamese), message(QStringLiteral("en")) } };
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
