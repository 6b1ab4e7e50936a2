// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariocontrol.h"

#include "flood/simulation/scenariocurves.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

QString word(const char *text) { return QString::fromLatin1(text); }

Result<double> durationOf(const YamlReader &control, const char *key)
{
    if (!control.has(key))
        return 0.0;
    return quantityOf(control, key, engine::ForcingKind::Time);
}

Result<engine::ScheduledOpening> scheduledOf(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ word("time"), word("unit"), word("opening") }));
    SPP_ASSIGN(const QString unit, entry.text("unit", QString()));
    const Result<double> factor = engine::unitFactor(engine::ForcingKind::Time, unit.toStdString());
    if (!factor)
        return at(entry, factor.error());
    engine::ScheduledOpening scheduled;
    SPP_ASSIGN(const double time, numberOf(entry, "time"));
    scheduled.time_s = time * *factor;
    SPP_ASSIGN(scheduled.opening, numberOf(entry, "opening"));
    return scheduled;
}

Result<engine::LevelRule> ruleOf(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ word("sensor"), word("from"), word("to"), word("opening") }));
    engine::LevelRule rule;
    SPP_ASSIGN(rule.sensor, sensorOf(entry, "sensor", engine::Sensor::First));
    SPP_ASSIGN(rule.from_m, numberOf(entry, "from", rule.from_m));
    SPP_ASSIGN(rule.to_m, numberOf(entry, "to", rule.to_m));
    SPP_ASSIGN(rule.opening, numberOf(entry, "opening"));
    return rule;
}

} // namespace

Result<engine::Control> controlOf(const YamlReader &structure)
{
    engine::Control control;
    if (!structure.has("control"))
        return control;
    SPP_ASSIGN(const YamlReader given, structure.map("control"));
    SPP_TRY(given.allowOnly({ word("initial"), word("opening_time"), word("closing_time"),
            word("schedule"), word("rules") }));
    SPP_ASSIGN(control.initialOpening, numberOf(given, "initial", 1.0));
    SPP_ASSIGN(control.openingTime_s, durationOf(given, "opening_time"));
    SPP_ASSIGN(control.closingTime_s, durationOf(given, "closing_time"));
    SPP_ASSIGN(const std::vector<YamlReader> schedule, given.maps("schedule"));
    for (const YamlReader &entry : schedule) {
        SPP_ASSIGN(const engine::ScheduledOpening scheduled, scheduledOf(entry));
        control.schedule.push_back(scheduled);
    }
    SPP_ASSIGN(const std::vector<YamlReader> rules, given.maps("rules"));
    for (const YamlReader &entry : rules) {
        SPP_ASSIGN(const engine::LevelRule rule, ruleOf(entry));
        control.rules.push_back(rule);
    }
    const Result<void> checked = checkControl(control);
    return checked ? Result<engine::Control>(control)
                   : Result<engine::Control>(at(given, checked.error()));
}

Result<engine::Sensor> sensorOf(const YamlReader &entry, const char *key, engine::Sensor absent)
{
    SPP_ASSIGN(const QString name, entry.text(key, QString()));
    if (name.isEmpty())
        return absent;
    if (name == word("first"))
        return engine::Sensor::First;
    if (name == word("second"))
        return engine::Sensor::Second;
    if (name == word("gauge"))
        return engine::Sensor::Gauge;
    return entry.problem(
            Texts::tr("\"%1\" must be first, second or gauge.").arg(QLatin1String(key)));
}

} // namespace spp::flood
