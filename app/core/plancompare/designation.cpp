// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/designation.h"

namespace spp {

namespace {

QString kindName(Designation::Kind kind)
{
    switch (kind) {
    case Designation::Kind::Function:
        return QStringLiteral("function");
    case Designation::Kind::NotStated:
        return QStringLiteral("not-stated");
    case Designation::Kind::Unzoned:
        return QStringLiteral("unzoned");
    case Designation::Kind::Overlap:
        return QStringLiteral("overlap");
    case Designation::Kind::Outside:
        return QStringLiteral("outside");
    }
    return {};
}

LocalisedText words(const char16_t *vi, const char16_t *en)
{
    return { QString::fromUtf16(vi), QString::fromUtf16(en) };
}

} // namespace

QString Designation::key() const
{
    if (kind == Kind::Function)
        return code;
    const QString name
            = kind == Kind::Overlap ? kindName(kind) + QLatin1Char(' ') + code : kindName(kind);
    return QLatin1Char('(') + name + QLatin1Char(')');
}

LocalisedText Designation::words() const
{
    switch (kind) {
    case Kind::Function:
        return { code, code };
    case Kind::NotStated:
        return spp::words(u"Không nêu chức năng", u"Function not stated");
    case Kind::Unzoned:
        return spp::words(u"Không thuộc ô quy hoạch nào", u"In no planning cell");
    case Kind::Overlap:
        return { spp::words(u"Chồng lấn", u"").vi + QLatin1Char(' ') + code,
            QStringLiteral("Overlap ") + code };
    case Kind::Outside:
        return spp::words(u"Ngoài ranh giới quy hoạch", u"Outside the plan");
    }
    return {};
}

QString Designation::text() const { return words().text(); }

QJsonObject Designation::json() const
{
    QJsonObject object{ { QStringLiteral("kind"), kindName(kind) } };
    if (!code.isEmpty())
        object.insert(QStringLiteral("code"), code);
    return object;
}

} // namespace spp
