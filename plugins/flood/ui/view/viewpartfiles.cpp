// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What ViewPart asks files for, and what it leaves for the next start.
#include "flood/jsontext.h"
#include "flood/ui/opening/openingdialog.h"
#include "flood/ui/shownflood.h"
#include "flood/ui/view/framesdialog.h"
#include "flood/ui/view/viewpart.h"
#include "gui/workbench/workbench.h"

#include <QDir>
#include <QFileDialog>
#include <QJsonArray>

namespace spp::flood {

void ViewPart::askForRun()
{
    const QString folder = QFileDialog::getExistingDirectory(
            m_section->window(), tr("Folder of a flood run"), QDir::homePath());
    if (!folder.isEmpty())
        openResult({ FloodChoice::Kind::Run, folder, {} });
}

void ViewPart::askForFile() { openFile({}); }

/// Asks how it is to be read, and what it stands for.
void ViewPart::openFile(const FloodChoice &file)
{
    if (!m_workbench.territory())
        return;
    if (!m_openingDialog) {
        m_openingDialog = new OpeningDialog(m_workbench, m_section->window());
        connect(m_openingDialog, &OpeningDialog::showAsked, this, &ViewPart::openResult);
        connect(m_openingDialog, &OpeningDialog::scenarioMade, this, [this](const QString &id) {
            m_workbench.tell(tr("The flood is in the territory as the scenario %1.").arg(id));
            m_shown.scenariosChanged(); // the list too reads them again
            choose({ FloodChoice::Kind::Scenario, id, {} },
                    m_before ? m_before->choice : FloodChoice());
        });
        m_openingDialog->show();
    }
    m_openingDialog->raise();
    m_openingDialog->activateWindow();
    if (file) {
        const SourceName name = SourceName::parse(file.name);
        m_openingDialog->openFile(name.path, name.variable);
    }
}

void ViewPart::openResult(const FloodChoice &result)
{
    m_shelf.add(result);
    choose(result, m_before ? m_before->choice : FloodChoice());
}

void ViewPart::askForFrames()
{
    if (m_dialog || !m_flood || m_frames.isRunning())
        return;
    m_dialog = new FramesDialog(m_flood->depths, m_section->window());
    connect(m_dialog, &FramesDialog::saveAsked, this, &ViewPart::saveFrames);
    m_dialog->show();
}

FramesDialog *ViewPart::framesDialog() const { return m_dialog; }

void ViewPart::saveFrames()
{
    FramesRequest request;
    request.flood = m_flood;
    request.scale = m_map.scale();
    request.first = m_dialog->first();
    request.last = m_dialog->last();
    request.size = m_dialog->pictureSize();
    request.folder = m_dialog->folder();
    request.title = m_flood->depths->title();
    if (!m_flood->source.isEmpty())
        request.notes.append(tr("Source: %1").arg(m_flood->source));
    request.notes += m_flood->warnings();
    m_dialog->close();
    m_frames.start(std::move(request), m_map.layer());
}

QJsonObject ViewPart::state() const
{
    QJsonArray opened;
    for (const FloodChoice &choice : m_shelf.opened())
        opened.append(choice.json());
    return { { key("opened"), opened },
        { key("shown"), (m_flood ? m_flood->choice : FloodChoice()).json() },
        { key("before"), (m_before ? m_before->choice : FloodChoice()).json() },
        { key("scale"), m_scale }, { key("step"), m_shown.step() } };
}

/// May come before openTerritory().
void ViewPart::restore(const QJsonObject &state)
{
    std::vector<FloodChoice> opened;
    const QJsonArray list = state[key("opened")].toArray();
    for (const QJsonValue &one : list) {
        if (const FloodChoice choice = FloodChoice::fromJson(one.toObject()))
            opened.push_back(choice);
    }
    m_shelf.setOpened(std::move(opened));
    m_scale = state[key("scale")].toString();
    m_wantedStep = state[key("step")].toInt(DepthSeries::greatest);
    if (const FloodChoice shown = FloodChoice::fromJson(state[key("shown")].toObject()))
        choose(shown, FloodChoice::fromJson(state[key("before")].toObject()));
}

} // namespace spp::flood
