// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "gui/review/tablepage.h"
#include "land/records/changekinds.h"

namespace spp::land {

/// Everything that a parcel was made of and everything that was made of it, through all
/// generations: one row for each step from parcel to parcel, the oldest first. Keys are the ids of
/// the parcels at the other end of the chosen one's row.
class LineagePage final : public TablePage {
    Q_OBJECT

public:
    explicit LineagePage(QWidget *parent = nullptr);

    /// Without a parcel (0) the page says what to do.
    Result<void> show(Territory &territory, const ChangeKinds &kinds, qlonglong parcel);
    void clear();

private:
    struct Row {
        QString from;
        QString to;
        QString record;
        QString kind;
        QString date;
        double sharedArea_m2 = 0.0;
        bool isEarlier = false; ///< leads to the chosen parcel
        bool isCurrent = false; ///< what came of it stands today
        qlonglong other = 0;
    };
    void retranslate() override;
    void fill();

    std::vector<Row> m_rows;
    bool m_hasParcel = false;
};

} // namespace spp::land
