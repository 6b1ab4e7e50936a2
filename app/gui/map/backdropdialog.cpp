// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/backdropdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int spacing = 16;
constexpr int width_px = 480;
enum Kind { Xyz, Wms, Wmts };

/// What QGIS's WMS provider reads.
QString wmsSource(const QString &address, const QString &layer, bool isTiled)
{
    const QString url = QString::fromLatin1(QUrl::toPercentEncoding(address));
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(layer));
    return QStringLiteral("url=%1&layers=%2&styles=&format=image/png&crs=EPSG:3857%3")
            .arg(url, name,
                    isTiled ? QStringLiteral("&tileMatrixSet=GoogleMapsCompatible") : QString());
}

} // namespace

BackdropDialog::BackdropDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_address(new QLineEdit)
    , m_layers(new QLineEdit)
    , m_attribution(new QLineEdit)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Add a map server"));
    setMinimumWidth(width_px);
    m_kind->addItems({ tr("XYZ tiles"), QStringLiteral("WMS"), QStringLiteral("WMTS") });
    m_address->setObjectName(QStringLiteral("address"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Layer"), m_layers);
    form->addRow(tr("Whom to name"), m_attribution);
    form->addRow(QString(), m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing, spacing, spacing, spacing);
    column->setSpacing(spacing);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *field : { m_name, m_address, m_layers })
        connect(field, &QLineEdit::textChanged, this, &BackdropDialog::check);
    connect(m_kind, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
            &BackdropDialog::check);
    check();
}

void BackdropDialog::check()
{
    const bool isXyz = m_kind->currentIndex() == Xyz;
    const QString address = m_address->text().trimmed();
    m_layers->setEnabled(!isXyz);
    QString problem;
    if (!address.startsWith(QLatin1String("http")) || !QUrl(address).isValid())
        problem = tr("The address begins with https:// or http://.");
    else if (isXyz
            && !(address.contains(QLatin1String("{z}")) && address.contains(QLatin1String("{x}"))
                    && address.contains(QLatin1String("{y}"))))
        problem = tr("The address of XYZ tiles holds {z}, {x} and {y}.");
    else if (!isXyz && m_layers->text().trimmed().isEmpty())
        problem = tr("State the layer that the server is to draw.");
    else if (m_name->text().trimmed().isEmpty())
        problem = tr("Give it a name.");
    m_problem->setText(problem);
    m_add->setEnabled(problem.isEmpty());
}

Backdrop BackdropDialog::backdrop() const
{
    Backdrop backdrop;
    const QString name = m_name->text().trimmed();
    const QString address = m_address->text().trimmed();
    backdrop.title = { name, name };
    backdrop.attribution = m_attribution->text().trimmed();
    const int kind = m_kind->currentIndex();
    backdrop.kind = kind == Xyz ? Backdrop::Kind::Xyz : Backdrop::Kind::Wms;
    backdrop.source
            = kind == Xyz ? address : wmsSource(address, m_layers->text().trimmed(), kind == Wmts);
    return backdrop;
}

} // namespace spp
