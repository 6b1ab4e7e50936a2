// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screener.h"

#include "core/data/territory.h"
#include "core/overlay/overlayrows.h"
#include "core/review/parcelreader.h"
#include "core/review/reviewer.h"
#include "core/review/reviewmanifest.h"
#include "core/review/screenbasisreader.h"
#include "core/review/screenchanges.h"
#include "core/review/screenneighbourhood.h"
#include "core/review/screenrules.h"
#include "core/review/screentally.h"
#include "core/review/screenthemes.h"
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

QString text(const Error &error) { return QString::fromStdString(error.text()); }

} // namespace

struct Screener::Private {
    Private(Territory &of, const Contributions &with)
        : territory(of)
        , contributions(with)
        , source(of)
    {
    }

    Result<void> prepare(const ScreenRequest &asked);
    Result<void> openComputer(const ScreenRequest &asked, Feedback &feedback);
    Result<void> loadParcels();
    Error noParcels() const;
    Result<void> loadThemes();
    Result<void> runBlocks(ScreenSink &sink, Feedback &feedback);
    Result<void> readBasis(const ScreenRequest &asked, Feedback &feedback);
    std::vector<std::uint32_t> blockFrom(size_t first) const;
    bool isTouched(std::uint32_t record) const { return !changes || changes->isTouched(record); }
    Result<ScreenedParcel> workOut(
            const engine::OverlayTable &table, size_t position, Feedback &feedback);
    Result<ScreenedParcel> takeEarlier(std::uint32_t record);
    void runTheme(const ScreenLayers &one, std::uint32_t record, const engine::OverlayRow *first,
            const engine::OverlayRow *last, ScreenedParcel &into);
    Result<void> runRules(std::uint32_t record, ScreenedParcel &into, Feedback &feedback);
    Result<void> tellFaults(ScreenSink &sink);
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
    EarlierScreen *since = nullptr;
    ParcelDigests digests;
    std::optional<ScreenChanges> changes; ///< since the earlier screen
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
    context.grid = review.grid;
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
    SPP_ASSIGN(const auto all, screenthemes::asked(territory, asked.themes));
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

Result<void> Screener::Private::openComputer(const ScreenRequest &asked, Feedback &feedback)
{
    const Theme *theme = territory.theme(QStringLiteral("parcels"));
    if (!theme)
        return noParcels();
    OverlayComputer::Request request;
    request.place = asked.place;
    request.subject = theme;
    request.needsCover = false;
    request.at = asked.at;
    request.cacheFolder = asked.cacheFolder;
    SPP_ASSIGN(computer, OverlayComputer::create(territory, request, feedback));
    summary.way = computer->way();
    return {};
}

Result<void> Screener::Private::loadParcels()
{
    SPP_ASSIGN(parcels, computer->subjects(*territory.theme(QStringLiteral("parcels"))));
    for (const ThemeFault &fault : parcels->faults())
        faults.emplace(fault.feature, ThemeDoubts::text(fault));
    SPP_ASSIGN(const auto rows,
            territory.database().rows(QStringLiteral("SELECT id FROM parcel WHERE geom IS NULL"
                                                     " AND end_lifespan IS NULL")));
    for (const auto &row : rows)
        faults.emplace(row[0].toLongLong(), Texts::tr("The parcel has no geometry."));
    if (!parcels->polygons())
        return noParcels();
    review.grid = store().origin();
    return {};
}

Error Screener::Private::noParcels() const
{
    return Error::badInput(Texts::tr("The territory has no parcels.").toStdString())
            .inFile(territory.path().toStdString())
            .inLayer("parcels");
}

Result<void> Screener::Private::loadThemes()
{
    for (const Theme *theme : screened) {
        themes[theme->id].theme = theme;
        themes[theme->id].isScreened = true;
    }
    for (const QString &id : rules->themes()) {
        const Theme *theme = territory.theme(id);
        if (theme && screenthemes::canBeScreened(*theme))
            themes[id].theme = theme;
    }
    const engine::Box extent = boxInMetres(store(), store().extent());
    for (auto &[id, one] : themes)
        SPP_TRY(screenthemes::load(source, *computer, extent, one));
    for (auto &[id, one] : themes) {
        one.firstLayer = layers.size();
        if (!one.isScreened)
            continue;
        for (const engine::ConstraintLayer &layer : one.layers)
            layers.push_back({ id, &layer });
    }
    return {};
}

Result<ScreenSummary> Screener::run(
        const ScreenRequest &request, ScreenSink &sink, Feedback &feedback)
{
    SPP_TRY(d->prepare(request));
    SPP_TRY(d->openComputer(request, feedback));
    // Parcels, themes and what the rules read must be of one state, also when others write; what
    // computes on the server holds it there.
    std::unique_ptr<ReadTransaction> oneState;
    if (!d->summary.way.onServer) {
        SPP_ASSIGN(oneState, ReadTransaction::begin(d->territory.database()));
    }
    SPP_TRY(d->loadParcels());
    SPP_TRY(d->loadThemes());
    if (sink.keepsBasis() || request.since)
        SPP_TRY(d->readBasis(request, feedback));
    SPP_TRY(d->runBlocks(sink, feedback));
    d->summary.way = d->computer->way();
    SPP_TRY(d->tellFaults(sink));
    SPP_ASSIGN(const ReviewBasis basis, ReviewBasis::of(d->territory));
    d->summary.manifest = ReviewManifest::build(d->review, basis, d->source.themes());
    return std::move(d->summary);
}

Result<void> Screener::Private::readBasis(const ScreenRequest &asked, Feedback &feedback)
{
    since = asked.since;
    ScreenBasisRequest request;
    request.review = &review;
    request.screened = summary.themes.keys();
    request.rulesReadDate = rules->readDate();
    request.dateValues = rules->dateValues();
    request.grid = QStringLiteral("%1 %2").arg(store().origin().x_m).arg(store().origin().y_m);
    for (const Theme *theme : screened)
        request.themes.insert(theme->id);
    for (const auto &search : rules->searches())
        request.themes.insert(search.first);
    request.themes.erase(QStringLiteral("parcels"));
    for (const QString &id : request.screened)
        request.themes.insert(id);
    for (const auto &[id, one] : themes) {
        if (!one.store)
            request.failures.insert(id, one.failure);
    }
    SPP_ASSIGN(summary.basis, ScreenBasisReader(territory, request, feedback).read());
    summary.basis.terms.insert(screenterm::compute,
            summary.way.onServer ? QStringLiteral("server") : QStringLiteral("here"));
    SPP_ASSIGN(digests, ParcelDigests::read(territory.database(), feedback));
    if (!since)
        return {};
    SPP_ASSIGN(changes,
            ScreenChanges::find(*since, summary.basis, rules->searches(), store(), digests));
    summary.since.emplace();
    summary.since->reasonForAll = changes->reasonForAll();
    return {};
}

/// Records of some blocks, in the order in which their parcels are handed on.
std::vector<std::uint32_t> Screener::Private::blockFrom(size_t first) const
{
    std::vector<std::uint32_t> records;
    for (size_t i = first; i < std::min(store().size(), first + block * blocksAtOnce); ++i)
        records.push_back(std::uint32_t(i));
    for (size_t i = 0; i < records.size(); i += block) {
        std::sort(records.begin() + std::ptrdiff_t(i),
                records.begin() + std::ptrdiff_t(std::min(records.size(), i + block)),
                [this](std::uint32_t a, std::uint32_t b) { return store().id(a) < store().id(b); });
    }
    return records;
}

Result<void> Screener::Private::runBlocks(ScreenSink &sink, Feedback &feedback)
{
    ScreenTally tally(*rules, sink, summary);
    for (size_t first = 0; first < store().size(); first += block * blocksAtOnce) {
        const std::vector<std::uint32_t> records = blockFrom(first);
        std::vector<std::uint32_t> touched;
        std::copy_if(records.begin(), records.end(), std::back_inserter(touched),
                [this](std::uint32_t record) { return isTouched(record); });
        engine::OverlayTable table;
        if (!touched.empty()) {
            SPP_ASSIGN(table, computer->measure(store(), &touched, layers));
        }
        size_t position = 0; // in the table
        for (const std::uint32_t record : records) {
            if (feedback.isCancelled())
                return Error::cancelled(Texts::tr("The screen was stopped.").toStdString());
            const bool isNew = isTouched(record);
            const size_t row = isNew ? position++ : 0;
            if (faults.count(store().id(record)) > 0)
                continue;
            tally.addGridEffect(store(), record);
            SPP_ASSIGN(const ScreenedParcel parcel,
                    isNew ? workOut(table, row, feedback) : takeEarlier(record));
            SPP_TRY(tally.add(parcel, digests.of(parcel.parcel.id)));
        }
        feedback.progress(qlonglong(first + records.size()), qlonglong(store().size()));
    }
    return {};
}

Result<ScreenedParcel> Screener::Private::takeEarlier(std::uint32_t record)
{
    ++summary.since->kept;
    SPP_ASSIGN(ScreenedParcel parcel, since->parcel(store().id(record)));
    parcel.area_m2 = store().area_m2(record);
    return parcel;
}

Result<ScreenedParcel> Screener::Private::workOut(
        const engine::OverlayTable &table, size_t position, Feedback &feedback)
{
    if (summary.since)
        ++summary.since->recomputed;
    const std::uint32_t record = table.subject[position];
    ScreenedParcel result;
    SPP_ASSIGN(result.parcel, reader->readName(store().id(record)));
    result.area_m2 = store().area_m2(record);
    const engine::OverlayRow *row = table.row.data() + table.rowOffset[position];
    const engine::OverlayRow *end = table.row.data() + table.rowOffset[position + 1];
    for (const Theme *theme : screened) {
        const ScreenLayers &one = themes.at(theme->id);
        const auto last = std::int32_t(one.firstLayer + one.layers.size());
        const engine::OverlayRow *first = row;
        while (row != end && row->layer < last)
            ++row;
        runTheme(one, record, first, row, result);
    }
    if (!rules->isEmpty())
        SPP_TRY(runRules(record, result, feedback));
    return result;
}

/// Rows of one theme; the kinds of geometry that a class has are one row.
void Screener::Private::runTheme(const ScreenLayers &one, std::uint32_t record,
        const engine::OverlayRow *first, const engine::OverlayRow *last, ScreenedParcel &into)
{
    const QString &theme = one.theme->id;
    if (!one.store) {
        into.unknowns.push_back({ theme, one.failure });
        return;
    }
    std::map<std::int32_t, ClassMeasure> classes;
    for (; first != last; ++first) {
        ClassMeasure &measure = classes[first->classId];
        measure.area_m2 += first->area_m2;
        measure.length_m += first->length_m;
        measure.count += int(first->count);
    }
    for (const auto &[classId, measure] : classes)
        into.rows.push_back({ theme, one.store->classes()[size_t(classId)], measure });
    if (one.doubts->isEmpty())
        return;
    const auto reasons = one.doubts->reasons(boxInMetres(store(), store().box(record)));
    if (!reasons)
        into.unknowns.push_back({ theme, text(reasons.error()) });
    else if (!reasons->isEmpty())
        into.unknowns.push_back({ theme, reasons->join(QStringLiteral("; ")) });
}

Result<void> Screener::Private::runRules(
        std::uint32_t record, ScreenedParcel &into, Feedback &feedback)
{
    const ThemeNeighbourhood near(themes, store().box(record));
    if (!rules->needParcel(near)) {
        into.outcomes = rules->farOutcomes();
        return {};
    }
    auto parcel = reader->read(into.parcel.id);
    if (!parcel) {
        if (parcel.error().code == ErrorCode::Environment)
            return parcel.error();
        into.unknowns.push_back({ {}, text(parcel.error()) });
        return {};
    }
    Subject subject;
    subject.geometry = parcel->feature.geometry;
    subject.accuracy_m = review.subject.accuracy_m;
    subject.parcels.push_back(std::move(*parcel));
    RuleContext context = ruleContext();
    context.subject = &subject;
    return rules->run(context, near, into, feedback);
}

Result<void> Screener::Private::tellFaults(ScreenSink &sink)
{
    for (const auto &[id, reason] : faults) {
        ++summary.parcels;
        ++summary.brokenParcels;
        SPP_TRY(sink.unknown(id, {}, reason));
    }
    return {};
}

} // namespace spp
