// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/recordedfeaturesource.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RecordedFeatureSource)
};

Error notArchived(const QString &themeId)
{
    return Error::badInput(
            Texts::tr("The dossier does not hold what lies at this place.").toStdString())
            .inLayer(themeId.toStdString());
}

double sizeOf(const engine::Box &box) { return (box.xmax - box.xmin) * (box.ymax - box.ymin); }

/// The answer to `box` itself, else that of the smallest box around it which had no error; null
/// when there is neither. `suits` says which answers are about the same thing.
template <typename T, typename Suits>
const RecordedAnswer<T> *bestAnswer(
        const std::vector<RecordedAnswer<T>> &answers, const engine::Box &box, Suits suits)
{
    const RecordedAnswer<T> *best = nullptr;
    for (const RecordedAnswer<T> &answer : answers) {
        if (!suits(answer.value))
            continue;
        if (answer.box == box)
            return &answer;
        if (!answer.error && answer.box.contains(box)
                && (!best || sizeOf(answer.box) < sizeOf(best->box)))
            best = &answer;
    }
    return best;
}

/// First and end of the cells that the closed stretch between two distances from the first cell's
/// edge touches, as RasterStore counts them.
std::pair<int, int> cellsBetween(double from, double to, double cell, int count)
{
    const double limit = count;
    return { int(std::clamp(std::floor(from / cell), 0.0, limit)),
        int(std::clamp(std::floor(to / cell) + 1.0, 0.0, limit)) };
}

} // namespace

RasterWindow cutWindow(const RasterWindow &window, const engine::Box &box)
{
    const auto [left, right] = cellsBetween(
            box.xmin - window.xmin, box.xmax - window.xmin, window.cellWidth_m, window.columns);
    const auto [top, bottom] = cellsBetween(
            window.ymax - box.ymax, window.ymax - box.ymin, window.cellHeight_m, window.rows);
    RasterWindow cut = window;
    cut.values.clear();
    cut.columns = cut.rows = 0;
    if (left >= right || top >= bottom)
        return cut;
    cut.columns = right - left;
    cut.rows = bottom - top;
    cut.xmin = window.xmin + left * window.cellWidth_m;
    cut.ymax = window.ymax - top * window.cellHeight_m;
    for (int row = top; row < bottom; ++row) {
        const auto start = window.values.begin() + row * window.columns;
        cut.values.insert(cut.values.end(), start + left, start + right);
    }
    return cut;
}

const RecordedTheme *RecordedFeatureSource::recordOf(const QString &themeId) const
{
    const auto found = m_themes.find(themeId);
    return found == m_themes.end() ? nullptr : &found->second;
}

/// A theme that was asked for although it is not registered was recorded with its id alone.
const Theme *RecordedFeatureSource::theme(const QString &id) const
{
    const RecordedTheme *record = recordOf(id);
    return record && !record->theme.table.isEmpty() ? &record->theme : nullptr;
}

std::vector<const Theme *> RecordedFeatureSource::themes() const
{
    std::vector<const Theme *> themes;
    for (const auto &[id, record] : m_themes) {
        if (const Theme *one = theme(id))
            themes.push_back(one);
    }
    return themes;
}

Result<std::vector<Feature>> RecordedFeatureSource::features(
        const QString &themeId, const engine::Box &box, QDate at)
{
    const RecordedTheme *record = recordOf(themeId);
    const auto *answer = record
            ? bestAnswer(record->featureReads, box, [&](const auto &read) { return read.at == at; })
            : nullptr;
    if (!answer)
        return notArchived(themeId);
    if (answer->error)
        return *answer->error;
    std::vector<Feature> features;
    for (const size_t place : answer->value.features) {
        const Feature &feature = record->features[place];
        if (feature.geometry && feature.geometry->bounds().intersects(box))
            features.push_back(feature);
    }
    return features;
}

Result<QStringList> RecordedFeatureSource::doubts(const QString &themeId, const engine::Box &box)
{
    const RecordedTheme *record = recordOf(themeId);
    const auto *answer = record
            ? bestAnswer(record->doubts, box, [](const QStringList &) { return true; })
            : nullptr;
    if (!answer)
        return notArchived(themeId);
    return answer->error ? Result<QStringList>(*answer->error) : answer->value;
}

Result<std::vector<RasterInfo>> RecordedFeatureSource::rasters(const QString &themeId)
{
    const RecordedTheme *record = recordOf(themeId);
    if (!record || !record->rasters)
        return notArchived(themeId);
    return record->rasters->error ? Result<std::vector<RasterInfo>>(*record->rasters->error)
                                  : record->rasters->value;
}

Result<RasterWindow> RecordedFeatureSource::rasterWindow(qlonglong rasterId, const engine::Box &box)
{
    for (const auto &[id, record] : m_themes) {
        const auto *answer = bestAnswer(
                record.windows, box, [&](const auto &read) { return read.rasterId == rasterId; });
        if (!answer)
            continue;
        if (answer->error)
            return *answer->error;
        return answer->box == box ? answer->value.window : cutWindow(answer->value.window, box);
    }
    return notArchived(QString::number(rasterId));
}

} // namespace spp
