// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/csvoverlay.h"

#include "core/review/geopackagewriter.h"
#include "core/review/writefailure.h"

#include <QCoreApplication>

#include <charconv>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CsvOverlay)
};

constexpr std::size_t bufferSize = 1 << 20;
constexpr int areaDecimals = 6;
constexpr int shareDecimals = 9;

} // namespace

CsvOverlay::CsvOverlay(const QString &path, const OverlayColumns &columns)
    : m_path(path)
    , m_columns(columns)
    , m_file(path + QStringLiteral(".part"))
{
    m_buffer.reserve(bufferSize + 4096);
}

CsvOverlay::~CsvOverlay()
{
    if (!m_isFinished) {
        m_file.close();
        m_file.remove();
    }
}

Error CsvOverlay::failed() const { return writeFailure(m_path, m_file); }

Result<std::unique_ptr<OverlayWriter>> CsvOverlay::create(
        const QString &path, const OverlayColumns &columns)
{
    std::unique_ptr<CsvOverlay> writer(new CsvOverlay(path, columns));
    if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return writer->failed();
    std::string &buffer = writer->m_buffer;
    buffer = "\xef\xbb\xbfsubject_id,theme,class,area_m2,share,length_m,count";
    if (columns.plan)
        buffer += ",plan";
    if (columns.values)
        buffer += ",mean,minimum,maximum";
    buffer += ",unknown\r\n";
    return std::unique_ptr<OverlayWriter>(std::move(writer));
}

void CsvOverlay::text(std::string_view value)
{
    m_buffer += ',';
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_buffer.append(value.data(), value.size());
        return;
    }
    m_buffer += '"';
    for (const char c : value) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

/// Fixed decimals without the zeros at their end.
void CsvOverlay::number(double value, int decimals)
{
    char digits[400];
    const auto end = std::to_chars(
            digits, digits + sizeof digits, value, std::chars_format::fixed, decimals)
                             .ptr;
    std::string_view shown(digits, std::size_t(end - digits));
    while (shown.back() == '0')
        shown.remove_suffix(1);
    if (shown.back() == '.')
        shown.remove_suffix(1);
    m_buffer += ',';
    m_buffer.append(shown == "-0" ? std::string_view("0") : shown);
}

void CsvOverlay::numbers(const OverlayRecord &record)
{
    if (!record.unknown.empty()) {
        m_buffer += ",,,,";
        return;
    }
    number(record.area_m2, areaDecimals);
    number(record.share, shareDecimals);
    number(record.length_m, areaDecimals);
    m_buffer += ',' + std::to_string(record.count);
}

Result<void> CsvOverlay::add(const OverlayRecord &record)
{
    m_buffer += std::to_string(record.subject);
    text(record.theme);
    text(record.classValue);
    numbers(record);
    if (m_columns.plan)
        text(record.plan);
    if (m_columns.values && record.values) {
        number(record.values->mean, areaDecimals);
        number(record.values->minimum, areaDecimals);
        number(record.values->maximum, areaDecimals);
    } else if (m_columns.values) {
        m_buffer += ",,,";
    }
    text(record.unknown);
    m_buffer += "\r\n";
    return m_buffer.size() >= bufferSize ? flush() : Result<void>();
}

Result<void> CsvOverlay::flush()
{
    if (m_file.write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size()))
        return failed();
    m_buffer.clear();
    return {};
}

Result<void> CsvOverlay::finish(Feedback &)
{
    SPP_TRY(flush());
    if (!m_file.flush())
        return failed();
    m_file.close();
    SPP_TRY(replaceFile(m_file.fileName(), m_path));
    m_isFinished = true;
    return {};
}

} // namespace spp
