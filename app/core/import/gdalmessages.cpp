// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/gdalmessages.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <mutex>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::GdalMessages)
};

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

/// What people meet most, in their language; GDAL words it differently from one version to the
/// next.
QString inWords(const QString &message)
{
    static const QRegularExpression unknownKind(QStringLiteral(
            "not recognized as (being in )?a supported (file|dataset) (format|name)"));
    return message.contains(unknownKind)
            ? Texts::tr("it is no map data of a known kind, or it is damaged.")
            : message;
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
    const QString message = inWords(withoutFolders(QString::fromUtf8(text)));
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
