// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/variablenames.h"

#include "core/profile/yamlreader.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::VariableNames)
};

struct HeldQuantity {
    const char *name;
    ProbableQuantity quantity;
};

constexpr HeldQuantity heldQuantities[] = {
    { "depth", ProbableQuantity::Depth },
    { "level", ProbableQuantity::Level },
    { "speed", ProbableQuantity::Speed },
    { "depth-speed", ProbableQuantity::DepthSpeed },
    { "duration", ProbableQuantity::Duration },
    { "ground", ProbableQuantity::Ground },
};

Result<ProbableQuantity> quantityOf(const YamlReader &entry)
{
    SPP_ASSIGN(const QString holds, entry.text("holds"));
    QStringList known;
    for (const HeldQuantity &one : heldQuantities) {
        if (holds == key(one.name))
            return one.quantity;
        known.append(key(one.name));
    }
    return entry.problem(Texts::tr("\"%1\" is nothing that a variable holds; there are %2.")
                                 .arg(holds, known.join(QStringLiteral(", "))));
}

} // namespace

bool VariableNames::Name::fits(const QString &name) const
{
    for (auto at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
        const auto end = at + text.size();
        const bool isBounded = (at == 0 || !name[at - 1].isLetter())
                && (end == name.size() || !name[end].isLetter());
        if (!isWord || isBounded)
            return true;
    }
    return false;
}

Result<VariableNames> VariableNames::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("names") }));
    SPP_ASSIGN(const auto entries, file.maps("names"));
    VariableNames names;
    for (const YamlReader &entry : entries) {
        SPP_TRY(entry.allowOnly({ key("part"), key("word"), key("holds") }));
        if (entry.has("part") == entry.has("word"))
            return entry.problem(Texts::tr("A name needs \"part\" or \"word\"."));
        Name name;
        name.isWord = entry.has("word");
        SPP_ASSIGN(name.text, entry.text(name.isWord ? "word" : "part"));
        name.text = name.text.toLower();
        SPP_ASSIGN(name.quantity, quantityOf(entry));
        names.m_names.push_back(std::move(name));
    }
    return names;
}

Result<VariableNames> VariableNames::load(const OfficeFiles &files)
{
    const QString name = QStringLiteral("flood/variable-names.yaml");
    const QString path = files.find(name);
    if (path.isEmpty())
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString());
    return read(path);
}

ProbableQuantity VariableNames::of(const SourceVariable &variable) const
{
    if (variable.isGround)
        return ProbableQuantity::Ground;
    for (const QString &text : { variable.name.toLower(), variable.description.toLower() }) {
        for (const Name &known : m_names) {
            if (known.fits(text))
                return known.quantity;
        }
    }
    return ProbableQuantity::Unknown;
}

} // namespace spp::flood
