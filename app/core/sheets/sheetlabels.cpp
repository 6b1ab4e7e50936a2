// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheetlabels.h"

#include <algorithm>
#include <map>

namespace spp {

namespace {

using Mark = SheetElements::Mark;

class Joiner {
public:
    explicit Joiner(const SheetStyle &style)
        : m_style(style)
    {
    }

    /// One label, if the group has a parcel point and no text twice.
    bool join(const std::vector<const Mark *> &group, SheetLabel &label) const
    {
        for (const Mark *mark : group) {
            if (mark->text.isEmpty()) {
                if (mark->level == m_style.parcelPoint.level)
                    label.anchors.push_back(mark->place);
                continue;
            }
            QByteArray *part = partOf(label, mark->level);
            if (!part || !part->isEmpty())
                return false;
            *part = mark->text;
            if (part == &label.number)
                label.element = mark->element;
        }
        return !label.anchors.empty() && !label.number.isEmpty();
    }

    void addLoose(const Mark &mark, std::vector<SheetLabel> &loose) const
    {
        SheetLabel label;
        QByteArray *part = partOf(label, mark.level);
        if (!part || mark.text.isEmpty())
            return;
        *part = mark.text;
        label.element = mark.element;
        label.anchors = { mark.place };
        loose.push_back(std::move(label));
    }

private:
    QByteArray *partOf(SheetLabel &label, int level) const
    {
        if (level == m_style.parcelNumber.level)
            return &label.number;
        if (level == m_style.parcelArea.level)
            return &label.area;
        return level == m_style.landClass.level ? &label.landClass : nullptr;
    }

    const SheetStyle &m_style;
};

} // namespace

SheetLabels SheetLabels::of(const SheetElements &elements, const SheetStyle &style)
{
    std::map<int, std::vector<const Mark *>> groups;
    for (const Mark &mark : elements.marks) {
        if (mark.level != style.frame.level)
            groups[mark.group].push_back(&mark);
    }
    const Joiner joiner(style);
    SheetLabels labels;
    for (const auto &[number, group] : groups) {
        SheetLabel label;
        if (number != 0 && joiner.join(group, label)) {
            labels.whole.push_back(std::move(label));
            continue;
        }
        for (const Mark *mark : group)
            joiner.addLoose(*mark, labels.loose);
    }
    return labels;
}

bool SheetLabels::hasNumbers() const
{
    const auto isNumbered = [](const SheetLabel &label) { return !label.number.isEmpty(); };
    return !whole.empty() || std::any_of(loose.begin(), loose.end(), isNumbered);
}

} // namespace spp
