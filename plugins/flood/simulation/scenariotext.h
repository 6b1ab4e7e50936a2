// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace spp::flood {

/// The text of a scenario file (help, "Flood scenarios") of which single keys are given other
/// values. All else stays as it was written, to the letter and with its comments; comments within
/// the value of a key that changes are lost.
class ScenarioText {
public:
    ScenarioText() = default; ///< of a scenario that is begun

    /// BadInput naming file and line for what is no YAML, and for a file whose keys do not each
    /// begin a line of their own: of such a one a single key cannot be replaced.
    static Result<ScenarioText> open(const QString &path);
    static Result<ScenarioText> parse(const QByteArray &text, const QString &name);

    const QByteArray &text() const { return m_text; }
    const QJsonObject &content() const { return m_content; } ///< as YamlReader::json() has it

    /// The text with these keys and values instead. It is read back as `content`, to the last bit
    /// of every number; else BadInput, as where another key refers to the value that went.
    Result<QByteArray> with(const QJsonObject &content) const;

private:
    QString m_name;
    QByteArray m_text;
    QJsonObject m_content;
};

/// Writes beside `path` and renames, over a file that is there. Environment error when the file
/// cannot be written.
Result<void> writeScenario(const QString &path, const QByteArray &text);

} // namespace spp::flood
