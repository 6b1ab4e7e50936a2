// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "engine/store/podvector.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <type_traits>

namespace spp::engine {

/// A file of named arrays that can be computed anew from its source: little-endian, with a version,
/// the key of its source, and a checksum per array. No lasting format: a file of another version
/// is refused like a stale one, and its owner makes it again.
///
/// Layout: "SPPCACHE", byte-order mark, version, kind, number of arrays, length of the key, key,
/// then per array tag, size of an element, count and checksum; the checksum of all this; the
/// arrays, each beginning at a multiple of 8.
class ArrayFileWriter {
public:
    /// `kind` tells what the file holds, `key` what it was made from, such as a hash.
    ArrayFileWriter(std::uint32_t kind, std::string key);

    /// `array` must live until write().
    template <typename T>
    void add(std::uint32_t tag, const PodVector<T> &array)
    {
        add(tag, array.data(), array.size());
    }
    template <typename T>
    void add(std::uint32_t tag, const T *array, std::size_t count)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_arrays.push_back({ tag, sizeof(T), count, array });
    }
    /// Writes beside `path` and renames, so that a reader sees the old file or the new one. A wish
    /// to cancel is seen every few megabytes; then nothing is left of it. `feedback` may be null.
    Result<void> write(const std::filesystem::path &path, const Feedback *feedback = nullptr) const;

private:
    struct Part {
        std::uint32_t tag;
        std::uint32_t elementSize;
        std::uint64_t count;
        const void *data;
    };
    std::string header() const;
    Result<void> writeParts(std::ofstream &file, const Feedback *feedback) const;

    std::uint32_t m_kind;
    std::string m_key;
    std::vector<Part> m_arrays;
};

/// Reads such a file array by array, each in one go. Errors say in `reason` why the file must be
/// made again: missing, not whole, damaged, of another version or made from another source.
class ArrayFileReader {
public:
    static Result<ArrayFileReader> open(
            const std::filesystem::path &path, std::uint32_t kind, const std::string &key);
    /// Whether a file is there that says to be of this kind, whole or not.
    static bool isOfKind(const std::filesystem::path &path, std::uint32_t kind);

    template <typename T>
    Result<PodVector<T>> read(std::uint32_t tag)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        const Part *part = find(tag, sizeof(T));
        if (!part)
            return damaged();
        PodVector<T> array(std::size_t(part->count));
        if (!fill(*part, array.data()))
            return damaged();
        return array;
    }

private:
    struct Part {
        std::uint32_t tag = 0;
        std::uint32_t elementSize = 0;
        std::uint64_t count = 0;
        std::uint64_t checksum = 0;
        std::uint64_t offset = 0;
    };
    const Part *find(std::uint32_t tag, std::size_t elementSize) const;
    bool fill(const Part &part, void *to);
    Error damaged() const;
    Result<void> readHeader(std::uint64_t fileSize, std::uint32_t kind, const std::string &key);

    std::filesystem::path m_path;
    std::ifstream m_file;
    std::vector<Part> m_parts;
};

/// A 64-bit checksum that sees any single changed byte. Not meant against intent.
std::uint64_t checksum(const void *data, std::size_t bytes);

} // namespace spp::engine
