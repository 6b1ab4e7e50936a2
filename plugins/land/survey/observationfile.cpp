// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/observationfile.h"

#include "core/data/fileproblem.h"
#include "engine/survey/coordinatelist.h"
#include "land/survey/observationline.h"
#include "land/survey/surveywords.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::ObservationFile)
};

using Kind = engine::ObservationKind;

/// A survey is a few hundred lines; more is another kind of file.
constexpr qint64 mostBytes = 16 * 1024 * 1024;

/// Takes records one by one.
class Reader {
public:
    explicit Reader(SurveyObservations &to)
        : m_to(to)
    {
    }

    Result<void> take(const ObservationLine &line)
    {
        struct Taker {
            Result<void> (Reader::*take)(const ObservationLine &);
            int mostCells; ///< with the one of the record's name
        };
        static const QHash<QString, Taker> takers{
            { QStringLiteral("crs"), { &Reader::takeCrs, 2 } },
            { QStringLiteral("angles"), { &Reader::takeUnit, 2 } },
            { QStringLiteral("sigma"), { &Reader::takeSigma, 3 } },
            { QStringLiteral("known"), { &Reader::takePlace, 4 } },
            { QStringLiteral("approximate"), { &Reader::takePlace, 4 } },
            { QStringLiteral("point"), { &Reader::takePlace, 5 } },
            { QStringLiteral("leg"), { &Reader::takeLeg, 5 } },
            { QStringLiteral("turn"), { &Reader::takeLeg, 5 } },
            { QStringLiteral("vector"), { &Reader::takeVector, 6 } },
            { QStringLiteral("backsight"), { &Reader::takeBacksight, 3 } },
            { QStringLiteral("closing"), { &Reader::takeClosing, 4 } },
            { QStringLiteral("distance"), { &Reader::takeDistance, 5 } },
            { QStringLiteral("azimuth"), { &Reader::takeAngular, 5 } },
            { QStringLiteral("direction"), { &Reader::takeAngular, 5 } },
            { QStringLiteral("angle"), { &Reader::takeAngle, 6 } },
            { QStringLiteral("difference"), { &Reader::takeDifference, 6 } },
        };
        const auto found = takers.constFind(line.record());
        if (found == takers.constEnd()) {
            return line.wrong(Texts::tr("\"%1\" is no record of a survey.").arg(line.cell(0)))
                    .advise(Texts::tr(
                            "Records are crs, angles, sigma, known, leg, turn, "
                            "vector, backsight, closing, approximate, distance, azimuth, angle, "
                            "direction, difference and point.")
                                    .toStdString());
        }
        // What is left over is most often the second half of a decimal comma.
        if (line.cells() > found->mostCells) {
            return line
                    .wrong(Texts::tr("The record \"%1\" has %2 cells; it takes %3 at most.")
                                    .arg(line.record())
                                    .arg(line.cells())
                                    .arg(found->mostCells))
                    .advise(Texts::tr("Where numbers have decimal commas, part the cells by "
                                      "semicolons.")
                                    .toStdString());
        }
        return (this->*found->take)(line);
    }

private:
    Result<void> takeCrs(const ObservationLine &line)
    {
        SPP_ASSIGN(const QString crs, line.text(1));
        if (!m_to.crs.isEmpty() && m_to.crs.compare(crs, Qt::CaseInsensitive) != 0) {
            return line
                    .wrong(Texts::tr("The file mixes coordinates in %1 and %2.").arg(m_to.crs, crs))
                    .advise(Texts::tr("Bring all coordinates to one meridian first.")
                                    .toStdString());
        }
        m_to.crs = crs;
        return {};
    }

    Result<void> takeUnit(const ObservationLine &line)
    {
        const QString unit = line.cell(1).toLower();
        if (unit == QLatin1String("degrees"))
            m_unit = AngleUnit::Degrees;
        else if (unit == QLatin1String("dms"))
            m_unit = AngleUnit::Sexagesimal;
        else if (unit == QLatin1String("gon"))
            m_unit = AngleUnit::Gon;
        else
            return line.wrong(Texts::tr("Angles are in degrees, dms or gon, not in \"%1\".")
                                      .arg(line.cell(1)));
        return {};
    }

    Result<void> takeSigma(const ObservationLine &line)
    {
        SPP_ASSIGN(m_to.lengthSigma_m, line.positive(1));
        if (line.has(2)) {
            SPP_ASSIGN(m_to.angleSigma_deg, angleSigma(line, 2));
        }
        return {};
    }

