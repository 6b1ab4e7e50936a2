// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/landpaperdata.h"

#include "core/crs/crswords.h"
#include "core/profile/profile.h"
#include "dossier/papers/paperformat.h"

namespace spp::land {

namespace {

using paper::fixed;
using paper::PaperData;

QString key(const char *name) { return QString::fromLatin1(name); }

constexpr double shownDifference_m2 = 0.05;

/// Values of all rows in their order, each once.
QString listed(const std::vector<LandClass> &classes, QString LandClass::*value)
{
    QStringList values;
    for (const LandClass &one : classes) {
        if (!(one.*value).isEmpty() && !values.contains(one.*value))
            values << one.*value;
    }
    return values.join(QStringLiteral("; "));
}

QString className(const LandPaperContext &context, const QString &code)
{
    const LandUseClass *known = context.classes.find(code);
    return known ? known->name.vi : QString();
}

QString withUnit(const QString &area)
{
    return area.isEmpty() ? QString() : area + QChar(QChar::Nbsp) + QStringLiteral("m²");
}

void addValues(PaperData &data, const LandPaperContext &context, const ParcelRecord &record)
{
    auto &values = data.values;
    values[key("parcel.number")] = record.number;
    values[key("parcel.sheet")] = record.sheet;
    values[key("parcel.area")] = withUnit(areaText(context, record.legalArea_m2));
    values[key("parcel.map_area")] = withUnit(areaText(context, record.mapArea_m2));
    values[key("parcel.land_use")] = record.landUse;
    values[key("parcel.purposes")] = purposeText(context, record);
    values[key("parcel.address")] = record.address;
    values[key("parcel.commune")] = record.commune;
    values[key("parcel.former_commune")] = record.formerCommune;
    values[key("parcel.code12")] = record.code12;
    values[key("parcel.user")] = record.landUser;
    values[key("parcel.user_type")] = record.userType;
    values[key("parcel.use_form")] = record.useForm;
    values[key("parcel.terms")] = listed(record.classes, &LandClass::term);
    values[key("parcel.origins")] = listed(record.classes, &LandClass::origin);
    data.flags[key("differs")] = record.legalArea_m2 && record.mapArea_m2
            && std::abs(*record.legalArea_m2 - *record.mapArea_m2) >= shownDifference_m2;
}

void addClasses(PaperData &data, const LandPaperContext &context, const ParcelRecord &record)
{
    int no = 0;
    for (const LandClass &one : record.classes)
        data.rows[key("classes")].push_back({ { key("no"), QString::number(++no) },
                { key("code"), one.code }, { key("name"), className(context, one.code) },
                { key("area"), areaText(context, one.area_m2) }, { key("term"), one.term },
                { key("origin"), one.origin } });
    data.flags[key("classes")] = !record.classes.empty();
    data.flags[key("no_classes")] = record.classes.empty();
}

/// Without signs between the thousands, as in lists of coordinates.
QString coordinate(const LandPaperContext &context, double metres)
{
    return QString::number(metres, 'f', context.rules.coordinateDecimals)
            .replace(QLatin1Char('.'), QLatin1Char(','));
}

QMap<QString, QString> cornerRow(
        const LandPaperContext &context, int number, const QPointF &at, const QString &side)
{
    return { { key("no"), QString::number(number) }, { key("x"), coordinate(context, at.y()) },
        { key("y"), coordinate(context, at.x()) }, { key("side"), side } };
}

/// Each ring closes with its first corner.
void addCorners(PaperData &data, const LandPaperContext &context, const ParcelOnPaper &parcel)
{
    auto &rows = data.rows[key("corners")];
    size_t side = 0;
    for (const paper::SiteRing &ring : parcel.rings) {
        const int first = int(side) + 1;
        for (const QPointF &corner : ring.corners) {
            rows.push_back(cornerRow(context, int(side) + 1, corner,
                    fixed(parcel.sides[side].length_m(), context.rules.sideDecimals)));
            ++side;
        }
        rows.push_back(cornerRow(context, first, ring.corners.front(), QString()));
        data.flags[key("hole")] = data.flags[key("hole")] || ring.isHole;
    }
    data.values[key("corners.count")] = QString::number(side);
}

QString nameOf(const DrawnParcel &neighbour, const QString &ownSheet)
{
    const QString number = QStringLiteral("thửa đất số ") + neighbour.number;
    return neighbour.sheet == ownSheet
            ? number
            : number + QStringLiteral(", tờ bản đồ số ") + neighbour.sheet;
}

QString sideText(
        const LandPaperContext &context, const ParcelOnPaper &parcel, const ParcelSide &side)
{
    const auto metres = [&](double length) { return fixed(length, context.rules.sideDecimals); };
    QStringList parts;
    const bool whole = side.contacts.size() == 1 && side.alone_m == 0.0;
    for (const ParcelSide::Contact &contact : side.contacts) {
        QString part = QStringLiteral("giáp ")
                + nameOf(parcel.neighbours[contact.parcel], parcel.record.sheet);
        if (!whole)
            part += QStringLiteral(" (%1 m)").arg(metres(contact.end_m - contact.begin_m));
        parts << part;
    }
    if (side.contacts.empty())
        parts << QStringLiteral("chưa có dữ liệu thửa đất liền kề");
    else if (side.alone_m > 0.0)
        parts << QStringLiteral("chưa có dữ liệu (%1 m)").arg(metres(side.alone_m));
    return QStringLiteral("dài %1 m, %2")
            .arg(metres(side.length_m()), parts.join(QStringLiteral("; ")));
}

void addSides(PaperData &data, const LandPaperContext &context, const ParcelOnPaper &parcel)
{
    int no = 0;
    for (const ParcelSide &side : parcel.sides)
        data.rows[key("sides")].push_back(
                { { key("no"), QString::number(++no) }, { key("from"), QString::number(side.from) },
                        { key("to"), QString::number(side.to) },
                        { key("length"), fixed(side.length_m(), context.rules.sideDecimals) },
                        { key("text"), sideText(context, parcel, side) } });
}

/// Those that share a side, by the first side that one meets.
void addNeighbours(PaperData &data, const ParcelOnPaper &parcel)
{
    std::vector<size_t> order;
    std::map<size_t, QStringList> sides;
    for (const ParcelSide &side : parcel.sides) {
        for (const ParcelSide::Contact &contact : side.contacts) {
            if (sides.find(contact.parcel) == sides.end())
                order.push_back(contact.parcel);
            const QString name = QStringLiteral("%1-%2").arg(side.from).arg(side.to);
            if (!sides[contact.parcel].contains(name))
                sides[contact.parcel] << name;
        }
    }
    int no = 0;
    for (const size_t index : order) {
        const DrawnParcel &neighbour = parcel.neighbours[index];
        data.rows[key("neighbours")].push_back({ { key("no"), QString::number(++no) },
                { key("user"), neighbour.landUser },
                { key("parcel"),
                        QStringLiteral("thửa %1, tờ %2").arg(neighbour.number, neighbour.sheet) },
                { key("sides"), sides[index].join(QStringLiteral(", ")) } });
    }
    data.flags[key("neighbours")] = !order.empty();
    data.flags[key("no_neighbours")] = order.empty();
}

} // namespace

Result<LandPaperContext> LandPaperContext::create(
        Territory &territory, QDate at, QDate dated, bool withPeople)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    LandPaperContext context;
    context.files = OfficeFiles(profile);
    SPP_ASSIGN(context.rules, LandPaperRules::read(context.files));
    SPP_ASSIGN(context.office,
            paper::OfficeFacts::read(context.files, QStringLiteral("land-office.yaml")));
    SPP_ASSIGN(context.classes, LandUseClasses::read(profile.folder, at));
    SPP_ASSIGN(context.crs, crsWords(territory.crs()));
    context.at = at;
    context.dated = dated;
    context.withPeople = withPeople;
    return context;
}

