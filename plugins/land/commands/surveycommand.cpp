// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/commands/landcommands.h"
#include "land/commands/surveyoptions.h"
#include "land/records/jsontext.h"
#include "land/survey/observationfile.h"
#include "land/survey/surveycorrection.h"
#include "land/survey/surveyreport.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SurveyCommand)
};

Result<CommandOutput> run(Application &, const CommandInput &input, Feedback &)
{
    std::optional<Profile> profile;
    if (input.has(key("--profile"))) {
        SPP_ASSIGN(profile, Profile::load(input.value(key("--profile"))));
    }
    SPP_ASSIGN(const AdjustedSurvey survey,
            surveyFrom(input, input.value(key("OBSERVATIONS")), profile ? &*profile : nullptr));
    QJsonObject json = surveyJson(survey);
    json.insert(key("schema"), key("spp.survey/1"));
    QString text = surveyText(survey);
    for (const QString &remark : remarksOn(survey))
        text += Texts::tr("Warning: %1").arg(remark) + QLatin1Char('\n');
    return CommandOutput{ json, text.trimmed(),
        survey.tolerance.verdict == ToleranceJudgement::Verdict::Outside };
}

} // namespace

CommandArgument methodArgument()
{
    return { key("--method"),
        Texts::tr("bowditch, least-squares or coordinates; otherwise by what the file holds"),
        CommandArgument::Kind::Option, false, false, key("METHOD") };
}

Result<AdjustedSurvey> surveyFrom(
        const CommandInput &input, const QString &path, const Profile *profile)
{
    const QString name = input.value(key("--method"));
    std::optional<SurveyMethod> method = methodFrom(name);
    if (!name.isEmpty() && !method) {
        return Error::usage(
                Texts::tr("--method is bowditch, least-squares or coordinates, not \"%1\".")
                        .arg(name)
                        .toStdString());
    }
    SPP_ASSIGN(const SurveyObservations observations, readObservations(path));
    SPP_ASSIGN(const SurveyTolerances tolerances,
            SurveyTolerances::load(profile ? OfficeFiles(*profile) : OfficeFiles()));
    return adjustSurvey(observations, method ? *method : usualMethod(observations), tolerances);
}

Command surveyCommand()
{
    using Kind = CommandArgument::Kind;
    return { key("survey"), key("adjust"),
        Texts::tr("adjust a survey and report closure, precision and coordinates"),
        {
                { key("OBSERVATIONS"),
                        Texts::tr("what was measured: a survey file, or a list of coordinates"),
                        Kind::Positional, true },
                methodArgument(),
                { key("--profile"), Texts::tr("profile whose tolerances judge the survey"),
                        Kind::Option, false, false, key("NAME") },
        },
        run };
}

} // namespace spp::land
