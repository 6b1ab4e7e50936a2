// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/registerrows.h"

#include "dossier/papers/paperformat.h"

namespace spp::land {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

constexpr size_t mostUnitsOnPage = 14;

void putArea(QMap<QString, QString> &row, const QString &field, const LandPaperContext &context,
        const std::optional<double> &area_m2)
{
    row[field] = areaText(context, area_m2);
    if (area_m2)
        row[field + QLatin1Char('#')] = QString::number(*area_m2, 'g', 17);
}

/// What the rows of the register say, one line for each.
QString lines(const std::vector<LandClass> &classes, QString LandClass::*value)
{
    QStringList all;
    for (const LandClass &one : classes)
        all << one.*value;
    return all.join(QLatin1Char('\n')).trimmed();
}

QString registeredPurposes(const LandPaperContext &context, const ParcelRecord &record)
{
    QStringList all;
    for (const LandClass &one : record.classes) {
        const QString area = areaText(context, one.area_m2);
        all << (area.isEmpty() || record.classes.size() == 1
                        ? one.code
                        : QStringLiteral("%1: %2").arg(one.code, area));
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace

void RegisterRows::add(const ParcelRecord &record)
{
    QMap<QString, QString> row;
    row[key("no")] = QString::number(m_rows.size() + 1);
    row[key("sheet")] = record.sheet;
    row[key("number")] = record.number;
    row[key("commune")] = record.commune;
    row[key("user")] = record.landUser;
    row[key("user_type")] = record.userType;
    row[key("address")] = record.address;
    row[key("land_use")] = record.landUse;
    putArea(row, key("area"), m_context, record.mapArea_m2);
    putArea(row, key("legal_area"), m_context, record.legalArea_m2);
    row[key("legal_land_use")] = registeredPurposes(m_context, record);
    row[key("purpose")]
            = record.classes.empty() ? record.landUse : registeredPurposes(m_context, record);
    row[key("use_form")] = record.useForm;
    row[key("term")] = lines(record.classes, &LandClass::term);
    row[key("origin")] = lines(record.classes, &LandClass::origin);
    m_rows.push_back(std::move(row));
    m_area_m2 += record.mapArea_m2.value_or(0.0);
    if (!m_communes.contains(record.commune))
        m_communes << record.commune;
    if (!m_sheets.contains(record.sheet))
        m_sheets << record.sheet;
}

void RegisterRows::addTo(paper::PaperData &data) &&
{
    data.values[key("register.commune")] = m_communes.join(QStringLiteral(", "));
    data.values[key("register.sheets")] = QString::number(m_sheets.size());
    data.values[key("register.count")] = QString::number(m_rows.size());
    data.values[key("register.area")] = paper::fixed(m_area_m2, m_context.rules.areaDecimals);
    data.rows[key("parcels")] = std::move(m_rows);
}

paper::PaperTemplate withUnitColumns(
        const paper::PaperTemplate &paper, const std::vector<std::pair<QString, QString>> &units)
{
    paper::PaperTemplate filled = paper;
    filled.blocks.clear();
    for (const paper::TemplateBlock &block : paper.blocks) {
        if (block.rows != QLatin1String("statistics")) {
            filled.blocks.push_back(block);
            continue;
        }
        for (size_t first = 0; first < units.size(); first += mostUnitsOnPage) {
            if (first > 0) {
                paper::TemplateBlock page;
                page.kind = QStringLiteral("page");
                page.text = paper.summary + QStringLiteral(" (tiếp theo)");
                page.alignment = paper::Alignment::Centre;
                filled.blocks.push_back(page);
            }
            paper::TemplateBlock part = block;
            for (size_t i = first; i < std::min(units.size(), first + mostUnitsOnPage); ++i)
                part.columns.push_back(
                        { units[i].second, QStringLiteral("{row.unit_%1}").arg(units[i].first), 9.0,
                                paper::Alignment::Right, QString() });
            filled.blocks.push_back(part);
        }
    }
    return filled;
}

} // namespace spp::land
