// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/qualityoutput.h"

#include "core/plugin/texttable.h"
#include "core/review/reviewjson.h"
#include "land/commands/steprun.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::QualityOutput)
};

constexpr int shownDefects = 20;

QString reasonNotChecked(const QualityReport &report, const QualityRule &rule)
{
    for (const NotChecked &left : report.notChecked()) {
        if (left.rule == &rule)
            return left.reason;
    }
    return {};
}

QJsonObject ruleJson(const QualityReport &report, const QualityRule &rule)
{
    const QString reason = reasonNotChecked(report, rule);
    return { { key("code"), rule.code }, { key("check"), toString(rule.check) },
        { key("severity"), toString(rule.severity) }, { key("group"), toString(rule.group) },
        { key("title"), rule.title.text() }, { key("fix"), rule.fix.text() },
        { key("tolerance"), orNull(rule.tolerance) }, { key("unit"), orNull(rule.unit) },
        { key("largest_m2"), orNull(rule.largest_m2) },
        { key("coefficient"), orNull(rule.coefficient) }, { key("scale"), orNull(rule.scale) },
        { key("floor_m2"), orNull(rule.floor_m2) }, { key("source"), rule.source },
        { key("mark"), rule.mark }, { key("found"), qlonglong(report.count(rule.code)) },
        { key("checked"), reason.isEmpty() }, { key("not_checked"), orNull(reason) } };
}

QJsonObject scoreJson(const QualityScore &score)
{
    return { { key("commune_code"), orNull(score.communeCode) },
        { key("parcels"), qlonglong(score.parcels) },
        { key("right"), roundedJson(score.percent(QualityGroup::Right)) },
        { key("complete"), roundedJson(score.percent(QualityGroup::Complete)) },
        { key("clean"), roundedJson(score.percent(QualityGroup::Clean)) },
        { key("live"), roundedJson(score.percent(QualityGroup::Live)) },
        { key("all"), roundedJson(score.percentInAll()) } };
}

QJsonObject defectJson(const QualityParcels &parcels, const QualityDefect &defect)
{
    QJsonArray list;
    for (const qlonglong id : defect.parcels) {
        const QualityParcel *parcel = parcels.find(id);
        if (!parcel)
            continue;
        list.append(QJsonObject{ { key("id"), id }, { key("sheet"), parcel->sheet },
                { key("number"), parcel->number },
                { key("commune_code"), orNull(parcel->communeCode) } });
    }
    const bool hasPlace = defect.place.has_value();
    return { { key("code"), defect.rule->code }, { key("kind"), defect.kind },
        { key("severity"), toString(defect.rule->severity) }, { key("parcels"), list },
        { key("x"), hasPlace ? roundedJson(defect.place->x()) : QJsonValue() },
        { key("y"), hasPlace ? roundedJson(defect.place->y()) : QJsonValue() },
        { key("measure"), roundedJson(defect.measure) },
        { key("unit"), defect.measure ? orNull(defect.rule->unit) : QJsonValue() },
        { key("tolerance"), roundedJson(defect.tolerance) },
        { key("detail"), orNull(defect.detail) }, { key("can_fix"), defect.canFix },
        { key("cannot_fix"), orNull(defect.cannotFix) } };
}

QString severityWord(QualitySeverity severity)
{
    switch (severity) {
    case QualitySeverity::Error:
        return Texts::tr("error");
    case QualitySeverity::Warning:
        return Texts::tr("warning");
    case QualitySeverity::Note:
        return Texts::tr("note");
    }
    return {};
}

QString percent(double value) { return QString::number(value, 'f', 1); }

QString inUnit(const std::optional<double> &value, const QString &unit)
{
    if (!value)
        return {};
    return QString::number(*value, 'g', 4)
            + (unit == QLatin1String("m2")               ? QStringLiteral(" m²")
                            : unit == QLatin1String("m") ? QStringLiteral(" m")
                                                         : QString());
}

