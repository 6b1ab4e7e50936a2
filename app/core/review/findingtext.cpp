// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/findingtext.h"

#include "core/review/reviewwords.h"
#include "core/review/textlayout.h"

namespace spp {

namespace {

constexpr int valueDecimals = 3;

QString say(const char16_t *vi, const char16_t *en)
{
    return LocalisedText{ QString::fromUtf16(vi), QString::fromUtf16(en) }.text();
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString numbers(const Finding &finding)
{
    QStringList parts;
    const auto add = [&](const std::optional<double> &value, const QString &label) {
        if (value)
            parts.append(label + FindingText::quantity(*value, finding.unit));
    };
    add(finding.measured, say(u"đo được ", u"measured "));
    add(finding.limit, say(u"giới hạn ", u"limit "));
    add(finding.margin, say(u"chênh ", u"margin "));
    return capitalised(parts.join(QStringLiteral(", ")));
}

/// The words of the pack stand beside the chip only where they say more than it.
QString headLine(const Finding &finding, const QString &chip)
{
    QString head = QStringLiteral("[%1] %2").arg(chip, finding.ruleId);
    if (!finding.decision.isEmpty() && finding.decision.compare(chip, Qt::CaseInsensitive) != 0)
        head += QStringLiteral(": ") + finding.decision;
    return head;
}

QString basis(const Finding &finding)
{
    const QString citation = finding.citation.text();
    if (citation.isEmpty())
        return {};
    return QStringLiteral("%1 %2 (%3)")
            .arg(say(u"Căn cứ:", u"Legal basis:"), citation,
                    reviewwords::verified(finding.verified).text());
}

} // namespace

QString FindingText::quantity(double value, const QString &unit)
{
    QString shown = unit;
    shown.replace(QStringLiteral("m2"), QString::fromUtf16(u"m²"))
            .replace(QStringLiteral("m3"), QString::fromUtf16(u"m³"));
    const QString number = reviewwords::number(value, valueDecimals).text();
    return shown.isEmpty() ? number : number + QLatin1Char(' ') + shown;
}

QString FindingText::inputTitle(const Review &review, const QString &name)
{
    const QString title = review.inputTitles.value(name).text();
    return title.isEmpty() ? name : title;
}

QString FindingText::wouldPass(const Finding &finding, const Review &review)
{
    if (finding.wouldPass.empty())
        return {};
    QStringList alternatives;
    for (const WouldPass &change : finding.wouldPass) {
        alternatives.append(inputTitle(review, change.field) + QLatin1Char(' ')
                + quantity(change.value, change.unit));
    }
    return say(u"Phù hợp nếu: ", u"Would pass if: ") + alternatives.join(say(u" hoặc ", u" or "));
}

QString FindingText::text(const Finding &finding, const Review &review, int columns)
{
    const QString indent = QStringLiteral("    ");
    const QString chip = reviewwords::outcome(finding.outcome, finding.severity).text();
    QStringList lines{ finding.message.text(), numbers(finding),
        reviewwords::certainty(finding.certainty).text() };
    if (finding.certainty == Certainty::Unknown)
        lines.last() = say(u"Độ chắc chắn: chưa xác định", u"Certainty: unknown");
    if (finding.belowTolerance)
        lines.append(say(u"Phần giao nhau dưới sai số cho phép", u"Contact below the tolerance"));
    lines.append(wouldPass(finding, review));
    lines.append(basis(finding));

    QString text = textlayout::hanging({}, headLine(finding, chip), columns);
    for (const QString &line : lines) {
        if (!line.isEmpty())
            text += textlayout::hanging(indent, line, columns);
    }
    return text;
}

} // namespace spp
