// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchprocess.h"

#include <chrono>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spp::bench {

namespace {

[[noreturn]] void become(const std::vector<std::string> &command)
{
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

double seconds(const timeval &time) { return double(time.tv_sec) + 1e-6 * double(time.tv_usec); }

} // namespace

ProcessCost run(const std::vector<std::string> &command)
{
    return run([&command]() -> int { become(command); });
}

ProcessCost run(const std::function<int()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    return { WIFEXITED(status) ? WEXITSTATUS(status) : -1,
        seconds(usage.ru_utime) + seconds(usage.ru_stime), wall.count(),
        double(usage.ru_maxrss) / 1024.0 };
}

ProcessCost cheapest(int runs, const std::vector<std::string> &command)
{
    ProcessCost best = run(command);
    for (int i = 1; i < runs; ++i) {
        const ProcessCost cost = run(command);
        if (cost.cpu_s < best.cpu_s)
            best = cost;
    }
    return best;
}

} // namespace spp::bench
