// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What there is to choose from, and what is chosen to begin with.
#include "flood/ui/momenttext.h"
#include "flood/ui/opening/sourceform.h"
#include "flood/ui/proposal/numberline.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <cmath>

namespace spp::flood {

namespace {

const QString otherFile = QStringLiteral("?");
const QString greatestOfAll = QStringLiteral("max");

} // namespace

void SourceForm::clear()
{
    m_opened = {};
    m_asking = nullptr;
    m_offers.clear();
    m_variables->clear();
    fillOffers();
    showState();
}

void SourceForm::setContents(OpenedContents contents, const QString &variable)
{
    m_opened = std::move(contents);
    m_offers.clear();
    for (std::size_t i = 0; i < m_opened.contents.variables.size(); ++i) {
        const SourceVariable &one = m_opened.contents.variables[i];
        m_offers.push_back(
                { one, { m_opened.contents.path, one.name }, labelOf(m_opened.contents, one),
                        m_opened.crs.value(int(i)), m_opened.probable[i] });
    }
    fillVariables();
    int best = 0;
    int bestRank = -1;
    for (int i = 0; i < int(m_offers.size()); ++i) {
        const Offer &offer = m_offers[std::size_t(i)];
        const int rank = !variable.isEmpty() && offer.name.variable == variable ? 4
                : offer.probable == ProbableQuantity::Depth                     ? 3
                : offer.probable == ProbableQuantity::Level                     ? 2
                : offer.probable == ProbableQuantity::Unknown                   ? 1
                                                                                : 0;
        if (rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    fillOffers();
    m_isFilling = true;
    m_variables->setCurrentItem(m_variables->topLevelItem(best));
    m_isFilling = false;
    chooseVariable();
}

void SourceForm::addFurther(const OpenedContents &further)
{
    const QString file = QFileInfo(further.contents.path).fileName();
    const std::size_t before = m_offers.size();
    for (std::size_t i = 0; i < further.contents.variables.size(); ++i) {
        const SourceVariable &one = further.contents.variables[i];
        const QString label = one.name.isEmpty() ? file : one.name + QStringLiteral(" — ") + file;
        m_offers.push_back({ one, { further.contents.path, one.name }, label,
                further.crs.value(int(i)), further.probable[i] });
    }
    fillOffers();
    for (const OfferBox &one : offerBoxes()) {
        if (one.box != m_asking)
            continue;
        const bool isOnly = further.contents.variables.size() == 1;
        for (std::size_t i = m_offers.size(); i-- > before;) {
            if (isOnly || m_offers[i].probable == one.probable)
                one.box->setCurrentIndex(one.box->findData(m_offers[i].name.text()));
        }
    }
    showState();
}

std::vector<SourceForm::OfferBox> SourceForm::offerBoxes() const
{
    return { { m_ground, HazardQuantity::Ground, ProbableQuantity::Ground },
        { m_speed, HazardQuantity::Speed, ProbableQuantity::Speed },
        { m_depthSpeed, HazardQuantity::DepthSpeed, ProbableQuantity::DepthSpeed },
        { m_duration, HazardQuantity::Duration, ProbableQuantity::Duration } };
}

std::vector<SourceForm::OfferBox> SourceForm::chosenFurther() const
{
    std::vector<OfferBox> chosen;
    for (const OfferBox &one : offerBoxes()) {
        if (one.box != m_ground && offerOf(one.box))
            chosen.push_back(one);
    }
    return chosen;
}

const SourceForm::Offer *SourceForm::offerOf(const QComboBox *box) const
{
    const QString name = box->currentData().toString();
    for (const Offer &offer : m_offers) {
        if (offer.name.text() == name)
            return &offer;
    }
    return nullptr;
}

/// Of what is chosen beside the depths and does not lie where they lie.
QString SourceForm::offerProblem() const
{
    const SourceVariable &depths = *variable();
    for (const OfferBox &one : offerBoxes()) {
        const Offer *offer = offerOf(one.box);
        if (!offer || (one.box == m_ground && m_meaning->currentIndex() != LevelOfWater))
            continue;
        const QString problem = whyNotBeside(depths, m_opened.crs.value(current()),
                labelOf(m_opened.contents, depths), offer->variable, offer->crs, offer->label);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

void SourceForm::fillVariables()
{
    m_isFilling = true;
    m_variables->clear();
    for (const SourceVariable &one : m_opened.contents.variables) {
        const QString moments = one.times.steps > 1 ? QLocale().toString(one.times.steps)
                                                    : QString::fromUtf8("–");
        auto *item = new QTreeWidgetItem(m_variables,
                { labelOf(m_opened.contents, one), one.description,
                        one.unit.isEmpty() ? QString::fromUtf8("–") : one.unit, moments });
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, item->text(0));
        item->setToolTip(1, item->text(1));
    }
    m_variables->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_variables->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_isFilling = false;
}

void SourceForm::fillOffers()
{
    for (const OfferBox &one : offerBoxes())
        fillOffers(one.box, one.box == m_ground ? tr("choose") : tr("none"),
                one.box->currentData().toString());
}

void SourceForm::fillOffers(QComboBox *box, const QString &nothing, const QString &chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(nothing, QString());
    for (const Offer &offer : m_offers)
        box->addItem(offer.label, offer.name.text());
    box->addItem(tr("Another file…"), otherFile);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void SourceForm::takeOffer(QComboBox *box)
{
    if (box->currentData().toString() == otherFile) {
        {
            const QSignalBlocker quiet(box);
            box->setCurrentIndex(0);
        }
        m_asking = box;
        emit furtherAsked();
    }
    showState();
}

void SourceForm::chooseVariable()
{
    const SourceVariable *chosen = variable();
    if (!chosen)
        return;
    m_isFilling = true;
    const bool isLevel = m_opened.probable[std::size_t(current())] == ProbableQuantity::Level;
    m_meaning->setCurrentIndex(isLevel ? LevelOfWater : DepthOfWater);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(lengthUnitOf(*chosen))));
    if (m_ground->currentData().toString().isEmpty()) {
        for (const Offer &offer : m_offers) {
            if (offer.probable == ProbableQuantity::Ground)
                m_ground->setCurrentIndex(m_ground->findData(offer.name.text()));
        }
    }
    if (m_opened.contents.isMesh())
        m_cell->setValue(probableCell(m_opened.contents, *chosen));
    fillMoments();
    fillCrs();
    m_isFilling = false;
    showState();
}

void SourceForm::fillMoments()
{
    const SourceVariable *chosen = variable();
    const QString before = m_moment->currentData().toString();
    const QSignalBlocker quiet(m_moment);
    m_moment->clear();
    if (!chosen)
        return;
    m_moment->addItem(tr("greatest of all"), greatestOfAll);
    const SourceTimes &times = chosen->times;
    for (int step = 0; step < times.steps; ++step)
        m_moment->addItem(
                momentText(step, times.steps,
                        times.time_s.empty() ? std::nan("") : times.time_s[std::size_t(step)]),
                QString::number(step + 1));
    m_moment->setCurrentIndex(std::max(0, m_moment->findData(before)));
}

void SourceForm::fillCrs()
{
    const QString own = m_opened.crs.value(current());
    const QString typed = m_crs->currentText();
    const QSignalBlocker quiet(m_crs);
    m_crs->clear();
    m_crs->setEditable(own.isEmpty());
    if (!own.isEmpty()) {
        m_crs->addItem(tr("as the file says: %1").arg(own), QString());
        return;
    }
    for (const QString &crs : m_crsChoices)
        m_crs->addItem(crs, crs);
    m_crs->lineEdit()->setPlaceholderText(tr("the file states none: choose"));
    m_crs->setCurrentIndex(m_crs->findText(typed));
    connect(m_crs->lineEdit(), &QLineEdit::textChanged, this, &SourceForm::showState,
            Qt::UniqueConnection);
}

} // namespace spp::flood
