// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/cornermatch.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::CornerMatch)
};

/// How far beside the line between its neighbours a corner still counts as on their side.
constexpr double straight_m = 0.01;

double distance(const QPointF &a, const QPointF &b) { return QLineF(a, b).length(); }

class Matching {
public:
    Matching(const LocalFabric &place, const std::vector<ParcelKey> &subjects)
        : m_place(place)
        , m_subjects(subjects)
    {
        for (const ParcelKey parcel : subjects)
            learn(parcel);
    }

    Result<void> pick(const CornerPick &pick, const std::vector<SurveyedPoint> &points)
    {
        const auto point = std::find_if(points.begin(), points.end(),
                [&](const SurveyedPoint &one) { return one.name == pick.point; });
        if (point == points.end())
            return Error::usage(
                    Texts::tr("The survey has no point %1.").arg(pick.point).toStdString());
        if (std::find(m_subjects.begin(), m_subjects.end(), pick.parcel) == m_subjects.end())
            return Error::usage(Texts::tr("A corner is named of a parcel that is not corrected.")
                                        .toStdString());
        SPP_ASSIGN(const engine::NodeId node, m_place.corner(pick.parcel, pick.corner));
        return take(node, *point);
    }

    Result<void> findNearest(const std::vector<SurveyedPoint> &points, double tolerance_m)
    {
        for (const SurveyedPoint &point : points) {
            if (m_taken.count(point.name) > 0)
                continue;
            const std::vector<engine::NodeId> near = nodesNear(placeOf(point), tolerance_m);
            if (near.size() > 1) {
                return Error::badInput(
                        Texts::tr("Point %1 could be corner %2 or corner %3: both lie within %4 m.")
                                .arg(point.name, nameOf(near[0]), nameOf(near[1]))
                                .arg(tolerance_m)
                                .toStdString())
                        .atFeature(point.name.toStdString())
                        .advise(Texts::tr("Say which corner it is, or state a smaller tolerance.")
                                        .toStdString());
            }
            if (!near.empty())
                SPP_TRY(take(near.front(), point));
            else if (!point.isKnown)
                m_made.unmatched.append(point.name);
        }
        return {};
    }

    CornerMatches finish()
    {
        for (const ParcelKey parcel : m_subjects)
            straighten(parcel);
        for (const ParcelKey parcel : m_subjects)
            listUnmeasured(parcel);
        return std::move(m_made);
    }

private:
    struct Corner {
        ParcelKey parcel = 0;
        int number = 0;
    };

    static QPointF placeOf(const SurveyedPoint &point)
    {
        return { point.place.east_m, point.place.north_m };
    }
    QPointF metres(engine::NodeId node) const
    {
        return m_place.grid().metres(m_place.fabric().place(node));
    }

    void learn(ParcelKey parcel)
    {
        int number = 0;
        for (const engine::NodeId node : m_place.corners(parcel))
            m_corners.emplace(node, Corner{ parcel, ++number });
        for (const engine::NodeId node : m_place.fabric().rings(parcel).nodes)
            m_corners.emplace(node, Corner{ parcel, 0 });
    }

    /// "2" of the only subject, "34/6:2" of several.
    QString nameOf(engine::NodeId node) const
    {
        const Corner &corner = m_corners.at(node);
        const QString number
                = corner.number > 0 ? QString::number(corner.number) : Texts::tr("of a hole");
        return m_subjects.size() == 1 ? number
                                      : parcelName(corner.parcel) + QLatin1Char(':') + number;
    }

    QString parcelName(ParcelKey parcel) const
    {
        const ParcelFacts &facts = m_place.parcel(parcel).facts;
        return facts.sheet + QLatin1Char('/') + facts.number;
    }

    std::vector<engine::NodeId> nodesNear(const QPointF &place, double tolerance_m) const
    {
        std::vector<engine::NodeId> near;
        for (const auto &[node, corner] : m_corners) {
            if (distance(metres(node), place) <= tolerance_m)
                near.push_back(node);
        }
        return near;
    }

    Result<void> take(engine::NodeId node, const SurveyedPoint &point)
    {
        const auto before = m_matched.find(node);
        if (before != m_matched.end()) {
            return Error::badInput(
                    Texts::tr("Points %1 and %2 are both corner %3.")
                            .arg(m_made.corners[before->second].point, point.name, nameOf(node))
                            .toStdString())
                    .atFeature(point.name.toStdString())
                    .advise(Texts::tr("Say which corner each of them is, or leave one out.")
                                    .toStdString());
        }
        if (!m_taken.insert(point.name).second)
            return Error::usage(
                    Texts::tr("Point %1 is named for two corners.").arg(point.name).toStdString());
        add(node, point.name, placeOf(point));
        return {};
    }

