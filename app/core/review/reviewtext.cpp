// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewtext.h"

#include "core/domain/writtennumber.h"
#include "core/review/findingtext.h"
#include "core/review/proposaltext.h"
#include "core/review/reviewwords.h"
#include "core/review/subjectreader.h"
#include "core/review/textlayout.h"

namespace spp {

namespace {

using textlayout::hanging;

QString say(const char16_t *vi, const char16_t *en)
{
    return LocalisedText{ QString::fromUtf16(vi), QString::fromUtf16(en) }.text();
}

QString heading(const QString &title)
{
    return QLatin1Char('\n') + title + QLatin1Char('\n')
            + QString(std::min(ReviewText::columns, textlayout::width(title)), QChar(0x2550))
            + QLatin1Char('\n');
}

QString line(const QString &label, const QString &value)
{
    constexpr int labelColumns = 26;
    return hanging(
            textlayout::padded(label + QLatin1Char(':'), labelColumns), value, ReviewText::columns);
}

QString squareMetres(const std::optional<double> &area)
{
    return area ? written::quantity(*area, QStringLiteral("m2")).text()
                : say(u"chưa có số liệu", u"not recorded");
}

QString landClasses(const Parcel &parcel)
{
    QStringList classes;
    for (const LandClass &landClass : parcel.landClasses) {
        classes.append(landClass.area_m2 ? QStringLiteral("%1 %2").arg(
                               landClass.code, squareMetres(landClass.area_m2))
                                         : landClass.code);
    }
    return classes.isEmpty() ? say(u"chưa có số liệu", u"not recorded")
                             : classes.join(QStringLiteral(", "));
}

QString areasText(const Review &review)
{
    const Subject &subject = review.subject;
    if (subject.parcels.empty())
        return line(say(u"Diện tích khu đất", u"Area of the site"),
                squareMetres(subject.geometry->area()));
    QString text = line(say(u"Diện tích trên giấy tờ", u"Legal area"),
            squareMetres(sumOverParcels(subject, &Parcel::legalArea_m2)));
    text += line(
            say(u"Diện tích trên bản đồ", u"Map area"), squareMetres(subject.geometry->area()));
    text += line(say(u"Phù hợp quy hoạch", u"Plot area within plan"),
            squareMetres(sumOverParcels(subject, &Parcel::netPlotArea_m2)));
    for (const Parcel &parcel : subject.parcels)
        text += line(say(u"Loại đất", u"Land class"), landClasses(parcel));
    return text;
}

QString proposalText(const Review &review)
{
    const QString stated = proposaltext::all(review);
    return stated.isEmpty() ? say(u"không nêu", u"none stated") : stated;
}

QString caseText(const Review &review)
{
    QString text;
    if (!review.caseNumber.isEmpty()) {
        const QString title
                = review.caseTitle.isEmpty() ? QString() : QStringLiteral(" — ") + review.caseTitle;
        text += line(say(u"Mã hồ sơ", u"Case number"), review.caseNumber + title);
    }
    text += line(say(u"Khu đất", u"Subject"), review.subject.label);
    text += areasText(review);
    text += line(say(u"Sai số ranh giới", u"Boundary accuracy"),
            review.subject.accuracy_m ? QStringLiteral("± %1 m").arg(
                    written::number(*review.subject.accuracy_m, 3).text())
                                      : say(u"chưa công bố", u"not stated"));
    text += line(say(u"Phương án đề nghị", u"Proposal"), proposalText(review));
    text += line(say(u"Ngày áp dụng", u"Date of the case"), reviewwords::date(review.at).text());
    return text;
}

QString packsText(const Review &review)
{
    QString text;
    for (const PackUse &choice : review.packs) {
        const QString mark = choice.used ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        text += hanging(mark,
                QStringLiteral("%1 %2: %3")
                        .arg(choice.pack->id, choice.pack->version, choice.reason.text()),
                ReviewText::columns);
    }
    return text;
}

QString chip(const QString &word) { return QLatin1Char('[') + word + QLatin1Char(']'); }

QString verdictsText(const Review &review)
{
    std::vector<QStringList> rows;
    for (const Verdict &verdict : review.verdicts) {
        const QString title = review.themeTitles.value(verdict.theme).text();
        rows.push_back({ title.isEmpty() ? verdict.theme : title,
                chip(reviewwords::answer(verdict.answer).text()), verdict.reason.text() });
    }
    return textlayout::table({ say(u"Lớp chuyên đề", u"Theme"), say(u"Kết quả", u"Answer"),
                                     say(u"Lý do", u"Reason") },
            rows, ReviewText::columns);
}

QString findingsText(const Review &review)
{
    const std::pair<Outcome, QString> groups[] = {
        { Outcome::Conflict, say(u"Không phù hợp", u"Conflicts") },
        { Outcome::NotCertain, say(u"Chưa chắc chắn", u"Not certain") },
        { Outcome::Unknown, say(u"Chưa xác định", u"Unknown") },
        { Outcome::Pass, say(u"Phù hợp", u"Conforms") },
    };
    QString text;
    for (const auto &[outcome, title] : groups) {
        QString group;
        int count = 0;
        for (const Finding &finding : review.findings) {
            if (finding.outcome != outcome)
                continue;
            ++count;
            group += FindingText::text(finding, review, ReviewText::columns);
        }
        if (count > 0)
            text += heading(QStringLiteral("%1 (%2)").arg(title).arg(count)) + group;
    }
    return text;
}

} // namespace

QString ReviewText::text(const Review &review)
{
    QString text = caseText(review);
    text += heading(say(u"Bộ quy tắc kiểm tra", u"Rule packs")) + packsText(review);
    text += heading(say(u"Các lớp chuyên đề", u"Themes")) + verdictsText(review);
    return text + findingsText(review);
}

} // namespace spp
