// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/commands/landcommands.h"
#include "land/commands/recordoptions.h"
#include "land/commands/steprun.h"
#include "land/commands/surveyoptions.h"
#include "land/records/jsontext.h"
#include "land/survey/surveycorrection.h"
#include "land/survey/surveyreport.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::CorrectCommand)
};

/// "P3=2", or "P3=34/7:2" where several parcels are corrected.
Result<CornerPick> pickFrom(
        Database &database, const std::vector<ParcelKey> &parcels, const QString &text)
{
    CornerPick pick;
    pick.point = text.section(QLatin1Char('='), 0, -2).trimmed();
    const QString corner = text.section(QLatin1Char('='), -1);
    const QString parcel = corner.section(QLatin1Char(':'), 0, -2);
    bool isNumber = false;
    pick.corner = corner.section(QLatin1Char(':'), -1).toInt(&isNumber);
    if (pick.point.isEmpty() || !isNumber || (parcel.isEmpty() && parcels.size() != 1)) {
        return Error::usage(
                Texts::tr("--corner takes a point and its corner, like P3=2, or P3=34/7:2 where "
                          "several parcels are corrected, not \"%1\".")
                        .arg(text)
                        .toStdString());
    }
    pick.parcel = parcels.front();
    if (!parcel.isEmpty()) {
        SPP_ASSIGN(pick.parcel, parcelFrom(database, parcel));
    }
    return pick;
}

Result<CorrectionRequest> requestFrom(EditSession &session, const CommandInput &input)
{
    Database &database = session.territory().database();
    CorrectionRequest request;
    SPP_ASSIGN(request.parcels, parcelsFrom(database, input));
    SPP_ASSIGN(request.tolerance_m,
            input.number(key("--tolerance"), CorrectionRequest::usualTolerance_m));
    for (const QString &text : input.all(key("--corner"))) {
        SPP_ASSIGN(CornerPick pick, pickFrom(database, request.parcels, text));
        request.picks.push_back(std::move(pick));
    }
    const QString area = input.value(key("--legal-area"), key("keep"));
    if (area != QLatin1String("keep") && area != QLatin1String("measured"))
        return Error::usage(
                Texts::tr("--legal-area is keep or measured, not \"%1\".").arg(area).toStdString());
    request.takesMeasuredAreas = area == QLatin1String("measured");
    return request;
}

Result<Made> correct(EditSession &session, const CommandInput &input)
{
    SPP_ASSIGN(const Profile profile, session.territory().profile());
    SPP_ASSIGN(const AdjustedSurvey survey,
            surveyFrom(input, input.value(key("--observations")), &profile));
    SPP_ASSIGN(const CorrectionRequest request, requestFrom(session, input));
    SPP_ASSIGN(auto correction, correctFromSurvey(session, request, survey));
    Made made;
    made.more = { { key("survey"), surveyJson(survey) },
        { key("corners"), cornersJson(correction.matches) } };
    made.moreText = surveyText(survey) + QLatin1Char('\n') + cornersText(correction.matches)
            + QLatin1Char('\n');
    made.preview = std::move(correction.preview);
    return made;
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &)
{
    return runStep(application, input, key("boundary"), correct);
}

} // namespace

Command correctCommand()
{
    using Kind = CommandArgument::Kind;
    return { key("parcel"), key("correct"),
        Texts::tr("set corners to where a survey found them: traverse, least squares, "
                  "coordinates; neighbours follow"),
        recordArguments({
                { key("--parcel"), Texts::tr("parcel that was surveyed"), Kind::Option, true, true,
                        key("ID") },
                { key("--observations"),
                        Texts::tr("what was measured: a survey file, or a list of coordinates"),
                        Kind::Option, true, false, key("SURVEY") },
                methodArgument(),
                { key("--tolerance"),
                        Texts::tr("a point this near to a corner is that corner, m (0.5)"),
                        Kind::Option, false, false, key("M") },
                { key("--corner"),
                        Texts::tr("point of the survey and the corner that it is; corner 1 is the "
                                  "north-western one, clockwise"),
                        Kind::Option, false, true, key("POINT=CORNER") },
                { key("--legal-area"),
                        Texts::tr("keep, or measured: the area of the survey replaces the legal "
                                  "one of the parcel"),
                        Kind::Option, false, false, key("AREA") },
        }),
        run };
}

} // namespace spp::land
