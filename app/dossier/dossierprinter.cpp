// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/dossierprinter.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewjson.h"
#include "dossier/dossiercontent.h"
#include "dossier/fonts.h"
#include "dossier/pdfpages.h"
#include "dossier/pdfsignaturefields.h"
#include "dossier/spokenlanguage.h"

#include <QCryptographicHash>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DossierPrinter)
};

constexpr int shortHash = 16;

QString languageOf(const DossierInput &input)
{
    return input.language.isEmpty() ? input.review.language : input.language;
}

QString hashOf(const Review &review)
{
    const QByteArray bytes = ReviewJson::bytes(ReviewJson::document(review));
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

RunningTexts runningTexts(const Review &review, const DossierLook &look)
{
    RunningTexts texts;
    texts.left = review.caseNumber.isEmpty()
            ? review.subject.label
            : look.text("case_number") + QLatin1Char(' ') + review.caseNumber;
    texts.right = look.text("made_by") + QLatin1Char(' ') + Application::version();
    texts.foot = look.text("checksum") + QStringLiteral(": ") + hashOf(review).left(shortHash);
    return texts;
}

} // namespace

struct DossierPrinter::Private {
    explicit Private(Territory &theTerritory)
        : territory(theTerritory)
    {
    }

    Territory &territory;
    DossierLook look;
    std::unique_ptr<DossierMaps> maps;
};

DossierPrinter::DossierPrinter() = default;
DossierPrinter::~DossierPrinter() = default;

Result<std::unique_ptr<DossierPrinter>> DossierPrinter::create(Territory &territory)
{
    SPP_TRY(Fonts::load());
    SPP_TRY(Application::startQgis());
    std::unique_ptr<DossierPrinter> printer(new DossierPrinter);
    printer->d = std::make_unique<Private>(territory);
    SPP_ASSIGN(const Profile profile, territory.profile());
    const OfficeFiles files(profile);
    SPP_ASSIGN(printer->d->look, DossierLook::read(files));
    SPP_ASSIGN(printer->d->maps, DossierMaps::create(territory, files, printer->d->look));
    return printer;
}

Result<void> DossierPrinter::print(
        const DossierInput &input, Form form, const QString &path, Feedback &feedback)
{
    const SpokenLanguage language(languageOf(input));
    PageFlow flow(d->look);
    DossierContent content(input, d->look, *d->maps, flow);
    const bool sheet = form == Form::Sheet;
    content.summary(sheet);
    std::vector<SignaturePlace> signatures;
    if (sheet) {
        content.conflictsInShort();
        content.sheetMap();
    } else {
        content.situationMap();
        content.conflictMaps();
        content.findings();
        content.themes();
        SPP_ASSIGN(const auto sections, sectionsOf(input, d->territory, feedback));
        content.sections(sections);
        content.citations();
        content.packs();
        content.sources();
        content.coordinates();
        signatures = content.signatures();
    }

    const Review &review = input.review;
    SPP_ASSIGN(const QByteArray pages,
            pdfOf(flow, d->look, runningTexts(review, d->look), review.subject.label, review.at,
                    feedback));
    std::vector<PdfSignatureField> fields;
    for (const SignaturePlace &place : signatures)
        fields.push_back(
                { place.signer.field, place.signer.title.text(), place.page, place.box_mm });
    SPP_ASSIGN(const QByteArray pdf, withSignatureFields(pages, fields));
    return writeFile(path, pdf);
}

QMap<QString, QString> DossierPrinter::layerStyles() { return d->maps->layerStyles(); }

Territory &DossierPrinter::territory() { return d->territory; }

} // namespace spp
