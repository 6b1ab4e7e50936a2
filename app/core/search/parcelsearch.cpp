// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/search/parcelsearch.h"

#include "core/data/schema.h"
#include "core/domain/searchname.h"
#include "core/search/parcellineage.h"
#include "core/search/parcelreading.h"
#include "core/search/parcelrows.h"
#include "core/search/wordplan.h"
#include "engine/geometry.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ParcelSearch)
};

/// So many times the limit are read to find the best of them.
constexpr int readPerShown = 3;
/// So many times more at once where those read are not meant.
constexpr int growth = 8;
constexpr int wholeCode = 12;

/// Numbers are texts; the shorter one is the smaller one.
bool comesBefore(const ParcelHit &a, const ParcelHit &b)
{
    const auto key = [](const ParcelHit &hit) {
        return std::make_tuple(!hit.isCurrent, hit.communeCode, hit.sheet.size(), hit.sheet,
                hit.number.size(), hit.number, hit.id);
    };
    return key(a) < key(b);
}

class Search {
public:
    Search(Database &database, const ParcelQuery &query, const ParcelSearchOptions &options,
            Feedback &feedback)
        : m_database(database)
        , m_query(query)
        , m_options(options)
        , m_feedback(feedback)
    {
    }
    Result<ParcelHits> run();

private:
    Result<std::vector<CommuneMatch>> within(const CommuneSearch &communes) const;
    Result<void> add(const ParcelReading &reading, ParcelRows &rows);
    Result<bool> take(qlonglong id, const ParcelReading &reading, ParcelRows &rows,
            std::vector<ParcelHit> &found);
    Result<void> takeByWords(
            const ParcelReading &reading, ParcelRows &rows, std::vector<ParcelHit> &found);
    Result<void> takeAtPlace(
            const ParcelReading &reading, ParcelRows &rows, std::vector<ParcelHit> &found);
    Result<std::unique_ptr<Statement>> keysByWords(const ParcelReading &reading);
    Result<std::unique_ptr<Statement>> keysAtPlace(const ParcelReading &reading);
    Result<bool> isAtPoint(const Statement &row) const;
    Result<void> stopIfAsked() const;
    Result<void> addLineage(ParcelRows &rows);

    Database &m_database;
    const ParcelQuery &m_query;
    const ParcelSearchOptions &m_options;
    Feedback &m_feedback;
    WordIndex m_index;
    std::optional<WordPlanner> m_planner; ///< once words are searched for
    QSet<qlonglong> m_met;
    ParcelHits m_hits;
};

Result<std::vector<CommuneMatch>> Search::within(const CommuneSearch &communes) const
{
    if (m_options.commune.isEmpty())
        return std::vector<CommuneMatch>();
    std::vector<CommuneMatch> found = communes.find(searchName(m_options.commune));
    if (!found.empty())
        return found;
    return Error::badInput(Texts::tr("\"%1\" is no commune of this territory, present or former.")
                                   .arg(m_options.commune)
                                   .toStdString())
            .advise(Texts::tr("Give its code, or its present or former name.").toStdString());
}

/// Keys of parcels by an identifier or a point, which narrow better than any word.
Result<std::unique_ptr<Statement>> Search::keysAtPlace(const ParcelReading &reading)
{
    const Dialect &dialect = m_database.dialect();
    std::vector<QVariant> values;
    const auto bind = [&values](const QVariant &value) {
        values.push_back(value);
        return QStringLiteral("?%1").arg(values.size());
    };
    QStringList conditions;
    if (m_query.point) {
        const QPointF &point = *m_query.point;
        for (const double edge : { point.x(), point.y(), point.x(), point.y() })
            values.push_back(edge);
        conditions.append(dialect.boxMeets(QStringLiteral("parcel"), QStringLiteral("geom"), 1));
    }
    if (m_query.code12.size() == wholeCode) {
        conditions.append(QStringLiteral("lower(code12) = ") + bind(m_query.code12));
    } else if (!m_query.code12.isEmpty()) {
        conditions.append(
                QStringLiteral("lower(code12) >= %1 AND lower(code12) < %2")
                        .arg(bind(m_query.code12), bind(m_query.code12 + QLatin1Char('~'))));
    }
    if (!reading.words.parts.empty()) {
        const QString words = dialect.wordIndex().text(reading.words);
        conditions.append(dialect.wordIndex().answers(m_index, int(values.size()) + 1));
        values.push_back(words);
    }
    SPP_ASSIGN(auto keys,
            m_database.prepare(
                    QStringLiteral("SELECT id, %1 FROM parcel WHERE %2")
                            .arg(m_query.point ? dialect.geometryAsWkb(QStringLiteral("geom"))
                                               : QStringLiteral("NULL"),
                                    conditions.join(QStringLiteral(" AND ")))));
    keys->bindAll(values);
    return keys;
}

