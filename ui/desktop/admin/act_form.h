// The form for one act, made from the description of its fields.
#pragma once

#include "ui/desktop/admin/act_choices.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;

namespace simsa {

class ActFormWidget : public QWidget
{
    Q_OBJECT

public:
    // The context must outlive the call only.
    explicit ActFormWidget(const FieldContext &context, QWidget *parent = nullptr);

    // What was entered; a field in which nothing was entered is left out.
    Act act() const;
    // key: of the field; the first where there is none of that key.
    void focusOn(const QString &key);
    // The Tab key leads from `before` through the fields; answers the last of them.
    QWidget *followTabsFrom(QWidget *before);

Q_SIGNALS:
    void changed();

private:
    struct Edit
    {
        const ActField &field;
        QWidget *widget;
        std::function<QJsonValue()> value; // undefined where nothing was entered
    };

    void addField(const ActField &field, const FieldContext &context, QFormLayout &layout);
    static QString hintOf(const ActField &field, const FieldContext &context);
    Edit makeEdit(const ActField &field, const FieldContext &context);
    Edit makeChoice(const ActField &field, const std::vector<ActChoice> &choices);
    Edit makeCheckList(const ActField &field, const FieldContext &context);
    Edit makeLines(const ActField &field, const QStringList &given);
    Edit makeText(const ActField &field);
    Edit makeLine(const ActField &field, const QString &given);
    Edit makePoints(const ActField &field);
    Edit makeCount(const ActField &field);
    Edit makeDate(const ActField &field, QDate today);
    // The gate that is chosen says which viewpoints there are.
    void followGate(const FieldContext &context);
    QComboBox *boxOf(const char *key) const;

    ActKind m_kind;
    int m_lineHeight;
    std::vector<Edit> m_edits;
};

} // namespace simsa
