// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dialogs/createterritorydialog.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "gui/look/look.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <qgsapplication.h>

namespace spp {

namespace {

constexpr int dialogWidth = 520;

} // namespace

CreateTerritoryDialog::CreateTerritoryDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_profile(new QComboBox)
    , m_file(new QLineEdit)
    , m_facts(new QLabel)
    , m_problem(new QLabel)
    , m_create(new QPushButton(tr("Create")))
{
    setObjectName(QStringLiteral("createTerritory"));
    setWindowTitle(tr("Create a territory from a profile"));
    setMinimumWidth(dialogWidth);
    m_file->setObjectName(QStringLiteral("file"));
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setProperty("primary", true);
    m_create->setDefault(true);
    m_facts->setProperty("muted", true);
    m_problem->setProperty("problem", true);
    for (QLabel *label : { m_facts, m_problem })
        label->setWordWrap(true);
    auto *browse = new QPushButton(tr("Choose…"));
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    auto *form = new QFormLayout;
    form->addRow(tr("Profile"), m_profile);
    form->addRow(QString(), m_facts);
    form->addRow(tr("File"), fileRow);
    form->addRow(QString(), m_problem);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_create);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addLayout(foot);

    fillProfiles();
    m_file->setText(
            QDir::home().filePath(m_profile->currentData().toString() + QStringLiteral(".sqlite")));
    connect(browse, &QPushButton::clicked, this, &CreateTerritoryDialog::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateTerritoryDialog::create);
    connect(m_file, &QLineEdit::textChanged, this, &CreateTerritoryDialog::check);
    connect(m_profile, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
            &CreateTerritoryDialog::check);
    check();
}

void CreateTerritoryDialog::fillProfiles()
{
    const QDir folder(Application::resourceFolder() + QStringLiteral("/profiles"));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const Result<Profile> profile = Profile::load(name))
            m_profile->addItem(profile->title.text(), name);
    }
}

void CreateTerritoryDialog::chooseFile()
{
    const QString chosen = QFileDialog::getSaveFileName(
            this, tr("New territory"), m_file->text(), tr("Territories (*.sqlite)"));
    if (!chosen.isEmpty())
        m_file->setText(chosen.endsWith(QLatin1String(".sqlite"))
                        ? chosen
                        : chosen + QStringLiteral(".sqlite"));
}

void CreateTerritoryDialog::check()
{
    const QFileInfo file(m_file->text());
    QString problem;
    if (m_file->text().trimmed().isEmpty())
        problem = tr("Name the new file.");
    else if (file.exists())
        problem = tr("This file exists. Choose another name; nothing is overwritten.");
    else if (!file.absoluteDir().exists())
        problem = tr("The folder does not exist.");
    m_problem->setText(problem);
    Look::mark(m_file, "problem", !problem.isEmpty());
    m_create->setEnabled(problem.isEmpty() && m_profile->count() > 0);
    if (const Result<Profile> profile = Profile::load(m_profile->currentData().toString()))
        m_facts->setText(tr("%1 · operation %2 · %n themes", nullptr, int(profile->themes.size()))
                                 .arg(profile->crs, profile->datum.name));
}

void CreateTerritoryDialog::create()
{
    const QString path = QFileInfo(m_file->text()).absoluteFilePath();
    const QString profileName = m_profile->currentData().toString();
    const std::vector<Theme> themes = m_workbench.application().contributions().themes;
    const Actor actor = m_workbench.application().actor();
    m_create->setEnabled(false);
    auto *job = new Job<bool>(
            tr("Creating %1").arg(QFileInfo(path).fileName()), this,
            [path, profileName, themes, actor](Feedback &) -> Result<bool> {
                SPP_ASSIGN(const Profile profile, Profile::load(profileName));
                SPP_TRY(Territory::create(path, profile, themes, actor));
                return true;
            },
            [this, path](Result<bool> made) {
                if (!made) {
                    m_problem->setText(QString::fromStdString(made.error().text()));
                    m_create->setEnabled(true);
                    return;
                }
                emit created(path);
                accept();
            });
    QgsApplication::taskManager()->addTask(job);
}

} // namespace spp
