// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/procedures.h"

#include "core/cases/dateoftext.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Procedures)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<Procedure> readOne(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ named("id"), named("title"), named("working_days"), named("source"),
            named("verified"), named("valid_from"), named("valid_to") }));
    Procedure procedure;
    SPP_ASSIGN(procedure.id, entry.text("id"));
    SPP_ASSIGN(procedure.title, entry.localised("title"));
    SPP_ASSIGN(procedure.source, entry.localised("source"));
    SPP_ASSIGN(procedure.verified, entry.text("verified"));
    SPP_ASSIGN(procedure.validFrom, dateOf(entry, "valid_from"));
    SPP_ASSIGN(procedure.validTo, dateOf(entry, "valid_to"));
    SPP_ASSIGN(const auto days, entry.number("working_days"));
    // A year of working days is more than any procedure takes.
    if (!days || *days < 1 || *days > 366 || *days != std::floor(*days))
        return entry.problem(Texts::tr("\"working_days\" must be a whole number from 1 to 366."));
    procedure.workingDays = int(*days);
    return procedure;
}

} // namespace

bool Procedure::holdsOn(QDate received) const
{
    return (!validFrom.isValid() || received >= validFrom)
            && (!validTo.isValid() || received <= validTo);
}

Result<Procedures> Procedures::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ named("procedures") }));
    SPP_ASSIGN(const auto entries, file.maps("procedures"));
    Procedures procedures;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(Procedure procedure, readOne(entry));
        procedures.m_all.push_back(std::move(procedure));
    }
    return procedures;
}

Result<Procedures> Procedures::load(const OfficeFiles &files)
{
    const QString path = files.find(QStringLiteral("procedures.yaml"));
    return path.isEmpty() ? Result<Procedures>(Procedures()) : read(path);
}

QStringList Procedures::ids() const
{
    QStringList ids;
    for (const Procedure &procedure : m_all) {
        if (!ids.contains(procedure.id))
            ids.append(procedure.id);
    }
    return ids;
}

const Procedure *Procedures::find(const QString &id, QDate received) const
{
    const Procedure *first = nullptr;
    for (const Procedure &procedure : m_all) {
        if (procedure.id != id)
            continue;
        if (received.isValid() && procedure.holdsOn(received))
            return &procedure;
        first = first ? first : &procedure;
    }
    return first;
}

} // namespace spp
