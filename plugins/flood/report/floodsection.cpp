// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/report/floodsection.h"

#include "core/data/territory.h"
#include "core/profile/officefiles.h"
#include "core/profile/profile.h"
#include "core/review/reviewwords.h"
#include "engine/flood/risk/expecteddamage.h"
#include "flood/jsontext.h"
#include "flood/report/reportwords.h"
#include "flood/report/subjectflood.h"

#include <QRegularExpression>

#include <cmath>

namespace spp::flood {

namespace {

using reportwords::number;
using reportwords::unknown;
using reportwords::words;

const QChar lineBreak(QChar::LineSeparator);
constexpr int shortHash = 16;

QString quantity(double value, int decimals, const char *unit)
{
    return number(value, decimals) + QChar(QChar::Nbsp) + QString::fromUtf8(unit);
}

/// A line that does not break.
QString keptTogether(QString text) { return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); }

/// "…, T = 100 năm, …" breaks before or after, never inside.
QString withWholeYears(QString title)
{
    static const QRegularExpression years(QStringLiteral("T ?= ?[0-9.,]+( [^\\W\\d_]+)?"),
            QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = years.globalMatch(title); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        title.replace(
                match.capturedStart(), match.capturedLength(), keptTogether(match.captured()));
    }
    return title;
}

QString probability(const FloodScenario &scenario)
{
    if (!scenario.returnPeriod_years && !scenario.eventDate.isValid())
        return unknown();
    QStringList lines;
    if (scenario.returnPeriod_years) {
        const double years = *scenario.returnPeriod_years;
        lines.append(QStringLiteral("P ") + number(engine::percentOfYears(years), 3)
                + QChar(QChar::Nbsp) + QLatin1Char('%'));
        lines.append(
                keptTogether(QStringLiteral("T = ") + number(years, 1) + words(u" năm", " years")));
    }
    if (scenario.eventDate.isValid())
        lines.append(reviewwords::date(scenario.eventDate).text());
    return lines.join(lineBreak);
}

QString gates(const FloodScenario &scenario)
{
    if (scenario.gates == QLatin1String("open"))
        return words(u"cống mở", "gates open");
    return scenario.gates == QLatin1String("shut") ? words(u"cống đóng", "gates shut")
                                                   : words(u"cống: chưa rõ", "gates: unknown");
}

QString conditions(const FloodScenario &scenario)
{
    QStringList lines{ gates(scenario) };
    lines.append(scenario.targetYear
                    ? words(u"năm ", "year ") + QString::number(*scenario.targetYear)
                    : words(u"năm: chưa rõ", "year: unknown"));
    if (scenario.seaLevelRise_m)
        lines.append(
                words(u"biển dâng ", "sea level +") + quantity(*scenario.seaLevelRise_m, 2, "m"));
    if (scenario.subsidence_m)
        lines.append(words(u"lún ", "subsidence ") + quantity(*scenario.subsidence_m, 2, "m"));
    return lines.join(lineBreak);
}

QString depth(double depth_m, const NamedHazardScheme &scheme)
{
    if (std::isnan(depth_m))
        return unknown();
    const bool isDecimetres = scheme.unit == QLatin1String("dm");
    return quantity(scheme.shown(depth_m), isDecimetres ? 1 : 2, isDecimetres ? "dm" : "m");
}

QString className(const SubjectFlood &flood)
{
    const std::int32_t worst = flood.exposure.worstClass;
    if (!flood.isReached || worst == engine::HazardScheme::unknown)
        return unknown();
    if (worst == engine::HazardScheme::dry)
        return words(u"khô", "dry");
    return flood.scheme.classes[std::size_t(worst - 1)].title.text();
}

QString wetShare(const SubjectFlood &flood)
{
    const engine::SubjectExposure &exposure = flood.exposure;
    if (!flood.isReached || !(exposure.size > 0.0) || exposure.unknown >= exposure.size)
        return unknown();
    constexpr double percent = 100.0;
    constexpr double leastShown = 0.0005;
    QString text = quantity(percent * exposure.wet / exposure.size, 1, "%");
    if (exposure.unknown / exposure.size > leastShown)
        text += lineBreak + quantity(percent * exposure.unknown / exposure.size, 1, "%")
                + QLatin1Char(' ') + unknown();
    return text;
}

QString nameOf(const FloodScenario &scenario)
{
    if (scenario.title.isEmpty() || scenario.title == scenario.id)
        return scenario.id;
    return withWholeYears(scenario.title) + lineBreak + QLatin1Char('(') + scenario.id
            + QLatin1Char(')');
}

QStringList row(const FloodScenario &scenario, const SubjectFlood &flood)
{
    const engine::SubjectExposure &exposure = flood.exposure;
    const bool hasDepth = flood.isReached && scenario.has(HazardQuantity::Depth)
            && !std::isnan(exposure.deepest_m);
    const QString mean = hasDepth && exposure.wet > 0.0
            ? depth(exposure.meanWetDepth_m(), flood.scheme)
            : (hasDepth ? QString::fromUtf16(u"–") : unknown());
    const bool isWet = flood.isReached && exposure.wet > 0.0;
    const bool hasSpeed = isWet && !std::isnan(flood.fastest_m_s);
    const bool hasDuration
            = isWet && scenario.has(HazardQuantity::Duration) && !std::isnan(exposure.longest_h);
    const QString none = hasDepth && !isWet ? QString::fromUtf16(u"–") : unknown();
    return { nameOf(scenario), probability(scenario), conditions(scenario),
        hasDepth ? depth(exposure.deepest_m, flood.scheme) : unknown(), mean, className(flood),
        wetShare(flood), hasSpeed ? quantity(flood.fastest_m_s, 2, "m/s") : none,
        hasDuration ? quantity(exposure.longest_h, 1, "h") : none };
}

/// Where a scenario comes from: office, model, files with the first digits of their hashes.
QString sourceOf(const FloodScenario &scenario)
{
    QStringList files;
    for (const auto &[what, raster] : scenario.rasters) {
        const QString file = raster.origin.value(key("file")).toString();
        const QString sha256 = raster.origin.value(key("sha256")).toString();
        if (!file.isEmpty())
            files.append(file
                    + (sha256.isEmpty() ? QString()
                                        : QStringLiteral(" (SHA-256 ") + sha256.left(shortHash)
                                            + QLatin1Char(')')));
    }
    files.removeDuplicates();
    const QString office = scenario.source.isEmpty() ? unknown() : scenario.source;
    return words(u"Nguồn kịch bản ", "Source of the scenario ") + scenario.id + QStringLiteral(": ")
            + office
            + (files.isEmpty() ? QString()
                               : QStringLiteral("; ") + files.join(QStringLiteral(", ")))
            + QLatin1Char('.');
}

QStringList notes(const HazardSchemes &schemes, const std::vector<FloodScenario> &scenarios,
        const std::vector<SubjectFlood> &floods)
{
    const NamedHazardScheme &scheme = schemes.all().front();
    QStringList all{ words(u"Thang cấp: ", "Classes: ") + scheme.title.text() + QStringLiteral(". ")
        + scheme.source.text() + QStringLiteral(" (") + reviewwords::verified(scheme.mark).text()
        + QStringLiteral(").") };
    all.append(words(u"Lấy từ mỗi ô lưới theo đúng phần diện tích thửa chiếm, không nội suy; cấp "
                     u"là cấp xấu nhất; độ sâu trung bình tính trên phần ngập. Kết quả mô hình "
                     u"không thay quan trắc; nơi không có số liệu ghi “chưa rõ”, không coi là khô.",
            "Each cell counts by the exact share of it that the ground covers, nothing is "
            "interpolated; the class is the worst one; the mean depth is that of the wet part. "
            "Results of a model do not replace observations; what has no data is “unknown”, never "
            "dry."));
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        if (floods[i].assumed.speedZero)
            all.append(scenarios[i].id
                    + words(u": không có vận tốc, tính cấp với vận tốc 0.",
                            ": speeds are unknown, the class takes them as 0."));
        if (floods[i].assumed.productOfMaxima)
            all.append(scenarios[i].id
                    + words(u": độ sâu × vận tốc lấy từ hai trị lớn nhất, là cận trên.",
                            ": depth × speed is that of the two maxima, an upper bound."));
    }
    for (const FloodScenario &scenario : scenarios)
        all.append(sourceOf(scenario));
    return all;
}