/// ?1 keys after the first ?2. Without words the order of the keys is kept: sorting a whole
/// territory for its first parcels would be work for nothing.
Result<std::unique_ptr<Statement>> Search::keysByWords(const ParcelReading &reading)
{
    if (reading.words.parts.empty())
        return m_database.prepare(
                QStringLiteral("SELECT id FROM parcel ORDER BY id LIMIT ?1 OFFSET ?2"));
    const WordIndexSql &sql = m_database.dialect().wordIndex();
    if (!m_planner) {
        SPP_ASSIGN(m_planner, WordPlanner::create(m_database, m_index));
    }
    SPP_ASSIGN(const WordPlan plan, m_planner->plan(reading.words));
    SPP_ASSIGN(auto keys, m_database.prepare(sql.firstKeys(m_index)));
    keys->bind(3, sql.text(plan.lookedUp));
    keys->bind(4, sql.checkText(plan.checked));
    return keys;
}

Result<bool> Search::isAtPoint(const Statement &row) const
{
    if (!m_query.point)
        return true;
    if (row.bytes(1).empty())
        return false;
    SPP_ASSIGN(const engine::Geometry geometry, engine::Geometry::fromWkb(row.bytes(1)));
    return geometry.intersects(engine::Geometry::point(m_query.point->x(), m_query.point->y()));
}

Result<void> Search::stopIfAsked() const
{
    if (m_feedback.isCancelled())
        return Error::cancelled(Texts::tr("The search was stopped.").toStdString());
    return {};
}

/// Takes a parcel that is meant; false when there are enough of them.
Result<bool> Search::take(
        qlonglong id, const ParcelReading &reading, ParcelRows &rows, std::vector<ParcelHit> &found)
{
    if (m_met.contains(id))
        return true;
    SPP_ASSIGN(auto hit, rows.read(id));
    if (!hit || !reading.means(*hit))
        return true;
    if (found.size() == size_t(m_options.limit) * readPerShown) {
        m_hits.more = true;
        return false;
    }
    m_met.insert(id);
    found.push_back(std::move(*hit));
    return true;
}

Result<void> Search::takeAtPlace(
        const ParcelReading &reading, ParcelRows &rows, std::vector<ParcelHit> &found)
{
    SPP_ASSIGN(const auto keys, keysAtPlace(reading));
    bool goOn = true;
    while (goOn) {
        SPP_TRY(stopIfAsked());
        SPP_ASSIGN(const bool isThere, keys->step());
        if (!isThere)
            return {};
        SPP_ASSIGN(const bool isAt, isAtPoint(*keys));
        if (isAt) {
            SPP_ASSIGN(goOn, take(keys->integer(0), reading, rows, found));
        }
    }
    return {};
}

