// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/futuretable.h"

#include "core/domain/writtennumber.h"
#include "core/plugin/texttable.h"
#include "core/profile/profile.h"
#include "flood/jsontext.h"
#include "flood/options.h"
#include "flood/yamlnumbers.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::FutureTable)
};

Result<engine::YearCurve> readCurve(const YamlReader &entry, const char *name)
{
    SPP_ASSIGN(const auto years, numberList(entry, "years"));
    SPP_ASSIGN(const auto values, numberList(entry, name));
    if (years.size() != values.size())
        return entry.problem(
                Texts::tr("\"%1\" needs as many numbers as \"years\".").arg(key(name)));
    std::vector<engine::YearCurve::Point> points;
    for (std::size_t i = 0; i < years.size(); ++i)
        points.push_back({ years[i], values[i] });
    auto curve = engine::YearCurve::create(std::move(points));
    if (!curve)
        return entry.problem(QString::fromStdString(curve.error().reason));
    return curve;
}

Result<FuturePathway> readPathway(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ key("id"), key("title"), key("source"), key("mark"), key("confirm"),
            key("base_year"), key("years"), key("sea_level_m"), key("subsidence_m"),
            key("includes_subsidence") }));
    FuturePathway pathway;
    SPP_ASSIGN(pathway.id, entry.text("id"));
    SPP_ASSIGN(pathway.title, entry.localised("title"));
    SPP_ASSIGN(pathway.source, entry.localised("source"));
    SPP_ASSIGN(pathway.mark, entry.text("mark"));
    SPP_ASSIGN(pathway.confirm, localisedOrNothing(entry, "confirm"));
    SPP_ASSIGN(const auto baseYear, entry.number("base_year"));
    if (!baseYear)
        return entry.problem(Texts::tr("The pathway needs \"base_year\"."));
    pathway.baseYear = int(*baseYear);
    SPP_ASSIGN(pathway.seaLevel_m, readCurve(entry, "sea_level_m"));
    if (entry.has("subsidence_m")) {
        SPP_ASSIGN(pathway.subsidence_m, readCurve(entry, "subsidence_m"));
    }
    SPP_ASSIGN(pathway.includesSubsidence, entry.boolean("includes_subsidence", false));
    if (pathway.includesSubsidence && entry.has("subsidence_m"))
        return entry.problem(Texts::tr("The settling of the ground would be counted twice."));
    return pathway;
}

QJsonObject jsonOf(const FuturePathway &pathway)
{
    const auto &points = pathway.seaLevel_m.points();
    return { { key("id"), pathway.id }, { key("title"), pathway.title.text() },
        { key("source"), pathway.source.text() }, { key("mark"), pathway.mark },
        { key("confirm"), orNull(pathway.confirm.text()) }, { key("base_year"), pathway.baseYear },
        { key("first_year"), points.front().year }, { key("last_year"), points.back().year },
        { key("includes_subsidence"), pathway.includesSubsidence } };
}

Result<FutureTable> tableOf(const QString &profile)
{
    if (profile.isEmpty())
        return FutureTable::load(OfficeFiles());
    SPP_ASSIGN(const Profile read, Profile::load(profile));
    return FutureTable::load(OfficeFiles(read));
}

Result<void> addRise(const FutureTable &table, const CommandInput &input, CommandOutput &output)
{
    SPP_ASSIGN(const FuturePathway pathway, table.find(input.value(key("--pathway"))));
    SPP_ASSIGN(const int from, input.integer(key("--from-year"), pathway.baseYear));
    SPP_ASSIGN(const int year, input.integer(key("--target-year"), pathway.baseYear));
    SPP_ASSIGN(const FutureRise rise, riseBetween(pathway, from, year));
    output.json.insert(key("rise"),
            QJsonObject{ { key("pathway"), pathway.id }, { key("from_year"), from },
                    { key("year"), year }, { key("sea_level_m"), rise.seaLevel_m },
                    { key("subsidence_m"), orNull(rise.subsidence_m) },
                    { key("together_m"), rise.together_m() } });
    output.text += Texts::tr("%1, %2 to %3: sea %4 m, ground %5 m\n")
                           .arg(pathway.id, QString::number(from), QString::number(year),
                                   written::fixed(rise.seaLevel_m, 3),
                                   rise.subsidence_m ? written::fixed(*rise.subsidence_m, 3)
                                                     : QStringLiteral("-"));
    return {};
}

Result<CommandOutput> run(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const FutureTable table, tableOf(input.value(key("--profile"))));
    CommandOutput output;
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const FuturePathway &pathway : table.all()) {
        list.append(jsonOf(pathway));
        const auto &points = pathway.seaLevel_m.points();
        rows.push_back({ pathway.id, pathway.title.text(), QString::number(points.front().year),
                QString::number(points.back().year), pathway.mark, pathway.source.text() });
    }
    output.json = { { key("schema"), key("spp.flood-future/1") }, { key("pathways"), list },
        { key("rise"), QJsonValue() } };
    output.text = textTable({ Texts::tr("Pathway"), Texts::tr("Title"), Texts::tr("From"),
                                    Texts::tr("To"), Texts::tr("Mark"), Texts::tr("Source") },
            rows);
    if (input.has(key("--pathway")))
        SPP_TRY(addRise(table, input, output));
    return output;
}

} // namespace

Result<FutureTable> FutureTable::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("pathways") }));
    SPP_ASSIGN(const auto entries, file.maps("pathways"));
    FutureTable table;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(FuturePathway pathway, readPathway(entry));
        if (table.find(pathway.id))
            return entry.problem(
                    Texts::tr("The pathway \"%1\" stands there twice.").arg(pathway.id));
        table.m_all.push_back(std::move(pathway));
    }
    return table;
}

Result<FutureTable> FutureTable::load(const OfficeFiles &files)
{
    const QString name = QStringLiteral("flood/future.yaml");
    const QString path = files.find(name);
    if (path.isEmpty())
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
    return read(path);
}

Result<FuturePathway> FutureTable::find(const QString &id) const
{
    QStringList ids;
    for (const FuturePathway &pathway : m_all) {
        if (pathway.id == id)
            return pathway;
        ids.append(pathway.id);
    }
    return Error::usage(Texts::tr("There is no pathway \"%1\"; there are %2.")
                                .arg(id, ids.join(QStringLiteral(", ")))
                                .toStdString());
}

Result<FutureRise> riseBetween(const FuturePathway &pathway, int from, int to)
{
    FutureRise rise;
    SPP_ASSIGN(rise.seaLevel_m, pathway.seaLevel_m.between(from, to));
    if (!pathway.subsidence_m.points().empty()) {
        SPP_ASSIGN(const double settled, pathway.subsidence_m.between(from, to));
        rise.subsidence_m = settled;
    }
    return rise;
}

Command futureCommand()
{
    return { key("flood"), key("future"),
        Texts::tr("sea-level rise and settling of the ground to a year"),
        { option("--pathway", "ID", Texts::tr("assumption; without it the list of them")),
                option("--target-year", "YEAR", Texts::tr("to this year")),
                option("--from-year", "YEAR",
                        Texts::tr("from this year; default: the base year of the table")),
                option("--profile", "NAME", Texts::tr("profile whose tables come first")) },
        run };
}

} // namespace spp::flood
