// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/pairfolder.h"

#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::PairRun)
};

} // namespace

Result<PairFolder> PairFolder::read(const QString &folder)
{
    const QString path = QDir(folder).filePath(key("pair.json"));
    QFile file(path);
    PairFolder read{ folder, {} };
    if (file.open(QIODevice::ReadOnly))
        read.pair = QJsonDocument::fromJson(file.readAll()).object();
    if (read.pair[key("schema")].toString() == QLatin1String("spp.flood-pair/1"))
        return read;
    return Error::badInput(Texts::tr("There is no pair of runs.").toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Name the folder that \"spp flood pair\" wrote.").toStdString());
}

QStringList PairFolder::runs(bool ofProposal) const
{
    QStringList names;
    for (const QJsonValue &run : pair[key("runs")].toArray()) {
        if (run[key("proposal")].toBool() == ofProposal)
            names.append(run[key("name")].toString());
    }
    return names;
}

SiteChoice PairFolder::site() const
{
    SiteChoice site;
    const QJsonObject link = pair[key("link")].toObject();
    site.caseNumber = link[key("case")].toString();
    for (const QJsonValue &parcel : link[key("parcels")].toArray())
        site.parcels.append(parcel.toString());
    if (link[key("zone")].isDouble())
        site.zone = link[key("zone")].toVariant().toLongLong();
    const QString file = pair[key("site")].toString();
    if (link.isEmpty() && !file.isEmpty())
        site.file = QDir(folder).filePath(file);
    return site;
}

SiteChoice siteOf(const ProposalLink &link)
{
    SiteChoice site;
    site.caseNumber = link.caseNumber;
    site.zone = link.zone;
    site.parcels = link.parcels;
    return site;
}

} // namespace spp::flood
