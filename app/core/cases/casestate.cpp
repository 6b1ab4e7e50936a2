// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/casestate.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CaseState)
};

} // namespace

const std::vector<CaseState> &allCaseStates()
{
    static const std::vector<CaseState> all{ CaseState::Draft, CaseState::Checking,
        CaseState::ForSignature, CaseState::Signed, CaseState::Returned };
    return all;
}

QString toString(CaseState state)
{
    switch (state) {
    case CaseState::Draft:
        return QStringLiteral("draft");
    case CaseState::Checking:
        return QStringLiteral("checking");
    case CaseState::ForSignature:
        return QStringLiteral("for_signature");
    case CaseState::Signed:
        return QStringLiteral("signed");
    case CaseState::Returned:
        return QStringLiteral("returned");
    }
    return {};
}

std::optional<CaseState> caseStateFromString(const QString &text)
{
    for (const CaseState state : allCaseStates()) {
        if (toString(state) == text)
            return state;
    }
    return std::nullopt;
}

QString caseStateTitle(CaseState state)
{
    switch (state) {
    case CaseState::Draft:
        return Texts::tr("Draft");
    case CaseState::Checking:
        return Texts::tr("Waiting for the check");
    case CaseState::ForSignature:
        return Texts::tr("For signature");
    case CaseState::Signed:
        return Texts::tr("Signed");
    case CaseState::Returned:
        return Texts::tr("Returned");
    }
    return {};
}

std::vector<CaseState> possibleMoves(CaseState from)
{
    switch (from) {
    case CaseState::Draft:
        return { CaseState::Checking };
    case CaseState::Checking:
        return { CaseState::ForSignature, CaseState::Returned };
    case CaseState::ForSignature:
        return { CaseState::Signed, CaseState::Returned };
    case CaseState::Returned:
        return { CaseState::Draft };
    case CaseState::Signed:
        break;
    }
    return {};
}

bool isClosed(CaseState state) { return state == CaseState::Signed; }

bool takesReviews(CaseState state)
{
    return state != CaseState::ForSignature && state != CaseState::Signed;
}

} // namespace spp
