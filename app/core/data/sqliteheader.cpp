// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqliteheader.h"

#include <sqlite3.h>

#include <cstring>
#include <memory>

namespace spp {

namespace {

constexpr char header[] = "SQLite format 3";

} // namespace

bool SqliteHeader::isIn(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
            || !file->pMethods)
        return false;
    char begin[sizeof header] = {};
    return file->pMethods->xRead(file, begin, sizeof header, 0) == SQLITE_OK
            && std::memcmp(begin, header, sizeof header) == 0;
}

bool SqliteHeader::isIn(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle,
            SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)> connection(
            handle, &sqlite3_close_v2);
    return code == SQLITE_OK && isIn(handle);
}

} // namespace spp
