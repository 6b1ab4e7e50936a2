// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/findingorder.h"
#include "core/review/proposaltext.h"
#include "core/review/reviewwords.h"
#include "core/review/subjectreader.h"
#include "dossier/dossiercontent.h"
#include "dossier/printednumber.h"

#include <QPainter>

namespace spp {

namespace {

constexpr double labelWidth_mm = 56.0;
constexpr double counterHeight_mm = 13.0;
constexpr double counterGap_mm = 3.0;

struct Counter {
    VerdictMark mark;
    int count;
    QString word;
};

void drawCounter(
        QPainter &painter, const QRectF &box, const Counter &counter, const DossierLook &look)
{
    const QColor colour = look.colourOf(counter.mark);
    const QRectF frame(dots(box.x()), dots(box.y()), dots(box.width()), dots(box.height()));
    painter.setPen(QPen(look.colour("rule"), dots(0.2)));
    painter.setBrush(look.colour("shade"));
    painter.drawRect(frame);
    const double side = 5.0;
    drawMark(painter, counter.mark,
            QRectF(dots(box.x() + 3), dots(box.center().y() - side / 2), dots(side), dots(side)),
            colour);
    TextStyle number = look.heading();
    number.size_pt = look.sizes.title_pt;
    number.colour = look.colour("ink");
    const PrintedText count(QString::number(counter.count), number, 14.0);
    count.draw(painter, { box.x() + 10.5, box.center().y() - count.height_mm() / 2 });
    const double left = 10.5 + count.naturalWidth_mm() + 2.0;
    const PrintedText word(counter.word, look.body(), box.width() - left - 1.0);
    word.draw(painter, { box.x() + left, box.center().y() - word.height_mm() / 2 });
}

QString landClasses(const Parcel &parcel, const DossierLook &look)
{
    QStringList classes;
    for (const LandClass &landClass : parcel.landClasses) {
        classes.append(landClass.area_m2 ? landClass.code + QLatin1Char(' ')
                                + printedQuantity(*landClass.area_m2, QStringLiteral("m2"))
                                         : landClass.code);
    }
    return classes.isEmpty() ? look.text("not_recorded") : classes.join(QStringLiteral(", "));
}

} // namespace

std::vector<size_t> DossierContent::withOutcome(Outcome outcome) const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < review().findings.size(); ++i) {
        if (review().findings[i].outcome == outcome)
            found.push_back(i);
    }
    return found;
}

QString DossierContent::areaText(const std::optional<double> &area) const
{
    return area ? printedQuantity(*area, QStringLiteral("m2")) : m_look.text("not_recorded");
}

std::vector<std::pair<QString, QString>> DossierContent::subjectFacts() const
{
    const Subject &subject = review().subject;
    std::vector<std::pair<QString, QString>> facts;
    if (!review().caseNumber.isEmpty()) {
        const QString title = review().caseTitle.isEmpty()
                ? QString()
                : QString::fromUtf16(u" – ") + review().caseTitle;
        facts.push_back({ m_look.text("case_number"), review().caseNumber + title });
    }
    facts.push_back({ m_look.text("at"), reviewwords::date(review().at).text() });
    if (!subject.parcels.empty()) {
        facts.push_back({ m_look.text("legal_area"),
                areaText(sumOverParcels(subject, &Parcel::legalArea_m2)) });
        facts.push_back({ m_look.text("map_area"), areaText(subject.geometry->area()) });
        facts.push_back({ m_look.text("net_area"),
                areaText(sumOverParcels(subject, &Parcel::netPlotArea_m2)) });
    } else {
        facts.push_back({ m_look.text("map_area"), areaText(subject.geometry->area()) });
    }
    for (const Parcel &parcel : subject.parcels)
        facts.push_back({ m_look.text("land_class"), landClasses(parcel, m_look) });
    if (review().site) {
        const SiteOrigin &site = *review().site;
        facts.push_back({ m_look.text("site_file"),
                site.file + QStringLiteral(", ") + site.crs + QStringLiteral(", ")
                        + site.operation });
        facts.push_back({ m_look.text("site_commune"),
                site.commune.isEmpty() ? m_look.text("unverified") : site.commune });
    }
    facts.push_back({ m_look.text("accuracy"),
            subject.accuracy_m ? QString::fromUtf16(u"± ")
                            + printedQuantity(*subject.accuracy_m, QStringLiteral("m"))
                               : m_look.text("not_stated") });
    return facts;
}

