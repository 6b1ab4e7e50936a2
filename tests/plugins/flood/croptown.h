// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "floodtown.h"

namespace spp::test {

/// Fields whose losses can be reckoned by hand, in a territory of the profile flood-fields.
///
/// Six parcels of 20 x 20 m as those of FloodTown: 1 LUC, 2 LUK and 3 LUC+ONT of commune A, 4 LUC,
/// 5 ONT and 6 LUK of commune B. The flood "t100" is 0.5, 0.75 and 1 m deep over their three
/// columns, "t10" half of it, both for 24 h; "bare" is as t100, for a time that nobody stated.
class CropTown {
public:
    CropTown();

    QString why() const { return m_why; } ///< empty: it was made
    QString territory() const { return m_folder.file("fields.sqlite"); }
    QString file(const char *name) const { return m_folder.file(name); }
    QString text(const char *name, const QByteArray &content) const
    {
        return m_folder.text(name, content);
    }
    /// A damage table of rice at the stage "flowering": 0.2 at 0.5 m, 0.6 at 1 m for 24 h; 0.4 and
    /// 1 for 72 h; a hectare is worth 50,000. Numbers for reckoning, not of any rice.
    QString table() const;
    /// Growing areas of a theme of their own, which follow no parcel: 40 x 40 m of "rice-3" from
    /// 10 m east of the corner, 10 x 10 m of "fruit" beside it. Empty, or why it failed.
    QString importGrowingAreas() const;
    ProgramRun flood(const QStringList &arguments) const;
    /// `spp flood exposure` with --json and a table, empty for table(); ends the program where that
    /// is no document.
    QJsonObject answer(const QStringList &arguments, const QString &other = {}) const;

private:
    void run(const QStringList &arguments);
    void addFlood(const char *id, float factor, const QStringList &options);

    FloodTown m_folder;
    QString m_why;
};

/// The text of CropTown::table(), which is that of the profile, too.
QByteArray riceTable();

} // namespace spp::test
