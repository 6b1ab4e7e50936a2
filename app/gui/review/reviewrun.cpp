// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/reviewrun.h"

#include "core/data/territory.h"
#include "core/review/reviewer.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ReviewRun)
};

} // namespace

Result<ReviewRequest> ReviewRun::request(Territory &territory, const ReviewDraft &draft)
{
    ReviewRequest request;
    SPP_ASSIGN(request.subject, ReviewRun::subject(territory, draft.subject, request.site));
    request.proposal = QJsonObject::fromVariantMap(draft.proposal);
    request.rulePacks = draft.rulePacks;
    request.at = draft.at;
    request.caseNumber = draft.caseNumber;
    request.caseTitle = draft.caseTitle;
    return request;
}

Result<Subject> ReviewRun::subject(
        Territory &territory, const SubjectChoice &choice, std::optional<SiteOrigin> &origin)
{
    if (choice.isEmpty()) {
        return Error::usage(Texts::tr("Nothing is chosen yet.").toStdString())
                .advise(Texts::tr("Click a parcel on the map, find one, or take a site.")
                                .toStdString());
    }
    if (!choice.parcels.isEmpty())
        return SubjectReader(territory).parcels(choice.parcels);
    SPP_ASSIGN(SiteReader::Site site, SiteReader(territory).read(choice.site));
    origin = std::move(site.origin);
    return std::move(site.subject);
}

Result<ReviewResult> ReviewRun::run(const QString &territoryPath, const ReviewDraft &draft,
        const Contributions &contributions, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, Territory::open(territoryPath, Territory::Access::ReadOnly));
    if (feedback.isCancelled())
        return Error::cancelled({});
    SPP_ASSIGN(const ReviewRequest request, ReviewRun::request(*territory, draft));
    TerritoryFeatureSource source(*territory);
    SPP_ASSIGN(Review review, Reviewer(*territory, contributions).run(request, source, feedback));
    return ReviewResult(std::make_shared<const Review>(std::move(review)));
}

} // namespace spp
