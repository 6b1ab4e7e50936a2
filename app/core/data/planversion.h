// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace spp {

/// A zoning or land-use plan, whatever its versions say.
struct Plan {
    QString id; ///< lower-case letters, digits, hyphens
    QString title;
    QString level; ///< one of planLevels()
    QString authority;
};

/// One version of a plan: the first one, or an adjustment of it.
struct SPP_CORE_EXPORT PlanVersion {
    enum class Kind {
        Base, ///< the first version of a plan
        Overall, ///< replaces its plan as a whole
        Local, ///< replaces its predecessor inside its own boundary
    };
    enum class State { Draft, Active, Withdrawn };

    Plan plan;
    QString version;
    Kind kind = Kind::Base;
    QString predecessor; ///< PLAN@VERSION; empty for a base
    QString decisionNumber;
    QDate decisionDate;
    QDate publishedOn;
    QDate inForceFrom; ///< first day
    QDate inForceTo; ///< last day; invalid while open
    State state = State::Draft;
    /// Fields of the zones that a local adjustment changes; empty optional: all of them.
    std::optional<QStringList> adjustedAttributes;
    std::optional<qlonglong> sourceId;

    QString id() const; ///< PLAN@VERSION
    /// Whether its dates say so. A withdrawn version was in force until its last day.
    bool isInForceOn(QDate date) const;
};

/// "general", "zoning", "detailed", "layout", "land-use", "urban-design"
QStringList SPP_CORE_EXPORT planLevels();
QString SPP_CORE_EXPORT toString(PlanVersion::Kind kind); ///< "base", "overall", "local"
QString SPP_CORE_EXPORT toString(PlanVersion::State state); ///< "draft", "active", "withdrawn"
std::optional<PlanVersion::Kind> SPP_CORE_EXPORT planKindFromString(const QString &text);
std::optional<PlanVersion::State> SPP_CORE_EXPORT planStateFromString(const QString &text);
QJsonObject SPP_CORE_EXPORT toJson(const PlanVersion &version);

} // namespace spp
