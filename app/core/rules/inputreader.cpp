// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/casevariables.h"
#include "core/rules/packreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RulePack)
};

Result<ProposalInput::Type> readType(const PackNode &node)
{
    static const QMap<QString, ProposalInput::Type> types{
        { QStringLiteral("text"), ProposalInput::Type::Text },
        { QStringLiteral("integer"), ProposalInput::Type::Integer },
        { QStringLiteral("number"), ProposalInput::Type::Number },
        { QStringLiteral("boolean"), ProposalInput::Type::Boolean },
        { QStringLiteral("date"), ProposalInput::Type::Date },
        { QStringLiteral("choice"), ProposalInput::Type::Choice },
    };
    SPP_ASSIGN(const QString name, node.text());
    if (!types.contains(name)) {
        return node.error(Texts::tr("%1 is not a type of input; there are %2")
                                  .arg(name, types.keys().join(QStringLiteral(", "))));
    }
    return types.value(name);
}

Result<QString> readName(const PackNode &node)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9_]*$"));
    SPP_ASSIGN(const QString name, node.text());
    if (!pattern.match(name).hasMatch())
        return node.error(Texts::tr("a name is small letters, digits and _: %1").arg(name));
    if (CaseVariables::names().contains(name))
        return node.error(Texts::tr("%1 is a value of the subject, not an input").arg(name));
    return name;
}

Result<std::optional<double>> readBound(
        const PackNode &node, const QString &key, std::optional<double> otherwise)
{
    if (!node.has(key))
        return otherwise;
    SPP_ASSIGN(const double bound, node[key].number());
    return std::isfinite(bound) ? std::optional<double>(bound) : std::nullopt;
}

bool isNumeric(ProposalInput::Type type)
{
    return type == ProposalInput::Type::Integer || type == ProposalInput::Type::Number;
}

Result<void> readRange(const PackNode &node, ProposalInput &input)
{
    // Nothing that is built has a negative size; a pack must say so where it does (ground levels).
    SPP_ASSIGN(input.minimum, readBound(node, QStringLiteral("minimum"), 0.0));
    SPP_ASSIGN(input.maximum, readBound(node, QStringLiteral("maximum"), std::nullopt));
    if (node.has(QStringLiteral("step"))) {
        SPP_ASSIGN(input.step, node[QStringLiteral("step")].number());
        const bool isWhole = input.step == std::floor(input.step);
        if (input.step <= 0 || (input.type == ProposalInput::Type::Integer && !isWhole))
            return node[QStringLiteral("step")].error(Texts::tr("this step is not possible"));
    }
    return {};
}

/// A list of choices, or a map that says what each is called.
Result<void> readChoices(const PackNode &node, ProposalInput &input)
{
    if (!node.isMap()) {
        SPP_ASSIGN(input.choices, node.texts());
        return {};
    }
    for (const PackNode::Entry &entry : node.entries()) {
        SPP_ASSIGN(const LocalisedText word, entry.value.localised());
        input.choices.append(entry.key);
        input.choiceWords.insert(entry.key, word);
    }
    return {};
}

} // namespace

Result<ProposalInput> readInput(const PackNode &node)
{
    SPP_TRY(node.onlyKeys({ QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("unit"),
            QStringLiteral("vi"), QStringLiteral("en"), QStringLiteral("choices"),
            QStringLiteral("minimum"), QStringLiteral("maximum"), QStringLiteral("step") }));
    ProposalInput input;
    SPP_ASSIGN(input.name, readName(node[QStringLiteral("name")]));
    SPP_ASSIGN(input.type, readType(node[QStringLiteral("type")]));
    if (node.has(QStringLiteral("unit"))) {
        SPP_ASSIGN(input.unit, node[QStringLiteral("unit")].text());
    }
    for (const auto &[key, title] :
            { std::make_pair("vi", &input.titleVi), std::make_pair("en", &input.titleEn) }) {
        if (!node.has(QLatin1String(key)))
            return node.error(
                    Texts::tr("the translation \"%1\" is missing").arg(QLatin1String(key)));
        SPP_ASSIGN(*title, node[QLatin1String(key)].text());
    }
    if (isNumeric(input.type)) {
        SPP_TRY(readRange(node, input));
    } else {
        for (const char *key : { "minimum", "maximum", "step" }) {
            if (node.has(QLatin1String(key)))
                return node[QLatin1String(key)].error(Texts::tr("only numbers have this"));
        }
    }
    const bool isChoice = input.type == ProposalInput::Type::Choice;
    if (isChoice != node.has(QStringLiteral("choices")))
        return node.error(Texts::tr("an input of type choice, and no other, has choices"));
    if (isChoice)
        SPP_TRY(readChoices(node[QStringLiteral("choices")], input));
    return input;
}

} // namespace spp
