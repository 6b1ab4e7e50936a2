// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screenoutput.h"

#include "core/review/reviewjson.h"
#include "core/review/reviewwords.h"
#include "core/review/textlayout.h"

#include <QJsonArray>

namespace spp {

namespace {

using Kind = engine::Geometry::Kind;

constexpr int textColumns = 100;

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

/// "subject_id:i area_m2:r theme": fields with the letter of their type, text without one.
std::vector<OutputField> fields(const char *definition)
{
    std::vector<OutputField> list;
    for (const QString &item : key(definition).split(QLatin1Char(' '))) {
        const QString type = item.section(QLatin1Char(':'), 1);
        list.push_back({ item.section(QLatin1Char(':'), 0, 0),
                type == QLatin1String("i")           ? OutputField::Type::Integer
                        : type == QLatin1String("r") ? OutputField::Type::Real
                                                     : OutputField::Type::Text });
    }
    return list;
}

QVariant number(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QString latin(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), int(ascii.size()));
}

QString stateText(ThemeState state) { return reviewwords::state(state).text(); }

QJsonObject themeJson(const QString &id, const ScreenSummary::ThemeCount &count)
{
    return { { key("theme"), id }, { key("state"), reviewwords::state(count.state).en },
        { key("reason"), count.reason.text() }, { key("parcels"), count.parcels },
        { key("rows"), count.rows }, { key("unknown"), count.unknown },
        { key("area_m2"), roundedJson(count.area_m2) } };
}

QJsonObject ruleJson(const QString &id, const ScreenSummary::RuleCount &count)
{
    return { { key("rule"), id }, { key("pack"), count.pack },
        { key("conflict"), count.outcomes.value(Outcome::Conflict) },
        { key("not_certain"), count.outcomes.value(Outcome::NotCertain) },
        { key("unknown"), count.outcomes.value(Outcome::Unknown) },
        { key("pass"), count.outcomes.value(Outcome::Pass) },
        { key("not_applied"), count.notApplied } };
}

QString say(const char16_t *vi, const char16_t *en)
{
    return LocalisedText{ QString::fromUtf16(vi), QString::fromUtf16(en) }.text();
}

QString sinceText(const ScreenSummary::Since &since)
{
    const QString counts = say(u"Số thửa tính lại: %1; giữ theo kết quả trước: %2",
            u"Parcels worked out anew: %1; taken from the earlier screen: %2")
                                   .arg(since.recomputed)
                                   .arg(since.kept);
    return since.reasonForAll.isEmpty() ? counts
                                        : counts + QStringLiteral(" (%1)").arg(since.reasonForAll);
}

} // namespace

Result<std::unique_ptr<ScreenOutput>> ScreenOutput::create(
        const QString &path, const QString &crs, QDate date)
{
    std::unique_ptr<ScreenOutput> output(new ScreenOutput);
    SPP_ASSIGN(output->m_writer, GeoPackageWriter::create(path, crs, date));
    SPP_TRY(output->addTables());
    return output;
}

Result<void> ScreenOutput::addTables()
{
    const auto add = [this](int &table, const char *name, Kind kind,
                             const char *definition) -> Result<void> {
        SPP_ASSIGN(table, m_writer->addLayer(key(name), kind, fields(definition)));
        return {};
    };
    SPP_TRY(add(m_overlay, "overlay", Kind::Null,
            "subject_id:i sheet number commune_code theme class plan area_m2:r share:r length_m:r"
            " count:i"));
    SPP_TRY(add(m_finding, "finding", Kind::Collection,
            "subject_id:i sheet number commune_code rule pack outcome severity certainty measured:r"
            " limit:r margin:r unit theme message citation"));
    SPP_TRY(add(m_unknown, "unknown", Kind::Null, "subject_id:i theme reason"));
    SPP_TRY(add(m_theme, "theme", Kind::Null,
            "theme state reason parcels:i rows:i unknown:i area_m2:r"));
    SPP_TRY(add(m_rule, "rule", Kind::Null,
            "rule pack conflict:i not_certain:i unknown:i pass:i not_applied:i"));
    SPP_TRY(add(m_basis, "basis", Kind::Null, "name value"));
    SPP_TRY(add(m_basisFeature, "basis_feature", Kind::Null,
            "theme rejected:i digest xmin:r ymin:r xmax:r ymax:r"));
    return add(m_basisParcel, "basis_parcel", Kind::Null,
            "subject_id:i digest outcomes row_count:i finding_count:i unknown_count:i content");
}

