// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/landpaperrules.h"

#include "core/profile/yamlreader.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

constexpr int mostDecimals = 4;

Result<int> decimals(const YamlReader &from, const char *key)
{
    SPP_ASSIGN(const auto number, from.number(key));
    if (!number || *number < 0.0 || *number > mostDecimals)
        return from.problem(QCoreApplication::translate(
                "spp::land::LandPaperRules", "%1: a number of decimals from 0 to %2 is needed.")
                                    .arg(QString::fromLatin1(key))
                                    .arg(mostDecimals));
    return int(*number);
}

} // namespace

Result<LandPaperRules> LandPaperRules::read(const OfficeFiles &files)
{
    const QString name = QStringLiteral("papers/land-papers.yaml");
    const QString path = files.find(name);
    if (path.isEmpty())
        return Error::environment(QCoreApplication::translate("spp::land::LandPaperRules",
                                          "A file of the program is missing.")
                                          .toStdString())
                .inFile(name.toStdString());
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ "source", "valid_from", "user_type_fields", "use_form_fields",
            "area_decimals", "side_decimals", "coordinate_decimals", "statistics_decimals_ha",
            "survey_scale", "users", "managers", "total_of" }));
    LandPaperRules rules;
    SPP_ASSIGN(rules.userType, file.list("user_type_fields"));
    SPP_ASSIGN(rules.useForm, file.list("use_form_fields"));
    SPP_ASSIGN(rules.areaDecimals, decimals(file, "area_decimals"));
    SPP_ASSIGN(rules.sideDecimals, decimals(file, "side_decimals"));
    SPP_ASSIGN(rules.coordinateDecimals, decimals(file, "coordinate_decimals"));
    SPP_ASSIGN(rules.statisticsDecimals, decimals(file, "statistics_decimals_ha"));
    SPP_ASSIGN(const auto scale, file.number("survey_scale"));
    rules.surveyScale = scale.value_or(rules.surveyScale);
    SPP_ASSIGN(rules.users, file.list("users"));
    SPP_ASSIGN(rules.managers, file.list("managers"));
    SPP_ASSIGN(rules.totalOf, file.list("total_of"));
    return rules;
}

} // namespace spp::land
