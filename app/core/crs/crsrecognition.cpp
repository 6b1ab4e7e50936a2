// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/crsrecognition.h"

#include "core/crs/crsparts.h"
#include "core/crs/crsshape.h"
#include "core/crs/describedcrs.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CrsRecognition)
};

using Answer = std::optional<QString>;

/// Every zone of the country: the CRSs of EPSG that carry the name of the datum.
QStringList zonesNamed(ProjContext &context, const QString &datumName)
{
    QStringList codes;
    PROJ_CRS_LIST_PARAMETERS *wanted = proj_get_crs_list_parameters_create();
    const PJ_TYPE projected = PJ_TYPE_PROJECTED_CRS;
    wanted->types = &projected;
    wanted->typesCount = 1;
    int count = 0;
    PROJ_CRS_INFO **list
            = proj_get_crs_info_list_from_database(context.get(), "EPSG", wanted, &count);
    for (int i = 0; i < count; ++i) {
        if (QString::fromUtf8(list[i]->name).startsWith(datumName + QStringLiteral(" / ")))
            codes << QStringLiteral("EPSG:") + QString::fromUtf8(list[i]->code);
    }
    proj_crs_info_list_destroy(list);
    proj_get_crs_list_parameters_destroy(wanted);
    return codes;
}

Result<Answer> firstMatch(ProjContext &context, const QStringList &codes, const CrsParts &local,
        const CrsShape &shape)
{
    for (const QString &code : codes) {
        SPP_ASSIGN(const CrsParts parts, CrsParts::read(context, code));
        if (!parts.sameDatum(context, local))
            continue;
        SPP_ASSIGN(const PjPtr crs, context.crs(code));
        const std::optional<CrsShape> candidate = CrsShape::of(context.get(), crs.get());
        if (candidate && candidate->matches(shape))
            return Answer(code);
    }
    return Answer();
}

/// The profile's choices first; the list of all zones takes a while to read.
Result<Answer> amongLocal(
        ProjContext &context, const Profile &profile, const CrsParts &local, const CrsShape &shape)
{
    QStringList codes{ profile.crs };
    codes << profile.sourceCrsChoices << profile.datum.datumCrs;
    SPP_ASSIGN(const Answer near, firstMatch(context, codes, local, shape));
    if (near)
        return near;
    return firstMatch(context, zonesNamed(context, local.name), local, shape);
}

/// The one CRS of the EPSG data set that PROJ finds equivalent, if there is exactly one such.
Answer amongOthers(ProjContext &context, const PJ *horizontal)
{
    constexpr int equivalent = 70; // PROJ: the definitions agree, whatever the names
    int *confidence = nullptr;
    PJ_OBJ_LIST *list = proj_identify(context.get(), horizontal, "EPSG", nullptr, &confidence);
    const int count = list ? proj_list_get_count(list) : 0;
    Answer answer;
    if (count > 0 && confidence[0] >= equivalent && (count == 1 || confidence[1] < confidence[0])) {
        const PjPtr found(proj_list_get(context.get(), list, 0));
        if (const char *code = proj_get_id_code(found.get(), 0))
            answer = QStringLiteral("EPSG:") + QString::fromUtf8(code);
    }
    proj_int_list_destroy(confidence);
    proj_list_destroy(list);
    return answer;
}

/// A code that the file states, if its own parameters agree with it.
Result<Answer> statedCode(ProjContext &context, const QString &code, const CrsShape &shape)
{
    const Result<PjPtr> crs = context.crs(code);
    if (!crs)
        return Answer(); // of an authority unknown here: go by the parameters
    const DescribedCrs known = DescribedCrs::of(context, *crs);
    const std::optional<CrsShape> expected
            = known.horizontal ? CrsShape::of(context.get(), known.horizontal.get()) : std::nullopt;
    if (expected && expected->matches(shape))
        return Answer(code);
    return Error::crsMismatch(Texts::tr("The file says %1, but its own parameters are others.")
                                      .arg(code)
                                      .toStdString())
            .advise(Texts::tr("State the coordinate system yourself.").toStdString());
}

} // namespace

Result<std::optional<QString>> recogniseCrs(const QString &wkt, const Profile &profile)
{
    if (wkt.trimmed().isEmpty())
        return Answer();
    SPP_ASSIGN(const std::unique_ptr<ProjContext> context, ProjContext::withDatabase());
    const PjPtr parsed(proj_create_from_wkt(
            context->get(), wkt.toUtf8().constData(), nullptr, nullptr, nullptr));
    if (!parsed)
        return Error::crsMismatch(
                Texts::tr("The description of the coordinate system cannot be read: %1")
                        .arg(context->takeMessage())
                        .toStdString());
    const DescribedCrs described = DescribedCrs::of(*context, parsed);
    const std::optional<CrsShape> shape = described.horizontal
            ? CrsShape::of(context->get(), described.horizontal.get())
            : std::nullopt;
    if (!shape)
        return Answer();
    if (!described.code.isEmpty()) {
        SPP_ASSIGN(const Answer stated, statedCode(*context, described.code, *shape));
        if (stated)
            return stated;
    }
    SPP_ASSIGN(const CrsParts local, CrsParts::read(*context, profile.datum.datumCrs));
    if (described.isOnDatum(*context, local, toWgs84(profile.datum.helmert)))
        return amongLocal(*context, profile, local, *shape);
    if (described.movesWgs84(*context))
        return Answer(); // WGS 84 by name, another datum by its numbers
    return amongOthers(*context, described.horizontal.get());
}

} // namespace spp
