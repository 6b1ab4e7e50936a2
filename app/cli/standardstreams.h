// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace spp::cli {

/// Before anything is opened: a closed standard stream is kept closed for writing but occupied, so
/// that no database gets its number; a reader that goes away becomes a failed write instead of the
/// end of the program; the console shows UTF-8.
void prepareStandardStreams();

/// Writes `text` and a line end, if it has none. False when not all of it arrived.
bool writeStandardOutput(const QByteArray &text);

/// The arguments after the program's name, UTF-8.
std::vector<std::string> utf8Arguments(int argc, char **argv);

} // namespace spp::cli
