// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/saidby.h"

#include "base/words.h"

namespace spp {

std::string saidBy(const std::string &whose, const std::string &words)
{
    if (words.empty())
        return filled(translate("spp::words", "%1 gives no reason"), { whose });
    return filled(translate("spp::words", "%1 says: \u201c%2\u201d"), { whose, words });
}

} // namespace spp
