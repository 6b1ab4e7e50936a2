// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/plantablefacts.h"

#include "core/profile/yamlreader.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PlanTableFacts)
};

constexpr double mostDecimals = 6.0;

Result<QDate> date(const YamlReader &from, const char *key)
{
    SPP_ASSIGN(const QString text, from.text(key, QString()));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) {
        return from.problem(Texts::tr("%1: “%2” is no date.").arg(QString::fromLatin1(key), text));
    }
    return date;
}

Result<bool> isValidOn(const YamlReader &from, QDate at)
{
    SPP_ASSIGN(const QDate first, date(from, "valid_from"));
    SPP_ASSIGN(const QDate last, date(from, "valid_to"));
    return !at.isValid() || ((!first.isValid() || first <= at) && (!last.isValid() || at <= last));
}

Result<int> decimals(const YamlReader &from, const char *key, int absent)
{
    SPP_ASSIGN(const auto number, from.number(key));
    const double value = number.value_or(absent);
    if (value < 0.0 || value > mostDecimals || value != double(int(value))) {
        return from.problem(Texts::tr("%1: a number of decimals from 0 to 6 is needed.")
                                    .arg(QString::fromLatin1(key)));
    }
    return int(value);
}

} // namespace

Result<PlanTableFacts> PlanTableFacts::read(
        const OfficeFiles &files, const QString &planLevel, QDate at)
{
    PlanTableFacts facts;
    const QString path = files.find(QStringLiteral("papers/plan-tables.yaml"));
    if (path.isEmpty())
        return facts;
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ "rounding", "forms" }));
    SPP_ASSIGN(const auto roundings, file.maps("rounding"));
    for (const YamlReader &rounding : roundings) {
        SPP_TRY(rounding.allowOnly({ "levels", "area_decimals_ha", "percent_decimals", "source",
                "valid_from", "valid_to" }));
        SPP_ASSIGN(const QStringList levels, rounding.list("levels"));
        SPP_ASSIGN(const bool isValid, isValidOn(rounding, at));
        if (!levels.contains(planLevel) || !isValid)
            continue;
        SPP_ASSIGN(facts.areaDecimals_ha, decimals(rounding, "area_decimals_ha", 2));
        SPP_ASSIGN(facts.percentDecimals, decimals(rounding, "percent_decimals", 2));
        SPP_ASSIGN(facts.roundingSource, rounding.text("source"));
    }
    SPP_ASSIGN(const auto forms, file.maps("forms"));
    for (const YamlReader &form : forms) {
        SPP_TRY(form.allowOnly({ "paper", "number", "source", "valid_from", "valid_to" }));
        SPP_ASSIGN(const QString paper, form.text("paper"));
        SPP_ASSIGN(const bool isValid, isValidOn(form, at));
        if (!isValid)
            continue;
        Form read;
        SPP_ASSIGN(read.number, form.text("number", QString()));
        SPP_ASSIGN(read.source, form.text("source"));
        facts.forms.insert(paper, read);
    }
    return facts;
}

} // namespace spp
