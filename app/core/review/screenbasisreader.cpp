// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screenbasisreader.h"

#include "core/data/territory.h"
#include "core/data/themefields.h"
#include "core/data/themetable.h"
#include "core/data/zonesinforce.h"
#include "core/overlay/contentdigest.h"
#include "core/overlay/themefault.h"
#include "core/plugin/application.h"
#include "core/review/rowdigest.h"
#include "core/review/verdictreasons.h"
#include "engine/store/rawshape.h"

#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ScreenBasisReader)
};

/// Raise it when digests are made, or parcels measured, in another way.
const QString formatVersion = QStringLiteral("2");
constexpr int rowsBetweenLooks = 1024;
constexpr double farAway_m = 1e12;
constexpr int geometryColumn = 1;

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QString exact(double number) { return QString::number(number, 'g', 17); }

QString exact(const std::optional<double> &number) { return number ? exact(*number) : QString(); }

QString selectSql(const Dialect &dialect, const Theme &theme)
{
    QString sql = QStringLiteral("SELECT id, %1").arg(dialect.geometryAsStored(key("geom")));
    for (const ThemeField &field : theme.fields)
        sql += QLatin1String(", ") + sqlName(field.name);
    return sql
            + QStringLiteral(" FROM %1 WHERE geom IS NOT NULL ORDER BY id")
                      .arg(sqlName(ThemeTable::name(theme)));
}

/// Reads WKB of rows whose geometry may be in a form that only the database can turn into it.
class WkbOfRow {
public:
    WkbOfRow(Database &database, const Theme &theme)
        : m_database(database)
        , m_theme(theme)
    {
    }

    Result<std::string_view> read(qlonglong id, std::string_view stored)
    {
        const Dialect &dialect = m_database.dialect();
        if (dialect.wkbFromStored(stored, m_wkb))
            return std::string_view(m_wkb);
        if (!m_query) {
            SPP_ASSIGN(m_query,
                    m_database.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?1")
                                               .arg(dialect.geometryAsWkb(key("geom")),
                                                       sqlName(ThemeTable::name(m_theme)))));
        }
        m_query->reset();
        m_query->bind(1, id);
        SPP_TRY(m_query->step());
        return m_query->bytes(0);
    }

private:
    Database &m_database;
    const Theme &m_theme;
    std::unique_ptr<Statement> m_query;
    std::string m_wkb;
};

} // namespace

Result<void> ScreenBasisReader::goOn()
{
    if (++m_rows % rowsBetweenLooks == 0 && m_feedback.isCancelled())
        return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
    return {};
}

Result<ScreenBasis> ScreenBasisReader::read()
{
    SPP_TRY(readTerms());
    for (const QString &id : m_request.themes) {
        const Theme *theme = m_territory.theme(id);
        m_basis.terms.insert(key("theme.") + id, theme ? themeDigest(*theme) : QString());
        if (theme && m_request.failures.contains(id))
            m_basis.terms.insert(key("failure.") + id, m_request.failures.value(id));
        else if (theme)
            SPP_TRY(readTheme(*theme));
    }
    return std::move(m_basis);
}

Result<void> ScreenBasisReader::readTerms()
{
    const Review &review = *m_request.review;
    QMap<QString, QString> &terms = m_basis.terms;
    SPP_ASSIGN(const Profile profile, m_territory.profile());
    terms.insert(screenterm::format, formatVersion);
    terms.insert(key("program"), Application::version());
    terms.insert(key("language"), review.language);
    terms.insert(screenterm::territory, m_territory.id());
    terms.insert(screenterm::crs, m_territory.crs());
    terms.insert(key("profile"), profile.sha256);
    terms.insert(key("tolerance"), exact(review.tolerance_m2));
    terms.insert(key("accuracy"), exact(review.subject.accuracy_m));
    terms.insert(key("grid"), m_request.grid);
    terms.insert(key("themes"), m_request.screened.join(QLatin1Char(' ')));
    if (m_request.rulesReadDate)
        terms.insert(key("at"), review.at.toString(Qt::ISODate));
    for (auto said = m_request.dateValues.begin(); said != m_request.dateValues.end(); ++said)
        terms.insert(key("at.") + said.key(), said.value());
    // The order of packs is that of the rules.
    QStringList order;
    for (const PackUse &use : review.packs) {
        if (!use.used)
            continue;
        order.append(use.pack->id);
        terms.insert(key("pack.") + use.pack->id, use.pack->sha256);
    }
    terms.insert(key("packs"), order.join(QLatin1Char(' ')));
    return {};
}

/// What a theme is said to be. Not what is counted in it, nor dates and owners: what these decide
/// is the state and the sentence about it.
QString ScreenBasisReader::themeDigest(const Theme &theme) const
{
    const QDate at = m_request.review->at;
    const ThemeState state = theme.stateOn(at);
    const LocalisedText reason = verdictreasons::notUsable(theme, at);
    RowDigest digest;
    for (const QString &text : { theme.id, theme.title.vi, theme.title.en, toString(theme.geometry),
                 ThemeTable::name(theme), exact(theme.accuracy_m), exact(theme.valueAccuracy),
                 toString(state), reason.vi, reason.en })
        digest.add(text);
    digest.add(QVariant(QJsonDocument(toJson(theme.fields)).toJson(QJsonDocument::Compact)));
    digest.add(std::string_view(theme.coverageWkb));
    // Findings say on which day a theme was out of date.
    if (state == ThemeState::Stale)
        digest.add(at.toString(Qt::ISODate));
    return QString::fromStdString(digest.finish());
}

