// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/reviewwindow.h"

#include "core/rules/corerulekinds.h"
#include "gui/frame/windowworkbench.h"
#include "gui/look/look.h"
#include "gui/review/proposalpart.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/review/subjectchooser.h"
#include "gui/workbench/workspaces.h"
#include "support/patience.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace spp::test {

QString ReviewWindow::open(const QString &territory)
{
    if (const auto started = Application::startQgis(); !started)
        return QString::fromStdString(started.error().text());
    if (const auto look = Look::use(QStringLiteral("light")); !look)
        return QString::fromStdString(look.error().text());
    m_territory = territory;
    if (m_territory.isEmpty()) {
        QString why;
        const QString sample = sampleTerritory(&why);
        m_territory = m_folder.filePath(QStringLiteral("sample.sqlite"));
        if (!QFile::copy(sample, m_territory))
            return why + QStringLiteral(" The sample could not be copied.");
    }
    addCoreRuleKinds(m_application.coreContributions());
    m_window = std::make_unique<MainWindow>(m_application);
    addWorkspaces(m_window->workbench());
    m_review = qobject_cast<ReviewWorkspace *>(
            m_window->parts().workspace(QStringLiteral("review")));
    if (!m_review)
        return QStringLiteral("no Review workspace");
    if (const auto opened = m_window->openTerritory(m_territory); !opened)
        return QString::fromStdString(opened.error().text());
    m_window->show();
    m_window->activateWindow(); // no window manager does
    if (!QTest::qWaitForWindowActive(m_window.get(), patience_ms))
        return QStringLiteral("the window is not shown");
    m_review->session().setDate(QDate(2026, 11, 22));
    return {};
}

void ReviewWindow::typeParcel(const QString &reference)
{
    QLineEdit *field = panel().chooser->field();
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClicks(field, reference);
    QTest::keyClick(field, Qt::Key_Return);
}

bool ReviewWindow::check()
{
    const ReviewResult before = m_review->session().review();
    QTest::mouseClick(panel().primary, Qt::LeftButton);
    return QTest::qWaitFor(
            [&] {
                return !m_review->session().isRunning() && m_review->session().review() != before;
            },
            patience_ms);
}

void ReviewWindow::loadProposal(const QString &sample)
{
    m_review->proposal().load(
            QStringLiteral("%1/data-samples/phong-dien/cases/%2.yaml").arg(sourceFolder(), sample));
}

void ReviewWindow::close()
{
    m_review = nullptr;
    m_window.reset();
}

} // namespace spp::test
