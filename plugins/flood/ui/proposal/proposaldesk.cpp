// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/proposaldesk.h"

#include "core/data/territory.h"
#include "flood/ui/proposal/proposalground.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QFileInfo>
#include <QPointer>
#include <QUndoStack>

#include <qgsapplication.h>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int rimPoints = 8; ///< of each side: a straight side is none in another projection
constexpr int stepId = 0x5070;

QVector<QgsPointXY> rimOf(const engine::Grid &grid, const ModelPlaces &places)
{
    const double width = grid.columns * grid.cellWidth;
    const double height = grid.rows * grid.cellHeight;
    std::vector<MapPoint> rim;
    const auto add = [&](double x, double y) {
        rim.push_back({ grid.xmin + x * width, grid.ymax - y * height });
    };
    for (int i = 0; i < rimPoints; ++i)
        add(double(i) / rimPoints, 0.0);
    for (int i = 0; i < rimPoints; ++i)
        add(1.0, double(i) / rimPoints);
    for (int i = 0; i < rimPoints; ++i)
        add(1.0 - double(i) / rimPoints, 1.0);
    for (int i = 0; i < rimPoints; ++i)
        add(0.0, 1.0 - double(i) / rimPoints);
    const Result<QVector<QgsPointXY>> onMap = places.toMap(rim);
    return onMap ? *onMap : QVector<QgsPointXY>();
}

DrawnKind kindOf(const ProposedStructure &structure)
{
    if (structure.kind == QLatin1String("weir"))
        return DrawnKind::Weir;
    if (structure.kind == QLatin1String("gate"))
        return DrawnKind::Gate;
    if (structure.kind == QLatin1String("pump"))
        return DrawnKind::Pump;
    const bool oneWay
            = structure.values.value(QLatin1String("way")).toString() == QLatin1String("forward");
    return oneWay ? DrawnKind::Flap : DrawnKind::Culvert;
}

QDateTime changedAt(const QString &path) { return QFileInfo(path).lastModified(); }

} // namespace

/// The proposal before and after; of no use once another one is in work.
class ProposalDesk::Step final : public QUndoCommand {
public:
    Step(ProposalDesk &desk, const QString &text, const ProposalFile &after,
            const QString &mergeKey)
        : QUndoCommand(text)
        , m_desk(&desk)
        , m_document(desk.m_document)
        , m_before(desk.m_proposal)
        , m_after(after)
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : stepId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const Step *>(other);
        if (!next || next->m_mergeKey != m_mergeKey || next->m_document != m_document)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    void apply(const ProposalFile &proposal)
    {
        if (m_desk && m_desk->m_document == m_document)
            m_desk->apply(proposal);
        else
            setObsolete(true);
    }

    QPointer<ProposalDesk> m_desk;
    int m_document;
    ProposalFile m_before;
    ProposalFile m_after;
    QString m_mergeKey;
};

ProposalDesk::ProposalDesk(Workbench &workbench)
    : m_workbench(workbench)
{
}

ProposalDesk::~ProposalDesk()
{
    if (m_counting)
        m_counting->cancel();
}

void ProposalDesk::chooseBase(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (hasProposal() && m_proposal.base != absolute)
        show({});
    m_basePath = absolute;
    m_base.reset();
    m_places.reset();
    m_rim.clear();
    m_problem.reset();
    m_isReading = true;
    const int reading = ++m_reading;
    auto *job = new Job<BaseModelPtr>(
            tr("Read the base scenario"), this,
            [absolute](Feedback &) { return BaseModel::read(absolute); },
            [this, reading](Result<BaseModelPtr> read) {
                if (reading == m_reading)
                    take(std::move(read));
            });
    showThings();
    emit baseChanged();
    QgsApplication::taskManager()->addTask(job);
}

