// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/ziparchive.h"

#include "base/saidby.h"
#include "core/review/writefailure.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

namespace spp::paper {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PaperZip)
};

Error problem(const QString &path, const std::string &why)
{
    return writeFailure(path, { QString::fromStdString(why) });
}

/// The bytes must stay until the archive is closed.
bool add(zip_t *archive, const QString &name, const QByteArray &bytes)
{
    zip_source_t *source
            = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index
            = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    constexpr zip_uint16_t firstOfJanuary1980 = (0 << 9) | (1 << 5) | 1;
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstOfJanuary1980, 0) == 0;
}

} // namespace

Result<void> writeZip(
        const QString &path, const std::vector<std::pair<QString, QByteArray>> &entries)
{
    int code = 0;
    zip_t *archive
            = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const Error failed = problem(path, saidBy("libzip", zip_error_strerror(&error)));
        zip_error_fini(&error);
        return failed;
    }
    bool good = true;
    for (const auto &[name, bytes] : entries)
        good = good && add(archive, name, bytes);
    // libzip writes beside the file and renames when it is complete.
    if (good && zip_close(archive) == 0)
        return {};
    const Error failed = problem(path, saidBy("libzip", zip_strerror(archive)));
    zip_discard(archive);
    return failed;
}

} // namespace spp::paper
