// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plancompare/landuseclasses.h"
#include "dossier/papers/officefacts.h"
#include "dossier/papers/paperdata.h"
#include "dossier/papers/papervocabulary.h"
#include "land/papers/landpaperrules.h"
#include "land/papers/parcelrecords.h"
#include "land/papers/sideneighbours.h"

#include <QDate>

namespace spp::land {

/// What all papers of one run have in common.
struct LandPaperContext {
    OfficeFiles files;
    LandPaperRules rules;
    paper::OfficeFacts office; ///< of the land office
    LandUseClasses classes;
    QString crs; ///< in words
    QDate at; ///< of the data
    QDate dated; ///< of the papers; invalid: filled in by hand
    bool withPeople = false;

    static Result<LandPaperContext> create(
            Territory &territory, QDate at, QDate dated, bool withPeople);
};

/// What templates of the land records desk may ask for.
const paper::PaperVocabulary &landPapers();

/// A parcel with its corners and neighbours.
struct ParcelOnPaper {
    ParcelRecord record;
    std::vector<paper::SiteRing> rings;
    std::vector<ParcelSide> sides;
    std::vector<DrawnParcel> neighbours; ///< the contacts of the sides refer to them
};

/// Values of the office, the day and the coordinate system.
paper::PaperData commonData(const LandPaperContext &context);
/// Values "parcel.…", rows "corners", "sides", "neighbours" and "classes", flags.
void addParcel(
        paper::PaperData &data, const LandPaperContext &context, const ParcelOnPaper &parcel);
/// Rows "corners" of points without sides, numbered from 1.
void addPoints(paper::PaperData &data, const LandPaperContext &context,
        const std::vector<QPointF> &points);

/// "Đất ở tại nông thôn (ONT) 125,8 m²; …", or the codes of the map where there are no rows.
QString purposeText(const LandPaperContext &context, const ParcelRecord &record);
/// With the decimals of the office; empty where it is not known.
QString areaText(const LandPaperContext &context, const std::optional<double> &area_m2);

} // namespace spp::land
