// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// People, laid on buildings in proportion to their floor area.
#include "core/data/fileproblem.h"
#include "engine/flood/risk/dasymetric.h"
#include "flood/exposure/exposurerun.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <cmath>
#include <numeric>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::Population)
};

/// All buildings, whatever their commune.
const QString everywhere = QStringLiteral("*");

struct Populations {
    QStringList communes;
    std::vector<double> people;

    int areaOf(const QString &commune) const
    {
        const auto own = int(communes.indexOf(commune));
        return own >= 0 ? own : int(communes.indexOf(everywhere));
    }
};

Error badLine(const QString &file, int line, const QString &reason)
{
    return Error::badInput(reason.toStdString())
            .inFile(file.toStdString())
            .atFeature(Texts::tr("line %1").arg(line).toStdString());
}

QString plainNumbers() { return Texts::tr("Write people without marks for thousands: 1250."); }

Result<Populations> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    const QStringList lines = QString::fromUtf8(file.readAll())
                                      .remove(QChar(QChar::ByteOrderMark))
                                      .split(QLatin1Char('\n'));
    static const QRegularExpression thousands(QStringLiteral("^\\d{1,3}(\\.\\d{3})+$"));
    Populations all;
    if (lines.front().trimmed() != QLatin1String("commune_code,population"))
        return badLine(path, 1, Texts::tr("The first line must be commune_code,population."));
    for (int i = 1; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const QStringList cells = line.split(QLatin1Char(','));
        bool isNumber = false;
        const double people = cells.value(1).toDouble(&isNumber);
        if (cells.size() != 2 || !isNumber || !(people >= 0.0) || !std::isfinite(people))
            return badLine(path, i + 1, Texts::tr("A commune code and a number are expected."))
                    .advise(plainNumbers().toStdString());
        // Neither 1250 nor 1.25: "1.250" is written for the one and read as the other.
        if (thousands.match(cells[1].trimmed()).hasMatch())
            return badLine(path, i + 1, Texts::tr("\"%1\" may mean two numbers.").arg(cells[1]))
                    .advise(plainNumbers().toStdString());
        if (all.communes.contains(cells[0]))
            return badLine(path, i + 1, Texts::tr("The commune %1 is there twice.").arg(cells[0]));
        all.communes.append(cells[0]);
        all.people.push_back(people);
    }
    return all;
}

std::vector<double> residentsOf(const SubjectSet &buildings, ExposureReport &report)
{
    std::vector<double> people;
    for (const SubjectFacts &facts : buildings.facts()) {
        people.push_back(facts.residents.value_or(0.0));
        report.buildingsWithoutPeople += facts.residents ? 0 : 1;
    }
    return people;
}

} // namespace

Result<std::vector<double>> populationOf(
        const QString &file, const SubjectSet &buildings, ExposureReport &report)
{
    if (file.isEmpty()) {
        auto people = residentsOf(buildings, report);
        if (report.buildingsWithoutPeople == qlonglong(people.size())) {
            return Error::usage(Texts::tr("No building states its residents.").toStdString())
                    .advise(Texts::tr("Give the population of the communes: --population "
                                      "FILE.csv with commune_code,population.")
                                    .toStdString());
        }
        return people;
    }
    SPP_ASSIGN(const Populations populations, readFile(file));
    std::vector<double> floors;
    std::vector<std::int32_t> areas;
    for (std::size_t i = 0; i < buildings.facts().size(); ++i) {
        floors.push_back(buildings.floorArea_m2(i));
        areas.push_back(populations.areaOf(buildings.facts()[i].commune));
        report.buildingsWithoutPeople += areas.back() < 0 ? 1 : 0;
    }
    SPP_ASSIGN(engine::PlacedPeople placed, engine::placePeople(populations.people, floors, areas));
    report.peopleNotPlaced = std::accumulate(placed.notPlaced.begin(), placed.notPlaced.end(), 0.0);
    if (report.buildingsWithoutPeople > 0)
        report.warnings.append(Texts::tr("%1 buildings lie in communes that the table of the "
                                         "population does not have; nobody is counted there.")
                                       .arg(report.buildingsWithoutPeople));
    if (report.peopleNotPlaced > 0.0)
        report.warnings.append(
                Texts::tr("%1 people of the table live in communes without a building; they are "
                          "not counted.")
                        .arg(std::round(report.peopleNotPlaced)));
    return std::move(placed.ofBuilding);
}

} // namespace spp::flood
