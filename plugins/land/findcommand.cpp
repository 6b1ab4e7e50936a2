// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/findcommand.h"

#include "core/data/auditlog.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"
#include "core/search/parcelsearch.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::FindCommand)
};

constexpr int usualLimit = 20;
constexpr size_t namedParcels = 3;

QJsonArray toJson(const std::vector<ParcelName> &parcels)
{
    QJsonArray keys;
    for (const ParcelName &parcel : parcels)
        keys.append(parcel.id);
    return keys;
}

QJsonArray toJson(const std::vector<FormerIdentity> &identities)
{
    QJsonArray array;
    for (const FormerIdentity &identity : identities) {
        array.append(QJsonObject{ { QStringLiteral("commune"), identity.commune },
                { QStringLiteral("commune_code"), orNull(identity.communeCode) },
                { QStringLiteral("sheet"), identity.sheet },
                { QStringLiteral("number"), identity.number } });
    }
    return array;
}

QJsonObject toJson(const ParcelHit &parcel, bool withPeople)
{
    QJsonObject json{ { QStringLiteral("id"), parcel.id },
        { QStringLiteral("sheet"), parcel.sheet }, { QStringLiteral("number"), parcel.number },
        { QStringLiteral("commune"), orNull(parcel.commune) },
        { QStringLiteral("commune_code"), orNull(parcel.communeCode) },
        { QStringLiteral("former_commune"), orNull(parcel.formerCommune) },
        { QStringLiteral("address"), orNull(parcel.address) },
        { QStringLiteral("land_use"), orNull(parcel.landUse) },
        { QStringLiteral("legal_area_m2"), orNull(parcel.legalArea_m2) },
        { QStringLiteral("map_area_m2"), orNull(parcel.mapArea_m2) },
        { QStringLiteral("status"),
                parcel.isCurrent ? QStringLiteral("current") : QStringLiteral("historic") },
        { QStringLiteral("code12"), orNull(parcel.code12) },
        { QStringLiteral("former"), toJson(parcel.former) },
        { QStringLiteral("became"), toJson(parcel.became) },
        { QStringLiteral("made_of"), toJson(parcel.madeOf) } };
    if (withPeople)
        json.insert(QStringLiteral("land_user"), orNull(parcel.landUser));
    return json;
}

QString shown(const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; }

QString shown(const std::optional<double> &area)
{
    return area ? QString::number(*area, 'f', 1) : QStringLiteral("-");
}

/// "parcel 57 sheet 34, parcel 58 sheet 34"; of many, the first.
QString shown(const std::vector<ParcelName> &parcels)
{
    QStringList names;
    for (size_t i = 0; i < parcels.size() && i < namedParcels; ++i)
        names.append(Texts::tr("parcel %1 sheet %2").arg(parcels[i].number, parcels[i].sheet));
    if (parcels.size() > namedParcels)
        names.append(Texts::tr("%1 more").arg(parcels.size() - namedParcels));
    return names.join(QStringLiteral(", "));
}

QString lifespan(const ParcelHit &parcel)
{
    if (!parcel.became.empty())
        return Texts::tr("historic, now %1").arg(shown(parcel.became));
    if (!parcel.isCurrent)
        return Texts::tr("historic");
    return parcel.madeOf.empty() ? Texts::tr("current")
                                 : Texts::tr("current, from %1").arg(shown(parcel.madeOf));
}

QString status(const ParcelHit &parcel)
{
    if (parcel.former.empty())
        return lifespan(parcel);
    const FormerIdentity &last = parcel.former.front();
    return Texts::tr("%1; was parcel %2 sheet %3 of %4")
            .arg(lifespan(parcel), last.number, last.sheet, last.commune);
}

