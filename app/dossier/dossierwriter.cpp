// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/dossierwriter.h"

#include "core/data/fileproblem.h"
#include "core/data/pendingfile.h"
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/evidencegeopackage.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewjson.h"
#include "dossier/dossierprinter.h"
#include "dossier/spokenlanguage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DossierWriter)
};

const QString schema = QStringLiteral("spp.dossier/1");
const QString manifestName = QStringLiteral("manifest.json");
const QString sealName = QStringLiteral("seal.json");

/// A folder that disappears with the object unless it got its final name.
class UnfinishedFolder {
public:
    explicit UnfinishedFolder(const QString &folder)
        : m_final(QDir(folder).absolutePath())
        , m_path(m_final + QStringLiteral(".unfinished"))
        , m_replaced(m_final + QStringLiteral(".replaced"))
    {
    }
    ~UnfinishedFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }

    QString path() const { return m_path; }

    Result<void> begin()
    {
        // A run that was killed between two renames left the older dossier under this name.
        if (!QFileInfo::exists(m_final) && QFileInfo::exists(m_replaced))
            QDir().rename(m_replaced, m_final);
        QDir(m_path).removeRecursively();
        if (!QDir().mkpath(m_path))
            return folderFailure(m_final);
        return {};
    }

    Result<void> publish()
    {
        QDir(m_replaced).removeRecursively();
        const bool replaces = QFileInfo::exists(m_final);
        if (replaces && !QDir().rename(m_final, m_replaced))
            return failed(Texts::tr("The older dossier is in use and cannot be replaced."));
        if (!QDir().rename(m_path, m_final)) {
            if (replaces)
                QDir().rename(m_replaced, m_final);
            return failed(Texts::tr("The folder cannot take its name."));
        }
        m_path.clear();
        syncToDisk(QFileInfo(m_final).path());
        QDir(m_replaced).removeRecursively();
        return {};
    }

private:
    Error failed(const QString &reason) const
    {
        return Error::environment(reason.toStdString()).inFile(m_final.toStdString());
    }

    QString m_final;
    QString m_path;
    QString m_replaced;
};

QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.append(QDir(folder).relativeFilePath(walk.next()));
    names.removeAll(manifestName);
    names.removeAll(sealName);
    names.sort();
    return names;
}

QJsonObject readManifest(const QString &folder)
{
    QFile file(folder + QLatin1Char('/') + manifestName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject facts(const Review &review, const QString &language)
{
    const QString number = review.caseNumber;
    return { { QStringLiteral("program"), QStringLiteral("spp") },
        { QStringLiteral("program_version"), Application::version() },
        { QStringLiteral("language"), language },
        { QStringLiteral("at"), review.at.toString(Qt::ISODate) },
        { QStringLiteral("case_number"),
                number.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(number) } };
}

Result<void> sync(const QString &folder)
{
    for (const QString &name : filesIn(folder) + QStringList{ manifestName, QString() }) {
        const QString path = folder + QLatin1Char('/') + name;
        if (!syncToDisk(path))
            return Error::environment(
                    Texts::tr("The file could not be brought to the disk.").toStdString())
                    .inFile(path.toStdString());
    }
    return {};
}

} // namespace

bool DossierWriter::isComplete(const QString &folder)
{
    const QJsonObject manifest = readManifest(folder);
    if (manifest.value(QStringLiteral("schema")).toString() != schema)
        return false;
    const QJsonArray files = manifest.value(QStringLiteral("files")).toArray();
    return std::all_of(files.begin(), files.end(), [&](const QJsonValue &value) {
        const QJsonObject file = value.toObject();
        const QFileInfo info(
                folder + QLatin1Char('/') + file.value(QStringLiteral("name")).toString());
        return info.isFile()
                && info.size() == qint64(file.value(QStringLiteral("bytes")).toDouble());
    });
}

Result<QByteArray> DossierWriter::manifest(const QString &folder, const QJsonObject &facts)
{
    QJsonArray files;
    for (const QString &name : filesIn(folder)) {
        QFile file(folder + QLatin1Char('/') + name);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return readFailure(file, ErrorCode::Environment);
        files.append(QJsonObject{ { QStringLiteral("name"), name },
                { QStringLiteral("sha256"), QString::fromLatin1(hash.result().toHex()) },
                { QStringLiteral("bytes"), double(file.size()) } });
    }
    QJsonObject document = facts;
    document.insert(QStringLiteral("schema"), schema);
    document.insert(QStringLiteral("files"), files);
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

Result<void> DossierWriter::fill(const DossierInput &input, FeatureSource &source,
        const QString &folder, const DossierParts &parts, Feedback &feedback)
{
    const QDir out(folder);
    const QString language = input.language.isEmpty() ? input.review.language : input.language;
    SPP_TRY(m_printer.print(input, DossierPrinter::Form::Full,
            out.filePath(QStringLiteral("dossier.pdf")), feedback));
    const SpokenLanguage spoken(input.review.language);
    SPP_TRY(writeFile(out.filePath(QStringLiteral("review.json")),
            ReviewJson::bytes(ReviewJson::document(input.review))));
    SPP_TRY(EvidenceGeoPackage::write(input.review, source, m_printer.territory().crs(),
            out.filePath(QStringLiteral("review.gpkg")), m_printer.layerStyles()));
    if (parts.inputs)
        SPP_TRY(parts.inputs(folder));
    SPP_ASSIGN(const QByteArray bytes, manifest(folder, facts(input.review, language)));
    SPP_TRY(writeFile(out.filePath(manifestName), bytes));
    if (parts.seal)
        SPP_TRY(parts.seal(folder, bytes));
    return sync(folder);
}

Result<void> DossierWriter::write(const DossierInput &input, FeatureSource &source,
        const QString &folder, const DossierParts &parts, Feedback &feedback)
{
    const bool taken
            = QFileInfo::exists(folder) && !(QFileInfo(folder).isDir() && QDir(folder).isEmpty());
    if (taken && readManifest(folder).value(QStringLiteral("schema")).toString() != schema)
        return Error::badInput(
                Texts::tr("Something else than a dossier lies there already.").toStdString())
                .inFile(folder.toStdString())
                .advise(Texts::tr("Give the name of a new folder.").toStdString());
    UnfinishedFolder unfinished(folder);
    SPP_TRY(unfinished.begin());
    SPP_TRY(fill(input, source, unfinished.path(), parts, feedback));
    if (feedback.isCancelled())
        return Error::cancelled(Texts::tr("The dossier was stopped.").toStdString());
    return unfinished.publish();
}

} // namespace spp
