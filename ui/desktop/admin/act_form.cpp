#include "ui/desktop/admin/act_form.h"

#include "app/base/text_rule.h"
#include "app/base/typed_number.h"
#include "ui/desktop/admin/check_list.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/act_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace simsa {
namespace {

const QJsonValue kNothing(QJsonValue::Undefined);

// The wheel scrolls the form and never changes what was entered.
template <typename Base> class Still : public Base
{
public:
    explicit Still(QWidget *parent) : Base(parent) { this->setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

void fill(QComboBox &box, const std::vector<ActChoice> &choices, bool isOptional)
{
    box.clear();
    if (isOptional)
        box.addItem(QStringLiteral("–"), QString());
    for (const ActChoice &choice : choices)
        box.addItem(choice.text, choice.id);
    // Nobody shall record what stood first in a list; only what can be nothing else is chosen.
    box.setCurrentIndex(isOptional || choices.size() == 1 ? 0 : -1);
}

QStringList holidayLines(const Holidays &holidays)
{
    QStringList lines;
    for (const auto &[date, name] : holidays.days)
        lines.append(date.toString(Qt::ISODate) + u' ' + name);
    return lines;
}

QPlainTextEdit *makePlainText(int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    return edit;
}

} // namespace

ActFormWidget::ActFormWidget(const FieldContext &context, QWidget *parent)
    : QWidget(parent), m_kind(context.kind), m_lineHeight(QLineEdit().sizeHint().height())
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QFormLayout;
    outside->addLayout(layout);
    outside->addStretch(1);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ActField &field : formOf(context.kind).fields)
        addField(field, context, *layout);
    followGate(context);
}

void ActFormWidget::addField(const ActField &field, const FieldContext &context,
                             QFormLayout &layout)
{
    const Edit edit = makeEdit(field, context);
    const QString label = actFieldLabel(field.key);
    edit.widget->setObjectName(QStringLiteral("field.") + QString::fromLatin1(field.key));
    edit.widget->setAccessibleName(label);
    // Boxes as high as lines of text.
    edit.widget->setMinimumHeight(std::max(edit.widget->minimumHeight(), m_lineHeight));
    m_edits.push_back(edit);
    auto *caption = new QLabel(field.isOptional ? tr("%1 (may be empty)").arg(label) : label, this);
    caption->setBuddy(edit.widget);
    layout.addRow(caption, edit.widget);
    const QString hint = hintOf(field, context);
    if (hint.isEmpty())
        return;
    auto *help = new QLabel(hint, this);
    help->setProperty("faint", true);
    help->setWordWrap(true);
    edit.widget->setAccessibleDescription(hint);
    layout.addRow(QString(), help);
}

// Who may not sit is said before somebody types the name.
QString ActFormWidget::hintOf(const ActField &field, const FieldContext &context)
{
    const QString hint = actFieldHint(field.key);
    if (context.kind != ActKind::ObjectionDecided ||
        QLatin1StringView(field.key) != QLatin1StringView("panel"))
        return hint;
    QStringList first;
    for (const Evaluator &evaluator : context.round.panel.evaluators)
        first.append(evaluator.id.value + u' ' + evaluator.name);
    return hint + u' ' + tr("Of it were: %1.").arg(first.join(QStringLiteral(", ")));
}

ActFormWidget::Edit ActFormWidget::makeEdit(const ActField &field, const FieldContext &context)
{
    switch (field.type) {
    case FieldType::Text: return makeText(field);
    case FieldType::ShortText: return makeLine(field, {});
    case FieldType::Code:
        return context.kind == ActKind::Finding || context.kind == ActKind::ObjectionReceived
                   ? makeLine(field, nextCode(context))
                   : makeChoice(field, actChoices(field, context));
    case FieldType::Teams: return makeCheckList(field, context);
    case FieldType::Persons: return makeLines(field, {});
    case FieldType::Dates: return makeLines(field, holidayLines(context.ledger.holidays));
    case FieldType::Points: return makePoints(field);
    case FieldType::Count: return makeCount(field);
    case FieldType::Date: return makeDate(field, context.today);
    case FieldType::YesNo: {
        Edit edit = makeChoice(field, {{QStringLiteral("true"), actYesNoName(field.key, true)},
                                       {QStringLiteral("false"), actYesNoName(field.key, false)}});
        edit.value = [chosen = edit.value] {
            const QJsonValue id = chosen();
            return id.isUndefined() ? id : QJsonValue(id.toString() == QStringLiteral("true"));
        };
        return edit;
    }
    default: return makeChoice(field, actChoices(field, context));
    }
}

ActFormWidget::Edit ActFormWidget::makeChoice(const ActField &field,
                                              const std::vector<ActChoice> &choices)
{
    auto *box = new Still<QComboBox>(this);
    box->setPlaceholderText(tr("choose"));
    // A long name does not make the dialog wider than the screen.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    fill(*box, choices, field.isOptional);
    connect(box, &QComboBox::currentIndexChanged, this, &ActFormWidget::changed);
    return {field, box, [box] {
                const QString id = box->currentData().toString();
                return id.isEmpty() ? kNothing : QJsonValue(id);
            }};
}

