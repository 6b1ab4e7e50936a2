// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace spp::test {

/// Types a path into the next file dialog that opens, and takes it: again and again until the
/// dialog goes, as one that still reads its folder takes nothing. One that stays is closed and
/// fails the test.
inline void answerFileDialog(const QString &path)
{
    constexpr int often_ms = 10;
    constexpr int longest_ms = 60000;
    struct Answer {
        QPointer<QFileDialog> dialog;
        QElapsedTimer since;
    };
    auto *wait = new QTimer(qApp);
    QObject::connect(wait, &QTimer::timeout, wait, [wait, path, answer = Answer()]() mutable {
        const bool isFirst = !answer.since.isValid();
        if (!isFirst && (!answer.dialog || !answer.dialog->isVisible())) {
            wait->stop();
            wait->deleteLater();
            return;
        }
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (isFirst) {
            if (!dialog)
                return;
            answer.dialog = dialog;
            answer.since.start();
        } else if (answer.since.hasExpired(longest_ms)) {
            QTest::qFail("the file dialog takes no path", __FILE__, __LINE__);
            if (QWidget *question = QApplication::activeModalWidget())
                question->close(); // what the dialog may ask stands before it
            return;
        } else if (dialog != answer.dialog) {
            return;
        }
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    wait->start(often_ms);
}

} // namespace spp::test
