// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewwords.h"
#include "engine/robustoverlay.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/jsontext.h"
#include "flood/report/floodsection.h"
#include "flood/report/reportwords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace spp::flood {

namespace {

using reportwords::number;
using reportwords::unknown;
using reportwords::words;

const QString theme = QStringLiteral("flood-changes");
const QChar lineBreak(QChar::LineSeparator);

/// A number that a record states, with its unit.
QString stated(const Feature &change, const char *field, int decimals, const char *unit)
{
    const QVariant value = change.attributes.value(key(field));
    if (value.isNull())
        return unknown();
    const QString text = number(value.toDouble(), decimals);
    return *unit == '\0' ? text : text + QChar(QChar::Nbsp) + QString::fromUtf8(unit);
}

QString text(const Feature &change, const char *field)
{
    return change.attributes.value(key(field)).toString();
}

QStringList row(const Feature &change)
{
    const QString number = text(change, "case_number");
    const QDate date = change.attributes.value(key("compared_on")).toDate();
    const bool isRaised = change.attributes.value(key("neighbours_raised")).toLongLong() > 0;
    QString name = text(change, "comparison");
    if (!number.isEmpty())
        name += lineBreak + words(u"hồ sơ ", "case ") + number;
    return { name, text(change, "base") + QString::fromUtf16(u" → ") + text(change, "proposal"),
        date.isValid() ? reviewwords::date(date).text() : unknown(),
        stated(change, "neighbours_raised", 0, "")
                + (isRaised ? lineBreak + words(u"nhiều nhất ", "at most ")
                                        + stated(change, "greatest_rise_cm", 1, "cm")
                            : QString()),
        stated(change, "neighbours_unknown", 0, ""), stated(change, "displaced_m3", 0, "m³"),
        stated(change, "newly_wet_m2", 0, "m²") };
}

/// In the language of the print.
QString settingWord(const QString &id)
{
    struct Word {
        const char *id;
        const char16_t *vietnamese;
        const char *english;
    };
    constexpr Word all[] = { { "subgrid", u"lưới con", "sub-grid" },
        { "cell", u"cỡ ô", "cell size" }, { "roughness", u"độ nhám", "roughness" },
        { "forcing", u"điều kiện nước", "forcing" }, { "duration", u"thời gian tính", "duration" },
        { "scheme", u"tham số sơ đồ tính", "numbers of the scheme" },
        { "version", u"phiên bản phần mềm", "program version" } };
    for (const Word &one : all) {
        if (id == QLatin1String(one.id))
            return words(one.vietnamese, one.english);
    }
    return id;
}

QString settingWords(const QJsonValue &pair, const char *verdict)
{
    QStringList names;
    for (const QJsonValue &one : pair[key("settings")].toArray()) {
        if (one[key("verdict")].toString() == QLatin1String(verdict))
            names.append(settingWord(one[key("setting")].toString()));
    }
    return names.join(QStringLiteral(", "));
}

/// Whether what one pair shows comes of the project alone; empty: it does.
QString causeOf(const QJsonValue &pair)
{
    const QString name = pair[key("base")].toString() + QString::fromUtf16(u" → ")
            + pair[key("proposal")].toString() + QStringLiteral(": ");
    const QString different = settingWords(pair, "different");
    const QString notKnown = pair[key("settings")].isArray() ? settingWords(pair, "unknown")
                                                             : words(u"không ghi", "not recorded");
    QString text;
    if (!different.isEmpty())
        text = words(u"tính khác nhau về ", "computed with other ") + different
                + words(u", chênh lệch không chỉ do dự án",
                        ", what differs is not the project's alone");
    if (!notKnown.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("; "))
                + words(u"chưa rõ hai bên tính giống nhau hay không (",
                        "unknown whether both were computed alike (")
                + notKnown + QLatin1Char(')');
    return text.isEmpty() ? text : name + text + QLatin1Char('.');
}

/// As it was when the comparison was recorded.
Result<QStringList> causes(Territory &territory, const std::vector<Feature> &changes)
{
    QStringList names;
    for (const Feature &change : changes)
        names.append(text(change, "comparison"));
    names.removeDuplicates();
    QStringList all;
    for (const QString &name : names) {
        SPP_ASSIGN(const QJsonObject comparison, recordedDocument(territory, name));
        for (const QJsonValue &pair : comparison[key("pairs")].toArray()) {
            const QString cause = causeOf(pair);
            if (!cause.isEmpty())
                all.append(cause);
        }
    }
    all.removeDuplicates();
    return all;
}

QStringList notes(const std::vector<Feature> &changes)
{
    QStringList thresholds;
    for (const Feature &change : changes)
        thresholds.append(stated(change, "threshold_m", 3, "m"));
    thresholds.removeDuplicates();
    return {
        words(u"Thửa lân cận bị dâng: mực nước dâng quá ngưỡng đã so sánh (",
                "A neighbour gains where the water rises by more than the threshold compared (")
                + thresholds.join(QStringLiteral("; "))
                + words(u"). Thửa có trên nửa diện tích trong khu đất thuộc về dự án; của các "
                        u"thửa khác chỉ tính ô có tâm ngoài khu đất. Thửa chưa rõ không được "
                        u"coi là không bị ảnh hưởng.",
                        "). A parcel with more than half of its ground in the site belongs to "
                        "the project; of the others only cells whose middle lies outside of "
                        "the site count. A parcel that is not known is not taken for "
                        "unharmed."),
        words(u"Nguồn: so sánh kịch bản ghi trong lớp “Thay đổi ngập do dự án” của địa bàn (spp "
              u"flood compare); chỉ đúng trong giới hạn của mô hình đã tính các kịch bản.",
                "Source: comparisons of scenarios recorded in the theme “Flood changes by "
                "projects” of the territory (spp flood compare); they hold within the limits of "
                "the model that made the scenarios.")
    };
}

/// Comparisons whose site shares more ground with the subject than the tolerance: a neighbour that
/// touches it is not of the project.
Result<std::vector<Feature>> changesOn(const ReportContext &context)
{
    const engine::Geometry &subject = *context.subject->geometry;
    SPP_ASSIGN(const std::vector<Feature> near,
            context.source->features(theme, subject.bounds(), context.at));
    std::vector<Feature> changes;
    for (const Feature &change : near) {
        if (!change.geometry || !subject.intersects(*change.geometry))
            continue;
        SPP_ASSIGN(
                const auto shared, engine::RobustOverlay::intersection(subject, *change.geometry));
        if (shared.geometry.area() > context.tolerance_m2)
            changes.push_back(change);
    }
    return changes;
}

Result<ReportTable> table(const ReportContext &context)
{
    ReportTable table;
    const Theme *found = context.source->theme(theme);
    if (!found || found->featureCount == 0 || !context.subject->geometry)
        return table;
    SPP_ASSIGN(const std::vector<Feature> changes, changesOn(context));
    if (changes.empty())
        return table;
    table.rows.push_back({ words(u"So sánh", "Comparison"), words(u"Kịch bản", "Scenarios"),
            words(u"Ngày", "Date"), words(u"Thửa lân cận bị dâng", "Neighbours that gain"),
            words(u"Thửa chưa rõ", "Not known"), words(u"Trữ nước bị chiếm", "Displaced storage"),
            words(u"Mới ngập", "Newly wet") });
    table.widths = { 30, 36, 20, 33, 17, 21, 20 };
    table.numbers = { 3, 4, 5, 6 };
    for (const Feature &change : changes)
        table.rows.push_back(row(change));
    SPP_ASSIGN(table.notes, causes(*context.territory, changes));
    table.notes += notes(changes);
    return table;
}

} // namespace

ReportSection floodChangesSection()
{
    return { key("flood.changes"),
        { QString::fromUtf16(u"Thay đổi ngập do dự án"), key("Flood changes by projects") },
        table };
}

} // namespace spp::flood
