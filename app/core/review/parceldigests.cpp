// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/parceldigests.h"

#include "core/data/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ParcelDigests)
};

constexpr int rowsBetweenLooks = 1024;

const QString parcelQuery = QStringLiteral(
        "SELECT p.id, p.sheet, p.number, p.commune_code, a.name, p.legal_area_m2, p.map_area_m2,"
        " p.net_plot_area_m2, p.land_use, p.address, p.code12, %1 FROM parcel p LEFT JOIN"
        " admin_unit a ON a.code = p.commune_code WHERE p.end_lifespan IS NULL AND p.geom IS NOT"
        " NULL ORDER BY p.id");
constexpr int firstValue = 1;
constexpr int geometryColumn = 11;

/// Land classes that belong to a parcel by its key, in the order of the keys.
const QString classQuery = QStringLiteral(
        "SELECT parcel_id, id, land_use, area_m2, term, origin FROM parcel_land_class WHERE"
        " parcel_id IS NOT NULL ORDER BY parcel_id, id");
constexpr int firstClassValue = 1;

/// Land classes that an import could not yet tie to a key, by the parcel's name.
using NameKey = std::tuple<QString, QString, QString>;
using ClassesByName = std::map<NameKey, std::string>;

Result<ClassesByName> classesByName(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.prepare(QStringLiteral(
                    "SELECT sheet, number, commune_code, id, land_use, area_m2, term, origin FROM"
                    " parcel_land_class WHERE parcel_id IS NULL ORDER BY id")));
    ClassesByName classes;
    RowDigest digest;
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            return classes;
        std::string &all = classes[NameKey(
                rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString())];
        digest.add(std::string_view(all));
        for (int column = 3; column < rows->columnCount(); ++column)
            digest.add(rows->value(column));
        all = digest.finish();
    }
}

/// Walks along the land classes while the parcels go by in the same order.
class ClassWalk {
public:
    static Result<ClassWalk> begin(Database &database)
    {
        ClassWalk walk;
        SPP_ASSIGN(walk.m_rows, database.prepare(classQuery));
        SPP_TRY(walk.next());
        return walk;
    }

    Result<void> addOf(qlonglong parcel, RowDigest &digest)
    {
        while (m_more && m_rows->integer(0) < parcel)
            SPP_TRY(next());
        while (m_more && m_rows->integer(0) == parcel) {
            for (int column = firstClassValue; column < m_rows->columnCount(); ++column)
                digest.add(m_rows->value(column));
            SPP_TRY(next());
        }
        return {};
    }

private:
    Result<void> next()
    {
        SPP_ASSIGN(m_more, m_rows->step());
        return {};
    }
    std::unique_ptr<Statement> m_rows;
    bool m_more = false;
};

} // namespace

Result<ParcelDigests> ParcelDigests::read(Database &database, Feedback &feedback)
{
    SPP_ASSIGN(const ClassesByName byName, classesByName(database));
    SPP_ASSIGN(ClassWalk classes, ClassWalk::begin(database));
    SPP_ASSIGN(const auto rows,
            database.prepare(parcelQuery.arg(
                    database.dialect().geometryAsStored(QStringLiteral("p.geom")))));
    ParcelDigests all;
    RowDigest digest;
    std::string wkb;
    for (long long count = 1;; ++count) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            return all;
        if (count % rowsBetweenLooks == 0 && feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        const qlonglong id = rows->integer(0);
        for (int column = firstValue; column < geometryColumn; ++column)
            digest.add(rows->value(column));
        // As WKB, so that a territory has the same digests in every database.
        const std::string_view stored = rows->bytes(geometryColumn);
        digest.add(database.dialect().wkbFromStored(stored, wkb) ? std::string_view(wkb) : stored);
        SPP_TRY(classes.addOf(id, digest));
        if (!byName.empty()) {
            const auto named = byName.find(NameKey(rows->value(1).toString(),
                    rows->value(2).toString(), rows->value(3).toString()));
            if (named != byName.end())
                digest.add(std::string_view(named->second));
        }
        Entry entry{ id, {} };
        const std::string hex = digest.finish();
        std::copy(hex.begin(), hex.end(), entry.digest.begin());
        all.m_entries.push_back(entry);
    }
}

std::string_view ParcelDigests::of(long long id) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), id,
            [](const Entry &entry, long long wanted) { return entry.id < wanted; });
    if (found == m_entries.end() || found->id != id)
        return {};
    return { found->digest.data(), found->digest.size() };
}

} // namespace spp
