// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/communesearch.h"

#include <QRegularExpression>

namespace spp::land {

QString bareName(const QString &searchName)
{
    static const QRegularExpression kind(
            QStringLiteral("^(xa|x\\.|phuong|p\\.|thi tran|tt\\.?|dac khu)\\s*(?=\\S)"));
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
    return search;
}

std::vector<CommuneMatch> CommuneSearch::matches(bool wholeName, const QString &name) const
{
    std::vector<CommuneMatch> found;
    for (const Unit &unit : m_units) {
        if (wholeName ? unit.name == name : unit.name.startsWith(name))
            found.push_back({ unit.code, unit.isFormer ? unit.name : QString() });
    }
    return found;
}

std::vector<CommuneMatch> CommuneSearch::find(const QString &name) const
{
    if (m_names.contains(name))
        return { { name, {} } };
    const QString bare = bareName(name);
    if (bare.isEmpty())
        return {};
    std::vector<CommuneMatch> whole = matches(true, bare);
    return whole.empty() ? matches(false, bare) : whole;
}

QString CommuneSearch::name(const QString &code) const { return m_names.value(code); }

} // namespace spp::land
