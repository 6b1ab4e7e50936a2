// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDir>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace spp::flood {

class FieldRow;

/// One column of the form of a base scenario: some keys of its file as fields.
class FormColumn : public QWidget {
    Q_OBJECT

public:
    explicit FormColumn(QWidget *parent = nullptr);

    virtual void fill(const QJsonObject &content) = 0; ///< fills the fields, without a signal
    /// Writes what the fields say into its keys. Files are named from `folder` on.
    virtual void write(QJsonObject &content, const QDir &folder) const = 0;
    virtual bool isWhole() const = 0; ///< nothing is missing or wrong
    virtual QWidget *firstProblem() = 0; ///< shows all beside their fields; null: none
    virtual void retranslate() = 0;

signals:
    void changed();

protected:
    QLabel *addHeading();
    void add(QWidget *row);

private:
    QVBoxLayout *m_column;
};

} // namespace spp::flood
