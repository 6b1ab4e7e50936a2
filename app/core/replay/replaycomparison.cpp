// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/replaycomparison.h"

#include "core/replay/jsondifference.h"
#include "core/seal/dossiermanifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ReplayComparison)
};

using Kind = ReplayDifference::Kind;

const QJsonValue nothing(QJsonValue::Undefined);

QString joined(const QStringList &path, int from)
{
    return QStringList(path.mid(from)).join(QStringLiteral(" / "));
}

/// A difference in the part "manifest" of a review: what it was made from.
ReplayDifference inManifest(const JsonDifference &one)
{
    const QString part = one.path.value(1);
    if (part == QLatin1String("program") || part == QLatin1String("program_version")
            || part == QLatin1String("measuring"))
        return { Kind::Program, QStringLiteral("spp"), part, one.before, one.after };
    if (part == QLatin1String("packs") && one.path.size() > 2)
        return { Kind::Pack, one.path.at(2), joined(one.path, 3), one.before, one.after };
    if (part == QLatin1String("themes") && one.path.size() > 2)
        return { Kind::Input, one.path.at(2), joined(one.path, 3), one.before, one.after };
    return { Kind::Input, part, joined(one.path, 2), one.before, one.after };
}

ReplayDifference classified(const JsonDifference &one)
{
    const QString part = one.path.value(0);
    if (part == QLatin1String("manifest"))
        return inManifest(one);
    if (part == QLatin1String("verdicts") && one.path.size() > 1)
        return { Kind::Verdict, one.path.at(1), joined(one.path, 2), one.before, one.after };
    if (part == QLatin1String("findings") && one.path.size() > 1)
        return { Kind::Finding, one.path.at(1), joined(one.path, 2), one.before, one.after };
    const QString detail = one.path.value(1);
    if (detail == QLatin1String("subject") || detail == QLatin1String("proposal"))
        return { Kind::Input, detail, joined(one.path, 2), one.before, one.after };
    return { Kind::Case, part, joined(one.path, 1), one.before, one.after };
}

/// The list of rules that do not concern the case is long and says nothing that findings do not.
bool repeatsFindings(const JsonDifference &one)
{
    return one.path.value(0) == QLatin1String("manifest")
            && one.path.value(1) == QLatin1String("rules_not_applied");
}

ReplayDifference changedFile(const DossierManifest::File &file, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isSymLink())
        return { Kind::File, file.name, Texts::tr("missing"), file.sha256, nothing };
    // What was appended to a PDF, as a signature is, leaves the file that the review belongs to.
    const bool isGrownPdf = file.name.endsWith(QLatin1String(".pdf")) && info.size() > file.bytes;
    const auto sha256 = isGrownPdf ? DossierManifest::sha256Of(path, file.bytes)
                                   : DossierManifest::sha256Of(path);
    if (sha256 && *sha256 == file.sha256)
        return {};
    return { Kind::File, file.name, QStringLiteral("sha256"), file.sha256,
        sha256 ? QJsonValue(*sha256) : nothing };
}

} // namespace

std::vector<ReplayDifference> compareReviews(const QJsonObject &before, const QJsonObject &after)
{
    std::vector<ReplayDifference> found;
    for (const JsonDifference &one : jsonDifferences(before, after)) {
        if (!repeatsFindings(one))
            found.push_back(classified(one));
    }
    return found;
}

Result<std::vector<ReplayDifference>> compareFiles(const QString &dossierFolder)
{
    SPP_ASSIGN(const DossierManifest manifest, DossierManifest::read(dossierFolder));
    const QDir folder(dossierFolder);
    std::vector<ReplayDifference> found;
    for (const DossierManifest::File &file : manifest.files) {
        const ReplayDifference changed = changedFile(file, folder.filePath(file.name));
        if (!changed.where.isEmpty())
            found.push_back(changed);
    }
    for (const QString &name : DossierManifest::namesIn(dossierFolder)) {
        if (!manifest.file(name))
            found.push_back({ Kind::File, name, Texts::tr("not in the manifest"), nothing, name });
    }
    return found;
}

std::vector<ReplayDifference> compareOutlines(const Subject &before, const Subject &after)
{
    std::vector<ReplayDifference> found;
    const auto add = [&](const QString &where, const engine::Geometry &was,
                             const engine::Geometry &is) {
        const QString moved = outlineDifference(was, is);
        if (!moved.isEmpty())
            found.push_back({ Kind::Input, where, QStringLiteral("geometry"), nothing, moved });
    };
    if (before.parcels.size() != after.parcels.size()) {
        add(QStringLiteral("subject"), *before.geometry, *after.geometry);
        return found;
    }
    for (size_t i = 0; i < before.parcels.size(); ++i) {
        const Parcel &parcel = before.parcels[i];
        add(QStringLiteral("subject %1/%2").arg(parcel.sheet, parcel.number),
                *parcel.feature.geometry, *after.parcels[i].feature.geometry);
    }
    return found;
}

} // namespace spp
