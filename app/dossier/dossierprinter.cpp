// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/dossierprinter.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewjson.h"
#include "dossier/dossiercontent.h"
#include "dossier/fonts.h"
#include "dossier/pdfsignaturefields.h"
#include "dossier/spokenlanguage.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DossierPrinter)
};

constexpr double millimetresPerInch = 25.4;
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

/// What stands at the head and foot of every page.
struct Running {
    QString left;
    QString right;
    QString foot;
};

Running runningTexts(const Review &review, const DossierLook &look)
{
    Running texts;
    texts.left = review.caseNumber.isEmpty()
            ? review.subject.label
            : look.text("case_number") + QLatin1Char(' ') + review.caseNumber;
    texts.right = look.text("made_by") + QLatin1Char(' ') + Application::version();
    texts.foot = look.text("checksum") + QStringLiteral(": ") + hashOf(review).left(shortHash);
    return texts;
}

void drawRunning(
        QPainter &painter, const Running &texts, const DossierLook &look, int page, int pageCount)
{
    const double left = look.page.left_mm;
    const double width = PageFlow::paperWidth_mm - left - look.page.right_mm;
    TextStyle style = look.small();
    TextStyle right = style;
    right.alignment = Qt::AlignRight;
    const double head = look.page.top_mm - 11.0;
    const double foot = PageFlow::paperHeight_mm - look.page.bottom_mm + 6.0;
    const QString pages
            = QStringLiteral("%1 %2/%3").arg(look.text("page")).arg(page + 1).arg(pageCount);
    PrintedText(texts.left, style, width * 0.6, look.substitutes).draw(painter, { left, head });
    PrintedText(texts.right, right, width * 0.4).draw(painter, { left + width * 0.6, head });
    PrintedText(texts.foot, style, width * 0.75).draw(painter, { left, foot });
    PrintedText(pages, right, width * 0.25).draw(painter, { left + width * 0.75, foot });
    painter.setPen(QPen(look.colour("rule"), dots(0.15)));
    for (const double y : { head + 5.0, foot - 1.5 })
        painter.drawLine(QPointF(dots(left), dots(y)), QPointF(dots(left + width), dots(y)));
}

void preparePdf(QPdfWriter &writer, const Review &review)
{
    writer.setResolution(int(dotsPerMm * millimetresPerInch));
    writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(review.subject.label);
    writer.setCreator(QStringLiteral("SPP ") + Application::version());
}

} // namespace

struct DossierPrinter::Private {
    explicit Private(Territory &theTerritory)
        : territory(theTerritory)
    {
    }

    Result<void> paint(QPdfWriter &writer, const PageFlow &flow, const Review &review,
            Feedback &feedback) const;

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

Result<void> DossierPrinter::Private::paint(
        QPdfWriter &writer, const PageFlow &flow, const Review &review, Feedback &feedback) const
{
    const Running running = runningTexts(review, look);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error::environment(Texts::tr("The PDF could not be begun.").toStdString());
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(flow.pages().size());
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            writer.newPage();
        for (const auto &[box, paint] : flow.pages()[size_t(page)]) {
            if (feedback.isCancelled())
                return Error::cancelled(Texts::tr("Printing was stopped.").toStdString());
            SPP_TRY(paint(painter, box));
        }
        drawRunning(painter, running, look, page, count);
        feedback.progress(page + 1, count);
    }
    painter.end();
    return {};
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
        content.citations();
        content.packs();
        content.sources();
        content.coordinates();
        signatures = content.signatures();
    }

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        preparePdf(writer, input.review);
        SPP_TRY(d->paint(writer, flow, input.review, feedback));
    }
    std::vector<PdfSignatureField> fields;
    for (const SignaturePlace &place : signatures)
        fields.push_back(
                { place.signer.field, place.signer.title.text(), place.page, place.box_mm });
    SPP_ASSIGN(const QByteArray pdf,
            withSignatureFields(withCreationDate(buffer.data(), input.review.at), fields));
    return writeFile(path, pdf);
}

QMap<QString, QString> DossierPrinter::layerStyles() { return d->maps->layerStyles(); }

Territory &DossierPrinter::territory() { return d->territory; }

} // namespace spp