    void add(engine::NodeId node, const QString &point, const QPointF &to)
    {
        const Corner &corner = m_corners.at(node);
        m_matched.emplace(node, m_made.corners.size());
        m_made.corners.push_back({ point, corner.parcel, corner.number, node, metres(node), to });
    }

    /// Runs of corners between two measured ones.
    void straighten(ParcelKey parcel)
    {
        const engine::ParcelRings rings = m_place.fabric().rings(parcel);
        for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
            std::vector<engine::NodeId> nodes(
                    rings.nodes.begin() + std::ptrdiff_t(rings.ringBegin(ring)),
                    rings.nodes.begin() + std::ptrdiff_t(rings.ringEnd[ring]));
            const auto first = std::find_if(nodes.begin(), nodes.end(),
                    [this](engine::NodeId node) { return m_matched.count(node) > 0; });
            if (first == nodes.end())
                continue;
            std::rotate(nodes.begin(), first, nodes.end());
            nodes.push_back(nodes.front());
            std::size_t from = 0;
            for (std::size_t i = 1; i < nodes.size(); ++i) {
                if (m_matched.count(nodes[i]) == 0)
                    continue;
                straightenRun({ nodes.begin() + std::ptrdiff_t(from),
                        nodes.begin() + std::ptrdiff_t(i) + 1 });
                from = i;
            }
        }
    }

    void straightenRun(const std::vector<engine::NodeId> &run)
    {
        if (run.size() < 3 || run.front() == run.back())
            return;
        const QPointF a = metres(run.front());
        const QPointF along = metres(run.back()) - a;
        const double length2 = QPointF::dotProduct(along, along);
        for (std::size_t i = 1; i + 1 < run.size(); ++i) {
            const QPointF to = metres(run[i]) - a;
            const double beside_m
                    = std::abs(along.x() * to.y() - along.y() * to.x()) / std::sqrt(length2);
            const double share = QPointF::dotProduct(to, along) / length2;
            if (beside_m > straight_m || share <= 0.0 || share >= 1.0)
                return;
        }
        const QPointF newA = m_made.corners[m_matched.at(run.front())].to;
        const QPointF newAlong = m_made.corners[m_matched.at(run.back())].to - newA;
        for (std::size_t i = 1; i + 1 < run.size(); ++i) {
            const double share = QPointF::dotProduct(metres(run[i]) - a, along) / length2;
            add(run[i], {}, newA + newAlong * share);
        }
    }

    void listUnmeasured(ParcelKey parcel)
    {
        QStringList numbers;
        bool anyLeft = false;
        int number = 0;
        for (const engine::NodeId node : m_place.corners(parcel)) {
            ++number;
            if (m_matched.count(node) == 0)
                numbers.append(QString::number(number));
        }
        for (const engine::NodeId node : m_place.fabric().rings(parcel).nodes)
            anyLeft = anyLeft || m_matched.count(node) == 0;
        if (!anyLeft)
            m_made.measured.push_back(parcel);
        else if (!numbers.isEmpty())
            m_made.unmeasured.append(
                    parcelName(parcel) + QStringLiteral(": ") + numbers.join(QStringLiteral(", ")));
    }

    const LocalFabric &m_place;
    const std::vector<ParcelKey> &m_subjects;
    std::map<engine::NodeId, Corner> m_corners; ///< of the subjects
    std::map<engine::NodeId, std::size_t> m_matched; ///< places in m_made.corners
    std::set<QString> m_taken; ///< points
    CornerMatches m_made;
};

} // namespace

double CornerMatch::moved_m() const { return distance(from, to); }

Result<CornerMatches> matchCorners(const LocalFabric &place, const std::vector<ParcelKey> &subjects,
        const std::vector<SurveyedPoint> &points, const std::vector<CornerPick> &picks,
        double tolerance_m)
{
    Matching matching(place, subjects);
    for (const CornerPick &pick : picks)
        SPP_TRY(matching.pick(pick, points));
    SPP_TRY(matching.findNearest(points, tolerance_m));
    return matching.finish();
}

} // namespace spp::land
