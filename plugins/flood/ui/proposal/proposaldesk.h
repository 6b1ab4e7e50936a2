// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/basemodel.h"
#include "flood/ui/proposal/drawnthing.h"
#include "flood/ui/proposal/modelplaces.h"
#include "flood/whatif/proposalfile.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QgsTask;

namespace spp {
class Workbench;
}

namespace spp::flood {

class ProposalGround;
struct GroundCount;

/// The proposal in work and the base that it stands on. Every change is a step of the window's
/// history and is on the disk before change() returns. Knows no widget.
class ProposalDesk final : public QObject {
    Q_OBJECT

public:
    explicit ProposalDesk(Workbench &workbench);
    ~ProposalDesk() override;

    /// Reads a base scenario in the background; baseChanged() tells how it ended. A proposal that
    /// stands on another base is laid down.
    void chooseBase(const QString &path);
    /// Takes other cells of the model over the ground of the base, in the background; baseChanged()
    /// tells when they are there.
    void setRatio(int ratio);
    QString basePath() const { return m_basePath; } ///< that was asked for
    bool isReading() const { return m_isReading; }
    BaseModelPtr base() const { return m_base; } ///< null: none
    const std::optional<Error> &problem() const { return m_problem; } ///< why there is none
    /// Null without a base, or without a way from its CRS to the territory's.
    const ModelPlaces *places() const { return m_places ? &*m_places : nullptr; }
    bool canDraw() const { return m_base && m_places; }
    /// Rim of the model on the map.
    const QVector<QgsPointXY> &rim() const { return m_rim; }

    bool hasProposal() const { return !m_proposal.path.isEmpty(); }
    const ProposalFile &proposal() const { return m_proposal; }
    Result<void> open(const QString &path); ///< also its base
    Result<void> begin(const QString &path); ///< a new proposal on the present base
    QString freePath() const; ///< beside the base, of a file that is not there yet
    Result<void> moveTo(const QString &path); ///< goes on in another file
    void layDown(); ///< the proposal and its base; what was drawn is on the disk
    /// Changes that follow each other with the same key are one step.
    void change(const QString &text, const ProposalFile &after, const QString &mergeKey = {});
    QString freeName(const QString &wanted) const; ///< "Fill 2"

    const std::vector<DrawnThing> &things() const { return m_things; }
    /// What the edits do to the ground; null without a base.
    const ProposalGround *ground() const { return m_ground.get(); }
    /// What was counted on it; null without a base, and while or after it could not be counted.
    const GroundCount *count() const { return m_count.get(); }
    bool isCounting() const { return !m_counting.isNull(); }
    void countAgain(); ///< after it was stopped
    const DrawnThing *thing(const ThingRef &ref) const; ///< null: there is none
    /// Corners of the map as a shape of the model; says why not.
    Result<std::vector<MapPoint>> shape(const QVector<QgsPointXY> &corners) const;

    const ThingRef &chosen() const { return m_chosen; }
    void choose(const ThingRef &ref);

signals:
    void baseChanged();
    void proposalChanged(); ///< also another one
    void chosenChanged();
    void countChanged(); ///< counting has begun or ended, without another change
    void saveFailed(const spp::Error &error);

private:
    class Step;
    void take(Result<BaseModelPtr> read);
    void apply(const ProposalFile &proposal);
    void show(const ProposalFile &proposal);
    void showThings();
    void showGround();
    void countInBackground();
    Result<void> save();

    Workbench &m_workbench;
    QString m_basePath;
    BaseModelPtr m_base;
    std::optional<ModelPlaces> m_places;
    std::optional<Error> m_problem;
    QVector<QgsPointXY> m_rim;
    bool m_isReading = false;
    int m_reading = 0; ///< number of the last reading that was begun
    ProposalFile m_proposal;
    int m_document = 0; ///< counts proposals that were opened
    QDateTime m_savedAt; ///< as the file says
    std::vector<DrawnThing> m_things;
    std::shared_ptr<const ProposalGround> m_ground; ///< shared with the counting of it
    std::unique_ptr<const GroundCount> m_count;
    QPointer<QgsTask> m_counting;
    ThingRef m_chosen;
};

} // namespace spp::flood
