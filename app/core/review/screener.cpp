// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screener.h"

#include "core/data/territory.h"
#include "core/review/parcelblocks.h"
#include "core/review/parcelreader.h"
#include "core/review/reviewer.h"
#include "core/review/reviewmanifest.h"
#include "core/review/screenrules.h"
#include "core/review/territoryfeaturesource.h"
#include "core/review/verdictreasons.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Screener)
};

/// Rules look beyond a block; what lies this near is read with the block's first read.
constexpr double readAhead_m = 250.0;

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
    Result<void> runBlock(const ParcelBlocks::Block &block, ScreenSink &sink, Feedback &feedback);
    Result<void> runParcel(qlonglong id, ScreenSink &sink, Feedback &feedback);
    Result<void> runThemes(const Parcel &parcel, double parcel_m2, ScreenSink &sink);
    Result<void> runTheme(const Theme &theme, const ScreenTheme &loaded, const Parcel &parcel,
            double parcel_m2, ScreenSink &sink);
    Result<void> tellUnknown(
            const Theme &theme, const Parcel &parcel, const QString &reason, ScreenSink &sink);
    Result<void> tellBroken(qlonglong id, const QString &reason, ScreenSink &sink);
    Result<void> tellPlaceless(ScreenSink &sink);

    Territory &territory;
    const Contributions &contributions;
    TerritoryFeatureSource source;
    Review review; ///< packs, date and tolerance of the whole run
    ScreenSummary summary;
    std::vector<const Theme *> themes; ///< that can be asked on the date
    std::unique_ptr<ScreenRules> rules;
    std::unique_ptr<ParcelReader> reader;

    struct LoadedTheme {
        std::optional<ScreenTheme> features;
        QString failure;
        bool hasDoubts = false;
    };
    std::map<QString, LoadedTheme> loaded; ///< of the present block
};

Screener::Screener(Territory &territory, const Contributions &contributions)
    : d(std::make_unique<Private>(territory, contributions))
{
}

Screener::~Screener() = default;

Result<void> Screener::Private::prepare(const ScreenRequest &asked)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    review.at = asked.at;
    review.language = LocalisedText::language();
    review.tolerance_m2 = profile.tolerance_m2;
    if (const Theme *parcels = territory.theme(QStringLiteral("parcels")))
        review.subject.accuracy_m = parcels->accuracy_m;
    SPP_ASSIGN(review.packs, Reviewer(territory, contributions).packs(asked.rulePacks, asked.at));
    SPP_ASSIGN(const auto all, themesAsked(territory, asked.themes));
    for (const Theme *theme : all) {
        ScreenSummary::ThemeCount &count = summary.themes[theme->id];
        count.state = theme->stateOn(asked.at);
        count.reason = verdictreasons::notUsable(*theme, asked.at);
        if (count.reason.en.isEmpty())
            themes.push_back(theme);
    }
    rules = std::make_unique<ScreenRules>(review.packs, summary);
    SPP_ASSIGN(ParcelReader opened, ParcelReader::create(territory.database()));
    reader = std::make_unique<ParcelReader>(std::move(opened));
    source.setReadAhead(readAhead_m);
    return {};
}

Result<ScreenSummary> Screener::run(
        const ScreenRequest &request, ScreenSink &sink, Feedback &feedback)
{
    SPP_TRY(d->prepare(request));
    const Theme *parcels = d->territory.theme(QStringLiteral("parcels"));
    const engine::Box extent = parcels ? parcels->extent : engine::Box();
    SPP_ASSIGN(const auto blocks, ParcelBlocks::divide(d->territory.database(), extent));
    qlonglong total = 0;
    for (const ParcelBlocks::Block &block : blocks)
        total += block.count;
    if (total == 0) {
        return Error::badInput(Texts::tr("The territory has no parcels.").toStdString())
                .inFile(d->territory.path().toStdString())
                .inLayer("parcels");
    }
    qlonglong done = 0;
    for (const ParcelBlocks::Block &block : blocks) {
        feedback.progress(done, total);
        SPP_TRY(d->runBlock(block, sink, feedback));
        done += block.count;
    }
    feedback.progress(total, total);
    SPP_TRY(d->tellPlaceless(sink));
    SPP_ASSIGN(const ReviewBasis basis, ReviewBasis::of(d->territory));
    d->summary.manifest = ReviewManifest::build(d->review, basis, d->source.themes());
    return std::move(d->summary);
}

