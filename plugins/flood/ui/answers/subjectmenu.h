// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"

#include <QJsonObject>
#include <QPushButton>

class QAction;

namespace spp::flood {

/// Which subjects are measured, and in which areas their ground is added up.
class SubjectMenu final : public QPushButton {
    Q_OBJECT

public:
    explicit SubjectMenu(QWidget *parent = nullptr);

    /// Words of subjects that the territory has with their titles, and its themes of areas.
    void setChoices(const std::vector<std::pair<QString, LocalisedText>> &subjects,
            const std::vector<std::pair<QString, LocalisedText>> &areas, bool knowsResidents);
    QStringList subjects() const;
    QStringList areas() const;
    QString populationFile() const { return m_population; } ///< empty: residents of the buildings
    void setPopulationFile(const QString &path);
    QString cropFile() const { return m_crops; } ///< empty: the profile's
    void setCropFile(const QString &path);
    QJsonObject state() const;
    void restore(const QJsonObject &state);
    void retranslate();

signals:
    void changed();
    void populationAsked(); ///< a file is to be chosen
    void cropFileAsked(); ///< a file is to be chosen
    void cropFileLeft(); ///< the profile's table is to be used again

private:
    struct Choice {
        QString word;
        LocalisedText title;
        QAction *action = nullptr;
    };
    void addChoices(const std::vector<std::pair<QString, LocalisedText>> &from,
            std::vector<Choice> &to, bool areOn);
    static QStringList checked(const std::vector<Choice> &choices);
    QString wordTitle(const Choice &choice) const;
    void showState();

    std::vector<Choice> m_subjects;
    std::vector<Choice> m_areas;
    QAction *m_areaHead;
    QAction *m_populationAction;
    QString m_population;
    QAction *m_cropAction;
    QString m_crops;
};

} // namespace spp::flood
