// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/territory.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace spp {

struct ExportOptions {
    QString theme;
    QString output; ///< path; its suffix chooses the format
    QString crs; ///< empty: the territory's, or what the format demands
    bool withPersonal
            = false; ///< fields with personal data, which leaves an entry in the audit log
    bool withExtra = false; ///< unmapped fields of the sources, which may hold personal data
    bool overwrite = false;
    Actor actor = Actor::current();
};

/// What an export wrote: spp.export/1, and the same for people.
struct SPP_CORE_EXPORT ExportReport {
    QString theme;
    QString format;
    QStringList files; ///< names only
    qlonglong features = 0;
    QString crs;
    QString operation;
    QStringList leftOut; ///< fields with personal data
    QMap<QString, QString> renamed; ///< field: name in the file, where it had to change
    QStringList warnings;

    QJsonObject toJson() const;
    QString text() const;
};

/// Writes the current features of a theme to a file of another program.
///
/// Written in a folder beside the output and moved when complete, all files of the format
/// together. Text is UTF-8.
Result<ExportReport> SPP_CORE_EXPORT exportTheme(
        Territory &territory, const ExportOptions &options, Feedback &feedback);

} // namespace spp
