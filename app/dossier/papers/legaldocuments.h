// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/officefiles.h"
#include "dossier/dossier_export.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <vector>

namespace spp::paper {

/// One legal document as a list "Căn cứ" names it.
struct SPP_DOSSIER_EXPORT LegalDocument {
    QString kind; ///< "Luật", "Nghị định", "Thông tư", "Quyết định"
    QString number; ///< "31/2024/QH15"
    QString issuer; ///< "Chính phủ"
    QDate date;
    QString summary; ///< trích yếu; of a law its name: "Đất đai"

    /// "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024": laws without number and issuer. Dots for
    /// what is not known. No sign at its end.
    QString basisLine() const;
};

/// The documents that an office knows, from "papers/legal-documents.yaml". Finds those that a
/// citation names; a document that is not in the file is answered with what the citation says.
class SPP_DOSSIER_EXPORT LegalDocuments {
public:
    static Result<LegalDocuments> read(const OfficeFiles &files);

    /// Each document once: laws, decrees, circulars, decisions, then by date and number. What is
    /// cited only as "chưa đối chiếu" (not compared) is not a basis.
    std::vector<LegalDocument> citedIn(const QStringList &citations) const;

private:
    QMap<QString, LegalDocument> m_byNumber;
    QMap<QString, QString> m_aliases; ///< "QCVN 01:2021/BXD" → number of its circular
};

} // namespace spp::paper