    Result<std::optional<double>> angleSigma(const ObservationLine &line, int cell) const
    {
        if (!line.has(cell))
            return std::optional<double>();
        SPP_ASSIGN(const double sigma_deg, angle(line, cell));
        if (!(sigma_deg > 0.0))
            return line.wrong(Texts::tr("A standard deviation must be above 0."))
                    .advise(Texts::tr("Leave out an observation that shall not count.")
                                    .toStdString());
        return std::optional<double>(sigma_deg);
    }

    Result<double> angle(const ObservationLine &line, int cell) const
    {
        if (!m_unit) {
            return line.wrong(Texts::tr("The unit of angles is not stated."))
                    .advise(Texts::tr("Write a line angles;degrees (or dms, or gon) before it.")
                                    .toStdString());
        }
        SPP_ASSIGN(const QString text, line.text(cell));
        const std::optional<double> degrees = angleFrom(text, *m_unit);
        if (!degrees)
            return line.wrong(Texts::tr("\"%1\" is no angle.").arg(text));
        return *degrees;
    }

    Result<void> takePlace(const ObservationLine &line)
    {
        NamedPlace point;
        point.line = line.number();
        SPP_ASSIGN(point.name, line.text(1));
        SPP_ASSIGN(point.place.north_m, line.number(2));
        SPP_ASSIGN(point.place.east_m, line.number(3));
        auto &list = line.record() == QLatin1String("known") ? m_to.known
                : line.record() == QLatin1String("point")    ? m_to.points
                                                             : m_to.approximate;
        if (&list == &m_to.points && line.has(4)) {
            SPP_ASSIGN(point.sigma_m, line.positive(4));
        }
        for (const NamedPlace &before : list) {
            if (before.name == point.name)
                return line.wrong(Texts::tr("Point %1 stands in line %2 as well.")
                                          .arg(point.name)
                                          .arg(before.line));
        }
        list.push_back(std::move(point));
        return {};
    }

    Result<void> takeLeg(const ObservationLine &line)
    {
        MeasuredLeg leg;
        leg.line = line.number();
        if (line.record() == QLatin1String("turn"))
            leg.kind = MeasuredLeg::Kind::Turn;
        SPP_ASSIGN(leg.from, line.text(1));
        SPP_ASSIGN(leg.to, line.text(2));
        SPP_ASSIGN(leg.angle_deg, angle(line, 3));
        SPP_ASSIGN(leg.length_m, line.positive(4));
        m_to.legs.push_back(std::move(leg));
        return {};
    }

    Result<void> takeVector(const ObservationLine &line)
    {
        MeasuredLeg leg;
        leg.line = line.number();
        leg.kind = MeasuredLeg::Kind::Vector;
        SPP_ASSIGN(leg.from, line.text(1));
        SPP_ASSIGN(leg.to, line.text(2));
        SPP_ASSIGN(leg.vector.north_m, line.number(3));
        SPP_ASSIGN(leg.vector.east_m, line.number(4));
        leg.length_m = std::hypot(leg.vector.north_m, leg.vector.east_m);
        if (line.has(5)) {
            SPP_ASSIGN(leg.length_m, line.positive(5));
        }
        if (!(leg.length_m > 0.0))
            return line.wrong(Texts::tr("A leg must be longer than 0 m."));
        m_to.legs.push_back(std::move(leg));
        return {};
    }

    Result<void> takeBacksight(const ObservationLine &line)
    {
        if (m_to.backsight)
            return line.wrong(Texts::tr("A traverse has one backsight."));
        Orientation backsight;
        backsight.line = line.number();
        SPP_ASSIGN(backsight.toward, line.text(1));
        if (line.has(2)) {
            SPP_ASSIGN(backsight.azimuth_deg, angle(line, 2));
        }
        m_to.backsight = backsight;
        return {};
    }

    Result<void> takeClosing(const ObservationLine &line)
    {
        if (m_to.closing)
            return line.wrong(Texts::tr("A traverse has one closing line."));
        Orientation closing;
        closing.line = line.number();
        SPP_ASSIGN(closing.toward, line.text(1));
        SPP_ASSIGN(closing.angle_deg, angle(line, 2));
        if (line.has(3)) {
            SPP_ASSIGN(closing.azimuth_deg, angle(line, 3));
        }
        m_to.closing = closing;
        return {};
    }

    Result<MeasuredObservation> ends(const ObservationLine &line, Kind kind, int from) const
    {
        MeasuredObservation observation;
        observation.kind = kind;
        observation.line = line.number();
        SPP_ASSIGN(observation.from, line.text(from));
        SPP_ASSIGN(observation.to, line.text(from + 1));
        return observation;
    }

    Result<void> takeDistance(const ObservationLine &line)
    {
        SPP_ASSIGN(auto observation, ends(line, Kind::Distance, 1));
        SPP_ASSIGN(observation.value, line.positive(3));
        if (line.has(4)) {
            SPP_ASSIGN(observation.sigma, line.positive(4));
        }
        m_to.network.push_back(std::move(observation));
        return {};
    }

