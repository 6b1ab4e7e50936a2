// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/proposaltext.h"

#include "core/domain/writtennumber.h"
#include "core/review/reviewwords.h"

namespace spp::proposaltext {

namespace {

bool isNumeric(ProposalInput::Type type)
{
    return type == ProposalInput::Type::Integer || type == ProposalInput::Type::Number;
}

} // namespace

LocalisedText title(const Review &review, const QString &name)
{
    const auto input = review.inputs.constFind(name);
    return input == review.inputs.constEnd() ? reviewwords::plain(name) : input->title();
}

LocalisedText value(const Review &review, const QString &name, const QVariant &value)
{
    const ProposalInput input = review.inputs.value(name);
    if (value.userType() == QMetaType::Bool) {
        return value.toBool() ? LocalisedText{ QStringLiteral("có"), QStringLiteral("yes") }
                              : LocalisedText{ QStringLiteral("không"), QStringLiteral("no") };
    }
    if (value.userType() == QMetaType::QDate)
        return reviewwords::date(value.toDate());
    if (isNumeric(input.type))
        return written::quantity(value.toDouble(), input.unit);
    return input.wordOf(value.toString());
}

QString all(const Review &review)
{
    QStringList parts;
    const QVariantMap &values = review.proposal.values;
    for (auto it = values.begin(); it != values.end(); ++it) {
        parts.append(title(review, it.key()).text() + QStringLiteral(": ")
                + value(review, it.key(), it.value()).text());
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace spp::proposaltext
