// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <optional>
#include <vector>

namespace spp {

/// One mapping of a YAML file that knows its place: every error names file:line:column.
///
/// Strict, because a misspelt key that is passed over is a silent wrong answer: allowOnly() refuses
/// keys nobody reads and keys given twice.
class SPP_CORE_EXPORT YamlReader {
public:
    /// The mapping at the top of a file.
    static Result<YamlReader> open(const QString &path);
    /// The mapping in a text (YAML, or JSON, which is YAML); errors name `name` as the file.
    static Result<YamlReader> parse(const QByteArray &text, const QString &name);

    Error problem(const QString &reason) const;
    Result<void> allowOnly(const QStringList &keys) const;
    bool has(const char *key) const;

    Result<QString> text(const char *key) const; ///< required, not empty
    Result<QString> text(const char *key, const QString &absent) const;
    Result<std::optional<double>> number(const char *key) const;
    Result<bool> boolean(const char *key, bool absent) const;
    Result<QStringList> list(const char *key) const; ///< empty when absent
    Result<YamlReader> map(const char *key) const; ///< required
    Result<std::vector<YamlReader>> maps(const char *key) const; ///< empty when absent
    /// {vi: …, en: …}, or one text for both languages.
    Result<LocalisedText> localised(const char *key) const;
    /// All of the mapping. Of the words that stand without quotes, numbers, true, false and null
    /// are such; all else is text. Keys given twice are refused wherever they are.
    Result<QJsonObject> json() const;

private:
    YamlReader(QString path, YAML::Node node);
    Error problemAt(const YAML::Mark &mark, const QString &reason) const;
    YAML::Node child(const char *key) const;
    Result<QJsonValue> jsonOf(const YAML::Node &node, int depth) const;

    QString m_path;
    YAML::Node m_node;
};

} // namespace spp
