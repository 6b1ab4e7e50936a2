// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/proposal.h"

#include "core/domain/nearestname.h"
#include "core/rules/packnode.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Proposal)
};

bool isNumber(const QVariant &value)
{
    const int type = value.userType();
    return type == QMetaType::Double || type == QMetaType::LongLong || type == QMetaType::Int;
}

/// What is wrong with a number; empty when nothing is.
QString numberProblem(const ProposalInput &input, double number)
{
    if (!std::isfinite(number))
        return Texts::tr("%1 must be a number").arg(input.name);
    const bool isWhole = number == std::floor(number);
    if (input.type == ProposalInput::Type::Integer && !isWhole)
        return Texts::tr("%1 must be a whole number, not %2").arg(input.name).arg(number);
    if (input.minimum && number < *input.minimum) {
        return number < 0 && *input.minimum == 0
                ? Texts::tr("%1 may not be negative (%2)").arg(input.name).arg(number)
                : Texts::tr("%1 must be at least %2, not %3")
                          .arg(input.name)
                          .arg(*input.minimum)
                          .arg(number);
    }
    if (input.maximum && number > *input.maximum) {
        return Texts::tr("%1 must be at most %2, not %3")
                .arg(input.name)
                .arg(*input.maximum)
                .arg(number);
    }
    return {};
}

QString choiceProblem(const ProposalInput &input, const QVariant &value)
{
    const QString text = value.toString();
    if (value.userType() == QMetaType::QString && input.choices.contains(text))
        return {};
    const QString near = nearestName(text, input.choices);
    QString problem = Texts::tr("%1 must be one of %2, not %3")
                              .arg(input.name, input.choices.join(QStringLiteral(", ")), text);
    if (!near.isEmpty())
        problem += Texts::tr("; did you mean %1?").arg(near);
    return problem;
}

/// What is wrong with a value; empty when nothing is.
QString valueProblem(const ProposalInput &input, const QVariant &value)
{
    switch (input.type) {
    case ProposalInput::Type::Integer:
    case ProposalInput::Type::Number:
        return isNumber(value) ? numberProblem(input, value.toDouble())
                               : Texts::tr("%1 must be a number").arg(input.name);
    case ProposalInput::Type::Boolean:
        return value.userType() == QMetaType::Bool
                ? QString()
                : Texts::tr("%1 must be true or false").arg(input.name);
    case ProposalInput::Type::Date:
        return QDate::fromString(value.toString(), Qt::ISODate).isValid()
                ? QString()
                : Texts::tr("%1 must be a date such as 2026-11-22").arg(input.name);
    case ProposalInput::Type::Choice:
        return choiceProblem(input, value);
    case ProposalInput::Type::Text:
        break;
    }
    return value.userType() == QMetaType::QString ? QString()
                                                  : Texts::tr("%1 must be a text").arg(input.name);
}

QString unknownField(const QString &name, const std::vector<ProposalInput> &inputs)
{
    QStringList known;
    for (const ProposalInput &input : inputs)
        known.append(input.name);
    const QString near = nearestName(name, known);
    return near.isEmpty() ? Texts::tr("%1 is not a known field").arg(name)
                          : Texts::tr("%1 is not a known field; did you mean %2?").arg(name, near);
}

QVariant stored(const ProposalInput &input, const QVariant &value)
{
    if (input.type == ProposalInput::Type::Integer)
        return value.toLongLong();
    return input.type == ProposalInput::Type::Number ? QVariant(value.toDouble()) : value;
}

/// null means the same as leaving the field out.
Result<Proposal> fromValues(const QVariantMap &values, const std::vector<ProposalInput> &inputs)
{
    Proposal proposal;
    QStringList problems;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto input = std::find_if(inputs.begin(), inputs.end(),
                [&](const ProposalInput &candidate) { return candidate.name == it.key(); });
        if (input == inputs.end()) {
            problems.append(unknownField(it.key(), inputs));
            continue;
        }
        if (isMissing(it.value()))
            continue;
        const QString problem = valueProblem(*input, it.value());
        if (problem.isEmpty())
            proposal.values.insert(it.key(), stored(*input, it.value()));
        else
            problems.append(problem);
    }
    if (!problems.isEmpty())
        return Error::badInput(
                (problems.join(QStringLiteral("; ")) + QLatin1Char('.')).toStdString());
    return proposal;
}

Result<QVariantMap> yamlValues(const QByteArray &bytes, const QString &path)
{
    SPP_ASSIGN(const PackNode root, PackNode::parse(bytes, path));
    if (!root.isMap())
        return root.error(Texts::tr("a proposal is a map of fields to values"));
    return root.variant().toMap();
}

Result<QVariantMap> jsonValues(const QByteArray &bytes)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failure);
    if (failure.error != QJsonParseError::NoError) {
        return Error::badInput(Texts::tr("not JSON: %1 at character %2")
                                       .arg(failure.errorString())
                                       .arg(failure.offset)
                                       .toStdString());
    }
    if (!document.isObject()) {
        return Error::badInput(
                Texts::tr("a proposal is an object of fields and values").toStdString());
    }
    return document.object().toVariantMap();
}

} // namespace

Result<Proposal> Proposal::read(const QString &path, const std::vector<ProposalInput> &inputs)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error::badInput(Texts::tr("This file cannot be read.").toStdString())
                .inFile(path.toStdString());
    }
    const QByteArray bytes = file.readAll();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isYaml = suffix == QLatin1String("yaml") || suffix == QLatin1String("yml");
    const Result<QVariantMap> values = isYaml ? yamlValues(bytes, path) : jsonValues(bytes);
    if (!values)
        return values.error().inFile(path.toStdString());
    const Result<Proposal> proposal = fromValues(*values, inputs);
    if (!proposal)
        return proposal.error().inFile(path.toStdString());
    return proposal;
}

Result<Proposal> Proposal::fromJson(
        const QJsonObject &json, const std::vector<ProposalInput> &inputs)
{
    return fromValues(json.toVariantMap(), inputs);
}

/// QJsonObject keeps its keys sorted.
QJsonObject Proposal::toJson() const { return QJsonObject::fromVariantMap(values); }

} // namespace spp
