// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/proposalform.h"

#include "core/domain/searchname.h"
#include "core/review/proposalformlayout.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace spp {

namespace {

constexpr int sideMargin = 16;
constexpr int rowGap = 6;
constexpr int labelWidth = 136;

QGridLayout *formGrid()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(rowGap);
    grid->setHorizontalSpacing(8);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

bool isSame(const ProposalInput &a, const ProposalInput &b)
{
    return a.name == b.name && a.type == b.type && a.unit == b.unit && a.choices == b.choices
            && a.minimum == b.minimum && a.maximum == b.maximum;
}

bool areSame(const std::vector<ProposalInput> &a, const std::vector<ProposalInput> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSame);
}

} // namespace

ProposalForm::ProposalForm(QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget)
    , m_firstRows(formGrid())
    , m_moreRows(formGrid())
    , m_more(new QPushButton)
    , m_search(new QLineEdit)
{
    m_more->setObjectName(QStringLiteral("moreInputs"));
    m_more->setCheckable(true);
    m_more->setProperty("link", true);
    m_search->setObjectName(QStringLiteral("searchInputs"));
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(sideMargin, 0, sideMargin, rowGap);
    column->setSpacing(rowGap);
    column->addLayout(m_firstRows);
    column->addWidget(m_more);
    column->addWidget(m_search);
    column->addLayout(m_moreRows);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_more, &QPushButton::toggled, this, [this] {
        makeMore();
        arrangeMore();
        if (m_more->isChecked())
            m_search->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ProposalForm::arrangeMore);
    retranslate();
}

void ProposalForm::setInputs(
        const std::vector<ProposalInput> &inputs, const ProposalFormLayout &layout)
{
    std::vector<ProposalInput> first;
    for (const QString &name : layout.first()) {
        const auto input = std::find_if(inputs.begin(), inputs.end(),
                [&](const ProposalInput &candidate) { return candidate.name == name; });
        if (input != inputs.end())
            first.push_back(*input);
    }
    std::vector<ProposalInput> rest;
    for (const ProposalInput &input : inputs) {
        if (!layout.first().contains(input.name))
            rest.push_back(input);
    }
    if (areSame(first, m_first) && areSame(rest, m_rest))
        return;
    clearRows();
    m_first = std::move(first);
    m_rest = std::move(rest);
    for (const ProposalInput &input : m_first)
        addRow(m_firstRows, input);
    retranslate();
    setValues(m_values);
}

void ProposalForm::clearRows()
{
    for (const Row &row : m_rows) {
        delete row.label;
        delete row.field;
    }
    m_rows.clear();
}

void ProposalForm::addRow(QGridLayout *grid, const ProposalInput &input)
{
    auto *field = new InputField(input);
    auto *label = new QLabel(field->title());
    label->setWordWrap(true);
    label->setBuddy(field->editor());
    label->setMinimumHeight(field->editor()->sizeHint().height());
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1, Qt::AlignTop);
    m_rows.insert(input.name, { label, field });
    field->setValue(m_values.value(input.name));
    connect(field, &InputField::valueChanged, this, &ProposalForm::valueChanged);
}

/// Dozens of fields nobody looks at would slow down every start.
void ProposalForm::makeMore()
{
    for (const ProposalInput &input : m_rest) {
        if (!m_rows.contains(input.name))
            addRow(m_moreRows, input);
    }
}

void ProposalForm::arrangeMore()
{
    const bool isOpen = m_more->isChecked();
    const QString wanted = searchName(m_search->text());
    m_search->setVisible(isOpen);
    for (const ProposalInput &input : m_rest) {
        const auto row = m_rows.constFind(input.name);
        if (row == m_rows.cend())
            continue;
        const bool isShown = isOpen
                ? searchName(row->field->title()).contains(wanted) || input.name.contains(wanted)
                : m_values.contains(input.name) || !row->field->problem().isEmpty();
        row->label->setVisible(isShown);
        row->field->setVisible(isShown);
    }
}

void ProposalForm::setValues(const QVariantMap &values)
{
    m_values = values;
    for (const ProposalInput &input : m_rest) {
        if (values.contains(input.name) && !m_rows.contains(input.name))
            addRow(m_moreRows, input);
    }
    for (const Row &row : m_rows) {
        const QVariant value = values.value(row.field->input().name);
        if (row.field->value() != value)
            row.field->setValue(value);
    }
    arrangeMore();
}

InputField *ProposalForm::field(const QString &name)
{
    if (!m_rows.contains(name))
        makeMore();
    arrangeMore();
    return m_rows.contains(name) ? m_rows.value(name).field : nullptr;
}

bool ProposalForm::hasProblem() const { return !firstProblem().isEmpty(); }

QString ProposalForm::firstProblem() const
{
    for (const Row &row : m_rows) {
        if (!row.field->problem().isEmpty())
            return row.field->title() + QStringLiteral(": ") + row.field->problem();
    }
    return {};
}

void ProposalForm::retranslate()
{
    m_more->setText(tr("More (%1)").arg(m_rest.size()));
    m_more->setVisible(!m_rest.empty());
    m_search->setPlaceholderText(tr("Search the inputs"));
    for (const Row &row : m_rows) {
        row.field->retranslate();
        row.label->setText(row.field->title());
    }
    arrangeMore();
}

void ProposalForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp
