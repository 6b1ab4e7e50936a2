// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/fieldmapping.h"

#include "core/data/fileproblem.h"
#include "core/import/plainname.h"
#include "core/profile/yamlproblem.h"

#include <yaml-cpp/yaml.h>

#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::FieldMapping)
};

/// Length of field names in a .dbf file.
constexpr int shortNameLength = 10;

QString textOf(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

Result<void> readMapping(const YAML::Node &document, MappingFile &mapping)
{
    for (const auto &entry : document) {
        const QString key = textOf(entry.first);
        const YAML::Node &value = entry.second;
        if (key == QLatin1String("theme"))
            mapping.theme = textOf(value);
        else if (key == QLatin1String("layer"))
            mapping.layer = textOf(value);
        else if (key == QLatin1String("encoding"))
            mapping.encoding = textOf(value);
        else if (key == QLatin1String("crs"))
            mapping.crs = textOf(value);
        else if (key == QLatin1String("commune"))
            mapping.commune = textOf(value);
        else if (key == QLatin1String("fields") && value.IsMap())
            for (const auto &field : value)
                mapping.fields.insert(textOf(field.first), textOf(field.second));
        else if (key == QLatin1String("constants") && value.IsMap())
            for (const auto &constant : value)
                mapping.constants.insert(textOf(constant.first), textOf(constant.second));
        else
            return Error::badInput(Texts::tr("A mapping file has no \"%1\" of that form (line %2).")
                                           .arg(key)
                                           .arg(entry.first.Mark().line + 1)
                                           .toStdString());
    }
    return {};
}

QStringList namesOf(const std::vector<SourceField> &fields)
{
    QStringList names;
    for (const SourceField &field : fields)
        names.append(field.name);
    return names;
}

/// The names by which a source may call a theme field, plain, the surest first.
QStringList plainNamesOf(const ThemeField &field)
{
    QStringList names{ plainName(field.name) };
    for (const QString &alias : field.aliases)
        names.append(plainName(alias));
    names.append(plainName(field.title.vi));
    names.append(plainName(field.title.en));
    names.removeAll(QString());
    return names;
}

int findByName(const ThemeField &field, const QStringList &plainSource, const QSet<int> &taken)
{
    for (const QString &name : plainNamesOf(field)) {
        for (int i = 0; i < plainSource.size(); ++i) {
            if (plainSource[i] == name && !taken.contains(i))
                return i;
        }
    }
    return -1;
}

/// A name that fills a .dbf field to the last letter may be the beginning of a longer one.
int findByShortName(
        const ThemeField &field, const std::vector<SourceField> &source, const QSet<int> &taken)
{
    for (const QString &name : QStringList{ field.name } + field.aliases) {
        for (int i = 0; i < int(source.size()); ++i) {
            const QString &candidate = source[size_t(i)].name;
            if (candidate.size() == shortNameLength && name.size() > shortNameLength
                    && name.startsWith(candidate, Qt::CaseInsensitive) && !taken.contains(i))
                return i;
        }
    }
    return -1;
}

} // namespace

Result<MappingFile> MappingFile::read(const QString &path)
{
    const auto fail = [&path](const std::string &reason) {
        return Error::badInput(reason).inFile(path.toStdString());
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    MappingFile mapping;
    try {
        const YAML::Node document = YAML::Load(file.readAll().toStdString());
        if (!document.IsMap())
            return fail(Texts::tr("This is not a mapping file.").toStdString());
        if (const Result<void> done = readMapping(document, mapping); !done)
            return done.error().inFile(path.toStdString());
    } catch (const YAML::Exception &exception) {
        return fail(yamlProblemAndPlace(exception).toStdString());
    }
    return mapping;
}

Result<FieldMapping> FieldMapping::resolve(const Theme &theme,
        const std::vector<SourceField> &source, const QMap<QString, QString> &stated,
        const QVariantMap &constants)
{
    const QStringList names = namesOf(source);
    FieldMapping mapping;
    QSet<int> taken;
    for (auto it = stated.constBegin(); it != stated.constEnd(); ++it) {
        const ThemeField *to = theme.field(it.key());
        const auto from = names.indexOf(it.value());
        if (!to) {
            return Error::usage(Texts::tr("The theme %1 has no field \"%2\".")
                                        .arg(theme.id, it.key())
                                        .toStdString());
        }
        if (from < 0) {
            return Error::badInput(Texts::tr("The source has no field \"%1\"; it has %2.")
                                           .arg(it.value(), names.join(QStringLiteral(", ")))
                                           .toStdString());
        }
        mapping.m_pairs.push_back({ to, int(from) });
        taken.insert(int(from));
    }
    QStringList plain;
    for (const QString &name : names)
        plain.append(plainName(name));
    QStringList missing;
    for (const ThemeField &field : theme.fields) {
        if (mapping.pairFor(field.name) || constants.contains(field.name))
            continue;
        int from = findByName(field, plain, taken);
        if (from < 0)
            from = findByShortName(field, source, taken);
        if (from >= 0) {
            mapping.m_pairs.push_back({ &field, from });
            taken.insert(from);
        } else if (field.required) {
            missing.append(field.name);
        }
    }
    if (!missing.isEmpty()) {
        return Error::badInput(Texts::tr("No field of the source was found for %1 of theme %2; "
                                         "the source has %3.")
                                       .arg(missing.join(QStringLiteral(", ")), theme.id,
                                               names.isEmpty() ? Texts::tr("no fields")
                                                               : names.join(QStringLiteral(", ")))
                                       .toStdString())
                .advise(Texts::tr(
                        "Name it with --map %1=FIELD, or give one value with --set %1=VALUE.")
                                .arg(missing.first())
                                .toStdString());
    }
    for (int i = 0; i < int(source.size()); ++i) {
        if (!taken.contains(i))
            mapping.m_unmapped.push_back(i);
    }
    return mapping;
}

const FieldMapping::Pair *FieldMapping::pairFor(const QString &themeField) const
{
    for (const Pair &pair : m_pairs) {
        if (pair.to->name == themeField)
            return &pair;
    }
    return nullptr;
}

} // namespace spp
