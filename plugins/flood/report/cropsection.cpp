// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewwords.h"
#include "flood/jsontext.h"
#include "flood/report/floodsection.h"
#include "flood/report/groundcrops.h"
#include "flood/report/reportwords.h"

#include <numeric>

namespace spp::flood {

namespace {

using reportwords::number;
using reportwords::unknown;
using reportwords::words;

const QChar lineBreak(QChar::LineSeparator);
constexpr double hectare_m2 = 10000.0;
constexpr int hectareDecimals = 4;
constexpr int shortHash = 16;

QString hectares(double area_m2) { return written::fixed(area_m2 / hectare_m2, hectareDecimals); }

QString nothing() { return QString::fromUtf16(u"–"); }

QString unknownBecause(const QString &reason)
{
    return unknown() + lineBreak + QLatin1Char('(') + reason + QLatin1Char(')');
}

/// Why the loss is not known; empty where it is.
QString reasonOf(const CropAnswer &answer)
{
    const engine::FieldLoss &total = answer.loss.total;
    if (!answer.hasDepth)
        return words(u"kịch bản không có độ sâu", "the scenario has no depths");
    if (answer.loss.class_m2.empty())
        return words(u"không có số liệu tại đây", "no data here");
    if (!answer.lost_m2(total))
        return words(u"kịch bản không có thời gian ngập", "the scenario has no durations");
    if (total.dry_m2 + total.wet_m2 == 0.0)
        return words(u"không có số liệu tại đây", "no data here");
    return {};
}

QString worth(const GroundCrop &crop, double lost_m2)
{
    if (!crop.value)
        return nothing();
    return number(lost_m2 / hectare_m2 * crop.value->perHectare, 0) + QChar(QChar::Nbsp)
            + crop.value->unit;
}

/// Under water, whether its loss is known or not.
double wet_m2(const engine::CropLoss &loss)
{
    return std::accumulate(loss.class_m2.begin(), loss.class_m2.end(), 0.0);
}

QStringList scenarioRow(
        const GroundCrop &crop, const CropAnswer &answer, const FloodScenario &scenario)
{
    const engine::FieldLoss &total = answer.loss.total;
    if (const QString reason = reasonOf(answer); !reason.isEmpty())
        return { QString(), scenario.id,
            answer.loss.class_m2.empty() ? unknown() : hectares(wet_m2(answer.loss)),
            unknownBecause(reason), unknown() };
    QString lost = hectares(total.lost_m2);
    if (total.unknown_m2 > 0.0)
        lost += lineBreak + QLatin1Char('+') + hectares(total.unknown_m2) + QLatin1Char(' ')
                + unknown();
    return { QString(), scenario.id, hectares(wet_m2(answer.loss)), lost,
        worth(crop, total.lost_m2) };
}

void addYear(const GroundCrop &crop, const CropFamily &family,
        const std::vector<ScenarioUse> &scenarios, std::vector<QStringList> &rows)
{
    QStringList ids;
    for (const std::size_t place : family.scenarios)
        ids.append(scenarios[place].scenario.id);
    const auto add = [&](const QString &year, double engine::ExpectedDamage::*which) {
        const QString title
                = year + lineBreak + QLatin1Char('(') + ids.join(QStringLiteral(", ")) + ')';
        if (!family.expected) {
            rows.push_back({ QString(), title, nothing(),
                    unknownBecause(words(u"có kịch bản chưa rõ", "a scenario is not known")),
                    unknown() });
            return;
        }
        const double lost_m2 = *family.expected.*which;
        rows.push_back({ QString(), title, nothing(), hectares(lost_m2), worth(crop, lost_m2) });
    };
    add(words(u"Một năm trung bình, không có đuôi", "Average year, without tail"),
            &engine::ExpectedDamage::withoutTail);
    add(words(u"Một năm trung bình, có đuôi", "Average year, with tail"),
            &engine::ExpectedDamage::withTail);
}

QString sourced(const QString &source, const QString &mark)
{
    return source + QStringLiteral(" (") + reviewwords::verified(mark).text() + QLatin1Char(')');
}

/// Where the numbers of a crop come from.
QString sourceOf(const GroundCrop &crop)
{
    QString text = crop.crop.title.text() + words(u": bảng thiệt hại của ", ": damage table of ")
            + sourced(crop.crop.source, crop.crop.mark) + words(u"; áp dụng cho: ", "; valid for: ")
            + crop.crop.validity;
    if (crop.value)
        text += words(u"; một hecta trị giá ", "; a hectare is worth ")
                + number(crop.value->perHectare, 0) + QChar(QChar::Nbsp) + crop.value->unit
                + words(u", theo ", ", by ") + sourced(crop.value->source, crop.value->mark);
    else
        text += words(u"; chưa khai giá trị một hecta cho ngày xét, chỉ tính diện tích",
                "; no value of a hectare is stated for the day, losses are hectares alone");
    return text + QLatin1Char('.');
}

/// What of a crop could not be told.
QStringList gapsOf(const GroundCrop &crop)
{
    const QString title = crop.crop.title.text();
    QStringList gaps;
    if (!crop.hasTheme)
        gaps.append(title
                + words(u": chưa rõ, địa bàn không có lớp hoặc trường dữ liệu cho biết nơi trồng (",
                        ": unknown, the territory lacks the theme or field that says where it "
                        "grows (")
                + crop.crop.theme + QLatin1Char('.') + crop.crop.field + QStringLiteral(")."));
    if (crop.mixed_m2 > 0.0)
        gaps.append(title + QStringLiteral(": ") + hectares(crop.mixed_m2)
                + words(u" ha trồng xen loại đất khác mà ranh không vẽ, không tính.",
                        " ha bear it in a part that is not drawn; they are left out."));
    double beyond_m2 = 0.0;
    for (const CropAnswer &answer : crop.answers)
        beyond_m2 = std::max(beyond_m2, answer.loss.total.beyond_m2);
    if (beyond_m2 > 0.0)
        gaps.append(title + words(u": có tới ", ": on up to ") + hectares(beyond_m2)
                + words(u" ha ngập sâu hoặc lâu hơn bảng; lấy trị cuối bảng.",
                        " ha the water is deeper or stays longer than the table reaches; its last "
                        "shares are taken."));
    for (const CropFamily &family : crop.families) {
        if (family.expected && family.leftOut_m2 > 0.0)
            gaps.append(title
                    + words(u": năm trung bình không gồm ", ": an average year leaves out ")
                    + hectares(family.leftOut_m2)
                    + words(u" ha mà có kịch bản chưa rõ.", " ha that a scenario does not know."));
        if (family.expected && !family.expected->fallingAt_years.empty())
            gaps.append(title
                    + words(u": có trận lũ hiếm gây thiệt hại ít hơn trận thường gặp; các kịch bản "
                            u"không khớp nhau.",
                            ": a rarer flood destroys less than a more frequent one; the scenarios "
                            "do not fit together."));
    }
    return gaps;
}

QStringList notes(const GroundCrops &all)
{
    QStringList notes;
    for (const GroundCrop &crop : all.crops)
        notes += QStringList(sourceOf(crop)) + gapsOf(crop);
    if (all.hasTwins)
        notes.append(words(u"Các kịch bản trùng chu kỳ lặp lại không được tính năm trung bình.",
                "Scenarios whose return periods stand twice have no average year."));
    notes.append(words(u"Chỉ tính phần đất của hồ sơ, mỗi ô lưới theo đúng phần diện tích bị "
                       u"chiếm, theo độ sâu và thời gian ngập. “Đuôi” là các trận lũ hiếm hơn kịch "
                       u"bản hiếm nhất. Bảng: crop-damage.yaml (SHA-256 ",
                         "Only the ground under review counts, each cell by the exact share that "
                         "is covered, by depth and hours under water. The “tail” is of floods "
                         "rarer than the rarest scenario. Table: crop-damage.yaml (SHA-256 ")
            + all.sha256.left(shortHash) + QStringLiteral(")."));
    return notes;
}

/// Its name stands in its first row alone.
void addCrop(const GroundCrop &crop, const GroundCrops &all, std::vector<QStringList> &rows)
{
    const std::size_t first = rows.size();
    for (std::size_t i = 0; i < crop.answers.size(); ++i)
        rows.push_back(scenarioRow(crop, crop.answers[i], all.scenarios[i].scenario));
    for (const CropFamily &family : crop.families)
        addYear(crop, family, all.scenarios, rows);
    rows[first][0] = crop.crop.title.text() + QStringLiteral(": ")
            + crop.crop.stage(all.stage)->title.text() + lineBreak + hectares(crop.area_m2)
            + QStringLiteral(" ha");
}

Result<ReportTable> table(const ReportContext &context)
{
    ReportTable table;
    if (!context.subject->geometry)
        return table;
    SPP_ASSIGN(const GroundCrops all, GroundCrops::measure(context));
    if (all.stage.isEmpty() || all.scenarios.empty())
        return table;
    if (!all.holds) {
        table.notes = QStringList{ words(u"Bảng thiệt hại cây trồng không có hiệu lực vào ngày ",
                                           "The crop damage table does not hold on ")
            + reviewwords::date(context.at).text() + QLatin1Char('.') };
        return table;
    }
    std::vector<QStringList> rows;
    for (const GroundCrop &crop : all.crops) {
        if (crop.area_m2 > 0.0)
            addCrop(crop, all, rows);
    }
    if (all.crops.empty())
        return table;
    table.notes = notes(all);
    if (rows.empty())
        return table;
    table.rows.push_back({ words(u"Cây trồng: giai đoạn", "Crop: stage"),
            words(u"Kịch bản", "Scenario"), words(u"Ngập (ha)", "Wet (ha)"),
            words(u"Mất (ha)", "Lost (ha)"), words(u"Giá trị mất", "Value lost") });
    table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    table.widths = { 36, 46, 22, 34, 32 };
    table.numbers = { 2, 3, 4 };
    return table;
}

} // namespace

ReportSection floodCropsSection()
{
    return { key("flood.crops"),
        { QString::fromUtf16(u"Thiệt hại cây trồng do ngập"), key("Crop damage by floods") },
        table };
}

} // namespace spp::flood