Result<void> Screener::Private::runBlock(
        const ParcelBlocks::Block &block, ScreenSink &sink, Feedback &feedback)
{
    SPP_ASSIGN(const auto parcels, ParcelBlocks::read(territory.database(), block));
    loaded.clear();
    for (const Theme *theme : themes) {
        LoadedTheme &one = loaded[theme->id];
        auto features = ScreenTheme::load(*theme, source, parcels.box, review.at);
        if (features)
            one.features.emplace(std::move(*features));
        else
            one.failure = text(features.error());
        const auto doubts = source.doubts(theme->id, parcels.box);
        one.hasDoubts = !doubts || !doubts->isEmpty();
    }
    for (const qlonglong id : parcels.keys) {
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("The screen was stopped.").toStdString());
        SPP_TRY(runParcel(id, sink, feedback));
    }
    return {};
}

Result<void> Screener::Private::runParcel(qlonglong id, ScreenSink &sink, Feedback &feedback)
{
    ++summary.parcels;
    auto parcel = reader->read(id);
    if (!parcel) {
        if (parcel.error().code == ErrorCode::Environment)
            return parcel.error();
        return tellBroken(id, text(parcel.error()), sink);
    }
    const double parcel_m2 = parcel->feature.geometry->area();
    SPP_TRY(runThemes(*parcel, parcel_m2, sink));
    if (rules->isEmpty())
        return {};
    Subject subject;
    subject.geometry = parcel->feature.geometry;
    subject.accuracy_m = review.subject.accuracy_m;
    subject.parcels.push_back(std::move(*parcel));
    RuleContext context;
    context.subject = &subject;
    context.proposal = &review.proposal;
    context.source = &source;
    context.at = review.at;
    context.tolerance_m2 = review.tolerance_m2;
    return rules->run(subject.parcels.front(), context, sink, summary, feedback);
}

Result<void> Screener::Private::runThemes(const Parcel &parcel, double parcel_m2, ScreenSink &sink)
{
    for (const Theme *theme : themes) {
        const LoadedTheme &one = loaded[theme->id];
        if (!one.features) {
            SPP_TRY(tellUnknown(*theme, parcel, one.failure, sink));
            continue;
        }
        SPP_TRY(runTheme(*theme, *one.features, parcel, parcel_m2, sink));
        if (!one.hasDoubts)
            continue;
        const auto doubts = source.doubts(theme->id, parcel.feature.geometry->bounds());
        if (!doubts)
            SPP_TRY(tellUnknown(*theme, parcel, text(doubts.error()), sink));
        else if (!doubts->isEmpty())
            SPP_TRY(tellUnknown(*theme, parcel, doubts->join(QStringLiteral("; ")), sink));
    }
    return {};
}

Result<void> Screener::Private::runTheme(const Theme &theme, const ScreenTheme &features,
        const Parcel &parcel, double parcel_m2, ScreenSink &sink)
{
    const auto classes = features.measure(*parcel.feature.geometry, parcel_m2);
    if (!classes)
        return tellUnknown(theme, parcel, text(classes.error()), sink);
    ScreenSummary::ThemeCount &count = summary.themes[theme.id];
    count.parcels += classes->empty() ? 0 : 1;
    for (const auto &[classKey, measure] : *classes) {
        ++count.rows;
        count.area_m2 += measure.area_m2;
        SPP_TRY(sink.overlay(parcel, parcel_m2, theme.id, classKey, measure));
    }
    return {};
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

/// Parcels without geometry lie in no block.
Result<void> Screener::Private::tellPlaceless(ScreenSink &sink)
{
    SPP_ASSIGN(const auto rows,
            territory.database().rows(QStringLiteral("SELECT id FROM parcel WHERE geom IS NULL"
                                                     " AND end_lifespan IS NULL ORDER BY id")));
    for (const auto &row : rows) {
        ++summary.parcels;
        SPP_TRY(tellBroken(row[0].toLongLong(), Texts::tr("The parcel has no geometry."), sink));
    }
    return {};
}

} // namespace spp
