// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/overlay.h"

#include "base/words.h"
#include "engine/overlay/subjectmeter.h"

#include <memory>

namespace spp::engine {

namespace {

/// Neighbours on the Hilbert curve look up the pieces near to them together.
constexpr std::size_t neighbours = 16;
/// With more pieces near to all of them each subject looks up its own.
constexpr std::size_t mostPiecesShared = 48;

struct TileRows {
    std::vector<OverlayRow> rows;
    std::vector<std::uint32_t> rowsOfSubject;
};

class OverlayRun {
public:
    OverlayRun(const Store &subjects, const std::vector<std::uint32_t> *records,
            const Layers &layers, const OverlayOptions &options)
        : m_subjects(subjects)
        , m_records(records)
        , m_layers(layers)
        , m_options(options)
        , m_count(records ? records->size() : subjects.size())
    {
    }

    Result<OverlayTable> run(Feedback *feedback)
    {
        SPP_TRY(checkInputs());
        m_table.layerCount = m_layers.size();
        m_table.cover.resize(m_count * m_layers.size());
        m_tiles.resize((m_count + Store::tileSize - 1) / Store::tileSize);
        for (int worker = 0; worker < threadCount(m_options.threads); ++worker)
            m_meters.push_back(std::make_unique<SubjectMeter>(m_subjects, m_options.method));
        SPP_TRY(forEachTile(m_tiles.size(), m_options.threads, feedback,
                [this](std::size_t tile, int worker, const StopSign &stop) {
                    return measureTile(tile, *m_meters[std::size_t(worker)], stop);
                }));
        join();
        return std::move(m_table);
    }

private:
    std::uint32_t recordAt(std::size_t position) const
    {
        return m_records ? (*m_records)[position] : std::uint32_t(position);
    }

    Result<void> checkInputs() const
    {
        if (m_subjects.kind() != ShapeKind::Polygon)
            return Error::usage(
                    translate("spp::engine", "Only polygons can be subjects of an overlay."));
        for (const ConstraintLayer *layer : m_layers) {
            if (layer->features().origin() != m_subjects.origin())
                return Error::crsMismatch(
                        translate("spp::engine", "Two layers do not have the same origin."))
                        .advise(translate("spp::engine", "Build both stores with one origin."));
        }
        for (std::size_t i = 0; m_records && i < m_records->size(); ++i) {
            if ((*m_records)[i] >= m_subjects.size())
                return Error::internal(translate(
                        "spp::engine", "an overlay was asked for a record that is not there"));
        }
        return {};
    }

    Result<void> measureTile(std::size_t tile, SubjectMeter &meter, const StopSign &stop)
    {
        const std::size_t begin = tile * Store::tileSize;
        const std::size_t end = std::min(m_count, begin + Store::tileSize);
        TileRows &rows = m_tiles[tile];
        rows.rowsOfSubject.reserve(end - begin);
        meter.setStop(&stop);
        std::vector<std::vector<std::uint32_t>> near(m_layers.size());
        for (std::size_t first = begin; first < end; first += neighbours) {
            const std::size_t last = std::min(end, first + neighbours);
            findNear(first, last, near);
            for (std::size_t position = first; position < last; ++position) {
                if (stop.isSet())
                    return Error::cancelled(translate("spp::engine", "stopped on request"));
                SPP_TRY(measureSubject(position, meter, near, rows));
            }
        }
        rows.rows.shrink_to_fit();
        return {};
    }

    /// The pieces near to a group of subjects, per layer; left empty where there are many.
    void findNear(std::size_t first, std::size_t last,
            std::vector<std::vector<std::uint32_t>> &near) const
    {
        GridBox box;
        for (std::size_t position = first; position < last; ++position)
            box.include(m_subjects.box(recordAt(position)));
        for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
            near[layer].clear();
            m_layers[layer]->query(
                    box, [&](std::uint32_t number) { near[layer].push_back(number); });
        }
    }

    Result<void> measureSubject(std::size_t position, SubjectMeter &meter,
            const std::vector<std::vector<std::uint32_t>> &near, TileRows &rows)
    {
        const std::size_t before = rows.rows.size();
        const std::uint32_t record = recordAt(position);
        meter.beginSubject(record);
        std::vector<std::uint32_t> own;
        for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
            const bool shared = near[layer].size() <= mostPiecesShared;
            if (!shared) {
                own.clear();
                m_layers[layer]->query(m_subjects.box(record),
                        [&](std::uint32_t number) { own.push_back(number); });
            }
            SPP_ASSIGN(m_table.cover[position * m_layers.size() + layer],
                    meter.measure(std::int32_t(layer), *m_layers[layer], shared ? near[layer] : own,
                            rows.rows));
        }
        rows.rowsOfSubject.push_back(std::uint32_t(rows.rows.size() - before));
        return {};
    }

    void join()
    {
        std::size_t count = 0;
        for (const TileRows &tile : m_tiles)
            count += tile.rows.size();
        m_table.subject.resize(m_count);
        for (std::size_t position = 0; position < m_count; ++position)
            m_table.subject[position] = recordAt(position);
        m_table.row.reserve(count);
        m_table.rowOffset.reserve(m_count + 1);
        m_table.rowOffset.push_back(0);
        for (TileRows &tile : m_tiles) {
            m_table.row.insert(m_table.row.end(), tile.rows.begin(), tile.rows.end());
            for (const std::uint32_t rows : tile.rowsOfSubject)
                m_table.rowOffset.push_back(m_table.rowOffset.back() + rows);
            tile = TileRows();
        }
    }

    const Store &m_subjects;
    const std::vector<std::uint32_t> *m_records; ///< null: all
    const Layers &m_layers;
    const OverlayOptions &m_options;
    const std::size_t m_count;
    OverlayTable m_table;
    std::vector<TileRows> m_tiles;
    std::vector<std::unique_ptr<SubjectMeter>> m_meters; ///< one per worker
};

} // namespace

Result<OverlayTable> overlay(const Store &subjects, const Layers &layers,
        const OverlayOptions &options, Feedback *feedback)
{
    return OverlayRun(subjects, nullptr, layers, options).run(feedback);
}

Result<OverlayTable> overlayRecords(const Store &subjects,
        const std::vector<std::uint32_t> &records, const Layers &layers,
        const OverlayOptions &options, Feedback *feedback)
{
    return OverlayRun(subjects, &records, layers, options).run(feedback);
}

} // namespace spp::engine
