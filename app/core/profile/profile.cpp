// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/profile.h"

#include "core/domain/searchname.h"
#include "core/plugin/application.h"
#include "core/profile/communetable.h"
#include "core/profile/profilethemes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Profile)
};

const QString fileName = QStringLiteral("profile.yaml");

QStringList knownProfiles()
{
    QStringList names;
    const QDir profiles(Application::resourceFolder() + QStringLiteral("/profiles"));
    for (const QString &name : profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (profiles.exists(name + QLatin1Char('/') + fileName))
            names << name;
    }
    return names;
}

Result<QString> findFolder(const QString &nameOrFolder)
{
    const QDir profiles(Application::resourceFolder() + QStringLiteral("/profiles"));
    const bool isName = !nameOrFolder.isEmpty() && !nameOrFolder.contains(QLatin1Char('/'))
            && !nameOrFolder.contains(QLatin1Char('\\'));
    if (isName && profiles.exists(nameOrFolder + QLatin1Char('/') + fileName))
        return QDir::cleanPath(profiles.absoluteFilePath(nameOrFolder));
    if (!nameOrFolder.isEmpty() && QDir(nameOrFolder).exists(fileName))
        return QDir::cleanPath(QFileInfo(nameOrFolder).absoluteFilePath());
    const QString reason = isName ? Texts::tr("There is no profile \"%1\".")
                                  : Texts::tr("The folder \"%1\" holds no profile.yaml.");
    return Error::usage(reason.arg(nameOrFolder).toStdString())
            .advise(Texts::tr("Profiles here: %1. A folder with a profile.yaml may be given too.")
                            .arg(knownProfiles().join(QStringLiteral(", ")))
                            .toStdString());
}

Result<QString> readCrs(const YamlReader &reader, const char *key)
{
    static const QRegularExpression authorityCode(QStringLiteral("^[A-Za-z]+:[A-Za-z0-9_.]+$"));
    SPP_ASSIGN(const QString crs, reader.text(key));
    if (!authorityCode.match(crs).hasMatch())
        return reader.problem(Texts::tr("\"%1\" must be a code such as EPSG:4326, not \"%2\".")
                                      .arg(QLatin1String(key), crs));
    return crs;
}

Result<DatumOperation> readDatum(const YamlReader &profile)
{
    SPP_ASSIGN(const YamlReader reader, profile.map("datum"));
    SPP_TRY(reader.allowOnly({ QStringLiteral("name"), QStringLiteral("description"),
            QStringLiteral("datum_crs"), QStringLiteral("helmert"), QStringLiteral("source") }));
    DatumOperation datum;
    SPP_ASSIGN(datum.name, reader.text("name", QString()));
    SPP_ASSIGN(const LocalisedText description, reader.localised("description"));
    datum.description = description.en;
    SPP_ASSIGN(datum.datumCrs, readCrs(reader, "datum_crs"));
    SPP_ASSIGN(datum.helmert, reader.text("helmert", QString()));
    if (!datum.helmert.isEmpty() && !datum.helmert.startsWith(QLatin1String("+proj=helmert ")))
        return reader.problem(Texts::tr("\"helmert\" must begin with +proj=helmert."));
    if (!datum.helmert.isEmpty() && !datum.helmert.contains(QLatin1String("+convention=")))
        return reader.problem(Texts::tr("\"helmert\" must state its rotation convention."));
    SPP_ASSIGN(datum.source, reader.text("source"));
    return datum;
}

Result<void> readTolerance(const YamlReader &profile, Profile &to)
{
    if (!profile.has("tolerance_m2"))
        return {};
    SPP_ASSIGN(const YamlReader reader, profile.map("tolerance_m2"));
    SPP_TRY(reader.allowOnly({ QStringLiteral("value"), QStringLiteral("source") }));
    SPP_ASSIGN(const std::optional<double> value, reader.number("value"));
    SPP_ASSIGN(const QString source, reader.text("source"));
    if (!value || *value < 0)
        return reader.problem(Texts::tr("The tolerance must be 0 or more square metres."));
    to.tolerance_m2 = *value;
    return {};
}