void ProposalDesk::setRatio(int ratio)
{
    if (!m_base)
        return;
    const int reading = ++m_reading; // an earlier choice that is on its way no longer counts
    if (m_base->ratio == ratio)
        return;
    auto *job = new Job<BaseModelPtr>(
            tr("Lay the cells over the ground"), this,
            [base = m_base, ratio](
                    Feedback &) -> Result<BaseModelPtr> { return base->withRatio(ratio); },
            [this, reading](Result<BaseModelPtr> laid) {
                if (reading == m_reading)
                    take(std::move(laid));
            });
    QgsApplication::taskManager()->addTask(job);
}

void ProposalDesk::take(Result<BaseModelPtr> read)
{
    m_isReading = false;
    if (!read) {
        m_problem = read.error();
    } else if (m_workbench.territory()) {
        m_base = *read;
        Result<ModelPlaces> places
                = ModelPlaces::create(*m_workbench.territory(), m_base->context.crs);
        if (places) {
            m_places.emplace(std::move(*places));
            m_rim = rimOf(m_base->ground, *m_places);
        } else {
            m_problem = places.error();
        }
    }
    showThings();
    emit baseChanged();
}

Result<void> ProposalDesk::open(const QString &path)
{
    SPP_ASSIGN(const ProposalFile read, ProposalFile::read(path));
    ++m_document;
    m_savedAt = changedAt(read.path);
    show(read);
    const bool isRead = m_base && m_base->path == QFileInfo(read.base).absoluteFilePath();
    if (!isRead)
        chooseBase(read.base);
    return {};
}

Result<void> ProposalDesk::begin(const QString &path)
{
    ProposalFile proposal;
    proposal.path = QFileInfo(path).absoluteFilePath();
    proposal.title = tr("Proposal on %1").arg(m_base->title);
    proposal.base = m_base->path;
    SPP_TRY(proposal.write());
    ++m_document;
    m_savedAt = changedAt(proposal.path);
    show(proposal);
    return {};
}

QString ProposalDesk::freePath() const
{
    const QFileInfo base(m_basePath);
    const QString stem = base.absolutePath() + QLatin1Char('/') + base.completeBaseName()
            + QStringLiteral("-proposal");
    QString path = stem + QStringLiteral(".yaml");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1-%2.yaml").arg(stem).arg(i);
    return path;
}

Result<void> ProposalDesk::moveTo(const QString &path)
{
    ProposalFile moved = m_proposal;
    moved.path = QFileInfo(path).absoluteFilePath();
    SPP_TRY(moved.write());
    m_savedAt = changedAt(moved.path);
    m_proposal.path = moved.path;
    emit proposalChanged();
    return {};
}

void ProposalDesk::layDown()
{
    ++m_reading;
    m_isReading = false;
    m_basePath.clear();
    m_base.reset();
    m_places.reset();
    m_rim.clear();
    m_problem.reset();
    ++m_document;
    show({});
    emit baseChanged();
}

void ProposalDesk::change(const QString &text, const ProposalFile &after, const QString &mergeKey)
{
    m_workbench.undoStack()->push(new Step(*this, text, after, mergeKey));
}

void ProposalDesk::apply(const ProposalFile &proposal)
{
    ProposalFile next = proposal;
    next.path = m_proposal.path; // the file may have moved since
    show(next);
    if (const Result<void> saved = save(); !saved)
        emit saveFailed(saved.error());
}

/// What another program wrote meanwhile is not lost.
Result<void> ProposalDesk::save()
{
    if (QFileInfo::exists(m_proposal.path) && changedAt(m_proposal.path) != m_savedAt)
        return Error::environment(tr("Another program has changed the file.").toStdString())
                .inFile(m_proposal.path.toStdString())
                .advise(tr("Open it again, or go on in another file.").toStdString());
    SPP_TRY(m_proposal.write());
    m_savedAt = changedAt(m_proposal.path);
    return {};
}

void ProposalDesk::show(const ProposalFile &proposal)
{
    m_proposal = proposal;
    const int count = m_chosen.of == ThingRef::Of::Edits ? int(proposal.edits.size())
                                                         : int(proposal.structures.size());
    if (m_chosen && m_chosen.index >= count)
        m_chosen = {};
    showThings();
    emit proposalChanged();
    emit chosenChanged();
}

