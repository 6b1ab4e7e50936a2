// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/locator/locatorfield.h"

#include "core/compat/compat.h"
#include "core/data/territory.h"
#include "core/domain/searchname.h"
#include "gui/frame/windowworkbench.h"
#include "gui/locator/locatorfilters.h"
#include "gui/look/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QTreeWidget>

#include <qgsgeometry.h>
#include <qgslocator.h>
#include <qgslocatorcontext.h>
#include <qgslocatorfilter.h>
#include <qgsmapcanvas.h>

#include <algorithm>

namespace spp {

namespace {

constexpr int delay_ms = 80;
constexpr int mostVisible = 10;
constexpr int inset = 8;
constexpr double textShare = 0.6;
constexpr int mostParcels = 12;
constexpr int leastLetters = 2;
constexpr size_t mostNamed = 3;
// Called by its number a parcel is what is meant; words may as well be those of a command.
constexpr double parcelAsked = 0.9;
constexpr double parcelByWords = 0.45;

} // namespace

LocatorField::LocatorField(WindowWorkbench &workbench, QWidget *parent)
    : QLineEdit(parent)
    , m_workbench(workbench)
    , m_locator(new QgsLocator(this))
    , m_answers(new QTreeWidget(workbench.canvas()->window()))
    , m_keys(new QLabel(this))
{
    setObjectName(QStringLiteral("locator"));
    m_keys->setProperty("muted", true);
    m_answers->setObjectName(QStringLiteral("locatorAnswers"));
    m_answers->setColumnCount(2);
    m_answers->setHeaderHidden(true);
    m_answers->setRootIsDecorated(false);
    m_answers->setFocusPolicy(Qt::NoFocus);
    m_answers->setUniformRowHeights(true);
    m_answers->setFrameShape(QFrame::Box);
    m_answers->hide();
    addLocatorFilters(*m_locator, workbench);
    connect(m_locator, &QgsLocator::foundResult, this, &LocatorField::add);
    connect(m_locator, &QgsLocator::finished, this, &LocatorField::finished);
    connect(&m_parcels, &ParcelAnswers::found, this, &LocatorField::addParcels);
    connect(&m_parcels, &ParcelAnswers::failed, this, [this](const Error &error) {
        m_workbench.report(tr("Parcels cannot be searched"), error);
        finished();
    });
    connect(&workbench, &Workbench::territoryClosing, &m_parcels, &ParcelAnswers::close);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay_ms);
    connect(&m_delay, &QTimer::timeout, this, &LocatorField::search);
    connect(this, &QLineEdit::textEdited, &m_delay, QOverload<>::of(&QTimer::start));
    connect(m_answers, &QTreeWidget::itemClicked, this, &LocatorField::accept);
    auto *shortcut
            = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), workbench.canvas()->window());
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    retranslate();
}

void LocatorField::search()
{
    m_locator->cancel();
    m_parcels.cancel();
    m_answers->clear();
    m_results.clear();
    m_hits.clear();
    // Parcels first: the others may be finished before the call returns.
    searchParcels();
    if (!text().trimmed().isEmpty())
        m_locator->fetchResults(text().trimmed(), QgsLocatorContext());
    placeAnswers();
}

void LocatorField::searchParcels()
{
    const ParcelQuery query = ParcelQuery::parse(text());
    if (!m_workbench.territory() || query.isEmpty() || searchName(text()).isEmpty())
        return;
    const bool isOneLetter = query.words.size() == 1 && query.words.front().size() < leastLetters;
    if (!isOneLetter || !query.number.isEmpty())
        m_parcels.search(m_workbench.territory()->path(), text(), mostParcels);
}

bool LocatorField::isRunning() const { return m_locator->isRunning() || m_parcels.isRunning(); }

void LocatorField::finished()
{
    if (isRunning())
        return;
    placeAnswers();
    if (m_isAwaited && !m_delay.isActive())
        accept();
    m_isAwaited = false;
}

