// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/sheetparts.h"

#include "core/plancompare/plannumber.h"

namespace spp::planprint::sheet {

namespace {

Look title()
{
    Look look;
    look.bold = true;
    return look;
}

} // namespace

Look header()
{
    Look look;
    look.header = true;
    return look;
}
Look framed(bool bold, int indent)
{
    Look look;
    look.framed = true;
    look.bold = bold;
    look.indent = indent;
    return look;
}
Look amount(int decimals, bool bold, bool isSigned)
{
    Look look = framed(bold);
    look.decimals = decimals;
    look.isSigned = isSigned;
    return look;
}
std::optional<double> inHectares(std::optional<double> area_m2)
{
    return area_m2 ? *area_m2 / plannumber::m2PerHectare : area_m2;
}

int writeHead(Sheet &sheet, const PlanPaper &paper, const PlanPrint &print)
{
    sheet.text(0, 0, filledText(paper, QStringLiteral("heading"), print), title());
    sheet.text(1, 0, filledText(paper, QStringLiteral("about"), print), {});
    sheet.text(2, 0, filledText(paper, QStringLiteral("unit"), print), {});
    return 3;
}

} // namespace spp::planprint::sheet