QString measureText(const QualityDefect &defect)
{
    if (!defect.measure)
        return defect.detail;
    const QString measure = inUnit(defect.measure, defect.rule->unit);
    return defect.detail.isEmpty() ? measure : measure + QStringLiteral(" (%1)").arg(defect.detail);
}

QString rulesText(const QualityReport &report)
{
    std::vector<QStringList> rows;
    QStringList left;
    for (const QualityRule &rule : report.rules().all()) {
        const std::size_t found = report.count(rule.code);
        const QString reason = reasonNotChecked(report, rule);
        if (!reason.isEmpty())
            left.append(
                    Texts::tr("%1 %2: not checked, %3").arg(rule.code, rule.title.text(), reason));
        if (found > 0)
            rows.push_back({ rule.code, severityWord(rule.severity), QString::number(found),
                    rule.title.text(), rule.fix.text() });
    }
    QString text;
    if (!rows.empty()) {
        text += textTable({ Texts::tr("code"), Texts::tr("severity"), Texts::tr("found"),
                                  Texts::tr("defect"), Texts::tr("proposed") },
                        rows)
                + QLatin1Char('\n');
    }
    return left.isEmpty() ? text : text + left.join(QLatin1Char('\n')) + QStringLiteral("\n\n");
}

QString scoresText(const QualityReport &report, const Profile *profile)
{
    std::vector<QStringList> rows;
    for (const QualityScore &score : report.scores()) {
        const CommuneBox *commune = profile && !score.communeCode.isEmpty()
                ? profile->commune(score.communeCode)
                : nullptr;
        rows.push_back({ commune                      ? commune->fullName
                        : score.communeCode.isEmpty() ? Texts::tr("no commune")
                                                      : score.communeCode,
                QString::number(score.parcels), percent(score.percent(QualityGroup::Right)),
                percent(score.percent(QualityGroup::Complete)),
                percent(score.percent(QualityGroup::Clean)),
                percent(score.percent(QualityGroup::Live)), percent(score.percentInAll()) });
    }
    return textTable({ Texts::tr("commune"), Texts::tr("parcels"), Texts::tr("right %"),
                             Texts::tr("complete %"), Texts::tr("clean %"), Texts::tr("live %"),
                             Texts::tr("all %") },
            rows);
}

QString defectsText(const QualityRun &run)
{
    std::vector<QStringList> rows;
    for (const QualityDefect &defect : run.report.defects()) {
        if (int(rows.size()) == shownDefects)
            break;
        rows.push_back({ defect.rule->code, parcelNames(run.parcels, defect),
                defect.place
                        ? QStringLiteral("%1 %2").arg(QString::number(defect.place->x(), 'f', 3),
                                QString::number(defect.place->y(), 'f', 3))
                        : QString(),
                measureText(defect),
                defect.measure ? inUnit(defect.tolerance, defect.rule->unit) : QString() });
    }
    if (rows.empty())
        return {};
    const bool all = rows.size() == run.report.defects().size();
    return QLatin1Char('\n')
            + textTable({ Texts::tr("code"), Texts::tr("sheet/parcel"), Texts::tr("place"),
                                Texts::tr("measure"), Texts::tr("tolerance") },
                    rows)
            + (all ? QString()
                   : Texts::tr("The first %1; all of them: --json or --out.").arg(shownDefects)
                                    + QLatin1Char('\n'));
}

} // namespace

QString parcelNames(const QualityParcels &parcels, const QualityDefect &defect)
{
    QStringList names;
    for (const qlonglong id : defect.parcels) {
        if (const QualityParcel *parcel = parcels.find(id))
            names.append(QStringLiteral("%1/%2").arg(parcel->sheet, parcel->number));
    }
    return names.join(QStringLiteral(", "));
}

