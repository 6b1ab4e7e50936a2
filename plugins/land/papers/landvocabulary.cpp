// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/landpaperdata.h"

namespace spp::land {

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

QStringList scalars()
{
    QStringList names = words(
            "line crs.name map.scale extract.date extract.year paper.number paper.date "
            "parcel.number parcel.sheet parcel.area parcel.map_area parcel.land_use "
            "parcel.purposes parcel.address parcel.commune parcel.former_commune parcel.code12 "
            "parcel.user parcel.user_type parcel.use_form parcel.terms parcel.origins "
            "sketch.unlabelled sketch.unnumbered corners.count parcels.count parcels.area "
            "survey.sheets survey.numbers survey.commune "
            "register.commune register.sheets register.count register.area "
            "statistics.unit statistics.title statistics.parcels statistics.total "
            "statistics.total_m2 statistics.rounding statistics.map_difference "
            "statistics.without_type statistics.without_class statistics.from_map "
            "change.record change.old change.new change.old_area change.new_area "
            "change.paper_area change.measured_area change.declared_increase change.boundary "
            "change.minimum change.certificate change.certificate_entry change.paper_purposes");
    for (const QString &name : paper::OfficeFacts::names())
        names << QStringLiteral("office.") + name;
    return names;
}

QMap<QString, QStringList> rows()
{
    const QStringList statistics = words(
            "no name code total users cnv cnn tcn tsn txh tkt tkh ttg cds tng ngv tvn managers tcq "
            "tsq ktq cdq strong");
    return {
        { QStringLiteral("corners"), words("no x y side") },
        { QStringLiteral("sides"), words("no from to length text") },
        { QStringLiteral("neighbours"), words("no user parcel sides") },
        { QStringLiteral("classes"), words("no code name area term origin") },
        { QStringLiteral("parcels"),
                words("no sheet number user user_type address area land_use legal_area "
                      "legal_land_use use_form purpose term origin changes note commune") },
        { QStringLiteral("statistics"), statistics },
        { QStringLiteral("change"),
                words("old old_area new new_area land_use frontage access strong") },
    };
}

} // namespace

const paper::PaperVocabulary &landPapers()
{
    static const paper::PaperVocabulary vocabulary{
        words("cadastral-extract extract-survey boundary-description measurement-confirmation "
              "parcel-register cadastral-book cadastral-book-list land-statistics "
              "land-statistics-counts "
              "land-statistics-units measurement-revision split-merge"),
        scalars(),
        rows(),
        words("with_people without_people one_parcel several_parcels unlabelled unnumbered "
              "neighbours "
              "no_neighbours hole classes no_classes differs types_known types_partly "
              "without_class from_map rounds"),
        words("parcel survey before after"),
    };
    return vocabulary;
}

} // namespace spp::land
