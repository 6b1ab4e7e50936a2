// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/createform.h"

#include "core/domain/theme.h"
#include "gui/map/typedcorner.h"
#include "land/ui/formrows.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp::land {

namespace {

QPushButton *link(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("link", true);
    return button;
}

/// A list that is searched by any part of its lines.
void makeSearchable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace

CreateForm::CreateForm(QWidget *parent)
    : QWidget(parent)
    , m_sheet(formrows::line("newSheet"))
    , m_commune(formrows::combo("newCommune"))
    , m_landUse(formrows::combo("newLandUse"))
    , m_legalArea(formrows::line("newLegalArea"))
    , m_table(link("newCornerTable"))
    , m_file(link("newOutlineFile"))
{
    makeSearchable(m_commune);
    makeSearchable(m_landUse);
    const auto tell = [this] {
        if (!m_isFilling)
            emit edited();
    };
    for (QLineEdit *field : { m_sheet, m_legalArea })
        connect(field, &QLineEdit::textEdited, this, tell);
    for (QComboBox *box : { m_commune, m_landUse })
        connect(box, &QComboBox::currentTextChanged, this, tell);
    connect(m_table, &QPushButton::clicked, this, &CreateForm::tableAsked);
    connect(m_file, &QPushButton::clicked, this, &CreateForm::fileAsked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(formrows::gap);
    column->addWidget(formrows::page(
            { { QT_TR_NOOP("Sheet"), { m_sheet } }, { QT_TR_NOOP("Commune"), { m_commune } },
                    { QT_TR_NOOP("Land class"), { m_landUse } },
                    { QT_TR_NOOP("Legal area"), { m_legalArea } } },
            m_labels));
    auto *links = new QHBoxLayout;
    links->addWidget(m_table);
    links->addWidget(m_file);
    links->addStretch(1);
    column->addLayout(links);
    retranslate();
}

void CreateForm::setLandUses(const LandUseColours &colours)
{
    m_landUses = colours;
    m_isFilling = true;
    m_landUse->clear();
    for (const QString &code : colours.currentCodes()) {
        m_landUse->addItem(QString::fromUtf16(u"%1 · %2")
                                   .arg(code, colours.name(code, LocalisedText::language())),
                code);
    }
    m_landUse->setCurrentIndex(-1);
    m_isFilling = false;
}

void CreateForm::setCommunes(const std::vector<std::pair<QString, QString>> &communes)
{
    m_isFilling = true;
    m_commune->clear();
    for (const auto &[code, name] : communes)
        m_commune->addItem(name, code);
    m_commune->setCurrentIndex(-1);
    m_isFilling = false;
}

bool CreateForm::needsPlace() const { return m_sheet->text().trimmed().isEmpty(); }

void CreateForm::propose(const ParcelFacts &neighbour)
{
    m_isFilling = true;
    if (needsPlace())
        m_sheet->setText(neighbour.sheet);
    if (m_commune->currentText().isEmpty())
        m_commune->setCurrentIndex(m_commune->findData(neighbour.communeCode));
    m_isFilling = false;
}

void CreateForm::clear()
{
    m_isFilling = true;
    m_landUse->setCurrentIndex(-1);
    m_legalArea->clear();
    m_isFilling = false;
}

Result<ParcelFacts> CreateForm::facts() const
{
    const auto wrong = [](const QString &what) { return Error::usage(what.toStdString()); };
    const auto chosen = [](const QComboBox *box) {
        const int at = box->findText(box->currentText());
        return at < 0 ? QString() : box->itemData(at).toString();
    };
    ParcelFacts facts;
    facts.sheet = m_sheet->text().trimmed();
    if (facts.sheet.isEmpty())
        return wrong(tr("Type the sheet on which the parcel lies."));
    facts.communeCode = chosen(m_commune);
    if (facts.communeCode.isEmpty() && m_commune->count() > 0)
        return wrong(tr("Choose the commune in which the parcel lies."));
    const QString landUse = m_landUse->currentText().trimmed();
    facts.landUse = chosen(m_landUse);
    if (facts.landUse.isEmpty())
        facts.landUse = landUse.toUpper();
    if (!facts.landUse.isEmpty() && !m_landUses.isEmpty()
            && !m_landUses.currentCodes().contains(facts.landUse))
        return wrong(tr("“%1” is no land class of today’s list.").arg(landUse));
    if (!m_legalArea->text().trimmed().isEmpty()) {
        facts.legalArea_m2 = typedNumber(m_legalArea->text());
        if (!facts.legalArea_m2 || *facts.legalArea_m2 <= 0.0)
            return wrong(tr("Type the legal area in square metres."));
    }
    return facts;
}

void CreateForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CreateForm::retranslate()
{
    for (const auto &[label, text] : m_labels)
        label->setText(tr(text));
    m_legalArea->setPlaceholderText(tr("m² by the papers; may stay empty"));
    m_table->setText(tr("Corner table…"));
    m_file->setText(tr("Outline from a file…"));
}

} // namespace spp::land
