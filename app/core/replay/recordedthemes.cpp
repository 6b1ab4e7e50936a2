// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/recordedthemes.h"

#include "core/replay/exactjson.h"

#include <QJsonArray>

namespace spp {

namespace {

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

template <typename T>
QJsonObject answerJson(const RecordedAnswer<T> &answer)
{
    QJsonObject json{ { key("box"), exactjson::box(answer.box) } };
    if (answer.error)
        json.insert(key("error"), exactjson::error(*answer.error));
    return json;
}

/// Box and error of an answer; its value is read by the caller when there is no error.
template <typename T>
Result<RecordedAnswer<T>> answer(const QJsonObject &json)
{
    RecordedAnswer<T> answer;
    SPP_ASSIGN(answer.box, exactjson::box(json.value(key("box"))));
    if (json.contains(key("error")))
        answer.error = exactjson::error(json.value(key("error")).toObject());
    return answer;
}

QJsonArray featuresJson(const std::vector<Feature> &features)
{
    QJsonArray list;
    for (const Feature &feature : features) {
        list.append(QJsonObject{ { key("id"), QString::number(feature.id) },
                { key("wkb"), exactjson::geometry(feature.geometry) },
                { key("attributes"), exactjson::values(feature.attributes) } });
    }
    return list;
}

Result<std::vector<Feature>> features(const QJsonArray &list)
{
    std::vector<Feature> features;
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        Feature feature;
        feature.id = json.value(key("id")).toString().toLongLong();
        SPP_ASSIGN(feature.geometry, exactjson::geometry(json.value(key("wkb"))));
        SPP_ASSIGN(feature.attributes, exactjson::values(json.value(key("attributes")).toObject()));
        features.push_back(std::move(feature));
    }
    return features;
}

QJsonArray featureReadsJson(const RecordedTheme &theme)
{
    QJsonArray list;
    for (const auto &read : theme.featureReads) {
        QJsonArray places;
        for (const size_t place : read.value.features)
            places.append(int(place));
        QJsonObject json = answerJson(read);
        json.insert(key("at"), exactjson::date(read.value.at));
        json.insert(key("features"), places);
        list.append(json);
    }
    return list;
}

Result<void> readFeatureReads(const QJsonArray &list, RecordedTheme &theme)
{
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        SPP_ASSIGN(auto read, answer<RecordedTheme::FeatureRead>(json));
        read.value.at = exactjson::date(json.value(key("at")));
        for (const QJsonValue &place : json.value(key("features")).toArray()) {
            const int index = place.toInt(-1);
            if (index < 0 || size_t(index) >= theme.features.size())
                return exactjson::notUsable(QStringLiteral("features"));
            read.value.features.push_back(size_t(index));
        }
        theme.featureReads.push_back(std::move(read));
    }
    return {};
}

QJsonArray doubtsJson(const RecordedTheme &theme)
{
    QJsonArray list;
    for (const auto &doubt : theme.doubts) {
        QJsonObject json = answerJson(doubt);
        json.insert(key("reasons"), QJsonArray::fromStringList(doubt.value));
        list.append(json);
    }
    return list;
}

Result<void> readDoubts(const QJsonArray &list, RecordedTheme &theme)
{
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        SPP_ASSIGN(auto doubt, answer<QStringList>(json));
        for (const QJsonValue &reason : json.value(key("reasons")).toArray())
            doubt.value.append(reason.toString());
        theme.doubts.push_back(std::move(doubt));
    }
    return {};
}

QJsonObject rastersJson(const RecordedAnswer<std::vector<RasterInfo>> &rasters)
{
    QJsonArray list;
    for (const RasterInfo &info : rasters.value) {
        list.append(
                QJsonObject{ { key("id"), QString::number(info.id) }, { key("name"), info.name },
                        { key("attributes"), exactjson::values(info.attributes) },
                        { key("extent"), exactjson::box(info.extent) } });
    }
    QJsonObject json = answerJson(rasters);
    json.insert(key("list"), list);
    return json;
}

