// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/import/sourcelayer.h"
#include "gui/gui_export.h"

#include <QMap>
#include <QTableWidget>

#include <vector>

namespace spp {

/// Which field of the source feeds which field of the theme, joined by name as far as it goes, and
/// by hand from there.
class SPP_GUI_EXPORT MappingTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    void show(const Theme &theme, const std::vector<SourceField> &source);
    void clearRows() { setRowCount(0); }
    QMap<QString, QString> chosen() const; ///< theme field: source field
    /// Titles of required fields without a source; `stated` are fed otherwise.
    QStringList missing(const QStringList &stated) const;

signals:
    void changed(); ///< by hand

private:
    QString sourceIn(int row) const; ///< empty: none

    std::vector<ThemeField> m_fields;
};

/// The theme most of whose fields the source has; null when none stands out.
SPP_GUI_EXPORT const Theme *likelyTheme(
        const std::vector<Theme> &themes, const std::vector<SourceField> &source);

} // namespace spp
