// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "land/records/changekinds.h"
#include "land/records/parceldraft.h"
#include "land/records/recordregister.h"

#include <QString>

/// What the workspace calls things, in the language of the user.
namespace spp::land::landwords {

QString operation(const QString &name); ///< of a step: "split"
QString parcel(const ParcelFacts &facts); ///< "Parcel 12, sheet 34"
QString area(const std::optional<double> &area_m2); ///< "412,6 m²", "not stated"
QString delivery(DeliveryState state); ///< "Not sent"
QString reason(const Error &error); ///< what, and what to do
/// The title of a kind; its id when it is not known, as with records of other programs.
QString kind(const ChangeKinds &kinds, const QString &id);

} // namespace spp::land::landwords
