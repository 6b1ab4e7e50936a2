// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/fileproblem.h"

#include "base/saidby.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::FileProblem)
};

enum class Remedy { None, Name, Rights, Room, Disk, Others, Again };

/// As the C library words what opening, reading, writing and renaming a file can fail with.
struct Reason {
    const char *english;
    Remedy remedy;
};

const Reason reasons[] = {
    { QT_TRANSLATE_NOOP("system", "No such file or directory"), Remedy::Name },
    { QT_TRANSLATE_NOOP("system", "Permission denied"), Remedy::Rights },
    { QT_TRANSLATE_NOOP("system", "Operation not permitted"), Remedy::Rights },
    { QT_TRANSLATE_NOOP("system", "Required key not available"), Remedy::Rights },
    { QT_TRANSLATE_NOOP("system", "Is a directory"), Remedy::Name },
    { QT_TRANSLATE_NOOP("system", "Not a directory"), Remedy::Name },
    { QT_TRANSLATE_NOOP("system", "Directory not empty"), Remedy::Name },
    { QT_TRANSLATE_NOOP("system", "File exists"), Remedy::Name },
    { QT_TRANSLATE_NOOP("system", "File name too long"), Remedy::Name },
    { QT_TRANSLATE_NOOP("system", "Too many levels of symbolic links"), Remedy::Name },
    { QT_TRANSLATE_NOOP("system", "Invalid or incomplete multibyte or wide character"),
            Remedy::Name },
    { QT_TRANSLATE_NOOP("system", "file to open is a directory"), Remedy::Name },
    { QT_TRANSLATE_NOOP("system", "No space left on device"), Remedy::Room },
    { QT_TRANSLATE_NOOP("system", "Disk quota exceeded"), Remedy::Room },
    { QT_TRANSLATE_NOOP("system", "File too large"), Remedy::Room },
    { QT_TRANSLATE_NOOP("system", "Read-only file system"), Remedy::Rights },
    { QT_TRANSLATE_NOOP("system", "Too many open files"), Remedy::Others },
    { QT_TRANSLATE_NOOP("system", "Too many open files in system"), Remedy::Others },
    { QT_TRANSLATE_NOOP("system", "Cannot allocate memory"), Remedy::Others },
    { QT_TRANSLATE_NOOP("system", "Device or resource busy"), Remedy::Others },
    { QT_TRANSLATE_NOOP("system", "Text file busy"), Remedy::Others },
    { QT_TRANSLATE_NOOP("system", "No locks available"), Remedy::Others },
    { QT_TRANSLATE_NOOP("system", "Resource deadlock avoided"), Remedy::Others },
    { QT_TRANSLATE_NOOP("system", "Resource temporarily unavailable"), Remedy::Again },
    { QT_TRANSLATE_NOOP("system", "Interrupted system call"), Remedy::Again },
    { QT_TRANSLATE_NOOP("system", "Broken pipe"), Remedy::Again },
    { QT_TRANSLATE_NOOP("system", "Input/output error"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Remote I/O error"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "No such device"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "No such device or address"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "No medium found"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Structure needs cleaning"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Bad message"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Stale file handle"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Connection timed out"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Connection refused"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Connection reset by peer"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Transport endpoint is not connected"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Host is down"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "No route to host"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Network is down"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Network is unreachable"), Remedy::Disk },
    { QT_TRANSLATE_NOOP("system", "Invalid cross-device link"), Remedy::None },
    { QT_TRANSLATE_NOOP("system", "Invalid argument"), Remedy::None },
    { QT_TRANSLATE_NOOP("system", "Illegal seek"), Remedy::None },
    { QT_TRANSLATE_NOOP("system", "Value too large for defined data type"), Remedy::None },
    { QT_TRANSLATE_NOOP("system", "Operation not supported"), Remedy::None },
    { QT_TRANSLATE_NOOP("system", "Function not implemented"), Remedy::None },
};

const Reason *reasonOf(const QString &said)
{
    const auto *const found = std::find_if(std::begin(reasons), std::end(reasons),
            [&](const Reason &one) { return said == QLatin1String(one.english); });
    return found == std::end(reasons) ? nullptr : found;
}

QString advice(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Name:
        return Texts::tr("Check the name of the file and its folder.");
    case Remedy::Rights:
        return Texts::tr("Check the permissions of the file and its folder.");
    case Remedy::Room:
        return Texts::tr("Free some space on the disk, then try again.");
    case Remedy::Disk:
        return Texts::tr("Check that the disk or the network drive is connected and sound.");
    case Remedy::Others:
        return Texts::tr("Close other programs that use the file or the memory, then try again.");
    case Remedy::Again:
        return Texts::tr("Try again.");
    case Remedy::None:
        break;
    }
    return {};
}

} // namespace

QString systemWords(const QString &said)
{
    if (const Reason *known = reasonOf(said))
        return QCoreApplication::translate("system", known->english);
    return QString::fromStdString(
            saidBy(Texts::tr("the system").toStdString(), said.toStdString()));
}

QString fileProblem(const QIODevice &file) { return systemWords(file.errorString()); }

Error readFailure(const QFileDevice &file, ErrorCode code)
{
    Error error = Error::badInput(
            Texts::tr("The file cannot be read: %1.").arg(fileProblem(file)).toStdString())
                          .inFile(file.fileName().toStdString());
    error.code = code;
    const Reason *known = reasonOf(file.errorString());
    return error.advise(advice(known ? known->remedy : Remedy::None).toStdString());
}

Error folderFailure(const QString &folder)
{
    QFileInfo nearest(folder);
    while (!nearest.exists() && !nearest.isRoot())
        nearest = QFileInfo(nearest.absolutePath());
    const QString reason = !nearest.isDir()
            ? Texts::tr("The folder cannot be made: %1 is a file.").arg(nearest.filePath())
            : Texts::tr("The folder cannot be made in %1.").arg(nearest.filePath());
    return Error::environment(reason.toStdString())
            .inFile(folder.toStdString())
            .advise(Texts::tr("Check its name, and the permissions of the folder that it is to lie "
                              "in.")
                            .toStdString());
}

} // namespace spp