/// One more than is read first, so that it shows that there are more. Where many have the words but
/// are not meant it goes on with ever more of them, so that none is missed.
Result<void> Search::takeByWords(
        const ParcelReading &reading, ParcelRows &rows, std::vector<ParcelHit> &found)
{
    SPP_ASSIGN(const auto keys, keysByWords(reading));
    qlonglong most = qlonglong(m_options.limit) * readPerShown + 1;
    qlonglong passed = 0;
    for (bool goOn = true; goOn; most *= growth) {
        keys->reset();
        keys->bind(1, most);
        keys->bind(2, passed);
        qlonglong count = 0;
        while (goOn) {
            SPP_TRY(stopIfAsked());
            SPP_ASSIGN(const bool isThere, keys->step());
            if (!isThere)
                break;
            ++count;
            SPP_ASSIGN(goOn, take(keys->integer(0), reading, rows, found));
        }
        passed += count;
        goOn = goOn && count == most;
    }
    return {};
}

Result<void> Search::add(const ParcelReading &reading, ParcelRows &rows)
{
    std::vector<ParcelHit> found;
    if (m_query.point || !m_query.code12.isEmpty())
        SPP_TRY(takeAtPlace(reading, rows, found));
    else
        SPP_TRY(takeByWords(reading, rows, found));
    if (reading.mayBeFormer() && !m_query.point && m_query.code12.isEmpty()) {
        SPP_ASSIGN(auto identities, FormerIdentities::create(m_database));
        SPP_ASSIGN(const auto former, identities.parcels({}, reading.sheet, reading.number));
        for (const qlonglong id : former) {
            SPP_ASSIGN(const bool goOn, take(id, reading, rows, found));
            if (!goOn)
                break;
        }
    }
    if (!m_query.isEmpty() || !m_options.commune.isEmpty())
        std::sort(found.begin(), found.end(), comesBefore);
    std::move(found.begin(), found.end(), std::back_inserter(m_hits.parcels));
    return {};
}

/// Present parcels follow the historic one that they came from, unless they were found themselves.
Result<void> Search::addLineage(ParcelRows &rows)
{
    SPP_ASSIGN(ParcelLineage lineage, ParcelLineage::create(m_database));
    std::vector<ParcelHit> all;
    QSet<qlonglong> listed;
    for (const ParcelHit &hit : m_hits.parcels)
        listed.insert(hit.id);
    const auto list = [&](ParcelHit hit) -> Result<void> {
        listed.insert(hit.id);
        SPP_ASSIGN(hit.madeOf, lineage.madeOf(hit.id));
        all.push_back(std::move(hit));
        return {};
    };
    for (ParcelHit &hit : m_hits.parcels) {
        if (!hit.isCurrent) {
            SPP_ASSIGN(hit.became, lineage.became(hit.id));
        }
        const std::vector<ParcelName> became = hit.became;
        SPP_TRY(list(std::move(hit)));
        for (const ParcelName &present : became) {
            if (listed.contains(present.id))
                continue;
            SPP_ASSIGN(auto row, rows.read(present.id));
            if (row)
                SPP_TRY(list(std::move(*row)));
        }
    }
    m_hits.parcels = std::move(all);
    return {};
}

Result<ParcelHits> Search::run()
{
    SPP_ASSIGN(m_index, Schema::wordIndex(QStringLiteral("parcel")));
    SPP_ASSIGN(const CommuneSearch communes, CommuneSearch::create(m_database));
    SPP_ASSIGN(const std::vector<CommuneMatch> places, within(communes));
    SPP_ASSIGN(ParcelRows rows, ParcelRows::create(m_database, communes, m_options.withPeople));
    const size_t limit = size_t(m_options.limit);
    for (const ParcelReading &reading : readingsOf(m_query, communes, places)) {
        // One over the limit says that there are more.
        if (m_hits.parcels.size() <= limit)
            SPP_TRY(add(reading, rows));
    }
    const auto cut = [&] {
        m_hits.more |= m_hits.parcels.size() > limit;
        if (m_hits.parcels.size() > limit)
            m_hits.parcels.resize(limit);
    };
    cut();
    SPP_TRY(addLineage(rows));
    cut();
    return std::move(m_hits);
}

} // namespace

Result<ParcelHits> findParcels(Territory &territory, const ParcelQuery &query,
        const ParcelSearchOptions &options, Feedback &feedback)
{
    return Search(territory.database(), query, options, feedback).run();
}

} // namespace spp
