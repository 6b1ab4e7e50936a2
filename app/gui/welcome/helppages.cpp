// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/welcome/helppages.h"

#include "core/domain/theme.h"
#include "core/plugin/application.h"
#include "core/profile/officefiles.h"

#include <QDir>
#include <QFile>

#include <algorithm>

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

/// The names of "help/order.txt": the pages that people need first.
QStringList firstNames()
{
    QFile file(OfficeFiles().find(QStringLiteral("help/order.txt")));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
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
    const QStringList first = firstNames();
    const auto place = [&first](const Page &page) {
        const auto index = first.indexOf(page.name);
        return index < 0 ? first.size() : index;
    };
    std::stable_sort(pages.begin(), pages.end(),
            [&place](const Page &a, const Page &b) { return place(a) < place(b); });
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
