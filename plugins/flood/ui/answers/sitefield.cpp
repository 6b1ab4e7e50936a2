// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/sitefield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int gap = 6;
constexpr int fewLetters = 8;

QComboBox *combo(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fewLetters);
    return box;
}

bool saysSomething(const SiteChoice &site)
{
    return !site.file.isEmpty() || !site.parcels.isEmpty() || site.zone
            || !site.caseNumber.isEmpty();
}

} // namespace

SiteField::SiteField(QWidget *parent)
    : QWidget(parent)
    , m_kind(combo("siteKind"))
    , m_parcels(new QLineEdit)
    , m_cases(combo("siteCase"))
    , m_zones(combo("siteZone"))
{
    m_parcels->setObjectName(QStringLiteral("siteParcels"));
    for (const Kind kind : { Kind::None, Kind::OfPair, Kind::Parcels, Kind::Case, Kind::Zone })
        m_kind->addItem(QString(), int(kind));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (QWidget *field : { static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_parcels),
                 static_cast<QWidget *>(m_cases), static_cast<QWidget *>(m_zones) })
        column->addWidget(field);
    connect(m_kind, QOverload<int>::of(&QComboBox::currentIndexChanged), this, [this] {
        showKind();
        emit changed();
    });
    connect(m_parcels, &QLineEdit::textChanged, this, &SiteField::changed);
    for (QComboBox *box : { m_cases, m_zones })
        connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
                &SiteField::changed);
    retranslate();
    showKind();
}

SiteField::Kind SiteField::kind() const { return Kind(m_kind->currentData().toInt()); }

void SiteField::setOfPair(const SiteChoice &site)
{
    m_ofPair = site;
    const Kind wanted = saysSomething(site) ? Kind::OfPair : Kind::None;
    if (wanted == Kind::OfPair || kind() == Kind::OfPair)
        m_kind->setCurrentIndex(m_kind->findData(int(wanted)));
    emit changed();
}

void SiteField::setCases(const std::vector<std::pair<QString, QString>> &cases)
{
    const QVariant before = m_cases->currentData();
    const QSignalBlocker quiet(m_cases);
    m_cases->clear();
    for (const auto &[number, title] : cases)
        m_cases->addItem(
                title.isEmpty() ? number : number + QString::fromUtf16(u" · ") + title, number);
    m_cases->setCurrentIndex(std::max(0, m_cases->findData(before)));
}

void SiteField::setZones(const std::vector<std::pair<qlonglong, QString>> &zones)
{
    const QVariant before = m_zones->currentData();
    const QSignalBlocker quiet(m_zones);
    m_zones->clear();
    for (const auto &[key, label] : zones)
        m_zones->addItem(QStringLiteral("%1 (%2)").arg(label).arg(key), key);
    m_zones->setCurrentIndex(std::max(0, m_zones->findData(before)));
}

void SiteField::pick(qlonglong parcel, bool isAdded)
{
    if (kind() != Kind::Parcels)
        return;
    const QString reference = QLatin1Char('#') + QString::number(parcel);
    QStringList parcels = isAdded ? choice().parcels : QStringList();
    if (!parcels.contains(reference))
        parcels.append(reference);
    m_parcels->setText(parcels.join(QStringLiteral(", ")));
}

SiteChoice SiteField::choice() const
{
    SiteChoice site;
    switch (kind()) {
    case Kind::None:
        break;
    case Kind::OfPair:
        site = m_ofPair;
        break;
    case Kind::Parcels:
        for (const QString &one : m_parcels->text().split(QLatin1Char(','))) {
            if (!one.trimmed().isEmpty())
                site.parcels.append(one.trimmed());
        }
        break;
    case Kind::Case:
        site.caseNumber = m_cases->currentData().toString();
        break;
    case Kind::Zone:
        if (m_zones->currentIndex() >= 0)
            site.zone = m_zones->currentData().toLongLong();
        break;
    }
    return site;
}

bool SiteField::isComplete() const { return kind() == Kind::None || saysSomething(choice()); }

void SiteField::showKind()
{
    m_parcels->setVisible(kind() == Kind::Parcels);
    m_cases->setVisible(kind() == Kind::Case);
    m_zones->setVisible(kind() == Kind::Zone);
}

void SiteField::retranslate()
{
    const QStringList texts{ tr("No site"), tr("Site of the pair run here"), tr("Parcels"),
        tr("A case"), tr("A planning cell") };
    for (int i = 0; i < texts.size(); ++i)
        m_kind->setItemText(i, texts[i]);
    m_kind->setToolTip(tr("The ground of the project: parcels mostly in it are no neighbours"));
    m_parcels->setPlaceholderText(tr("12/34, or click on the map"));
    m_parcels->setToolTip(tr("SHEET/NUMBER, parted by commas; a click on the map takes a parcel, "
                             "Ctrl adds one"));
    m_kind->setAccessibleName(tr("Site"));
    m_parcels->setAccessibleName(tr("Parcels of the site"));
    m_cases->setAccessibleName(tr("Case of the site"));
    m_zones->setAccessibleName(tr("Planning cell of the site"));
}

} // namespace spp::flood
