// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/language/language.h"

#include "core/domain/theme.h"
#include "core/plugin/application.h"
#include "core/plugin/pluginmanager.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace spp {

namespace {

QString marker() { return PluginManager::translatorName(); }

} // namespace

QStringList Language::available() { return { QStringLiteral("vi"), QStringLiteral("en") }; }

QString Language::title(const QString &language)
{
    return language == QLatin1String("vi") ? QStringLiteral("Tiếng Việt")
                                           : QStringLiteral("English");
}

QString Language::preferred()
{
    const QString stated = qEnvironmentVariable("SPP_LANG", QLocale::system().name());
    return stated.startsWith(QLatin1String("vi")) ? QStringLiteral("vi") : QStringLiteral("en");
}

void Language::use(const QString &language)
{
    QCoreApplication *program = QCoreApplication::instance();
    LocalisedText::setLanguage(language);
    QLocale::setDefault(
            QLocale(language == QLatin1String("vi") ? QLocale::Vietnamese : QLocale::English));
    const QList<QTranslator *> before = program->findChildren<QTranslator *>(marker());
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QDir folder(Application::resourceFolder() + QStringLiteral("/translations"));
    const QStringList files
            = folder.entryList({ QStringLiteral("*_%1.qm").arg(language) }, QDir::Files);
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(folder.filePath(file)))
            continue;
        translator->setObjectName(marker());
        translator->setParent(program);
        QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace spp
