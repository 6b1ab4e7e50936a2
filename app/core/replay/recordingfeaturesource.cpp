// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/recordingfeaturesource.h"

namespace spp {

namespace {

bool sameBox(const engine::Box &a, const engine::Box &b) { return a == b; }

template <typename T>
bool isKnown(const std::vector<RecordedAnswer<T>> &answers, const engine::Box &box)
{
    return std::any_of(answers.begin(), answers.end(),
            [&](const RecordedAnswer<T> &answer) { return sameBox(answer.box, box); });
}

template <typename T>
RecordedAnswer<T> answerOf(const engine::Box &box, const Result<T> &result)
{
    RecordedAnswer<T> answer;
    answer.box = box;
    if (result)
        answer.value = *result;
    else
        answer.error = result.error();
    return answer;
}

Feature withoutPersonalData(Feature feature, const Theme &theme)
{
    for (const ThemeField &field : theme.fields) {
        if (field.personal)
            feature.attributes.remove(field.name);
    }
    return feature;
}

bool isSame(const Feature &a, const Feature &b)
{
    if (a.id != b.id || a.attributes != b.attributes)
        return false;
    if (a.geometry == b.geometry)
        return true;
    return a.geometry && b.geometry && a.geometry->wkb() == b.geometry->wkb();
}

/// Place of a feature in the list, added when it is not there.
size_t placeOf(const Feature &feature, std::vector<Feature> &features)
{
    const auto known = std::find_if(features.begin(), features.end(),
            [&](const Feature &one) { return isSame(one, feature); });
    if (known == features.end()) {
        features.push_back(feature);
        return features.size() - 1;
    }
    return size_t(known - features.begin());
}

} // namespace

/// Each theme of the catalogue is remembered, also when nobody asks for its features.
RecordingFeatureSource::RecordingFeatureSource(FeatureSource &source)
    : m_source(source)
{
    for (const Theme *theme : source.themes()) {
        RecordedTheme &record = m_themes[theme->id];
        record.theme = *theme;
        record.theme.coverageWkb.clear();
    }
}

RecordedTheme &RecordingFeatureSource::recordOf(const QString &themeId)
{
    RecordedTheme &record = m_themes[themeId];
    record.theme.id = themeId;
    return record;
}

void RecordingFeatureSource::rememberFeatures(const QString &themeId, const engine::Box &box,
        QDate at, const Result<std::vector<Feature>> &answer)
{
    RecordedTheme &record = recordOf(themeId);
    const bool known = std::any_of(record.featureReads.begin(), record.featureReads.end(),
            [&](const auto &read) { return sameBox(read.box, box) && read.value.at == at; });
    if (known)
        return;
    RecordedAnswer<RecordedTheme::FeatureRead> read;
    read.box = box;
    read.value.at = at;
    if (answer) {
        for (const Feature &feature : *answer)
            read.value.features.push_back(
                    placeOf(withoutPersonalData(feature, record.theme), record.features));
    } else {
        read.error = answer.error();
    }
    record.featureReads.push_back(std::move(read));
}

Result<std::vector<Feature>> RecordingFeatureSource::features(
        const QString &themeId, const engine::Box &box, QDate at)
{
    auto answer = m_source.features(themeId, box, at);
    rememberFeatures(themeId, box, at, answer);
    return answer;
}

Result<QStringList> RecordingFeatureSource::doubts(const QString &themeId, const engine::Box &box)
{
    auto answer = m_source.doubts(themeId, box);
    RecordedTheme &record = recordOf(themeId);
    if (!isKnown(record.doubts, box))
        record.doubts.push_back(answerOf(box, answer));
    return answer;
}

Result<std::vector<RasterInfo>> RecordingFeatureSource::rasters(const QString &themeId)
{
    auto answer = m_source.rasters(themeId);
    RecordedTheme &record = recordOf(themeId);
    if (!record.rasters)
        record.rasters = answerOf(engine::Box(), answer);
    if (answer) {
        for (const RasterInfo &info : *answer)
            m_themeOfRaster[info.id] = themeId;
    }
    return answer;
}

Result<RasterWindow> RecordingFeatureSource::rasterWindow(
        qlonglong rasterId, const engine::Box &box)
{
    auto answer = m_source.rasterWindow(rasterId, box);
    RecordedTheme &record = recordOf(m_themeOfRaster[rasterId]);
    const bool known = std::any_of(record.windows.begin(), record.windows.end(),
            [&](const auto &one) { return one.value.rasterId == rasterId && one.box == box; });
    if (known)
        return answer;
    RecordedAnswer<RecordedTheme::WindowRead> read;
    read.box = box;
    read.value.rasterId = rasterId;
    if (answer)
        read.value.window = *answer;
    else
        read.error = answer.error();
    record.windows.push_back(std::move(read));
    return answer;
}

void RecordingFeatureSource::widen(double margin_m)
{
    for (auto &[id, record] : m_themes) {
        std::map<QDate, engine::Box> reads;
        for (const auto &read : record.featureReads)
            reads[read.value.at].include(read.box);
        for (const auto &[at, box] : reads) {
            const engine::Box wider = box.grown(margin_m);
            if (const auto answer = m_source.features(id, wider, at))
                rememberFeatures(id, wider, at, answer);
        }
        engine::Box doubted;
        for (const auto &doubt : record.doubts)
            doubted.include(doubt.box);
        if (!doubted.isEmpty())
            (void)doubts(id, doubted.grown(margin_m));
        std::map<qlonglong, engine::Box> windows;
        for (const auto &read : record.windows)
            windows[read.value.rasterId].include(read.box);
        for (const auto &[raster, box] : windows)
            (void)rasterWindow(raster, box.grown(margin_m));
    }
}

} // namespace spp
