// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/floodscale.h"

#include "flood/jsontext.h"
#include "flood/yamlnumbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::FloodScale)
};

struct MeasureName {
    Measure measure;
    const char *name;
    const char *unit;
};

constexpr MeasureName measures[] = {
    { Measure::Depth, "depth", "m" },
    { Measure::Speed, "speed", "m/s" },
    { Measure::DepthSpeed, "depth-speed", "m²/s" },
    { Measure::Arrival, "arrival", "h" },
    { Measure::Duration, "duration", "h" },
};

Result<Measure> measureFrom(const YamlReader &entry)
{
    SPP_ASSIGN(const QString name, entry.text("measure"));
    for (const MeasureName &one : measures) {
        if (one.measure != Measure::Depth && name == QLatin1String(one.name))
            return one.measure;
    }
    return entry.problem(Texts::tr("There is no measure \"%1\".").arg(name));
}

Result<FloodScale> readMeasure(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ key("measure"), key("title"), key("limits"), key("colours") }));
    SPP_ASSIGN(const Measure measure, measureFrom(entry));
    SPP_ASSIGN(const LocalisedText title, entry.localised("title"));
    SPP_ASSIGN(const std::vector<double> limits, numberList(entry, "limits"));
    SPP_ASSIGN(const QStringList names, entry.list("colours"));
    std::vector<QColor> colours;
    for (const QString &name : names)
        colours.emplace_back(name);
    const auto isBad = [](const QColor &colour) { return !colour.isValid(); };
    if (colours.size() != limits.size() + 1 || std::any_of(colours.begin(), colours.end(), isBad))
        return entry.problem(Texts::tr("One colour more than limits is needed."));
    if (std::adjacent_find(limits.begin(), limits.end(), std::greater_equal<>()) != limits.end())
        return entry.problem(Texts::tr("The limits must rise."));
    return FloodScale(measure, title, limits, colours);
}

} // namespace

QString toString(Measure measure) { return key(measures[int(measure)].name); }

QString unitOf(Measure measure) { return QString::fromUtf8(measures[int(measure)].unit); }

FloodScale::FloodScale(const NamedHazardScheme &scheme)
    : m_title(scheme.title)
    , m_scheme(scheme)
{
    for (const HazardClass &one : scheme.classes)
        m_colours.emplace_back(one.colour);
}

FloodScale::FloodScale(Measure measure, LocalisedText title, std::vector<double> limits,
        std::vector<QColor> colours)
    : m_measure(measure)
    , m_title(std::move(title))
    , m_limits(std::move(limits))
    , m_colours(std::move(colours))
{
}

QString FloodScale::id() const { return m_scheme ? m_scheme->id : toString(m_measure); }

QString FloodScale::title() const { return m_title.text(); }

QString FloodScale::label(int number) const
{
    if (m_scheme)
        return m_scheme->classes[std::size_t(number - 1)].title.text();
    const QLocale locale;
    const QString unit = unitOf(m_measure);
    const auto text = [&](int limit) { return locale.toString(m_limits[std::size_t(limit)]); };
    if (number == 1)
        return Texts::tr("under %1 %2").arg(text(0), unit);
    if (number == count())
        return Texts::tr("%1 %2 and more").arg(text(number - 2), unit);
    return Texts::tr("%1 – under %2 %3").arg(text(number - 2), text(number - 1), unit);
}

QString FloodScale::depthText(double depth_m) const
{
    const QLocale locale;
    if (m_scheme && m_scheme->unit == QLatin1String("dm"))
        return locale.toString(m_scheme->shown(depth_m), 'f', 1) + QStringLiteral(" dm");
    return locale.toString(depth_m, 'f', 2) + QStringLiteral(" m");
}

std::uint8_t FloodScale::classOf(double value) const
{
    if (std::isnan(value))
        return unknown;
    const auto above = std::upper_bound(m_limits.begin(), m_limits.end(), value);
    return std::uint8_t(1 + (above - m_limits.begin()));
}

Result<std::vector<FloodScale>> loadScales(const OfficeFiles &files)
{
    SPP_ASSIGN(const HazardSchemes schemes, HazardSchemes::load(files));
    std::vector<FloodScale> scales;
    for (const NamedHazardScheme &scheme : schemes.all())
        scales.emplace_back(scheme);
    const QString name = QStringLiteral("flood/measure-colours.yaml");
    const QString path = files.find(name);
    if (path.isEmpty())
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("measures") }));
    SPP_ASSIGN(const auto entries, file.maps("measures"));
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(FloodScale scale, readMeasure(entry));
        scales.push_back(std::move(scale));
    }
    return scales;
}

} // namespace spp::flood
