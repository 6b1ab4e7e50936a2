// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/gdalmessages.h"

#include "base/saidby.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>

#include <QCoreApplication>
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

/// What people meet most; GDAL words it differently from one version to the next.
struct Saying {
    const char *pattern;
    const char *words;
    bool isQuoted; ///< what exactly is wrong is left to GDAL's own words
};

const Saying sayings[] = {
    { "not recognized as (being in )?a supported (file|dataset) (format|name)",
            QT_TRANSLATE_NOOP(
                    "spp::GdalMessages", "it is no map data of a known kind, or it is damaged"),
            false },
    { "No such file or directory", QT_TRANSLATE_NOOP("spp::GdalMessages", "there is no such file"),
            false },
    { "Permission denied",
            QT_TRANSLATE_NOOP("spp::GdalMessages", "it may not be read or written by this user"),
            false },
    { "No space left on device|disk is full|[Ff]ile too large|TIFFAppendToStrip|"
      "Write error at scanline|Error writing .*tile|error while writing",
            QT_TRANSLATE_NOOP("spp::GdalMessages", "the disk is full or refuses the data"), true },
    { "[Oo]ut of memory|[Cc]annot allocate|[Mm]emory allocation|bad_alloc",
            QT_TRANSLATE_NOOP("spp::GdalMessages", "there is not enough memory"), true },
    { "Unable to open .*\\.(shx|dbf|SHX|DBF)",
            QT_TRANSLATE_NOOP("spp::GdalMessages",
                    "a file that belongs to the shapefile is "
                    "missing (.shx or .dbf beside the .shp)"),
            false },
    { "TIFF(Read|Fetch|Fill)|Not a TIFF|Cannot read TIFF header|IReadBlock failed|"
      "Failed to (read|fetch) (directory|tile|strip)|[Rr]ead error|Unexpected end of file|"
      "file (is )?truncated|truncated file|NetCDF: (HDF error|Unknown file format|Access failure)|"
      "HDF5?.*(error|fail)|disk image is malformed|not a database|[Cc]orrupt|premature end|"
      "JSON parsing error|Failed to read [A-Za-z]+ data|syntax error|not well-formed",
            QT_TRANSLATE_NOOP("spp::GdalMessages", "it is cut short or damaged"), true },
    { "database is locked", QT_TRANSLATE_NOOP("spp::GdalMessages", "another program holds it"),
            false },
    { "UNIQUE constraint failed", QT_TRANSLATE_NOOP("spp::GdalMessages", "a key is there twice"),
            true },
    { "Connection (refused|timed out|reset)|Could not resolve host|Couldn't connect",
            QT_TRANSLATE_NOOP("spp::GdalMessages", "the server does not answer"), true },
};

} // namespace

QString gdalWords(const QString &said)
{
    const QString quoted = QString::fromStdString(saidBy("GDAL", said.toStdString()));
    for (const Saying &one : sayings) {
        if (!said.contains(QRegularExpression(QLatin1String(one.pattern))))
            continue;
        const QString words = QCoreApplication::translate("spp::GdalMessages", one.words);
        return one.isQuoted ? QStringLiteral("%1 (%2)").arg(words, quoted) : words;
    }
    return quoted;
}

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

QString GdalMessages::reason() const
{
    const bool isSilent = m_failure.isEmpty() && !m_messages.isEmpty();
    return gdalWords(isSilent ? m_messages.last() : m_failure);
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
