// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/exposure/exposuresubjects.h"

#include "core/data/themetable.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QHash>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SubjectSet)
};

std::optional<double> numberOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
}

/// A column, or NULL where the theme does not have it.
QString column(const Theme &theme, const QString &field)
{
    return field.isEmpty() || !theme.field(field) ? QStringLiteral("NULL") : sqlName(field);
}

QString selectSql(const Theme &theme, const SubjectFields &fields)
{
    QStringList columns{ QStringLiteral("id") };
    for (const QString &field :
            { fields.commune, fields.use, fields.storeys, fields.floorHeight, fields.residents })
        columns.append(column(theme, field));
    for (const QString &field : fields.label)
        columns.append(column(theme, field));
    QString sql
            = QStringLiteral("SELECT %1 FROM %2")
                      .arg(columns.join(QStringLiteral(", ")), sqlName(ThemeTable::name(theme)));
    if (theme.id == QLatin1String("parcels"))
        sql += QStringLiteral(" WHERE end_lifespan IS NULL");
    return sql;
}

SubjectFacts factsOf(const std::vector<QVariant> &row)
{
    constexpr std::size_t firstLabel = 6;
    SubjectFacts facts;
    facts.id = row[0].toLongLong();
    facts.commune = row[1].toString();
    facts.use = row[2].toString();
    facts.storeys = numberOf(row[3]);
    facts.floorHeight_m = numberOf(row[4]);
    facts.residents = numberOf(row[5]);
    QStringList label;
    for (std::size_t i = firstLabel; i < row.size(); ++i) {
        if (!row[i].toString().isEmpty())
            label.append(row[i].toString());
    }
    facts.label = label.join(QLatin1Char('/'));
    return facts;
}

} // namespace

Result<SubjectSet> SubjectSet::load(Territory &territory, const SubjectFields &fields, QDate at,
        const QString &cacheFolder, Feedback &feedback)
{
    const Theme *theme = territory.theme(fields.theme);
    if (!theme) {
        return Error::usage(
                Texts::tr("The territory has no theme \"%1\".").arg(fields.theme).toStdString())
                .advise(Texts::tr("\"spp flood themes\" adds those that floods need; \"spp theme "
                                  "list\" names all.")
                                .toStdString());
    }
    SPP_ASSIGN(
            ThemeStore store, ThemeStore::load(territory, *theme, { at, cacheFolder }, feedback));
    SubjectSet set(std::move(store));
    set.m_fields = fields;
    set.m_theme = *theme;
    const auto &parts = set.m_store.parts();
    const auto filled = std::find_if(parts.begin(), parts.end(),
            [](const ThemeStore::Part &part) { return part.store.size() > 0; });
    if (filled == parts.end()) {
        return Error::usage(Texts::tr("The theme \"%1\" has no data.").arg(theme->id).toStdString())
                .advise(Texts::tr("Import it with \"spp import\".").toStdString());
    }
    set.m_part = std::size_t(filled - parts.begin());
    SPP_TRY(set.readFacts(territory));
    return set;
}

Result<void> SubjectSet::readFacts(Territory &territory)
{
    SPP_ASSIGN(const auto statement, territory.database().prepare(selectSql(m_theme, m_fields)));
    QHash<qlonglong, std::size_t> recordOf;
    for (std::size_t i = 0; i < shapes().size(); ++i)
        recordOf.insert(shapes().id(i), i);
    m_facts.resize(shapes().size());
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        m_facts[i].id = shapes().id(i);
    const int columns = 6 + int(m_fields.label.size());
    while (true) {
        SPP_ASSIGN(const bool more, statement->step());
        if (!more)
            return {};
        std::vector<QVariant> row;
        for (int i = 0; i < columns; ++i)
            row.push_back(statement->value(i));
        const auto record = recordOf.constFind(row[0].toLongLong());
        if (record != recordOf.constEnd())
            m_facts[*record] = factsOf(row);
    }
}

Result<engine::Geometry> SubjectSet::geometry(std::size_t record) const
{
    SPP_ASSIGN(const engine::Geometry onGrid,
            engine::Geometry::fromWkb(engine::wkbOnGrid(shapes(), record)));
    return engine::inMetres(onGrid, shapes().origin());
}

QString SubjectSet::unit() const
{
    switch (shapes().kind()) {
    case engine::ShapeKind::Polygon:
        return key("m2");
    case engine::ShapeKind::Line:
        return key("m");
    case engine::ShapeKind::Point:
        break;
    }
    return key("count");
}

double SubjectSet::floorArea_m2(std::size_t record) const
{
    const double storeys = m_facts[record].storeys.value_or(m_fields.storeysAbsent);
    return shapes().area_m2(record) * (storeys > 0.0 ? storeys : m_fields.storeysAbsent);
}

double SubjectSet::floorHeight_m(std::size_t record) const
{
    return m_facts[record].floorHeight_m.value_or(m_fields.floorHeightAbsent_m);
}

qlonglong SubjectSet::refused() const
{
    return std::count_if(m_store.faults().begin(), m_store.faults().end(),
            [](const ThemeFault &fault) { return !fault.isTaken; });
}

} // namespace spp::flood
