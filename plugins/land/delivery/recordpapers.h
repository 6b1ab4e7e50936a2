// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/delivery/recordchange.h"
#include "land/papers/landpaperwriter.h"

namespace spp::land {

/// A part that a package goes without, in words for programs.
struct LeftOut {
    QString part; ///< "sheets", "papers/split-merge"
    QString reason; ///< "no-seed"
};

/// Writes the papers of a record as PDF and DOCX into a folder that exists: a drawing of each group
/// of parcels that were split or merged, and a measurement slip of each new parcel whose boundary
/// is new. Answers what was left out, each reason once.
class RecordPapers {
public:
    RecordPapers(LandPaperWriter &writer, RecordReader &reader, const RecordContent &content,
            const RecordChange &change)
        : m_writer(writer)
        , m_reader(reader)
        , m_content(content)
        , m_change(change)
    {
    }

    Result<std::vector<LeftOut>> write(const QString &folder, Feedback &feedback);

private:
    Result<void> writeGroup(const ChangeGroup &group, const QString &name);
    Result<void> writeParcel(const ChangeGroup &group, size_t created);
    Result<void> addNeighbours(ParcelChange &change);
    QString nameOf(const ParcelRecord &parcel) const;
    void leaveOut(const char *part, const char *reason);

    LandPaperWriter &m_writer;
    RecordReader &m_reader;
    const RecordContent &m_content;
    const RecordChange &m_change;
    QString m_folder;
    std::vector<LeftOut> m_leftOut;
};

} // namespace spp::land
