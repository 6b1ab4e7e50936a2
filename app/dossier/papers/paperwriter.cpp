// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/paperwriter.h"

#include "core/data/fileproblem.h"
#include "core/data/territory.h"
#include "core/review/geopackagewriter.h"
#include "dossier/fonts.h"
#include "dossier/papers/docxwriter.h"
#include "dossier/papers/paperformat.h"
#include "dossier/papers/papermaker.h"
#include "dossier/papers/paperpdf.h"
#include "dossier/papers/papertemplate.h"
#include "dossier/papers/sitepicture.h"

#include <QCoreApplication>
#include <QDir>

namespace spp::paper {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PaperWriter)
};

Result<void> checkValidity(const PaperTemplate &paper, QDate at)
{
    if (paper.isValidOn(at))
        return {};
    return Error::usage(Texts::tr("The template “%1” does not hold on %2.")
                                .arg(paper.id, at.toString(Qt::ISODate))
                                .toStdString());
}

bool uses(const PaperTemplate &paper, const char *kind)
{
    return std::any_of(paper.blocks.begin(), paper.blocks.end(),
            [kind](const TemplateBlock &block) { return block.kind == QLatin1String(kind); });
}

Result<void> addPictures(
        PaperData &data, const PaperTemplate &paper, const Review &review, Territory &territory)
{
    if (uses(paper, "site-plan")) {
        SPP_ASSIGN(SitePicture::Shown shown, SitePicture::plan(review, territory));
        data.sitePlan = std::move(shown.picture);
        data.values[QStringLiteral("map.scale")] = QStringLiteral("1:") + number(shown.scale);
        data.flags[QStringLiteral("site_plan")] = true;
    }
    if (!uses(paper, "conflict-maps"))
        return {};
    int no = 0;
    for (const Finding &finding : review.findings) {
        if (finding.outcome != Outcome::Conflict)
            continue;
        ++no;
        if (!finding.evidence)
            continue;
        SPP_ASSIGN(SitePicture::Shown shown, SitePicture::conflict(review, territory, finding));
        shown.picture.description
                = QStringLiteral("Nội dung %1. %2 Tỷ lệ 1:%3.")
                          .arg(QString::number(no), finding.message.vi, number(shown.scale));
        data.conflictMaps.push_back(std::move(shown.picture));
    }
    return {};
}

} // namespace

Result<QStringList> PaperWriter::write(const QString &kind, const Review &review,
        Territory &territory, const PaperCase &facts, const QString &folder) const
{
    SPP_TRY(Fonts::load());
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const PaperTemplate paper, PaperTemplate::read(OfficeFiles(profile), kind));
    SPP_TRY(checkValidity(paper, review.at));
    SPP_ASSIGN(PaperData data, PaperData::collect(review, territory, facts));
    SPP_TRY(addPictures(data, paper, review, territory));
    const Document document = PaperMaker::make(paper, data);
    if (!QDir().mkpath(folder))
        return folderFailure(folder);
    const QString base = QDir(folder).filePath(kind);
    QStringList written;
    if (docx) {
        written << base + QStringLiteral(".docx");
        SPP_TRY(DocxWriter::write(document, written.last()));
    }
    if (pdf) {
        written << base + QStringLiteral(".pdf");
        SPP_TRY(PaperPdf::write(document, written.last()));
    }
    const QString email = PaperMaker::email(paper, data);
    if (!email.isEmpty()) {
        written << base + QStringLiteral(".txt");
        SPP_TRY(writeFile(written.last(), email.toUtf8()));
    }
    return written;
}

} // namespace spp::paper
