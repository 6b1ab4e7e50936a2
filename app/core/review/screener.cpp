// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screener.h"

#include "core/data/territory.h"
#include "core/overlay/overlayrows.h"
#include "core/review/parcelreader.h"
#include "core/review/reviewer.h"
#include "core/review/reviewmanifest.h"
#include "core/review/screenneighbourhood.h"
#include "core/review/screenrules.h"
#include "core/review/territoryfeaturesource.h"
#include "core/review/verdictreasons.h"

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Screener)
};

/// Rules look beyond a block; what lies this near is read with the block's first read.
constexpr double readAhead_m = 250.0;
constexpr size_t block = engine::Store::tileSize;
/// Blocks that are measured at once, so that every thread has work and memory stays small.
constexpr size_t blocksAtOnce = 16;

bool canBeScreened(const Theme &theme)
{
    return theme.geometry != ThemeGeometry::None && theme.geometry != ThemeGeometry::Raster
            && theme.id != QLatin1String("parcels");
}

QString text(const Error &error) { return QString::fromStdString(error.text()); }

Result<std::vector<const Theme *>> themesAsked(const Territory &territory, const QStringList &ids)
{
    std::vector<const Theme *> themes;
    for (const QString &id : ids) {
        const Theme *theme = territory.theme(id);
        if (!theme || !canBeScreened(*theme)) {
            return Error::badInput(Texts::tr("There is no theme %1 with points, lines or polygons.")
                                           .arg(id)
                                           .toStdString());
        }
        themes.push_back(theme);
    }
    if (!ids.isEmpty())
        return themes;
    for (const Theme &theme : territory.themes()) {
        if (canBeScreened(theme))
            themes.push_back(&theme);
    }
    return themes;
}

} // namespace

struct Screener::Private {
    Private(Territory &of, const Contributions &with)
        : territory(of)
        , contributions(with)
        , source(of)
    {
    }

    Result<void> prepare(const ScreenRequest &asked);
    Result<void> loadParcels(const ScreenRequest &asked, Feedback &feedback);
    Result<void> loadThemes();
    Result<void> loadTheme(ScreenLayers &one);
    Result<void> runBlocks(ScreenSink &sink, Feedback &feedback);
    Result<void> runParcel(const engine::OverlayTable &table, size_t position, ScreenSink &sink,
            Feedback &feedback);
    Result<void> runTheme(const ScreenLayers &one, const Parcel &parcel, std::uint32_t record,
            const engine::OverlayRow *first, const engine::OverlayRow *last, ScreenSink &sink);
    Result<void> runRules(
            const Parcel &named, std::uint32_t record, ScreenSink &sink, Feedback &feedback);
    Result<void> tellUnknown(
            const Theme &theme, const Parcel &parcel, const QString &reason, ScreenSink &sink);
    Result<void> tellBroken(qlonglong id, const QString &reason, ScreenSink &sink);
    Result<void> tellFaults(ScreenSink &sink);
    void noteGridEffect(std::uint32_t record);
    const engine::Store &store() const { return parcels->polygons()->store; }
    RuleContext ruleContext();

    Territory &territory;
    const Contributions &contributions;
    TerritoryFeatureSource source;
    Review review; ///< packs, date and tolerance of the whole run
    ScreenSummary summary;
    std::vector<const Theme *> screened; ///< that can be asked on the date
    std::map<QString, ScreenLayers> themes;
    std::unique_ptr<OverlayComputer> computer;
    std::vector<OverlayLayer> layers;
    std::optional<ThemeStore> parcels;
    std::map<qlonglong, QString> faults; ///< parcels that cannot be screened, and why
    std::unique_ptr<ScreenRules> rules;
    std::unique_ptr<ParcelReader> reader;
};

Screener::Screener(Territory &territory, const Contributions &contributions)
    : d(std::make_unique<Private>(territory, contributions))
{
}

Screener::~Screener() = default;

RuleContext Screener::Private::ruleContext()
{
    RuleContext context;
    context.proposal = &review.proposal;
    context.source = &source;
    context.at = review.at;
    context.tolerance_m2 = review.tolerance_m2;
    return context;
}

Result<void> Screener::Private::prepare(const ScreenRequest &asked)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    review.at = asked.at;
    review.language = LocalisedText::language();
    review.tolerance_m2 = profile.tolerance_m2;
    if (const Theme *theme = territory.theme(QStringLiteral("parcels")))
        review.subject.accuracy_m = theme->accuracy_m;
    SPP_ASSIGN(review.packs, Reviewer(territory, contributions).packs(asked.rulePacks, asked.at));
    SPP_ASSIGN(const auto all, themesAsked(territory, asked.themes));
    for (const Theme *theme : all) {
        ScreenSummary::ThemeCount &count = summary.themes[theme->id];
        count.state = theme->stateOn(asked.at);
        count.reason = verdictreasons::notUsable(*theme, asked.at);
        if (count.reason.en.isEmpty())
            screened.push_back(theme);
    }
    // Layers are numbered in the order of the ids.
    std::sort(screened.begin(), screened.end(),
            [](const Theme *a, const Theme *b) { return a->id < b->id; });
    screened.erase(std::unique(screened.begin(), screened.end()), screened.end());
    Subject anyone;
    anyone.accuracy_m = review.subject.accuracy_m;
    RuleContext context = ruleContext();
    context.subject = &anyone;
    rules = std::make_unique<ScreenRules>(review.packs, context, summary);
    SPP_ASSIGN(ParcelReader opened, ParcelReader::create(territory.database()));
    reader = std::make_unique<ParcelReader>(std::move(opened));
    source.setReadAhead(readAhead_m);
    return {};
}

