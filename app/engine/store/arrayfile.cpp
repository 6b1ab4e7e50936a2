// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/arrayfile.h"

#include "base/words.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

namespace spp::engine {

namespace {

constexpr char magic[] = "SPPCACHE";
constexpr std::uint32_t byteOrderMark = 0x0a0b0c0d;
constexpr std::uint32_t version = 1;
constexpr std::size_t fixedBytes = 8 + 5 * 4;
constexpr std::size_t partBytes = 4 + 4 + 8 + 8;
constexpr std::uint32_t longestKey = 4096;
constexpr std::uint32_t mostParts = 64;
constexpr std::uint64_t bytesBetweenLooks = 4 << 20;

std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 32;
    value *= 0x9e3779b97f4a7c15u;
    value ^= value >> 29;
    return value;
}

std::uint64_t padding(std::uint64_t bytes) { return (8 - bytes % 8) % 8; }

template <typename T>
void put(std::string &to, T value)
{
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    to.append(bytes, sizeof(T));
}

template <typename T>
T take(const char *&at)
{
    T value;
    std::memcpy(&value, at, sizeof(T));
    at += sizeof(T);
    return value;
}

/// The arrays are written as they lie in memory.
bool hostIsLittleEndian()
{
    const std::uint32_t word = 1;
    char first = 0;
    std::memcpy(&first, &word, 1);
    return first == 1;
}

Error cannot(const std::string &what, const std::filesystem::path &path)
{
    return Error::environment(what).inFile(path.u8string());
}

} // namespace

std::uint64_t checksum(const void *data, std::size_t bytes)
{
    // Four independent lanes keep the multipliers of the processor busy.
    std::array<std::uint64_t, 4> lanes{ 1, 2, 3, 4 };
    const char *at = static_cast<const char *>(data);
    std::size_t left = bytes;
    for (; left >= 32; left -= 32, at += 32) {
        std::uint64_t words[4];
        std::memcpy(words, at, 32);
        for (int i = 0; i < 4; ++i) {
            lanes[std::size_t(i)] = (lanes[std::size_t(i)] ^ words[i]) * 0xd6e8feb86659fd93u;
            lanes[std::size_t(i)] ^= lanes[std::size_t(i)] >> 32;
        }
    }
    std::uint64_t sum = mixed(bytes);
    for (const std::uint64_t lane : lanes)
        sum = mixed(sum ^ lane) + lane;
    for (; left > 0; --left, ++at)
        sum = mixed(sum ^ (std::uint64_t(static_cast<unsigned char>(*at)) + 1));
    return sum;
}

ArrayFileWriter::ArrayFileWriter(std::uint32_t kind, std::string key)
    : m_kind(kind)
    , m_key(std::move(key))
{
}

std::string ArrayFileWriter::header() const
{
    std::string header(magic, 8);
    put(header, byteOrderMark);
    put(header, version);
    put(header, m_kind);
    put(header, std::uint32_t(m_arrays.size()));
    put(header, std::uint32_t(m_key.size()));
    header += m_key;
    header.append(padding(header.size()), '\0');
    for (const Part &part : m_arrays) {
        put(header, part.tag);
        put(header, part.elementSize);
        put(header, part.count);
        put(header, checksum(part.data, std::size_t(part.count * part.elementSize)));
    }
    put(header, checksum(header.data(), header.size()));
    return header;
}

Result<void> ArrayFileWriter::writeParts(std::ofstream &file, const Feedback *feedback) const
{
    for (const Part &part : m_arrays) {
        const std::uint64_t bytes = part.count * part.elementSize;
        const char *data = static_cast<const char *>(part.data);
        for (std::uint64_t done = 0; done < bytes; done += bytesBetweenLooks) {
            if (feedback && feedback->isCancelled())
                return Error::cancelled(translate("spp::engine", "Writing the cache was stopped."));
            file.write(data + done, std::streamsize(std::min(bytesBetweenLooks, bytes - done)));
        }
        const char zeros[8] = {};
        file.write(zeros, std::streamsize(padding(bytes)));
    }
    return {};
}

