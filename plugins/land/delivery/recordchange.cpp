// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/delivery/recordchange.h"

#include "dossier/papers/paperformat.h"
#include "land/delivery/newsides.h"

#include <algorithm>
#include <numeric>

namespace spp::land {

namespace {

/// Which of the parcels are one group, as a forest: retired ones first, then new ones.
class Forest {
public:
    explicit Forest(size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), size_t(0));
    }
    size_t root(size_t node)
    {
        while (m_parent[node] != node)
            node = m_parent[node] = m_parent[m_parent[node]];
        return node;
    }
    void join(size_t one, size_t other) { m_parent[root(one)] = root(other); }

private:
    std::vector<size_t> m_parent;
};

std::map<qlonglong, size_t> placesOf(const std::vector<DeliveredParcel> &parcels)
{
    std::map<qlonglong, size_t> places;
    for (size_t i = 0; i < parcels.size(); ++i)
        places[parcels[i].record.id] = i;
    return places;
}

QString nameOf(const ParcelRecord &parcel)
{
    return QStringLiteral("thửa đất số %1, tờ bản đồ số %2").arg(parcel.number, parcel.sheet);
}

bool hasSameName(const ParcelRecord &one, const ParcelRecord &other)
{
    return one.number == other.number && one.sheet == other.sheet
            && one.communeCode == other.communeCode;
}

