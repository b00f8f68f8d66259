// What a preview does to the result is told only where somebody wants to know, since the look is
// noted for ever: the button that says so, and then the sentence that tells it.
#pragma once

#include "db/look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simsa {

class LookPart : public QWidget
{
    Q_OBJECT

public:
    // offer: what the button says; empty for what a preview would do.
    explicit LookPart(QWidget *parent = nullptr, const QString &offer = {});

    void forget();
    void offer();
    // What the look told; and where it could not be noted, that.
    void tell(const LookNote &look, const QString &text);
    QWidget *button() const;

Q_SIGNALS:
    void wanted();

private:
    QPushButton *m_button;
    QLabel *m_text;
    QLabel *m_fault;
};

// Files that were written, a line each; and below them that the look could not be noted.
QString withLook(const QStringList &files, const LookNote &look);

} // namespace simsa
