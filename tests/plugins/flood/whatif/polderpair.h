// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/whatif/pairrun.h"
#include "floodtown.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace spp::test {

inline QString text(const char *words) { return QString::fromUtf8(words); }

inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file cannot be written");
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a file cannot be read");
    return file.readAll();
}

inline constexpr char plot[] = R"(edits:
  - {name: plot, kind: fill, level: 1.5, polygon: ["550120 1109930", "550150 1109930",
      "550150 1109960", "550120 1109960"]}
  - {name: second dyke, kind: dyke, crest: 2, line: ["550160 1109890", "550160 1110010"]}
)";

/// The polder, for ten minutes, and a proposal.
class Pair {
public:
    explicit Pair(const QByteArray &own = plot, bool checkpoints = true)
    {
        const QByteArray every = "  checkpoint_every: {value: 20, unit: s}\n";
        base = FloodTown(m_folder.path())
                       .scenario(checkpoints ? QString() : QString::fromUtf8(every));
        request.proposal = file("proposal.yaml");
        request.folder = file("out");
        request.threads = 1;
        write(request.proposal, "scenario: 1\ntitle: Plot\nbase: polder.yaml\n" + own);
    }

    QString file(const char *name) const { return m_folder.filePath(text(name)); }
    QString folder() const { return m_folder.path() + QLatin1Char('/'); }
    QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    QStringList unfinished() const
    {
        return QDir(m_folder.path()).entryList({ text("out.*") }, QDir::AllEntries);
    }
    flood::PairOutcome run() const
    {
        Feedback silent;
        const auto outcome = flood::runPair(request, silent);
        if (!outcome)
            qFatal("%s", outcome.error().text().c_str());
        return *outcome;
    }
    Error refusal() const
    {
        Feedback silent;
        const auto outcome = flood::runPair(request, silent);
        return outcome ? Error{} : outcome.error();
    }

    /// Cells of 2 × 2 of the ground.
    void underSubgrid() const
    {
        write(base, contentOf(base).replace("\nend:", "\nsubgrid: {cell: 10}\nend:"));
    }

    /// For four hours in place of ten minutes, which one can stop in between.
    void lengthen() const
    {
        QByteArray text = contentOf(base);
        text.replace("end: {value: 10, unit: min}", "end: {value: 4, unit: h}")
                .replace("times: [0, 5, 10]", "times: [0, 5, 99999]")
                .replace("checkpoint_every: {value: 20, unit: s}",
                        "checkpoint_every: {value: 20, unit: min}\n"
                        "  frame_every: {value: 1, unit: h}");
        write(base, text);
    }

    QString base;
    flood::PairRequest request;

private:
    QTemporaryDir m_folder;
};

} // namespace spp::test
