// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/yamlnumbers.h"

#include "flood/jsontext.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::YamlNumbers)
};

} // namespace

Result<std::vector<double>> numberList(const YamlReader &entry, const char *name)
{
    SPP_ASSIGN(const QStringList texts, entry.list(name));
    std::vector<double> numbers;
    for (const QString &text : texts) {
        bool isNumber = false;
        numbers.push_back(text.toDouble(&isNumber));
        if (!isNumber)
            return entry.problem(Texts::tr("\"%1\" in \"%2\" is no number.").arg(text, key(name)));
    }
    return numbers;
}

Result<LocalisedText> localisedOrNothing(const YamlReader &entry, const char *name)
{
    if (!entry.has(name))
        return LocalisedText();
    return entry.localised(name);
}

} // namespace spp::flood
