// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/servertheme.h"

#include "core/data/postgresdatabase.h"
#include "core/data/territory.h"
#include "core/data/themetable.h"
#include "core/overlay/serveroverlaysql.h"
#include "core/overlay/themestorebuilder.h"
#include "core/review/screentheme.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ServerTheme)
};

constexpr int rowsBetweenLooks = 1024;

engine::ShapeKind kindOf(int dimension)
{
    return dimension == 2    ? engine::ShapeKind::Polygon
            : dimension == 1 ? engine::ShapeKind::Line
                             : engine::ShapeKind::Point;
}

int dimensionOf(engine::ShapeKind kind)
{
    return kind == engine::ShapeKind::Polygon ? 2 : kind == engine::ShapeKind::Line ? 1 : 0;
}

class Loading {
public:
    Loading(PostgresDatabase &database, const Theme &theme, const ServerTheme::Options &options,
            Feedback &feedback)
        : m_database(database)
        , m_options(options)
        , m_feedback(feedback)
        , m_table(sqlName(options.table))
        , m_builder(theme, options.origin)
    {
        const QString field = ScreenTheme::classField(theme);
        m_source.table = sqlName(ThemeTable::name(theme));
        m_source.classField = field.isEmpty() ? QStringLiteral("NULL::text")
                                              : QStringLiteral("t.") + sqlName(field);
        if (theme.id == QLatin1String("parcels"))
            m_source.condition = QStringLiteral(" AND t.end_lifespan IS NULL");
    }

    Result<ThemeStore> load()
    {
        SPP_TRY(m_database.execute(serversql::roundFeatures(
                m_table, m_source, m_options.origin, m_options.processes)));
        SPP_TRY(countPlaceless());
        SPP_TRY(readOutlines());
        SPP_TRY(build());
        SPP_ASSIGN(ThemeStore store, m_builder.finish({}));
        SPP_TRY(putBack(store));
        return store;
    }

private:
    struct Outline {
        qlonglong id;
        std::int32_t classId;
        engine::ShapeKind kind;
        bool isWhole;
        engine::GridBox box;
        std::int64_t doubledArea_mm2;
        double source_m2;
    };

    Result<void> countPlaceless()
    {
        SPP_ASSIGN(const QVariant count,
                m_database.single(QStringLiteral("SELECT count(*) FROM %1 t WHERE t.geom IS NULL%2")
                                          .arg(m_source.table, m_source.condition)));
        for (qlonglong i = 0; i < count.toLongLong(); ++i)
            m_builder.addPlaceless();
        return {};
    }

    Result<void> goOn(std::size_t rows)
    {
        if (rows % rowsBetweenLooks != 0)
            return {};
        if (m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        m_feedback.progress((long long)(rows), 0);
        return {};
    }

    Result<void> readOutlines()
    {
        SPP_ASSIGN(const auto row, m_database.prepare(serversql::outlines(m_table)));
        while (true) {
            SPP_ASSIGN(const bool more, row->step());
            if (!more)
                return {};
            const qlonglong id = row->integer(0);
            const bool isWhole = row->value(3).toBool();
            if (!isWhole)
                m_broken.append(QString::number(id));
            const auto whole = [&](int column) {
                return isWhole ? std::int32_t(row->value(column).toDouble()) : 0;
            };
            m_outlines.push_back({ id, m_builder.classOf(*row, 1), kindOf(int(row->integer(2))),
                    isWhole, { whole(4), whole(5), whole(6), whole(7) },
                    isWhole ? std::llround(2.0 * row->value(8).toDouble()) : 0,
                    row->value(9).toDouble() });
            SPP_TRY(goOn(m_outlines.size()));
        }
    }

    QString brokenIds() const { return m_broken.join(QLatin1Char(',')); }

    /// All features in the order of their ids, the broken ones with their corners.
    Result<void> build()
    {
        std::unique_ptr<Statement> corners;
        if (!m_broken.isEmpty()) {
            SPP_ASSIGN(corners,
                    m_database.prepare(QStringLiteral("SELECT t.id, %1 FROM %2 t WHERE t.id = "
                                                      "ANY('{%3}') ORDER BY t.id")
                                               .arg(m_database.dialect().geometryAsWkb(
                                                            QStringLiteral("t.geom")),
                                                       m_source.table, brokenIds())));
        }
        for (const Outline &one : m_outlines) {
            if (one.isWhole) {
                m_builder.addOutline(
                        one.id, one.kind, one.box, one.doubledArea_mm2, one.source_m2, one.classId);
                continue;
            }
            SPP_ASSIGN(const bool there, corners->step());
            if (!there || corners->integer(0) != one.id)
                return Error::internal("a row of the server was gone within a transaction");
            m_builder.add(one.id, corners->bytes(1), one.classId);
        }
        return {};
    }

    Result<void> putBack(const ThemeStore &store)
    {
        if (m_broken.isEmpty())
            return {};
        SPP_TRY(m_database.execute(QStringLiteral("UPDATE %1 SET geom = NULL WHERE id = "
                                                  "ANY('{%2}')")
                                           .arg(m_table, brokenIds())));
        SPP_ASSIGN(const auto update,
                m_database.prepare(
                        QStringLiteral("UPDATE %1 SET geom = %2, dimension = ?3 WHERE id = ?1")
                                .arg(m_table,
                                        m_database.dialect().geometryFromWkb(
                                                QStringLiteral("?2")))));
        for (const ThemeStore::Part &part : store.parts()) {
            for (std::size_t record = 0; record < part.store.size(); ++record) {
                if (!part.store.hasCorners(record))
                    continue;
                update->bind(1, qlonglong(part.store.id(record)));
                update->bind(2, QByteArray::fromStdString(engine::wkbOnGrid(part.store, record)));
                update->bind(3, dimensionOf(part.store.kind()));
                SPP_TRY(update->run());
            }
        }
        return {};
    }

    PostgresDatabase &m_database;
    const ServerTheme::Options &m_options;
    Feedback &m_feedback;
    const QString m_table;
    serversql::Source m_source;
    ThemeStoreBuilder m_builder;
    std::vector<Outline> m_outlines;
    QStringList m_broken; ///< ids
};

} // namespace

Result<ThemeStore> ServerTheme::load(Territory &territory, PostgresDatabase &database,
        const Theme &theme, const Options &options, Feedback &feedback)
{
    if (theme.geometry == ThemeGeometry::None || theme.geometry == ThemeGeometry::Raster) {
        return Error::badInput(Texts::tr("The theme %1 has no points, lines or polygons.")
                                       .arg(theme.id)
                                       .toStdString());
    }
    auto store = Loading(database, theme, options, feedback).load();
    if (!store)
        return store.error().inFile(territory.path().toStdString()).inLayer(theme.id.toStdString());
    return store;
}

} // namespace spp
