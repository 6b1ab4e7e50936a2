// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/search/communesearch.h"

#include <QRegularExpression>

namespace spp {

QString bareName(const QString &searchName)
{
    static const QRegularExpression kind(
            QStringLiteral("^(?:(?:xa|x|phuong|p|thi tran|tt|dac khu)(?:\\.\\s*|\\s+))(?=\\S)"));
    static const QRegularExpression remark(QStringLiteral("\\s*\\(.*$"));
    return QString(searchName).remove(remark).remove(kind).trimmed();
}

Result<CommuneSearch> CommuneSearch::create(Database &database)
{
    CommuneSearch search;
    SPP_ASSIGN(const auto present,
            database.rows(QStringLiteral(
                    "SELECT code, search_name, name FROM admin_unit ORDER BY code")));
    for (const std::vector<QVariant> &row : present) {
        search.m_units.push_back({ row[0].toString(), bareName(row[1].toString()), false });
        search.m_names.insert(row[0].toString(), row[2].toString());
    }
    SPP_ASSIGN(const auto former,
            database.rows(
                    QStringLiteral("SELECT code, search_name FROM former_unit ORDER BY code, id")));
    for (const std::vector<QVariant> &row : former)
        search.m_units.push_back({ row[0].toString(), bareName(row[1].toString()), true });
    for (size_t i = 0; i < search.m_units.size(); ++i)
        search.m_byName[search.m_units[i].name].push_back(int(i));
    return search;
}

CommuneMatch CommuneSearch::match(const Unit &unit) const
{
    return { unit.code, unit.isFormer ? unit.name : QString() };
}

std::vector<CommuneMatch> CommuneSearch::findWhole(const QString &name) const
{
    if (m_names.contains(name))
        return { { name, {} } };
    std::vector<CommuneMatch> found;
    for (const int unit : m_byName.value(bareName(name)))
        found.push_back(match(m_units[size_t(unit)]));
    return found;
}

std::vector<CommuneMatch> CommuneSearch::findBeginning(const QString &name) const
{
    const QString bare = bareName(name);
    std::vector<CommuneMatch> found;
    for (const Unit &unit : m_units) {
        if (!bare.isEmpty() && unit.name.startsWith(bare))
            found.push_back(match(unit));
    }
    return found;
}

std::vector<CommuneMatch> CommuneSearch::find(const QString &name) const
{
    std::vector<CommuneMatch> whole = findWhole(name);
    return whole.empty() ? findBeginning(name) : whole;
}

QString CommuneSearch::name(const QString &code) const { return m_names.value(code); }

} // namespace spp
