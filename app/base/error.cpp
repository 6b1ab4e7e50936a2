// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/error.h"

namespace spp {

std::string Error::text() const
{
    std::string place;
    for (const std::string *part : { &file, &layer, &feature }) {
        if (part->empty())
            continue;
        if (!place.empty())
            place += ", ";
        place += *part;
    }
    std::string line = place.empty() ? reason : place + ": " + reason;
    if (!advice.empty())
        line += " " + advice;
    return line;
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::BadInput:
    case ErrorCode::CrsMismatch:
        return 3;
    case ErrorCode::Cancelled:
        return 130;
    case ErrorCode::Environment:
    case ErrorCode::Internal:
        return 4;
    }
    return 4;
}

} // namespace spp
