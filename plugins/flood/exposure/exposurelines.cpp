// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/exposure/exposurelines.h"

#include "flood/jsontext.h"

namespace spp::flood {

namespace {

void addLines(SumLine line, const ClassSums &sums, std::vector<SumLine> &lines)
{
    for (std::size_t c = 0; c < sums.size(); ++c) {
        if (sums[c].count == 0 && sums[c].size == 0.0)
            continue;
        line.hazardClass = std::int32_t(c) - 1;
        line.sum = sums[c];
        lines.push_back(line);
    }
}

SumLine lineOf(
        SumLine::Level level, const SubjectSet &set, const QString &place, const ScenarioUse *use)
{
    SumLine line;
    line.level = level;
    line.subject = set.fields().word;
    line.title = set.theme().title.text();
    line.place = place;
    line.use = use;
    line.unit = set.unit();
    return line;
}

} // namespace

QString toString(SumLine::Level level)
{
    switch (level) {
    case SumLine::Level::Total:
        return key("total");
    case SumLine::Level::Commune:
        return key("commune");
    case SumLine::Level::Area:
        break;
    }
    return key("area");
}

std::vector<SumLine> sumLines(const ExposureReport &report)
{
    std::vector<SumLine> lines;
    for (std::size_t i = 0; i < report.scenarios.size(); ++i) {
        const ScenarioUse *use = &report.scenarios[i];
        for (const SubjectReport &subject : report.subjects) {
            for (const auto &[commune, sums] : subject.communes[i]) {
                SumLine line = lineOf(SumLine::Level::Commune, *subject.set, commune, use);
                line.communeName = report.communes.value(commune);
                addLines(line, sums, lines);
            }
        }
        for (const AreaReport &area : report.areas) {
            for (std::size_t record = 0; record < area.classes[i].size(); ++record) {
                SumLine line = lineOf(
                        SumLine::Level::Area, *area.set, area.set->facts()[record].label, use);
                line.subject = area.set->theme().id;
                line.unit = key("m2");
                line.isCounted = false;
                addLines(line, area.classes[i][record], lines);
            }
        }
    }
    return lines;
}

std::vector<SumLine> totalLines(const ExposureReport &report)
{
    std::vector<SumLine> lines;
    for (std::size_t i = 0; i < report.scenarios.size(); ++i) {
        for (const SubjectReport &subject : report.subjects)
            addLines(lineOf(SumLine::Level::Total, *subject.set, {}, &report.scenarios[i]),
                    subject.totals[i], lines);
    }
    return lines;
}

} // namespace spp::flood
