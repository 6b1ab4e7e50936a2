// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/conditionexpression.h"
#include "core/rules/rulekind.h"

namespace spp {

struct RulePack;

/// The values that a case gives to expressions, beside the proposal's inputs:
/// - site_area_m2 (of the geometry), has_parcel, at (ISO date);
/// - legal_area_m2, map_area_m2, net_plot_area_m2: sums over the parcels, NULL for sites and when
///   one parcel does not state it;
/// - land_uses: the codes of the land classes, NULL when a parcel has none;
/// - land_area_CODE (land_area_LUC): m² of that land class over the parcels. 0 when no parcel has
///   the class; a parcel's only class has its legal area when it states no other; else NULL.
struct SPP_CORE_EXPORT CaseVariables {
    static ExpressionNames names();
    static QStringList subjectNames(); ///< the names above without land_area_CODE
    /// `reads`: the names that the expressions use, for the land classes that no parcel has.
    static QVariantMap of(const RuleContext &context, const QStringList &reads);
    /// What a name is called: the title of an input, of a value of the subject, or of a field of
    /// the theme that the rule reads (feature_grade, min_far_max); `theme` may be null.
    static LocalisedText title(const QString &name, const RulePack &pack, const Theme *theme);
    /// "Chưa nêu: …" / "Not stated: …"
    static LocalisedText notStated(
            const QStringList &names, const RulePack &pack, const Theme *theme);
};

} // namespace spp