Result<void> Screener::Private::loadParcels(const ScreenRequest &asked, Feedback &feedback)
{
    const Theme *theme = territory.theme(QStringLiteral("parcels"));
    const auto none = [this] {
        return Error::badInput(Texts::tr("The territory has no parcels.").toStdString())
                .inFile(territory.path().toStdString())
                .inLayer("parcels");
    };
    if (!theme)
        return none();
    OverlayComputer::Request request;
    request.place = asked.place;
    request.subject = theme;
    request.needsCover = false;
    request.at = asked.at;
    request.cacheFolder = asked.cacheFolder;
    SPP_ASSIGN(computer, OverlayComputer::create(territory, request, feedback));
    SPP_ASSIGN(parcels, computer->subjects(*theme));
    for (const ThemeFault &fault : parcels->faults())
        faults.emplace(fault.feature, ThemeDoubts::text(fault));
    SPP_ASSIGN(const auto rows,
            territory.database().rows(QStringLiteral("SELECT id FROM parcel WHERE geom IS NULL"
                                                     " AND end_lifespan IS NULL")));
    for (const auto &row : rows)
        faults.emplace(row[0].toLongLong(), Texts::tr("The parcel has no geometry."));
    return parcels->polygons() ? Result<void>() : Result<void>(none());
}

Result<void> Screener::Private::loadThemes()
{
    for (const Theme *theme : screened) {
        themes[theme->id].theme = theme;
        themes[theme->id].isScreened = true;
    }
    for (const QString &id : rules->themes()) {
        const Theme *theme = territory.theme(id);
        if (theme && canBeScreened(*theme))
            themes[id].theme = theme;
    }
    for (auto &[id, one] : themes)
        SPP_TRY(loadTheme(one));
    for (auto &[id, one] : themes) {
        one.firstLayer = layers.size();
        if (!one.isScreened)
            continue;
        for (const engine::ConstraintLayer &layer : one.layers)
            layers.push_back({ id, &layer });
    }
    return {};
}

/// A theme that cannot be read makes every parcel unknown, not the screen fail.
Result<void> Screener::Private::loadTheme(ScreenLayers &one)
{
    auto loaded = computer->constraints(*one.theme);
    if (!loaded) {
        if (loaded.error().code == ErrorCode::Cancelled
                || loaded.error().code == ErrorCode::Environment)
            return loaded.error();
        one.failure = text(loaded.error());
        return {};
    }
    one.store.emplace(std::move(*loaded));
    SPP_ASSIGN(one.doubts,
            ThemeDoubts::of(source, *one.store, boxInMetres(store(), store().extent())));
    for (ThemeStore::Part &part : one.store->parts()) {
        SPP_ASSIGN(auto layer, computer->layer(std::move(part)));
        one.layers.push_back(std::move(layer));
    }
    return {};
}

Result<ScreenSummary> Screener::run(
        const ScreenRequest &request, ScreenSink &sink, Feedback &feedback)
{
    SPP_TRY(d->prepare(request));
    SPP_TRY(d->loadParcels(request, feedback));
    SPP_TRY(d->loadThemes());
    SPP_TRY(d->runBlocks(sink, feedback));
    d->summary.way = d->computer->way();
    SPP_TRY(d->tellFaults(sink));
    SPP_ASSIGN(const ReviewBasis basis, ReviewBasis::of(d->territory));
    d->summary.manifest = ReviewManifest::build(d->review, basis, d->source.themes());
    return std::move(d->summary);
}

Result<void> Screener::Private::runBlocks(ScreenSink &sink, Feedback &feedback)
{
    for (size_t first = 0; first < store().size(); first += block * blocksAtOnce) {
        std::vector<std::uint32_t> records;
        for (size_t i = first; i < std::min(store().size(), first + block * blocksAtOnce); ++i)
            records.push_back(std::uint32_t(i));
        for (size_t i = 0; i < records.size(); i += block) {
            std::sort(records.begin() + std::ptrdiff_t(i),
                    records.begin() + std::ptrdiff_t(std::min(records.size(), i + block)),
                    [this](std::uint32_t a, std::uint32_t b) {
                        return store().id(a) < store().id(b);
                    });
        }
        SPP_ASSIGN(const engine::OverlayTable table, computer->measure(store(), &records, layers));
        for (size_t position = 0; position < records.size(); ++position) {
            if (feedback.isCancelled())
                return Error::cancelled(Texts::tr("The screen was stopped.").toStdString());
            SPP_TRY(runParcel(table, position, sink, feedback));
        }
        feedback.progress(qlonglong(first + records.size()), qlonglong(store().size()));
    }
    return {};
}