/// Writes a row of a parcel and remembers what was written.
Result<void> ScreenOutput::addRow(
        int table, const engine::Geometry *geometry, const std::vector<QVariant> &values)
{
    for (const QVariant &value : values)
        m_content.add(value);
    if (table == m_finding) {
        const bool hasPlace = geometry && !geometry->isNull();
        m_content.add(std::string_view(hasPlace ? geometry->wkb() : std::string()));
    }
    return m_writer->addRow(table, geometry, values);
}

Result<void> ScreenOutput::overlay(const Parcel &parcel, double parcel_m2, const QString &theme,
        const ScreenTheme::ClassKey &classKey, const ClassMeasure &measure)
{
    return addRow(m_overlay, nullptr,
            { parcel.id, parcel.sheet, parcel.number, parcel.communeCode, theme,
                    textOrNull(classKey.first), textOrNull(classKey.second), measure.area_m2,
                    parcel_m2 > 0.0 ? QVariant(measure.area_m2 / parcel_m2) : QVariant(),
                    measure.length_m, measure.count });
}

Result<void> ScreenOutput::finding(const Parcel &parcel, const Finding &finding)
{
    return addRow(m_finding, finding.evidence.get(),
            { parcel.id, parcel.sheet, parcel.number, parcel.communeCode, finding.ruleId,
                    finding.packId, toString(finding.outcome), toString(finding.severity),
                    toString(finding.certainty), number(finding.measured), number(finding.limit),
                    number(finding.margin), finding.unit, finding.theme, finding.message.text(),
                    finding.citation.text() });
}

Result<void> ScreenOutput::unknown(qlonglong parcelId, const QString &theme, const QString &reason)
{
    return addRow(m_unknown, nullptr, { parcelId, textOrNull(theme), reason });
}

Result<void> ScreenOutput::endOfParcel(const ScreenedParcel &parcel, std::string_view digest)
{
    m_content.add(parcel.outcomes);
    return m_writer->addRow(m_basisParcel, nullptr,
            { parcel.parcel.id, latin(digest), parcel.outcomes, qlonglong(parcel.rows.size()),
                    qlonglong(parcel.findings.size()), qlonglong(parcel.unknowns.size()),
                    latin(m_content.finish()) });
}

Result<void> ScreenOutput::addBasis(const ScreenBasis &basis)
{
    for (auto term = basis.terms.begin(); term != basis.terms.end(); ++term)
        SPP_TRY(m_writer->addRow(m_basis, nullptr, { term.key(), term.value() }));
    for (const auto &[theme, features] : basis.features)
        SPP_TRY(addBasisFeatures(theme, features, false));
    for (const auto &[theme, features] : basis.rejected)
        SPP_TRY(addBasisFeatures(theme, features, true));
    return {};
}

Result<void> ScreenOutput::addBasisFeatures(
        const QString &theme, const std::vector<ScreenBasis::Feature> &features, bool areRejected)
{
    for (const ScreenBasis::Feature &feature : features) {
        std::vector<QVariant> row{ theme, areRejected ? 1 : 0, latin(feature.digest) };
        for (const double side :
                { feature.box.xmin, feature.box.ymin, feature.box.xmax, feature.box.ymax })
            row.push_back(feature.box.isEmpty() ? QVariant() : QVariant(side));
        SPP_TRY(m_writer->addRow(m_basisFeature, nullptr, row));
    }
    return {};
}

Result<void> ScreenOutput::finish(const ScreenSummary &summary)
{
    for (auto theme = summary.themes.begin(); theme != summary.themes.end(); ++theme) {
        SPP_TRY(m_writer->addRow(m_theme, nullptr,
                { theme.key(), stateText(theme->state), theme->reason.text(), theme->parcels,
                        theme->rows, theme->unknown, theme->area_m2 }));
    }
    for (auto rule = summary.rules.begin(); rule != summary.rules.end(); ++rule) {
        const auto count = [&rule](Outcome outcome) { return rule->outcomes.value(outcome); };
        SPP_TRY(m_writer->addRow(m_rule, nullptr,
                { rule.key(), rule->pack, count(Outcome::Conflict), count(Outcome::NotCertain),
                        count(Outcome::Unknown), count(Outcome::Pass), rule->notApplied }));
    }
    SPP_TRY(addBasis(summary.basis));
    return m_writer->finish();
}

