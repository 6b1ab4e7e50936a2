// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/review/review.h"
#include "core/review/reviewbasis.h"

#include <QJsonObject>

namespace spp::exactjson {

/// The parts of a case as JSON that gives back the same values; see exactjson.h.
QJsonObject subject(const Subject &subject);
Result<Subject> subject(const QJsonObject &json);
QJsonValue site(const std::optional<SiteOrigin> &site);
std::optional<SiteOrigin> site(const QJsonValue &json);
/// Without the rule packs of the profile.
QJsonObject basis(const ReviewBasis &basis);
Result<ReviewBasis> basis(const QJsonObject &json);

} // namespace spp::exactjson
