// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/jsondifference.h"

#include <QJsonArray>
#include <QJsonObject>

namespace spp {

namespace {

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

/// What an element of a list is called; empty when nothing identifies it.
QString nameOf(const QJsonValue &element)
{
    const QJsonObject object = element.toObject();
    if (object.contains(key("rule")) && object.contains(key("pack")))
        return object.value(key("rule")).toString();
    for (const char *member : { "theme", "id", "name" }) {
        const QJsonValue value = object.value(key(member));
        if (value.isString() || value.isDouble())
            return shown(value);
    }
    return {};
}

/// The names of the elements, made different where two have the same; by place without names.
QStringList namesOf(const QJsonArray &list)
{
    QStringList names;
    for (int i = 0; i < int(list.size()); ++i) {
        QString name = nameOf(list.at(i));
        if (name.isEmpty())
            name = QStringLiteral("[%1]").arg(i + 1);
        QString unused = name;
        for (int again = 2; names.contains(unused); ++again)
            unused = QStringLiteral("%1 (%2)").arg(name).arg(again);
        names.append(unused);
    }
    return names;
}

class Comparison {
public:
    std::vector<JsonDifference> found;

    void compare(const QStringList &path, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        if (before.isObject() && after.isObject())
            compareObjects(path, before.toObject(), after.toObject());
        else if (before.isArray() && after.isArray())
            compareLists(path, before.toArray(), after.toArray());
        else
            found.push_back({ path, before, after });
    }

private:
    void compareObjects(
            const QStringList &path, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList names = before.keys();
        for (const QString &name : after.keys()) {
            if (!before.contains(name))
                names.append(name);
        }
        for (const QString &name : names)
            compare(path + QStringList{ name }, memberOf(before, name), memberOf(after, name));
    }

    static QJsonValue memberOf(const QJsonObject &object, const QString &name)
    {
        return object.contains(name) ? object.value(name) : QJsonValue(QJsonValue::Undefined);
    }

    void compareLists(const QStringList &path, const QJsonArray &before, const QJsonArray &after)
    {
        const QStringList was = namesOf(before);
        const QStringList is = namesOf(after);
        for (int i = 0; i < was.size(); ++i) {
            const int place = int(is.indexOf(was.at(i)));
            compare(path + QStringList{ was.at(i) }, before.at(i),
                    place < 0 ? QJsonValue(QJsonValue::Undefined) : after.at(place));
        }
        for (int i = 0; i < is.size(); ++i) {
            if (!was.contains(is.at(i)))
                found.push_back({ path + QStringList{ is.at(i) }, QJsonValue(QJsonValue::Undefined),
                        after.at(i) });
        }
    }
};

} // namespace

std::vector<JsonDifference> jsonDifferences(const QJsonValue &before, const QJsonValue &after)
{
    Comparison comparison;
    comparison.compare({}, before, after);
    return std::move(comparison.found);
}

} // namespace spp
