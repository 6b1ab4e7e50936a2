// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/identity/codeaudit.h"

#include "core/data/auditlog.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::CodeAudit)
};

using Kind = CodeFault::Kind;

constexpr qlonglong progressEvery = 1000;

Result<void> goOn(Feedback &feedback, qlonglong done, qlonglong total)
{
    if (done % progressEvery != 0)
        return {};
    feedback.progress(done, total);
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("It was stopped; nothing was changed.").toStdString());
    return {};
}

class Audit {
public:
    Audit(const ParcelCode &codes, CodeAudit &audit)
        : m_codes(codes)
        , m_audit(audit)
    {
    }

    Result<void> judge(const CodeFault &parcel, const engine::Geometry &outline)
    {
        ++m_audit.parcels;
        if (parcel.code.isEmpty()) {
            ++m_audit.withoutCode;
            return {};
        }
        m_owners[parcel.code].push_back(parcel);
        SPP_ASSIGN(const auto judgement, m_codes.judge(parcel.code, outline));
        switch (judgement) {
        case ParcelCode::Judgement::Same:
            ++m_audit.same;
            return {};
        case ParcelCode::Judgement::OtherAlgorithm:
            return add(parcel, Kind::OtherAlgorithm, outline);
        case ParcelCode::Judgement::OtherParcel:
            return add(parcel, Kind::OtherParcel, outline);
        case ParcelCode::Judgement::NoCode:
            return add(parcel, Kind::NoCode, outline);
        }
        return {};
    }

    void addDuplicates()
    {
        for (const std::vector<CodeFault> &owners : m_owners) {
            if (owners.size() < 2)
                continue;
            for (CodeFault fault : owners) {
                fault.kind = Kind::Duplicate;
                m_audit.faults.push_back(fault);
            }
        }
        std::sort(m_audit.faults.begin(), m_audit.faults.end(),
                [](const CodeFault &a, const CodeFault &b) {
                    return std::tie(a.parcel, a.kind) < std::tie(b.parcel, b.kind);
                });
    }

private:
    Result<void> add(const CodeFault &parcel, Kind kind, const engine::Geometry &outline)
    {
        CodeFault fault = parcel;
        fault.kind = kind;
        SPP_ASSIGN(fault.expected, m_codes.compute(outline));
        m_audit.faults.push_back(std::move(fault));
        return {};
    }

    const ParcelCode &m_codes;
    CodeAudit &m_audit;
    QHash<QString, std::vector<CodeFault>> m_owners;
};

} // namespace

QString codeFaultName(Kind kind)
{
    switch (kind) {
    case Kind::OtherAlgorithm:
        return QStringLiteral("other-algorithm");
    case Kind::OtherParcel:
        return QStringLiteral("other-parcel");
    case Kind::NoCode:
        return QStringLiteral("no-code");
    case Kind::Duplicate:
        return QStringLiteral("duplicate");
    }
    return {};
}

bool CodeAudit::hasViolations() const
{
    return std::any_of(faults.begin(), faults.end(),
            [](const CodeFault &fault) { return fault.kind != Kind::OtherAlgorithm; });
}

Result<CodeAudit> auditCodes(Territory &territory, Feedback &feedback)
{
    SPP_ASSIGN(const auto codes, ParcelCode::of(territory));
    Database &database = territory.database();
    SPP_ASSIGN(const auto row,
            database.prepare(
                    QStringLiteral("SELECT id, sheet, number, code12, %1 FROM parcel WHERE "
                                   "end_lifespan IS NULL AND geom IS NOT NULL ORDER BY id")
                            .arg(database.dialect().geometryAsWkb(QStringLiteral("geom")))));
    CodeAudit result;
    Audit audit(*codes, result);
    while (true) {
        SPP_TRY(goOn(feedback, result.parcels, 0));
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            break;
        CodeFault parcel;
        parcel.parcel = row->integer(0);
        parcel.sheet = row->value(1).toString();
        parcel.number = row->value(2).toString();
        parcel.code = row->value(3).toString();
        SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(row->bytes(4)));
        SPP_TRY(audit.judge(parcel, outline));
    }
    audit.addDuplicates();
    return result;
}

Result<qlonglong> issueCodes(Territory &territory, const Actor &actor, Feedback &feedback)
{
    SPP_ASSIGN(const auto codes, ParcelCode::of(territory));
    Database &database = territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(const auto row,
            database.prepare(
                    QStringLiteral("SELECT id, %1 FROM parcel WHERE end_lifespan IS NULL "
                                   "AND geom IS NOT NULL AND coalesce(code12, '') = '' "
                                   "ORDER BY id")
                            .arg(database.dialect().geometryAsWkb(QStringLiteral("geom")))));
    std::vector<std::pair<qlonglong, QString>> issued;
    while (true) {
        SPP_TRY(goOn(feedback, qlonglong(issued.size()), 0));
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            break;
        SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(row->bytes(1)));
        const auto code = codes->compute(outline);
        if (!code)
            return code.error().atFeature(QString::number(row->integer(0)).toStdString());
        issued.emplace_back(row->integer(0), *code);
    }
    SPP_ASSIGN(const auto update,
            database.prepare(QStringLiteral("UPDATE parcel SET code12 = ?2 WHERE id = ?1")));
    for (const auto &[parcel, code] : issued) {
        update->bindAll({ parcel, code });
        SPP_TRY(update->run());
    }
    SPP_TRY(AuditLog::append(database, actor, QStringLiteral("parcel-code.issue"),
            QStringLiteral("theme:parcels"),
            { { QStringLiteral("count"), qlonglong(issued.size()) },
                    { QStringLiteral("precision_m"), ParcelCode::precision_m },
                    { QStringLiteral("algorithm"), QStringLiteral("pole of inaccessibility") },
                    { QStringLiteral("datum"), territory.datum().name } }));
    SPP_TRY(transaction->commit());
    return qlonglong(issued.size());
}

} // namespace spp::land
