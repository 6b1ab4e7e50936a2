// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/papertemplate.h"
#include "land/papers/landpaperdata.h"

namespace spp::land {

/// Rows "parcels" and values "register.…" of sổ mục kê and sổ địa chính.
class RegisterRows {
public:
    explicit RegisterRows(const LandPaperContext &context)
        : m_context(context)
    {
    }

    void add(const ParcelRecord &record);
    void addTo(paper::PaperData &data) &&;

private:
    const LandPaperContext &m_context;
    std::vector<QMap<QString, QString>> m_rows;
    QStringList m_communes;
    QStringList m_sheets;
    double m_area_m2 = 0.0;
};

/// The template of 03/TKKK with a column for each unit, as many on a page as have room; `units` are
/// codes and names.
paper::PaperTemplate withUnitColumns(
        const paper::PaperTemplate &paper, const std::vector<std::pair<QString, QString>> &units);

} // namespace spp::land
