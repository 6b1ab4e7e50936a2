// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/words.h"

#include <algorithm>
#include <atomic>
#include <locale>
#include <sstream>

namespace spp {

namespace {

std::atomic<const WordSource *> words{ nullptr };

/// Writes as the language of the program does, whatever the computer is set to.
std::ostringstream paper()
{
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    return stream;
}

std::string withMark(std::string digits)
{
    if (const WordSource *source = words.load())
        std::replace(digits.begin(), digits.end(), '.', source->decimalMark());
    return digits;
}

} // namespace

void speakWith(const WordSource *source) { words.store(source); }

std::string translate(const char *context, const char *text)
{
    const WordSource *source = words.load();
    return source ? source->translate(context, text) : std::string(text);
}

std::string filled(const std::string &text, const std::vector<std::string> &arguments)
{
    std::string whole;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isMarker
                = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const std::size_t number = isMarker ? std::size_t(text[i + 1] - '1') : arguments.size();
        if (number < arguments.size()) {
            whole += arguments[number];
            ++i;
        } else {
            whole += text[i];
        }
    }
    return whole;
}

std::string spokenNumber(double value)
{
    std::ostringstream digits = paper();
    digits << value;
    return withMark(digits.str());
}

std::string spokenNumber(double value, int decimals)
{
    std::ostringstream digits = paper();
    digits.precision(decimals);
    digits << std::fixed << value;
    return withMark(digits.str());
}

} // namespace spp
