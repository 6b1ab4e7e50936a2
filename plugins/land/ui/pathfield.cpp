// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/pathfield.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace spp::land {

namespace {

constexpr int gap = 6;

} // namespace

PathField::PathField(const char *name, What what, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_line(new QLineEdit)
    , m_button(new QPushButton(QString::fromUtf16(u"…")))
{
    m_line->setObjectName(QLatin1String(name));
    m_button->setObjectName(QLatin1String(name) + QStringLiteral("Choose"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathField::edited);
    connect(m_button, &QPushButton::clicked, this, &PathField::ask);
}

QString PathField::path() const { return m_line->text().trimmed(); }

void PathField::setPath(const QString &path) { m_line->setText(path); }

void PathField::ask()
{
    const QString start = path().isEmpty() ? QDir::homePath() : path();
    QString chosen;
    switch (m_what) {
    case What::File:
        chosen = QFileDialog::getOpenFileName(window(), m_title, start, m_filter);
        break;
    case What::NewFile:
        chosen = QFileDialog::getSaveFileName(window(), m_title, start, m_filter);
        break;
    case What::NewFolder:
        chosen = QFileDialog::getSaveFileName(window(), m_title, start, {}, nullptr,
                QFileDialog::ShowDirsOnly | QFileDialog::DontConfirmOverwrite);
        break;
    }
    if (!chosen.isEmpty())
        m_line->setText(QDir::toNativeSeparators(chosen));
}

} // namespace spp::land
