// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqlitewordcheck.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <sqlite3.h>

namespace spp {

namespace {

constexpr const char *functionName = "spp_has_words";
constexpr int argumentCount = 2;

using Words = std::vector<std::string>;

int keepWord(void *words, int, const char *word, int size, int, int)
{
    static_cast<Words *>(words)->emplace_back(word, std::size_t(size));
    return SQLITE_OK;
}

/// The words of a text as FTS5 would store them.
int wordsOf(const Fts5ExtensionApi *api, Fts5Context *table, std::string_view text, Words &words)
{
    return api->xTokenize(table, text.data(), int(text.size()), &words, keepWord);
}

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, std::size_t(sqlite3_value_bytes(value)))
                : std::string_view();
}

bool hasWord(const Words &words, const std::string &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool hasBeginning(const Words &words, const std::string &beginning)
{
    return std::any_of(words.begin(), words.end(), [&beginning](const std::string &word) {
        return word.compare(0, beginning.size(), beginning) == 0;
    });
}

void hasWords(const Fts5ExtensionApi *api, Fts5Context *table, sqlite3_context *result, int count,
        sqlite3_value **values)
{
    if (count != argumentCount) {
        sqlite3_result_error(result, "spp_has_words takes a table, a text and words", -1);
        return;
    }
    const std::string_view wanted = textOf(values[1]);
    const std::size_t end = std::min(wanted.find('\n'), wanted.size());
    Words words, whole, beginnings;
    for (const auto &[text, into] : { std::pair(textOf(values[0]), &words),
                 { wanted.substr(0, end), &whole }, { wanted.substr(end), &beginnings } }) {
        if (const int code = wordsOf(api, table, text, *into); code != SQLITE_OK) {
            sqlite3_result_error_code(result, code);
            return;
        }
    }
    const bool has = std::all_of(whole.begin(), whole.end(), [&words](const std::string &word) {
        return hasWord(words, word);
    }) && std::all_of(beginnings.begin(), beginnings.end(), [&words](const std::string &word) {
        return hasBeginning(words, word);
    });
    sqlite3_result_int(result, has ? 1 : 0);
}

/// As the documentation of FTS5 has it: the interface comes through a pointer that a query fills.
fts5_api *interfaceOf(sqlite3 *connection)
{
    fts5_api *found = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &found, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return found;
}

} // namespace

QString wordCheckFunction() { return QString::fromLatin1(functionName); }

void addWordCheck(sqlite3 *connection)
{
    if (fts5_api *api = interfaceOf(connection))
        api->xCreateFunction(api, functionName, nullptr, hasWords, nullptr);
}

} // namespace spp
