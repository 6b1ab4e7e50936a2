// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/changekinds.h"

#include "core/profile/yamlreader.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::ChangeKinds)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<ChangeKind::Geometry> geometryOf(const YamlReader &entry)
{
    SPP_ASSIGN(const QString word, entry.text("changes_geometry"));
    if (word == QLatin1String("always"))
        return ChangeKind::Geometry::Always;
    if (word == QLatin1String("never"))
        return ChangeKind::Geometry::Never;
    if (word == QLatin1String("maybe"))
        return ChangeKind::Geometry::Maybe;
    return entry.problem(
            Texts::tr("\"changes_geometry\" must be always, never or maybe, not \"%1\".")
                    .arg(word));
}

Result<ChangeKind> readOne(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ named("id"), named("vi"), named("en"), named("changes_geometry"),
            named("source"), named("mark"), named("usual_for") }));
    ChangeKind kind;
    SPP_ASSIGN(kind.id, entry.text("id"));
    SPP_ASSIGN(kind.title.vi, entry.text("vi"));
    SPP_ASSIGN(kind.title.en, entry.text("en"));
    SPP_ASSIGN(kind.changesGeometry, geometryOf(entry));
    SPP_ASSIGN(kind.source, entry.text("source"));
    SPP_ASSIGN(kind.mark, entry.text("mark"));
    SPP_ASSIGN(kind.usualFor, entry.list("usual_for"));
    return kind;
}

Error givenTwice(const YamlReader &entry, const QString &id)
{
    return entry.problem(Texts::tr("The kind \"%1\" stands there twice.").arg(id));
}

} // namespace

Result<ChangeKinds> ChangeKinds::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ named("kinds") }));
    SPP_ASSIGN(const auto entries, file.maps("kinds"));
    ChangeKinds kinds;
    for (const YamlReader &entry : entries) {
        SPP_ASSIGN(ChangeKind kind, readOne(entry));
        if (kinds.find(kind.id))
            return givenTwice(entry, kind.id);
        for (const QString &operation : kind.usualFor) {
            if (kinds.usualFor(operation))
                return entry.problem(Texts::tr("\"%1\" is usual for two kinds.").arg(operation));
        }
        kinds.m_all.push_back(std::move(kind));
    }
    return kinds;
}

Result<ChangeKinds> ChangeKinds::load(const OfficeFiles &files)
{
    const QString path = files.find(QStringLiteral("change-kinds.yaml"));
    return path.isEmpty() ? Result<ChangeKinds>(ChangeKinds()) : read(path);
}

QStringList ChangeKinds::ids() const
{
    QStringList ids;
    for (const ChangeKind &kind : m_all)
        ids.append(kind.id);
    return ids;
}

const ChangeKind *ChangeKinds::usualFor(const QString &operation) const
{
    for (const ChangeKind &kind : m_all) {
        if (kind.usualFor.contains(operation))
            return &kind;
    }
    return nullptr;
}

const ChangeKind *ChangeKinds::find(const QString &id) const
{
    for (const ChangeKind &kind : m_all) {
        if (kind.id == id)
            return &kind;
    }
    return nullptr;
}

} // namespace spp::land
