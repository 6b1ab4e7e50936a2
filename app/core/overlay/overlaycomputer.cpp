// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/overlaycomputer.h"

#include "core/data/territory.h"
#include "core/overlay/serveroverlay.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OverlayComputer)
};

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

/// Reads the rows and measures by the engine.
class ComputesHere final : public OverlayComputer {
public:
    ComputesHere(Territory &territory, Request request, Feedback &feedback, OverlayWay way)
        : m_territory(territory)
        , m_request(std::move(request))
        , m_feedback(feedback)
    {
        m_way = std::move(way);
    }

    Result<ThemeStore> subjects(const Theme &theme) override { return constraints(theme); }

    Result<ThemeStore> constraints(const Theme &theme) override
    {
        return ThemeStore::load(
                m_territory, theme, { m_request.at, m_request.cacheFolder }, m_feedback);
    }

    Result<engine::ConstraintLayer> layer(ThemeStore::Part part) override
    {
        engine::LayerOptions options;
        options.threads = m_request.threads;
        return engine::ConstraintLayer::build(
                std::move(part.store), std::move(part.classOfInput), options, &m_feedback);
    }

    Result<engine::OverlayTable> measure(const engine::Store &subjects,
            const std::vector<std::uint32_t> *records,
            const std::vector<OverlayLayer> &layers) override
    {
        engine::Layers all;
        for (const OverlayLayer &one : layers)
            all.push_back(one.layer);
        engine::OverlayOptions options;
        options.threads = m_request.threads;
        return records ? engine::overlayRecords(subjects, *records, all, options, &m_feedback)
                       : engine::overlay(subjects, all, options, &m_feedback);
    }

private:
    Territory &m_territory;
    const Request m_request;
    Feedback &m_feedback;
};

Error cannot(const Territory &territory, const ServerObstacle &obstacle)
{
    const Error error = obstacle.isWrongUse ? Error::usage(obstacle.reason.toStdString())
                                            : Error::environment(obstacle.reason.toStdString());
    return error.inFile(territory.path().toStdString())
            .advise(obstacle.advice.isEmpty()
                            ? Texts::tr("Without \"--compute server\" it is computed here.")
                                      .toStdString()
                            : obstacle.advice.toStdString());
}

} // namespace

Result<std::unique_ptr<OverlayComputer>> OverlayComputer::create(
        Territory &territory, const Request &request, Feedback &feedback)
{
    OverlayWay way;
    way.hasServer = ServerOverlay::isOnServer(territory);
    SPP_ASSIGN(const ServerObstacle obstacle, ServerOverlay::obstacle(territory, *request.subject));
    if (request.place == OverlayPlace::Here)
        way.reason = Texts::tr("As asked for.");
    else if (obstacle)
        way.reason = obstacle.reason;
    else if (request.place == OverlayPlace::Automatic && request.needsCorners)
        way.reason = Texts::tr("Rasters are measured here, and the rows are read for them anyway.");
    else
        way.onServer = true;
    if (request.place == OverlayPlace::Server && obstacle)
        return cannot(territory, obstacle);
    if (!way.onServer)
        return std::unique_ptr<OverlayComputer>(
                std::make_unique<ComputesHere>(territory, request, feedback, std::move(way)));
    way.reason = request.place == OverlayPlace::Server
            ? Texts::tr("As asked for.")
            : Texts::tr("The account may make working tables there.");
    return ServerOverlay::begin(territory, request, feedback, std::move(way));
}

QString OverlayWay::text() const
{
    if (!onServer)
        return Texts::tr("Computed here. %1").arg(reason);
    return (isParallel ? Texts::tr("Computed on the server, by several processes. %1")
                       : Texts::tr("Computed on the server, by one process. %1"))
            .arg(reason);
}

QJsonObject OverlayWay::json() const
{
    QJsonObject json{ { key("where"), onServer ? key("server") : key("here") },
        { key("reason"), reason } };
    if (!onServer)
        return json;
    QJsonObject explained;
    for (auto plan = plans.begin(); plan != plans.end(); ++plan)
        explained.insert(plan.key(), QJsonArray::fromStringList(*plan));
    json.insert(key("parallel"), isParallel);
    json.insert(key("explain"), explained);
    return json;
}

} // namespace spp
