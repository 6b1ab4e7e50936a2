// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/parcelfinder.h"

#include "core/domain/searchname.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ParcelFinder)
};

constexpr int nearestShown = 3;
constexpr int candidatesShown = 10;

using Rows = std::vector<std::vector<QVariant>>;

/// " AND p.commune_code IN (?3, ?4)", with the values appended; nothing for an empty list.
QString communeCondition(const QStringList &communes, std::vector<QVariant> &values)
{
    QStringList places;
    for (const QString &code : communes) {
        values.push_back(code);
        places.append(QStringLiteral("?%1").arg(values.size()));
    }
    return places.isEmpty()
            ? QString()
            : QStringLiteral(" AND p.commune_code IN (%1)").arg(places.join(QLatin1String(", ")));
}

QString candidateText(const std::vector<QVariant> &row)
{
    const QString name = row[2].toString();
    const QString commune = row[1].toString();
    const QString place = name.isEmpty() ? commune : name;
    return Texts::tr("#%1 sheet %2 parcel %3 in %4")
            .arg(row[0].toString(), row[3].toString(), row[4].toString(),
                    place.isEmpty() ? Texts::tr("no commune") : place);
}

QStringList firstColumn(const Rows &rows)
{
    QStringList texts;
    for (const auto &row : rows)
        texts.append(row.front().toString());
    return texts;
}

/// The values nearest to `wanted`: by number where both are numbers, else by a common beginning.
QStringList nearestOf(QStringList values, const QString &wanted)
{
    const auto distance = [&](const QString &value) {
        bool isNumber = false;
        bool wantedNumber = false;
        const double difference
                = std::abs(value.toDouble(&isNumber) - wanted.toDouble(&wantedNumber));
        if (isNumber && wantedNumber)
            return difference;
        int common = 0;
        while (common < value.size() && common < wanted.size() && value[common] == wanted[common])
            ++common;
        return 1e9 - common;
    };
    std::stable_sort(values.begin(), values.end(),
            [&](const QString &a, const QString &b) { return distance(a) < distance(b); });
    return values.mid(0, nearestShown);
}

const QString candidateColumns
        = QStringLiteral("SELECT p.id, p.commune_code, a.name, p.sheet, p.number FROM parcel p"
                         " LEFT JOIN admin_unit a ON a.code = p.commune_code WHERE ");

} // namespace

Result<qlonglong> ParcelFinder::find(const ParcelReference &reference)
{
    switch (reference.kind) {
    case ParcelReference::Kind::Key:
        return findByColumn(reference, QStringLiteral("p.id"), reference.key);
    case ParcelReference::Kind::Code12:
        return findByColumn(reference, QStringLiteral("lower(p.code12)"), reference.code12);
    case ParcelReference::Kind::SheetNumber:
        break;
    }
    return findBySheet(reference);
}

Result<QStringList> ParcelFinder::communeCodes(const QString &codeOrName)
{
    SPP_ASSIGN(const Rows byCode,
            m_database.rows(
                    QStringLiteral("SELECT code FROM admin_unit WHERE code = ?1"), { codeOrName }));
    if (!byCode.empty())
        return firstColumn(byCode);
    const QString wanted = searchName(codeOrName);
    SPP_ASSIGN(const Rows byName,
            m_database.rows(QStringLiteral("SELECT code FROM admin_unit WHERE search_name = ?1"
                                           " OR replace(unit_type, '-', ' ') || ' ' || search_name"
                                           " = ?1 ORDER BY code"),
                    { wanted }));
    if (!byName.empty())
        return firstColumn(byName);
    SPP_ASSIGN(const Rows byFormer,
            m_database.rows(QStringLiteral("SELECT DISTINCT code FROM former_unit"
                                           " WHERE search_name IN (?1, 'xa ' || ?1,"
                                           " 'phuong ' || ?1, 'thi tran ' || ?1) ORDER BY code"),
                    { wanted }));
    if (!byFormer.empty())
        return firstColumn(byFormer);
    SPP_ASSIGN(const QVariant used,
            m_database.single(
                    QStringLiteral("SELECT 1 FROM parcel WHERE commune_code = ?1 LIMIT 1"),
                    { codeOrName }));
    if (used.isValid())
        return QStringList{ codeOrName };
    return Error::badInput(Texts::tr("No commune is called \"%1\".").arg(codeOrName).toStdString())
            .advise(Texts::tr("Give its code, or its present or former name.").toStdString());
}