QString toText(const ParcelHits &hits, bool withPeople)
{
    if (hits.parcels.empty())
        return Texts::tr("No parcel was found.");
    QStringList titles{ Texts::tr("id"), Texts::tr("sheet"), Texts::tr("parcel"),
        Texts::tr("commune"), Texts::tr("land class"), Texts::tr("legal m²"), Texts::tr("map m²"),
        Texts::tr("status"), Texts::tr("identifier") };
    if (withPeople)
        titles.append(Texts::tr("land user"));
    std::vector<QStringList> rows;
    for (const ParcelHit &parcel : hits.parcels) {
        rows.push_back({ QString::number(parcel.id), parcel.sheet, parcel.number,
                shown(parcel.commune.isEmpty() ? parcel.communeCode : parcel.commune),
                shown(parcel.landUse), shown(parcel.legalArea_m2), shown(parcel.mapArea_m2),
                status(parcel), shown(parcel.code12) });
        if (withPeople)
            rows.back().append(shown(parcel.landUser));
    }
    QString text = textTable(titles, rows);
    if (hits.more)
        text += Texts::tr("There are more; --limit N shows more of them.");
    return text;
}

/// Names leave only after it is written down who took which. The text that was searched for is left
/// out: it may be a name.
Result<void> writeDown(Territory &territory, const ParcelHits &hits, const Actor &actor)
{
    QJsonArray keys;
    for (const ParcelHit &parcel : hits.parcels)
        keys.append(parcel.id);
    Database &database = territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_TRY(AuditLog::append(database, actor, QStringLiteral("search-personal"),
            QStringLiteral("theme:parcels"), { { QStringLiteral("parcels"), keys } }));
    return transaction->commit();
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const int limit, input.integer(QStringLiteral("--limit"), usualLimit));
    if (limit < 1) {
        return Error::usage(
                Texts::tr("--limit must be at least 1, not %1.").arg(limit).toStdString());
    }
    ParcelSearchOptions options;
    options.commune = input.value(QStringLiteral("--commune"));
    options.limit = limit;
    options.withPeople = input.has(QStringLiteral("--with-personal"));
    const QString text = input.all(QStringLiteral("TEXT")).join(QLatin1Char(' '));
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(QStringLiteral("FILE")),
                    options.withPeople ? Territory::Access::ReadWrite
                                       : Territory::Access::ReadOnly));
    SPP_ASSIGN(const ParcelHits hits,
            findParcels(*territory, ParcelQuery::parse(text), options, feedback));
    if (options.withPeople)
        SPP_TRY(writeDown(*territory, hits, application.actor()));
    QJsonArray parcels;
    for (const ParcelHit &parcel : hits.parcels)
        parcels.append(toJson(parcel, options.withPeople));
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.parcels/1") },
        { QStringLiteral("parcels"), parcels }, { QStringLiteral("more"), hits.more } };
    output.text = toText(hits, options.withPeople);
    return output;
}

} // namespace

Command findCommand()
{
    using Kind = CommandArgument::Kind;
    return { QStringLiteral("parcel"), QStringLiteral("find"),
        Texts::tr("find parcels by sheet and number, commune, land user, address, identifier or "
                  "coordinates"),
        { { QStringLiteral("FILE"), Texts::tr("territory file"), Kind::Positional, true },
                { QStringLiteral("TEXT"),
                        Texts::tr("\"Thửa 12, tờ 34\", \"34/12\" (sheet/number), an identifier, "
                                  "\"X=… Y=…\" (X north) or \"E N\", words of a commune, of an "
                                  "address or of a land user, or a mixture; nothing lists the "
                                  "first parcels"),
                        Kind::Positional, false, true },
                { QStringLiteral("--limit"), Texts::tr("at most so many parcels (20)"),
                        Kind::Option, false, false, QStringLiteral("N") },
                { QStringLiteral("--commune"),
                        Texts::tr("only in this commune: code or name, present or former"),
                        Kind::Option, false, false, QStringLiteral("C") },
                { QStringLiteral("--with-personal"),
                        Texts::tr("also name the land users; it is written down who asked"),
                        Kind::Flag } },
        run };
}

} // namespace spp::land
