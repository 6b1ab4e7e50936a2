// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/identity/codeaudit.h"
#include "land/quality/qualityreport.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::IdentityChecks)
};

class IdentityChecks {
public:
    IdentityChecks(const QualityParcels &parcels, QualityReport &report)
        : m_parcels(parcels)
        , m_report(report)
    {
    }

    Result<void> checkNames(Database &database)
    {
        SPP_ASSIGN(const QSet<QString> communes, communesOf(database));
        if (communes.isEmpty()) {
            for (const QualityCheck check :
                    { QualityCheck::CommuneMissing, QualityCheck::CommuneUnknown })
                m_report.leaveOut(check, Texts::tr("the territory holds no communes"));
        }
        QHash<QString, std::vector<qlonglong>> byIdentity;
        for (const QualityParcel &parcel : m_parcels.all) {
            if (!parcel.isSubject)
                continue;
            if (parcel.sheet.isEmpty())
                add(QualityCheck::SheetMissing, { parcel.id }, {});
            if (parcel.number.isEmpty())
                add(QualityCheck::NumberMissing, { parcel.id }, {});
            if (!communes.isEmpty())
                checkCommune(parcel, communes);
            if (!parcel.sheet.isEmpty() && !parcel.number.isEmpty())
                byIdentity[identityOf(parcel)].push_back(parcel.id);
        }
        for (auto one = byIdentity.cbegin(); one != byIdentity.cend(); ++one) {
            if (one->size() > 1)
                add(QualityCheck::DuplicateIdentity, *one, one.key());
        }
        return {};
    }

    Result<void> checkCodes(Territory &territory, Feedback &feedback)
    {
        bool anyCode = false;
        for (const QualityParcel &parcel : m_parcels.all) {
            anyCode |= parcel.hasCode;
            if (parcel.isSubject && !parcel.hasCode)
                add(QualityCheck::CodeMissing, { parcel.id }, {});
        }
        if (!anyCode)
            return {};
        SPP_ASSIGN(const CodeAudit audit, auditCodes(territory, feedback));
        QHash<QString, std::vector<qlonglong>> duplicates;
        for (const CodeFault &fault : audit.faults) {
            switch (fault.kind) {
            case CodeFault::Kind::OtherAlgorithm:
                break; // it names this parcel: no defect
            case CodeFault::Kind::OtherParcel:
                add(QualityCheck::CodeOutside, { fault.parcel }, fault.code);
                break;
            case CodeFault::Kind::NoCode:
                add(QualityCheck::CodeInvalid, { fault.parcel }, fault.code);
                break;
            case CodeFault::Kind::Duplicate:
                duplicates[fault.code].push_back(fault.parcel);
                break;
            }
        }
        for (auto one = duplicates.cbegin(); one != duplicates.cend(); ++one)
            add(QualityCheck::CodeDuplicate, *one, one.key());
        return {};
    }

private:
    void checkCommune(const QualityParcel &parcel, const QSet<QString> &communes)
    {
        if (parcel.communeCode.isEmpty())
            add(QualityCheck::CommuneMissing, { parcel.id }, {});
        else if (!communes.contains(parcel.communeCode))
            add(QualityCheck::CommuneUnknown, { parcel.id }, parcel.communeCode);
    }

    static QString identityOf(const QualityParcel &parcel)
    {
        return QStringLiteral("%1 / %2 / %3")
                .arg(parcel.communeCode.isEmpty() ? QStringLiteral("-") : parcel.communeCode,
                        parcel.sheet, parcel.number);
    }

    static Result<QSet<QString>> communesOf(Database &database)
    {
        QSet<QString> codes;
        SPP_ASSIGN(const auto rows, database.rows(QStringLiteral("SELECT code FROM admin_unit")));
        for (const auto &row : rows)
            codes.insert(row.front().toString());
        return codes;
    }

    void add(QualityCheck check, const std::vector<qlonglong> &ids, const QString &detail)
    {
        const QualityRule *rule = m_report.rules().find(check);
        if (rule && !m_report.countNote(check))
            m_report.add(parcelDefect(m_parcels, *rule, ids, detail));
    }

    const QualityParcels &m_parcels;
    QualityReport &m_report;
};

} // namespace

Result<void> checkIdentity(Territory &territory, const QualityParcels &parcels,
        QualityReport &report, Feedback &feedback)
{
    IdentityChecks checks(parcels, report);
    SPP_TRY(checks.checkNames(territory.database()));
    return checks.checkCodes(territory, feedback);
}

} // namespace spp::land
