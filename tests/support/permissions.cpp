// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "permissions.h"

#include <vector>

#include <unistd.h>

namespace spp::test {

void obeyPermissions(char **argv)
{
    constexpr const char *isBegunAnew = "SPP_TEST_OBEYS_PERMISSIONS";
    if (geteuid() != 0 || qEnvironmentVariableIsSet(isBegunAnew))
        return;
    qputenv(isBegunAnew, "1");
    std::vector<QByteArray> words{ "setpriv", "--bounding-set=-dac_override,-dac_read_search",
        "--inh-caps=-dac_override,-dac_read_search",
        QFile::encodeName(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget()) };
    for (char **argument = argv + 1; *argument; ++argument)
        words.emplace_back(*argument);
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    qFatal("setpriv cannot be run");
}

} // namespace spp::test
