// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/pendingfile.h"
#include "core/plugin/application.h"
#include "flood/exposure/exposureoutput.h"
#include "flood/exposure/exposurerun.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ExposureCommand)
};

Result<ExposureRequest> requestOf(const CommandInput &input)
{
    ExposureRequest request;
    request.scenarios = listOption(input, "--scenario");
    request.scheme = input.value(key("--scheme"), key("depth"));
    request.subjects = listOption(input, "--subjects");
    request.areas = listOption(input, "--areas");
    request.populationFile = input.value(key("--population"));
    request.cropFile = input.value(key("--crops"));
    request.stage = input.value(key("--stage"));
    SPP_ASSIGN(request.at, dateOption(input, "--at"));
    if (!request.at.isValid())
        request.at = QDate::currentDate();
    SPP_ASSIGN(request.threads, threadsOption(input));
    const bool hasCrops = !request.cropFile.isEmpty() || !request.stage.isEmpty();
    if (request.subjects.isEmpty() && request.areas.isEmpty() && !hasCrops)
        request.subjects = QStringList{ key("parcels") };
    request.cacheFolder = ThemeStore::defaultCacheFolder();
    return request;
}

Result<CommandOutput> run(Application &, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const ExposureRequest request, requestOf(input));
    const QString folder = input.value(key("--out"));
    if (!folder.isEmpty())
        SPP_TRY(PendingFile(folder).checkTarget());
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadOnly));
    SPP_ASSIGN(const ExposureReport report, computeExposure(*territory, request, feedback));
    if (!folder.isEmpty())
        SPP_TRY(writeExposure(report, territory->crs(), folder, feedback));
    CommandOutput output;
    output.json = exposureJson(report);
    output.text = exposureText(report);
    return output;
}

} // namespace

Command exposureCommand()
{
    return { key("flood"), key("exposure"),
        Texts::tr("land, buildings, people, roads and facilities by hazard class, and damage"),
        { fileArgument(),
                repeated(
                        "--scenario", "ID", Texts::tr("scenarios, parted by commas; default: all")),
                option("--scheme", "ID", Texts::tr("hazard classes; default: depth")),
                repeated("--subjects", "LIST",
                        Texts::tr("parcels, buildings, people, roads, facilities; default: "
                                  "parcels")),
                repeated("--areas", "THEME",
                        Texts::tr("hectares by class in each polygon of these themes, such as "
                                  "zones")),
                option("--population", "FILE",
                        Texts::tr("CSV commune_code,population (* for all) to lay on buildings by "
                                  "floor area; default: the residents they state")),
                option("--crops", "FILE",
                        Texts::tr("crop damage table (YAML) by depth, duration and stage; default: "
                                  "the profile's")),
                option("--stage", "ID",
                        Texts::tr("stage of growth at which crops are flooded; they are measured "
                                  "where it is named")),
                option("--at", "DATE",
                        Texts::tr("zones, names and crop tables of this day; default: today")),
                option("--threads", "N",
                        Texts::tr("threads to compute with; default: all; the result is the "
                                  "same")),
                option("--out", "FOLDER",
                        Texts::tr("new folder for exposure.gpkg, .csv, .xlsx and .json")) },
        run };
}

} // namespace spp::flood
