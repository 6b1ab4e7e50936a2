// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/legaldocuments.h"

#include "core/profile/yamlreader.h"
#include "dossier/papers/paperformat.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace spp::paper {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::LegalDocuments)
};

const QString notCompared = QStringLiteral("chưa đối chiếu");

bool isLaw(const LegalDocument &document)
{
    return document.kind == QStringLiteral("Luật") || document.kind == QStringLiteral("Pháp lệnh");
}

int rank(const LegalDocument &document)
{
    static const QStringList kinds{ QStringLiteral("Luật"), QStringLiteral("Pháp lệnh"),
        QStringLiteral("Nghị định"), QStringLiteral("Thông tư"), QStringLiteral("Quyết định") };
    const int found = int(kinds.indexOf(document.kind));
    return found < 0 ? int(kinds.size()) : found;
}

int yearOf(const LegalDocument &document)
{
    return document.date.isValid() ? document.date.year()
                                   : document.number.section(QLatin1Char('/'), 1, 1).toInt();
}

bool comesBefore(const LegalDocument &a, const LegalDocument &b)
{
    const auto key = [](const LegalDocument &d) {
        return std::make_tuple(
                rank(d), yearOf(d), d.number.section(QLatin1Char('/'), 0, 0).toInt());
    };
    return key(a) < key(b);
}

/// The parts of a citation that are said to be applied.
QStringList appliedParts(const QString &citation)
{
    QStringList parts;
    for (QString part : citation.split(QRegularExpression(QStringLiteral("[;(]")))) {
        const int doubt = int(part.indexOf(notCompared));
        if (doubt >= 0)
            part.truncate(doubt);
        parts << part;
    }
    return parts;
}

QString issuerOf(const QString &number)
{
    if (number.endsWith(QStringLiteral("/NĐ-CP")))
        return QStringLiteral("Chính phủ");
    if (number.endsWith(QStringLiteral("/TT-BXD")))
        return QStringLiteral("Bộ trưởng Bộ Xây dựng");
    return {};
}

std::vector<LegalDocument> namedIn(const QString &part)
{
    static const QRegularExpression pattern(
            QStringLiteral("(Luật|Pháp lệnh|Nghị định|Thông tư|Quyết định)\\s+([^\\d;,]*?)\\s*"
                           "(\\d+/\\d{4}/[\\p{Lu}\\d-]+)"));
    std::vector<LegalDocument> found;
    for (auto it = pattern.globalMatch(part); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        LegalDocument document;
        document.kind = match.captured(1);
        document.number = match.captured(3);
        document.issuer = issuerOf(document.number);
        if (isLaw(document))
            document.summary = match.captured(2);
        found.push_back(document);
    }
    return found;
}

QString dateOf(const LegalDocument &document)
{
    if (document.date.isValid())
        return longDate(document.date);
    const QString year = document.number.section(QLatin1Char('/'), 1, 1);
    return QStringLiteral("ngày ...... tháng ...... năm %1").arg(year);
}

QString known(const QString &text) { return text.isEmpty() ? dots() : text; }

} // namespace

QString LegalDocument::basisLine() const
{
    if (isLaw(*this))
        return QStringLiteral("Căn cứ %1 %2 %3").arg(kind, known(summary), dateOf(*this));
    return QStringLiteral("Căn cứ %1 số %2 %3 của %4 %5")
            .arg(kind, number, dateOf(*this), known(issuer), known(summary));
}

Result<LegalDocuments> LegalDocuments::read(const OfficeFiles &files)
{
    LegalDocuments documents;
    const QString path = files.find(QStringLiteral("papers/legal-documents.yaml"));
    if (path.isEmpty())
        return documents;
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_ASSIGN(const auto entries, file.maps("documents"));
    for (const YamlReader &entry : entries) {
        SPP_TRY(entry.allowOnly(
                { "kind", "number", "issuer", "date", "summary", "also", "source", "verified" }));
        LegalDocument document;
        SPP_ASSIGN(document.kind, entry.text("kind"));
        SPP_ASSIGN(document.number, entry.text("number"));
        SPP_ASSIGN(document.issuer, entry.text("issuer", issuerOf(document.number)));
        SPP_ASSIGN(document.summary, entry.text("summary", QString()));
        SPP_ASSIGN(const QString date, entry.text("date", QString()));
        document.date = QDate::fromString(date, Qt::ISODate);
        if (!date.isEmpty() && !document.date.isValid())
            return entry.problem(Texts::tr("“%1” is no date.").arg(date));
        SPP_ASSIGN(const QStringList aliases, entry.list("also"));
        for (const QString &alias : aliases)
            documents.m_aliases.insert(alias, document.number);
        documents.m_byNumber.insert(document.number, document);
    }
    return documents;
}

std::vector<LegalDocument> LegalDocuments::citedIn(const QStringList &citations) const
{
    QMap<QString, LegalDocument> cited;
    for (const QString &citation : citations) {
        for (const QString &part : appliedParts(citation)) {
            for (const LegalDocument &document : namedIn(part))
                cited.insert(document.number, m_byNumber.value(document.number, document));
            for (auto alias = m_aliases.begin(); alias != m_aliases.end(); ++alias) {
                if (part.contains(alias.key()))
                    cited.insert(alias.value(), m_byNumber.value(alias.value()));
            }
        }
    }
    std::vector<LegalDocument> documents(cited.begin(), cited.end());
    std::sort(documents.begin(), documents.end(), comesBefore);
    return documents;
}

} // namespace spp::paper
