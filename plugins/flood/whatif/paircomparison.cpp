// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/paircomparison.h"

#include "core/overlay/themestore.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/hazard/carriedgrid.h"
#include "flood/jsontext.h"
#include "flood/whatif/pairfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::PairRun)
};

/// The runs by their folders, as if each were a scenario.
Result<RegisteredPair> runsOf(const QString &folder)
{
    SPP_ASSIGN(const PairFolder pair, PairFolder::read(folder));
    RegisteredPair runs;
    for (const QString &name : pair.runs(false))
        runs.base.append(QDir(folder).filePath(name));
    for (const QString &name : pair.runs(true))
        runs.proposal.append(QDir(folder).filePath(name));
    runs.site = pair.site();
    return runs;
}

/// What a kill left of files that were being written.
void removeLeftOvers(const QString &folder)
{
    const QFileInfo whole(folder);
    const QFileInfoList left = whole.dir().entryInfoList(
            { whole.fileName() + QStringLiteral(".*.unfinished") }, QDir::Dirs);
    for (const QFileInfo &entry : left)
        QDir(entry.filePath()).removeRecursively();
}

/// BadInput unless the files are those of this comparison.
Result<void> checkSame(const Comparison &comparison, const QString &folder)
{
    QFile file(QDir(folder).filePath(key("comparison.json")));
    if (file.open(QIODevice::ReadOnly)
            && file.readAll() == QJsonDocument(comparisonJson(comparison)).toJson())
        return {};
    return Error::badInput(Texts::tr("There is another comparison of the pair.").toStdString())
            .inFile(folder.toStdString())
            .advise(Texts::tr("Move it away, or compare with \"spp flood compare\".")
                            .toStdString());
}

} // namespace

QString pairComparisonFolder(const QString &pairFolder)
{
    return QDir(pairFolder).filePath(key("comparison"));
}

Result<Comparison> comparePair(
        Territory &territory, const PairComparing &comparing, Feedback &feedback)
{
    RegisteredPair sides;
    if (comparing.registered) {
        sides = *comparing.registered;
    } else {
        SPP_ASSIGN(sides, runsOf(comparing.folder));
    }
    ComparisonRequest request;
    request.base = sides.base;
    request.proposal = sides.proposal;
    request.scheme = key("depth");
    request.site = sides.site;
    request.threads = comparing.threads;
    request.cacheFolder = ThemeStore::defaultCacheFolder();
    SPP_ASSIGN(Comparison comparison, compareFloods(territory, request, feedback));
    const QString folder = pairComparisonFolder(comparing.folder);
    removeLeftOvers(folder);
    if (QFileInfo::exists(folder))
        SPP_TRY(checkSame(comparison, folder));
    else
        SPP_TRY(writeComparison(comparison, territory.crs(), comparing.date, folder, feedback));
    return comparison;
}

Result<void> checkComparable(Territory &territory, const PairRequest &request)
{
    SPP_ASSIGN(const ScenarioFile proposal,
            ScenarioFile::read(request.proposal, request.subgridCell_m));
    SPP_TRY(checkCarriage(territory, proposal.context.crs, proposal.context.grid));
    SPP_TRY(ComparisonSite::read(territory, siteOf(proposal.link)));
    return {};
}

} // namespace spp::flood
