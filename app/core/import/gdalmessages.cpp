// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/gdalmessages.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>

#include <QRegularExpression>

#include <mutex>

namespace spp {

namespace {

constexpr int mostMessages = 20;

void collect(CPLErr severity, CPLErrorNum, const char *text)
{
    static_cast<GdalMessages *>(CPLGetErrorHandlerUserData())->add(severity, text);
}

/// A message is kept in reports, which do not depend on where a file lay.
QString withoutFolders(const QString &text)
{
    static const QRegularExpression folders(QStringLiteral("(/[^/\\s'\"]+)+/"));
    return QString(text).remove(folders);
}

} // namespace

GdalMessages::GdalMessages() { CPLPushErrorHandlerEx(collect, this); }

GdalMessages::~GdalMessages() { CPLPopErrorHandler(); }

void GdalMessages::clear()
{
    m_messages.clear();
    m_failure.clear();
}

void GdalMessages::add(int severity, const char *text)
{
    if (severity < CE_Warning)
        return;
    const QString message = withoutFolders(QString::fromUtf8(text));
    if (severity >= CE_Failure)
        m_failure = message;
    if (m_messages.size() < mostMessages && !m_messages.contains(message))
        m_messages.append(message);
}

GdalOption::GdalOption(std::string key, const char *value)
    : m_key(std::move(key))
{
    const char *before = CPLGetThreadLocalConfigOption(m_key.c_str(), nullptr);
    m_wasSet = before != nullptr;
    m_before = before ? before : "";
    CPLSetThreadLocalConfigOption(m_key.c_str(), value);
}

GdalOption::~GdalOption()
{
    CPLSetThreadLocalConfigOption(m_key.c_str(), m_wasSet ? m_before.c_str() : nullptr);
}

void startGdal()
{
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
}

} // namespace spp
