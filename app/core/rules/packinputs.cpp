// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/packinputs.h"

#include "core/rules/rulepack.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RulePack)
};

/// What differs between two declarations of one input; empty when they fit.
QString difference(const ProposalInput &a, const ProposalInput &b)
{
    if (a.type != b.type)
        return Texts::tr("type");
    if (a.unit != b.unit)
        return Texts::tr("unit");
    if (a.step != b.step)
        return Texts::tr("step");
    return {};
}

void widen(ProposalInput &merged, const ProposalInput &other)
{
    merged.minimum = merged.minimum && other.minimum
            ? std::optional<double>(std::min(*merged.minimum, *other.minimum))
            : std::nullopt;
    merged.maximum = merged.maximum && other.maximum
            ? std::optional<double>(std::max(*merged.maximum, *other.maximum))
            : std::nullopt;
    // A use that only one pack knows must still be sayable; the others then do not apply to it.
    for (const QString &choice : other.choices) {
        if (!merged.choices.contains(choice))
            merged.choices.append(choice);
    }
    for (auto word = other.choiceWords.begin(); word != other.choiceWords.end(); ++word) {
        if (!merged.choiceWords.contains(word.key()))
            merged.choiceWords.insert(word.key(), word.value());
    }
}

} // namespace

Result<std::vector<ProposalInput>> mergedInputs(const std::vector<const RulePack *> &packs)
{
    std::map<QString, std::pair<ProposalInput, const RulePack *>> merged;
    for (const RulePack *pack : packs) {
        for (const ProposalInput &input : pack->inputs) {
            const auto [known, isNew] = merged.emplace(input.name, std::make_pair(input, pack));
            if (isNew)
                continue;
            const QString differs = difference(known->second.first, input);
            if (!differs.isEmpty()) {
                return Error::badInput(
                        Texts::tr("The rule packs %1 and %2 declare the input %3 with a different "
                                  "%4.")
                                .arg(known->second.second->id, pack->id, input.name, differs)
                                .toStdString());
            }
            widen(known->second.first, input);
        }
    }
    std::vector<ProposalInput> inputs;
    for (const auto &[name, entry] : merged)
        inputs.push_back(entry.first);
    return inputs;
}

} // namespace spp