Result<void> ArrayFileWriter::write(
        const std::filesystem::path &path, const Feedback *feedback) const
{
    if (!hostIsLittleEndian())
        return cannot(
                translate("spp::engine", "The cache is not written on a big-endian computer."),
                path);
    if (m_key.size() > longestKey || m_arrays.size() > mostParts)
        return Error::internal(
                translate("spp::engine", "too long a key or too many arrays for a cache file"));
    std::error_code failed;
    std::filesystem::path beside = path;
    beside += "." + std::to_string(std::random_device()()) + ".part";
    {
        std::ofstream file(beside, std::ios::binary | std::ios::trunc);
        const std::string head = header();
        file.write(head.data(), std::streamsize(head.size()));
        const Result<void> written = writeParts(file, feedback);
        file.close();
        if (!written || !file) {
            std::filesystem::remove(beside, failed);
            return written ? cannot(translate("spp::engine", "The cache cannot be written."), path)
                           : written.error();
        }
    }
    std::filesystem::rename(beside, path, failed);
    if (!failed)
        return {};
    std::filesystem::remove(beside, failed);
    return cannot(translate("spp::engine", "The cache cannot be put in its place."), path);
}

Result<ArrayFileReader> ArrayFileReader::open(
        const std::filesystem::path &path, std::uint32_t kind, const std::string &key)
{
    std::error_code failed;
    const std::uint64_t size = std::filesystem::file_size(path, failed);
    ArrayFileReader reader;
    reader.m_path = path;
    if (!failed)
        reader.m_file.open(path, std::ios::binary);
    if (failed || !reader.m_file)
        return cannot(translate("spp::engine", "There is no cache yet."), path);
    if (!hostIsLittleEndian())
        return cannot(
                translate("spp::engine", "The cache is not read on a big-endian computer."), path);
    SPP_TRY(reader.readHeader(size, kind, key));
    return reader;
}

bool ArrayFileReader::isOfKind(const std::filesystem::path &path, std::uint32_t kind)
{
    std::ifstream file(path, std::ios::binary);
    std::string head(fixedBytes, '\0');
    if (!file.read(head.data(), std::streamsize(fixedBytes)) || head.compare(0, 8, magic) != 0)
        return false;
    const char *at = head.data() + 16; // behind byte order and version
    return take<std::uint32_t>(at) == kind;
}

Result<void> ArrayFileReader::readHeader(
        std::uint64_t fileSize, std::uint32_t kind, const std::string &key)
{
    std::string head(fixedBytes, '\0');
    if (!m_file.read(head.data(), std::streamsize(fixedBytes)))
        return damaged();
    const char *at = head.data() + 8;
    if (head.compare(0, 8, magic) != 0 || take<std::uint32_t>(at) != byteOrderMark)
        return damaged();
    if (take<std::uint32_t>(at) != version)
        return cannot(translate("spp::engine", "The cache is of another version of SPP."), m_path);
    const auto ownKind = take<std::uint32_t>(at);
    const auto parts = take<std::uint32_t>(at);
    const auto keyLength = take<std::uint32_t>(at);
    if (parts > mostParts || keyLength > longestKey)
        return damaged();
    const std::size_t begin = fixedBytes + keyLength + std::size_t(padding(fixedBytes + keyLength));
    const std::size_t whole = begin + parts * partBytes + 8;
    if (fileSize < whole)
        return damaged();
    head.resize(whole);
    if (!m_file.read(head.data() + fixedBytes, std::streamsize(whole - fixedBytes)))
        return damaged();
    at = head.data() + whole - 8;
    if (take<std::uint64_t>(at) != checksum(head.data(), whole - 8))
        return damaged();
    if (ownKind != kind || head.compare(fixedBytes, keyLength, key) != 0)
        return cannot(translate("spp::engine", "The cache was made from another source."), m_path);
    at = head.data() + begin;
    std::uint64_t offset = whole;
    for (std::uint32_t i = 0; i < parts; ++i) {
        Part part;
        part.tag = take<std::uint32_t>(at);
        part.elementSize = take<std::uint32_t>(at);
        part.count = take<std::uint64_t>(at);
        part.checksum = take<std::uint64_t>(at);
        part.offset = offset;
        const std::uint64_t bytes = part.count * part.elementSize;
        offset += bytes + padding(bytes);
        m_parts.push_back(part);
    }
    if (offset != fileSize)
        return damaged();
    return {};
}

const ArrayFileReader::Part *ArrayFileReader::find(std::uint32_t tag, std::size_t elementSize) const
{
    for (const Part &part : m_parts) {
        if (part.tag == tag && part.elementSize == elementSize)
            return &part;
    }
    return nullptr;
}

bool ArrayFileReader::fill(const Part &part, void *to)
{
    const std::size_t bytes = std::size_t(part.count * part.elementSize);
    m_file.seekg(std::streamoff(part.offset));
    m_file.read(static_cast<char *>(to), std::streamsize(bytes));
    return m_file && checksum(to, bytes) == part.checksum;
}

Error ArrayFileReader::damaged() const
{
    return cannot(translate("spp::engine", "The cache is damaged or not whole."), m_path);
}

} // namespace spp::engine