Result<qlonglong> ParcelFinder::findByColumn(
        const ParcelReference &reference, const QString &column, const QVariant &value)
{
    SPP_ASSIGN(const Rows rows,
            m_database.rows(candidateColumns + column
                            + QStringLiteral(" = ?1 AND p.end_lifespan IS NULL ORDER BY p.id"),
                    { value }));
    if (!rows.empty())
        return choose(reference, rows);
    SPP_ASSIGN(const QVariant ended,
            m_database.single(QStringLiteral("SELECT max(p.end_lifespan) FROM parcel p WHERE ")
                            + column + QStringLiteral(" = ?1"),
                    { value }));
    const QString reason = ended.isValid()
            ? Texts::tr("Parcel %1 is no longer current since %2.")
                      .arg(reference.text, ended.toString())
            : Texts::tr("There is no parcel %1.").arg(reference.text);
    return Error::badInput(reason.toStdString()).inLayer("parcels");
}

Result<qlonglong> ParcelFinder::findBySheet(const ParcelReference &reference)
{
    QStringList communes;
    if (!reference.commune.isEmpty()) {
        SPP_ASSIGN(communes, communeCodes(reference.commune));
    }
    std::vector<QVariant> values{ reference.sheet, reference.number };
    const QString condition = communeCondition(communes, values);
    SPP_ASSIGN(const Rows rows,
            m_database.rows(candidateColumns
                            + QStringLiteral("p.sheet = ?1 AND p.number = ?2"
                                             " AND p.end_lifespan IS NULL")
                            + condition + QStringLiteral(" ORDER BY p.commune_code, p.id"),
                    values));
    if (!rows.empty())
        return choose(reference, rows);
    return notFound(reference, communes);
}

Result<qlonglong> ParcelFinder::choose(const ParcelReference &reference, const Rows &rows)
{
    if (rows.size() == 1)
        return rows.front().front().toLongLong();
    QStringList candidates;
    for (size_t i = 0; i < rows.size() && i < candidatesShown; ++i)
        candidates.append(candidateText(rows[i]));
    if (rows.size() > candidatesShown)
        candidates.append(Texts::tr("%1 more").arg(rows.size() - candidatesShown));
    return Error::badInput(Texts::tr("%1 means %2 parcels: %3.")
                                   .arg(reference.text)
                                   .arg(rows.size())
                                   .arg(candidates.join(QLatin1String("; ")))
                                   .toStdString())
            .inLayer("parcels")
            .advise(Texts::tr("Name the commune, COMMUNE:SHEET/NUMBER, or give #KEY.")
                            .toStdString());
}

Result<qlonglong> ParcelFinder::notFound(
        const ParcelReference &reference, const QStringList &communes)
{
    std::vector<QVariant> values{ reference.sheet, reference.number };
    const QString condition = communeCondition(communes, values);
    SPP_ASSIGN(const QVariant ended,
            m_database.single(QStringLiteral("SELECT max(p.end_lifespan) FROM parcel p"
                                             " WHERE p.sheet = ?1 AND p.number = ?2")
                            + condition,
                    values));
    if (ended.isValid()) {
        return Error::badInput(Texts::tr("Parcel %1 is no longer current since %2.")
                                       .arg(reference.text, ended.toString())
                                       .toStdString())
                .inLayer("parcels");
    }
    SPP_ASSIGN(const QStringList near, nearest(reference, communes));
    const Error error
            = Error::badInput(Texts::tr("There is no parcel %1.").arg(reference.text).toStdString())
                      .inLayer("parcels");
    if (near.isEmpty())
        return error;
    return error.advise(
            Texts::tr("The nearest are %1.").arg(near.join(QLatin1String(", "))).toStdString());
}

Result<QStringList> ParcelFinder::nearest(
        const ParcelReference &reference, const QStringList &communes)
{
    std::vector<QVariant> values{ reference.sheet };
    QString condition = communeCondition(communes, values);
    SPP_ASSIGN(const Rows numbers,
            m_database.rows(QStringLiteral("SELECT DISTINCT p.number FROM parcel p WHERE p.sheet ="
                                           " ?1 AND p.end_lifespan IS NULL")
                            + condition + QStringLiteral(" ORDER BY 1"),
                    values));
    QStringList near;
    for (const QString &number : nearestOf(firstColumn(numbers), reference.number))
        near.append(reference.sheet + QLatin1Char('/') + number);
    if (!near.isEmpty())
        return near;
    values.clear();
    condition = communeCondition(communes, values);
    SPP_ASSIGN(const Rows sheets,
            m_database.rows(QStringLiteral("SELECT DISTINCT p.sheet FROM parcel p"
                                           " WHERE p.end_lifespan IS NULL")
                            + condition + QStringLiteral(" ORDER BY 1"),
                    values));
    for (const QString &sheet : nearestOf(firstColumn(sheets), reference.sheet))
        near.append(Texts::tr("sheet %1").arg(sheet));
    return near;
}

} // namespace spp
