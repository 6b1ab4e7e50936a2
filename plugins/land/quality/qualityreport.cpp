// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/qualityreport.h"

#include "engine/cadastre/gridlocation.h"

#include <algorithm>
#include <set>

namespace spp::land {

namespace {

double share(std::size_t faulty, std::size_t parcels)
{
    return parcels == 0 ? 100.0 : 100.0 * double(parcels - faulty) / double(parcels);
}

/// In the middle of its box, if the parcel is there; elsewhere within it, also of a boundary that
/// crosses itself; at last the corner of its box.
QPointF placeIn(const QualityParcels &parcels, qlonglong id)
{
    const engine::GridBox box = parcels.fabric.box(id);
    const engine::DoubledPoint twice
            = engine::middleOf({ box.xmin, box.ymin }, { box.xmax, box.ymax });
    // Rounded down, so that it does not depend on the origin of the grid.
    const engine::GridPoint middle{ std::int32_t((twice.x - (twice.x & 1)) / 2),
        std::int32_t((twice.y - (twice.y & 1)) / 2) };
    if (engine::locate(engine::doubled(middle), parcels.fabric.shape(id))
            == engine::Location::Inside)
        return parcels.grid.metres(middle);
    const engine::Geometry inside = parcels.outline(id).pointInside();
    if (inside.isNull() || inside.isEmpty())
        return parcels.grid.metres({ box.xmin, box.ymin });
    const engine::Box place = inside.bounds();
    return { place.xmin, place.ymin };
}

} // namespace

double QualityScore::percent(QualityGroup group) const
{
    return share(faulty[std::size_t(group)], parcels);
}

double QualityScore::percentInAll() const { return share(faultyInAny, parcels); }

QualityDefect *QualityReport::add(QualityDefect defect)
{
    if (defect.rule->severity == QualitySeverity::Note) {
        ++m_notes[defect.rule->code];
        return nullptr;
    }
    m_defects.push_back(std::move(defect));
    return &m_defects.back();
}

bool QualityReport::countNote(QualityCheck check)
{
    const QualityRule *rule = m_rules.find(check);
    if (!rule || rule->severity != QualitySeverity::Note)
        return false;
    ++m_notes[rule->code];
    return true;
}

void QualityReport::leaveOut(QualityCheck check, const QString &reason)
{
    if (const QualityRule *rule = m_rules.find(check))
        m_notChecked.push_back({ rule, reason });
}

void QualityReport::finish(const QualityParcels &parcels)
{
    const auto isElsewhere = [&](const QualityDefect &defect) {
        return std::none_of(defect.parcels.begin(), defect.parcels.end(), [&](qlonglong id) {
            const QualityParcel *parcel = parcels.find(id);
            return parcel && parcel->isSubject;
        });
    };
    m_defects.erase(
            std::remove_if(m_defects.begin(), m_defects.end(), isElsewhere), m_defects.end());
    std::stable_sort(
            m_defects.begin(), m_defects.end(), [](const QualityDefect &a, const QualityDefect &b) {
                return std::tie(a.rule->code, a.parcels) < std::tie(b.rule->code, b.parcels);
            });
    countScores(parcels);
}

void QualityReport::countScores(const QualityParcels &parcels)
{
    std::map<QString, QualityScore> byCommune;
    for (const QualityParcel &parcel : parcels.all) {
        if (parcel.isSubject)
            ++byCommune[parcel.communeCode].parcels;
    }
    std::set<qlonglong> faulty[qualityGroups + 1];
    for (const QualityDefect &defect : m_defects) {
        for (const qlonglong id : defect.parcels) {
            const QualityParcel *parcel = parcels.find(id);
            if (!parcel || !parcel->isSubject)
                continue;
            QualityScore &score = byCommune[parcel->communeCode];
            const std::size_t group = std::size_t(defect.rule->group);
            score.faulty[group] += faulty[group].insert(id).second;
            score.faultyInAny += faulty[qualityGroups].insert(id).second;
        }
    }
    m_scores.clear();
    for (auto &[commune, score] : byCommune) {
        score.communeCode = commune;
        m_scores.push_back(score);
    }
}

std::size_t QualityReport::count(const QString &code) const
{
    const auto notes = m_notes.find(code);
    if (notes != m_notes.end())
        return notes->second;
    return std::size_t(std::count_if(m_defects.begin(), m_defects.end(),
            [&](const QualityDefect &defect) { return defect.rule->code == code; }));
}

std::size_t QualityReport::count(QualitySeverity severity) const
{
    std::size_t count = 0;
    for (const QualityRule &rule : m_rules.all()) {
        if (rule.severity == severity)
            count += this->count(rule.code);
    }
    return count;
}

QualityDefect parcelDefect(const QualityParcels &parcels, const QualityRule &rule,
        std::vector<qlonglong> ids, const QString &detail)
{
    std::sort(ids.begin(), ids.end());
    QualityDefect defect;
    defect.rule = &rule;
    defect.kind = toString(rule.check);
    defect.detail = detail;
    if (parcels.fabric.hasParcel(ids.front()))
        defect.place = placeIn(parcels, ids.front());
    defect.parcels = std::move(ids);
    return defect;
}

Result<QualityRun> checkQuality(Territory &territory, const QualityScope &scope, Feedback &feedback)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(auto rules, QualityRules::load(OfficeFiles(profile)));
    const QualityRule *shares = rules.find(QualityCheck::ShareSum);
    const auto snapshot = ReadTransaction::begin(territory.database());
    if (!snapshot)
        return snapshot.error();
    SPP_ASSIGN(auto parcels,
            QualityParcels::read(
                    territory, scope, shares ? shares->fields : QStringList(), feedback));
    QualityReport report(std::move(rules));
    SPP_TRY(checkBoundaries(parcels, report, feedback));
    SPP_TRY(checkBuildings(territory, parcels, report, feedback));
    SPP_TRY(checkRecords(territory, parcels, report));
    SPP_TRY(checkIdentity(territory, parcels, report, feedback));
    report.finish(parcels);
    return QualityRun{ std::move(parcels), std::move(report) };
}

} // namespace spp::land
