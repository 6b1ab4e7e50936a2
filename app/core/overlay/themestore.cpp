// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/themestore.h"

#include "core/data/territory.h"
#include "core/data/themetable.h"
#include "core/data/zonesinforce.h"
#include "core/overlay/contentdigest.h"
#include "core/overlay/subjectongrid.h"
#include "core/overlay/themecache.h"
#include "core/overlay/themecachefolder.h"
#include "core/overlay/themestorebuilder.h"
#include "core/review/screentheme.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ThemeStore)
};

/// Part of every digest: raise it when the content of the cache is made in another way.
constexpr std::int64_t cacheVersion = 2;
constexpr int rowsBetweenLooks = 1024;
constexpr double farAway_m = 1e12;

enum Column { IdColumn, GeometryColumn, ClassColumn };

const QString zones = QStringLiteral("zones");

} // namespace

/// One pass over the rows of a theme.
class ThemeStoreReader {
public:
    ThemeStoreReader(Territory &territory, const Theme &theme, const ThemeStore::Options &options,
            Feedback &feedback)
        : m_territory(territory)
        , m_theme(theme)
        , m_options(options)
        , m_feedback(feedback)
        , m_classField(ScreenTheme::classField(theme))
    {
    }

    Result<ThemeStore> load()
    {
        if (m_theme.geometry == ThemeGeometry::None || m_theme.geometry == ThemeGeometry::Raster) {
            return Error::badInput(Texts::tr("The theme %1 has no points, lines or polygons.")
                                           .arg(m_theme.id)
                                           .toStdString());
        }
        SPP_ASSIGN(m_origin, ThemeStore::originOf(m_territory));
        const QString folder = m_options.cacheFolder.isEmpty()
                ? QString()
                : m_options.cacheFolder + QLatin1Char('/') + m_territory.id();
        const ThemeCache cache(folder, m_theme.id);
        m_store.m_theme = m_theme.id;
        if (m_theme.id == zones)
            SPP_TRY(loadZones(cache));
        else
            SPP_TRY(loadTable(cache));
        return std::move(m_store);
    }

private:
    Result<void> goOn()
    {
        if (++m_rows % rowsBetweenLooks != 0)
            return {};
        if (m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        m_feedback.progress(m_rows, 0);
        return {};
    }

    void beginDigest(ContentDigest &digest) const
    {
        digest.add(cacheVersion);
        digest.add(m_theme.id);
        digest.add(m_classField);
        digest.add(m_territory.crs());
        digest.add(std::int64_t(m_origin.x_m));
        digest.add(std::int64_t(m_origin.y_m));
    }

    QString selectSql() const
    {
        const QString table = ThemeTable::name(m_theme);
        QString sql = QStringLiteral("SELECT id, %1, %2 FROM %3")
                              .arg(m_territory.database().dialect().geometryAsStored(
                                           QStringLiteral("geom")),
                                      m_classField.isEmpty() ? QStringLiteral("NULL")
                                                             : sqlName(m_classField),
                                      sqlName(table));
        if (m_theme.id == QLatin1String("parcels"))
            sql += QStringLiteral(" WHERE end_lifespan IS NULL");
        return sql + QStringLiteral(" ORDER BY id");
    }

    /// Reads a table once when there is no cache; otherwise the digest first.
    Result<void> loadTable(const ThemeCache &cache)
    {
        if (cache.isThere()) {
            ThemeStoreBuilder none(m_theme, m_origin);
            SPP_ASSIGN(const std::string digest, scan(none, false));
            if (cache.read(digest, m_store))
                return {};
        }
        ThemeStoreBuilder builder(m_theme, m_origin);
        SPP_ASSIGN(const std::string digest, scan(builder, true));
        SPP_ASSIGN(m_store, builder.finish(digest));
        return keep(cache);
    }

    Result<void> keep(const ThemeCache &cache) const
    {
        cache.write(m_store, m_feedback);
        if (m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        if (!m_options.cacheFolder.isEmpty())
            ThemeCacheFolder(m_options.cacheFolder).trim(ThemeCacheFolder::mostBytes());
        return {};
    }

    /// The digest of all rows; with `build` their features too.
    Result<std::string> scan(ThemeStoreBuilder &builder, bool build)
    {
        Database &database = m_territory.database();
        SPP_ASSIGN(const auto rows, database.prepare(selectSql()));
        ContentDigest digest;
        beginDigest(digest);
        while (true) {
            SPP_ASSIGN(const bool more, rows->step());
            if (!more)
                return digest.finish();
            SPP_TRY(goOn());
            const qlonglong id = rows->integer(IdColumn);
            const std::string_view stored = rows->bytes(GeometryColumn);
            digest.add(std::int64_t(id));
            digest.add(stored);
            digest.add(builder.classText(*rows, ClassColumn));
            if (!build)
                continue;
            if (stored.empty()) {
                builder.addPlaceless();
                continue;
            }
            SPP_TRY(addStored(builder, id, stored, builder.classOf(*rows, ClassColumn)));
        }
    }

    Result<void> addStored(
            ThemeStoreBuilder &builder, qlonglong id, std::string_view stored, std::int32_t classId)
    {
        const Dialect &dialect = m_territory.database().dialect();
        if (dialect.wkbFromStored(stored, m_wkb)) {
            builder.add(id, m_wkb, classId);
            return {};
        }
        if (!m_asWkb) {
            SPP_ASSIGN(m_asWkb,
                    m_territory.database().prepare(
                            QStringLiteral("SELECT %1 FROM %2 WHERE id = ?1")
                                    .arg(dialect.geometryAsWkb(QStringLiteral("geom")),
                                            sqlName(ThemeTable::name(m_theme)))));
        }
        m_asWkb->reset();
        m_asWkb->bind(1, id);
        SPP_TRY(m_asWkb->step());
        builder.add(id, m_asWkb->bytes(0), classId);
        return {};
    }

    /// Zones are resolved only when the rows behind them have changed.
    Result<void> loadZones(const ThemeCache &cache)
    {
        SPP_ASSIGN(const std::string digest, digestOfPlans());
        if (cache.read(digest, m_store))
            return {};
        ThemeStoreBuilder builder(m_theme, m_origin);
        SPP_ASSIGN(const auto source, ZonesInForce::create(m_territory, m_options.at));
        SPP_ASSIGN(const std::vector<Feature> features,
                source->features({ -farAway_m, -farAway_m, farAway_m, farAway_m }));
        for (const Feature &zone : features) {
            SPP_TRY(goOn());
            builder.add(zone.id, zone.geometry->wkb(),
                    builder.classOf(zone.attributes.value(m_classField).toString(),
                            zone.attributes.value(QStringLiteral("plan")).toString()));
        }
        SPP_ASSIGN(m_store, builder.finish(digest));
        return keep(cache);
    }

    Result<std::string> digestOfPlans()
    {
        ContentDigest digest;
        beginDigest(digest);
        digest.add(m_options.at.toString(Qt::ISODate));
        for (const char *table : { "plan", "plan_version", "zone" }) {
            SPP_ASSIGN(const auto rows,
                    m_territory.database().prepare(QStringLiteral("SELECT * FROM %1 ORDER BY id")
                                                           .arg(QLatin1String(table))));
            while (true) {
                SPP_ASSIGN(const bool more, rows->step());
                if (!more)
                    break;
                SPP_TRY(goOn());
                for (int column = 0; column < rows->columnCount(); ++column)
                    addExact(digest, *rows, column);
            }
            digest.add(QLatin1String(table));
        }
        return digest.finish();
    }

    /// As bytes a number would lose its last digits.
    static void addExact(ContentDigest &digest, const Statement &row, int column)
    {
        const QVariant value = row.value(column);
        if (value.userType() != QMetaType::Double) {
            digest.add(row.bytes(column));
            return;
        }
        const double number = value.toDouble();
        digest.add(std::string_view(reinterpret_cast<const char *>(&number), sizeof number));
    }

    Territory &m_territory;
    const Theme &m_theme;
    const ThemeStore::Options &m_options;
    Feedback &m_feedback;
    const QString m_classField;
    engine::GridOrigin m_origin;
    ThemeStore m_store;
    std::unique_ptr<Statement> m_asWkb;
    std::string m_wkb;
    long long m_rows = 0;
};

Result<ThemeStore> ThemeStore::load(
        Territory &territory, const Theme &theme, const Options &options, Feedback &feedback)
{
    // Digest and features are read one after the other: what is written in between must not be kept
    // under the digest of what was there before.
    SPP_ASSIGN(const auto oneState, ReadTransaction::begin(territory.database()));
    auto store = ThemeStoreReader(territory, theme, options, feedback).load();
    if (!store)
        return store.error().inFile(territory.path().toStdString()).inLayer(theme.id.toStdString());
    return store;
}

Result<engine::GridOrigin> ThemeStore::originOf(Territory &territory)
{
    Database &database = territory.database();
    for (const Theme &theme : territory.themes()) {
        if (theme.geometry == ThemeGeometry::None || theme.geometry == ThemeGeometry::Raster)
            continue;
        SPP_ASSIGN(const QVariant first,
                database.single(
                        QStringLiteral("SELECT %1 FROM %2 WHERE geom IS NOT NULL ORDER BY"
                                       " id LIMIT 1")
                                .arg(database.dialect().geometryAsWkb(QStringLiteral("geom")),
                                        sqlName(ThemeTable::name(theme)))));
        const QByteArray wkb = first.toByteArray();
        engine::RawShape shape;
        if (!engine::readWkb({ wkb.constData(), std::size_t(wkb.size()) }, shape).ok)
            continue;
        const engine::Box box = boundsOf(shape);
        if (box.isEmpty())
            continue;
        return SubjectOnGrid::originNear(box);
    }
    return engine::GridOrigin();
}

QString ThemeStore::defaultCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + QStringLiteral("/spp/overlay");
}

const ThemeStore::Part *ThemeStore::polygons() const
{
    for (const Part &part : m_parts) {
        if (part.store.kind() == engine::ShapeKind::Polygon)
            return &part;
    }
    return nullptr;
}

} // namespace spp