    Result<void> takeAngular(const ObservationLine &line)
    {
        const bool isAzimuth = line.record() == QLatin1String("azimuth");
        SPP_ASSIGN(auto observation, ends(line, isAzimuth ? Kind::Azimuth : Kind::Direction, 1));
        SPP_ASSIGN(observation.value, angle(line, 3));
        SPP_ASSIGN(observation.sigma, angleSigma(line, 4));
        m_to.network.push_back(std::move(observation));
        return {};
    }

    Result<void> takeAngle(const ObservationLine &line)
    {
        SPP_ASSIGN(auto observation, ends(line, Kind::Angle, 2));
        SPP_ASSIGN(observation.back, line.text(1));
        SPP_ASSIGN(observation.value, angle(line, 4));
        SPP_ASSIGN(observation.sigma, angleSigma(line, 5));
        m_to.network.push_back(std::move(observation));
        return {};
    }

    Result<void> takeDifference(const ObservationLine &line)
    {
        SPP_ASSIGN(auto north, ends(line, Kind::NorthDifference, 1));
        SPP_ASSIGN(north.value, line.number(3));
        if (line.has(5)) {
            SPP_ASSIGN(north.sigma, line.positive(5));
        }
        MeasuredObservation east = north;
        east.kind = Kind::EastDifference;
        SPP_ASSIGN(east.value, line.number(4));
        m_to.network.push_back(std::move(north));
        m_to.network.push_back(std::move(east));
        return {};
    }

    SurveyObservations &m_to;
    std::optional<AngleUnit> m_unit;
};

Result<void> takePlainList(const QByteArray &text, SurveyObservations &to)
{
    const auto list = engine::readCoordinateList(
            { text.constData(), std::size_t(text.size()) }, engine::CoordinateOrder::NorthEast);
    if (!list) {
        return inWordsOfUser(list.error())
                .advise(Texts::tr("A survey file begins with the line survey;1.").toStdString());
    }
    for (const engine::NamedPoint &point : *list) {
        const QString name = QString::fromStdString(point.name);
        for (const NamedPlace &before : to.points) {
            if (before.name == name)
                return Error::badInput(
                        Texts::tr("The list has point %1 twice.").arg(name).toStdString());
        }
        to.points.push_back({ name, point.place, {}, int(to.points.size()) + 1 });
    }
    return {};
}

Result<SurveyObservations> parsed(const QByteArray &text)
{
    SurveyObservations observations;
    const std::vector<ObservationLine> lines = ObservationLine::of(text);
    if (lines.empty()) {
        return Error::badInput(Texts::tr("The file of observations is empty.").toStdString())
                .advise(Texts::tr("Its first line is survey;1, or it lists name, X and Y.")
                                .toStdString());
    }
    if (lines.front().record() != QLatin1String("survey")) {
        SPP_TRY(takePlainList(text, observations));
        return observations;
    }
    if (lines.front().cell(1) != QLatin1String("1"))
        return lines.front().wrong(Texts::tr("Only version 1 of survey files is known, not \"%1\".")
                                           .arg(lines.front().cell(1)));
    Reader reader(observations);
    for (std::size_t i = 1; i < lines.size(); ++i)
        SPP_TRY(reader.take(lines[i]));
    if (observations.isEmpty())
        return Error::badInput(Texts::tr("The file has no observations.").toStdString());
    return observations;
}

} // namespace

const NamedPlace *SurveyObservations::knownPoint(const QString &point) const
{
    for (const NamedPlace &place : known) {
        if (place.name == point)
            return &place;
    }
    return nullptr;
}

Result<SurveyObservations> parseObservations(const QByteArray &text, const QString &name)
{
    auto observations = parsed(text);
    if (!observations)
        return observations.error().inFile(name.toStdString());
    observations->name = name;
    return observations;
}

Result<SurveyObservations> readObservations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return readFailure(file);
    }
    if (file.size() > mostBytes)
        return Error::badInput(Texts::tr("The file is too large for a survey.").toStdString())
                .inFile(path.toStdString());
    return parseObservations(file.readAll(), path);
}

std::optional<double> angleFrom(const QString &text, AngleUnit unit)
{
    constexpr double degreesOfGon = 0.9;
    if (unit == AngleUnit::Sexagesimal)
        return sexagesimalFrom(text);
    const std::optional<double> number = observationNumber(text);
    if (!number)
        return std::nullopt;
    return unit == AngleUnit::Gon ? *number * degreesOfGon : *number;
}

} // namespace spp::land
