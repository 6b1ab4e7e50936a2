// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/checkpoint.h"

#include "base/words.h"
#include "engine/store/arrayfile.h"

#include <algorithm>
#include <cstdio>

namespace spp::engine::flood {

namespace {

constexpr std::uint32_t kindOfFlat = 0x464C4F44; // "FLOD"
/// Fine ground in the cells, with the speeds of SectionSpeedRows. The first form was kindOfFlat,
/// and held fluxes over the depths of cells.
constexpr std::uint32_t kindOfSections = 0x464C4F32; // "FLO2"

std::uint32_t kindOf(const FloodState &state)
{
    return state.subgrid ? kindOfSections : kindOfFlat;
}

/// The places of the arrays in the file.
enum Tag : std::uint32_t {
    Depth = 1,
    FluxX,
    FluxY,
    MaxDepth,
    MaxSpeed,
    MaxFlow,
    Arrival,
    Duration,
    TileCountdown,
    TileWetness,
    Counts,
    RimSums,
    PointNumbers,
    SourceNumbers,
    GaugeTimes,
    GaugeValues,
};

template <typename T>
PodVector<T> podOf(const std::vector<T> &values)
{
    return PodVector<T>(values.begin(), values.end());
}

class Fingerprint {
public:
    template <typename T>
    void add(const std::vector<T> &values)
    {
        mix(checksum(values.data(), values.size() * sizeof(T)));
        mix(values.size());
    }
    void add(const std::string &text) { mix(checksum(text.data(), text.size())); }
    void add(double value) { mix(checksum(&value, sizeof value)); }
    void add(const TimeCurve *curve, double end_s)
    {
        constexpr int samples = 64;
        for (int i = 0; curve && i <= samples; ++i)
            add(curve->at(end_s * i / samples));
    }
    void add(const CellPlace &cell)
    {
        add(double(cell.row));
        add(double(cell.column));
    }
    void add(const FacePlace &face)
    {
        add(face.cell);
        add(double(int(face.side)));
    }
    std::string text() const
    {
        char hex[24];
        std::snprintf(hex, sizeof hex, "%016llx", static_cast<unsigned long long>(m_sum));
        return hex;
    }

private:
    void mix(std::uint64_t value)
    {
        const std::uint64_t pair[2] = { m_sum, value };
        m_sum = checksum(pair, sizeof pair);
    }
    std::uint64_t m_sum = 0;
};

void addForcing(const FloodSetup &setup, Fingerprint *print)
{
    const double end = setup.options.end_s;
    for (const FloodBoundary &boundary : setup.boundaries) {
        print->add(boundary.name);
        print->add(double(int(boundary.kind)));
        print->add(boundary.slope);
        for (const FacePlace &face : boundary.faces)
            print->add(face);
        print->add(boundary.curve.get(), end);
    }
    for (const HeldCells &held : setup.heldCells) {
        print->add(held.name);
        for (const CellPlace &cell : held.cells)
            print->add(cell);
        print->add(held.level_m.get(), end);
    }
    for (const CellInflow &inflow : setup.inflows) {
        print->add(inflow.name);
        for (const CellPlace &cell : inflow.cells)
            print->add(cell);
        print->add(inflow.discharge_m3s.get(), end);
    }
    for (const auto &exchange : setup.exchanges) {
        print->add(exchange->name());
        for (const ExchangeEnds &part : exchange->parts()) {
            print->add(part.first.value_or(CellPlace{}));
            print->add(part.second.value_or(CellPlace{}));
        }
        print->add(double(exchange->stateSize()));
    }
    for (const auto &source : setup.verticalSources)
        print->add(double(source->stateSize()));
    for (const FloodGauge &gauge : setup.gauges)
        print->add(gauge.cell);
}

template <typename T>
Result<void> fill(ArrayFileReader *reader, Tag tag, AlignedArray<T> *array)
{
    SPP_ASSIGN(const PodVector<T> values, reader->read<T>(tag));
    if (values.size() != array->size())
        return Error::badInput(translate("spp::engine", "The checkpoint is of another grid."));
    std::copy(values.begin(), values.end(), array->begin());
    return {};
}

template <typename T>
Result<std::vector<T>> list(ArrayFileReader *reader, Tag tag)
{
    SPP_ASSIGN(const PodVector<T> values, reader->read<T>(tag));
    return std::vector<T>(values.begin(), values.end());
}

/// The fields of the state go into one buffer; both are the same where no tile is active.
Result<void> readFields(ArrayFileReader *reader, FloodState *state)
{
    state->now = 0;
    for (int buffer = 0; buffer < 2; ++buffer) {
        SPP_TRY(fill(reader, Depth, &state->depth[buffer]));
        SPP_TRY(fill(reader, FluxX, &state->qx[buffer]));
        SPP_TRY(fill(reader, FluxY, &state->qy[buffer]));
    }
    SPP_TRY(fill(reader, MaxDepth, &state->maxDepth));
    SPP_TRY(fill(reader, MaxSpeed, &state->maxSpeed));
    SPP_TRY(fill(reader, MaxFlow, &state->maxFlow));
    SPP_TRY(fill(reader, Arrival, &state->arrival));
    return fill(reader, Duration, &state->duration);
}

/// The writer of arrays speaks of caches, which this is not to anybody.
Result<void> asCheckpoint(Result<void> written)
{
    if (written)
        return written;
    Error error = written.error();
    if (error.code == ErrorCode::Cancelled)
        error.reason = translate("spp::engine", "stopped on request");
    if (error.code == ErrorCode::Environment) {
        error.reason = translate("spp::engine", "The checkpoint cannot be written.");
        error.advice = translate("spp::engine",
                "Make room on the disk, and check that the folder can be written to.");
    }
    return error;
}

} // namespace

std::string fingerprintOf(const FloodSetup &setup)
{
    Fingerprint print;
    const FloodDomain &domain = setup.domain;
    print.add(double(domain.rows));
    print.add(double(domain.columns));
    print.add(domain.cell_m);
    print.add(domain.bed_m);
    print.add(domain.manning);
    print.add(domain.inside);
    print.add(domain.depth_m);
    print.add(domain.fluxEast_m2s);
    print.add(domain.fluxSouth_m2s);
    if (domain.subgrid)
        print.add(double(domain.subgrid->checksum() >> 11U));
    for (const FaceCrest &crest : domain.crests) {
        print.add(crest.face);
        print.add(crest.crest_m);
    }
    const FloodNumbers &n = setup.options.numbers;
    for (const double number : { n.theta, n.alpha, n.longestStep_s, n.leastDepth_m, n.driest_m,
                 n.wet_m, n.slowest_m, setup.options.end_s, setup.options.gaugeEvery_s })
        print.add(number);
    addForcing(setup, &print);
    return print.text();
}

Result<void> writeCheckpoint(const std::filesystem::path &file, const std::string &fingerprint,
        FloodSolver *solver, const GaugeRecorder &gauges, const Feedback *feedback)
{
    const FloodState &state = solver->state();
    const auto countdown = podOf(solver->tiles().countdown());
    const auto wetness = podOf(solver->tiles().wetness());
    const PodVector<SolverCounts> counts{ solver->counts() };
    const auto rim = podOf(solver->rim().sums());
    const auto points = podOf(solver->points().save());
    const auto sources = podOf(solver->saveSources());
    const auto times = podOf(gauges.times());
    const auto values = podOf(gauges.values());
    ArrayFileWriter writer(kindOf(state), fingerprint);
    writer.add(Depth, state.depthNow(), state.grid.size());
    writer.add(FluxX, state.qx[state.now].data(), state.grid.size());
    writer.add(FluxY, state.qy[state.now].data(), state.grid.size());
    writer.add(MaxDepth, state.maxDepth.data(), state.grid.size());
    writer.add(MaxSpeed, state.maxSpeed.data(), state.grid.size());
    writer.add(MaxFlow, state.maxFlow.data(), state.grid.size());
    writer.add(Arrival, state.arrival.data(), state.grid.size());
    writer.add(Duration, state.duration.data(), state.grid.size());
    writer.add(TileCountdown, countdown);
    writer.add(TileWetness, wetness);
    writer.add(Counts, counts);
    writer.add(RimSums, rim);
    writer.add(PointNumbers, points);
    writer.add(SourceNumbers, sources);
    writer.add(GaugeTimes, times);
    writer.add(GaugeValues, values);
    return asCheckpoint(writer.write(file, feedback));
}

Result<void> readCheckpoint(const std::filesystem::path &file, const std::string &fingerprint,
        FloodSolver *solver, GaugeRecorder *gauges)
{
    const std::uint32_t kind = kindOf(solver->state());
    if (kind == kindOfSections && ArrayFileReader::isOfKind(file, kindOfFlat))
        return Error::badInput(translate("spp::engine",
                "The checkpoint is of a run without a sub-grid, or of an earlier version of SPP "
                "that measured speeds over it in another way."));
    SPP_ASSIGN(ArrayFileReader reader, ArrayFileReader::open(file, kind, fingerprint));
    SPP_TRY(readFields(&reader, &solver->state()));
    SPP_ASSIGN(const auto countdown, list<std::uint8_t>(&reader, TileCountdown));
    SPP_ASSIGN(const auto wetness, list<std::uint8_t>(&reader, TileWetness));
    SPP_ASSIGN(const auto counts, list<SolverCounts>(&reader, Counts));
    if (countdown.size() != solver->tiles().countdown().size() || wetness.size() != countdown.size()
            || counts.size() != 1)
        return Error::badInput(translate("spp::engine", "The checkpoint is of another grid."));
    solver->tiles().restore(countdown, wetness);
    solver->counts() = counts.front();
    SPP_ASSIGN(const auto rim, list<double>(&reader, RimSums));
    solver->rim().restore(rim);
    SPP_ASSIGN(const auto points, list<double>(&reader, PointNumbers));
    SPP_TRY(solver->points().restore(points));
    SPP_ASSIGN(const auto sources, list<double>(&reader, SourceNumbers));
    SPP_TRY(solver->restoreSources(sources));
    SPP_ASSIGN(auto times, list<double>(&reader, GaugeTimes));
    SPP_ASSIGN(auto values, list<float>(&reader, GaugeValues));
    gauges->restore(std::move(times), std::move(values));
    return {};
}

} // namespace spp::engine::flood
