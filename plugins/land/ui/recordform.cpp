// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/recordform.h"

#include "gui/review/datefield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace spp::land {

namespace {

constexpr int gap = 6;

} // namespace

RecordForm::RecordForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_kind(new QComboBox)
    , m_number(new QLineEdit)
    , m_date(dateField(QDate::currentDate()))
    , m_documents(new QLineEdit)
    , m_survey(new QLineEdit)
    , m_note(new QLineEdit)
    , m_person(new QLabel)
    , m_more(new QToolButton)
{
    m_kind->setObjectName(QStringLiteral("recordKind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_number->setObjectName(QStringLiteral("decisionNumber"));
    m_date->setObjectName(QStringLiteral("decisionDate"));
    m_documents->setObjectName(QStringLiteral("recordDocuments"));
    m_survey->setObjectName(QStringLiteral("surveyMethod"));
    m_note->setObjectName(QStringLiteral("recordNote"));
    m_person->setProperty("muted", true);
    m_more->setObjectName(QStringLiteral("moreOfRecord"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap + 2);
    m_grid->setVerticalSpacing(gap);
    m_grid->setColumnStretch(1, 1);
    auto *decision = new QWidget;
    auto *row = new QHBoxLayout(decision);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_number, 1);
    row->addWidget(m_date);
    addRow(0, m_kind);
    addRow(1, decision);
    for (QWidget *field : { static_cast<QWidget *>(m_documents), static_cast<QWidget *>(m_survey),
                 static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_person) }) {
        m_extra.push_back(addRow(int(m_labels.size()), field));
        m_extra.push_back(field);
    }
    connect(m_more, &QToolButton::toggled, this, &RecordForm::showMore);
    const auto tell = [this] {
        if (!m_isFilling)
            emit edited();
    };
    connect(m_kind, QOverload<int>::of(&QComboBox::currentIndexChanged), this, tell);
    connect(m_date, &QDateEdit::dateChanged, this, tell);
    for (QLineEdit *field : { m_number, m_documents, m_survey, m_note })
        connect(field, &QLineEdit::textEdited, this, tell);
    showMore(false);
    retranslate();
}

QLabel *RecordForm::addRow(int row, QWidget *field)
{
    auto *label = new QLabel;
    m_labels.push_back(label);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    return label;
}

void RecordForm::showMore(bool more)
{
    for (QWidget *widget : m_extra)
        widget->setVisible(more);
    m_more->setArrowType(more ? Qt::UpArrow : Qt::DownArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setText(more ? tr("Less") : tr("More"));
}

void RecordForm::setKinds(const ChangeKinds &kinds)
{
    m_kinds = kinds;
    fillKinds();
}

void RecordForm::fillKinds()
{
    m_isFilling = true;
    m_kind->clear();
    m_kind->addItem(tr("Choose the kind"), QString());
    for (const ChangeKind &kind : m_kinds.all())
        m_kind->addItem(kind.title.text(), kind.id);
    if (!m_record.kind.isEmpty() && m_kind->findData(m_record.kind) < 0)
        m_kind->addItem(m_record.kind, m_record.kind); // of another office's list
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_record.kind)));
    m_isFilling = false;
}

void RecordForm::show(const ChangeRecord &record, const QString &person)
{
    m_record = record;
    m_actor = person;
    fillKinds();
    m_isFilling = true;
    m_number->setText(record.decisionNumber);
    m_date->setDate(record.decisionDate.isValid() ? record.decisionDate : QDate::currentDate());
    QStringList titles;
    for (const RecordDocument &document : record.documents)
        titles.append(document.title);
    m_documents->setText(titles.join(QStringLiteral("; ")));
    m_survey->setText(record.surveyMethod);
    m_note->setText(record.note);
    m_person->setText(person.isEmpty() ? tr("not stated (Settings)") : person);
    m_isFilling = false;
}

/// A title that stays keeps the number and date that came with it.
std::vector<RecordDocument> RecordForm::documents() const
{
    std::vector<RecordDocument> documents;
    for (const QString &part : m_documents->text().split(QLatin1Char(';'))) {
        const QString title = part.trimmed();
        if (title.isEmpty())
            continue;
        RecordDocument document;
        document.title = title;
        for (const RecordDocument &known : m_record.documents) {
            if (known.title == title)
                document = known;
        }
        documents.push_back(document);
    }
    return documents;
}

ChangeRecord RecordForm::record() const
{
    ChangeRecord record = m_record;
    record.kind = m_kind->currentData().toString();
    record.decisionNumber = m_number->text().trimmed();
    record.decisionDate = record.decisionNumber.isEmpty() ? QDate() : m_date->date();
    record.documents = documents();
    record.surveyMethod = m_survey->text().trimmed();
    record.note = m_note->text().trimmed();
    return record;
}

QString RecordForm::summary() const
{
    QStringList parts;
    if (!m_kind->currentData().toString().isEmpty())
        parts.append(m_kind->currentText());
    if (!m_number->text().trimmed().isEmpty())
        parts.append(m_number->text().trimmed() + QStringLiteral(", ") + shownDate(m_date->date()));
    return parts.join(QString::fromUtf16(u" · "));
}

void RecordForm::retranslate()
{
    const QStringList texts{ tr("Kind"), tr("Decision"), tr("Documents"), tr("Survey"), tr("Note"),
        tr("Person") };
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(texts.at(int(i)));
    m_kind->setAccessibleName(tr("Kind of change"));
    m_number->setPlaceholderText(tr("Number"));
    m_number->setAccessibleName(tr("Decision number"));
    m_date->setAccessibleName(tr("Decision date"));
    m_date->setDisplayFormat(dateFormat());
    m_documents->setPlaceholderText(tr("Titles, with a semicolon between"));
    m_documents->setAccessibleName(texts.at(2));
    m_survey->setAccessibleName(texts.at(3));
    m_note->setAccessibleName(texts.at(4));
    showMore(m_more->isChecked());
    fillKinds();
    m_person->setText(m_actor.isEmpty() ? tr("not stated (Settings)") : m_actor);
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::land
