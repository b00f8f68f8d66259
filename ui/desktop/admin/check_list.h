// Some out of a few, by ticking them; where their order matters they are moved up and down, too.
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace simsa {

class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(bool isOrdered, QWidget *parent = nullptr);

    void add(const QString &id, const QString &text);
    QStringList checked() const; // ids, from the top
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void move(int by);

    QListWidget *m_list;
};

} // namespace simsa
