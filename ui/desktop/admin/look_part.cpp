#include "ui/desktop/admin/look_part.h"

#include "ui/words/error_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace simsa {

LookPart::LookPart(QWidget *parent, const QString &offer)
    : QWidget(parent), m_button(new QPushButton(this)), m_text(new QLabel(this)),
      m_fault(new QLabel(this))
{
    m_button->setText(offer.isEmpty() ? tr("Show what it does to the result (the look is noted)")
                                      : offer);
    m_button->setObjectName(QStringLiteral("look"));
    m_text->setObjectName(QStringLiteral("lookText"));
    m_fault->setObjectName(QStringLiteral("lookFault"));
    m_fault->setProperty("warn", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    for (QLabel *label : {m_fault, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    connect(m_button, &QPushButton::clicked, this, &LookPart::wanted);
    forget();
}

void LookPart::forget()
{
    for (QWidget *part : {static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_fault)})
        part->hide();
}

void LookPart::offer()
{
    forget();
    m_button->show();
}

void LookPart::tell(const LookNote &look, const QString &text)
{
    forget();
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_fault->setText(look.fault ? sentence(*look.fault) : QString());
    m_fault->setVisible(look.fault.has_value());
}

QWidget *LookPart::button() const
{
    return m_button;
}

QString withLook(const QStringList &files, const LookNote &look)
{
    return (look.fault ? files + QStringList{QString(), sentence(*look.fault)} : files).join(u'\n');
}

} // namespace simsa
