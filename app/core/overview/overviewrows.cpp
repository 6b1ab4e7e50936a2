// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewrows.h"

#include "core/data/territory.h"
#include "core/data/themetable.h"
#include "core/map/territorylayers.h"
#include "core/overview/overviewcells.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OverviewRows)
};

enum Column { IdColumn, GeometryColumn, FirstFieldColumn };

constexpr char fieldEnd = '\x1f'; // no text of a field holds it

QString asTexts(const QStringList &fields)
{
    QStringList texts;
    for (const QString &field : fields)
        texts.append(QStringLiteral("CAST(%1 AS TEXT)").arg(sqlName(field)));
    return texts.join(QStringLiteral(", "));
}

QString where(const QStringList &conditions)
{
    QStringList all = conditions;
    all.removeAll(QString());
    return all.isEmpty() ? QString()
                         : QStringLiteral(" WHERE ") + all.join(QStringLiteral(" AND "));
}

} // namespace

OverviewRows::OverviewRows(Territory &territory, const Theme &theme, const QStringList &fields)
    : m_territory(territory)
    , m_theme(theme)
    , m_fields(fields)
{
}

OverviewRows::~OverviewRows() = default;

QString OverviewRows::select(const QString &condition) const
{
    const QString geometry
            = m_territory.database().dialect().geometryAsStored(QStringLiteral("geom"));
    const QString fields
            = m_fields.isEmpty() ? QString() : QStringLiteral(", ") + asTexts(m_fields);
    return QStringLiteral("SELECT id, %1%2 FROM %3%4 ORDER BY id")
            .arg(geometry, fields, sqlName(ThemeTable::name(m_theme)),
                    where({ condition, TerritoryLayers::shownRows(m_theme) }));
}

Result<void> OverviewRows::readClasses()
{
    m_classes.clear();
    m_classOfKey.clear();
    if (m_fields.isEmpty()) { // all are drawn alike
        m_classes.push_back({});
        m_classOfKey.emplace(std::string(), 1);
        return {};
    }
    const QString sql = QStringLiteral("SELECT DISTINCT %1 FROM %2%3 ORDER BY 1")
                                .arg(asTexts(m_fields), sqlName(ThemeTable::name(m_theme)),
                                        where({ TerritoryLayers::shownRows(m_theme) }));
    SPP_ASSIGN(const auto rows, m_territory.database().rows(sql));
    for (const auto &row : rows) {
        QStringList values;
        std::string key;
        for (const QVariant &value : row) {
            values.append(value.toString());
            key += value.toString().toStdString() + fieldEnd;
        }
        if (m_classOfKey.emplace(key, int(m_classes.size()) + 1).second)
            m_classes.push_back(values);
    }
    if (m_classes.size() > size_t(overview::mostClasses)) {
        return Error::badInput(Texts::tr("The style tells features apart by %1, of which there are "
                                         "%2 different ones; an overview holds %3.")
                                       .arg(m_fields.join(QStringLiteral(", ")))
                                       .arg(m_classes.size())
                                       .arg(overview::mostClasses)
                                       .toStdString())
                .inLayer(m_theme.id.toStdString())
                .advise(Texts::tr("Use a style that groups them.").toStdString());
    }
    return {};
}

int OverviewRows::classOf(const Statement &row)
{
    m_key.clear();
    for (int i = 0; i < m_fields.size(); ++i) {
        m_key += row.bytes(FirstFieldColumn + i);
        m_key += fieldEnd;
    }
    const auto known = m_classOfKey.find(m_key);
    return known == m_classOfKey.end() ? 0 : known->second;
}

Result<void> OverviewRows::shapeOf(const Statement &row)
{
    m_hasShape = false;
    const std::string_view stored = row.bytes(GeometryColumn);
    if (stored.empty())
        return {};
    const Dialect &dialect = m_territory.database().dialect();
    if (!dialect.wkbFromStored(stored, m_wkb)) {
        if (!m_asWkb) {
            SPP_ASSIGN(m_asWkb,
                    m_territory.database().prepare(
                            QStringLiteral("SELECT %1 FROM %2 WHERE id = ?1")
                                    .arg(dialect.geometryAsWkb(QStringLiteral("geom")),
                                            sqlName(ThemeTable::name(m_theme)))));
        }
        m_asWkb->reset();
        m_asWkb->bind(1, row.integer(IdColumn));
        SPP_TRY(m_asWkb->step());
        m_wkb = m_asWkb->bytes(0);
    }
    m_hasShape = engine::readWkb(m_wkb, m_shape).ok && !m_shape.xy.empty();
    return {};
}

Result<std::string> OverviewRows::readAll(const Visit &visit)
{
    SPP_ASSIGN(const auto rows, m_territory.database().prepare(select({})));
    ContentDigest digest;
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            return digest.finish();
        const int classId = classOf(*rows);
        digest.add(std::int64_t(rows->integer(IdColumn)));
        digest.add(rows->bytes(GeometryColumn));
        digest.add(std::string_view(m_key));
        SPP_TRY(shapeOf(*rows));
        if (m_hasShape)
            SPP_TRY(visit(m_shape, classId));
    }
}

Result<void> OverviewRows::readBox(const engine::Box &box, const Visit &visit)
{
    if (!m_inBox) {
        const Database &database = m_territory.database();
        SPP_ASSIGN(m_inBox,
                m_territory.database().prepare(select(database.dialect().boxMeets(
                        ThemeTable::name(m_theme), QStringLiteral("geom"), 1))));
    }
    m_inBox->reset();
    m_inBox->bindAll({ box.xmin, box.ymin, box.xmax, box.ymax });
    while (true) {
        SPP_ASSIGN(const bool more, m_inBox->step());
        if (!more)
            return {};
        SPP_TRY(shapeOf(*m_inBox));
        if (m_hasShape)
            SPP_TRY(visit(m_shape, classOf(*m_inBox)));
    }
}

} // namespace spp
