// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/findcommand.h"

#include "core/plugin/texttable.h"
#include "land/parcelsearch.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::FindCommand)
};

constexpr int usualLimit = 20;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const ParcelHit &parcel)
{
    return { { QStringLiteral("id"), parcel.id }, { QStringLiteral("sheet"), parcel.sheet },
        { QStringLiteral("number"), parcel.number },
        { QStringLiteral("commune"), orNull(parcel.commune) },
        { QStringLiteral("commune_code"), orNull(parcel.communeCode) },
        { QStringLiteral("former_commune"), orNull(parcel.formerCommune) },
        { QStringLiteral("land_use"), orNull(parcel.landUse) },
        { QStringLiteral("legal_area_m2"), orNull(parcel.legalArea_m2) },
        { QStringLiteral("map_area_m2"), orNull(parcel.mapArea_m2) },
        { QStringLiteral("status"),
                parcel.isCurrent ? QStringLiteral("current") : QStringLiteral("historic") },
        { QStringLiteral("code12"), orNull(parcel.code12) } };
}

QString shown(const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; }

QString shown(const std::optional<double> &area)
{
    return area ? QString::number(*area, 'f', 1) : QStringLiteral("-");
}

QString toText(const ParcelHits &hits)
{
    if (hits.parcels.empty())
        return Texts::tr("No parcel was found.");
    std::vector<QStringList> rows;
    for (const ParcelHit &parcel : hits.parcels) {
        rows.push_back({ QString::number(parcel.id), parcel.sheet, parcel.number,
                shown(parcel.commune.isEmpty() ? parcel.communeCode : parcel.commune),
                shown(parcel.landUse), shown(parcel.legalArea_m2), shown(parcel.mapArea_m2),
                parcel.isCurrent ? Texts::tr("current") : Texts::tr("historic"),
                shown(parcel.code12) });
    }
    QString text = textTable(
            { Texts::tr("id"), Texts::tr("sheet"), Texts::tr("parcel"), Texts::tr("commune"),
                    Texts::tr("land class"), Texts::tr("legal m²"), Texts::tr("map m²"),
                    Texts::tr("status"), Texts::tr("identifier") },
            rows);
    if (hits.more)
        text += Texts::tr("There are more; --limit N shows more of them.");
    return text;
}

Result<CommandOutput> run(Application &, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const int limit, input.integer(QStringLiteral("--limit"), usualLimit));
    if (limit < 1) {
        return Error::usage(
                Texts::tr("--limit must be at least 1, not %1.").arg(limit).toStdString());
    }
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(QStringLiteral("FILE")), Territory::Access::ReadOnly));
    const ParcelQuery query
            = ParcelQuery::parse(input.all(QStringLiteral("TEXT")).join(QLatin1Char(' ')));
    SPP_ASSIGN(const ParcelHits hits,
            findParcels(
                    *territory, query, input.value(QStringLiteral("--commune")), limit, feedback));
    QJsonArray parcels;
    for (const ParcelHit &parcel : hits.parcels)
        parcels.append(toJson(parcel));
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.parcels/1") },
        { QStringLiteral("parcels"), parcels }, { QStringLiteral("more"), hits.more } };
    output.text = toText(hits);
    return output;
}

} // namespace

Command findCommand()
{
    using Kind = CommandArgument::Kind;
    return { QStringLiteral("parcel"), QStringLiteral("find"),
        Texts::tr("find parcels by sheet and number, commune, identifier or coordinates"),
        { { QStringLiteral("FILE"), Texts::tr("territory file"), Kind::Positional, true },
                { QStringLiteral("TEXT"),
                        Texts::tr("\"Thửa 12, tờ 34\", \"34/12\" (sheet/number), an identifier, "
                                  "\"X=… Y=…\" (X north) or \"E N\", the name of a commune, or a "
                                  "mixture; nothing lists the first parcels"),
                        Kind::Positional, false, true },
                { QStringLiteral("--limit"), Texts::tr("at most so many parcels (20)"),
                        Kind::Option, false, false, QStringLiteral("N") },
                { QStringLiteral("--commune"),
                        Texts::tr("only in this commune: code or name, present or former"),
                        Kind::Option, false, false, QStringLiteral("C") } },
        run };
}

} // namespace spp::land
