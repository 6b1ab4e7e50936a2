// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <qgslayoutitem.h>
#include <qgstextformat.h>

namespace spp {

/// Lines of text in a print layout, wrapped by words. An item of our own, because the header of
/// QGIS's label needs a web engine that distributions leave out.
class MapSheetText final : public QgsLayoutItem {
    Q_OBJECT

public:
    MapSheetText(QgsLayout *layout, QString text, QgsTextFormat letters);

protected:
    void draw(QgsLayoutItemRenderContext &context) override;

private:
    QStringList wrapped(const QgsRenderContext &context) const;

    QString m_text;
    QgsTextFormat m_letters;
};

} // namespace spp
