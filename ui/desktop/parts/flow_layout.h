// A row that makes do with the width there is, so that large text cuts nothing.
#pragma once

#include <QLayout>

#include <vector>

namespace simsa {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    enum class Kind {
        Words, // each as wide as it likes; what has no room goes on in the next line
        Scale  // side by side in equal parts; where one has no room, one below the other
    };
    // gap: pixels between the items.
    FlowLayout(Kind kind, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    // Puts the items into the rectangle, or only tells how high they come out.
    int arrange(const QRect &rect, bool isReal) const;
    int arrangeWords(const QRect &rect, bool isReal) const;
    int arrangeScale(const QRect &rect, bool isReal) const;
    std::vector<QLayoutItem *> shown() const;

    Kind m_kind;
    int m_gap;
    std::vector<QLayoutItem *> m_items;
};

} // namespace simsa