Result<void> Screener::Private::runParcel(
        const engine::OverlayTable &table, size_t position, ScreenSink &sink, Feedback &feedback)
{
    const std::uint32_t record = table.subject[position];
    const qlonglong id = store().id(record);
    if (faults.count(id) > 0)
        return {};
    ++summary.parcels;
    noteGridEffect(record);
    SPP_ASSIGN(const Parcel parcel, reader->readName(id));
    const engine::OverlayRow *row = table.row.data() + table.rowOffset[position];
    const engine::OverlayRow *end = table.row.data() + table.rowOffset[position + 1];
    for (const Theme *theme : screened) {
        const ScreenLayers &one = themes.at(theme->id);
        const auto last = std::int32_t(one.firstLayer + one.layers.size());
        const engine::OverlayRow *first = row;
        while (row != end && row->layer < last)
            ++row;
        SPP_TRY(runTheme(one, parcel, record, first, row, sink));
    }
    return rules->isEmpty() ? Result<void>() : runRules(parcel, record, sink, feedback);
}

/// Rows of one theme; the kinds of geometry that a class has are one row.
Result<void> Screener::Private::runTheme(const ScreenLayers &one, const Parcel &parcel,
        std::uint32_t record, const engine::OverlayRow *first, const engine::OverlayRow *last,
        ScreenSink &sink)
{
    const Theme &theme = *one.theme;
    if (!one.store)
        return tellUnknown(theme, parcel, one.failure, sink);
    std::map<std::int32_t, ClassMeasure> classes;
    for (; first != last; ++first) {
        ClassMeasure &measure = classes[first->classId];
        measure.area_m2 += first->area_m2;
        measure.length_m += first->length_m;
        measure.count += int(first->count);
    }
    ScreenSummary::ThemeCount &count = summary.themes[theme.id];
    count.parcels += classes.empty() ? 0 : 1;
    for (const auto &[classId, measure] : classes) {
        ++count.rows;
        count.area_m2 += measure.area_m2;
        SPP_TRY(sink.overlay(parcel, store().area_m2(record), theme.id,
                one.store->classes()[size_t(classId)], measure));
    }
    if (one.doubts->isEmpty())
        return {};
    const auto reasons = one.doubts->reasons(boxInMetres(store(), store().box(record)));
    if (!reasons)
        return tellUnknown(theme, parcel, text(reasons.error()), sink);
    return reasons->isEmpty()
            ? Result<void>()
            : tellUnknown(theme, parcel, reasons->join(QStringLiteral("; ")), sink);
}

Result<void> Screener::Private::runRules(
        const Parcel &named, std::uint32_t record, ScreenSink &sink, Feedback &feedback)
{
    const ThemeNeighbourhood near(themes, store().box(record));
    if (!rules->needParcel(near)) {
        rules->countFar(summary);
        return {};
    }
    auto parcel = reader->read(named.id);
    if (!parcel) {
        if (parcel.error().code == ErrorCode::Environment)
            return parcel.error();
        return tellBroken(named.id, text(parcel.error()), sink);
    }
    Subject subject;
    subject.geometry = parcel->feature.geometry;
    subject.accuracy_m = review.subject.accuracy_m;
    subject.parcels.push_back(std::move(*parcel));
    RuleContext context = ruleContext();
    context.subject = &subject;
    return rules->run(subject.parcels.front(), context, near, sink, summary, feedback);
}

void Screener::Private::noteGridEffect(std::uint32_t record)
{
    const double effect = std::abs(store().area_m2(record) - store().sourceArea_m2(record));
    summary.gridEffect_m2 += effect;
    if (effect > summary.largestGridEffect_m2) {
        summary.largestGridEffect_m2 = effect;
        summary.largestGridEffectParcel = store().id(record);
    }
}

Result<void> Screener::Private::tellUnknown(
        const Theme &theme, const Parcel &parcel, const QString &reason, ScreenSink &sink)
{
    ++summary.themes[theme.id].unknown;
    return sink.unknown(parcel.id, theme.id, reason);
}

Result<void> Screener::Private::tellBroken(qlonglong id, const QString &reason, ScreenSink &sink)
{
    ++summary.brokenParcels;
    return sink.unknown(id, {}, reason);
}

Result<void> Screener::Private::tellFaults(ScreenSink &sink)
{
    for (const auto &[id, reason] : faults) {
        ++summary.parcels;
        SPP_TRY(tellBroken(id, reason, sink));
    }
    return {};
}

} // namespace spp
