// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/formrows.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace spp::land::formrows {

namespace {

constexpr int fewLetters = 8;
constexpr int firstShare = 3;
constexpr int otherShare = 2;

} // namespace

QComboBox *combo(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fewLetters);
    return box;
}

QLineEdit *line(const char *name)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    return field;
}

QWidget *page(const std::vector<Row> &rows, std::vector<std::pair<QLabel *, const char *>> &labels)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap + 2);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(1, 1);
    int number = 0;
    for (const Row &row : rows) {
        if (row.label) {
            auto *label = new QLabel;
            labels.emplace_back(label, row.label);
            grid->addWidget(label, number, 0);
        }
        auto *fields = new QHBoxLayout;
        fields->setSpacing(gap);
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            fields->addWidget(row.fields[i], i == 0 ? firstShare : otherShare);
        grid->addLayout(fields, number, row.label ? 1 : 0, 1, row.label ? 1 : 2);
        ++number;
    }
    return page;
}

QWidget *choices(QButtonGroup &group, const std::vector<const char *> &names,
        const std::function<void()> &chosen)
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(names[i]));
        button->setCheckable(true);
        button->setProperty("operation", true);
        button->setChecked(i == 0);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        group.addButton(button, int(i));
        row->addWidget(button);
        QObject::connect(button, &QToolButton::clicked, page, chosen);
    }
    return page;
}

void rename(QButtonGroup &group, const std::vector<QString> &texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        group.button(int(i))->setText(texts[i]);
}

void rename(QComboBox *box, const std::vector<std::pair<QString, QVariant>> &entries)
{
    if (box->count() == 0) {
        for (const auto &[text, data] : entries)
            box->addItem(text, data);
        return;
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        box->setItemText(int(i), entries[i].first);
}

} // namespace spp::land::formrows
