// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/plainname.h"

namespace spp {

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter == QChar(0x0111)) // đ does not come apart
            plain.append(QLatin1Char('d'));
        else if (letter.isLetterOrNumber())
            plain.append(letter);
    }
    return plain;
}

} // namespace spp
