// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/writefailure.h"

#include "core/data/fileproblem.h"
#include "core/domain/writtennumber.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <system_error>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::WriteFailure)
};

constexpr qint64 enoughRoom_bytes = 1000000;
constexpr double kilobyte = 1000.0;

/// In the words of SQLite and of the system.
bool saysFull(const QString &reason)
{
    static const QString system
            = QString::fromStdString(std::make_error_code(std::errc::no_space_on_device).message());
    return reason.contains(QLatin1String("disk is full")) || reason.contains(system)
            || reason.contains(systemWords(QStringLiteral("No space left on device")));
}

Error onDisk(const std::string &reason)
{
    return Error::environment(reason).advise(
            Texts::tr("Free some space or choose a folder on another disk, then try again.")
                    .toStdString());
}

} // namespace

Error writeFailure(const QString &path, const QStringList &reasons)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const QString name = QDir::toNativeSeparators(disk.rootPath());
    const std::string file = path.toStdString();
    if (std::any_of(reasons.begin(), reasons.end(), saysFull))
        return onDisk(Texts::tr("The file could not be written: the disk %1 is full.")
                              .arg(name)
                              .toStdString())
                .inFile(file);
    const QString reason = reasons.isEmpty() || reasons.last().isEmpty()
            ? Texts::tr("no reason given")
            : reasons.last();
    if (disk.isValid() && disk.bytesAvailable() < enoughRoom_bytes) {
        const QString left = written::number(
                double(disk.bytesAvailable()) / kilobyte, 0, LocalisedText::language());
        return onDisk(Texts::tr("The file could not be written: only %1 kB are left on the disk "
                                "%2 (%3).")
                              .arg(left, name, reason)
                              .toStdString())
                .inFile(file);
    }
    return Error::environment(
            Texts::tr("The file could not be written: %1.").arg(reason).toStdString())
            .inFile(file);
}

Error writeFailure(const QString &path, const QFileDevice &file)
{
    return writeFailure(path, { file.errorString(), fileProblem(file) });
}

} // namespace spp