Result<void> readRasters(const QJsonObject &json, RecordedTheme &theme)
{
    SPP_ASSIGN(auto rasters, answer<std::vector<RasterInfo>>(json));
    for (const QJsonValue &value : json.value(key("list")).toArray()) {
        const QJsonObject one = value.toObject();
        RasterInfo info;
        info.id = one.value(key("id")).toString().toLongLong();
        info.name = one.value(key("name")).toString();
        SPP_ASSIGN(info.attributes, exactjson::values(one.value(key("attributes")).toObject()));
        SPP_ASSIGN(info.extent, exactjson::box(one.value(key("extent"))));
        rasters.value.push_back(std::move(info));
    }
    theme.rasters = std::move(rasters);
    return {};
}

QJsonArray windowsJson(const RecordedTheme &theme)
{
    QJsonArray list;
    for (const auto &read : theme.windows) {
        const RasterWindow &window = read.value.window;
        QJsonObject json = answerJson(read);
        json.insert(key("raster"), QString::number(read.value.rasterId));
        json.insert(key("xmin"), exactjson::number(window.xmin));
        json.insert(key("ymax"), exactjson::number(window.ymax));
        json.insert(key("cell_width_m"), exactjson::number(window.cellWidth_m));
        json.insert(key("cell_height_m"), exactjson::number(window.cellHeight_m));
        json.insert(key("columns"), window.columns);
        json.insert(key("rows"), window.rows);
        json.insert(key("values"), exactjson::doubles(window.values));
        list.append(json);
    }
    return list;
}

Result<void> readWindows(const QJsonArray &list, RecordedTheme &theme)
{
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        SPP_ASSIGN(auto read, answer<RecordedTheme::WindowRead>(json));
        read.value.rasterId = json.value(key("raster")).toString().toLongLong();
        RasterWindow &window = read.value.window;
        SPP_ASSIGN(window.xmin, exactjson::number(json.value(key("xmin"))));
        SPP_ASSIGN(window.ymax, exactjson::number(json.value(key("ymax"))));
        SPP_ASSIGN(window.cellWidth_m, exactjson::number(json.value(key("cell_width_m"))));
        SPP_ASSIGN(window.cellHeight_m, exactjson::number(json.value(key("cell_height_m"))));
        window.columns = json.value(key("columns")).toInt(-1);
        window.rows = json.value(key("rows")).toInt(-1);
        SPP_ASSIGN(window.values, exactjson::doubles(json.value(key("values"))));
        if (window.columns < 0 || window.rows < 0
                || size_t(window.columns) * size_t(window.rows) != window.values.size())
            return exactjson::notUsable(QStringLiteral("values"));
        theme.windows.push_back(std::move(read));
    }
    return {};
}

Result<RecordedTheme> readTheme(const QJsonObject &json)
{
    RecordedTheme theme;
    SPP_ASSIGN(theme.theme, exactjson::theme(json.value(key("theme")).toObject()));
    SPP_ASSIGN(theme.features, features(json.value(key("features")).toArray()));
    SPP_TRY(readFeatureReads(json.value(key("feature_reads")).toArray(), theme));
    SPP_TRY(readDoubts(json.value(key("doubts")).toArray(), theme));
    if (json.contains(key("rasters")))
        SPP_TRY(readRasters(json.value(key("rasters")).toObject(), theme));
    SPP_TRY(readWindows(json.value(key("windows")).toArray(), theme));
    return theme;
}

} // namespace

QJsonObject toJson(const RecordedTheme &theme)
{
    QJsonObject json{ { key("theme"), exactjson::theme(theme.theme) },
        { key("features"), featuresJson(theme.features) },
        { key("feature_reads"), featureReadsJson(theme) }, { key("doubts"), doubtsJson(theme) },
        { key("windows"), windowsJson(theme) } };
    if (theme.rasters)
        json.insert(key("rasters"), rastersJson(*theme.rasters));
    return json;
}

Result<RecordedTheme> recordedThemeFromJson(const QJsonObject &json)
{
    auto theme = readTheme(json);
    if (!theme) {
        const QString id = json.value(key("theme")).toObject().value(key("id")).toString();
        return theme.error().inLayer(id.toStdString());
    }
    return theme;
}

} // namespace spp
