// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/theme.h"
#include "core/rules/conditionexpression.h"

#include <yaml-cpp/yaml.h>

#include <vector>

namespace spp {

/// One value of a rule file, with its place, read strictly: every failure names file, line and
/// column. Never throws.
class PackNode {
public:
    struct Entry;

    PackNode() = default;
    PackNode(const PackNode &) = default;
    PackNode &operator=(const PackNode &other);
    /// Refuses what is not YAML and keys that occur twice in one map. `name` stands in messages.
    static Result<PackNode> parse(const QByteArray &yaml, const QString &name);

    bool isDefined() const { return m_node.IsDefined(); } ///< false for an absent key
    bool isNull() const { return !isDefined() || m_node.IsNull(); }
    bool isMap() const { return isDefined() && m_node.IsMap(); }
    bool isList() const { return isDefined() && m_node.IsSequence(); }
    bool isScalar() const { return isDefined() && m_node.IsScalar(); }

    bool has(const QString &key) const { return (*this)[key].isDefined(); }
    /// Undefined, with the place of this map, when the key is absent.
    PackNode operator[](const QString &key) const;
    std::vector<PackNode> items() const; ///< of a list; empty otherwise
    std::vector<Entry> entries() const; ///< of a map; empty otherwise

    Result<QString> text() const; ///< any scalar, not empty
    Result<double> number() const; ///< .inf and -.inf included
    Result<int> integer() const;
    Result<bool> boolean() const;
    Result<QDate> date() const; ///< ISO 8601
    Result<QStringList> texts() const;
    /// {vi: …, en: …}, both there: a missing translation is an error.
    Result<LocalisedText> localised() const;
    /// Scalars become null, bool, integer, double or text; quoted ones are always text.
    QVariant variant() const;
    Result<void> onlyKeys(const QStringList &allowed) const;
    Result<std::shared_ptr<const ConditionExpression>> expression(
            const ExpressionNames &names) const;

    /// BadInput at this place.
    Error error(const QString &reason) const { return errorAt(0, reason); }
    QString place() const; ///< "file:line:column"

private:
    PackNode(const YAML::Node &node, const QString &file, const YAML::Mark &mark)
        : m_node(node)
        , m_file(file)
        , m_mark(mark)
    {
    }
    Result<void> refuseRepeatedKeys() const;
    Error errorAt(int offset, const QString &reason) const;
    QString scalar() const;
    bool isQuoted() const;

    YAML::Node m_node;
    QString m_file;
    YAML::Mark m_mark;
};

struct PackNode::Entry {
    QString key;
    PackNode keyNode;
    PackNode value;
};

} // namespace spp
