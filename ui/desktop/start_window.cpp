#include "ui/desktop/start_window.h"

#include "app/base/file.h"
#include "app/base/file_kind.h"
#include "app/base/korea.h"
#include "app/base/text_rule.h"
#include "ui/desktop/admin/admin_window.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/desktop/evaluator/scorebook_rescue.h"
#include "ui/desktop/evaluator/take_over_dialog.h"
#include "ui/desktop/parts/job.h"
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/view_menu.h"
#include "ui/desktop/recent_list.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace simsa {
namespace {

QLabel *makeLabel(const QString &text, double factor, bool isBold, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(isBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartWindow::StartWindow(QString home, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_home(std::move(home)), m_prompts(prompts)
{
    setAcceptDrops(true);
    addSizeKeys();
    build();
    fitToScreen(*this, 96, 34);
}

void StartWindow::build()
{
    setWindowTitle(tr("Simsa"));
    // Whatever the size of the text, everything can be scrolled to.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *central = new QWidget(scroll);
    auto *layout = new QVBoxLayout(central);
    const int em = letterWidth(*this);
    layout->setContentsMargins(3 * em, 3 * em, 3 * em, 3 * em);
    layout->setSpacing(2 * em);
    layout->addWidget(makeLabel(tr("Simsa"), 2.4, true, central));
    layout->addWidget(makeLabel(tr("The rules are fixed before the marks, every mark is kept, and "
                                   "every number can be followed back to a signed sheet."),
                                1.05, false, central));
    layout->addWidget(makeActions());
    layout->addWidget(makeRecent());
    layout->addStretch(1);
    layout->addWidget(makeChoices());
    scroll->setWidget(central);
    setCentralWidget(scroll);
    pressWithReturn(*this);
}

// From the event loop, as the button that was pressed is part of what goes; the one that takes its
// place has the focus again.
void StartWindow::rebuild()
{
    if (std::exchange(m_isRebuilding, true))
        return;
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    QMetaObject::invokeMethod(
        this,
        [this, focused] {
            build();
            m_isRebuilding = false;
            if (auto *widget = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
                widget->setFocus();
        },
        Qt::QueuedConnection);
}

QWidget *StartWindow::makeActions()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text, part);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        layout->addWidget(made);
        return made;
    };
    QPushButton *first = button(tr("Open a packet or workbook…"), "open", [this] { chooseFile(); });
    first->setProperty("primary", true);
    first->setDefault(true);
    button(tr("New programme…"), "newProgramme", [this] { chooseNewProgramme(); });
    button(tr("Try the demo: the finished evaluation"), "demo",
           [this] { openDemo(DemoSide::Administrator); });
    button(tr("Try the demo: score as an evaluator"), "demoEvaluator",
           [this] { openDemo(DemoSide::Evaluator); });
    auto *hint = new QLabel(tr("Files can also be dropped here. The demo's teams and marks are "
                               "invented."),
                            part);
    hint->setProperty("faint", true);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    return part;
}

QWidget *StartWindow::makeRecent()
{
    const QDate today = inKorea(systemClock()()).date();
    auto *recent = new RecentList(m_home, today, this);
    connect(recent, &RecentList::chosen, this, &StartWindow::open);
    return recent;
}

QWidget *StartWindow::makeChoices()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    const auto newRow = [&](const QString &label) {
        auto *group = new QWidget(part);
        auto *layout = new QHBoxLayout(group);
        layout->setContentsMargins(0, 0, 0, 0);
        group->setAccessibleName(label);
        rows->addWidget(group);
        return layout;
    };
    const auto add = [](QHBoxLayout *row, const QString &text, const QString &name, bool isChosen) {
        auto *button = new QToolButton(row->parentWidget());
        button->setText(text);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAccessibleDescription(row->parentWidget()->accessibleName());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(isChosen);
        row->addWidget(button);
        return button;
    };
    QHBoxLayout *themes = newRow(tr("Colours of the program"));
    const auto addTheme = [&](ThemeChoice theme, const QString &text, const char *name) {
        connect(add(themes, text, QString::fromLatin1(name), settings::theme() == theme),
                &QToolButton::clicked, this, [theme] {
                    settings::setTheme(theme);
                    applyTheme(*qApp, theme);
                });
    };
    addTheme(ThemeChoice::System, tr("As the system"), "theme.system");
    addTheme(ThemeChoice::Light, tr("Light"), "theme.light");
    addTheme(ThemeChoice::Dark, tr("Dark"), "theme.dark");
    themes->addStretch(1);
    QHBoxLayout *spoken = newRow(tr("Language of the program"));
    for (const QString &language : languages()) {
        // Each language in its own name, whatever the window speaks.
        const QString name =
            language == QStringLiteral("ko") ? QStringLiteral("한국어") : QStringLiteral("English");
        connect(add(spoken, name, QStringLiteral("language.") + language,
                    currentLanguage() == language),
                &QToolButton::clicked, this, [language] {
                    settings::setLanguage(language);
                    useLanguage(language);
                });
    }
    spoken->addStretch(1);
    return part;
}

void StartWindow::addSizeKeys()
{
    const auto add = [this](QList<QKeySequence> keys, int steps) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [steps] { changeTextScale(steps); });
        addAction(action);
    };
    add({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, 1);
    add({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, -1);
    add({QKeySequence(Qt::CTRL | Qt::Key_0)}, 0);
}

void StartWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        rebuild();
    QMainWindow::changeEvent(event);
}

