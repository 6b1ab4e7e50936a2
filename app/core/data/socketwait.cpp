// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/socketwait.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace spp {

bool waitForSocket(int socket, bool toWrite, int timeout_ms)
{
#ifdef Q_OS_WIN
    WSAPOLLFD one = {};
    one.fd = SOCKET(socket);
    one.events = toWrite ? POLLOUT : POLLIN;
    return WSAPoll(&one, 1, timeout_ms) > 0;
#else
    pollfd one = {};
    one.fd = socket;
    one.events = toWrite ? POLLOUT : POLLIN;
    return poll(&one, 1, timeout_ms) > 0;
#endif
}

} // namespace spp
