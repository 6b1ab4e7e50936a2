// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QStringList>

#include <string>

namespace spp {

/// Collects what GDAL says on this thread while it lives, instead of printing it.
class SPP_CORE_EXPORT GdalMessages {
public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(const GdalMessages &) = delete;
    GdalMessages &operator=(const GdalMessages &) = delete;

    /// The first messages, each kind once, without folders of this computer.
    QStringList all() const { return m_messages; }
    /// The last failure; empty when there was none since clear().
    QString failure() const { return m_failure; }
    /// Why it failed, for the reader: see gdalWords(). Never empty.
    QString reason() const;
    void clear();
    void add(int severity, const char *text);

private:
    QStringList m_messages;
    QString m_failure;
};

/// What GDAL said, in the language of the user; what is not known here is quoted as its words.
QString SPP_CORE_EXPORT gdalWords(const QString &said);

/// Sets a configuration option of GDAL for this thread while it lives.
class GdalOption {
public:
    GdalOption(std::string key, const char *value);
    ~GdalOption();
    GdalOption(const GdalOption &) = delete;
    GdalOption &operator=(const GdalOption &) = delete;

private:
    std::string m_key;
    std::string m_before;
    bool m_wasSet;
};

/// Registers the drivers of GDAL once.
void SPP_CORE_EXPORT startGdal();

} // namespace spp