ActFormWidget::Edit ActFormWidget::makeCheckList(const ActField &field, const FieldContext &context)
{
    auto *list = new CheckList(context.kind == ActKind::TieDecided, this);
    for (const ActChoice &choice : actChoices(field, context))
        list->add(choice.id, choice.text);
    list->list()->setAccessibleName(actFieldLabel(field.key));
    connect(list, &CheckList::changed, this, &ActFormWidget::changed);
    return {field, list, [list, isOptional = field.isOptional] {
                const QStringList ids = list->checked();
                return ids.isEmpty() && isOptional ? kNothing
                                                   : QJsonValue(QJsonArray::fromStringList(ids));
            }};
}

ActFormWidget::Edit ActFormWidget::makeLines(const ActField &field, const QStringList &given)
{
    QPlainTextEdit *edit = makePlainText(5, this);
    edit->setPlainText(given.join(u'\n'));
    connect(edit, &QPlainTextEdit::textChanged, this, &ActFormWidget::changed);
    return {field, edit, [edit, isOptional = field.isOptional] {
                QStringList lines;
                for (const QString &line : cleanText(edit->toPlainText()).split(u'\n'))
                    if (const QString entry = trimmedText(line); !entry.isEmpty())
                        lines.append(entry);
                return lines.isEmpty() && isOptional
                           ? kNothing
                           : QJsonValue(QJsonArray::fromStringList(lines));
            }};
}

ActFormWidget::Edit ActFormWidget::makeText(const ActField &field)
{
    QPlainTextEdit *edit = makePlainText(4, this);
    connect(edit, &QPlainTextEdit::textChanged, this, &ActFormWidget::changed);
    return {field, edit, [edit, isOptional = field.isOptional] {
                const QString text = trimmedText(edit->toPlainText());
                return text.isEmpty() && isOptional ? kNothing : QJsonValue(text);
            }};
}

ActFormWidget::Edit ActFormWidget::makeLine(const ActField &field, const QString &given)
{
    auto *edit = new QLineEdit(given, this);
    connect(edit, &QLineEdit::textChanged, this, &ActFormWidget::changed);
    return {field, edit, [edit, isOptional = field.isOptional] {
                const QString text = trimmedText(edit->text());
                return text.isEmpty() && isOptional ? kNothing : QJsonValue(text);
            }};
}

ActFormWidget::Edit ActFormWidget::makePoints(const ActField &field)
{
    auto *edit = new QLineEdit(this);
    edit->setMaximumWidth(letterWidth(*this) * 18);
    connect(edit, &QLineEdit::textChanged, this, &ActFormWidget::changed);
    return {field, edit, [edit] {
                const QString text = trimmedText(edit->text());
                if (text.isEmpty())
                    return kNothing;
                // In its one spelling; what is no number is told by who reads the act.
                const std::optional<Points> points = typedPoints(text);
                return QJsonValue(points ? points->toString() : text);
            }};
}

ActFormWidget::Edit ActFormWidget::makeCount(const ActField &field)
{
    auto *box = new Still<QSpinBox>(this);
    box->setRange(field.isOptional ? -1 : 0, kMostVotes);
    if (field.isOptional)
        box->setSpecialValueText(QStringLiteral("–"));
    box->setValue(box->minimum());
    box->setMaximumWidth(letterWidth(*this) * 18);
    connect(box, &QSpinBox::valueChanged, this, &ActFormWidget::changed);
    return {field, box, [box] { return box->value() < 0 ? kNothing : QJsonValue(box->value()); }};
}

ActFormWidget::Edit ActFormWidget::makeDate(const ActField &field, QDate today)
{
    auto *edit = new Still<QDateEdit>(this);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setDate(today);
    edit->setMaximumWidth(letterWidth(*this) * 18);
    connect(edit, &QDateEdit::dateChanged, this, &ActFormWidget::changed);
    return {field, edit, [edit] { return QJsonValue(edit->date().toString(Qt::ISODate)); }};
}

QComboBox *ActFormWidget::boxOf(const char *key) const
{
    return findChild<QComboBox *>(QStringLiteral("field.") + QString::fromLatin1(key));
}

void ActFormWidget::followGate(const FieldContext &context)
{
    QComboBox *gates = boxOf("gate");
    QComboBox *viewpoints = boxOf("viewpoint");
    if (!gates || !viewpoints)
        return;
    const bool isOptional = context.kind == ActKind::Finding;
    connect(gates, &QComboBox::currentIndexChanged, this,
            [=, all = context.round.plan.gates, language = context.language] {
                for (const Gate &gate : all)
                    if (gate.id.value == gates->currentData().toString())
                        fill(*viewpoints, viewpointChoices(&gate, language), isOptional);
            });
}

Act ActFormWidget::act() const
{
    Act act{m_kind, {}};
    for (const Edit &edit : m_edits)
        if (const QJsonValue value = edit.value(); !value.isUndefined())
            act.values.insert(QLatin1StringView(edit.field.key), value);
    return act;
}

QWidget *ActFormWidget::followTabsFrom(QWidget *before)
{
    for (const Edit &edit : m_edits) {
        setTabOrder(before, edit.widget);
        before = edit.widget;
    }
    return before;
}

void ActFormWidget::focusOn(const QString &key)
{
    const Edit *wanted = m_edits.empty() ? nullptr : &m_edits.front();
    for (const Edit &edit : m_edits)
        if (key == QLatin1StringView(edit.field.key))
            wanted = &edit;
    if (wanted)
        wanted->widget->setFocus(Qt::TabFocusReason);
}

} // namespace simsa
