// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/locator/parcelanswers.h"

#include <QRunnable>

#include <functional>

namespace spp {

namespace {

class Work final : public QRunnable {
public:
    explicit Work(std::function<void()> work)
        : m_work(std::move(work))
    {
    }
    void run() override { m_work(); }

private:
    std::function<void()> m_work;
};

/// Cancelled as soon as something else is searched for.
class UntilNext final : public Feedback {
public:
    UntilNext(const std::atomic<int> &generation, int mine)
        : m_generation(generation)
        , m_mine(mine)
    {
    }
    bool isCancelled() const override { return m_generation != m_mine; }

private:
    const std::atomic<int> &m_generation;
    int m_mine;
};

} // namespace

ParcelAnswers::ParcelAnswers(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

ParcelAnswers::~ParcelAnswers() { close(); }

void ParcelAnswers::search(const QString &path, const QString &text, int limit)
{
    const int generation = ++m_generation;
    m_running = true;
    m_thread.start(new Work([this, path, text, limit, generation] {
        Result<ParcelHits> result = find(path, text, limit, generation);
        QMetaObject::invokeMethod(
                this,
                [this, generation, result = std::move(result)] { finish(generation, result); },
                Qt::QueuedConnection);
    }));
}

Result<ParcelHits> ParcelAnswers::find(
        const QString &path, const QString &text, int limit, int generation)
{
    UntilNext feedback(m_generation, generation);
    if (feedback.isCancelled())
        return Error::cancelled({});
    if (!m_territory || m_path != path) {
        m_territory.reset();
        SPP_ASSIGN(m_territory, Territory::open(path, Territory::Access::ReadOnly));
        m_path = path;
    }
    auto hits = findParcels(*m_territory, ParcelQuery::parse(text), { {}, limit, false }, feedback);
    // A lost connection stays lost; the next search opens another.
    if (!hits && hits.error().code != ErrorCode::Cancelled)
        m_territory.reset();
    return hits;
}

void ParcelAnswers::finish(int generation, const Result<ParcelHits> &result)
{
    if (generation != m_generation)
        return;
    m_running = false;
    if (result)
        emit found(*result);
    else
        emit failed(result.error());
}

void ParcelAnswers::cancel()
{
    ++m_generation;
    m_running = false;
}

void ParcelAnswers::close()
{
    cancel();
    m_thread.start(new Work([this] { m_territory.reset(); }));
    m_thread.waitForDone();
}

} // namespace spp
