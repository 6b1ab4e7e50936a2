// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/standardstreams.h"

#include <cstdio>

#ifdef _WIN32
#include <windows.h>

#include <shellapi.h>

#include <QString>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace spp::cli {

#ifdef _WIN32

void prepareStandardStreams() { SetConsoleOutputCP(CP_UTF8); }

std::vector<std::string> utf8Arguments(int, char **)
{
    int count = 0;
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &count);
    std::vector<std::string> arguments;
    for (int i = 1; i < count; ++i)
        arguments.push_back(QString::fromWCharArray(wide[i]).toStdString());
    LocalFree(wide);
    return arguments;
}

#else

void prepareStandardStreams()
{
    for (const int stream : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO }) {
        // The lowest free number is the one that is closed. Read-only: writing to it still fails.
        if (fcntl(stream, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != stream)
            _exit(4);
    }
    std::signal(SIGPIPE, SIG_IGN);
}

std::vector<std::string> utf8Arguments(int argc, char **argv)
{
    return std::vector<std::string>(argv + 1, argv + argc);
}

#endif

bool writeStandardOutput(const QByteArray &text)
{
    const size_t size = size_t(text.size());
    bool written = std::fwrite(text.constData(), 1, size, stdout) == size;
    if (!text.endsWith('\n'))
        written = std::fputc('\n', stdout) != EOF && written;
    return std::fflush(stdout) == 0 && written;
}

} // namespace spp::cli
