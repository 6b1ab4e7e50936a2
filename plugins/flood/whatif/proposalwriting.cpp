// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/writefailure.h"
#include "flood/simulation/scenariostructures.h"
#include "flood/whatif/proposalfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QSet>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ProposalFile)
};

using Kind = ProposedEdit::Kind;

/// JSON on one line is YAML too.
QString inlined(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// The shortest digits that give the same number back.
QString digits(double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); }

QString pointText(const MapPoint &point)
{
    return QStringLiteral("\"%1 %2\"").arg(digits(point.x), digits(point.y));
}

QString endText(const std::optional<MapPoint> &end)
{
    return end ? pointText(*end) : QStringLiteral("outside");
}

QString linkText(const ProposalLink &link)
{
    if (!link.caseNumber.isEmpty())
        return QStringLiteral("link: {case: %1}\n").arg(inlined(link.caseNumber));
    if (link.zone)
        return QStringLiteral("link: {zone: %1}\n").arg(*link.zone);
    if (!link.parcels.isEmpty())
        return QStringLiteral("link: {parcels: %1}\n")
                .arg(inlined(QJsonArray::fromStringList(link.parcels)));
    return {};
}

QString editText(const ProposedEdit &edit)
{
    const bool isDyke = edit.kind == Kind::Dyke;
    QString text = QStringLiteral("  - name: %1\n    kind: %2\n    %3: %4\n    %5:\n")
                           .arg(inlined(edit.name), toString(edit.kind),
                                   isDyke ? QStringLiteral("crest") : QStringLiteral("level"),
                                   digits(edit.level_m),
                                   isDyke ? QStringLiteral("line") : QStringLiteral("polygon"));
    for (const MapPoint &point : edit.shape)
        text += QStringLiteral("      - %1\n").arg(pointText(point));
    return text;
}

QString structureText(const ProposedStructure &structure)
{
    QString text = QStringLiteral("  - name: %1\n    kind: %2\n    from: %3\n    to: %4\n")
                           .arg(inlined(structure.name), structure.kind, endText(structure.from),
                                   endText(structure.to));
    for (auto value = structure.values.begin(); value != structure.values.end(); ++value)
        text += QStringLiteral("    %1: %2\n").arg(value.key(), inlined(value.value()));
    return text;
}

QString textOf(const ProposalFile &proposal)
{
    const QString base = QFileInfo(proposal.path).absoluteDir().relativeFilePath(proposal.base);
    QString text = QStringLiteral("scenario: 1\ntitle: %1\nbase: %2\n")
                           .arg(inlined(proposal.title), inlined(base))
            + linkText(proposal.link);
    if (!proposal.edits.empty())
        text += QStringLiteral("edits:\n");
    for (const ProposedEdit &edit : proposal.edits)
        text += editText(edit);
    if (!proposal.structures.empty())
        text += QStringLiteral("structures:\n");
    for (const ProposedStructure &structure : proposal.structures)
        text += structureText(structure);
    return text;
}

bool isFinite(const MapPoint &point) { return std::isfinite(point.x) && std::isfinite(point.y); }

/// What is wrong with a name; empty: nothing.
QString nameProblem(const QString &name, QSet<QString> &taken)
{
    if (name.isEmpty() || name != name.trimmed())
        return Texts::tr("\"%1\" is no name.").arg(name);
    if (taken.contains(name))
        return Texts::tr("The name \"%1\" is given twice.").arg(name);
    taken.insert(name);
    return {};
}

QString editProblem(const ProposedEdit &edit)
{
    if (edit.shape.size() < (edit.kind == Kind::Dyke ? 2U : 3U))
        return Texts::tr("\"%1\" has too few points.").arg(edit.name);
    bool areNumbers = std::isfinite(edit.level_m);
    for (const MapPoint &point : edit.shape)
        areNumbers = areNumbers && isFinite(point);
    return areNumbers ? QString() : Texts::tr("A number of \"%1\" is none.").arg(edit.name);
}

QString structureProblem(const ProposedStructure &structure)
{
    QStringList keys = structureKeys(structure.kind);
    if (keys.isEmpty())
        return Texts::tr("\"%1\" is no kind of structure.").arg(structure.kind);
    for (const char *own : { "name", "kind", "from", "to" })
        keys.removeAll(QLatin1String(own));
    for (const QString &key : structure.values.keys()) {
        if (!keys.contains(key))
            return Texts::tr("Unknown key \"%1\".").arg(key);
    }
    const bool areNumbers = (!structure.from || isFinite(*structure.from))
            && (!structure.to || isFinite(*structure.to));
    return areNumbers ? QString() : Texts::tr("A number of \"%1\" is none.").arg(structure.name);
}

QString problemOf(const ProposalFile &proposal)
{
    const ProposalLink &link = proposal.link;
    if (int(!link.caseNumber.isEmpty()) + int(link.zone.has_value()) + int(!link.parcels.isEmpty())
            > 1)
        return Texts::tr("A link names one thing: a \"case\", a \"zone\" or \"parcels\".");
    if (proposal.title.trimmed().isEmpty() || proposal.base.isEmpty())
        return Texts::tr("A proposal needs a title and a base.");
    for (const QString &text : QStringList{ proposal.title, link.caseNumber } + link.parcels) {
        if (text != text.trimmed())
            return Texts::tr("\"%1\" begins or ends with a space.").arg(text);
    }
    QSet<QString> edits;
    for (const ProposedEdit &edit : proposal.edits) {
        for (const QString &problem : { nameProblem(edit.name, edits), editProblem(edit) }) {
            if (!problem.isEmpty())
                return problem;
        }
    }
    QSet<QString> structures;
    for (const ProposedStructure &structure : proposal.structures) {
        for (const QString &problem :
                { nameProblem(structure.name, structures), structureProblem(structure) }) {
            if (!problem.isEmpty())
                return problem;
        }
    }
    return {};
}

} // namespace

Result<void> ProposalFile::write() const
{
    if (const QString problem = problemOf(*this); !problem.isEmpty())
        return Error::badInput(problem.toStdString()).inFile(path.toStdString());
    const QByteArray content = textOf(*this).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return writeFailure(path, file);
    return {};
}

} // namespace spp::flood
