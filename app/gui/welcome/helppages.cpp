// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/welcome/helppages.h"

#include "core/domain/theme.h"
#include "core/plugin/application.h"
#include "core/profile/officefiles.h"

#include <QDir>
#include <QFile>

namespace spp {

namespace {

QString relative(const QString &language, const QString &name)
{
    return QStringLiteral("help/%1/%2.md").arg(language, name);
}

QString titleOf(const QString &markdown)
{
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("# ")))
            return line.mid(2).trimmed();
    }
    return {};
}

} // namespace

std::vector<HelpPages::Page> HelpPages::all()
{
    const QDir folder(
            Application::resourceFolder() + QStringLiteral("/help/") + LocalisedText::language());
    std::vector<Page> pages;
    for (const QString &entry : folder.entryList({ QStringLiteral("*.md") }, QDir::Files)) {
        const QString name = entry.chopped(3);
        if (name != newsName())
            pages.push_back({ name, titleOf(text(name)) });
    }
    return pages;
}

QString HelpPages::file(const QString &name)
{
    const QString own = OfficeFiles().find(relative(LocalisedText::language(), name));
    return own.isEmpty() ? OfficeFiles().find(relative(QStringLiteral("en"), name)) : own;
}

QString HelpPages::text(const QString &name)
{
    QFile page(file(name));
    if (page.fileName().isEmpty() || !page.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(page.readAll());
}

} // namespace spp
