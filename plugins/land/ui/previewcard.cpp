// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/previewcard.h"

#include "gui/look/look.h"
#include "gui/review/parcelcard.h"
#include "land/ui/landwords.h"

#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

constexpr int padding = 12;
constexpr int gap = 6;
constexpr int fewestRows = 3; ///< of before, and of after
constexpr double shareOfWindow = 0.3; ///< that all rows take at most
constexpr double smallest_m2 = 0.05; ///< shown as 0.0

/// One column group of a rich text table: the fastest way to show other numbers at every movement
/// of the mouse.
QString rows(const std::vector<ParcelDraft> &parcels, const QString &style, std::size_t mostRows)
{
    QString html;
    for (std::size_t i = 0; i < std::min(parcels.size(), mostRows); ++i) {
        html += QStringLiteral("<tr><td style=\"%1\">%2</td><td align=\"right\" style=\"%1\">%3"
                               "</td><td align=\"right\" style=\"%1\">%4</td></tr>")
                        .arg(style, parcels[i].facts.number.toHtmlEscaped(),
                                landwords::area(parcels[i].facts.legalArea_m2),
                                cadastralArea(parcels[i].mapArea_m2));
    }
    if (parcels.size() > mostRows) {
        html += QStringLiteral("<tr><td style=\"%1\" colspan=\"3\">… +%2</td></tr>")
                        .arg(style)
                        .arg(parcels.size() - mostRows);
    }
    return html;
}

QString heading(
        const QString &first, const QString &legal, const QString &map, const QString &style)
{
    return QStringLiteral("<tr><td style=\"%4\">%1</td><td align=\"right\" style=\"%4\">%2</td>"
                          "<td align=\"right\" style=\"%4\">%3</td></tr>")
            .arg(first, legal, map, style);
}

bool isSurvey(const Preview &preview)
{
    return preview.step.operation == QLatin1String("correct-from-survey");
}

/// Parcels that stay themselves: one row for each, before and after.
QString versions(const EditStep &step, const QString &muted, const QStringList &heads)
{
    const auto cell = [](const QString &text, const QString &style, bool isNumber) {
        return QStringLiteral("<td style=\"%1\"%2>%3</td>")
                .arg(style, isNumber ? QStringLiteral(" align=\"right\"") : QString(), text);
    };
    QString html = QStringLiteral("<tr>");
    for (int i = 0; i < heads.size(); ++i)
        html += cell(heads.at(i), muted, i > 0);
    html += QStringLiteral("</tr>");
    for (std::size_t i = 0; i < std::min(step.created.size(), mostRows); ++i) {
        const ParcelDraft &after = step.created[i];
        const auto before = std::find_if(step.retired.begin(), step.retired.end(),
                [&](const ParcelDraft &one) { return one.key == after.parents.front(); });
        if (before == step.retired.end())
            continue;
        const bool hasOtherLegal = before->facts.legalArea_m2 != after.facts.legalArea_m2;
        const QString strong = QStringLiteral("font-weight:bold;");
        html += QStringLiteral("<tr>") + cell(after.facts.number.toHtmlEscaped(), strong, false)
                + cell(landwords::area(after.facts.legalArea_m2),
                        hasOtherLegal ? strong : QString(), true)
                + cell(cadastralArea(before->mapArea_m2), {}, true)
                + cell(cadastralArea(after.mapArea_m2), strong, true) + QStringLiteral("</tr>");
    }
    if (step.created.size() > mostRows)
        html += QStringLiteral("<tr><td colspan=\"4\">… +%1</td></tr>")
                        .arg(step.created.size() - mostRows);
    return html;
}

/// Which corners a survey moves, and how far.
QString movedCorners(const QJsonObject &request, const QString &heads, const QString &onSide)
{
    const QJsonArray corners = request[QLatin1String("corners")].toArray();
    QString html;
    for (int i = 0; i < std::min<int>(corners.size(), int(mostRows)); ++i) {
        const QJsonObject corner = corners[i].toObject();
        const QString point = corner[QLatin1String("point")].toString(onSide);
        const int number = corner[QLatin1String("corner")].toInt();
        html += QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td><td align=\"right\">%3"
                               "</td></tr>")
                        .arg(point.toHtmlEscaped(),
                                number > 0 ? QString::number(number) : QStringLiteral("–"),
                                QLocale().toString(
                                        corner[QLatin1String("moved_m")].toDouble(), 'f', 3)
                                        + QStringLiteral(" m"));
    }
    // A table of its own: its columns are others.
    const QString next = QStringLiteral("</table><table width=\"100%\" cellspacing=\"0\" "
                                        "cellpadding=\"1\">");
    return html.isEmpty() ? html : next + heads + html;
}

