// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/delivery/packagetables.h"

#include <map>

namespace spp::land {

namespace {

using Type = OutputField::Type;
using Values = std::vector<QVariant>;

QString named(const char *name) { return QString::fromLatin1(name); }

QVariant orUnknown(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant orUnknown(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant orUnknown(QDate date) { return orUnknown(date.toString(Qt::ISODate)); }

class TableMaker {
public:
    TableMaker(const RecordContent &content, bool withPeople)
        : m_content(content)
        , m_withPeople(withPeople)
    {
        for (const DeliveredParcel &parcel : content.retired)
            m_retired[parcel.record.id] = &parcel.record;
        for (const DeliveredParcel &parcel : content.created)
            m_created[parcel.record.id] = &parcel.record;
    }

    std::vector<PackageTable> run() const
    {
        std::vector<PackageTable> tables{ created(), ended(), followed(), links(), classes(),
            origins(), addresses(), surveys(), record(), documents() };
        if (m_withPeople)
            tables.push_back(people());
        return tables;
    }

private:
    static std::vector<OutputField> parcelFields()
    {
        return { { named("THUADATID"), Type::Integer }, { named("MAXA") },
            { named("SOHIEUTOBANDO") }, { named("SOTHUTUTHUA") }, { named("SOHIEUTOBANDOCU") },
            { named("SOTHUTUTHUACU") }, { named("DIENTICH"), Type::Real },
            { named("DIENTICHPHAPLY"), Type::Real }, { named("TAILIEUDODACID"), Type::Integer },
            { named("LADOITUONGCHIEMDAT"), Type::Integer }, { named("DIACHIID"), Type::Integer },
            { named("MADINHDANH") }, { named("LOAIDAT") }, { named("THOIDIEMKHOITAO") },
            { named("THOIDIEMCAPNHAT") }, { named("NGUOICAPNHATID") } };
    }

    Values parcelValues(const DeliveredParcel &parcel, bool isNew) const;
    PackageTable created() const;
    PackageTable ended() const;
    PackageTable followed() const;
    PackageTable links() const;
    PackageTable classes() const;
    PackageTable origins() const;
    PackageTable addresses() const;
    PackageTable surveys() const;
    PackageTable record() const;
    PackageTable documents() const;
    PackageTable people() const;

    const RecordContent &m_content;
    bool m_withPeople;
    std::map<qlonglong, const ParcelRecord *> m_retired;
    std::map<qlonglong, const ParcelRecord *> m_created;
};

Values TableMaker::parcelValues(const DeliveredParcel &parcel, bool isNew) const
{
    QStringList oldSheets;
    QStringList oldNumbers;
    for (const LineageLink &link : m_content.links) {
        const auto parent = m_retired.find(link.parent);
        if (link.child != parcel.record.id || parent == m_retired.end())
            continue;
        oldSheets << parent->second->sheet;
        oldNumbers << parent->second->number;
    }
    const ChangeRecord &record = m_content.entry.record;
    const ParcelRecord &facts = parcel.record;
    const bool hasSurvey = isNew && !record.surveyMethod.isEmpty();
    const bool hasAddress = isNew && !facts.address.isEmpty();
    return { facts.id, orUnknown(facts.communeCode), facts.sheet, facts.number,
        orUnknown(oldSheets.join(named("; "))), orUnknown(oldNumbers.join(named("; "))),
        orUnknown(facts.mapArea_m2), orUnknown(facts.legalArea_m2),
        hasSurvey ? QVariant(record.id) : QVariant(), QVariant(),
        hasAddress ? QVariant(facts.id) : QVariant(), orUnknown(facts.code12),
        orUnknown(facts.landUse), parcel.begins, record.recordedAt,
        m_withPeople ? orUnknown(record.actor.identity) : QVariant() };
}

PackageTable TableMaker::created() const
{
    PackageTable table{ named("DC_THUADAT"), true, parcelFields(), {} };
    for (const DeliveredParcel &parcel : m_content.created)
        table.rows.push_back({ parcel.outline, parcelValues(parcel, true) });
    return table;
}

PackageTable TableMaker::ended() const
{
    PackageTable table{ named("DC_THUADATLS"), true, parcelFields(), {} };
    table.fields.push_back({ named("THOIDIEMKETTHUC") });
    for (const DeliveredParcel &parcel : m_content.retired) {
        Values values = parcelValues(parcel, false);
        values.push_back(orUnknown(parcel.ends));
        table.rows.push_back({ parcel.outline, std::move(values) });
    }
    return table;
}

PackageTable TableMaker::followed() const
{
    PackageTable table{ named("DC_BD_THUA"), true, parcelFields(), {} };
    table.fields.push_back({ named("DIENTICHTRUOC"), Type::Real });
    for (const DeliveredParcel &parcel : m_content.followed) {
        Values values = parcelValues(parcel, false);
        values.push_back(orUnknown(parcel.areaBefore_m2));
        table.rows.push_back({ parcel.outline, std::move(values) });
    }
    return table;
}

PackageTable TableMaker::links() const
{
    PackageTable table{ named("DC_BD_THUA_THUA"), false,
        { { named("BIENDONGID"), Type::Integer }, { named("THUADATTRUOCID"), Type::Integer },
                { named("SOHIEUTOBANDOTRUOC") }, { named("SOTHUTUTHUATRUOC") },
                { named("THUADATSAUID"), Type::Integer }, { named("SOHIEUTOBANDOSAU") },
                { named("SOTHUTUTHUASAU") }, { named("DIENTICHCHUNG"), Type::Real } },
        {} };
    const auto add = [](Values &values, const std::map<qlonglong, const ParcelRecord *> &known,
                             qlonglong id) {
        const auto parcel = known.find(id);
        const bool isKnown = parcel != known.end();
        values.push_back(id);
        values.push_back(isKnown ? QVariant(parcel->second->sheet) : QVariant());
        values.push_back(isKnown ? QVariant(parcel->second->number) : QVariant());
    };
    for (const LineageLink &link : m_content.links) {
        Values values{ m_content.entry.record.id };
        add(values, m_retired, link.parent);
        add(values, m_created, link.child);
        values.push_back(link.sharedArea_m2);
        table.rows.push_back({ nullptr, std::move(values) });
    }
    return table;
}

PackageTable TableMaker::classes() const
{
    PackageTable table{ named("DC_MUCDICHSUDUNGDAT"), false,
        { { named("THUADATID"), Type::Integer }, { named("LOAIMUCDICHSUDUNGID") },
                { named("DIENTICH"), Type::Real }, { named("THOIHANSUDUNG") } },
        {} };
    for (const DeliveredParcel &parcel : m_content.created) {
        for (const LandClass &one : parcel.record.classes)
            table.rows.push_back({ nullptr,
                    { parcel.record.id, one.code, orUnknown(one.area_m2), orUnknown(one.term) } });
    }
    return table;
}

PackageTable TableMaker::origins() const
{
    PackageTable table{ named("DC_NGUONGOCSUDUNG"), false,
        { { named("THUADATID"), Type::Integer }, { named("LOAIMUCDICHSUDUNGID") },
                { named("NGUONGOCSUDUNGDAT") } },
        {} };
    for (const DeliveredParcel &parcel : m_content.created) {
        for (const LandClass &one : parcel.record.classes) {
            if (!one.origin.isEmpty())
                table.rows.push_back({ nullptr, { parcel.record.id, one.code, one.origin } });
        }
    }
    return table;
}

PackageTable TableMaker::addresses() const
{
    PackageTable table{ named("DC_DIACHI"), false,
        { { named("DIACHIID"), Type::Integer }, { named("DIACHI") } }, {} };
    for (const DeliveredParcel &parcel : m_content.created) {
        if (!parcel.record.address.isEmpty())
            table.rows.push_back({ nullptr, { parcel.record.id, parcel.record.address } });
    }
    return table;
}

PackageTable TableMaker::surveys() const
{
    PackageTable table{ named("DC_TAILIEUDODAC"), false,
        { { named("TAILIEUDODACID"), Type::Integer }, { named("PHUONGPHAPDO") } }, {} };
    const ChangeRecord &record = m_content.entry.record;
    if (!record.surveyMethod.isEmpty())
        table.rows.push_back({ nullptr, { record.id, record.surveyMethod } });
    return table;
}

PackageTable TableMaker::record() const
{
    PackageTable table{ named("DC_BIENDONG"), false,
        { { named("BIENDONGID"), Type::Integer }, { named("SOBIENDONG") },
                { named("LOAIBIENDONGID") }, { named("LOAIBIENDONG") }, { named("SOQUYETDINH") },
                { named("NGAYQUYETDINH") }, { named("THOIDIEMBIENDONG") }, { named("GHICHU") },
                { named("NGUOICAPNHATID") } },
        {} };
    const ChangeRecord &record = m_content.entry.record;
    table.rows.push_back({ nullptr,
            { record.id, record.number, record.kind, m_content.kind,
                    orUnknown(record.decisionNumber), orUnknown(record.decisionDate),
                    record.recordedAt, orUnknown(record.note),
                    m_withPeople ? orUnknown(record.actor.identity) : QVariant() } });
    return table;
}

PackageTable TableMaker::documents() const
{
    PackageTable table{ named("DC_BD_TAILIEU"), false,
        { { named("BIENDONGID"), Type::Integer }, { named("TENTAILIEU") }, { named("SOTAILIEU") },
                { named("NGAYTAILIEU") } },
        {} };
    const ChangeRecord &record = m_content.entry.record;
    for (const RecordDocument &document : record.documents)
        table.rows.push_back({ nullptr,
                { record.id, document.title, orUnknown(document.number),
                        orUnknown(document.date) } });
    return table;
}

PackageTable TableMaker::people() const
{
    PackageTable table{ named("DC_NGUOI"), false,
        { { named("THUADATID"), Type::Integer }, { named("HOTEN") } }, {} };
    for (const auto *parcels : { &m_content.retired, &m_content.created }) {
        for (const DeliveredParcel &parcel : *parcels) {
            if (!parcel.record.landUser.isEmpty())
                table.rows.push_back({ nullptr, { parcel.record.id, parcel.record.landUser } });
        }
    }
    return table;
}

} // namespace

std::vector<PackageTable> packageTables(const RecordContent &content, bool withPeople)
{
    return TableMaker(content, withPeople).run();
}

} // namespace spp::land
