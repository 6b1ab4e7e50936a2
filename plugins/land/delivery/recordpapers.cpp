// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/delivery/recordpapers.h"

#include "land/papers/extractbatch.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace spp::land {

namespace {

/// How far around parcels a drawing may reach, in sizes of the parcels: they fill a third of it at
/// the least, as official scales are steps of at most 2.5.
constexpr double surroundings = 3.0;

} // namespace

void RecordPapers::leaveOut(const char *part, const char *reason)
{
    const LeftOut one{ QString::fromLatin1(part), QString::fromLatin1(reason) };
    const bool isSaid
            = std::any_of(m_leftOut.begin(), m_leftOut.end(), [&one](const LeftOut &other) {
                  return other.part == one.part && other.reason == one.reason;
              });
    if (!isSaid)
        m_leftOut.push_back(one);
}

Result<void> RecordPapers::addNeighbours(ParcelChange &change)
{
    engine::Box box;
    std::vector<qlonglong> own;
    for (const ChangedParcel &parcel : change.after) {
        box.include(parcel.outline->bounds());
        own.push_back(parcel.record.id);
    }
    for (const ChangedParcel &parcel : change.before)
        box.include(parcel.outline->bounds());
    const double size = std::max(box.xmax - box.xmin, box.ymax - box.ymin);
    SPP_ASSIGN(std::vector<DrawnParcel> around, m_reader.within(box.grown(surroundings * size)));
    for (DrawnParcel &parcel : around) {
        if (std::find(own.begin(), own.end(), parcel.id) == own.end())
            change.neighbours.push_back(std::move(parcel));
    }
    return {};
}

Result<void> RecordPapers::writeGroup(const ChangeGroup &group, const QString &name)
{
    ParcelChange change = m_change.wholeGroup(group);
    SPP_TRY(addNeighbours(change));
    SPP_ASSIGN([[maybe_unused]] const QStringList written,
            m_writer.writeChange(QStringLiteral("split-merge"), change, m_folder + name));
    return {};
}

/// "measurement-revision-31120-34-17"; with the key where the register has that identity twice.
QString RecordPapers::nameOf(const ParcelRecord &parcel) const
{
    QStringList parts{ QStringLiteral("measurement-revision"), parcel.communeCode, parcel.sheet,
        parcel.number };
    parts.removeAll(QString());
    const QString name = forFileName(parts.join(QLatin1Char('-')));
    return QFile::exists(m_folder + name + QStringLiteral(".pdf"))
            ? name + QStringLiteral("-%1").arg(parcel.id)
            : name;
}

Result<void> RecordPapers::writeParcel(const ChangeGroup &group, size_t created)
{
    ParcelChange change = m_change.ofParcel(group, created);
    SPP_TRY(addNeighbours(change));
    SPP_ASSIGN([[maybe_unused]] const QStringList written,
            m_writer.writeChange(QStringLiteral("measurement-revision"), change,
                    m_folder + nameOf(change.after.front().record)));
    return {};
}

Result<std::vector<LeftOut>> RecordPapers::write(const QString &folder, Feedback &feedback)
{
    m_folder = folder + QLatin1Char('/');
    m_leftOut.clear();
    const std::vector<ChangeGroup> groups = groupsOf(m_content);
    if (groups.empty())
        leaveOut("papers", "no-new-parcel");
    int drawings = 0;
    for (const ChangeGroup &group : groups) {
        if (!m_change.isDrawn(group)) {
            leaveOut("papers", "no-boundary-before-and-after");
            continue;
        }
        if (m_change.makesParcels(group))
            SPP_TRY(writeGroup(group, QStringLiteral("split-merge-%1").arg(++drawings)));
        else
            leaveOut("papers/split-merge", "parcels-keep-their-numbers");
        for (const size_t created : group.created) {
            if (feedback.isCancelled())
                return Error::cancelled(QCoreApplication::translate(
                        "spp::land::RecordPapers", "The papers were not written.")
                                                .toStdString());
            SPP_TRY(writeParcel(group, created));
        }
    }
    return m_leftOut;
}

} // namespace spp::land
