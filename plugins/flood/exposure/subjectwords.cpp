// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the words of --subjects mean.
#include "flood/exposure/exposuresubjects.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SubjectWords)
};

constexpr const char *words[] = { "parcels", "buildings", "roads", "facilities" };

Result<SubjectFields> readFields(const QString &word, const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ key("theme"), key("label"), key("commune"), key("use"),
            key("storeys"), key("storeys_absent"), key("floor_height"),
            key("floor_height_absent_m"), key("residents") }));
    SubjectFields fields;
    fields.word = word;
    SPP_ASSIGN(fields.theme, entry.text("theme"));
    SPP_ASSIGN(fields.label, entry.list("label"));
    SPP_ASSIGN(fields.commune, entry.text("commune", {}));
    SPP_ASSIGN(fields.use, entry.text("use", {}));
    SPP_ASSIGN(fields.storeys, entry.text("storeys", {}));
    SPP_ASSIGN(const auto storeys, entry.number("storeys_absent"));
    fields.storeysAbsent = storeys.value_or(fields.storeysAbsent);
    SPP_ASSIGN(fields.floorHeight, entry.text("floor_height", {}));
    SPP_ASSIGN(const auto height, entry.number("floor_height_absent_m"));
    fields.floorHeightAbsent_m = height.value_or(fields.floorHeightAbsent_m);
    SPP_ASSIGN(fields.residents, entry.text("residents", {}));
    if (!(fields.storeysAbsent > 0.0))
        return entry.problem(Texts::tr("\"storeys_absent\" must be above 0."));
    return fields;
}

} // namespace

Result<SubjectWords> SubjectWords::load(const OfficeFiles &files)
{
    const QString name = QStringLiteral("flood/subjects.yaml");
    const QString path = files.find(name);
    if (path.isEmpty())
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("subjects") }));
    SPP_ASSIGN(const YamlReader map, file.map("subjects"));
    QStringList known;
    for (const char *word : words)
        known.append(key(word));
    SPP_TRY(map.allowOnly(known));
    SubjectWords all;
    for (const char *word : words) {
        if (!map.has(word))
            continue;
        SPP_ASSIGN(const YamlReader entry, map.map(word));
        SPP_ASSIGN(SubjectFields fields, readFields(key(word), entry));
        all.m_all.push_back(std::move(fields));
    }
    return all;
}

Result<SubjectFields> SubjectWords::find(const QString &word) const
{
    QStringList known;
    for (const SubjectFields &fields : m_all) {
        if (fields.word == word)
            return fields;
        known.append(fields.word);
    }
    return Error::usage(Texts::tr("\"%1\" is no subject; there are %2 and people.")
                                .arg(word, known.join(QStringLiteral(", ")))
                                .toStdString());
}

SubjectFields SubjectWords::ofTheme(const Theme &theme) const
{
    for (const SubjectFields &fields : m_all) {
        if (fields.theme == theme.id)
            return fields;
    }
    SubjectFields fields = area(theme);
    fields.commune = key("commune_code");
    return fields;
}

SubjectFields SubjectWords::area(const Theme &theme)
{
    SubjectFields fields;
    fields.word = fields.theme = theme.id;
    for (const ThemeField &field : theme.fields) {
        if (field.type == ThemeField::Type::Text && !field.personal) {
            fields.label = QStringList{ field.name };
            break;
        }
    }
    return fields;
}

} // namespace spp::flood