Result<ReportTable> table(const ReportContext &context)
{
    ReportTable table;
    SPP_ASSIGN(const auto scenarios, ScenarioRegister(*context.territory).list());
    if (scenarios.empty() || !context.subject->geometry)
        return table;
    SPP_ASSIGN(const SubjectOnGrid subject,
            SubjectOnGrid::of(context.subject->geometry, context.grid));
    SPP_ASSIGN(const Profile profile, context.territory->profile());
    SPP_ASSIGN(const HazardSchemes schemes, HazardSchemes::load(OfficeFiles(profile)));
    table.rows.push_back({ words(u"Kịch bản", "Scenario"), words(u"Tần suất", "Probability"),
            words(u"Điều kiện", "Conditions"), words(u"Sâu nhất", "Deepest"),
            words(u"Sâu trung bình", "Mean depth"), words(u"Cấp ngập", "Class"),
            words(u"Phần ngập", "Share wet"), words(u"Vận tốc", "Speed"),
            words(u"Thời gian", "Duration") });
    table.widths = { 31, 25, 27, 16, 17, 20, 14, 19, 19 };
    table.numbers = { 3, 4, 6, 7, 8 };
    std::vector<SubjectFlood> floods;
    for (const FloodScenario &scenario : scenarios) {
        if (context.feedback->isCancelled())
            return Error::cancelled({});
        SPP_ASSIGN(SubjectFlood flood,
                SubjectFlood::measure(subject, *context.territory, scenario, schemes));
        table.rows.push_back(row(scenario, flood));
        floods.push_back(std::move(flood));
    }
    table.notes = notes(schemes, scenarios, floods);
    return table;
}

} // namespace

ReportSection floodSection()
{
    return { key("flood.scenarios"), { QString::fromUtf16(u"Ngập lụt"), key("Flood") }, table };
}

} // namespace spp::flood
