// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/operationcomposer.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OperationComposer)
};

QString codeWords(const CrsParts &crs)
{
    return crs.deprecated ? Texts::tr("%1 [withdrawn by its authority]").arg(crs.code) : crs.code;
}

} // namespace

OperationComposer::OperationComposer(
        std::unique_ptr<ProjContext> context, const DatumOperation &datum)
    : m_context(std::move(context))
    , m_datum(datum)
{
}

Result<OperationComposer> OperationComposer::create(const DatumOperation &datum)
{
    SPP_ASSIGN(std::unique_ptr<ProjContext> context, ProjContext::withDatabase());
    return OperationComposer(std::move(context), datum);
}

Result<const CrsParts *> OperationComposer::parts(const QString &code)
{
    const auto known = m_parts.find(code);
    if (known != m_parts.end())
        return &known->second;
    SPP_ASSIGN(CrsParts read, CrsParts::read(*m_context, code));
    return &m_parts.emplace(code, std::move(read)).first->second;
}

Result<ComposedOperation> OperationComposer::compose(const QString &from, const QString &to)
{
    SPP_ASSIGN(const CrsParts *const source, parts(from));
    SPP_ASSIGN(const CrsParts *const target, parts(to));
    SPP_ASSIGN(const CrsParts *const local, parts(m_datum.datumCrs));
    SPP_ASSIGN(const CrsParts *const world, parts(QStringLiteral("EPSG:4326")));
    SPP_ASSIGN(const DatumChange change,
            DatumChange::between(*m_context, { m_datum, *local, *world }, *source, *target));
    ComposedOperation operation;
    operation.from = source->code;
    operation.to = target->code;
    operation.pinned = change.pinned;
    operation.pipeline = source->toGeographic.then(change.pipeline)
                                 .then(target->toGeographic.inverse())
                                 .text();
    operation.description = QStringLiteral("%1 → %2 (%3)")
                                    .arg(codeWords(*source), codeWords(*target), change.words);
    return operation;
}

} // namespace spp
