// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/themewriter.h"

#include "core/compat/compat.h"
#include "core/data/themetable.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ThemeWriter)
};

const QString geometryColumn = QStringLiteral("geom");
const QString planVersion = QStringLiteral("plan_version");
const QString retiredBy = QStringLiteral("retired_by");

/// Which rows of a table an import of these constants is about, as SQL.
QString scope(const QSet<QString> &columns)
{
    QString condition = QStringLiteral(" WHERE 1 = 1");
    if (columns.contains(retiredBy))
        condition += QStringLiteral(" AND retired_by IS NULL");
    if (columns.contains(planVersion))
        condition += QStringLiteral(" AND plan_version = ?1");
    return condition;
}

std::vector<QVariant> scopeValues(const QSet<QString> &columns, const QVariantMap &constants)
{
    if (!columns.contains(planVersion))
        return {};
    return { constants.value(planVersion) };
}

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromRawData(text.data(), compat::SizeType(text.size()));
}

} // namespace

Result<QSet<QString>> ThemeWriter::columnsOf(Territory &territory, const Theme &theme)
{
    SPP_ASSIGN(const auto statement,
            territory.database().prepare(QStringLiteral("SELECT * FROM %1 LIMIT 0")
                                                 .arg(sqlName(ThemeTable::name(theme)))));
    QSet<QString> columns;
    for (int i = 0; i < statement->columnCount(); ++i)
        columns.insert(statement->columnName(i));
    return columns;
}

Result<qlonglong> ThemeWriter::existing(
        Territory &territory, const Theme &theme, const QVariantMap &constants)
{
    SPP_ASSIGN(const QSet<QString> columns, columnsOf(territory, theme));
    SPP_ASSIGN(const QVariant count,
            territory.database().single(
                    QStringLiteral("SELECT count(*) FROM %1%2")
                            .arg(sqlName(ThemeTable::name(theme)), scope(columns)),
                    scopeValues(columns, constants)));
    return count.toLongLong();
}

Result<void> ThemeWriter::clear(Territory &territory, const Theme &theme,
        const QVariantMap &constants, qlonglong changeRecord, const QString &date)
{
    Database &database = territory.database();
    SPP_ASSIGN(const QSet<QString> columns, columnsOf(territory, theme));
    const QString table = sqlName(ThemeTable::name(theme));
    const std::vector<QVariant> values = scopeValues(columns, constants);
    if (columns.contains(planVersion)) {
        SPP_TRY(database.run(
                QStringLiteral("DELETE FROM rejected_feature WHERE theme = ?2 AND source_id IN "
                               "(SELECT source_id FROM %1 WHERE plan_version = ?1)")
                        .arg(table),
                { values.front(), theme.id }));
    } else {
        SPP_TRY(database.run(
                QStringLiteral("DELETE FROM rejected_feature WHERE theme = ?1"), { theme.id }));
    }
    if (columns.contains(retiredBy)) {
        return database.run(QStringLiteral("UPDATE %1 SET retired_by = ?1, end_lifespan = ?2 "
                                           "WHERE retired_by IS NULL")
                                    .arg(table),
                { changeRecord, date });
    }
    return database.run(QStringLiteral("DELETE FROM %1%2").arg(table, scope(columns)), values);
}

ThemeWriter::ThemeWriter(Territory &territory, Target target)
    : m_territory(territory)
    , m_target(std::move(target))
    , m_table(ThemeTable::name(*m_target.theme))
    , m_hasGeometry(m_target.theme->geometry != ThemeGeometry::None)
{
}

Result<std::unique_ptr<ThemeWriter>> ThemeWriter::create(Territory &territory, Target target)
{
    std::unique_ptr<ThemeWriter> writer(new ThemeWriter(territory, std::move(target)));
    SPP_TRY(writer->prepare());
    return writer;
}

/// Columns: the fields, then geometry, area and extra as far as there are any; the constants and
/// everything that is the same for all rows are bound once.
Result<void> ThemeWriter::prepare()
{
    Database &database = m_territory.database();
    SPP_ASSIGN(const QSet<QString> present, columnsOf(m_territory, *m_target.theme));
    QVariantMap fixed = m_target.constants;
    fixed.insert(QStringLiteral("source_id"), m_target.sourceId);
    m_hasArea = m_hasGeometry && present.contains(QStringLiteral("map_area_m2"));
    if (m_hasArea)
        fixed.insert(QStringLiteral("map_area_crs"), m_target.mapAreaCrs);
    if (present.contains(QStringLiteral("begin_lifespan"))) {
        fixed.insert(QStringLiteral("begin_lifespan"), m_target.date);
        fixed.insert(QStringLiteral("created_by"), m_target.changeRecord);
    }
    QStringList columns = m_target.columns;
    if (m_hasGeometry)
        columns.append(geometryColumn);
    if (m_hasArea)
        columns.append(QStringLiteral("map_area_m2"));
    if (m_target.keepExtra)
        columns.append(QStringLiteral("extra"));
    int firstFixed = int(columns.size());
    for (const QString &column : fixed.keys()) {
        if (!present.contains(column)) {
            return Error::usage(Texts::tr("The theme %1 has no field \"%2\".")
                                        .arg(m_target.theme->id, column)
                                        .toStdString());
        }
        columns.append(column);
    }
    SPP_ASSIGN(m_rowWriter,
            database.writeRows(m_table, columns, m_hasGeometry ? geometryColumn : QString()));
    for (const QVariant &value : fixed)
        m_rowWriter->bind(firstFixed++, value);
    return {};
}

Result<void> ThemeWriter::write(
        const std::vector<QVariant> &values, const Intake::Row *row, const QVariant &extra)
{
    int column = 0;
    for (const QVariant &value : values)
        m_rowWriter->bind(column++, value);
    if (m_hasGeometry)
        m_rowWriter->bind(column++, row ? QVariant(bytesOf(row->wkb)) : QVariant());
    if (m_hasArea)
        m_rowWriter->bind(column++, row ? QVariant(row->mapArea_m2) : QVariant());
    if (m_target.keepExtra)
        m_rowWriter->bind(column++, extra);
    ++m_rows;
    return m_rowWriter->write();
}

Result<void> ThemeWriter::finish()
{
    const Result<void> finished = m_rowWriter->finish();
    m_rowWriter.reset();
    return finished;
}

} // namespace spp
