// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/review/review.h"

#include <QJsonObject>

namespace spp {

/// A review as the document spp.review/1.
///
/// Holds no clock and no folder; numbers are rounded to 1e-6, so that the same inputs give the same
/// bytes everywhere. Texts are in the language of the review.
class SPP_CORE_EXPORT ReviewJson {
public:
    static QJsonObject document(const Review &review);
    static QJsonObject finding(const Finding &finding);
    static QJsonObject verdict(const Verdict &verdict);
    static QJsonObject subject(const Review &review);
    /// Indented UTF-8, keys sorted, one line feed at the end.
    static QByteArray bytes(const QJsonObject &document);
};

/// null where there is no finite value.
QJsonValue SPP_CORE_EXPORT roundedJson(const std::optional<double> &value);

} // namespace spp
