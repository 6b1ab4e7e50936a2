// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/recordstep.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "flood/comparison/comparisonoutput.h"
#include "gui/workbench/workbench.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::RecordStep)
};

} // namespace

RecordStep::RecordStep(
        Workbench &workbench, std::shared_ptr<const Comparison> comparison, const QString &name)
    : QUndoCommand(Texts::tr("Record the comparison “%1”").arg(name))
    , m_workbench(&workbench)
    , m_comparison(std::move(comparison))
    , m_name(name)
    , m_date(QDate::currentDate())
{
}

Result<void> RecordStep::record()
{
    return recordComparison(*m_workbench->territory(), *m_comparison, m_name, m_date,
            m_workbench->application().actor());
}

Result<void> RecordStep::begin()
{
    SPP_TRY(record());
    tellOthers();
    return {};
}

void RecordStep::redo()
{
    if (!m_isPushed) {
        m_isPushed = true; // begin() has recorded it
        return;
    }
    if (!m_workbench || !m_workbench->territory())
        return;
    if (const Result<void> done = record(); !done)
        m_workbench->report(Texts::tr("The comparison was not recorded"), done.error());
    tellOthers();
}

void RecordStep::undo()
{
    if (!m_workbench || !m_workbench->territory())
        return;
    const Result<void> done
            = removeRecord(*m_workbench->territory(), m_name, m_workbench->application().actor());
    if (!done)
        m_workbench->report(Texts::tr("The record was not taken back"), done.error());
    tellOthers();
}

void RecordStep::tellOthers()
{
    if (const Result<void> read = m_workbench->territory()->reloadThemes(); !read)
        m_workbench->report(Texts::tr("The themes could not be read again"), read.error());
    emit m_workbench->themesChanged();
}

} // namespace spp::flood
