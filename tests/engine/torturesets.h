// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace spp::test {

/// Calls `file(name, content)` for each file of an archive whose name ends so.
void eachFileOfZip(const QString &archive, const char *ending,
        const std::function<void(const QString &, const QByteArray &)> &file);

/// Calls `found(element, attributes' "name" and "arg1", text)` for each text element of an XML test
/// of GEOS.
struct XmlElement {
    QString element;
    QString name;
    QString first;
    QString text;
    bool hasScale = false;
};
void eachElement(const QByteArray &xml, const std::function<void(const XmlElement &)> &found);

/// A geometry as those tests write it: WKT, or WKB in hexadecimal digits.
Result<engine::Geometry> geometryOf(const QString &text);

} // namespace spp::test
