// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/surveyform.h"

#include "gui/map/typedcorner.h"
#include "land/survey/observationfile.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

// What was typed in the survey form, as observations, and observations as what is typed.

namespace spp::land {

namespace {

Error wrong(const QString &what) { return Error::usage(what.toStdString()); }

/// "X Y", as everywhere in the window.
std::optional<engine::SurveyPoint> placeIn(const QLineEdit *field)
{
    TypedCorner typed;
    typed.append(field->text().trimmed());
    const auto place = typed.coordinates();
    if (!place)
        return std::nullopt;
    return engine::SurveyPoint{ place->y(), place->x() };
}

/// A number as it would be typed, with all its decimals: nothing that the reader's locale would
/// part.
QString plain(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

/// To a hundredth of a second.
QString plainAngle(double degrees)
{
    constexpr double finest = 1e6;
    return plain(std::round(degrees * finest) / finest);
}

/// A mark beyond the traverse that needs no name: its azimuth is typed.
QString mark() { return QStringLiteral("*"); }

/// Whether the form has fields for everything that a file says.
bool fitsTheForm(const SurveyObservations &from)
{
    if (!from.network.empty() || !from.crs.isEmpty())
        return false;
    if (from.legs.empty())
        return std::none_of(from.points.begin(), from.points.end(),
                [](const NamedPlace &point) { return point.sigma_m.has_value(); });
    const MeasuredLeg::Kind kind = from.legs.front().kind;
    if (!from.points.empty() || from.closing || kind == MeasuredLeg::Kind::Vector)
        return false;
    const bool isLoop = from.legs.back().to == from.legs.front().from;
    return kind != MeasuredLeg::Kind::Turn
            || (isLoop && from.backsight && from.backsight->azimuth_deg
                    && from.backsight->toward == from.legs.back().from);
}

} // namespace

Result<SurveyObservations> SurveyForm::observations() const
{
    if (m_opened)
        return *m_opened;
    SurveyObservations made;
    SPP_TRY(work() == Work::Coordinates ? readPoints(made) : readTraverse(made));
    return made;
}

Result<AdjustedSurvey> SurveyForm::survey() const
{
    SPP_ASSIGN(const SurveyObservations made, observations());
    return adjustSurvey(made, usualMethod(made), m_tolerances);
}

Result<void> SurveyForm::readPoints(SurveyObservations &to) const
{
    for (const SurveyTable::FilledRow &row : m_table->filled()) {
        const std::optional<double> north = typedNumber(row.cells[1]);
        const std::optional<double> east = typedNumber(row.cells[2]);
        if (!north || !east)
            return wrong(tr("Row %1: type X (north) and Y (east).").arg(row.number));
        const QString name = row.cells[0].isEmpty() ? QString::number(row.number) : row.cells[0];
        for (const NamedPlace &before : to.points) {
            if (before.name == name)
                return wrong(tr("Rows %1 and %2 have the same point %3.")
                                     .arg(before.line)
                                     .arg(row.number)
                                     .arg(name));
        }
        to.points.push_back({ name, { *north, *east }, {}, row.number });
    }
    return {};
}

/// What stands in the row of the known end and would not be used is not passed over.
Result<void> SurveyForm::checkEnd(const SurveyTable::FilledRow &row) const
{
    const bool hasAngle = !row.cells[1].isEmpty();
    if (work() == Work::Azimuths && (hasAngle || !row.cells[2].isEmpty()))
        return wrong(
                tr("Row %1 is the known end: leave its azimuth and length empty.").arg(row.number));
    if (!row.cells[2].isEmpty())
        return wrong(tr("Row %1 is the known end: leave its length empty.").arg(row.number));
    if (hasAngle && m_closing->text().trimmed().isEmpty())
        return wrong(
                tr("Row %1 is the known end: its angle needs a closing azimuth.").arg(row.number));
    return {};
}

/// Each row is a station with what was measured there: the angle or azimuth and the length to the
/// next one. A last row without them is the known end.
Result<void> SurveyForm::readTraverse(SurveyObservations &to) const
{
    const std::vector<SurveyTable::FilledRow> rows = m_table->filled();
    const bool isLoop = m_end->text().trimmed().isEmpty();
    QStringList names;
    for (const SurveyTable::FilledRow &row : rows)
        names.append(row.cells[0].isEmpty() ? QString::number(row.number) : row.cells[0]);
    const std::size_t legs = isLoop || rows.empty() ? rows.size() : rows.size() - 1;
    for (std::size_t i = 0; i < legs; ++i) {
        const SurveyTable::FilledRow &row = rows[i];
        const std::optional<double> angle = typedBearing(row.cells[1]);
        const std::optional<double> length = typedNumber(row.cells[2]);
        if (!angle || !length)
            return wrong(work() == Work::Angles
                            ? tr("Row %1: type the angle and the length.").arg(row.number)
                            : tr("Row %1: type the azimuth and the length.").arg(row.number));
        if (!(*length > 0.0))
            return wrong(tr("Row %1: a length must be above 0 m.").arg(row.number));
        MeasuredLeg leg;
        leg.from = names[int(i)];
        leg.to = names[int(i + 1 < rows.size() ? i + 1 : 0)];
        leg.kind = work() == Work::Angles ? MeasuredLeg::Kind::Turn : MeasuredLeg::Kind::Azimuth;
        leg.angle_deg = *angle;
        leg.length_m = *length;
        leg.line = row.number;
        to.legs.push_back(std::move(leg));
    }
    if (!isLoop && !rows.empty())
        SPP_TRY(checkEnd(rows.back()));
    if (to.legs.empty())
        return wrong(tr("Type the stations of the traverse, one a row."));
    const auto first = placeIn(m_start);
    if (!first)
        return wrong(tr("Type where the traverse starts: X (north), a blank, Y (east)."));
    to.known.push_back({ names.first(), *first, {}, 0 });
    if (!isLoop) {
        const auto last = placeIn(m_end);
        if (!last)
            return wrong(tr("Type where the traverse ends: X (north), a blank, Y (east)."));
        to.known.push_back({ names.last(), *last, {}, 0 });
    }
    return work() == Work::Angles ? readOrientation(to) : Result<void>();
}

Result<void> SurveyForm::readOrientation(SurveyObservations &to) const
{
    const std::optional<double> back = typedBearing(m_back->text());
    if (!back)
        return wrong(tr("Type the azimuth of the line that leads to the start."));
    const bool isLoop = m_end->text().trimmed().isEmpty();
    const bool closes = !m_closing->text().trimmed().isEmpty();
    Orientation backsight;
    backsight.azimuth_deg = back;
    // Without a closing line the first angle of a loop is from its last leg.
    backsight.toward = isLoop && !closes ? to.legs.back().from : mark();
    to.backsight = backsight;
    if (!closes)
        return {};
    Orientation closing;
    closing.azimuth_deg = typedBearing(m_closing->text());
    if (!closing.azimuth_deg)
        return wrong(tr("Type the closing azimuth in degrees from north."));
    // The last row is the station where the closing line begins.
    const std::optional<double> angle = typedBearing(m_table->filled().back().cells[1]);
    if (isLoop || !angle)
        return wrong(tr("A closing azimuth needs an angle in the last row, at the known end."));
    closing.toward = mark();
    closing.angle_deg = *angle;
    to.closing = closing;
    return {};
}

Result<CorrectionRequest> SurveyForm::request(
        const std::vector<ParcelKey> &parcels, const AdjustedSurvey &survey) const
{
    CorrectionRequest request;
    request.parcels = parcels;
    request.takesMeasuredAreas = m_measuredArea->isChecked();
    if (!m_tolerance->text().trimmed().isEmpty()) {
        const std::optional<double> tolerance = typedNumber(m_tolerance->text());
        if (!tolerance || !(*tolerance > 0.0))
            return wrong(tr("Type how near a point must be to its corner, in metres."));
        request.tolerance_m = *tolerance;
    }
    if (!m_byNumber->isChecked())
        return request;
    if (parcels.size() != 1)
        return wrong(tr("Names are corner numbers of one parcel: choose one alone."));
    for (const SurveyedPoint &point : survey.points) {
        bool isNumber = false;
        const int corner = point.name.toInt(&isNumber);
        if (isNumber)
            request.picks.push_back({ point.name, parcels.front(), corner });
    }
    return request;
}

Result<void> SurveyForm::open(const QString &path)
{
    SPP_ASSIGN(const SurveyObservations read, readObservations(path));
    // Refused before anything in the form changes.
    SPP_ASSIGN(const AdjustedSurvey adjusted, adjustSurvey(read, usualMethod(read), m_tolerances));
    (void)adjusted;
    fill(read);
    return {};
}

void SurveyForm::fill(const SurveyObservations &from)
{
    m_opened.reset();
    if (!fitsTheForm(from)) {
        m_opened = from;
    } else if (!from.legs.empty()) {
        m_work->button(int(from.legs.front().kind == MeasuredLeg::Kind::Turn ? Work::Angles
                                                                             : Work::Azimuths))
                ->setChecked(true);
        fillOrientation(from);
    } else {
        m_work->button(int(Work::Coordinates))->setChecked(true);
        std::vector<SurveyTable::Row> rows;
        for (const NamedPlace &point : from.points)
            rows.push_back({ point.name, plain(point.place.north_m), plain(point.place.east_m) });
        m_table->setRows(rows);
    }
    showWork();
    changed();
}

void SurveyForm::fillOrientation(const SurveyObservations &from)
{
    const auto place = [&](const QString &name) {
        const NamedPlace *known = from.knownPoint(name);
        return known ? plain(known->place.north_m) + QLatin1Char(' ') + plain(known->place.east_m)
                     : QString();
    };
    std::vector<SurveyTable::Row> rows;
    for (const MeasuredLeg &leg : from.legs)
        rows.push_back({ leg.from, plainAngle(leg.angle_deg), plain(leg.length_m) });
    const bool isLoop = from.legs.back().to == from.legs.front().from;
    if (!isLoop)
        rows.push_back({ from.legs.back().to, {}, {} });
    m_table->setRows(rows);
    m_start->setText(place(from.legs.front().from));
    m_end->setText(isLoop ? QString() : place(from.legs.back().to));
    m_back->clear();
    m_closing->clear();
    if (from.backsight && from.backsight->azimuth_deg)
        m_back->setText(plainAngle(*from.backsight->azimuth_deg));
}

} // namespace spp::land
