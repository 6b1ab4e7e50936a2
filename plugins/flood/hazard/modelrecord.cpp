// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/modelrecord.h"

#include "core/domain/writtennumber.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ModelRecord)
};

constexpr const char *schemeNumbers[]
        = { "theta", "alpha", "longest_step_s", "least_depth_m", "driest_m", "wet_m" };
constexpr double secondsOfHour = 3600.0;

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

QJsonValue orNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

QString number(double value, int decimals) { return written::number(value, decimals).text(); }

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &one : list.toArray())
        texts.append(one.toString());
    return texts;
}

QString joined(const QStringList &texts) { return texts.join(QStringLiteral(", ")); }

/// What drives a run, as the keys of a scenario file name it.
QString kindText(const QString &kind)
{
    if (kind == QLatin1String("initial"))
        return Texts::tr("water at the start");
    if (kind == QLatin1String("boundaries"))
        return Texts::tr("boundaries");
    if (kind == QLatin1String("seas"))
        return Texts::tr("seas");
    if (kind == QLatin1String("inflows"))
        return Texts::tr("inflows");
    if (kind == QLatin1String("rain"))
        return Texts::tr("rain");
    if (kind == QLatin1String("losses"))
        return Texts::tr("losses");
    return kind == QLatin1String("future") ? Texts::tr("rises to a later year") : kind;
}

QString withFiles(const QString &text, const QJsonObject &part)
{
    const QStringList files = textsOf(part[key("files")]);
    return files.isEmpty() ? text : text + QStringLiteral("; ") + joined(files);
}

QString orUnknown(const QString &text) { return text.isEmpty() ? Texts::tr("unknown") : text; }

QString cellsText(const ModelRecord &model)
{
    if (!model.hasSubgrid())
        return Texts::tr("Cells and sub-grid: unknown");
    if (*model.hasSubgrid())
        return Texts::tr("Sub-grid: cells of %1 m on ground of %2 m")
                .arg(number(*model.cell_m, 3), number(*model.ground_m, 3));
    return Texts::tr("Cells of %1 m, without a sub-grid").arg(number(*model.cell_m, 3));
}

QString balanceText(const QJsonObject &mass)
{
    if (!mass[key("valid")].isBool())
        return Texts::tr("Water balance: unknown");
    const QString error = mass[key("relative_error")].isDouble()
            ? written::scientific(mass[key("relative_error")].toDouble(), 1)
            : Texts::tr("unknown");
    return mass[key("valid")].toBool()
            ? Texts::tr("Water balance: closes within %1").arg(error)
            : Texts::tr("Water balance: off by %1, the run is not valid").arg(error);
}

} // namespace

ModelRecord ModelRecord::ofSummary(const QJsonObject &summary)
{
    ModelRecord model;
    model.version = summary[key("version")].toString();
    model.ground_m = numberOf(summary[key("grid")][key("cell_m")]);
    const QJsonValue subgrid = summary[key("subgrid")];
    model.cell_m = subgrid.isObject() ? numberOf(subgrid[key("cell_m")]) : model.ground_m;
    const QJsonObject parameters = summary[key("parameters")].toObject();
    model.end_s = numberOf(parameters[key("end_s")]);
    model.roughness = summary[key("roughness")].toObject();
    model.forcing = summary[key("forcing")].toObject();
    for (const char *name : schemeNumbers) {
        if (parameters[key(name)].isDouble())
            model.scheme.insert(key(name), parameters[key(name)]);
    }
    for (const char *name : { "relative_error", "valid" }) {
        const QJsonValue value = summary[key("mass")][key(name)];
        if (!value.isUndefined())
            model.mass.insert(key(name), value);
    }
    return model;
}

std::optional<ModelRecord> ModelRecord::of(const QJsonObject &json)
{
    if (json.isEmpty())
        return std::nullopt;
    ModelRecord model;
    model.version = json[key("version")].toString();
    model.cell_m = numberOf(json[key("cell_m")]);
    model.ground_m = numberOf(json[key("ground_cell_m")]);
    model.end_s = numberOf(json[key("duration_s")]);
    model.roughness = json[key("roughness")].toObject();
    model.forcing = json[key("forcing")].toObject();
    model.scheme = json[key("scheme")].toObject();
    model.mass = json[key("mass")].toObject();
    return model;
}

QJsonObject ModelRecord::json() const
{
    return { { key("version"), flood::orNull(version) }, { key("cell_m"), flood::orNull(cell_m) },
        { key("ground_cell_m"), flood::orNull(ground_m) },
        { key("subgrid_cell_m"),
                hasSubgrid().value_or(false) ? flood::orNull(cell_m) : QJsonValue() },
        { key("duration_s"), flood::orNull(end_s) }, { key("roughness"), orNull(roughness) },
        { key("forcing"), orNull(forcing) }, { key("scheme"), orNull(scheme) },
        { key("mass"), orNull(mass) } };
}

std::optional<bool> ModelRecord::hasSubgrid() const
{
    if (!cell_m || !ground_m)
        return std::nullopt;
    return *cell_m > *ground_m;
}

QStringList ModelRecord::lines() const
{
    const QString hours
            = end_s ? Texts::tr("%1 h").arg(number(*end_s / secondsOfHour, 3)) : QString();
    return { cellsText(*this), Texts::tr("Roughness: %1").arg(orUnknown(roughnessText(roughness))),
        Texts::tr("Driven by: %1").arg(orUnknown(forcingText(forcing))),
        Texts::tr("Runs for: %1; version: %2").arg(orUnknown(hours), orUnknown(version)),
        balanceText(mass) };
}

QString roughnessText(const QJsonObject &roughness)
{
    if (roughness.isEmpty())
        return {};
    return withFiles(
            QStringLiteral("n ") + number(roughness[key("manning")].toDouble(), 4), roughness);
}

QString forcingText(const QJsonObject &forcing)
{
    QStringList kinds;
    for (const QString &kind : textsOf(forcing[key("kinds")]))
        kinds.append(kindText(kind));
    return forcing.isEmpty() ? QString() : withFiles(joined(kinds), forcing);
}

} // namespace spp::flood
