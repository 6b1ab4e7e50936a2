// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/subjectmenu.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMenu>

namespace spp::flood {

namespace {

const QString people = QStringLiteral("people");

} // namespace

SubjectMenu::SubjectMenu(QWidget *parent)
    : QPushButton(parent)
    , m_areaHead(nullptr)
    , m_populationAction(new QAction(this))
    , m_cropAction(new QAction(this))
{
    setObjectName(QStringLiteral("exposureSubjects"));
    setMenu(new QMenu(this));
    m_populationAction->setObjectName(QStringLiteral("populationFile"));
    connect(m_populationAction, &QAction::triggered, this, [this] {
        if (m_population.isEmpty())
            emit populationAsked();
        else
            setPopulationFile({});
    });
    m_cropAction->setObjectName(QStringLiteral("cropFile"));
    connect(m_cropAction, &QAction::triggered, this, [this] {
        if (m_crops.isEmpty())
            emit cropFileAsked();
        else
            emit cropFileLeft();
    });
    retranslate();
}

void SubjectMenu::addChoices(const std::vector<std::pair<QString, LocalisedText>> &from,
        std::vector<Choice> &to, bool areOn)
{
    for (const auto &[word, title] : from) {
        QAction *action = menu()->addAction(QString());
        action->setObjectName(QStringLiteral("measure.") + word);
        action->setCheckable(true);
        action->setChecked(areOn);
        connect(action, &QAction::toggled, this, [this] {
            showState();
            emit changed();
        });
        to.push_back({ word, title, action });
    }
}

void SubjectMenu::setChoices(const std::vector<std::pair<QString, LocalisedText>> &subjects,
        const std::vector<std::pair<QString, LocalisedText>> &areas, bool knowsResidents)
{
    menu()->removeAction(m_populationAction);
    menu()->removeAction(m_cropAction);
    menu()->clear();
    m_subjects.clear();
    m_areas.clear();
    m_population.clear();
    std::vector<std::pair<QString, LocalisedText>> things = subjects;
    const bool hasBuildings = std::any_of(things.begin(), things.end(),
            [](const auto &one) { return one.first == QLatin1String("buildings"); });
    addChoices(things, m_subjects, true);
    if (hasBuildings)
        addChoices({ { people, {} } }, m_subjects, knowsResidents);
    m_areaHead = areas.empty() ? nullptr : menu()->addSection(QString());
    addChoices(areas, m_areas, false);
    menu()->addSeparator();
    if (hasBuildings)
        menu()->addAction(m_populationAction);
    menu()->addAction(m_cropAction);
    retranslate();
    emit changed();
}

QStringList SubjectMenu::checked(const std::vector<Choice> &choices)
{
    QStringList words;
    for (const Choice &choice : choices) {
        if (choice.action->isChecked())
            words.append(choice.word);
    }
    return words;
}

QStringList SubjectMenu::subjects() const { return checked(m_subjects); }

QStringList SubjectMenu::areas() const { return checked(m_areas); }

void SubjectMenu::setPopulationFile(const QString &path)
{
    m_population = path;
    for (const Choice &choice : m_subjects) {
        if (choice.word == people && !path.isEmpty())
            choice.action->setChecked(true);
    }
    retranslate();
    emit changed();
}

void SubjectMenu::setCropFile(const QString &path)
{
    m_crops = path;
    retranslate();
}

QJsonObject SubjectMenu::state() const
{
    return { { QStringLiteral("subjects"), QJsonArray::fromStringList(subjects()) },
        { QStringLiteral("areas"), QJsonArray::fromStringList(areas()) } };
}

void SubjectMenu::restore(const QJsonObject &state)
{
    if (!state.contains(QStringLiteral("subjects")))
        return;
    const QJsonArray subjects = state.value(QStringLiteral("subjects")).toArray();
    const QJsonArray areas = state.value(QStringLiteral("areas")).toArray();
    for (const Choice &choice : m_subjects)
        choice.action->setChecked(subjects.contains(choice.word));
    for (const Choice &choice : m_areas)
        choice.action->setChecked(areas.contains(choice.word));
}

QString SubjectMenu::wordTitle(const Choice &choice) const
{
    return choice.word == people ? tr("People in buildings") : choice.title.text();
}

void SubjectMenu::showState()
{
    const auto chosen = subjects().size() + areas().size();
    setText(tr("Subjects (%1)").arg(chosen));
}

void SubjectMenu::retranslate()
{
    for (const Choice &choice : m_subjects)
        choice.action->setText(wordTitle(choice));
    for (const Choice &choice : m_areas)
        choice.action->setText(choice.title.text());
    if (m_areaHead)
        m_areaHead->setText(tr("Hectares in each"));
    m_populationAction->setText(m_population.isEmpty()
                    ? tr("Population of communes (CSV)…")
                    : tr("Without the population of %1").arg(QFileInfo(m_population).fileName()));
    m_cropAction->setText(m_crops.isEmpty()
                    ? tr("Crop damage table (YAML)…")
                    : tr("Without the table %1").arg(QFileInfo(m_crops).fileName()));
    setToolTip(tr("What is measured, and where its ground is added up"));
    showState();
}

} // namespace spp::flood
