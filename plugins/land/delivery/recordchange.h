// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/delivery/recordcontent.h"
#include "land/papers/parcelchange.h"
#include "land/records/minimumplots.h"

#include <vector>

namespace spp::land {

/// Parcels of a record that hang together through shared land, by their places in its lists.
struct ChangeGroup {
    std::vector<size_t> retired;
    std::vector<size_t> created;
};

/// In the order of their first new parcels; parcels without a link stand alone at the end.
std::vector<ChangeGroup> groupsOf(const RecordContent &content);

/// What papers about a record say, from the register. Facts that it does not hold (frontage,
/// access, certificate) stay empty, to be filled in by hand.
class RecordChange {
public:
    static Result<RecordChange> create(
            Territory &territory, const RecordContent &content, const LandPaperContext &context);

    /// Whether papers can show it: parcels with outlines before and after, of which one moved.
    bool isDrawn(const ChangeGroup &group) const;
    /// Whether a new parcel is not just another version of an old one.
    bool makesParcels(const ChangeGroup &group) const;
    /// Without neighbours.
    ParcelChange wholeGroup(const ChangeGroup &group) const;
    ParcelChange ofParcel(const ChangeGroup &group, size_t created) const;

private:
    RecordChange(const RecordContent &content, const LandPaperContext &context)
        : m_content(content)
        , m_context(context)
    {
    }
    std::vector<size_t> parentsOf(const ChangeGroup &group, size_t created) const;
    bool isVersion(const ChangeGroup &group, size_t created) const;
    QString recordText() const;
    QString boundaryText(const ChangeGroup &group, size_t created) const;
    QString minimumText(const std::vector<size_t> &created) const;

    const RecordContent &m_content;
    const LandPaperContext &m_context;
    MinimumPlots m_minimums;
    std::map<QString, std::optional<AreaType>> m_areaTypes; ///< by commune code
};

} // namespace spp::land
