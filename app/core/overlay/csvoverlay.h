// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/overlaywriter.h"

#include <QFile>

#include <string>

namespace spp {

/// The rows of an overlay as CSV: comma, point, CRLF, quotes where needed (RFC 4180). Areas and
/// lengths to the square millimetre and micrometre, shares to nine decimals.
class CsvOverlay final : public OverlayWriter {
public:
    static Result<std::unique_ptr<OverlayWriter>> create(
            const QString &path, const OverlayColumns &columns);
    ~CsvOverlay() override;

    Result<void> add(const OverlayRecord &record) override;
    Result<void> finish(Feedback &feedback) override;

private:
    CsvOverlay(const QString &path, const OverlayColumns &columns);
    void text(std::string_view value);
    void number(double value, int decimals);
    void numbers(const OverlayRecord &record);
    Result<void> flush();
    Error failed() const;

    const QString m_path;
    const OverlayColumns m_columns;
    QFile m_file;
    std::string m_buffer;
    bool m_isFinished = false;
};

} // namespace spp
