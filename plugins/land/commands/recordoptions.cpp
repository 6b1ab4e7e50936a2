// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/commands/recordoptions.h"

#include "core/review/parcelfinder.h"
#include "core/search/parcelquery.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RecordOptions)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<QDate> dateFrom(const CommandInput &input, const QString &option)
{
    const QString text = input.value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) {
        return Error::usage(Texts::tr("%1 takes a date like 2026-03-31, not \"%2\".")
                                    .arg(option, text)
                                    .toStdString());
    }
    return date;
}

/// "12=Văn bản 7/NH" as number and text.
Result<RestrictionConsent> consentFrom(const QString &text)
{
    bool isNumber = false;
    const qlonglong restriction = text.section(QLatin1Char('='), 0, 0).toLongLong(&isNumber);
    const QString document = text.section(QLatin1Char('='), 1).trimmed();
    if (!isNumber || document.isEmpty()) {
        return Error::usage(
                Texts::tr("--consent takes the number of a restriction and the document of the "
                          "consent, like 12=\"Văn bản 7/NH\", not \"%1\".")
                        .arg(text)
                        .toStdString());
    }
    return RestrictionConsent{ restriction, document };
}

} // namespace

std::vector<CommandArgument> recordArguments(std::vector<CommandArgument> own)
{
    using Kind = CommandArgument::Kind;
    std::vector<CommandArgument> all = {
        { named("FILE"), Texts::tr("territory file"), Kind::Positional, true },
        { named("--session"),
                Texts::tr("add a step to this open session (see spp record begin) instead of "
                          "committing a record at once"),
                Kind::Option, false, false, named("ID") },
        { named("--kind"), Texts::tr("kind of change"), Kind::Option, false, false, named("KIND") },
        { named("--decision"), Texts::tr("number of the decision"), Kind::Option, false, false,
                named("NUMBER") },
        { named("--decision-date"), Texts::tr("date of the decision"), Kind::Option, false, false,
                named("DATE") },
        { named("--document"), Texts::tr("a paper that the change rests on"), Kind::Option, false,
                true, named("TITLE") },
        { named("--survey"), Texts::tr("method of the survey"), Kind::Option, false, false,
                named("TEXT") },
        { named("--note"), Texts::tr("remark"), Kind::Option, false, false, named("TEXT") },
        { named("--consent"),
                Texts::tr("consent of a mortgage holder: number of the restriction and document"),
                Kind::Option, false, true, named("ID=DOCUMENT") },
        { named("--dry-run"), Texts::tr("only show what would come out"), Kind::Flag },
    };
    std::move(own.begin(), own.end(), std::back_inserter(all));
    return all;
}

Result<ChangeRecord> recordFrom(const CommandInput &input, const QString &usualKind)
{
    ChangeRecord record;
    record.kind = input.value(named("--kind"), usualKind);
    record.decisionNumber = input.value(named("--decision"));
    SPP_ASSIGN(record.decisionDate, dateFrom(input, named("--decision-date")));
    record.surveyMethod = input.value(named("--survey"));
    record.note = input.value(named("--note"));
    for (const QString &title : input.all(named("--document")))
        record.documents.push_back({ title, {}, {} });
    for (const QString &text : input.all(named("--consent"))) {
        SPP_ASSIGN(auto consent, consentFrom(text));
        record.consents.push_back(std::move(consent));
    }
    return record;
}

Result<QPointF> placeFrom(const QString &text)
{
    const ParcelQuery query = ParcelQuery::parse(text);
    if (query.point && query.sheet.isEmpty() && query.number.isEmpty() && query.words.isEmpty())
        return *query.point;
    return Error::usage(
            Texts::tr("\"%1\" is no place; write \"585713.49 1109718.59\" (east, north) or "
                      "\"X=1109718.59 Y=585713.49\" (X north).")
                    .arg(text)
                    .toStdString());
}

Result<std::vector<QPointF>> lineFrom(const QString &text)
{
    std::vector<QPointF> line;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        SPP_ASSIGN(const QPointF place, placeFrom(part.trimmed()));
        line.push_back(place);
    }
    if (line.size() < 2) {
        return Error::usage(Texts::tr("A line needs at least two places with a semicolon between "
                                      "them.")
                                    .toStdString());
    }
    return line;
}

Result<qlonglong> parcelFrom(Database &database, const QString &text)
{
    bool isKey = false;
    const qlonglong key = text.toLongLong(&isKey);
    if (isKey)
        return key;
    SPP_ASSIGN(const ParcelReference reference, ParcelReference::parse(text));
    // Historic parcels have a key as well, but only current ones are found by their names.
    if (reference.kind == ParcelReference::Kind::Key)
        return reference.key;
    return ParcelFinder(database).find(reference);
}

Result<std::vector<qlonglong>> parcelsFrom(Database &database, const CommandInput &input)
{
    std::vector<qlonglong> parcels;
    for (const QString &text : input.all(named("--parcel"))) {
        SPP_ASSIGN(const qlonglong parcel, parcelFrom(database, text));
        parcels.push_back(parcel);
    }
    return parcels;
}

} // namespace spp::land