QJsonObject qualityJson(const QualityRun &run)
{
    const QualityReport &report = run.report;
    QJsonArray rules;
    for (const QualityRule &rule : report.rules().all())
        rules.append(ruleJson(report, rule));
    QJsonArray scores;
    for (const QualityScore &score : report.scores())
        scores.append(scoreJson(score));
    QJsonArray defects;
    for (const QualityDefect &defect : report.defects())
        defects.append(defectJson(run.parcels, defect));
    QJsonObject counts;
    for (const QualitySeverity severity :
            { QualitySeverity::Error, QualitySeverity::Warning, QualitySeverity::Note })
        counts.insert(toString(severity), qlonglong(report.count(severity)));
    return { { key("schema"), key("spp.parcel-check/1") },
        { key("parcels"), qlonglong(run.parcels.subjects) }, { key("counts"), counts },
        { key("rules"), rules }, { key("scores"), scores }, { key("defects"), defects } };
}

QJsonArray fixesJson(const std::vector<FixOutcome> &fixes)
{
    QJsonArray list;
    for (const FixOutcome &fix : fixes) {
        QJsonArray parcels;
        QJsonArray before;
        QJsonArray after;
        QJsonArray followed;
        for (const qlonglong id : fix.defect->parcels)
            parcels.append(id);
        for (const ParcelDraft &parcel : fix.step.retired)
            before.append(parcelJson(parcel));
        for (const ParcelDraft &parcel : fix.step.created)
            after.append(parcelJson(parcel));
        for (const OutlineChange &change : fix.step.followed) {
            followed.append(QJsonObject{ { key("id"), change.key },
                    { key("before_m2"), roundedJson(change.mapAreaBefore_m2) },
                    { key("after_m2"), roundedJson(change.mapAreaAfter_m2) } });
        }
        list.append(QJsonObject{ { key("code"), fix.defect->rule->code },
                { key("kind"), fix.defect->kind }, { key("parcels"), parcels },
                { key("made"), fix.made }, { key("reason"), orNull(fix.reason) },
                { key("before"), before }, { key("after"), after },
                { key("followed"), followed } });
    }
    return list;
}

QString qualityText(const QualityRun &run, const Territory &territory)
{
    const auto profile = territory.profile();
    QString text = Texts::tr("%1 current parcels: %2 errors, %3 warnings, %4 notes.")
                           .arg(run.parcels.subjects)
                           .arg(run.report.count(QualitySeverity::Error))
                           .arg(run.report.count(QualitySeverity::Warning))
                           .arg(run.report.count(QualitySeverity::Note));
    text += QStringLiteral("\n\n") + rulesText(run.report)
            + scoresText(run.report, profile ? &*profile : nullptr) + defectsText(run);
    return text.trimmed();
}

QString fixesText(const std::vector<FixOutcome> &fixes)
{
    std::vector<QStringList> rows;
    for (const FixOutcome &fix : fixes) {
        const auto areas = [](const auto &parcels) {
            QStringList texts;
            for (const ParcelDraft &parcel : parcels) {
                texts.append(QStringLiteral("%1/%2: %3")
                                     .arg(parcel.facts.sheet, parcel.facts.number,
                                             QString::number(parcel.mapArea_m2, 'f', 3)));
            }
            return texts;
        };
        QStringList after = areas(fix.step.created);
        for (const OutlineChange &change : fix.step.followed) {
            after.append(QStringLiteral("id %1: %2 → %3")
                                 .arg(change.key)
                                 .arg(QString::number(change.mapAreaBefore_m2, 'f', 3),
                                         QString::number(change.mapAreaAfter_m2, 'f', 3)));
        }
        rows.push_back({ fix.defect->rule->code, fix.made ? Texts::tr("yes") : Texts::tr("no"),
                areas(fix.step.retired).join(QStringLiteral("; ")),
                fix.made ? after.join(QStringLiteral("; ")) : fix.reason });
    }
    return textTable({ Texts::tr("code"), Texts::tr("fixed"), Texts::tr("before, m²"),
                             Texts::tr("after, m², or why not") },
            rows);
}

} // namespace spp::land
