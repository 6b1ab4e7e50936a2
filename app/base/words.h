// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

namespace spp {

/// How the program speaks. The parts that know no Qt, such as the engine, ask it for their texts;
/// the part that knows the translations answers (core/plugin/enginewords.h).
///
/// All functions are called from any thread.
struct WordSource {
    /// The text in the language of the user, in UTF-8; the text itself where it has none.
    std::string (*translate)(const char *context, const char *text);
    /// What stands before the decimals of a number.
    char (*decimalMark)();
};

/// Texts come from `source` from now on, which must outlive the program; null is English.
void speakWith(const WordSource *source);

/// An English text in the language of the user. lupdate gathers what stands as a literal in calls
/// of this name; tests/translations refuses a text of the engine that does not go through it.
std::string translate(const char *context, const char *text);

/// `text` with each %1, %2 … %9 replaced by its argument; a marker without one stays.
std::string filled(const std::string &text, const std::vector<std::string> &arguments);

/// A number with at most six digits that count, as short as it reads, with the mark of the user's
/// language.
std::string spokenNumber(double value);

/// A number with so many digits after the mark.
std::string spokenNumber(double value, int decimals);

} // namespace spp
