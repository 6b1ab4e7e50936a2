// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/exactjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QtEndian>

#include <cmath>
#include <cstring>

namespace spp::exactjson {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ExactJson)
};

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

/// A value with the name of its type: {"real": "0.1"}.
QJsonObject typed(const char *type, const QString &value) { return { { key(type), value } }; }

QJsonValue valueJson(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return QJsonValue(QJsonValue::Null);
    switch (value.userType()) {
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
        return typed("int", QString::number(value.toInt()));
    case QMetaType::LongLong:
        return typed("integer", QString::number(value.toLongLong()));
    case QMetaType::Double:
        return typed("real", number(value.toDouble()));
    case QMetaType::QDate:
        return typed("date", value.toDate().toString(Qt::ISODate));
    case QMetaType::QDateTime:
        return typed("time", value.toDateTime().toString(Qt::ISODateWithMs));
    case QMetaType::QByteArray:
        return typed("bytes", QString::fromLatin1(value.toByteArray().toBase64()));
    default:
        return value.toString();
    }
}

Result<QVariant> typedValue(const QString &type, const QString &text)
{
    bool fits = true;
    QVariant value;
    if (type == QLatin1String("int"))
        value = text.toInt(&fits);
    else if (type == QLatin1String("integer"))
        value = text.toLongLong(&fits);
    else if (type == QLatin1String("date"))
        value = QDate::fromString(text, Qt::ISODate);
    else if (type == QLatin1String("time"))
        value = QDateTime::fromString(text, Qt::ISODateWithMs);
    else if (type == QLatin1String("bytes"))
        value = QByteArray::fromBase64(text.toLatin1());
    else if (type == QLatin1String("real")) {
        SPP_ASSIGN(const double real, number(QJsonValue(text)));
        value = real;
    } else {
        fits = false;
    }
    return fits ? Result<QVariant>(value) : notUsable(type + QLatin1Char(' ') + text);
}

Result<QVariant> value(const QJsonValue &json)
{
    if (json.isNull())
        return QVariant();
    if (json.isBool())
        return QVariant(json.toBool());
    if (json.isString())
        return QVariant(json.toString());
    const QJsonObject object = json.toObject();
    if (object.size() != 1)
        return notUsable(Texts::tr("a value"));
    return typedValue(object.begin().key(), object.begin().value().toString());
}

} // namespace

Error notUsable(const QString &what)
{
    return Error::badInput(
            Texts::tr("The archived input cannot be read: %1.").arg(what).toStdString());
}

QString number(double value) { return QString::fromLatin1(QByteArray::number(value, 'g', 17)); }

Result<double> number(const QJsonValue &json)
{
    const QString text = json.toString();
    bool fits = false;
    const double value = text.toDouble(&fits);
    return fits ? Result<double>(value) : notUsable(Texts::tr("the number \"%1\"").arg(text));
}

QJsonValue optional(const std::optional<double> &value)
{
    return value ? QJsonValue(number(*value)) : QJsonValue(QJsonValue::Null);
}

Result<std::optional<double>> optional(const QJsonValue &json)
{
    if (json.isNull())
        return std::optional<double>();
    SPP_ASSIGN(const double value, number(json));
    return std::optional<double>(value);
}

QJsonObject values(const QVariantMap &values)
{
    QJsonObject json;
    for (auto each = values.begin(); each != values.end(); ++each)
        json.insert(each.key(), valueJson(each.value()));
    return json;
}

Result<QVariantMap> values(const QJsonObject &json)
{
    QVariantMap values;
    for (auto each = json.begin(); each != json.end(); ++each) {
        SPP_ASSIGN(const QVariant one, value(each.value()));
        values.insert(each.key(), one);
    }
    return values;
}

QJsonValue geometry(const std::shared_ptr<const engine::Geometry> &geometry)
{
    if (!geometry)
        return QJsonValue(QJsonValue::Null);
    const std::string wkb = geometry->wkb();
    return QString::fromLatin1(QByteArray(wkb.data(), int(wkb.size())).toHex());
}

Result<std::shared_ptr<const engine::Geometry>> geometry(const QJsonValue &json)
{
    using Shared = std::shared_ptr<const engine::Geometry>;
    if (json.isNull())
        return Shared();
    const QByteArray wkb = QByteArray::fromHex(json.toString().toLatin1());
    SPP_ASSIGN(auto geometry,
            engine::Geometry::fromWkb(std::string_view(wkb.constData(), size_t(wkb.size()))));
    return Shared(std::make_shared<const engine::Geometry>(std::move(geometry)));
}

QJsonValue box(const engine::Box &box)
{
    return QJsonArray{ number(box.xmin), number(box.ymin), number(box.xmax), number(box.ymax) };
}

Result<engine::Box> box(const QJsonValue &json)
{
    const QJsonArray sides = json.toArray();
    if (sides.size() != 4)
        return notUsable(Texts::tr("a box"));
    engine::Box box;
    double *const targets[] = { &box.xmin, &box.ymin, &box.xmax, &box.ymax };
    for (int i = 0; i < 4; ++i) {
        SPP_ASSIGN(*targets[i], number(sides.at(i)));
    }
    return box;
}

QJsonValue doubles(const std::vector<double> &values)
{
    QByteArray bytes(int(values.size() * sizeof(double)), '\0');
    for (size_t i = 0; i < values.size(); ++i) {
        quint64 bits = 0;
        std::memcpy(&bits, &values[i], sizeof bits);
        qToLittleEndian(bits, bytes.data() + i * sizeof bits);
    }
    return QString::fromLatin1(bytes.toBase64());
}

Result<std::vector<double>> doubles(const QJsonValue &json)
{
    const QByteArray bytes = QByteArray::fromBase64(json.toString().toLatin1());
    if (!json.isString() || size_t(bytes.size()) % sizeof(double) != 0)
        return notUsable(Texts::tr("the cells of a raster"));
    std::vector<double> values(size_t(bytes.size()) / sizeof(double));
    for (size_t i = 0; i < values.size(); ++i) {
        const auto bits = qFromLittleEndian<quint64>(bytes.constData() + i * sizeof(double));
        std::memcpy(&values[i], &bits, sizeof bits);
    }
    return values;
}

QJsonObject text(const LocalisedText &text)
{
    return { { key("vi"), text.vi }, { key("en"), text.en } };
}

LocalisedText text(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return { object.value(key("vi")).toString(), object.value(key("en")).toString() };
}

QJsonValue date(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QDate date(const QJsonValue &json) { return QDate::fromString(json.toString(), Qt::ISODate); }

QJsonObject error(const Error &error)
{
    return { { key("code"), int(error.code) },
        { key("reason"), QString::fromStdString(error.reason) },
        { key("file"), QString::fromStdString(error.file) },
        { key("layer"), QString::fromStdString(error.layer) },
        { key("feature"), QString::fromStdString(error.feature) },
        { key("advice"), QString::fromStdString(error.advice) } };
}

Error error(const QJsonObject &json)
{
    Error error;
    error.code
            = ErrorCode(std::clamp(json.value(key("code")).toInt(), 0, int(ErrorCode::Internal)));
    error.reason = json.value(key("reason")).toString().toStdString();
    error.file = json.value(key("file")).toString().toStdString();
    error.layer = json.value(key("layer")).toString().toStdString();
    error.feature = json.value(key("feature")).toString().toStdString();
    error.advice = json.value(key("advice")).toString().toStdString();
    return error;
}

} // namespace spp::exactjson
