// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/proposalfile.h"

#include "flood/simulation/scenariofile.h"
#include "flood/simulation/scenariostructures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ProposalFile)
};

using Kind = ProposedEdit::Kind;

constexpr Kind kinds[] = { Kind::Fill, Kind::Excavation, Kind::Storage, Kind::Dyke };

Result<Kind> kindOf(const YamlReader &entry)
{
    SPP_ASSIGN(const QString name, entry.text("kind"));
    for (const Kind kind : kinds) {
        if (toString(kind) == name)
            return kind;
    }
    return entry.problem(Texts::tr("\"kind\" must be fill, excavation, storage or dyke."));
}

Result<std::vector<MapPoint>> pointsOf(const YamlReader &entry, const char *key)
{
    SPP_ASSIGN(const QStringList texts, entry.list(key));
    std::vector<MapPoint> points;
    for (const QString &text : texts) {
        SPP_ASSIGN(const MapPoint point, pointOf(entry, text));
        points.push_back(point);
    }
    return points;
}

Result<ProposedEdit> editOf(const YamlReader &entry)
{
    ProposedEdit edit;
    SPP_ASSIGN(edit.kind, kindOf(entry));
    const bool isDyke = edit.kind == Kind::Dyke;
    const char *shape = isDyke ? "line" : "polygon";
    const char *level = isDyke ? "crest" : "level";
    if (const auto allowed = entry.allowOnly({ QStringLiteral("name"), QStringLiteral("kind"),
                QLatin1String(shape), QLatin1String(level) });
            !allowed) {
        Error error = allowed.error();
        error.advice = Texts::tr("An edit that is drawn has \"%1\" and \"%2\"; shapes of files "
                                 "belong into a scenario.")
                               .arg(QLatin1String(shape), QLatin1String(level))
                               .toStdString();
        return error;
    }
    SPP_ASSIGN(edit.name, entry.text("name"));
    SPP_ASSIGN(edit.level_m, numberOf(entry, level));
    SPP_ASSIGN(edit.shape, pointsOf(entry, shape));
    if (!isDyke && edit.shape.size() > 1 && edit.shape.front() == edit.shape.back())
        edit.shape.pop_back();
    if (edit.shape.size() < (isDyke ? 2U : 3U))
        return entry.problem(Texts::tr("\"%1\" has too few points.").arg(QLatin1String(shape)));
    return edit;
}

Result<std::optional<MapPoint>> endOf(const YamlReader &entry, const char *key)
{
    SPP_ASSIGN(const QString text, entry.text(key));
    if (text == QLatin1String("outside"))
        return std::optional<MapPoint>();
    SPP_ASSIGN(const MapPoint point, pointOf(entry, text));
    return std::optional<MapPoint>(point);
}

Result<ProposedStructure> structureOf(const YamlReader &entry)
{
    ProposedStructure structure;
    SPP_ASSIGN(structure.kind, structureKind(entry));
    SPP_TRY(entry.allowOnly(structureKeys(structure.kind)));
    SPP_ASSIGN(structure.name, entry.text("name"));
    SPP_ASSIGN(structure.from, endOf(entry, "from"));
    SPP_ASSIGN(structure.to, endOf(entry, "to"));
    SPP_ASSIGN(structure.values, entry.json());
    for (const char *key : { "name", "kind", "from", "to" })
        structure.values.remove(QLatin1String(key));
    return structure;
}

} // namespace

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::Fill:
        return QStringLiteral("fill");
    case Kind::Excavation:
        return QStringLiteral("excavation");
    case Kind::Storage:
        return QStringLiteral("storage");
    case Kind::Dyke:
        break;
    }
    return QStringLiteral("dyke");
}

Result<ProposalFile> ProposalFile::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(checkProposalKeys(file));
    ProposalFile proposal;
    proposal.path = QFileInfo(path).absoluteFilePath();
    SPP_ASSIGN(proposal.title, file.text("title"));
    SPP_ASSIGN(const QString base, file.text("base"));
    proposal.base = QDir::cleanPath(QFileInfo(path).absoluteDir().absoluteFilePath(base));
    SPP_ASSIGN(proposal.link, ProposalLink::read(file));
    SPP_ASSIGN(const std::vector<YamlReader> edits, file.maps("edits"));
    for (const YamlReader &entry : edits) {
        SPP_ASSIGN(ProposedEdit edit, editOf(entry));
        proposal.edits.push_back(std::move(edit));
    }
    SPP_ASSIGN(const std::vector<YamlReader> structures, file.maps("structures"));
    for (const YamlReader &entry : structures) {
        SPP_ASSIGN(ProposedStructure structure, structureOf(entry));
        proposal.structures.push_back(std::move(structure));
    }
    return proposal;
}

} // namespace spp::flood
