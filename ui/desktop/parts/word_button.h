// A button to choose with, whose words run on over several lines where it is narrow.
#pragma once

#include <QToolButton>

namespace simsa {

class WordButton : public QToolButton
{
    Q_OBJECT

public:
    explicit WordButton(const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // room for the longest word

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize margins() const; // around the text, both sides together
    QFont font(bool isChecked) const;
};

} // namespace simsa
