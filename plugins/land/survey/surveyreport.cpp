// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/surveyreport.h"

#include "core/plugin/texttable.h"
#include "land/records/jsontext.h"
#include "land/survey/surveycorrection.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SurveyReport)
};

using Verdict = ToleranceJudgement::Verdict;

constexpr double secondsOfDegree = 3600.0;
constexpr int metreDecimals = 4; ///< tenths of a millimetre, below what anybody measures

QString metres(double value) { return QString::number(value, 'f', metreDecimals); }

QString metres(const std::optional<double> &value)
{
    return value ? metres(*value) : QStringLiteral("-");
}

QString seconds(double degrees) { return QString::number(degrees * secondsOfDegree, 'f', 1); }

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotJudged:
        return key("not-judged");
    case Verdict::Within:
        return key("within");
    case Verdict::Outside:
        return key("outside");
    }
    return {};
}

QJsonValue numberOrNull(bool isKnown, double number)
{
    return isKnown ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonObject closureJson(const TraverseClosure &closure)
{
    return { { key("loop"), closure.isLoop }, { key("legs"), closure.legs },
        { key("length_m"), closure.length_m }, { key("north_m"), closure.north_m },
        { key("east_m"), closure.east_m }, { key("misclosure_m"), closure.misclosure_m },
        { key("ratio"), numberOrNull(std::isfinite(closure.ratio), closure.ratio) },
        { key("angle_s"),
                numberOrNull(closure.angle_deg.has_value(),
                        closure.angle_deg.value_or(0.0) * secondsOfDegree) },
        { key("angles"), closure.angles },
        { key("area_m2"), numberOrNull(closure.isLoop, closure.area_m2) } };
}

QJsonObject toleranceJson(const ToleranceJudgement &judgement)
{
    const ToleranceClass kept = judgement.kept.value_or(ToleranceClass());
    return { { key("verdict"), verdictName(judgement.verdict) }, { key("class"), orNull(kept.id) },
        { key("document"), orNull(kept.document) }, { key("mark"), orNull(kept.mark) },
        { key("text"), toleranceText(judgement) } };
}

QJsonObject networkJson(const AdjustedSurvey &survey)
{
    const engine::AdjustedNetwork &network = *survey.network;
    QJsonArray observations;
    for (const ResidualOfObservation &one : survey.residuals) {
        const double residual = one.adjusted.residual * (one.isAngular ? secondsOfDegree : 1.0);
        observations.append(QJsonObject{ { key("observation"), one.name },
                { key("unit"), one.isAngular ? key("seconds") : key("metres") },
                { key("residual"), residual }, { key("redundancy"), one.adjusted.redundancy },
                { key("standardised"), one.adjusted.standardised },
                { key("suspect"), one.adjusted.isSuspect } });
    }
    return { { key("redundancy"), network.redundancy }, { key("iterations"), network.iterations },
        { key("sigma"), network.sigma }, { key("sum_of_squares"), network.sumOfSquares },
        { key("lowest_good"), network.lowestGood }, { key("highest_good"), network.highestGood },
        { key("is_good"), network.isGood }, { key("observations"), observations } };
}

using Facts = std::vector<std::pair<QString, QString>>;

Facts closureFacts(const TraverseClosure &closure)
{
    Facts facts{
        { Texts::tr("legs"),
                Texts::tr("%1, %2 m, %3")
                        .arg(closure.legs)
                        .arg(metres(closure.length_m),
                                closure.isLoop ? Texts::tr("back to the start")
                                               : Texts::tr("to a known point")) },
        { Texts::tr("misclosure"),
                Texts::tr("%1 m (X %2, Y %3)")
                        .arg(metres(closure.misclosure_m), metres(closure.north_m),
                                metres(closure.east_m)) },
        { Texts::tr("precision"), precisionText(closure.ratio) },
    };
    if (closure.angle_deg)
        facts.emplace_back(Texts::tr("angles"),
                Texts::tr("%1, off by %2\"").arg(closure.angles).arg(seconds(*closure.angle_deg)));
    if (closure.isLoop)
        facts.emplace_back(Texts::tr("area"),
                QString::number(closure.area_m2, 'f', 2) + QStringLiteral(" m²"));
    return facts;
}

QString networkText(const AdjustedSurvey &survey)
{
    const engine::AdjustedNetwork &network = *survey.network;
    QString text = textFacts({ { Texts::tr("redundancy"), QString::number(network.redundancy) },
            { Texts::tr("sigma of unit weight"), QString::number(network.sigma, 'f', 3) },
            { Texts::tr("χ² test"),
                    network.redundancy == 0
                            ? Texts::tr("not possible")
                            : (network.isGood ? Texts::tr("passed: %1 within %2 … %3")
                                              : Texts::tr("failed: %1 not within %2 … %3"))
                                      .arg(QString::number(network.sumOfSquares, 'f', 2),
                                              QString::number(network.lowestGood, 'f', 2),
                                              QString::number(network.highestGood, 'f', 2)) } });
    std::vector<QStringList> rows;
    for (const ResidualOfObservation &one : survey.residuals) {
        rows.push_back({ one.title,
                one.isAngular ? seconds(one.adjusted.residual) + QLatin1Char('"')
                              : metres(one.adjusted.residual) + QStringLiteral(" m"),
                QString::number(one.adjusted.redundancy, 'f', 2),
                QString::number(one.adjusted.standardised, 'f', 2),
                one.adjusted.isSuspect ? Texts::tr("suspect") : QString() });
    }
    return text + QLatin1Char('\n')
            + textTable({ Texts::tr("observation"), Texts::tr("residual"), Texts::tr("redundancy"),
                                Texts::tr("standardised"), QString() },
                    rows);
}

} // namespace

