// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawnthing.h"
#include "flood/ui/proposal/inletwords.h"
#include "flood/whatif/proposalfile.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace spp::flood {

class EntryTable;
class NumberLine;

/// The values of one structure as fields; those that its kind has. Keeps what it does not know.
class StructureForm final : public QWidget {
    Q_OBJECT

public:
    explicit StructureForm(QWidget *parent = nullptr);

    void setInletWords(const InletWords &words);
    void setStructure(const ProposedStructure &structure, DrawnKind kind); ///< without a signal
    /// As the fields say; fields with a problem are left out.
    QJsonObject values() const;
    QString problem() const; ///< of the first field that cannot be used; empty: none
    void retranslate();

signals:
    void typed(); ///< at every letter
    void taken(); ///< a value is to be kept

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct NumberField {
        const char *key;
        const char *label;
        NumberLine *line;
        double usual; ///< 0: there is none
    };
    struct ChoiceField {
        const char *key;
        const char *label;
        QComboBox *box;
    };
    void build(DrawnKind kind, bool leavesModel);
    void buildNumbers(DrawnKind kind);
    void buildChoices(DrawnKind kind);
    void place(const char *label, QWidget *field, const char *unit, bool isWide = false);
    void arrange(); ///< as many pairs of label and field side by side as there is room for
    void arrange(int pairs);
    void fill(const QJsonObject &values);
    void fillChoices();

    DrawnKind m_kind = DrawnKind::Dyke; ///< no structure: nothing is built
    InletWords m_inletWords;
    bool m_leavesModel = false; ///< an end is outside
    QJsonObject m_kept;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<NumberField> m_numbers;
    std::vector<ChoiceField> m_choices;
    struct Label {
        QLabel *label;
        const char *text;
        const char *unit;
        bool isWide; ///< its field has a row of its own
    };
    std::vector<Label> m_labels; ///< in the order of their places
    EntryTable *m_curve = nullptr; ///< of a pump
};

} // namespace spp::flood
