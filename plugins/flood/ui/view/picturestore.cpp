// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/picturestore.h"

#include <QRunnable>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr std::size_t room_bytes = std::size_t(256) << 20;
constexpr int mostAhead = 8;

} // namespace

PictureStore::PictureStore(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

PictureStore::~PictureStore() { forget(); }

void PictureStore::setFlood(OpenedFloodPtr flood, const FloodScale &scale)
{
    ++m_generation;
    m_flood = std::move(flood);
    m_scale = scale;
    m_isWanted = false;
    m_pictures.clear();
}

void PictureStore::forget()
{
    setFlood({}, {});
    m_thread.waitForDone();
}

FloodPicturePtr PictureStore::picture(int step) const
{
    const auto found = m_pictures.find(step);
    return found == m_pictures.end() ? nullptr : found->second;
}

void PictureStore::want(int step)
{
    m_wanted = step;
    m_isWanted = true;
    if (picture(step))
        emit ready(step);
    make();
}

int PictureStore::ahead() const
{
    if (m_pictures.empty())
        return 0;
    const std::size_t each = std::max<std::size_t>(1, m_pictures.begin()->second->bytes());
    return std::clamp(int(room_bytes / each) - 1, 1, mostAhead);
}

std::optional<int> PictureStore::next() const
{
    if (!m_flood || !m_isWanted)
        return std::nullopt;
    if (!picture(m_wanted))
        return m_wanted;
    const int end = std::min(m_wanted + ahead(), m_flood->depths->steps() - 1);
    for (int step = m_wanted + 1; step <= end; ++step) {
        if (!picture(step))
            return step;
    }
    return std::nullopt;
}

void PictureStore::make()
{
    const std::optional<int> step = next();
    if (m_isBusy || !step)
        return;
    m_isBusy = true;
    m_thread.start(QRunnable::create(
            [this, flood = m_flood, scale = m_scale, step = *step, generation = m_generation] {
                Result<FloodPicturePtr> made = makePicture(*flood, scale, step);
                // This object waits for the thread before it goes.
                QMetaObject::invokeMethod(
                        this,
                        [this, step, generation, made = std::move(made)] {
                            m_isBusy = false;
                            if (generation == m_generation)
                                take(step, made);
                            make();
                        },
                        Qt::QueuedConnection);
            }));
}

void PictureStore::take(int step, Result<FloodPicturePtr> made)
{
    if (!made) {
        m_isWanted = false; // or it would be tried for ever
        emit failed(made.error());
        return;
    }
    m_pictures[step] = std::move(*made);
    makeRoom();
    if (step == m_wanted)
        emit ready(step);
}

void PictureStore::makeRoom()
{
    std::size_t taken = 0;
    for (const auto &[step, picture] : m_pictures)
        taken += picture->bytes();
    const auto isNeeded
            = [this](int step) { return step >= m_wanted && step <= m_wanted + ahead(); };
    for (auto one = m_pictures.begin(); one != m_pictures.end() && taken > room_bytes;) {
        if (isNeeded(one->first)) {
            ++one;
            continue;
        }
        taken -= one->second->bytes();
        one = m_pictures.erase(one);
    }
}

} // namespace spp::flood
