// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/curvefields.h"

#include <QStringList>

namespace spp::flood {

namespace {

QString key(const char *name) { return QLatin1String(name); }

bool areNumbers(const QJsonArray &list)
{
    for (const QJsonValue &value : list) {
        if (!value.isDouble())
            return false;
    }
    return true;
}

bool isRain(const QString &unit) { return unit == QLatin1String("mm/h"); }

/// Rain from the start on, for some hours.
QJsonObject burst(double value, double lasts_h, const QString &unit)
{
    return { { key("times"), QJsonArray{ 0.0, lasts_h } },
        { key("values"), QJsonArray{ value, 0.0 } }, { key("time_unit"), key("h") },
        { key("unit"), unit }, { key("between"), key("step") }, { key("after"), key("zero") } };
}

QJsonObject constantCurve(const CurveFields &fields, const QString &unit, const QJsonObject &before)
{
    const double value = fields.constant.value_or(0.0);
    if (fields.lasts_h)
        return burst(value, *fields.lasts_h, unit);
    QJsonObject curve{ { key("constant"), value }, { key("unit"), unit } };
    if (before.contains(key("sea")))
        curve.insert(key("sea"), before.value(key("sea")));
    return curve;
}

QJsonObject tableCurve(const CurveFields &fields, const QString &unit, const QJsonObject &before)
{
    QJsonObject curve = before;
    for (const char *other : { "constant", "tide", "file", "time", "value" })
        curve.remove(key(other));
    QJsonArray times;
    QJsonArray values;
    for (const QJsonValue &row : fields.rows) {
        times.append(row.toObject().value(key("time")));
        values.append(row.toObject().value(key("value")));
    }
    curve.insert(key("times"), times);
    curve.insert(key("values"), values);
    curve.insert(key("time_unit"), key("h"));
    curve.insert(key("unit"), unit);
    const auto usually = [&curve](const char *name, const char *value) {
        if (!curve.contains(key(name)))
            curve.insert(key(name), key(value));
    };
    if (isRain(unit) && !before.contains(key("times")))
        usually("between", "step");
    usually("before", isRain(unit) ? "zero" : "hold");
    usually("after", isRain(unit) ? "zero" : "hold");
    return curve;
}

} // namespace

CurveFields fieldsOf(const QJsonObject &curve, const QString &unit)
{
    CurveFields fields;
    if (curve.isEmpty())
        return fields;
    fields.form = CurveForm::Kept;
    if (curve.value(key("unit")).toString() != unit)
        return fields;
    if (curve.value(key("constant")).isDouble()) {
        fields.form = CurveForm::Constant;
        fields.constant = curve.value(key("constant")).toDouble();
        return fields;
    }
    const QJsonArray times = curve.value(key("times")).toArray();
    const QJsonArray values = curve.value(key("values")).toArray();
    if (times.isEmpty() || times.size() != values.size() || !areNumbers(times)
            || !areNumbers(values) || curve.value(key("time_unit")).toString() != key("h"))
        return fields;
    if (isRain(unit) && times.size() == 2
            && curve == burst(values[0].toDouble(), times[1].toDouble(), unit)) {
        fields.form = CurveForm::Constant;
        fields.constant = values[0].toDouble();
        fields.lasts_h = times[1].toDouble();
        return fields;
    }
    fields.form = CurveForm::Table;
    for (int i = 0; i < times.size(); ++i)
        fields.rows.append(QJsonObject{ { key("time"), times[i] }, { key("value"), values[i] } });
    return fields;
}

QJsonObject curveOf(const CurveFields &fields, const QString &unit, const QJsonObject &before)
{
    if (fields.form == CurveForm::None)
        return {};
    const CurveFields was = fieldsOf(before, unit);
    const bool isSame = fields.form == was.form && fields.constant == was.constant
            && fields.lasts_h == was.lasts_h && fields.rows == was.rows;
    if (fields.form == CurveForm::Kept || isSame)
        return before;
    return fields.form == CurveForm::Constant ? constantCurve(fields, unit, before)
                                              : tableCurve(fields, unit, before);
}

} // namespace spp::flood
