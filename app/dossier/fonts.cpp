// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/fonts.h"

#include "core/plugin/application.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QRawFont>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Fonts)
};

bool hasVietnameseLetters(const QString &path)
{
    const QString letters = QStringLiteral("ĂăĐđƠơƯưẠạẬậẰằỆệỢợỰựỸỹ₫²");
    const QRawFont font(path, 12.0);
    return font.isValid() && std::all_of(letters.begin(), letters.end(), [&](QChar letter) {
        return font.supportsCharacter(letter);
    });
}

Result<void> loadFile(const QString &path)
{
    if (!hasVietnameseLetters(path)) {
        return Error::environment(
                Texts::tr("The font cannot be used, or lacks Vietnamese letters.").toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("Install SPP again.").toStdString());
    }
    if (QFontDatabase::addApplicationFont(path) < 0)
        return Error::environment(Texts::tr("The font could not be loaded.").toStdString())
                .inFile(path.toStdString());
    return {};
}

Result<void> loadAll()
{
    const QDir folder(Application::resourceFolder() + QStringLiteral("/fonts"));
    const QFileInfoList files = folder.entryInfoList({ QStringLiteral("*.ttf") }, QDir::Files);
    if (files.isEmpty())
        return Error::environment(Texts::tr("SPP's fonts are missing.").toStdString())
                .inFile(folder.absolutePath().toStdString())
                .advise(Texts::tr("Install SPP again.").toStdString());
    for (const QFileInfo &file : files)
        SPP_TRY(loadFile(file.absoluteFilePath()));
    return {};
}

} // namespace

Result<void> Fonts::load()
{
    static bool loaded = false;
    if (loaded)
        return {};
    SPP_TRY(loadAll());
    loaded = true;
    return {};
}

} // namespace spp