void ProposalDesk::showThings()
{
    m_things.clear();
    showGround();
    const auto add = [this](DrawnThing thing, const std::vector<MapPoint> &points) {
        // What has no place on the map is in the list all the same.
        if (m_places) {
            if (const Result<QVector<QgsPointXY>> corners = m_places->toMap(points))
                thing.corners = *corners;
        }
        m_things.push_back(std::move(thing));
    };
    for (std::size_t i = 0; i < m_proposal.edits.size(); ++i) {
        const ProposedEdit &edit = m_proposal.edits[i];
        add({ { ThingRef::Of::Edits, int(i) }, DrawnKind(int(edit.kind)), edit.name, edit.level_m,
                    {} },
                edit.shape);
    }
    for (std::size_t i = 0; i < m_proposal.structures.size(); ++i) {
        const ProposedStructure &structure = m_proposal.structures[i];
        std::vector<MapPoint> ends;
        for (const std::optional<MapPoint> &end : { structure.from, structure.to }) {
            if (end)
                ends.push_back(*end);
        }
        add({ { ThingRef::Of::Structures, int(i) }, kindOf(structure), structure.name, 0.0, {} },
                ends);
    }
}

/// What is small is known at once; else what was counted of another ground is of no use any more.
void ProposalDesk::showGround()
{
    if (m_counting)
        m_counting->cancel();
    m_counting.clear();
    m_count.reset();
    m_ground = m_base ? std::make_shared<const ProposalGround>(m_base, m_proposal.edits) : nullptr;
    if (!m_ground)
        return;
    if (!m_ground->isCountedAtOnce()) {
        countInBackground();
        return;
    }
    Feedback silent;
    if (Result<GroundCount> count = m_ground->count(silent))
        m_count = std::make_unique<const GroundCount>(std::move(*count));
}

void ProposalDesk::countInBackground()
{
    const std::shared_ptr<const ProposalGround> ground = m_ground;
    auto *job = new Job<GroundCount>(
            tr("Count the volumes of what is drawn"), this,
            [ground](Feedback &feedback) { return ground->count(feedback); },
            [this, ground](Result<GroundCount> count) {
                if (ground != m_ground)
                    return; // it was of another ground
                m_counting.clear();
                if (count)
                    m_count = std::make_unique<const GroundCount>(std::move(*count));
                emit countChanged();
            });
    m_counting = job;
    QgsApplication::taskManager()->addTask(job);
}

void ProposalDesk::countAgain()
{
    if (!m_ground || m_count || m_counting)
        return;
    countInBackground();
    emit countChanged();
}

const DrawnThing *ProposalDesk::thing(const ThingRef &ref) const
{
    const auto found = std::find_if(m_things.begin(), m_things.end(),
            [&ref](const DrawnThing &thing) { return thing.ref == ref; });
    return found == m_things.end() ? nullptr : &*found;
}

Result<std::vector<MapPoint>> ProposalDesk::shape(const QVector<QgsPointXY> &corners) const
{
    if (!m_places)
        return Error::usage(tr("No base scenario is chosen.").toStdString());
    return m_places->toModel(corners);
}

QString ProposalDesk::freeName(const QString &wanted) const
{
    QStringList taken;
    for (const ProposedEdit &edit : m_proposal.edits)
        taken.append(edit.name);
    for (const ProposedStructure &structure : m_proposal.structures)
        taken.append(structure.name);
    if (m_base)
        taken += m_base->edits + m_base->structures;
    for (int i = 1;; ++i) {
        const QString name = QStringLiteral("%1 %2").arg(wanted).arg(i);
        if (!taken.contains(name))
            return name;
    }
}

void ProposalDesk::choose(const ThingRef &ref)
{
    if (ref == m_chosen)
        return;
    m_chosen = ref;
    emit chosenChanged();
}

} // namespace spp::flood