/// "parcel 57 sheet 34, parcel 58 sheet 34"; of many, the first.
QString LocatorField::namesOf(const std::vector<ParcelName> &parcels)
{
    QStringList names;
    for (size_t i = 0; i < parcels.size() && i < mostNamed; ++i)
        names.append(tr("parcel %1 sheet %2").arg(parcels[i].number, parcels[i].sheet));
    if (parcels.size() > mostNamed)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

void LocatorField::addParcels(const ParcelHits &hits)
{
    const ParcelQuery query = ParcelQuery::parse(text());
    const bool asked = !query.sheet.isEmpty() || !query.number.isEmpty() || !query.code12.isEmpty()
            || query.point;
    for (const ParcelHit &hit : hits.parcels) {
        QStringList more{ hit.commune, hit.isCurrent ? hit.landUse : tr("historic"), hit.address };
        if (!hit.became.empty())
            more[1] = tr("historic, now %1").arg(namesOf(hit.became));
        more.removeAll(QString());
        QgsLocatorResult result(
                nullptr, tr("Parcel %1, sheet %2").arg(hit.number, hit.sheet), int(m_hits.size()));
        result.description = more.join(QStringLiteral(" · "));
        result.icon = Icons::named(QStringLiteral("parcel"));
        result.score = asked ? parcelAsked : parcelByWords;
        m_hits.push_back(hit);
        add(result);
    }
    finished();
}

/// Of a historic parcel the map shows the place; what can be worked on is the present one, which
/// follows it in the list where there are several.
void LocatorField::goToParcel(const ParcelHit &hit)
{
    if (!m_workbench.territory())
        return;
    Database &database = m_workbench.territory()->database();
    const Result<QVariant> place = database.single(
            QStringLiteral("SELECT %1 FROM parcel WHERE id = ?1")
                    .arg(database.dialect().geometryAsWkb(QStringLiteral("geom"))),
            { hit.id });
    if (place) {
        QgsGeometry geometry;
        geometry.fromWkb(place->toByteArray());
        m_workbench.flyTo(geometry);
    } else {
        m_workbench.report(tr("The parcel could not be read"), place.error());
    }
    if (hit.isCurrent)
        m_workbench.pickParcel(hit.id);
    else if (hit.became.size() == 1)
        m_workbench.pickParcel(hit.became.front().id);
}

void LocatorField::add(const QgsLocatorResult &result)
{
    // The best first; among equals in the order they came.
    const auto place = std::upper_bound(m_results.begin(), m_results.end(), result,
            [](const QgsLocatorResult &a, const QgsLocatorResult &b) { return a.score > b.score; });
    const int row = int(place - m_results.begin());
    m_results.insert(place, result);
    auto *item = new QTreeWidgetItem({ result.displayString, result.description });
    item->setIcon(0, result.icon);
    m_answers->insertTopLevelItem(row, item);
    placeAnswers();
}

void LocatorField::placeAnswers()
{
    if (text().trimmed().isEmpty() || !hasFocus()) {
        m_answers->hide();
        return;
    }
    if (m_results.empty() && m_answers->topLevelItemCount() == 0) {
        auto *none = new QTreeWidgetItem({ tr("Nothing found"), QString() });
        none->setFlags(Qt::NoItemFlags);
        m_answers->addTopLevelItem(none);
    } else if (!m_results.empty() && m_answers->topLevelItemCount() > int(m_results.size())) {
        delete m_answers->takeTopLevelItem(m_answers->topLevelItemCount() - 1);
    }
    const int rows = std::min(mostVisible, m_answers->topLevelItemCount());
    const int height = rows * m_answers->sizeHintForRow(0) + 2 * m_answers->frameWidth();
    const QPoint below = mapTo(window(), QPoint(0, this->height()));
    m_answers->setGeometry(below.x(), below.y(), width(), height);
    m_answers->setColumnWidth(0, int(width() * textShare));
    if (!m_results.empty() && !m_answers->currentItem())
        m_answers->setCurrentItem(m_answers->topLevelItem(0));
    m_answers->show();
    m_answers->raise();
}

void LocatorField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_answers->indexOfTopLevelItem(m_answers->currentItem());
    const int last = int(m_results.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        if (last >= 0)
            m_answers->setCurrentItem(m_answers->topLevelItem(std::clamp(row + step, 0, last)));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What is seen is taken at once; before that, the best of all answers and not the first.
        if (m_delay.isActive()) {
            m_delay.stop();
            search();
            m_isAwaited = isRunning();
        } else {
            m_isAwaited = m_results.empty() && isRunning();
        }
        if (!m_isAwaited)
            accept();
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void LocatorField::accept()
{
    const int row = m_answers->indexOfTopLevelItem(m_answers->currentItem());
    if (row < 0 || row >= int(m_results.size()))
        return;
    const QgsLocatorResult chosen = m_results[size_t(row)];
    if (!chosen.filter) {
        const ParcelHit hit = m_hits[size_t(compat::userDataOf(chosen).toInt())];
        leave();
        goToParcel(hit);
        return;
    }
    leave();
    // The copy that found it is gone; the registered filter of its name knows the same.
    for (QgsLocatorFilter *filter : m_locator->filters()) {
        if (filter == chosen.filter)
            filter->triggerResult(chosen);
    }
}

void LocatorField::leave()
{
    m_delay.stop();
    m_parcels.cancel();
    clear();
    m_answers->clear();
    m_results.clear();
    m_hits.clear();
    m_answers->hide();
    m_workbench.canvas()->setFocus();
}

void LocatorField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_answers->hide();
}

void LocatorField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeKeys();
}

void LocatorField::placeKeys()
{
    m_keys->adjustSize();
    m_keys->move(width() - m_keys->width() - inset, (height() - m_keys->height()) / 2);
    setTextMargins(0, 0, m_keys->width() + inset, 0);
}

void LocatorField::retranslate()
{
    m_keys->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    setPlaceholderText(tr("Find a parcel, commune, place, coordinate or command…"));
    setAccessibleName(tr("Find"));
}

void LocatorField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeKeys();
    QLineEdit::changeEvent(event);
}

} // namespace spp
