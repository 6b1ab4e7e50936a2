// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/planversion.h"

#include <QJsonArray>

namespace spp {

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(QDate date) { return orNull(date.toString(Qt::ISODate)); }

} // namespace

QString PlanVersion::id() const { return plan.id + QLatin1Char('@') + version; }

bool PlanVersion::isInForceOn(QDate date) const
{
    if (state == State::Draft || !inForceFrom.isValid() || date < inForceFrom)
        return false;
    return !inForceTo.isValid() || date <= inForceTo;
}

QStringList planLevels()
{
    return { QStringLiteral("general"), QStringLiteral("zoning"), QStringLiteral("detailed"),
        QStringLiteral("layout"), QStringLiteral("land-use"), QStringLiteral("urban-design") };
}

QString toString(PlanVersion::Kind kind)
{
    switch (kind) {
    case PlanVersion::Kind::Base:
        return QStringLiteral("base");
    case PlanVersion::Kind::Overall:
        return QStringLiteral("overall");
    case PlanVersion::Kind::Local:
        break;
    }
    return QStringLiteral("local");
}

QString toString(PlanVersion::State state)
{
    switch (state) {
    case PlanVersion::State::Draft:
        return QStringLiteral("draft");
    case PlanVersion::State::Active:
        return QStringLiteral("active");
    case PlanVersion::State::Withdrawn:
        break;
    }
    return QStringLiteral("withdrawn");
}

std::optional<PlanVersion::Kind> planKindFromString(const QString &text)
{
    for (const auto kind :
            { PlanVersion::Kind::Base, PlanVersion::Kind::Overall, PlanVersion::Kind::Local }) {
        if (toString(kind) == text)
            return kind;
    }
    return std::nullopt;
}

std::optional<PlanVersion::State> planStateFromString(const QString &text)
{
    for (const auto state : { PlanVersion::State::Draft, PlanVersion::State::Active,
                 PlanVersion::State::Withdrawn }) {
        if (toString(state) == text)
            return state;
    }
    return std::nullopt;
}

QJsonObject toJson(const PlanVersion &version)
{
    QJsonValue adjusted;
    if (version.adjustedAttributes)
        adjusted = QJsonArray::fromStringList(*version.adjustedAttributes);
    return { { QStringLiteral("id"), version.id() }, { QStringLiteral("plan"), version.plan.id },
        { QStringLiteral("version"), version.version },
        { QStringLiteral("title"), version.plan.title },
        { QStringLiteral("level"), version.plan.level },
        { QStringLiteral("authority"), orNull(version.plan.authority) },
        { QStringLiteral("kind"), toString(version.kind) },
        { QStringLiteral("predecessor"), orNull(version.predecessor) },
        { QStringLiteral("decision"), version.decisionNumber },
        { QStringLiteral("decision_date"), orNull(version.decisionDate) },
        { QStringLiteral("published_on"), orNull(version.publishedOn) },
        { QStringLiteral("in_force_from"), orNull(version.inForceFrom) },
        { QStringLiteral("in_force_to"), orNull(version.inForceTo) },
        { QStringLiteral("state"), toString(version.state) },
        { QStringLiteral("adjusted_attributes"), adjusted } };
}

} // namespace spp
