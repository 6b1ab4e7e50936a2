// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewwords.h"
#include "dossier/dossiercontent.h"
#include "dossier/printednumber.h"

#include <QJsonArray>
#include <QPainter>

namespace spp {

namespace {

constexpr double labelWidth_mm = 56.0;
constexpr int shortHash = 16;

QString member(const QJsonObject &object, const char *key)
{
    return object.value(QString::fromLatin1(key)).toString();
}

QString dateMember(const QJsonObject &object, const char *key)
{
    const QDate date = QDate::fromString(member(object, key), Qt::ISODate);
    return date.isValid() ? reviewwords::date(date).text() : QString();
}

QJsonObject themeJson(const Review &review, const QString &id)
{
    const QJsonArray themes = review.manifest.value(QStringLiteral("themes")).toArray();
    for (const QJsonValue &theme : themes) {
        if (member(theme.toObject(), "id") == id)
            return theme.toObject();
    }
    return {};
}

/// "phiên bản 2025-01, cập nhật 01/06/2026, Phòng Mẫu, ± 0,2 m"
QString currencyOf(const QJsonObject &theme, const DossierLook &look)
{
    QStringList parts;
    if (!member(theme, "version").isEmpty())
        parts.append(look.text("version") + QLatin1Char(' ') + member(theme, "version"));
    if (!dateMember(theme, "updated_on").isEmpty())
        parts.append(look.text("updated") + QLatin1Char(' ') + dateMember(theme, "updated_on"));
    if (!member(theme, "owner").isEmpty())
        parts.append(look.text("owner") + QLatin1Char(' ') + member(theme, "owner"));
    const QJsonValue accuracy = theme.value(QStringLiteral("accuracy_m"));
    if (accuracy.isDouble()) {
        parts.append(look.text("accuracy_is") + QString::fromUtf16(u" ± ")
                + printedQuantity(accuracy.toDouble(), QStringLiteral("m")));
    }
    return parts.isEmpty() ? QString::fromUtf16(u"–") : parts.join(QStringLiteral(", "));
}

QString titleOf(const Review &review, const QString &theme)
{
    const QString title = review.themeTitles.value(theme).text();
    return title.isEmpty() ? theme : title;
}

} // namespace

void DossierContent::themes()
{
    m_flow.heading(m_look.text("themes"));
    std::vector<std::vector<Cell>> rows;
    for (const Verdict &verdict : review().verdicts) {
        rows.push_back({ { { titleOf(review(), verdict.theme), m_look.table() } },
                { { reviewwords::answer(verdict.answer).text(), m_look.tableBold(),
                        markOf(verdict.answer) } },
                { { verdict.reason.text(), m_look.table() } },
                { { currencyOf(themeJson(review(), verdict.theme), m_look), m_look.small() } } });
    }
    m_flow.table({ { m_look.text("theme"), 42 }, { m_look.text("answer"), 32 },
                         { m_look.text("reason"), 50 }, { m_look.text("currency"), 51 } },
            rows);
}

void DossierContent::packs()
{
    m_flow.heading(m_look.text("packs"));
    std::vector<std::vector<Cell>> rows;
    for (const PackUse &choice : review().packs) {
        const LocalisedText &title = choice.pack->title;
        rows.push_back(
                { { { title.text().isEmpty() ? choice.pack->id : title.text(), m_look.table() },
                          { choice.pack->id, m_look.small() } },
                        { { choice.pack->version, m_look.table() } },
                        { { m_look.text(choice.used ? "used" : "not_used"), m_look.tableBold(),
                                  choice.used ? VerdictMark::Fine : VerdictMark::Outside },
                                { choice.reason.text(), m_look.small() } },
                        { { choice.pack->sha256.left(shortHash), m_look.small() } } });
    }
    m_flow.table({ { m_look.text("pack"), 62 }, { m_look.text("pack_version"), 18 },
                         { m_look.text("pack_used"), 62 }, { m_look.text("hash"), 33 } },
            rows);
}

void DossierContent::citations()
{
    QStringList citations;
    for (const Finding &finding : review().findings) {
        const QString citation = finding.citation.text();
        if (!citation.isEmpty() && !citations.contains(citation))
            citations.append(citation);
    }
    if (citations.isEmpty())
        return;
    citations.sort();
    m_flow.heading(m_look.text("citations"));
    for (int i = 0; i < citations.size(); ++i) {
        const bool last = i + 1 == citations.size();
        const PrintedText number(QStringLiteral("%1.").arg(i + 1), m_look.body(), 8.0);
        const PrintedText text(citations.at(i) + QLatin1Char(last ? '.' : ';'), m_look.body(),
                m_flow.width_mm() - 8.0, m_look.substitutes);
        m_flow.block(text.height_mm() + 0.6, [=](QPainter &painter, const QRectF &box) {
            number.draw(painter, box.topLeft());
            text.draw(painter, box.topLeft() + QPointF(8.0, 0));
            return Result<void>();
        });
    }
}

/// The operation is told only where coordinates were changed.
Cell DossierContent::crsCell(const QJsonObject &file) const
{
    const QString crs = member(file, "crs");
    if (crs.isEmpty() || crs == QLatin1String("none"))
        return { { m_look.text("no_coordinates"), m_look.table() } };
    const QJsonObject territory = review().manifest.value(QStringLiteral("territory")).toObject();
    if (crs == member(territory, "crs"))
        return { { crs, m_look.table() } };
    return { { crs, m_look.table() }, { member(file, "operation"), m_look.small() } };
}

void DossierContent::sources()
{
    std::vector<std::vector<Cell>> rows;
    for (const QJsonValue &value : review().manifest.value(QStringLiteral("themes")).toArray()) {
        const QJsonObject theme = value.toObject();
        for (const QJsonValue &source : theme.value(QStringLiteral("sources")).toArray()) {
            const QJsonObject file = source.toObject();
            rows.push_back({ { { titleOf(review(), member(theme, "id")), m_look.table() } },
                    { { member(file, "name"), m_look.table() } }, crsCell(file),
                    { { QString::number(file.value(QStringLiteral("rejected")).toInt()),
                            m_look.table() } },
                    { { member(file, "sha256").left(shortHash), m_look.small() } } });
        }
    }
    if (rows.empty())
        return;
    m_flow.heading(m_look.text("sources"));
    m_flow.table(
            { { m_look.text("theme"), 40 }, { m_look.text("source"), 45 },
                    { m_look.text("crs"), 39 }, { m_look.text("rejected"), 18, Qt::AlignRight },
                    { m_look.text("hash"), 33 } },
            rows);
}

void DossierContent::coordinates()
{
    const QJsonObject &manifest = review().manifest;
    const QJsonObject territory = manifest.value(QStringLiteral("territory")).toObject();
    const QJsonObject datum = manifest.value(QStringLiteral("datum_operation")).toObject();
    const QJsonObject profile = manifest.value(QStringLiteral("profile")).toObject();
    // Goes to the next page with the signatures: they never stand on a page alone.
    constexpr double withSignatures_mm = 95.0;
    m_flow.heading(m_look.text("coordinates"), withSignatures_mm);
    m_flow.facts({ { m_look.text("crs_name"), member(territory, "crs") },
                         { m_look.text("datum"),
                                 member(datum, "description") + QStringLiteral(" (")
                                         + member(datum, "name") + QLatin1Char(')') },
                         { m_look.text("datum_source"), member(datum, "source") },
                         { m_look.text("tolerance_area"),
                                 printedQuantity(review().tolerance_m2, QStringLiteral("m2")) },
                         { m_look.text("tolerance_subject"),
                                 review().subject.accuracy_m ? QString::fromUtf16(u"± ")
                                                 + printedQuantity(*review().subject.accuracy_m,
                                                         QStringLiteral("m"))
                                                             : m_look.text("not_stated") },
                         { m_look.text("territory"), member(territory, "id") },
                         { m_look.text("profile"),
                                 member(profile, "id") + QLatin1Char(' ')
                                         + member(profile, "version") + QStringLiteral(", SHA-256 ")
                                         + member(profile, "sha256").left(shortHash) },
                         { m_look.text("program"),
                                 QStringLiteral("SPP ") + member(manifest, "program_version") } },
            labelWidth_mm);
}

std::vector<SignaturePlace> DossierContent::signatures()
{
    constexpr double height_mm = 42.0;
    constexpr double fieldTop_mm = 11.0;
    constexpr double fieldHeight_mm = 22.0;
    constexpr double most_mm = 70.0;
    const std::vector<DossierSigner> &signers
            = m_input.signers.empty() ? m_look.signers : m_input.signers;
    std::vector<SignaturePlace> places;
    m_flow.space(8.0);
    m_flow.need(height_mm);
    const double column = m_flow.width_mm() / double(std::max<size_t>(signers.size(), 1));
    const double top = PageFlow::paperHeight_mm - m_look.page.bottom_mm - m_flow.room_mm();
    for (size_t i = 0; i < signers.size(); ++i) {
        const double width = std::min(column - 6.0, most_mm);
        const double left = m_flow.left_mm() + (double(i) + 0.5) * column - width / 2;
        places.push_back({ signers[i], int(m_flow.pages().size()) - 1,
                QRectF(left, top + fieldTop_mm, width, fieldHeight_mm) });
    }
    m_flow.block(height_mm, [this, places](QPainter &painter, const QRectF &box) {
        for (const SignaturePlace &place : places) {
            TextStyle title = m_look.body();
            title.bold = true;
            title.alignment = Qt::AlignHCenter;
            TextStyle note = m_look.small();
            note.italic = true;
            note.alignment = Qt::AlignHCenter;
            const double left = place.box_mm.x();
            const double width = place.box_mm.width();
            PrintedText(place.signer.title.text(), title, width).draw(painter, { left, box.y() });
            PrintedText(m_look.text("sign_note"), note, width)
                    .draw(painter, { left, box.y() + 5.0 });
            PrintedText(place.signer.name, title, width)
                    .draw(painter, { left, place.box_mm.bottom() + 1.0 });
        }
        return Result<void>();
    });
    return places;
}

} // namespace spp
