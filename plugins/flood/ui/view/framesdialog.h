// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/results/depthseries.h"

#include <QDialog>
#include <QSize>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spp::flood {

/// Which moments become pictures, how large, and where. Modeless.
class FramesDialog final : public QDialog {
    Q_OBJECT

public:
    FramesDialog(DepthSeriesPtr series, QWidget *parent);

    int first() const;
    int last() const;
    QSize pictureSize() const;
    QString folder() const; ///< new

signals:
    void saveAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMoments();
    void browse();
    void check();
    void retranslate();

    DepthSeriesPtr m_series;
    QLabel *m_labels[4];
    QComboBox *m_first;
    QComboBox *m_last;
    QComboBox *m_size;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLabel *m_notice;
    QPushButton *m_save;
};

} // namespace spp::flood