QLabel *label(const char *name)
{
    auto *made = new QLabel;
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    made->hide();
    return made;
}

} // namespace

PreviewCard::PreviewCard(QWidget *parent)
    : QFrame(parent)
    , accept(new QPushButton)
    , m_title(new QLabel)
    , m_table(label("previewTable"))
    , m_notes(label("previewNotes"))
    , m_problem(label("previewProblem"))
{
    setObjectName(QStringLiteral("previewCard"));
    setProperty("card", true);
    m_title->setProperty("strong", true);
    m_table->setTextFormat(Qt::RichText);
    m_table->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setProperty("problem", true);
    accept->setObjectName(QStringLiteral("acceptPreview"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 2, padding, padding - 2);
    column->setSpacing(gap);
    for (QWidget *widget : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_table),
                 static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_problem),
                 static_cast<QWidget *>(accept) })
        column->addWidget(widget);
    retranslate();
    clear();
}

/// The card stays in sight whole, so it may not take the room of everything else.
std::size_t PreviewCard::mostRows() const
{
    const double room = shareOfWindow * window()->height() / 2.0;
    return std::size_t(std::max(fewestRows, int(room / m_table->fontMetrics().lineSpacing())));
}

void PreviewCard::say(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString PreviewCard::notes(const Preview &preview) const
{
    QStringList lines;
    if (!preview.step.followed.empty() && isSurvey(preview))
        lines.append(tr("Neighbours that follow with the same area: %1")
                             .arg(preview.step.followed.size()));
    else if (!preview.step.followed.empty())
        lines.append(tr("Neighbours that get a corner on their side: %1")
                             .arg(preview.step.followed.size()));
    // Below it, only rounding moved the edge.
    if (preview.changesOuterEdge && std::abs(preview.outerChange_m2) >= smallest_m2) {
        const QString sign = preview.outerChange_m2 > 0 ? QStringLiteral("+") : QString();
        lines.append(tr("The outer edge of the parcels moves: %1")
                             .arg(sign + cadastralArea(preview.outerChange_m2)));
    }
    lines += preview.remarks;
    for (const RestrictionProblem &problem : preview.consentsNeeded) {
        lines.append(tr("Parcel %1 is mortgaged (%2): the consent has to be recorded before the "
                        "commit")
                             .arg(problem.parcel.facts.number, problem.restriction.caseNumber));
    }
    if (!preview.plotDoubts.isEmpty())
        lines.append(preview.plotDoubts);
    if (!preview.classDoubts.isEmpty())
        lines.append(preview.classDoubts);
    return lines.join(QLatin1Char('\n'));
}

void PreviewCard::show(const Preview &preview)
{
    const QString muted = QStringLiteral("color:%1;").arg(Look::colour(Role::MutedText).name());
    const QString strong = QStringLiteral("font-weight:bold;");
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">");
    if (isSurvey(preview)) {
        html += versions(preview.step, muted,
                { tr("Parcel"), tr("Legal"), tr("Map before"), tr("Map after") });
        html += movedCorners(preview.step.request,
                heading(tr("Point"), tr("Corner"), tr("Moved"), muted), tr("on the side"));
    } else {
        html += heading(tr("Before"), tr("Legal area"), tr("Map area"), muted);
        html += rows(preview.step.retired, QString(), mostRows());
        html += heading(
                preview.step.created.empty() ? tr("After: none") : tr("After"), {}, {}, muted);
        html += rows(preview.step.created, strong, mostRows());
    }
    html += QStringLiteral("</table>");
    m_title->setText(landwords::operation(preview.step.operation));
    m_title->show();
    say(m_table, html);
    say(m_notes, notes(preview));
    say(m_problem, {});
    accept->show();
    QFrame::show();
}

void PreviewCard::showRefusal(const Error &refusal)
{
    m_title->hide();
    say(m_table, {});
    say(m_notes, {});
    say(m_problem, landwords::reason(refusal));
    accept->hide();
    QFrame::show();
}

void PreviewCard::clear()
{
    hide();
    for (QLabel *each : { m_table, m_notes, m_problem })
        say(each, {});
}

QString PreviewCard::text() const
{
    return QTextDocumentFragment::fromHtml(m_table->text()).toPlainText() + QLatin1Char('\n')
            + m_notes->text() + m_problem->text();
}

void PreviewCard::retranslate() { accept->setText(tr("Accept (Enter)")); }

void PreviewCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace spp::land
