#include "ui/desktop/start_window.h"

#include "app/base/file.h"
#include "ui/desktop/admin_window.h"
#include "ui/desktop/evaluator_window.h"
#include "ui/desktop/job.h"
#include "ui/desktop/settings.h"
#include "ui/desktop/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

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
    build();
    fitToScreen(*this, 84, 27);
}

void StartWindow::build()
{
    setWindowTitle(tr("Simsa"));
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    const int em = letterWidth(*this);
    layout->setContentsMargins(6 * em, 4 * em, 6 * em, 3 * em);
    layout->setSpacing(2 * em);
    layout->addWidget(makeLabel(tr("Simsa"), 2.4, true, central));
    layout->addWidget(makeLabel(tr("The rules are fixed before the marks, every mark is kept, and "
                                   "every number can be followed back to a signed sheet."),
                                1.05, false, central));
    layout->addWidget(makeActions());
    layout->addWidget(makeRecent());
    layout->addStretch(1);
    layout->addWidget(makeLanguages());
    setCentralWidget(central);
    pressWithReturn(*this);
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
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    const QStringList files = settings::recentFiles();
    if (files.isEmpty())
        return part;
    layout->addWidget(makeLabel(tr("Opened lately"), 1.0, true, part));
    for (const QString &path : files) {
        auto *link = new QPushButton(QFileInfo(path).fileName() + QStringLiteral("  —  ") +
                                         QDir::toNativeSeparators(QFileInfo(path).path()),
                                     part);
        link->setProperty("link", true);
        link->setToolTip(path);
        connect(link, &QPushButton::clicked, this, [this, path] { open(path); });
        layout->addWidget(link);
    }
    return part;
}

QWidget *StartWindow::makeLanguages()
{
    auto *part = new QWidget(this);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *dark = new QToolButton(part);
    dark->setText(tr("Dark"));
    dark->setObjectName(QStringLiteral("dark"));
    dark->setCheckable(true);
    dark->setChecked(colours().window.lightness() < 128);
    connect(dark, &QToolButton::toggled, this, [](bool isDark) {
        const ThemeChoice theme = isDark ? ThemeChoice::Dark : ThemeChoice::Light;
        settings::setTheme(theme);
        applyTheme(*qApp, theme);
    });
    layout->addWidget(dark);
    layout->addStretch(1);
    for (const QString &language : languages()) {
        auto *button = new QToolButton(part);
        // Each language in its own name, whatever the window speaks.
        button->setText(language == QStringLiteral("ko") ? QStringLiteral("한국어")
                                                         : QStringLiteral("English"));
        button->setObjectName(QStringLiteral("language.") + language);
        button->setCheckable(true);
        button->setChecked(currentLanguage() == language);
        connect(button, &QToolButton::clicked, this, [language] {
            settings::setLanguage(language);
            useLanguage(language);
        });
        layout->addWidget(button);
    }
    return part;
}

void StartWindow::changeEvent(QEvent *event)
{
    // Rebuilt from the event loop, as the button that was pressed is part of what goes.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &StartWindow::build, Qt::QueuedConnection);
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
    if (!title || title->trimmed().isEmpty())
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
    if (path.endsWith(QStringLiteral(".simsa-packet")))
        return openPacket(path);
    if (path.endsWith(QStringLiteral(".simsa-scorebook")))
        return openScorebook(path);
    return openWorkbook(path);
}

QWidget *StartWindow::openPacket(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kPacketLimit);
    const Result<Packet> packet =
        bytes ? named(readPacket(*bytes), path) : Result<Packet>(failure(bytes.error()));
    if (!packet) {
        m_prompts.warn(this, sentence(packet.error()));
        return nullptr;
    }
    Result<Scorebook> scorebook = Scorebook::openFor(Scorebook::pathFor(m_home, *packet), *bytes);
    if (!scorebook) {
        m_prompts.warn(this, sentence(scorebook.error()));
        return nullptr;
    }
    return showWork(new EvaluatorWindow(std::move(*scorebook), m_prompts), path);
}

QWidget *StartWindow::openScorebook(const QString &path)
{
    Result<Scorebook> scorebook = Scorebook::open(path);
    if (!scorebook) {
        m_prompts.warn(this, sentence(scorebook.error()));
        return nullptr;
    }
    return showWork(new EvaluatorWindow(std::move(*scorebook), m_prompts), path);
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
