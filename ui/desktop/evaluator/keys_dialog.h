// The keys of the evaluator's window, as a list.
#pragma once

#include <QDialog>

namespace simsa {

class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);
};

} // namespace simsa
