// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/citationcard.h"

#include "core/review/review.h"
#include "core/review/reviewwords.h"
#include "gui/review/datefield.h"

#include <QLabel>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int cardWidth = 400;
constexpr int padding = 16;

const RulePack *packOf(const Finding &finding, const Review &review)
{
    for (const PackUse &use : review.packs) {
        if (use.pack->id == finding.packId)
            return use.pack.get();
    }
    return nullptr;
}

const Rule *ruleOf(const Finding &finding, const RulePack &pack)
{
    for (const Rule &rule : pack.rules) {
        if (rule.id == finding.ruleId)
            return &rule;
    }
    return nullptr;
}

QString row(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString()
                           : QStringLiteral("<p>%1<br><b>%2</b></p>")
                                     .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString textOf(const Finding &finding, const Review &review)
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(finding.citation.text().toHtmlEscaped());
    const RulePack *pack = packOf(finding, review);
    if (pack) {
        html += row(CitationCard::tr("Document"), pack->document.text());
        const Rule *rule = ruleOf(finding, *pack);
        if (rule)
            html += row(CitationCard::tr("Clause"), rule->clause);
        html += row(CitationCard::tr("In force from"), shownDate(pack->validFrom));
    }
    html += row(CitationCard::tr("How the figure was verified"),
            reviewwords::verified(finding.verified).text());
    html += row(CitationCard::tr("Rule"),
            QStringLiteral("%1, %2 %3").arg(finding.ruleId, finding.packId, finding.packVersion));
    return html;
}

} // namespace

CitationCard::CitationCard(const Finding &finding, const Review &review, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("citationCard"));
    setProperty("card", true);
    setWindowTitle(tr("Legal basis"));
    auto *text = new QLabel(textOf(finding, review));
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding / 2, padding, padding / 2);
    column->addWidget(text);
    setFixedWidth(cardWidth);
}

void CitationCard::showBeside(QWidget *panel)
{
    // adjustSize() asks for the text at its own width, not at that of the card.
    setFixedHeight(layout()->totalHeightForWidth(cardWidth));
    const QPoint corner = panel->mapToGlobal(QPoint(0, panel->height() / 3));
    move(corner - QPoint(width() + padding / 2, 0));
    show();
}

} // namespace spp
