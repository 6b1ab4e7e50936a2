// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/seal/dossierverification.h"

#include "core/seal/dossiermanifest.h"
#include "core/seal/dossierseal.h"
#include "core/seal/pdfupdate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DossierVerification)
};

using Fault = DossierVerification::Fault;

constexpr qint64 largestDocument = 64 << 20;

/// Empty when the file is not there or too large to be what it should be.
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool usable = file.open(QIODevice::ReadOnly) && file.size() <= largestDocument;
    return usable ? file.readAll() : QByteArray();
}

/// One check of one folder.
class Check {
public:
    Check(const QString &folder, const std::vector<SealChain> &known)
        : m_folder(folder)
        , m_known(known)
    {
    }

    DossierVerification run()
    {
        const QByteArray manifest = contentOf(m_folder.filePath(DossierManifest::fileName()));
        checkSeal(manifest);
        const auto listed = DossierManifest::fromBytes(manifest);
        if (listed)
            checkFiles(*listed);
        else
            add(Fault::Damaged, DossierManifest::fileName());
        return std::move(m_result);
    }

private:
    void add(Fault fault, const QString &file) { m_result.problems.push_back({ fault, file }); }

    void checkSeal(const QByteArray &manifest)
    {
        const QString name = DossierManifest::sealName();
        if (!QFileInfo::exists(m_folder.filePath(name)))
            return add(Fault::NotSealed, {});
        const auto seal = DossierSeal::fromBytes(contentOf(m_folder.filePath(name)));
        if (!seal)
            return add(Fault::Damaged, name);
        m_result.office = seal->office;
        m_result.fingerprint = sealFingerprint(seal->publicKey);
        m_result.sealedOn = seal->sealedOn;
        if (!seal->fits(manifest))
            return add(Fault::WrongSignature, name);
        checkKey(*seal);
    }

    /// A chain without office is a single key that somebody named.
    void checkKey(const DossierSeal &seal)
    {
        for (const SealChain &chain : m_known) {
            if (!chain.find(seal.publicKey)
                    || (!chain.office.isEmpty() && chain.office != seal.office))
                continue;
            m_result.handedOver = chain.usedUntil(seal.publicKey);
            const bool isLate = m_result.handedOver.isValid() && seal.sealedOn.isValid()
                    && seal.sealedOn > m_result.handedOver;
            if (isLate)
                add(Fault::KeyHandedOver, {});
            return;
        }
        add(Fault::UnknownKey, {});
    }

    void checkFiles(const DossierManifest &manifest)
    {
        m_result.files = int(manifest.files.size());
        for (const DossierManifest::File &file : manifest.files)
            checkFile(file);
        for (const QString &name : DossierManifest::namesIn(m_folder.path())) {
            if (!manifest.file(name))
                add(Fault::Unlisted, name);
        }
    }

    void checkFile(const DossierManifest::File &file)
    {
        const QFileInfo info(m_folder.filePath(file.name));
        if (!info.isFile() || info.isSymLink())
            return add(Fault::Missing, file.name);
        if (info.size() < file.bytes)
            return add(Fault::Changed, file.name);
        const bool isGrown = info.size() > file.bytes;
        const bool isPdf = file.name.endsWith(QLatin1String(".pdf"));
        const auto sha256 = DossierManifest::sha256Of(info.filePath(), file.bytes);
        if (!sha256 || *sha256 != file.sha256 || (isGrown && !isPdf))
            return add(Fault::Changed, file.name);
        if (isGrown)
            checkAppended(file, info.filePath());
    }

    /// Only a signature may follow: an update without one could paint over what was sealed.
    void checkAppended(const DossierManifest::File &file, const QString &path)
    {
        QFile pdf(path);
        const bool usable = pdf.open(QIODevice::ReadOnly);
        const QByteArray content = usable ? pdf.readAll() : QByteArray();
        const PdfUpdate update = PdfUpdate::inspect(content, file.bytes);
        if (!update.isUpdate || update.signatures == 0)
            return add(Fault::NotAnUpdate, file.name);
        m_result.appended.push_back({ file.name, content.size() - file.bytes, update.signatures });
    }

    QDir m_folder;
    const std::vector<SealChain> &m_known;
    DossierVerification m_result;
};

} // namespace

Result<DossierVerification> DossierVerification::of(
        const QString &folder, const std::vector<SealChain> &known)
{
    if (!QFileInfo(folder).isDir()) {
        return Error::badInput(Texts::tr("There is no such folder.").toStdString())
                .inFile(folder.toStdString());
    }
    if (!QFileInfo::exists(QDir(folder).filePath(DossierManifest::fileName()))) {
        return Error::badInput(Texts::tr("The folder is not a dossier: it has no %1.")
                                       .arg(DossierManifest::fileName())
                                       .toStdString())
                .inFile(folder.toStdString());
    }
    return Check(folder, known).run();
}

} // namespace spp
