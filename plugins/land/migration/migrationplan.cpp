// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/migrationplan.h"

#include "core/search/communesearch.h"
#include "engine/cadastre/fabricbuilder.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::MigrationPlan)
};

constexpr int cancelEvery = 2000;
constexpr int mostNamed = 10;

QString identityKey(const QString &commune, const QString &sheet, const QString &number)
{
    return commune + QLatin1Char('\n') + sheet + QLatin1Char('\n') + number;
}

QString keyOf(const PresentIdentity &identity)
{
    return identityKey(identity.communeCode, identity.sheet, identity.number);
}

/// The first of many lines, and how many more there are.
QString someOf(const QStringList &all)
{
    QString text = QStringList(all.mid(0, mostNamed)).join(QStringLiteral("; "));
    if (all.size() > mostNamed)
        text += Texts::tr("; and %1 more").arg(all.size() - mostNamed);
    return text;
}

/// Reads the source parcel by parcel.
class Planner {
public:
    Planner(Territory &source, Territory &target, const Crosswalk &crosswalk, Feedback &feedback)
        : m_source(source.database())
        , m_target(target.database())
        , m_crosswalk(crosswalk)
        , m_feedback(feedback)
    {
    }

    Result<MigrationPlan> run()
    {
        SPP_ASSIGN(m_communes, CommuneSearch::create(m_source));
        SPP_TRY(read());
        SPP_TRY(refuseMissing());
        SPP_TRY(findCollisions());
        SPP_TRY(refuseTaken());
        m_plan.fabric = m_builder->finish();
        return std::move(m_plan);
    }

private:
    Result<void> read();
    Result<void> take(const Statement &row);
    Result<void> takeOutline(std::string_view wkb);
    std::optional<std::size_t> communeOf(const QString &former, const QString &code);
    Result<void> refuseMissing() const;
    Result<void> findCollisions();
    Result<void> refuseTaken();

    Database &m_source;
    Database &m_target;
    const Crosswalk &m_crosswalk;
    Feedback &m_feedback;
    std::optional<CommuneSearch> m_communes;
    std::optional<engine::FabricBuilder> m_builder;
    QHash<QString, int> m_communeOf; ///< by what the source says; -1: not in the crosswalk
    QMap<QString, qlonglong> m_missing; ///< what the crosswalk lacks, and for how many parcels
    QHash<QString, std::size_t> m_byIdentity;
    MigrationPlan m_plan;
};

Result<void> Planner::read()
{
    SPP_ASSIGN(const QVariant historic,
            m_source.single(
                    QStringLiteral("SELECT count(*) FROM parcel WHERE end_lifespan IS NOT NULL")));
    m_plan.historicParcels = historic.toLongLong();
    SPP_ASSIGN(const QVariant total,
            m_source.single(
                    QStringLiteral("SELECT count(*) FROM parcel WHERE end_lifespan IS NULL")));
    SPP_ASSIGN(const auto row,
            m_source.prepare(
                    QStringLiteral("SELECT id, sheet, number, former_commune, "
                                   "commune_code, legal_area_m2, %1 FROM parcel WHERE "
                                   "end_lifespan IS NULL ORDER BY id")
                            .arg(m_source.dialect().geometryAsWkb(QStringLiteral("geom")))));
    m_plan.parcels.reserve(std::size_t(total.toLongLong()));
    while (true) {
        if (m_plan.parcels.size() % cancelEvery == 0) {
            m_feedback.progress(qlonglong(m_plan.parcels.size()), total.toLongLong());
            if (m_feedback.isCancelled())
                return Error::cancelled(Texts::tr("The migration was stopped; nothing was "
                                                  "written.")
                                                .toStdString());
        }
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            break;
        SPP_TRY(take(*row));
    }
    if (m_plan.parcels.empty() && m_missing.isEmpty())
        return Error::badInput(Texts::tr("The source has no current parcels.").toStdString());
    if (!m_builder)
        m_builder.emplace();
    return {};
}

std::optional<std::size_t> Planner::communeOf(const QString &former, const QString &code)
{
    const QString said = former + QLatin1Char('\n') + code;
    auto known = m_communeOf.constFind(said);
    if (known == m_communeOf.constEnd()) {
        int found = -1;
        for (const QString &name : { former, code, m_communes->name(code) }) {
            const auto commune = name.isEmpty() ? std::nullopt : m_crosswalk.find(name);
            if (found < 0 && commune)
                found = int(*commune);
        }
        known = m_communeOf.insert(said, found);
    }
    return *known < 0 ? std::nullopt : std::optional<std::size_t>(*known);
}

Result<void> Planner::take(const Statement &row)
{
    PlannedParcel parcel;
    parcel.id = row.integer(0);
    parcel.sheet = row.value(1).toString();
    parcel.number = row.value(2).toString();
    const QString former = row.value(3).toString();
    const QString code = row.value(4).toString();
    if (const QVariant area = row.value(5); area.isValid() && !area.isNull())
        parcel.legalArea_m2 = area.toDouble();
    parcel.hasOutline = !row.bytes(6).empty();
    const auto commune = communeOf(former, code);
    Crosswalk::Answer answer{ {}, Texts::tr("the crosswalk table does not have this commune") };
    if (commune)
        answer = m_crosswalk.present(*commune, parcel.sheet, parcel.number);
    if (!answer.identity) {
        const QString name = former.isEmpty() ? code : former;
        ++m_missing[Texts::tr("%1, sheet %2: %3")
                            .arg(name.isEmpty() ? Texts::tr("(no commune)") : name, parcel.sheet,
                                    answer.problem)];
        return {};
    }
    parcel.commune = *commune;
    parcel.present = *answer.identity;
    m_plan.parcels.push_back(std::move(parcel));
    if (m_plan.parcels.back().hasOutline)
        return takeOutline(row.bytes(6));
    return {};
}

