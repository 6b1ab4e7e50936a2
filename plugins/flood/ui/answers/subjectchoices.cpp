// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/subjectchoices.h"

#include "core/data/themetable.h"
#include "core/profile/profile.h"
#include "flood/exposure/exposuresubjects.h"

#include <algorithm>

namespace spp::flood {

namespace {

/// Results of floods are no areas to add floods up in.
const QString ownThemes = QStringLiteral("flood-");

Result<bool> statesResidents(Territory &territory, const Theme &theme, const QString &field)
{
    const bool isThere = std::any_of(theme.fields.begin(), theme.fields.end(),
            [&](const ThemeField &one) { return one.name == field; });
    if (!isThere)
        return false;
    SPP_ASSIGN(const QVariant count,
            territory.database().single(
                    QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS NOT NULL")
                            .arg(sqlName(ThemeTable::name(theme)), sqlName(field))));
    return count.toLongLong() > 0;
}

} // namespace

Result<SubjectChoices> SubjectChoices::read(Territory &territory)
{
    SubjectChoices choices;
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const SubjectWords words, SubjectWords::load(OfficeFiles(profile)));
    QStringList taken;
    for (const char *word : { "parcels", "buildings", "roads", "facilities" }) {
        const auto fields = words.find(QString::fromLatin1(word));
        if (!fields)
            continue;
        taken.append(fields->theme);
        const Theme *theme = territory.theme(fields->theme);
        if (!theme || theme->featureCount == 0)
            continue;
        choices.subjects.emplace_back(fields->word, theme->title);
        if (fields->word == QLatin1String("buildings") && !fields->residents.isEmpty()) {
            SPP_ASSIGN(
                    choices.knowsResidents, statesResidents(territory, *theme, fields->residents));
        }
    }
    for (const Theme &theme : territory.themes()) {
        if (theme.geometry == ThemeGeometry::Polygon && theme.featureCount > 0
                && !taken.contains(theme.id) && !theme.id.startsWith(ownThemes))
            choices.areas.emplace_back(theme.id, theme.title);
    }
    return choices;
}

} // namespace spp::flood