QJsonObject ScreenOutput::json(const ScreenSummary &summary)
{
    QJsonArray themes;
    for (auto theme = summary.themes.begin(); theme != summary.themes.end(); ++theme)
        themes.append(themeJson(theme.key(), *theme));
    QJsonArray rules;
    for (auto rule = summary.rules.begin(); rule != summary.rules.end(); ++rule)
        rules.append(ruleJson(rule.key(), *rule));
    const QJsonObject gridEffect{ { key("sum_m2"), roundedJson(summary.gridEffect_m2) },
        { key("largest_m2"), roundedJson(summary.largestGridEffect_m2) },
        { key("parcel_id"),
                summary.largestGridEffect_m2 > 0.0 ? QJsonValue(summary.largestGridEffectParcel)
                                                   : QJsonValue(QJsonValue::Null) } };
    QJsonObject json{ { key("schema"), key("spp.screen/1") }, { key("parcels"), summary.parcels },
        { key("broken_parcels"), summary.brokenParcels }, { key("conflicts"), summary.conflicts },
        { key("grid_effect"), gridEffect }, { key("compute"), summary.way.json() },
        { key("themes"), themes }, { key("rules"), rules },
        { key("rules_needing_proposal"), QJsonArray::fromStringList(summary.rulesNeedingProposal) },
        { key("manifest"), summary.manifest } };
    if (summary.since) {
        const QString &reason = summary.since->reasonForAll;
        json.insert(key("since"),
                QJsonObject{ { key("recomputed"), summary.since->recomputed },
                        { key("kept"), summary.since->kept },
                        { key("all_because"),
                                reason.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                 : QJsonValue(reason) } });
    }
    return json;
}

QString ScreenOutput::text(const ScreenSummary &summary)
{
    std::vector<QStringList> themes;
    for (auto theme = summary.themes.begin(); theme != summary.themes.end(); ++theme) {
        const QString reason = theme->reason.text();
        themes.push_back({ theme.key(), QString::number(theme->parcels),
                QString::number(theme->rows), QString::number(theme->unknown),
                reason.isEmpty() ? stateText(theme->state) : reason });
    }
    std::vector<QStringList> rules;
    for (auto rule = summary.rules.begin(); rule != summary.rules.end(); ++rule) {
        const auto count = [&rule](Outcome outcome) {
            return QString::number(rule->outcomes.value(outcome));
        };
        rules.push_back({ rule.key(), count(Outcome::Conflict), count(Outcome::NotCertain),
                count(Outcome::Unknown), count(Outcome::Pass), QString::number(rule->notApplied) });
    }
    QString text = textlayout::hanging({},
            say(u"Số thửa đã kiểm tra: %1; số kết quả không phù hợp: %2",
                    u"Parcels screened: %1; conflicts: %2")
                    .arg(summary.parcels)
                    .arg(summary.conflicts),
            textColumns);
    if (summary.since)
        text += textlayout::hanging({}, sinceText(*summary.since), textColumns);
    if (summary.way.hasServer)
        text += textlayout::hanging({}, summary.way.text(), textColumns);
    text += QLatin1Char('\n')
            + textlayout::table({ say(u"Lớp chuyên đề", u"Theme"), say(u"Số thửa", u"Parcels"),
                                        say(u"Số dòng", u"Rows"), say(u"Chưa xác định", u"Unknown"),
                                        say(u"Tình trạng", u"State") },
                    themes, textColumns);
    if (rules.empty())
        return text;
    return text + QLatin1Char('\n')
            + textlayout::table(
                    { say(u"Quy tắc", u"Rule"), say(u"Không phù hợp", u"Conflict"),
                            say(u"Chưa chắc", u"Not certain"), say(u"Chưa xác định", u"Unknown"),
                            say(u"Phù hợp", u"Conforms"), say(u"Không áp dụng", u"Not concerned") },
                    rules, textColumns);
}

} // namespace spp