Result<void> Planner::takeOutline(std::string_view wkb)
{
    const std::string bytes(wkb);
    const auto refused = [&](const std::string &reason) {
        return Error::badInput(reason).atFeature(
                m_plan.oldName(m_plan.parcels.size() - 1, m_crosswalk).toStdString());
    };
    if (!m_builder) {
        SPP_ASSIGN(const engine::Geometry first, engine::Geometry::fromWkb(bytes));
        m_plan.grid = LandGrid(first.bounds());
        m_builder.emplace(m_plan.grid.origin());
    }
    const auto rings = m_plan.grid.rings(bytes);
    if (!rings)
        return refused(rings.error().reason);
    const auto added = m_builder->add(engine::ParcelId(m_plan.parcels.size()), *rings);
    if (!added)
        return refused(Texts::tr("Nothing is left of its outline on the millimetre grid (%1).")
                               .arg(QString::fromStdString(added.refusal().text))
                               .toStdString());
    return {};
}

Result<void> Planner::refuseMissing() const
{
    if (m_missing.isEmpty())
        return {};
    QStringList lines;
    qlonglong parcels = 0;
    for (auto it = m_missing.constBegin(); it != m_missing.constEnd(); ++it) {
        lines.append(Texts::tr("%1 (%2 parcels)").arg(it.key()).arg(it.value()));
        parcels += it.value();
    }
    return Error::badInput(Texts::tr("%1 parcels have no present identity: %2.")
                                   .arg(parcels)
                                   .arg(someOf(lines))
                                   .toStdString())
            .advise(Texts::tr("Add the missing rows to the crosswalk table.").toStdString());
}

Result<void> Planner::findCollisions()
{
    QStringList collisions;
    for (std::size_t i = 0; i < m_plan.parcels.size(); ++i) {
        const PlannedParcel &parcel = m_plan.parcels[i];
        const auto known = m_byIdentity.constFind(keyOf(parcel.present));
        if (known == m_byIdentity.constEnd()) {
            m_byIdentity.insert(keyOf(parcel.present), i);
            continue;
        }
        const PlannedParcel &other = m_plan.parcels[*known];
        if (other.commune == parcel.commune && other.sheet == parcel.sheet
                && other.number == parcel.number) {
            m_plan.duplicates.push_back(i);
            continue;
        }
        collisions.append(Texts::tr("%1 and %2 would both be sheet %3 number %4 of %5")
                                  .arg(m_plan.oldName(*known, m_crosswalk),
                                          m_plan.oldName(i, m_crosswalk), parcel.present.sheet,
                                          parcel.present.number, parcel.present.communeCode));
    }
    if (collisions.isEmpty())
        return {};
    return Error::badInput(Texts::tr("Different parcels would get the same identity: %1.")
                                   .arg(someOf(collisions))
                                   .toStdString())
            .advise(Texts::tr("Give one of the sheets another new_sheet or number_offset.")
                            .toStdString());
}

/// A number is never used twice in a sheet, so historic parcels count.
Result<void> Planner::refuseTaken()
{
    SPP_ASSIGN(const auto row,
            m_target.prepare(QStringLiteral("SELECT commune_code, sheet, number FROM parcel")));
    QStringList taken;
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            break;
        const auto planned = m_byIdentity.constFind(identityKey(
                row->value(0).toString(), row->value(1).toString(), row->value(2).toString()));
        if (planned == m_byIdentity.constEnd())
            continue;
        const PresentIdentity &identity = m_plan.parcels[*planned].present;
        taken.append(Texts::tr("%1 would be sheet %2 number %3 of %4")
                             .arg(m_plan.oldName(*planned, m_crosswalk), identity.sheet,
                                     identity.number, identity.communeCode));
    }
    if (taken.isEmpty())
        return {};
    return Error::badInput(Texts::tr("The territory already has parcels of these identities: %1.")
                                   .arg(someOf(taken))
                                   .toStdString())
            .advise(Texts::tr("Was this source migrated before? If not, give the sheet another "
                              "new_sheet or number_offset.")
                            .toStdString());
}

} // namespace

QString MigrationPlan::oldName(std::size_t parcel, const Crosswalk &crosswalk) const
{
    const PlannedParcel &of = parcels[parcel];
    return Texts::tr("%1, sheet %2, number %3")
            .arg(crosswalk.commune(of.commune).name, of.sheet, of.number);
}

Result<MigrationPlan> planMigration(
        Territory &source, Territory &target, const Crosswalk &crosswalk, Feedback &feedback)
{
    return Planner(source, target, crosswalk, feedback).run();
}

} // namespace spp::land