void StartWindow::chooseFile()
{
    const QString path = m_prompts.openFile(
        this, tr("Open"),
        tr("Files of Simsa (*.simsa-packet *.simsa-scorebook *.simsa);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void StartWindow::chooseNewProgramme()
{
    const std::optional<QString> title =
        m_prompts.askText(this, tr("New programme"), tr("Name of the programme:"));
    if (!title || trimmedText(*title).isEmpty())
        return;
    const QString path = m_prompts.saveFile(
        this, tr("Where to keep the workbook"),
        QDir(m_home).filePath(QStringLiteral("programme.simsa")), tr("Workbook (*.simsa)"));
    if (path.isEmpty())
        return;
    const std::optional<QString> passphrase = m_prompts.askNewPassphrase(
        this, tr("This passphrase protects the programme's keys. Without it no sheet can be "
                 "opened, and nobody can give it back to you: write it down and keep it safe."));
    if (passphrase)
        newProgramme(path, *title, *passphrase);
}

QWidget *StartWindow::newProgramme(const QString &path, const QString &title,
                                   const QString &passphrase)
{
    Result<Workbook> workbook = Workbook::create(path, title, passphrase);
    if (!workbook) {
        m_prompts.warn(this, sentence(workbook.error()));
        return nullptr;
    }
    auto *window = new AdminWindow(std::move(*workbook), m_prompts);
    window->session().unlock(passphrase);
    return showWork(window, path);
}

QWidget *StartWindow::open(const QString &path)
{
    const QString kind = fileKindAt(path);
    // A file that is damaged is what its name says, also where mail or a browser added to it.
    const auto is = [&](const char *name, const QString &ending) {
        return kind.isEmpty() ? QFileInfo(path).fileName().contains(ending, Qt::CaseInsensitive)
                              : kind == QLatin1String(name);
    };
    if (is("packet", QStringLiteral(".simsa-packet")))
        return openPacket(path);
    if (is("scorebook", QStringLiteral(".simsa-scorebook")))
        return openScorebook(path);
    return openWorkbook(path);
}

QWidget *StartWindow::openPacket(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kPacketLimit);
    const Result<Packet> packet =
        named(ofKind(bytes.and_then(readPacket), path, QStringLiteral("packet")), path);
    if (!packet) {
        m_prompts.warn(this, sentence(packet.error()));
        return nullptr;
    }
    const QString bookPath = Scorebook::pathFor(m_home, *packet);
    std::optional<Scorebook> scorebook = openOrRestore(
        bookPath, WithoutCopy::NewOne, [&] { return Scorebook::openFor(bookPath, *bytes); },
        m_prompts, this);
    if (!scorebook)
        return nullptr;
    if (scorebook->isNewer(*packet)) {
        askTakeOver(std::move(*scorebook), *bytes);
        return nullptr;
    }
    if (packet->issue < scorebook->packet().issue)
        m_prompts.tell(this, tr("You go on with the newer packet."),
                       tr("This packet is issue %1; you answer issue %2 already.")
                           .arg(packet->issue)
                           .arg(scorebook->packet().issue));
    return showScorebook(std::move(*scorebook));
}

QWidget *StartWindow::openScorebook(const QString &path)
{
    std::optional<Scorebook> scorebook = openOrRestore(
        path, WithoutCopy::Nothing, [&] { return Scorebook::open(path); }, m_prompts, this);
    return scorebook ? showScorebook(std::move(*scorebook)) : nullptr;
}

void StartWindow::askTakeOver(Scorebook scorebook, const QByteArray &packetBytes)
{
    const Result<TakeOver> takeOver = scorebook.previewTakeOver(packetBytes);
    if (!takeOver) {
        m_prompts.warn(this, sentence(takeOver.error()));
        return;
    }
    show(); // it may not be on the screen yet, and the dialog belongs to it
    auto *dialog = new TakeOverDialog(scorebook, *takeOver, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Slots are copied, a scorebook is not.
    const auto book = std::make_shared<Scorebook>(std::move(scorebook));
    connect(dialog, &QDialog::accepted, this, [this, dialog, book, packetBytes] {
        if (const Result<> taken = book->takeOver(packetBytes, dialog->reason()); !taken)
            m_prompts.warn(this, sentence(taken.error()));
        showScorebook(std::move(*book));
    });
    connect(dialog, &QDialog::rejected, this, [this, book] { showScorebook(std::move(*book)); });
    dialog->open();
}

QWidget *StartWindow::showScorebook(Scorebook scorebook)
{
    const QString path = scorebook.path();
    return showWork(new EvaluatorWindow(std::move(scorebook), m_prompts), path);
}

QWidget *StartWindow::openWorkbook(const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook) {
        m_prompts.warn(this, sentence(workbook.error()));
        return nullptr;
    }
    return showWork(new AdminWindow(std::move(*workbook), m_prompts), path);
}

QWidget *StartWindow::showWork(QWidget *window, const QString &path)
{
    settings::addRecentFile(path);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    hide();
    // Closing the work leads back here, not out of the program.
    connect(window, &QObject::destroyed, this, [this] {
        build();
        QWidget::show();
    });
    Q_EMIT opened(window);
    return window;
}

QString StartWindow::newDemoFolder() const
{
    for (int i = 1;; ++i) {
        const QString folder = QDir(m_home).filePath(QStringLiteral("demo-%1").arg(i));
        if (!QFileInfo::exists(folder))
            return folder;
    }
}

void StartWindow::openDemo(DemoSide side)
{
    const QString folder = newDemoFolder();
    runJob(
        this, tr("Making the demo: 59 people fill in their sheets…"),
        [folder, language = currentLanguage()](const Progress &progress) {
            return makeDemo(folder, language, systemClock(), progress);
        },
        [this, side](const Result<DemoFiles> &demo) {
            if (!demo) {
                if (demo.error().code != ErrorCode::Cancelled)
                    m_prompts.warn(this, sentence(demo.error()));
                return;
            }
            QWidget *window =
                open(side == DemoSide::Administrator ? demo->workbook : demo->firstPacket);
            if (auto *admin = qobject_cast<AdminWindow *>(window)) {
                admin->session().unlock(demoPassphrase());
                admin->goTo(AdminWindow::Page::Results);
            }
        });
}

void StartWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        open(urls.front().toLocalFile());
}

} // namespace simsa
