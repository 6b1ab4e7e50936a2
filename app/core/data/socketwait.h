// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp {

/// Waits until the socket can be read or, with `toWrite`, written; false after `timeout_ms`.
bool waitForSocket(int socket, bool toWrite, int timeout_ms);

} // namespace spp