Result<void> ScreenBasisReader::readTheme(const Theme &theme)
{
    if (theme.geometry == ThemeGeometry::None)
        return {};
    if (theme.geometry == ThemeGeometry::Raster) {
        SPP_ASSIGN(const QString digest, rasterDigest(theme.id));
        m_basis.terms.insert(key("raster.") + theme.id, digest);
    } else if (theme.id != QLatin1String("zones")) {
        SPP_TRY(readTable(theme));
    } else {
        SPP_TRY(readZones());
    }
    return readRejected(theme.id);
}

Result<void> ScreenBasisReader::readTable(const Theme &theme)
{
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto rows, database.prepare(selectSql(database.dialect(), theme)));
    WkbOfRow wkbOfRow(database, theme);
    std::vector<ScreenBasis::Feature> &features = m_basis.features[theme.id];
    engine::RawShape shape;
    RowDigest digest;
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            return {};
        SPP_TRY(goOn());
        ScreenBasis::Feature feature;
        const qlonglong id = rows->integer(0);
        const std::string_view stored = rows->bytes(geometryColumn);
        digest.add(std::int64_t(id));
        // As WKB, so that a territory has the same digests in every database.
        SPP_ASSIGN(const std::string_view wkb, wkbOfRow.read(id, stored));
        digest.add(wkb);
        for (int column = geometryColumn + 1; column < rows->columnCount(); ++column)
            digest.add(rows->value(column));
        feature.digest = digest.finish();
        if (engine::readWkb(wkb, shape).ok)
            feature.box = boundsOf(shape);
        features.push_back(std::move(feature));
    }
}

Result<void> ScreenBasisReader::readZones()
{
    SPP_ASSIGN(const auto source, ZonesInForce::create(m_territory, m_request.review->at));
    SPP_ASSIGN(const std::vector<Feature> zones,
            source->features({ -farAway_m, -farAway_m, farAway_m, farAway_m }));
    std::vector<ScreenBasis::Feature> &features = m_basis.features[key("zones")];
    RowDigest digest;
    for (const Feature &zone : zones) {
        SPP_TRY(goOn());
        digest.add(std::int64_t(zone.id));
        digest.add(std::string_view(zone.geometry->wkb()));
        for (auto it = zone.attributes.cbegin(); it != zone.attributes.cend(); ++it) {
            digest.add(it.key());
            digest.add(it.value());
        }
        features.push_back({ digest.finish(), zone.geometry->bounds() });
    }
    return {};
}

/// A rejected feature makes the ground around it doubtful, or the whole theme.
Result<void> ScreenBasisReader::readRejected(const QString &theme)
{
    SPP_ASSIGN(const auto rows,
            m_territory.database().rows(
                    QStringLiteral("SELECT feature, reason, xmin, ymin, xmax, ymax FROM"
                                   " rejected_feature WHERE theme = ?1 ORDER BY id"),
                    { theme }));
    std::vector<ScreenBasis::Feature> &features = m_basis.rejected[theme];
    RowDigest digest;
    for (const auto &row : rows) {
        ScreenBasis::Feature feature;
        for (const QVariant &value : row)
            digest.add(value);
        feature.digest = digest.finish();
        if (row[2].isValid()) {
            feature.box = { row[2].toDouble(), row[3].toDouble(), row[4].toDouble(),
                row[5].toDouble() };
        }
        features.push_back(std::move(feature));
    }
    return {};
}

/// Rasters are small in number and large in cells: one digest for all of a theme.
Result<QString> ScreenBasisReader::rasterDigest(const QString &theme)
{
    ContentDigest digest;
    for (const char *sql :
            { "SELECT id, name, attributes, xmin, ymax, cell_width_m, cell_height_m, column_count,"
              " row_count, tile_size, tile_count FROM raster WHERE theme = ?1 ORDER BY id",
                    "SELECT t.raster_id, t.tile_row, t.tile_column, t.cells FROM raster_tile t JOIN"
                    " raster r ON r.id = t.raster_id WHERE r.theme = ?1 ORDER BY t.raster_id,"
                    " t.tile_row, t.tile_column" }) {
        SPP_ASSIGN(const auto rows, m_territory.database().prepare(key(sql)));
        rows->bind(1, theme);
        RowDigest row;
        while (true) {
            SPP_ASSIGN(const bool more, rows->step());
            if (!more)
                break;
            if (m_feedback.isCancelled())
                return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
            for (int column = 0; column < rows->columnCount(); ++column)
                row.add(rows->value(column));
            digest.add(std::string_view(row.finish()));
        }
    }
    return QString::fromStdString(digest.finish());
}

} // namespace spp
