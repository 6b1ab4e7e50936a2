// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/welcome/welcomepage.h"

#include "core/data/postgresaddress.h"
#include "core/data/territory.h"
#include "gui/look/icons.h"
#include "gui/memory/windowmemory.h"
#include "gui/welcome/helppages.h"
#include "gui/welcome/sampleterritory.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int margin = 48;
constexpr int gap = 8;
constexpr int wide = 16;
constexpr int columnGap = 64;
constexpr int columnWidth = 460;
constexpr QSize pictureSize(112, 70);
constexpr int mostShown = 5;
constexpr int barHeight = 6;
constexpr int newsLines = 8;

QLabel *heading()
{
    auto *label = new QLabel;
    label->setProperty("heading", true);
    return label;
}

QPushButton *link(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

WelcomePage::WelcomePage(WindowMemory &memory, QWidget *parent)
    : QScrollArea(parent)
    , m_memory(memory)
    , m_title(heading())
    , m_recentTitle(heading())
    , m_startTitle(heading())
    , m_helpTitle(heading())
    , m_newsTitle(heading())
    , m_news(new QLabel)
    , m_open(new QPushButton)
    , m_sample(new QPushButton)
    , m_create(new QPushButton)
    , m_making(new QProgressBar)
    , m_makingText(new QLabel)
    , m_help(new QVBoxLayout)
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("welcome"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("welcomeGround"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(columnGap);
    columns->addWidget(buildStart(), 0, Qt::AlignTop);
    columns->addWidget(buildReading(), 0, Qt::AlignTop);
    columns->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, wide);
    column->setSpacing(wide);
    column->addWidget(m_title);
    column->addLayout(columns);
    column->addStretch(1);
    setWidget(page);
    retranslate();
}

QWidget *WelcomePage::buildStart()
{
    m_open->setObjectName(QStringLiteral("openTerritory"));
    m_open->setProperty("primary", true);
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_create->setObjectName(QStringLiteral("createTerritoryButton"));
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::createAsked);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_open);
    buttons->addWidget(m_sample);
    buttons->addWidget(m_makingText);
    buttons->addWidget(m_making);
    buttons->addWidget(m_create);
    m_makingText->setObjectName(QStringLiteral("sampleProgress"));
    m_makingText->setProperty("muted", true);
    m_makingText->setWordWrap(true);
    m_making->setFixedHeight(barHeight);
    m_making->setTextVisible(false);
    m_makingText->hide();
    m_making->hide();
    auto *start = new QWidget;
    start->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_startTitle);
    column->addLayout(buttons);
    column->addSpacing(wide);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(gap);
    column->addLayout(m_recent);
    return start;
}

QWidget *WelcomePage::buildReading()
{
    m_news->setWordWrap(true);
    m_news->setTextFormat(Qt::MarkdownText);
    auto *reading = new QWidget;
    reading->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_helpTitle);
    m_help->setSpacing(gap / 2);
    column->addLayout(m_help);
    column->addSpacing(wide);
    column->addWidget(m_newsTitle);
    column->addWidget(m_news);
    return reading;
}

QWidget *WelcomePage::recentCard(const QString &path)
{
    const QFileInfo file(path);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *picture = new QLabel;
    picture->setFixedSize(pictureSize);
    QPixmap thumbnail(WindowMemory::thumbnailOf(path));
    const qreal ratio = devicePixelRatioF();
    if (thumbnail.isNull())
        picture->setPixmap(Icons::named(QStringLiteral("map")).pixmap(QSize(24, 24)));
    else {
        thumbnail = thumbnail.scaled(
                pictureSize * ratio, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        thumbnail.setDevicePixelRatio(ratio);
        picture->setPixmap(thumbnail);
    }
    picture->setAlignment(Qt::AlignCenter);
    QPushButton *name = link("recent");
    const bool isOnServer = PostgresAddress::isAddress(path);
    name->setText(Territory::shortName(path));
    name->setToolTip(path);
    name->setEnabled(file.exists() || isOnServer);
    connect(name, &QPushButton::clicked, this, [this, path] { emit territoryChosen(path); });
    auto *where = new QLabel(isOnServer ? PostgresAddress::withoutSecrets(path)
                    : file.exists()
                    ? QLocale().toString(file.lastModified().date(), QLocale::ShortFormat)
                            + QStringLiteral(" · ") + file.path()
                    : tr("No longer at %1").arg(file.path()));
    where->setProperty("muted", true);
    where->setToolTip(path);
    where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *forget = new QToolButton;
    forget->setIcon(Icons::named(QStringLiteral("close")));
    forget->setToolTip(tr("Take off this list; the file stays"));
    forget->setAccessibleName(tr("Take off this list"));
    connect(forget, &QToolButton::clicked, this, [this, path] {
        m_memory.forget(path);
        // The button that was clicked goes with the old list.
        QMetaObject::invokeMethod(this, &WelcomePage::refresh, Qt::QueuedConnection);
    });
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch(1);
    lines->addWidget(name);
    lines->addWidget(where);
    lines->addStretch(1);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(wide);
    row->addWidget(picture);
    row->addLayout(lines, 1);
    row->addWidget(forget);
    return card;
}

void WelcomePage::clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WelcomePage::refresh()
{
    clear(m_recent);
    const QStringList paths = m_memory.recent().mid(0, mostShown);
    for (const QString &path : paths)
        m_recent->addWidget(recentCard(path));
    if (paths.isEmpty()) {
        auto *none = new QLabel(tr("Territories you open are listed here."));
        none->setProperty("muted", true);
        m_recent->addWidget(none);
    }
    clear(m_help);
    for (const HelpPages::Page &page : HelpPages::all()) {
        QPushButton *button = link("help");
        button->setText(page.title);
        const QString name = page.name;
        connect(button, &QPushButton::clicked, this, [this, name] { emit helpAsked(name); });
        m_help->addWidget(button);
    }
    const QStringList news = HelpPages::text(HelpPages::newsName()).split(QLatin1Char('\n'));
    // Its heading is the page's own.
    m_news->setText(QStringList(news.mid(1, newsLines)).join(QLatin1Char('\n')));
}

void WelcomePage::showSampleProgress(int percent)
{
    m_madePercent = percent;
    const bool isMade = percent >= 0;
    m_makingText->setText(tr("Making the sample: %1 %. This is done once.").arg(percent));
    m_makingText->setVisible(isMade);
    m_making->setVisible(isMade);
    m_making->setValue(percent);
    m_sample->setEnabled(!isMade && !SampleTerritory::sourceFolder().isEmpty());
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Which territory do you work on today?"));
    m_startTitle->setText(tr("Begin"));
    m_recentTitle->setText(tr("Recent territories"));
    m_helpTitle->setText(tr("First steps"));
    m_newsTitle->setText(tr("What is new"));
    m_open->setText(tr("Open territory…"));
    m_sample->setText(tr("Open the sample"));
    m_sample->setToolTip(SampleTerritory::sourceFolder().isEmpty()
                    ? tr("The sample data are not installed.")
                    : tr("A made-up commune with parcels, plans and floods; kept as %1")
                              .arg(SampleTerritory::defaultFile()));
    showSampleProgress(m_madePercent);
    m_create->setText(tr("Create from profile…"));
    refresh();
}

void WelcomePage::changeEvent(QEvent *event)
{
    // Later: no widget may go while all of them are told of the change.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &WelcomePage::retranslate, Qt::QueuedConnection);
    QScrollArea::changeEvent(event);
}

} // namespace spp
