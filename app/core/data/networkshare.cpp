// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/networkshare.h"

#include "core/compat/compat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#elif defined(Q_OS_LINUX)
#include <sys/vfs.h>
#endif

namespace spp {

namespace {

struct Kind {
    quint64 magic;
    const char *mountType;
    const char *name;
};

// Numbers as in Linux's magic.h; FUSE has one for all, so that its type name must tell.
constexpr std::array kinds = {
    Kind{ 0x6969, "nfs", "NFS" },
    Kind{ 0x6969, "nfs4", "NFS" },
    Kind{ 0x517B, "smbfs", "SMB" },
    Kind{ 0xFF534D42, "cifs", "SMB" },
    Kind{ 0xFE534D42, "smb3", "SMB" },
    Kind{ 0x5346414F, "afs", "AFS" },
    Kind{ 0x6B414653, "kafs", "AFS" },
    Kind{ 0x73757245, "coda", "Coda" },
    Kind{ 0x564C, "ncpfs", "NCP" },
    Kind{ 0x00C36400, "ceph", "Ceph" },
    Kind{ 0, "fuse.sshfs", "sshfs" },
    Kind{ 0, "fuse.rclone", "rclone" },
    Kind{ 0, "fuse.s3fs", "s3fs" },
    Kind{ 0, "fuse.davfs", "WebDAV" },
    Kind{ 0, "fuse.davfs2", "WebDAV" },
    Kind{ 0, "davfs", "WebDAV" },
    Kind{ 0, "fuse.smbnetfs", "SMB" },
    Kind{ 0, "fuse.gvfsd-fuse", "gvfs" },
    Kind{ 0, "fuse.glusterfs", "GlusterFS" },
};

/// The mount list writes blanks in paths as \\040 and the like.
QString unescaped(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("\\040"), QLatin1String(" "));
    plain.replace(QLatin1String("\\011"), QLatin1String("\t"));
    plain.replace(QLatin1String("\\134"), QLatin1String("\\"));
    return plain;
}

bool holds(const QString &mountPoint, const QString &path)
{
    return mountPoint == QLatin1String("/") || path == mountPoint
            || path.startsWith(mountPoint + QLatin1Char('/'));
}

/// The deepest folder of the path that exists, links resolved.
QString existingFolder(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    const QString resolved = info.canonicalFilePath();
    return resolved.isEmpty() ? info.absoluteFilePath() : resolved;
}

} // namespace

QString NetworkShare::kindOf(quint64 magic, const QString &mountType)
{
    for (const Kind &kind : kinds) {
        if ((magic != 0 && kind.magic == magic) || mountType == QLatin1String(kind.mountType))
            return QString::fromLatin1(kind.name);
    }
    return {};
}

QString NetworkShare::mountType(const QString &mounts, const QString &path)
{
    QString type;
    compat::SizeType longest = -1;
    for (const QString &line : mounts.split(QLatin1Char('\n'))) {
        const QStringList fields = line.split(QLatin1Char(' '));
        if (fields.size() < 3)
            continue;
        const QString point = unescaped(fields[1]);
        if (holds(point, path) && point.size() >= longest) {
            longest = point.size();
            type = fields[2];
        }
    }
    return type;
}

QString NetworkShare::kindAt(const QString &path)
{
    const QString folder = existingFolder(path);
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(folder);
    if (native.startsWith(QLatin1String("\\\\")))
        return QStringLiteral("SMB");
    const QString drive = native.left(3);
    const bool remote
            = GetDriveTypeW(reinterpret_cast<const wchar_t *>(drive.utf16())) == DRIVE_REMOTE;
    return remote ? QStringLiteral("SMB") : QString();
#elif defined(Q_OS_LINUX)
    struct statfs facts = {};
    const bool known = statfs(QFile::encodeName(folder).constData(), &facts) == 0;
    QFile mounts(QStringLiteral("/proc/self/mounts"));
    const QString list
            = mounts.open(QIODevice::ReadOnly) ? QString::fromUtf8(mounts.readAll()) : QString();
    // Some kernels give the magic sign-extended from 32 bits.
    const quint64 magic = known ? quint64(facts.f_type) & 0xFFFFFFFFu : 0;
    return kindOf(magic, mountType(list, folder));
#else
    Q_UNUSED(folder)
    return {};
#endif
}

} // namespace spp
