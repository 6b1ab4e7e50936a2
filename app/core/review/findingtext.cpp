// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/findingtext.h"

#include "core/domain/writtennumber.h"
#include "core/review/proposaltext.h"
#include "core/review/reviewwords.h"
#include "core/review/textlayout.h"

namespace spp {

namespace {

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
    const auto add = [&](const QString &value, const QString &label) {
        if (!value.isEmpty())
            parts.append(label + value);
    };
    add(FindingText::measured(finding).text(), say(u"đo được ", u"measured "));
    add(FindingText::limit(finding).text(), say(u"giới hạn ", u"limit "));
    add(FindingText::margin(finding).text(), say(u"chênh ", u"margin "));
    return capitalised(parts.join(QStringLiteral(", ")));
}

/// The words of the pack stand beside the chip only where they say more than it.
QString headLine(const Finding &finding, const QString &chip)
{
    QString head = QStringLiteral("[%1] %2").arg(chip, finding.ruleId);
    const QString decision = finding.decision.text();
    if (!decision.isEmpty() && decision.compare(chip, Qt::CaseInsensitive) != 0)
        head += QStringLiteral(": ") + decision;
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

namespace {

LocalisedText besideOther(double value, const std::optional<double> &other, const QString &unit)
{
    const auto text = [&](const QString &language) {
        const QString sign = written::unitSign(unit, language);
        const QString digits = written::beside(value, other, unit, language);
        return sign.isEmpty() ? digits : digits + QLatin1Char(' ') + sign;
    };
    return { text(QStringLiteral("vi")), text(QStringLiteral("en")) };
}

} // namespace

LocalisedText FindingText::measured(const Finding &finding)
{
    if (!finding.measured)
        return {};
    const LocalisedText text = besideOther(*finding.measured, finding.limit, finding.unit);
    const QString sign = QStringLiteral("> ");
    return finding.beyondSearch ? LocalisedText{ sign + text.vi, sign + text.en } : text;
}

LocalisedText FindingText::limit(const Finding &finding)
{
    return finding.limit ? besideOther(*finding.limit, finding.measured, finding.unit)
                         : LocalisedText();
}

LocalisedText FindingText::margin(const Finding &finding)
{
    return finding.margin ? written::quantity(*finding.margin, finding.unit) : LocalisedText();
}

QString FindingText::wouldPass(const Finding &finding, const Review &review)
{
    if (finding.wouldPass.empty())
        return {};
    QStringList alternatives;
    for (const WouldPass &change : finding.wouldPass) {
        alternatives.append(proposaltext::title(review, change.field).text() + QLatin1Char(' ')
                + written::quantity(change.value, change.unit).text());
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
