// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/plugin.h"
#include "core/replay/reviewinputs.h"
#include "core/replay/reviewreplay.h"
#include "core/review/smalltown.h"

#include <QJsonObject>

namespace spp::test {

/// A review of the small town, kept as the part of a dossier that replay reads: review.json, inputs
/// and manifest.
class ArchivedTown {
public:
    /// `coverage`: what is proposed, in percent; empty: nothing. `packs`: named by a person.
    explicit ArchivedTown(const QStringList &parcels, const QByteArray &coverage = {},
            const QStringList &packs = {});

    const SmallTown &town() const { return m_town; }
    const Contributions &contributions() const { return m_contributions; }
    QString folder() const { return m_town.file(QStringLiteral("dossier")); }
    QString file(const QString &name) const { return folder() + QLatin1Char('/') + name; }
    QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// Makes the manifest fit the files as they are, as one would who wants to hide a change.
    void listAgain() const;
    ReplayReport replay() const;
    ReplayReport replayOnTerritory() const;

private:
    SmallTown m_town;
    Contributions m_contributions;
};

/// The differences of one kind, each as "where what".
QStringList places(const ReplayReport &report, ReplayDifference::Kind kind);

} // namespace spp::test
