// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/surveywords.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SurveyWords)
};

/// The engine's sentences, for the translators; one that is not here stays as it is.
[[maybe_unused]] const char *const sentences[] = {
    QT_TRANSLATE_NOOP("spp::land::SurveyWords", "The coordinates of a station are no numbers."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords", "The network has no observations."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords",
            "An observation names a station that does not exist, or one twice."),
    QT_TRANSLATE_NOOP(
            "spp::land::SurveyWords", "An observation is no number, or a distance not above 0."),
    QT_TRANSLATE_NOOP(
            "spp::land::SurveyWords", "The standard deviation of an observation must be above 0."),
    QT_TRANSLATE_NOOP(
            "spp::land::SurveyWords", "A weight of 0 is had by leaving the observation out."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords", "The adjustment of the network does not settle."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords",
            "Check the approximate coordinates and look for a gross error."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords", "A line of the list has no two coordinates."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords", "Write a name and two numbers on every line."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords", "The list of coordinates is empty."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords", "The stations of an observation lie on one place."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords", "Give them other approximate coordinates."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords",
            "The observations do not determine all stations of the network."),
    QT_TRANSLATE_NOOP(
            "spp::land::SurveyWords", "Measure more to these stations, or make known ones fixed."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords",
            "A traverse needs two legs at least, and three to come back to its start."),
    QT_TRANSLATE_NOOP(
            "spp::land::SurveyWords", "Check that all stations of the traverse were read."),
    QT_TRANSLATE_NOOP("spp::land::SurveyWords",
            "A leg of the traverse has no length above 0 and no direction."),
};

std::string translated(const std::string &sentence)
{
    return sentence.empty() ? sentence : Texts::tr(sentence.c_str()).toStdString();
}

QString wordOf(engine::ObservationKind kind)
{
    using Kind = engine::ObservationKind;
    switch (kind) {
    case Kind::Distance:
        return Texts::tr("distance");
    case Kind::Azimuth:
        return Texts::tr("azimuth");
    case Kind::Angle:
        return Texts::tr("angle");
    case Kind::Direction:
        return Texts::tr("direction");
    case Kind::North:
        return Texts::tr("X of");
    case Kind::East:
        return Texts::tr("Y of");
    case Kind::NorthDifference:
        return Texts::tr("ΔX");
    case Kind::EastDifference:
        return Texts::tr("ΔY");
    }
    return {};
}

} // namespace

Error inWordsOfUser(const Error &error)
{
    Error said = error;
    said.reason = translated(error.reason);
    said.advice = translated(error.advice);
    const QString feature = QString::fromStdString(error.feature);
    const QString line = QStringLiteral("line ");
    if (feature.startsWith(line))
        said.feature = Texts::tr("line %1").arg(feature.mid(line.size())).toStdString();
    return said;
}

QString observationName(
        const engine::Observation &observation, const std::vector<engine::Station> &stations)
{
    using Kind = engine::ObservationKind;
    const auto name = [&](std::size_t at) { return QString::fromStdString(stations[at].name); };
    QString text = wordOf(observation.kind) + QLatin1Char(' ');
    if (observation.kind == Kind::Angle)
        text += name(observation.back) + QLatin1Char('-');
    text += name(observation.from);
    if (observation.kind != Kind::North && observation.kind != Kind::East)
        text += QLatin1Char('-') + name(observation.to);
    return text;
}

} // namespace spp::land
