// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/int128.h"

#include <algorithm>

namespace spp {

std::string Int128::toString() const
{
    if (sign() == 0)
        return "0";
    const Int128 absolute = sign() < 0 ? -*this : *this;
    const std::uint64_t words[] = { absolute.m_high, absolute.m_low };
    std::string digits; // lowest first
    for (const std::uint64_t word : words) {
        for (int bit = 63; bit >= 0; --bit) {
            int carry = int((word >> bit) & 1);
            for (char &digit : digits) {
                const int doubled = 2 * (digit - '0') + carry;
                digit = char('0' + doubled % 10);
                carry = doubled / 10;
            }
            if (carry != 0)
                digits += char('0' + carry);
        }
    }
    if (sign() < 0)
        digits += '-';
    std::reverse(digits.begin(), digits.end());
    return digits;
}

} // namespace spp
