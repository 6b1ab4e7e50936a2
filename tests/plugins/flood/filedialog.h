// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace spp::test {

/// Types a path into the next file dialog that opens, and takes it.
inline void answerFileDialog(const QString &path)
{
    constexpr int often_ms = 10;
    auto *wait = new QTimer(qApp);
    QObject::connect(wait, &QTimer::timeout, wait, [wait, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        wait->stop();
        wait->deleteLater();
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    wait->start(often_ms);
}

} // namespace spp::test