QString precisionText(double ratio)
{
    return std::isfinite(ratio)
            ? QStringLiteral("1:") + QLocale().toString(qlonglong(std::floor(ratio)))
            : Texts::tr("exact");
}

QString toleranceText(const ToleranceJudgement &judgement)
{
    switch (judgement.verdict) {
    case Verdict::Within:
        return Texts::tr("within %1 (%2)")
                .arg(judgement.kept->title.text(), judgement.kept->document);
    case Verdict::Outside:
        return Texts::tr("outside of every tolerance on record");
    case Verdict::NotJudged:
        break;
    }
    return judgement.isOnRecord
            ? Texts::tr("what the tolerances limit was not measured: not judged")
            : Texts::tr("no tolerance on record: not judged");
}

QJsonObject surveyJson(const AdjustedSurvey &survey)
{
    QJsonArray points;
    for (const SurveyedPoint &point : survey.points) {
        points.append(QJsonObject{ { key("name"), point.name }, { key("x_m"), point.place.north_m },
                { key("y_m"), point.place.east_m }, { key("known"), point.isKnown },
                { key("sigma_x_m"), orNull(point.sigmaNorth_m) },
                { key("sigma_y_m"), orNull(point.sigmaEast_m) },
                { key("sigma_major_m"), orNull(point.sigmaMajor_m) } });
    }
    return { { key("method"), methodName(survey.method) }, { key("source"), orNull(survey.source) },
        { key("crs"), orNull(survey.crs) },
        { key("closure"),
                survey.closure ? QJsonValue(closureJson(*survey.closure)) : QJsonValue() },
        { key("tolerance"), toleranceJson(survey.tolerance) },
        { key("network"), survey.network ? QJsonValue(networkJson(survey)) : QJsonValue() },
        { key("points"), points },
        { key("warnings"), QJsonArray::fromStringList(remarksOn(survey)) } };
}

QJsonArray cornersJson(const CornerMatches &matches)
{
    QJsonArray corners;
    for (const CornerMatch &match : matches.corners) {
        corners.append(
                QJsonObject{ { key("point"), orNull(match.point) }, { key("parcel"), match.parcel },
                        { key("corner"),
                                match.corner > 0 ? QJsonValue(match.corner)
                                                 : QJsonValue(QJsonValue::Null) },
                        { key("from"), QJsonArray{ match.from.x(), match.from.y() } },
                        { key("to"), QJsonArray{ match.to.x(), match.to.y() } },
                        { key("moved_m"), match.moved_m() } });
    }
    return corners;
}

QString surveyText(const AdjustedSurvey &survey)
{
    Facts facts{ { Texts::tr("method"), methodName(survey.method) } };
    if (survey.closure) {
        const Facts closure = closureFacts(*survey.closure);
        facts.insert(facts.end(), closure.begin(), closure.end());
    }
    if (survey.tolerance.verdict != Verdict::NotJudged) // else a warning says so
        facts.emplace_back(Texts::tr("tolerance"), toleranceText(survey.tolerance));
    QString text = textFacts(facts);
    if (survey.network)
        text += networkText(survey);
    std::vector<QStringList> rows;
    for (const SurveyedPoint &point : survey.points) {
        rows.push_back({ point.name, metres(point.place.north_m), metres(point.place.east_m),
                point.isKnown ? Texts::tr("known") : metres(point.sigmaNorth_m),
                point.isKnown ? QString() : metres(point.sigmaEast_m) });
    }
    return text + QLatin1Char('\n')
            + textTable({ Texts::tr("point"), Texts::tr("X (north)"), Texts::tr("Y (east)"),
                                Texts::tr("σ X (m)"), Texts::tr("σ Y (m)") },
                    rows);
}

QString cornersText(const CornerMatches &matches)
{
    std::vector<QStringList> rows;
    for (const CornerMatch &match : matches.corners) {
        rows.push_back({ match.point.isEmpty() ? Texts::tr("on the side") : match.point,
                QString::number(match.parcel),
                match.corner > 0 ? QString::number(match.corner) : QStringLiteral("-"),
                QString::number(match.from.y(), 'f', 3), QString::number(match.from.x(), 'f', 3),
                QString::number(match.to.y(), 'f', 3), QString::number(match.to.x(), 'f', 3),
                QString::number(match.moved_m(), 'f', 3) });
    }
    return textTable({ Texts::tr("point"), Texts::tr("id"), Texts::tr("corner"),
                             Texts::tr("X before"), Texts::tr("Y before"), Texts::tr("X measured"),
                             Texts::tr("Y measured"), Texts::tr("moved (m)") },
            rows);
}

} // namespace spp::land
