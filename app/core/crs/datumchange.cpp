// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/datumchange.h"

#include "base/words.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DatumChange)
};

/// How PROJ writes the ellipsoid of a geographic CRS.
QString ellipsoidText(ProjContext &context, const CrsParts &crs)
{
    const PjPtr ellipsoid(proj_get_ellipsoid(context.get(), crs.geographic.get()));
    double a = 0.0;
    double inverseFlattening = 0.0;
    proj_ellipsoid_get_parameters(
            context.get(), ellipsoid.get(), &a, nullptr, nullptr, &inverseFlattening);
    if (a == 6378137.0 && std::abs(inverseFlattening - 298.257223563) < 1e-12)
        return QStringLiteral("+ellps=WGS84");
    if (inverseFlattening == 0.0)
        return QStringLiteral("+R=%1").arg(a, 0, 'g', 15);
    return QStringLiteral("+a=%1 +rf=%2").arg(a, 0, 'g', 15).arg(inverseFlattening, 0, 'g', 15);
}

/// Local datum → WGS 84 by the pinned numbers. The height is pushed aside: a plan has none, and the
/// one a file may carry is not above the ellipsoid.
Pipeline pinnedPipeline(ProjContext &context, const DatumOperation &datum, const CrsParts &local)
{
    if (datum.helmert.isEmpty())
        return {};
    return Pipeline(QStringLiteral("+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad "
                                   "+step +proj=push +v_3 +step +proj=cart %1 +step %2 "
                                   "+step +inv +proj=cart +ellps=WGS84 +step +proj=pop +v_3 "
                                   "+step +proj=unitconvert +xy_in=rad +xy_out=deg")
                            .arg(ellipsoidText(context, local), datum.helmert));
}

QString pinnedWords(const DatumOperation &datum)
{
    if (datum.name.isEmpty())
        return datum.description;
    return QStringLiteral("%1, %2").arg(datum.name, datum.description);
}

/// What PROJ puts before the name of an operation is in our words, the name itself stays.
QString operationWords(const QString &name)
{
    static const QString inverse = QStringLiteral("Inverse of ");
    QStringList parts = name.split(QStringLiteral(" + "));
    for (QString &part : parts) {
        if (part.startsWith(inverse))
            part = Texts::tr("Inverse of %1").arg(part.mid(inverse.size()));
    }
    return parts.join(QStringLiteral(" + "));
}

QString rankedWords(const RankedOperation &operation)
{
    const QString name = operationWords(operation.name);
    if (operation.accuracy_m < 0)
        return Texts::tr("\"%1\", chosen by PROJ, accuracy not stated").arg(name);
    return Texts::tr("\"%1\", chosen by PROJ, accuracy %2 m")
            .arg(name, QString::fromStdString(spokenNumber(operation.accuracy_m)));
}

/// Third datum → WGS 84 → profile's datum.
Result<DatumChange> thirdToLocal(ProjContext &context, const CrsParts &third, const CrsParts &world,
        const Pipeline &pinned, const QString &words)
{
    SPP_ASSIGN(const RankedOperation ranked,
            bestOperation(context, third.geographic.get(), world.geographic.get()));
    return DatumChange{ ranked.pipeline.then(pinned.inverse()),
        Texts::tr("%1; then %2").arg(rankedWords(ranked), words), true };
}

/// Profile's datum → WGS 84 → third datum.
Result<DatumChange> localToThird(ProjContext &context, const CrsParts &third, const CrsParts &world,
        const Pipeline &pinned, const QString &words)
{
    SPP_ASSIGN(const RankedOperation ranked,
            bestOperation(context, world.geographic.get(), third.geographic.get()));
    return DatumChange{ pinned.then(ranked.pipeline),
        Texts::tr("%1; then %2").arg(words, rankedWords(ranked)), true };
}

} // namespace

Result<DatumChange> DatumChange::between(
        ProjContext &context, const PinnedDatum &datum, const CrsParts &from, const CrsParts &to)
{
    const auto &[operation, local, world] = datum;
    if (!local.toGeographic.isEmpty())
        return Error::crsMismatch(Texts::tr("The datum of a profile must be a geographic "
                                            "coordinate system, not %1 (%2).")
                                          .arg(local.code, local.name)
                                          .toStdString());
    if (from.sameDatum(context, to))
        return DatumChange{ {}, Texts::tr("no datum change"), false };
    const Pipeline pinned = pinnedPipeline(context, operation, local);
    const QString words = pinnedWords(operation);
    if (from.sameDatum(context, local)) {
        if (to.sameDatum(context, world))
            return DatumChange{ pinned, words, true };
        return localToThird(context, to, world, pinned, words);
    }
    if (to.sameDatum(context, local)) {
        if (from.sameDatum(context, world))
            return DatumChange{ pinned.inverse(), words, true };
        return thirdToLocal(context, from, world, pinned, words);
    }
    SPP_ASSIGN(const RankedOperation ranked,
            bestOperation(context, from.geographic.get(), to.geographic.get()));
    return DatumChange{ ranked.pipeline, rankedWords(ranked), false };
}

} // namespace spp
