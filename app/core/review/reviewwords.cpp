// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewwords.h"

namespace spp::reviewwords {

namespace {

LocalisedText both(const char16_t *vi, const char16_t *en)
{
    return { QString::fromUtf16(vi), QString::fromUtf16(en) };
}

const LocalisedText &unknownWord()
{
    static const LocalisedText word = both(u"Chưa xác định", u"Unknown");
    return word;
}

QString filled(QString text, int index, const QString &by)
{
    return text.replace(QStringLiteral("%%1").arg(index), by);
}

} // namespace

LocalisedText answer(Verdict::Answer answer)
{
    switch (answer) {
    case Verdict::Answer::Applies:
        return both(u"Có liên quan", u"Applies");
    case Verdict::Answer::DoesNotApply:
        return both(u"Không liên quan", u"Does not apply");
    case Verdict::Answer::Unknown:
        break;
    }
    return unknownWord();
}

LocalisedText outcome(Outcome outcome, Severity severity)
{
    switch (outcome) {
    case Outcome::Pass:
        return both(u"Phù hợp", u"Conforms");
    case Outcome::Conflict:
        return severity == Severity::Conflict ? both(u"Không phù hợp", u"Conflict")
                                              : both(u"Cần xem xét", u"Needs attention");
    case Outcome::NotCertain:
        return both(u"Chưa chắc chắn", u"Not certain");
    case Outcome::Unknown:
        break;
    }
    return unknownWord();
}

LocalisedText certainty(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Holds:
        return both(u"Kết luận chắc chắn", u"Conclusion holds");
    case Certainty::Flips:
        return both(u"Kết luận có thể thay đổi", u"Conclusion may change");
    case Certainty::Unknown:
        break;
    }
    return unknownWord();
}

LocalisedText state(ThemeState state)
{
    switch (state) {
    case ThemeState::Present:
        return both(u"Có dữ liệu", u"Present");
    case ThemeState::Stale:
        return both(u"Quá hạn cập nhật", u"Out of date");
    case ThemeState::Absent:
        break;
    }
    return both(u"Chưa có dữ liệu", u"No data");
}

LocalisedText verified(const QString &mark)
{
    if (mark == QLatin1String("V"))
        return both(u"đã đối chiếu văn bản", u"read in the text");
    if (mark == QLatin1String("S"))
        return both(u"nguồn gián tiếp, cần kiểm tra", u"second-hand, to be checked");
    return both(u"chưa đối chiếu, cần kiểm tra", u"not verified, to be checked");
}

LocalisedText date(QDate date)
{
    return { date.toString(QStringLiteral("dd/MM/yyyy")), date.toString(Qt::ISODate) };
}

LocalisedText plain(const QString &text) { return { text, text }; }

LocalisedText fill(LocalisedText pattern, std::initializer_list<LocalisedText> arguments)
{
    int index = 0;
    for (const LocalisedText &argument : arguments) {
        ++index;
        pattern.vi = filled(pattern.vi, index, argument.vi);
        pattern.en = filled(pattern.en, index, argument.en);
    }
    return pattern;
}

LocalisedText join(const LocalisedText &first, const LocalisedText &second, const QString &between)
{
    if (first.en.isEmpty())
        return second;
    if (second.en.isEmpty())
        return first;
    return { first.vi + between + second.vi, first.en + between + second.en };
}

} // namespace spp::reviewwords
