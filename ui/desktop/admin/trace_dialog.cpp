#include "ui/desktop/admin/trace_dialog.h"

#include "app/exchange/sheet_file.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/wrapping.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace simsa {
namespace {

enum Column { LabelColumn, ValueColumn, HowColumn, ReceiptColumn };

// The total, its axes and how their points came about; sheets and marks open by hand.
constexpr int kOpenDepth = 3;

} // namespace

TraceDialog::TraceDialog(const QString &title, const std::vector<TraceLine> &lines, QWidget *parent)
    : QDialog(parent), m_tree(new QTreeWidget(this))
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("Each figure follows from the lines below it, further in. A mark "
                               "names the receipt code of the signed sheet that it stands in."),
                            this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_tree->setObjectName(QStringLiteral("trace"));
    m_tree->setAccessibleName(title);
    m_tree->setHeaderLabels({tr("Figure"), tr("Value"), tr("How"), tr("Receipt code")});
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->resizeSection(LabelColumn, 46 * letterWidth(*this));
    m_tree->header()->setSectionResizeMode(ValueColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(HowColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ReceiptColumn, QHeaderView::ResizeToContents);
    wrapTexts(*m_tree);
    layout->addWidget(m_tree, 1);
    fill(lines);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto button = [&](const QString &text, const char *name, auto slot) {
        QPushButton *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
    };
    button(tr("Open all"), "expandTrace", [this] { m_tree->expandAll(); });
    button(tr("Copy as text"), "copyTrace", [this] { QApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    fitToScreen(*this, 120, 32);
    m_tree->setFocus();
}

void TraceDialog::fill(const std::vector<TraceLine> &lines)
{
    std::vector<QTreeWidgetItem *> path; // of the line before, from the root
    QStringList texts;
    for (const TraceLine &line : lines) {
        path.resize(static_cast<size_t>(line.depth));
        const QString label = line.isLeftOut ? tr("%1 (left out)").arg(line.label) : line.label;
        const QString receipt =
            line.sheet.isEmpty() ? QString()
            : line.revision == 1
                ? receiptOf(line.sheet)
                : tr("%1 (revision %2)").arg(receiptOf(line.sheet)).arg(line.revision);
        const QStringList cells{label, line.value, line.how, receipt};
        auto *item = path.empty() ? new QTreeWidgetItem(m_tree, cells)
                                  : new QTreeWidgetItem(path.back(), cells);
        item->setTextAlignment(ValueColumn, Qt::AlignRight | Qt::AlignVCenter);
        if (line.isLeftOut)
            for (int column = LabelColumn; column <= ReceiptColumn; ++column)
                item->setForeground(column, colours().faint);
        item->setExpanded(line.depth < kOpenDepth);
        path.push_back(item);
        QStringList said{label, line.value};
        for (const QString &more : {line.how, receipt})
            if (!more.isEmpty())
                said.append(more);
        texts.append(QString(line.depth * 2, u' ') + said.join(QStringLiteral("  ·  ")));
    }
    m_text = texts.join(u'\n') + u'\n';
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

} // namespace simsa
