// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QThread>

#include <qgsmaplayerrenderer.h>
#include <qgspluginlayer.h>
#include <qgsrendercontext.h>

#include <atomic>

namespace spp::test {

/// A layer that draws nothing. One of its drawings takes as long as the test wants, also where it
/// was told to stop.
class HeldLayer final : public QgsPluginLayer {
public:
    HeldLayer()
        : QgsPluginLayer(QStringLiteral("held"), QStringLiteral("held"))
    {
        setValid(true);
        setExtent(QgsRectangle(-1e9, -1e9, 1e9, 1e9));
    }

    void holdNext() { s_state = Wanted; }
    static bool isHeld() { return s_state == Held; }
    static void release() { s_state = Free; }
    /// That have begun and whose pictures the canvas has not taken or thrown away yet.
    static int drawings() { return s_drawings; }

    HeldLayer *clone() const override { return new HeldLayer; }
    void setTransformContext(const QgsCoordinateTransformContext &) override { }
    bool readSymbology(const QDomNode &, QString &, QgsReadWriteContext &,
            StyleCategories = AllStyleCategories) override
    {
        return true;
    }
    bool writeSymbology(QDomNode &, QDomDocument &, QString &, const QgsReadWriteContext &,
            StyleCategories = AllStyleCategories) const override
    {
        return true;
    }
    QgsMapLayerRenderer *createMapRenderer(QgsRenderContext &context) override
    {
        return new Renderer(id(), &context);
    }

private:
    class Renderer final : public QgsMapLayerRenderer {
    public:
        Renderer(const QString &layer, QgsRenderContext *context)
            : QgsMapLayerRenderer(layer, context)
        {
            ++s_drawings;
        }
        ~Renderer() override { --s_drawings; }
        bool render() override
        {
            int wanted = Wanted;
            if (s_state.compare_exchange_strong(wanted, Held)) {
                while (s_state == Held)
                    QThread::msleep(1);
            }
            return true;
        }
    };

    enum State { Free, Wanted, Held };
    static inline std::atomic<int> s_state{ Free };
    static inline std::atomic<int> s_drawings{ 0 };
};

} // namespace spp::test