QString sizeText(const MinimumPlot &plot)
{
    QStringList parts;
    if (plot.area_m2)
        parts << paper::quantity(*plot.area_m2, QStringLiteral("m2"));
    if (plot.frontage_m)
        parts << QStringLiteral("mặt tiền ")
                        + paper::quantity(*plot.frontage_m, QStringLiteral("m"));
    if (plot.depth_m)
        parts << QStringLiteral("chiều sâu ") + paper::quantity(*plot.depth_m, QStringLiteral("m"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::vector<ChangeGroup> groupsOf(const RecordContent &content)
{
    const auto retired = placesOf(content.retired);
    const auto created = placesOf(content.created);
    Forest forest(content.retired.size() + content.created.size());
    for (const LineageLink &link : content.links) {
        const auto parent = retired.find(link.parent);
        const auto child = created.find(link.child);
        if (parent != retired.end() && child != created.end())
            forest.join(parent->second, content.retired.size() + child->second);
    }
    std::vector<ChangeGroup> groups;
    std::map<size_t, size_t> numbers; // of groups, by their root
    const auto groupOf = [&](size_t node) -> ChangeGroup & {
        const auto [number, isNew] = numbers.emplace(forest.root(node), groups.size());
        if (isNew)
            groups.emplace_back();
        return groups[number->second];
    };
    for (size_t i = 0; i < content.created.size(); ++i)
        groupOf(content.retired.size() + i).created.push_back(i);
    for (size_t i = 0; i < content.retired.size(); ++i)
        groupOf(i).retired.push_back(i);
    return groups;
}

Result<RecordChange> RecordChange::create(
        Territory &territory, const RecordContent &content, const LandPaperContext &context)
{
    RecordChange change(content, context);
    SPP_ASSIGN(change.m_minimums, MinimumPlots::load(context.files));
    for (const DeliveredParcel &parcel : content.created) {
        const QString &code = parcel.record.communeCode;
        SPP_ASSIGN(const QVariant type,
                territory.database().single(
                        QStringLiteral("SELECT unit_type FROM admin_unit WHERE code = ?1"),
                        { code }));
        change.m_areaTypes[code] = areaTypeOf(type.toString());
    }
    return change;
}

std::vector<size_t> RecordChange::parentsOf(const ChangeGroup &group, size_t created) const
{
    const qlonglong child = m_content.created[created].record.id;
    std::vector<size_t> parents;
    for (const size_t place : group.retired) {
        const qlonglong parent = m_content.retired[place].record.id;
        const bool isLinked = std::any_of(
                m_content.links.begin(), m_content.links.end(), [&](const LineageLink &link) {
                    return link.parent == parent && link.child == child;
                });
        if (isLinked)
            parents.push_back(place);
    }
    return parents;
}

bool RecordChange::isVersion(const ChangeGroup &group, size_t created) const
{
    return std::any_of(group.retired.begin(), group.retired.end(), [&](size_t retired) {
        return hasSameName(m_content.retired[retired].record, m_content.created[created].record);
    });
}

bool RecordChange::makesParcels(const ChangeGroup &group) const
{
    return std::any_of(group.created.begin(), group.created.end(),
            [&](size_t created) { return !isVersion(group, created); });
}

bool RecordChange::isDrawn(const ChangeGroup &group) const
{
    const auto outlines
            = [](const std::vector<DeliveredParcel> &parcels, const std::vector<size_t> &places) {
                  std::vector<std::string> all;
                  for (const size_t place : places) {
                      if (!parcels[place].outline)
                          return std::vector<std::string>();
                      all.push_back(parcels[place].outline->wkb());
                  }
                  std::sort(all.begin(), all.end());
                  return all;
              };
    const auto before = outlines(m_content.retired, group.retired);
    const auto after = outlines(m_content.created, group.created);
    return !before.empty() && !after.empty() && before != after;
}

/// "Tách thửa số 2026/0012 ngày 22/11/2026, Quyết định số 15/QĐ-UBND ngày 20/11/2026"
QString RecordChange::recordText() const
{
    const ChangeRecord &record = m_content.entry.record;
    const auto dated = [](QDate date) {
        return date.isValid() ? QStringLiteral(" ngày ") + paper::shortDate(date) : QString();
    };
    QString text = QStringLiteral("%1 số %2").arg(m_content.kind, record.number)
            + dated(QDate::fromString(record.recordedAt.left(10), Qt::ISODate));
    if (!record.decisionNumber.isEmpty())
        text += QStringLiteral(", Quyết định số ") + record.decisionNumber
                + dated(record.decisionDate);
    return text;
}

QString RecordChange::boundaryText(const ChangeGroup &group, size_t created) const
{
    if (isVersion(group, created))
        return QStringLiteral("chỉnh lý ranh giới");
    QStringList parents;
    for (const size_t place : parentsOf(group, created))
        parents << nameOf(m_content.retired[place].record);
    return (parents.size() > 1 ? QStringLiteral("hợp từ ") : QStringLiteral("tách từ "))
            + parents.join(QStringLiteral("; "));
}

QString RecordChange::minimumText(const std::vector<size_t> &created) const
{
    const ChangeRecord &record = m_content.entry.record;
    const QDate day = record.decisionDate.isValid()
            ? record.decisionDate
            : QDate::fromString(record.recordedAt.left(10), Qt::ISODate);
    QStringList texts;
    for (const size_t place : created) {
        const ParcelRecord &parcel = m_content.created[place].record;
        const auto areaType = m_areaTypes.find(parcel.communeCode);
        if (areaType == m_areaTypes.end() || !areaType->second)
            continue;
        for (const QString &code : parcel.landUse.split(QLatin1Char('+'), Qt::SkipEmptyParts)) {
            const MinimumPlot *plot = m_minimums.find(*areaType->second, code.trimmed(), day);
            if (!plot)
                continue;
            const QString text = QStringLiteral("%1: %2 (%3)")
                                         .arg(code.trimmed(), sizeText(*plot), plot->document);
            if (!texts.contains(text))
                texts << text;
        }
    }
    return texts.join(QStringLiteral("; "));
}

ParcelChange RecordChange::wholeGroup(const ChangeGroup &group) const
{
    ParcelChange change;
    Outlines before;
    Outlines after;
    for (const size_t place : group.retired) {
        const DeliveredParcel &parcel = m_content.retired[place];
        change.before.push_back({ parcel.record, parcel.outline, {}, {}, {} });
        before.push_back(parcel.outline.get());
    }
    for (const size_t place : group.created) {
        const DeliveredParcel &parcel = m_content.created[place];
        std::vector<size_t> from;
        for (const size_t parent : parentsOf(group, place)) {
            const auto at = std::find(group.retired.begin(), group.retired.end(), parent);
            from.push_back(size_t(at - group.retired.begin()));
        }
        change.after.push_back({ parcel.record, parcel.outline, {}, {}, std::move(from) });
        after.push_back(parcel.outline.get());
    }
    change.splitLines = newSides(before, after);
    change.facts.record = recordText();
    change.facts.minimumArea = minimumText(group.created);
    return change;
}

ParcelChange RecordChange::ofParcel(const ChangeGroup &group, size_t created) const
{
    ParcelChange change;
    const DeliveredParcel &parcel = m_content.created[created];
    const ParcelRecord *earlier = nullptr; // the same parcel before its boundary was corrected
    for (const size_t place : parentsOf(group, created)) {
        const DeliveredParcel &parent = m_content.retired[place];
        change.before.push_back({ parent.record, parent.outline, {}, {}, {} });
        if (hasSameName(parent.record, parcel.record))
            earlier = &parent.record;
    }
    change.after.push_back({ parcel.record, parcel.outline, {}, {}, {} });
    change.facts.record = recordText();
    change.facts.boundary = boundaryText(group, created);
    change.facts.minimumArea = minimumText({ created });
    change.facts.measuredArea_m2 = parcel.record.mapArea_m2;
    if (earlier) {
        change.facts.paperArea_m2 = earlier->legalArea_m2;
        change.facts.paperPurposes = purposeText(m_context, *earlier);
    }
    return change;
}

} // namespace spp::land
