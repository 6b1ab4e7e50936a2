// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/fileproblem.h"

#include <QCoreApplication>

namespace spp {

namespace {

const char *const known[] = {
    QT_TRANSLATE_NOOP("system", "No such file or directory"),
    QT_TRANSLATE_NOOP("system", "Permission denied"),
    QT_TRANSLATE_NOOP("system", "Is a directory"),
    QT_TRANSLATE_NOOP("system", "Not a directory"),
    QT_TRANSLATE_NOOP("system", "No space left on device"),
    QT_TRANSLATE_NOOP("system", "Read-only file system"),
    QT_TRANSLATE_NOOP("system", "Too many open files"),
    QT_TRANSLATE_NOOP("system", "File name too long"),
    QT_TRANSLATE_NOOP("system", "Input/output error"),
    QT_TRANSLATE_NOOP("system", "file to open is a directory"),
};

} // namespace

QString fileProblem(const QIODevice &file)
{
    const QString said = file.errorString();
    for (const char *text : known) {
        if (said == QLatin1String(text))
            return QCoreApplication::translate("system", text);
    }
    return said;
}

} // namespace spp
