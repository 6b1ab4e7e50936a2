// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;

/// The rows that forms of the workspace are built of.
namespace spp::land::formrows {

constexpr int gap = 6;

struct Row {
    const char *label = nullptr; ///< to be translated by the form; null: none
    std::vector<QWidget *> fields; ///< side by side, the first takes the room
};

QComboBox *combo(const char *name);
QLineEdit *line(const char *name);
/// The labels are added to `labels`.
QWidget *page(const std::vector<Row> &rows, std::vector<std::pair<QLabel *, const char *>> &labels);
/// Buttons of which one is chosen, the first at the start; ids from 0 on.
QWidget *choices(QButtonGroup &group, const std::vector<const char *> &names,
        const std::function<void()> &chosen);
void rename(QButtonGroup &group, const std::vector<QString> &texts);
/// The same entries with other texts; what is chosen stays chosen.
void rename(QComboBox *box, const std::vector<std::pair<QString, QVariant>> &entries);

} // namespace spp::land::formrows