PaperData commonData(const LandPaperContext &context)
{
    PaperData data;
    for (auto fact = context.office.values.cbegin(); fact != context.office.values.cend(); ++fact)
        data.values[QStringLiteral("office.") + fact.key()] = fact.value();
    data.values[key("crs.name")] = context.crs;
    data.values[key("extract.date")] = paper::shortDate(context.at);
    data.values[key("extract.year")] = QString::number(context.at.year());
    data.values[key("paper.date")] = paper::longDate(context.dated);
    data.flags[key("with_people")] = context.withPeople;
    data.flags[key("without_people")] = !context.withPeople;
    return data;
}

void addParcel(PaperData &data, const LandPaperContext &context, const ParcelOnPaper &parcel)
{
    addValues(data, context, parcel.record);
    addClasses(data, context, parcel.record);
    addCorners(data, context, parcel);
    addSides(data, context, parcel);
    addNeighbours(data, parcel);
}

void addPoints(PaperData &data, const LandPaperContext &context, const std::vector<QPointF> &points)
{
    int number = 0;
    for (const QPointF &point : points)
        data.rows[key("corners")].push_back(cornerRow(context, ++number, point, QString()));
    data.values[key("corners.count")] = QString::number(number);
}

QString purposeText(const LandPaperContext &context, const ParcelRecord &record)
{
    QStringList parts;
    const auto add = [&](const QString &code, const QString &area) {
        const QString name = className(context, code);
        QString part = name.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(name, code);
        if (!area.isEmpty())
            part += QLatin1Char(' ') + withUnit(area);
        parts << part;
    };
    for (const LandClass &one : record.classes)
        add(one.code, areaText(context, one.area_m2));
    if (record.classes.empty()) {
        for (const QString &code : record.landUse.split(QLatin1Char('+'), Qt::SkipEmptyParts))
            add(code.trimmed(), QString());
    }
    return parts.join(QStringLiteral("; "));
}

QString areaText(const LandPaperContext &context, const std::optional<double> &area_m2)
{
    return area_m2 ? fixed(*area_m2, context.rules.areaDecimals) : QString();
}

} // namespace spp::land
