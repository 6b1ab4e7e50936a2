// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/dateoftext.h"

#include <QCoreApplication>

namespace spp {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DateOfText)
};
} // namespace

Result<QDate> dateOf(const YamlReader &entry, const char *key)
{
    SPP_ASSIGN(const QString text, entry.text(key, QString()));
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid())
        return date;
    return entry.problem(Texts::tr("\"%1\" must be a date like 2026-11-22, not \"%2\".")
                                 .arg(QLatin1String(key), text));
}

} // namespace spp
