// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/mappingtable.h"

#include "core/import/fieldmapping.h"

#include <QComboBox>
#include <QHeaderView>

namespace spp {

MappingTable::MappingTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("mapping"));
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnCount(2);
    setHorizontalHeaderLabels({ tr("Field of the theme"), tr("Field of the source") });
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void MappingTable::show(const Theme &theme, const std::vector<SourceField> &source)
{
    const Result<FieldMapping> mapping = FieldMapping::resolve(theme, source, {}, {});
    m_fields = theme.fields;
    setRowCount(0);
    setRowCount(int(m_fields.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ThemeField &field = m_fields[size_t(row)];
        const QString title = field.title.text();
        setItem(row, 0,
                new QTableWidgetItem(field.required ? tr("%1 (required)").arg(title) : title));
        auto *choice = new QComboBox;
        choice->addItem(tr("(none)"), QString());
        for (const SourceField &each : source)
            choice->addItem(each.name, each.name);
        const FieldMapping::Pair *pair = mapping ? mapping->pairFor(field.name) : nullptr;
        choice->setCurrentIndex(pair ? pair->from + 1 : 0);
        setCellWidget(row, 1, choice);
        connect(choice, QOverload<int>::of(&QComboBox::activated), this, &MappingTable::changed);
    }
}

QString MappingTable::sourceIn(int row) const
{
    const auto *choice = qobject_cast<QComboBox *>(cellWidget(row, 1));
    return choice ? choice->currentData().toString() : QString();
}

QMap<QString, QString> MappingTable::chosen() const
{
    QMap<QString, QString> fields;
    for (int row = 0; row < rowCount(); ++row) {
        const QString source = sourceIn(row);
        if (!source.isEmpty())
            fields.insert(m_fields[size_t(row)].name, source);
    }
    return fields;
}

QStringList MappingTable::missing(const QStringList &stated) const
{
    QStringList titles;
    for (int row = 0; row < rowCount(); ++row) {
        const ThemeField &field = m_fields[size_t(row)];
        if (field.required && sourceIn(row).isEmpty() && !stated.contains(field.name))
            titles.append(field.title.text());
    }
    return titles;
}

const Theme *likelyTheme(const std::vector<Theme> &themes, const std::vector<SourceField> &source)
{
    size_t most = 1; // one field, such as a name, says nothing
    const Theme *found = nullptr;
    for (const Theme &theme : themes) {
        const auto mapping = FieldMapping::resolve(theme, source, {}, {});
        if (!mapping || mapping->pairs().size() < most)
            continue;
        found = mapping->pairs().size() > most ? &theme : nullptr;
        most = mapping->pairs().size();
    }
    return found;
}

} // namespace spp
