// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/surveytolerances.h"

#include "core/profile/yamlreader.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SurveyTolerances)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<std::optional<double>> limitAt(const YamlReader &entry, const char *key)
{
    SPP_ASSIGN(const std::optional<double> limit, entry.number(key));
    if (limit && !(*limit > 0.0))
        return entry.problem(Texts::tr("\"%1\" must be above 0.").arg(named(key)));
    return limit;
}

Result<ToleranceClass> readOne(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ named("id"), named("vi"), named("en"), named("min_ratio"),
            named("angle_closure_s"), named("point_sigma_m"), named("document"), named("mark") }));
    ToleranceClass one;
    SPP_ASSIGN(one.id, entry.text("id"));
    SPP_ASSIGN(one.title.vi, entry.text("vi"));
    SPP_ASSIGN(one.title.en, entry.text("en"));
    SPP_ASSIGN(one.leastRatio, limitAt(entry, "min_ratio"));
    SPP_ASSIGN(one.angleClosure_s, limitAt(entry, "angle_closure_s"));
    SPP_ASSIGN(one.pointSigma_m, limitAt(entry, "point_sigma_m"));
    if (!one.leastRatio && !one.angleClosure_s && !one.pointSigma_m)
        return entry.problem(Texts::tr("The class sets no limit."));
    SPP_ASSIGN(one.document, entry.text("document"));
    SPP_ASSIGN(one.mark, entry.text("mark"));
    return one;
}

enum class Kept { Yes, No, Unknown };

Kept isKept(const ToleranceClass &one, const SurveyQuality &quality)
{
    Kept kept = Kept::Yes;
    const auto hold = [&kept](bool isLimited, bool isKnown, bool isWithin) {
        if (!isLimited || kept == Kept::No)
            return;
        if (!isKnown)
            kept = Kept::Unknown;
        else if (!isWithin)
            kept = Kept::No;
    };
    hold(one.leastRatio.has_value(), quality.ratio.has_value(),
            quality.ratio.value_or(0.0) >= one.leastRatio.value_or(0.0));
    hold(one.angleClosure_s.has_value(), quality.angleClosure_s.has_value(),
            quality.angleClosure_s.value_or(0.0)
                    <= one.angleClosure_s.value_or(0.0) * std::sqrt(double(quality.angles)));
    hold(one.pointSigma_m.has_value(), quality.pointSigma_m.has_value(),
            quality.pointSigma_m.value_or(0.0) <= one.pointSigma_m.value_or(0.0));
    return kept;
}

} // namespace

Result<SurveyTolerances> SurveyTolerances::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ named("classes") }));
    SPP_ASSIGN(const auto entries, file.maps("classes"));
    SurveyTolerances tolerances;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(ToleranceClass one, readOne(entry));
        for (const ToleranceClass &before : tolerances.m_all) {
            if (before.id == one.id)
                return entry.problem(Texts::tr("The class \"%1\" stands there twice.").arg(one.id));
        }
        tolerances.m_all.push_back(std::move(one));
    }
    return tolerances;
}

Result<SurveyTolerances> SurveyTolerances::load(const OfficeFiles &files)
{
    const QString path = files.find(QStringLiteral("survey-tolerances.yaml"));
    return path.isEmpty() ? Result<SurveyTolerances>(SurveyTolerances()) : read(path);
}

ToleranceJudgement SurveyTolerances::judge(const SurveyQuality &quality) const
{
    ToleranceJudgement judgement;
    judgement.isOnRecord = !m_all.empty();
    bool anyUnknown = false;
    for (const ToleranceClass &one : m_all) {
        const Kept kept = isKept(one, quality);
        if (kept == Kept::Yes) {
            judgement.verdict = ToleranceJudgement::Verdict::Within;
            judgement.kept = one;
            return judgement;
        }
        anyUnknown = anyUnknown || kept == Kept::Unknown;
    }
    if (judgement.isOnRecord && !anyUnknown)
        judgement.verdict = ToleranceJudgement::Verdict::Outside;
    return judgement;
}

} // namespace spp::land