QString DossierContent::proposalText() const
{
    const QString stated = proposaltext::all(review());
    return stated.isEmpty() ? m_look.text("no_proposal") : stated;
}

void DossierContent::counters()
{
    const std::vector<Counter> counters{
        { VerdictMark::Conflict, int(withOutcome(Outcome::Conflict).size()),
                m_look.text("conflict") },
        { VerdictMark::NotCertain, int(withOutcome(Outcome::NotCertain).size()),
                m_look.text("not_certain") },
        { VerdictMark::Unknown, int(withOutcome(Outcome::Unknown).size()), m_look.text("unknown") },
        { VerdictMark::Fine, int(withOutcome(Outcome::Pass).size()), m_look.text("fine") },
    };
    m_flow.space(4.0);
    m_flow.block(counterHeight_mm, [this, counters](QPainter &painter, const QRectF &box) {
        const double width = (box.width() - 3 * counterGap_mm) / 4;
        for (size_t i = 0; i < counters.size(); ++i) {
            drawCounter(painter,
                    QRectF(box.x() + double(i) * (width + counterGap_mm), box.y(), width,
                            box.height()),
                    counters[i], m_look);
        }
        return Result<void>();
    });
    m_flow.space(3.0);
}

void DossierContent::summary(bool brief)
{
    TextStyle kicker = m_look.small();
    kicker.bold = true;
    kicker.colour = m_look.colour("accent");
    m_flow.paragraph(m_look.text(brief ? "sheet_kicker" : "kicker"), kicker);
    m_flow.space(1.0);
    TextStyle title = m_look.heading();
    title.size_pt = brief ? m_look.sizes.heading_pt + 2 : m_look.sizes.title_pt;
    title.colour = m_look.colour("ink");
    m_flow.paragraph(review().subject.label, title);
    m_flow.space(brief ? 1.5 : 4.0);
    m_flow.facts(subjectFacts(), labelWidth_mm);
    if (!brief || !review().proposal.values.isEmpty())
        m_flow.facts({ { m_look.text("proposal"), proposalText() } }, labelWidth_mm);
    counters();
    if (brief)
        return;
    m_flow.heading(m_look.text("conclusion"));
    const std::vector<size_t> conflicts = withOutcome(Outcome::Conflict);
    m_flow.paragraph(
            m_look.text(conflicts.empty() ? "none_conflict" : "conflicts_follow"), m_look.body());
    m_flow.space(2.0);
    conflictsInShort();
    m_flow.space(2.0);
    m_flow.paragraph(m_look.text("machine_note"), m_look.small());
}

void DossierContent::conflictsInShort()
{
    const FindingOrder order(review());
    for (const size_t index : withOutcome(Outcome::Conflict)) {
        const Finding &finding = review().findings[index];
        const PrintedText number(QString::number(order.numberOf(index)), m_look.tableBold(), 6.0);
        const double left = 11.0;
        const QString passing = printedWouldPass(finding, review(), m_look);
        const PrintedText text(finding.message.text()
                        + (passing.isEmpty() ? QString() : QLatin1Char('\n') + passing),
                m_look.body(), m_flow.width_mm() - left, m_look.substitutes);
        const QColor colour = m_look.colourOf(VerdictMark::Conflict);
        m_flow.block(text.height_mm() + 1.2, [=](QPainter &painter, const QRectF &box) {
            drawMark(painter, VerdictMark::Conflict,
                    QRectF(dots(box.x()), dots(box.y() + 0.8), dots(3.0), dots(3.0)), colour);
            number.draw(painter, box.topLeft() + QPointF(5.0, 0.2));
            text.draw(painter, box.topLeft() + QPointF(left, 0));
            return Result<void>();
        });
    }
}

} // namespace spp