Result<void> readHead(const YamlReader &reader, Profile &to)
{
    SPP_TRY(reader.allowOnly({ QStringLiteral("profile"), QStringLiteral("version"),
            QStringLiteral("title"), QStringLiteral("languages"), QStringLiteral("crs"),
            QStringLiteral("source_crs_choices"), QStringLiteral("datum"),
            QStringLiteral("communes"), QStringLiteral("tolerance_m2"),
            QStringLiteral("rule_packs"), QStringLiteral("common_words"),
            QStringLiteral("themes") }));
    SPP_ASSIGN(to.id, reader.text("profile"));
    SPP_ASSIGN(to.version, reader.text("version"));
    SPP_ASSIGN(to.title, reader.localised("title"));
    SPP_ASSIGN(to.languages, reader.list("languages"));
    SPP_ASSIGN(to.crs, readCrs(reader, "crs"));
    SPP_ASSIGN(to.sourceCrsChoices, reader.list("source_crs_choices"));
    SPP_ASSIGN(to.commonWords, reader.list("common_words"));
    SPP_ASSIGN(to.datum, readDatum(reader));
    return readTolerance(reader, to);
}

Result<void> readCommunes(const YamlReader &profile, Profile &to, QStringList &files)
{
    if (!profile.has("communes"))
        return {};
    SPP_ASSIGN(const YamlReader reader, profile.map("communes"));
    SPP_TRY(reader.allowOnly({ QStringLiteral("file"), QStringLiteral("box_crs") }));
    SPP_ASSIGN(const QString file, reader.text("file"));
    SPP_ASSIGN(to.communeBoxCrs, readCrs(reader, "box_crs"));
    files << file;
    SPP_ASSIGN(to.communes, readCommuneTable(QDir(to.folder).absoluteFilePath(file)));
    return {};
}

/// Hash over names and contents, so that moving text from one file to the next changes it.
QString hashOf(const QString &folder, const QStringList &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : files) {
        QFile file(QDir(folder).absoluteFilePath(name));
        const bool present = file.open(QIODevice::ReadOnly);
        const QByteArray content = present ? file.readAll() : QByteArray();
        hash.addData(name.toUtf8() + '\n');
        hash.addData((present ? QByteArray::number(content.size()) : QByteArray("absent")) + '\n');
        hash.addData(content);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<Profile> Profile::load(const QString &nameOrFolder)
{
    Profile profile;
    SPP_ASSIGN(profile.folder, findFolder(nameOrFolder));
    const QDir folder(profile.folder);
    QStringList files{ fileName };
    SPP_ASSIGN(const YamlReader reader, YamlReader::open(folder.absoluteFilePath(fileName)));
    SPP_TRY(readHead(reader, profile));
    SPP_TRY(readCommunes(reader, profile, files));
    SPP_ASSIGN(profile.themes, readThemes(reader));
    SPP_ASSIGN(const QStringList packs, reader.list("rule_packs"));
    for (const QString &pack : packs)
        profile.rulePacks << QDir::cleanPath(folder.absoluteFilePath(pack));
    profile.sha256 = hashOf(profile.folder, files + packs);
    return profile;
}

const CommuneBox *Profile::commune(const QString &codeOrName) const
{
    const QString code = codeOrName.trimmed();
    for (const CommuneBox &candidate : communes) {
        if (candidate.code == code)
            return &candidate;
    }
    const QString name = searchName(codeOrName);
    const CommuneBox *found = nullptr;
    for (const CommuneBox &candidate : communes) {
        if (!candidate.searchNames.contains(name))
            continue;
        if (found)
            return nullptr; // two communes of one name: only the full name or the code tells
        found = &candidate;
    }
    return found;
}

} // namespace spp
